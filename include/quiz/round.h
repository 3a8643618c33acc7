/*
 * A round: a deck of questions, asked one after the other, and what came of it.
 *
 * Only moves change a round. It is a function of (catalog, setup, deck, moves), so it can be replayed, and it knows no
 * clock: time comes in as QUIZ_MOVE_WAIT. The language alters its words alone.
 */
#ifndef QUIZ_ROUND_H
#define QUIZ_ROUND_H

#include "quiz/mode.h"
#include "quiz/pose.h"

typedef struct quiz_round quiz_round;

enum { QUIZ_COUNT_MAX = 10000 }; /* questions in a round */
#define QUIZ_SEED_MAX ((uint64_t)INT64_MAX)

/* What the player chose before it began. */
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
    const char *language; /* in which to ask what there is in it, as for quiz_pose_in; NULL: the banks' own */
} quiz_setup;

typedef enum quiz_phase {
    QUIZ_ASKING,  /* a question stands, QUIZ_MOVE_ANSWER is due */
    QUIZ_VERDICT, /* it was answered or its time is up, QUIZ_MOVE_NEXT is due */
    QUIZ_OVER
} quiz_phase;

enum { QUIZ_UNANSWERED = -1 };

/* One question of the round and what came of it. */
typedef struct quiz_result {
    const quiz_question *question; /* NULL until it was asked */
    bool done;                     /* it has a verdict */
    bool right;
    int chosen; /* a choice, or QUIZ_UNANSWERED: the time ran out */
    int points;
    int took_ms;
} quiz_result;

/* Everything there is to see of a round; valid until the next move. */
typedef struct quiz_round_view {
    const quiz_setup *setup;
    quiz_phase phase;
    int index; /* of the question that stands, from 0 */
    int count;
    const quiz_question *question; /* NULL when QUIZ_OVER */
    const quiz_result *results;    /* COUNT of them */
    int limit_ms;                  /* of this question, 0: none */
    int left_ms;
    int score;
    int right_count;
    int streak; /* right answers in a row, up to now */
    int best_streak;
    int factor; /* what the next right answer's points are multiplied by, in tenths: 10 to 20 */
} quiz_round_view;

typedef enum quiz_move_kind { QUIZ_MOVE_ANSWER, QUIZ_MOVE_NEXT, QUIZ_MOVE_WAIT } quiz_move_kind;

typedef struct quiz_move {
    quiz_move_kind kind;
    int value; /* ANSWER: the choice, from 0. WAIT: milliseconds. NEXT: 0 */
} quiz_move;

/*
 * Draws a deck for SETUP (its texts are copied) and begins. CATALOG must outlive the round. Returns NULL where no
 * question fits the setup. Fewer questions than wanted make a shorter round.
 */
quiz_round *quiz_round_new(const quiz_catalog *catalog, const quiz_setup *setup);

/* Begins with a deck that is given, as indices into the catalog: for replays. COUNT is at least 1. */
quiz_round *quiz_round_with_deck(const quiz_catalog *catalog, const quiz_setup *setup, const int *deck, int count);

void quiz_round_free(quiz_round *round);

/* Makes a move. A move that is not due, or a choice that is not there, changes nothing and returns false. */
bool quiz_round_apply(quiz_round *round, quiz_move move);

const quiz_round_view *quiz_round_look(const quiz_round *round);

/* The moves made so far; waits in a row are one. Owned by the round, valid until the next move. */
const quiz_move *quiz_round_moves(const quiz_round *round, int *count);

/* The deck, as indices into the catalog. */
const int *quiz_round_deck(const quiz_round *round, int *count);

const quiz_catalog *quiz_round_catalog(const quiz_round *round);

#endif
