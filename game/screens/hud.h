/*
 * The line above a question: where the round stands, by the rules of its mode.
 */
#ifndef SCREENS_HUD_H
#define SCREENS_HUD_H

#include "screens/page.h"

/* With SCORE as it is to be seen. */
void hud_draw(ui *u, const page *p, const quiz_round_view *v, int score);

#endif
