/*
 * Results by category, for the bars.
 */
#ifndef SCREENS_TALLY_H
#define SCREENS_TALLY_H

#include "play/categories.h"
#include "quiz/round.h"

enum { TALLY_ROWS_MAX = 6 };

typedef struct tally_row {
    const char *category; /* NULL: all the others together */
    int right, count;
} tally_row;

typedef struct tally_counted tally_counted;

/* Counts that go on, in ARENA; else an empty one is all zero. */
typedef struct tally {
    quiz_arena *arena;
    categories named;
    tally_counted *list;
    int capacity;
} tally;

/* COUNT answers to a question of CATEGORY, and how many of them were RIGHT. */
void tally_add(tally *t, const char *category, int right, int count);

/* The categories with the most questions first, as many as MOST rows; what has no row goes into the last one. */
int tally_rows(tally *t, tally_row *rows, int most);

/* The same for a round. */
int tally_round(const quiz_round_view *v, tally_row *rows, int most, quiz_arena *arena);

#endif
