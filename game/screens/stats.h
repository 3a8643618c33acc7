/*
 * What the statistics tell, counted from the record: the screen that draws it need not know where it came from. It
 * takes time for each question, and for each day of the period, but not for each answer.
 */
#ifndef SCREENS_STATS_H
#define SCREENS_STATS_H

#include "quiz/pose.h"
#include "screens/tally.h"
#include "store/history_look.h"
#include "store/record.h"

/* How far back the days go. */
typedef enum stats_period { STATS_MONTH, STATS_WEEK, STATS_EVER, STATS_PERIODS } stats_period;

/* STATS_SQUARES: as many as can be told from each other on a usual screen. */
enum { STATS_SQUARES = 420, STATS_STATES = QUIZ_MEMORY_FADING + 1, STATS_POINTS = 30 };

/* The answers of a day; of a long time, those of some days together. */
typedef struct stats_point {
    float at; /* in the period, from its first day (0) to today (1) */
    int asked, right;
} stats_point;

/* A way to play that has been played. */
typedef struct stats_mode {
    const quiz_mode *mode;
    history_round best, last;
} stats_mode;

typedef struct stats {
    int title; /* that it is about; -1: all of them */
    stats_period period;
    int rounds;                       /* that ended, but parties */
    int streak, longest_streak;       /* of days that were played, whatever it was */
    stats_point points[STATS_POINTS]; /* those of the period's days that were played, in order */
    int point_count;
    tally_row categories[TALLY_ROWS_MAX]; /* all answers ever */
    int category_count;
    int questions, states[STATS_STATES];  /* of these, by quiz_memory_state */
    unsigned char squares[STATS_SQUARES]; /* a quiz_memory_state each */
    int square_count, per_square;         /* questions that one stands for */
    int due_today, due_week;              /* questions that will be forgotten, and the six days after it too */
    stats_mode *modes;                    /* in the order of the table of modes */
    int mode_count;
} stats;

/* Counts what R has of TITLE into ARENA. */
const stats *stats_count(const quiz_catalog *catalog, record *r, int title, stats_period period, quiz_arena *arena);

/* Whether A is better than B: by its score, then by its share of right answers. */
bool stats_is_better(const history_round *a, const history_round *b);

/* PART of WHOLE in percent, rounded; 0 where there is nothing. */
int stats_percent(int part, int whole);

#endif
