/*
 * Ghosts: how a round went for somebody else, to race against. It is known beforehand, question by question.
 *
 * Of a recorded round everything is known. Of a code there are the first 12 answers and how fast they were: the others
 * are right as often as those, and every question takes the same time. A round by such moves tells the points.
 */
#ifndef QUIZ_GHOST_H
#define QUIZ_GHOST_H

#include "quiz/code.h"
#include "quiz/round.h"

/* One question, once it has its verdict. */
typedef struct quiz_ghost_step {
    bool right;
    int took_ms;
    int score; /* of the round behind it */
} quiz_ghost_step;

typedef struct quiz_ghost {
    const quiz_ghost_step *steps;
    int count; /* of questions that were answered; a ghost may end earlier than its rival */
    int right_count;
    int score;     /* at its end */
    bool recorded; /* else it comes from a code */
} quiz_ghost;

/* The ghost of ROUND, up to where that is, in ARENA. */
const quiz_ghost *quiz_ghost_of_round(const quiz_round *round, quiz_arena *arena);

/* The ghost that CODE tells of, in ARENA; NULL: it has none, or CATALOG has no such round. */
const quiz_ghost *quiz_ghost_of_code(const quiz_catalog *catalog, const quiz_code *code, quiz_arena *arena);

/* Whether two rounds can be compared: by the same rules about the same questions, in the same order. */
bool quiz_ghost_rivals(const quiz_round *one, const quiz_round *other);

/* Its score when COUNT questions have their verdict: after the last one, what it ended with. */
int quiz_ghost_score(const quiz_ghost *ghost, int count);

/* Whether it was right on the question INDEX; false too where it had ended before. */
bool quiz_ghost_right(const quiz_ghost *ghost, int index);

#endif
