/*
 * The inside of a round, for the files that know its rules: round.c has the questions and their verdicts, lifelines.c
 * the helps.
 */
#ifndef PLAY_STATE_H
#define PLAY_STATE_H

#include "quiz/round.h"

struct quiz_round {
    quiz_arena *arena;
    const quiz_catalog *catalog;
    quiz_setup setup;
    quiz_deck deck;
    unsigned char *spent; /* of each spare: whether it was switched to */
    quiz_result *results;
    quiz_round_view view;
    quiz_move *moves;
    size_t move_count, move_capacity;
};

/* Lets entry ENTRY of the catalog be the question that stands. */
void state_ask(quiz_round *r, int entry);

/* Which choices of the question that stands are in play, by bits; and how many. */
unsigned state_open(const quiz_round *r);
int state_open_count(const quiz_round *r);

/* Strikes a choice out. */
void state_strike(quiz_round *r, int choice);

/* lifelines.c: uses the lifeline of MOVE, if it is due. */
bool lifelines_use(quiz_round *r, const quiz_move *move);

#endif
