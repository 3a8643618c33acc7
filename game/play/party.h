/*
 * The inside of a party, for the files that know its rules: party.c has the questions that one player wins, final.c the
 * last one.
 */
#ifndef PLAY_PARTY_H
#define PLAY_PARTY_H

#include "play/state.h"

void party_set_clock(quiz_round *r, int limit_ms, int left_ms);
void party_win(quiz_player *player, int points);

/* Ends the question that stands; CHOSEN is what the verdict is about, or QUIZ_UNANSWERED. */
void party_close(quiz_round *r, int chosen);

void final_begin(quiz_round *r);
void final_answer(quiz_round *r, int choice); /* of whose turn it is; QUIZ_UNANSWERED: the time is up */

#endif
