/*
 * What is said of a ghost, in words: for the screens and the terminal.
 */
#ifndef SCREENS_GHOST_VIEW_H
#define SCREENS_GHOST_VIEW_H

#include "quiz/ghost.h"
#include "screens/page.h"

/* How the ghost stands beside the player, in ARENA: "Ghost 310"; at a verdict "Ghost: right · 310". */
const char *ghost_view_standing(const texts *t, quiz_arena *arena, const quiz_round_view *v, const quiz_ghost *ghost);

/* The same on a screen, below the strip. */
void ghost_view_draw(ui *u, const page *p, const quiz_round_view *v, const quiz_ghost *ghost);

/* Who has won, as a sentence without a full stop, in ARENA. V is over. */
const char *ghost_view_end(const texts *t, quiz_arena *arena, const quiz_round_view *v, const quiz_ghost *ghost);

#endif
