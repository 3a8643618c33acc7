/*
 * What the statistics tell, counted from the record: the screen that draws it need not know where it came from.
 */
#ifndef SCREENS_STATS_H
#define SCREENS_STATS_H

#include "quiz/pose.h"
#include "screens/tally.h"
#include "store/history_look.h"
#include "store/record.h"

enum { STATS_SQUARES = 480 };

typedef struct stats {
    int title;                            /* that it is about; -1: all of them */
    int questions, met, right;            /* as each was answered last */
    tally_row categories[TALLY_ROWS_MAX]; /* of the questions that were met */
    int category_count;
    unsigned char squares[STATS_SQUARES]; /* a record_last each */
    int square_count, per_square;         /* questions that one stands for */
    const history_round *rounds;          /* of that title, the last one first */
    int round_count, best;                /* the index of the best one */
} stats;

/* Counts what R has of TITLE into ARENA. */
const stats *stats_count(const quiz_catalog *catalog, record *r, int title, quiz_arena *arena);

/* PART of WHOLE in percent, rounded; 0 where there is nothing. */
int stats_percent(int part, int whole);

#endif
