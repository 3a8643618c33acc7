/*
 * A round's results by category, for the bars.
 */
#ifndef SCREENS_TALLY_H
#define SCREENS_TALLY_H

#include "quiz/round.h"

enum { TALLY_ROWS_MAX = 6 };

typedef struct tally_row {
    const char *category; /* NULL: all the others together */
    int right, count;
} tally_row;

/* The categories with the most questions first, as many as MOST rows; what has no row goes into the last one. */
int tally_round(const quiz_round_view *v, tally_row *rows, int most, quiz_arena *arena);

#endif
