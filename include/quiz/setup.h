/*
 * A setup: what the player chose before a round began.
 */
#ifndef QUIZ_SETUP_H
#define QUIZ_SETUP_H

#include "quiz/mode.h"
#include "quiz/pose.h"

enum { QUIZ_COUNT_MAX = 10000 };    /* questions in a round */
enum { QUIZ_PLAYER_NAME_MAX = 24 }; /* code points */
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
    int players;          /* of a party */
    const char *names[QUIZ_PLAYERS_MAX]; /* of a party's players, as quiz_player_name_fits has it; NULL: none given */
    bool buzzers;                        /* of a party: whoever presses first answers; else they take turns */
} quiz_setup;

/*
 * SETUP as its mode has it: the count where that is fixed, everything from all where it is alike, the day's seed, no
 * players where there is no party. Where players take turns the count is the nearest one that gives each of them as
 * many questions as the others, at least one, and then the final one.
 */
quiz_setup quiz_setup_settle(const quiz_setup *setup);

/*
 * Whether a player can be called so: 1 to QUIZ_PLAYER_NAME_MAX code points of UTF-8 without a control character, white
 * space at an end, or a semicolon, which INI takes for a comment.
 */
bool quiz_player_name_fits(quiz_slice name);

#endif
