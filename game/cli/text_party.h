/*
 * What a party hears in plain lines, beside what everybody does. For a round that is none, nothing is said.
 */
#ifndef CLI_TEXT_PARTY_H
#define CLI_TEXT_PARTY_H

#include "cli/text.h"

void text_party_say_how(const text_voice *voice, const quiz_round_view *v);  /* how to answer, and to pass */
void text_party_say_call(const text_voice *voice, const quiz_round_view *v); /* whose turn it is */
void text_party_say_stakes(const text_voice *voice, const quiz_round *round);
void text_party_say_scores(const text_voice *voice, const quiz_round_view *v); /* at a verdict */
void text_party_say_places(const text_voice *voice, const quiz_round *round);  /* at the end */

#endif
