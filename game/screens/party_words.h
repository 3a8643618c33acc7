/*
 * What is said of the players of a party, for the screens and the terminal. All of it lies in ARENA or longer.
 */
#ifndef SCREENS_PARTY_WORDS_H
#define SCREENS_PARTY_WORDS_H

#include "quiz/round.h"
#include "screens/texts.h"

/* What PLAYER is called: NAME, or as the language calls one without (NULL or ""). */
const char *party_name_of(const texts *t, quiz_arena *arena, const char *name, int player);
const char *party_name(const texts *t, quiz_arena *arena, const quiz_round_view *v, int player);

/* Several of them, by bits, as a list; more than three are counted. */
const char *party_names(const texts *t, quiz_arena *arena, const quiz_round_view *v, unsigned players);

/* Who is up, and why, as a sentence; in a verdict, who won. */
const char *party_call(const texts *t, quiz_arena *arena, const quiz_round_view *v);

/* Who won a party that is over. */
const char *party_winners(const texts *t, quiz_arena *arena, const quiz_round *round);

/* What is asked of whose turn it is to stake, and each of the stakes. */
const char *party_stake_prompt(const texts *t, quiz_arena *arena, const quiz_round_view *v);
const char *party_stake(const texts *t, quiz_arena *arena, const quiz_round_view *v, int stake);

#endif
