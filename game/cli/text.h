/*
 * What the game says in plain lines, in the language of the player.
 */
#ifndef CLI_TEXT_H
#define CLI_TEXT_H

#include "cli/cli.h"
#include "screens/texts.h"

/* Speaks on standard output; ARENA is emptied with each question. */
typedef struct text_voice {
    const texts *texts;
    quiz_arena *arena;
} text_voice;

void text_say(const text_voice *voice, text_id id); /* one line */

void text_say_beginning(const text_voice *voice, const quiz_round_view *v, const quiz_bank *bank,
                        bool repeatable);                              /* by its seed */
void text_say_left(const text_voice *voice, const quiz_round_view *v); /* a round that can be gone on with */
void text_say_question(const text_voice *voice, const quiz_round_view *v);
void text_say_walk(const text_voice *voice, const quiz_round_view *v);
void text_say_how(const text_voice *voice, const quiz_question *q);
void text_say_verdict(const text_voice *voice, const quiz_round_view *v);
void text_say_why(const text_voice *voice, const quiz_question *q);
void text_say_end(const text_voice *voice, const quiz_round_view *v);

/* text_duel.c: how the ghost did at the question that has its verdict; and who has won, with the code to pass on. */
void text_say_ghost(const text_voice *voice, const quiz_round_view *v, const quiz_ghost *ghost);
void text_say_duel(const text_voice *voice, const quiz_round *round, const quiz_ghost *ghost);

/*
 * text_helps.c: lifelines, by their letters or names. Whether LINE is one; it is used then, or said why not.
 */
bool text_help(const text_voice *voice, quiz_round *round, record *r, quiz_slice line);

/* Whether LINE wants to walk off the ladder, and that can be. */
bool text_wants_to_walk(const quiz_round *round, quiz_slice line);

/* Which of these there are now, a line each. */
void text_say_helps(const text_voice *voice, const quiz_round *round);

/*
 * text_flag.c: a word to the author of the last question, such as "!wrong It was 2014". Whether LINE is one; it is kept
 * in R then, or said why not.
 */
bool text_flag(const text_voice *voice, record *r, const quiz_round_view *v, quiz_slice line);

/* How that is done, where there is a question to say it of. */
void text_say_flags(const text_voice *voice, const quiz_round_view *v);

#endif
