/* Decks as plain arrays, for tests. */
#ifndef DRAWN_H
#define DRAWN_H

#include "quiz/round.h"

#include <string.h>

/* Draws a deck without a past into ENTRIES, which has room for SETUP's count; returns how many there are. */
static inline int drawn(const quiz_catalog *catalog, const quiz_setup *setup, int *entries)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_deck deck = quiz_deck_draw(catalog, setup, NULL, arena);

    for (int i = 0; i < deck.count; i++) entries[i] = deck.entries[i];
    quiz_arena_free(arena);
    return deck.count;
}

static inline quiz_round *round_of(const quiz_catalog *catalog, const quiz_setup *setup, int *entries, int count)
{
    const quiz_deck deck = { .entries = entries, .count = count };

    return quiz_round_with_deck(catalog, setup, &deck);
}

#endif
