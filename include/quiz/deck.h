/*
 * Decks: which questions a round asks, in which order.
 *
 * A deck is drawn once, from the catalog, the setup and the player's past; without a past, or in a mode that is alike
 * for everyone, it is a function of the catalog and the setup alone.
 *
 * - No question comes twice, and none gives away the key of another. No two share a subject while others are left.
 * - Questions lie in a bag. What was drawn does not return before all others that fit the setup were, but for those
 *   that would give away one of this round: they are first in line for the next one. Where a bag runs out, the rest
 *   of the round is drawn from a new one. So each question lies in one bag or another, told by its number: from the
 *   lowest one is drawn, and what is drawn goes to the highest one, or to a new one once all lie in that. A question
 *   that is added later is drawn once and not over and over.
 * - Categories take turns: each gets its turn before any gets its next one. Where there is a past, so that rounds go
 *   on from one to the next, none has more turns than its share of what is left in the bag, or else the small ones
 *   would be used up by the first rounds and the last ones be of nothing but the largest. Shares are counted for the
 *   rounds that the bag still lasts, 32 at most, and rounded by chance. (The film bank, eight categories of 13 to 96
 *   questions, rounds of 12: 6.6 categories a round, where 6.7 are possible, and never more than 5 questions of one.
 *   By turns alone it is 5.2, and a quarter of the rounds have no more than 2.)
 * - Of the same template (the same form of the same [ask]) no second one comes while the bag holds others of that
 *   category.
 *
 * An order that rises has a bag for each difficulty: as many easy ones as its mode says, as many medium ones, then hard
 * ones; where one runs out, the nearest one goes on, and after the hard ones what is left, hardest first. Practice
 * begins with what fades (recall below 0.9, as the memory has it), lowest first, by whole percents, within which
 * categories take turns; then comes what was never answered, out of the bag, then what is known, lowest first.
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
    int *bags;    /* into which bag each of them goes as it is drawn */
    int count, spares;
    /*
     * So many are drawn for good, whatever comes of the round: note their bags at once. The others (what comes late in
     * a round that may end early, and spares) stay in the bag until they are asked: note theirs then.
     */
    int sure;
} quiz_deck;

/*
 * Draws at most SETUP->count questions into ARENA. COUNT is 0 where none fits. PAST may be NULL.
 *
 * Spares: as often as the mode lets a player switch, a question; where the order rises, one of each difficulty that is
 * left. Nor do they give away a question of the deck.
 */
quiz_deck quiz_deck_draw(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past,
                         quiz_arena *arena);

/*
 * How many questions fit SETUP, whatever its count. Of those that would give each other away a deck holds only some, so
 * it may be shorter.
 */
int quiz_deck_available(const quiz_catalog *catalog, const quiz_setup *setup);

#endif
