/*
 * The inside of a round, for the files that know its rules: state.c has the questions and their verdicts, round.c the
 * moves, lifelines.c the helps, party.c what two to eight players do.
 */
#ifndef PLAY_STATE_H
#define PLAY_STATE_H

#include "quiz/rng.h"
#include "quiz/round.h"

/* What a party needs beside its view. */
typedef struct party {
    quiz_rng lots;
    int drawn[QUIZ_PLAYERS_MAX]; /* how often each was chosen of those who buzzed in the same moment */
    int order[QUIZ_PLAYERS_MAX]; /* on the final question: who comes first, and so on */
    int at;                      /* in ORDER */
    int rest_ms;                 /* of the question's clock, which stands while somebody answers */
} party;

struct quiz_round {
    quiz_arena *arena;
    const quiz_catalog *catalog;
    quiz_setup setup;
    quiz_deck deck;
    unsigned char *spent; /* of each spare: whether it was switched to */
    quiz_result *results;
    quiz_round_view view;
    party party;
    quiz_move *moves;
    size_t move_count, move_capacity;
};

/* Lets entry ENTRY of the catalog be the question that stands. */
void state_ask(quiz_round *r, int entry);

/* Ends the question that stands; CHOSEN may be QUIZ_UNANSWERED. */
void state_decide(quiz_round *r, int chosen);

/* Which choices of the question that stands are in play, by bits; and how many. */
unsigned state_open(const quiz_round *r);
int state_open_count(const quiz_round *r);

/* Strikes a choice out. */
void state_strike(quiz_round *r, int choice);

/* lifelines.c: uses the lifeline of MOVE, if it is due. */
bool lifelines_use(quiz_round *r, const quiz_move *move);

/* party.c. How many of COUNT questions give each of those who take turns as many as the others, and the final one. */
int party_fair_count(const quiz_setup *setup, int count);

void party_begin(quiz_round *r);
void party_ask(quiz_round *r); /* once a question stands */

/* Moves, if they are due; an answer's choice is one that is in play. */
bool party_answer(quiz_round *r, int choice);
bool party_buzz(quiz_round *r, quiz_move *move); /* records only who could buzz */
bool final_stake(quiz_round *r, int points);     /* final.c */
bool party_pass(quiz_round *r);

/* The time is up for whoever's turn it is, or for all. */
void party_time_out(quiz_round *r);

#endif
