/*
 * Decks: which questions a round asks, in which order.
 *
 * A deck is drawn once, from the catalog, the setup and the player's past; without a past, or in a mode that is alike
 * for everyone, it is a function of the catalog and the setup alone.
 */
#ifndef QUIZ_DECK_H
#define QUIZ_DECK_H

#include "quiz/setup.h"

/* What the player had before: arrays with one value for each entry of the catalog, each of which may be NULL. */
typedef struct quiz_past {
    const int *bags;     /* in which bag it was drawn last, from 1 on; 0: never */
    const float *recall; /* how likely the player is to know it now, 0 to 1; negative: it was never answered */
} quiz_past;

typedef struct quiz_deck {
    int *entries; /* of the catalog: COUNT that are asked, behind them SPARES to switch to */
    int *bags;    /* in which bag each of them was drawn */
    int count, spares;
} quiz_deck;

/*
 * Draws at most SETUP->count questions, and spares where the mode has a lifeline that takes one, into ARENA. COUNT is 0
 * where none fits.
 *
 * None comes twice and none gives away the key of another. Questions lie in a bag: one that was drawn does not return
 * before all others that fit the setup were. No two share a subject while others are left, and categories are spread:
 * each gets its turn before any gets its next one.
 */
quiz_deck quiz_deck_draw(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past,
                         quiz_arena *arena);

/*
 * How many questions fit SETUP, whatever its count. Of those that would give each other away a deck holds only some, so
 * it may be shorter.
 */
int quiz_deck_available(const quiz_catalog *catalog, const quiz_setup *setup);

#endif
