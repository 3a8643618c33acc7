/*
 * A setup: what the player chose before a round began.
 */
#ifndef QUIZ_SETUP_H
#define QUIZ_SETUP_H

#include "quiz/mode.h"
#include "quiz/pose.h"

enum { QUIZ_COUNT_MAX = 10000 }; /* questions in a round */
#define QUIZ_SEED_MAX ((uint64_t)INT64_MAX)

typedef struct quiz_setup {
    const quiz_mode *mode;
    int count;            /* how many questions are wanted */
    int title;            /* from this title of the bank only (and the shared ones); -1: from all */
    const char *category; /* from this category only (folded); NULL: from all */
    int difficulty;       /* a quiz_difficulty; -1: all */
    /*
     * Time for each question, as quiz_mode_limit_ms has it; 0: no limit at all. A question's own time is longer or
     * shorter in the proportion in which this is to the mode's.
     */
    int limit_ms;
    uint64_t seed;        /* the top bit does not count: replays and JSON have signed integers */
    int day;              /* of a daily round, as YYYYMMDD; 0: none */
    const char *language; /* in which to ask what there is in it, as for quiz_pose_in; NULL: the banks' own */
} quiz_setup;

/* SETUP as its mode has it: the count where that is fixed, everything from all where it is alike, the day's seed. */
quiz_setup quiz_setup_settle(const quiz_setup *setup);

#endif
