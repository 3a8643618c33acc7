/*
 * The subcommands: one row each in the table in main.c, one file each.
 */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "quiz/pose.h"
#include "quiz/round.h"
#include "store/settings.h"

enum { CLI_DONE = 0, CLI_WRONG = 1, CLI_CANNOT = 2 };

/* The options that `play` and `shot` share, parsed. Strings point into argv; NULL or 0: not given. */
typedef struct cli_play_options {
    const char *const *banks;
    int bank_count;
    const char *assets, *home, *theme, *renderer, *category, *replay, *record;
    const quiz_mode *mode;
    int count;
    int difficulty;      /* -1: not given */
    int width, height;
    int fullscreen;      /* 1: --fullscreen */
    int timed;           /* 1: --time normal, 0: --time off, -1: not given */
    bool text;           /* --text */
    bool reduced_motion;
    bool straight;       /* a round was described: start with it, not with the title */
    uint64_t seed;
    bool seeded;         /* --seed was given */
    const char *screen, *output; /* shot */
} cli_play_options;

/* A loaded bank with its catalog and the findings of both. */
typedef struct cli_loaded {
    quiz_bank *bank;
    quiz_catalog *catalog;
    quiz_findings *findings;
} cli_loaded;

/* Loads BANKS, or the installed questions where COUNT is 0. On failure says why on standard error and returns false. */
bool cli_load(const char *const *banks, int count, cli_loaded *loaded);
void cli_unload(cli_loaded *loaded);

int cli_play(int argc, char **argv);
int cli_check(int argc, char **argv);
int cli_list(int argc, char **argv);
int cli_replay(int argc, char **argv);
int cli_shot(int argc, char **argv);

/* Plays in a window; in window.c, only with MARQUEE_APP. *NO_DISPLAY: there is none, nothing was said yet. */
int cli_play_window(const cli_play_options *options, bool *no_display);

/* Plays in the terminal: plain lines on standard output, answers from standard input. */
int cli_play_text(const cli_play_options *options);

#endif
