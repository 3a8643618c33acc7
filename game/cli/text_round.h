/*
 * Where the round of a game in the terminal comes from, and the record that keeps it.
 */
#ifndef CLI_TEXT_ROUND_H
#define CLI_TEXT_ROUND_H

#include "cli/cli.h"
#include "screens/texts.h"

typedef struct text_round {
    record *record;
    history *history;
} text_round;

/* The settings with what OPTIONS say over them; what is wrong with them is said on standard error. */
settings text_round_settings(const cli_play_options *options, quiz_arena *arena);

/* The texts that the player reads. Without the file of a language it is English; only one that was asked for must be
   there. */
texts *text_round_texts(const cli_play_options *options, const settings *s, quiz_arena *arena);

/* Opens the history of the profile in S and says on standard error what is wrong with it. */
void text_round_remember(text_round *t, const cli_play_options *options, const cli_loaded *loaded, const settings *s,
                         quiz_arena *arena);
void text_round_forget(text_round *t);

/* A round that the game was closed in, if OPTIONS describe no other one; or NULL. */
quiz_round *text_round_left(text_round *t, const cli_play_options *options, const char *language);

/* A new one; NULL: it was said why there is none. Without --time there is no clock, and with --seed the deck comes from
   that alone. */
quiz_round *text_round_begin(text_round *t, const cli_play_options *options, const cli_loaded *loaded,
                             const settings *s, const char *language, quiz_arena *arena);

#endif
