/*
 * What came of an answer and of a round, by the rules of its mode, in words: for the screens and the terminal.
 */
#ifndef SCREENS_OUTCOME_H
#define SCREENS_OUTCOME_H

#include "quiz/round.h"
#include "screens/texts.h"

/* Whether the mode counts points, or the rungs of a ladder. */
bool outcome_has_score(const quiz_mode *mode);

/* The headline of a right answer to the question INDEX, in ARENA: "Right! +100". */
const char *outcome_right(const texts *t, quiz_arena *arena, const quiz_round_view *v, int index);

/* What the verdict that stands brought beside points, as a sentence in ARENA: "2 lives left."; NULL: nothing. */
const char *outcome_verdict(const texts *t, quiz_arena *arena, const quiz_round_view *v);

/* How the round ended, where it was not simply to its last question; NULL: it was. */
const char *outcome_end(const texts *t, const quiz_round_view *v);

/* The same or, where it was, what is to be said of so many right answers. */
const char *outcome_word(const texts *t, const quiz_round_view *v);

/* Where the player stands in the question that is asked, in ARENA: "Question 7 of 12", "Rung 6 · 2 000". */
const char *outcome_place(const texts *t, quiz_arena *arena, const quiz_round_view *v);

#endif
