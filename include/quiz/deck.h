/*
 * Decks: which questions a round asks, in which order.
 */
#ifndef QUIZ_DECK_H
#define QUIZ_DECK_H

#include "quiz/round.h"

/*
 * Draws at most SETUP->count questions into DECK (room for that many), as indices into the catalog; returns how
 * many. None comes twice, none gives away the key of another, no two share a subject while others are left, and
 * categories are spread: each gets its turn before any gets its next one.
 */
int quiz_deck_draw(const quiz_catalog *catalog, const quiz_setup *setup, int *deck);

/*
 * How many questions fit SETUP, whatever its count. Of those that would give each other away a deck holds only some, so
 * it may be shorter.
 */
int quiz_deck_available(const quiz_catalog *catalog, const quiz_setup *setup);

#endif
