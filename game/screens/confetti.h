/*
 * Confetti for a perfect round: slips of paper that fall once.
 */
#ifndef SCREENS_CONFETTI_H
#define SCREENS_CONFETTI_H

#include "screens/ui.h"

/* As it is AGE_MS after it was thrown; how, follows from SEED. Wakes the screen until all of it has fallen. */
void confetti_draw(ui *u, uint64_t seed, uint64_t age_ms);

#endif
