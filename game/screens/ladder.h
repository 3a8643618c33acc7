/*
 * The ladder beside a question: what every rung is worth, which ones are safe, how far it was climbed.
 */
#ifndef SCREENS_LADDER_H
#define SCREENS_LADDER_H

#include "quiz/round.h"
#include "screens/ui.h"

/* Cut off the right side of AREA, where the mode of V has a ladder and there is room for it. */
void ladder_draw(ui *u, rect *area, const quiz_round_view *v);

#endif
