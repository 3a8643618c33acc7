/*
 * How a round that has ended stands beside the earlier ones of its mode and of the same questions.
 */
#ifndef SCREENS_BEST_H
#define SCREENS_BEST_H

#include "screens/outcome.h"
#include "store/record.h"

typedef struct best {
    bool known; /* there was an earlier one to compare with */
    bool beaten;
    int score; /* the best there is now, with this round */
} best;

/*
 * Of ROUND, which has ended and was kept by R. Nothing is known of the first one, of parties, of modes without points,
 * and of a round that R did not keep. To be asked once, as the results come up: it looks into the history.
 */
best best_of(record *r, const quiz_round *round);

/* "New best" or "Best so far: 2 450", in ARENA; NULL: there is nothing to say. */
const char *best_said(const texts *t, quiz_arena *arena, const best *b);

#endif
