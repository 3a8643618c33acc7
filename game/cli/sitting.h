/*
 * A sitting: what a game with pictures needs before there is one, from the options and the settings. For `play` in a
 * window and for `shot`.
 */
#ifndef CLI_SITTING_H
#define CLI_SITTING_H

#include "cli/cli.h"

typedef struct sitting {
    const cli_play_options *options;
    quiz_arena *arena;
    const char *config; /* the folder of settings.ini; NULL: there is none */
    const char *data;   /* that of the history; NULL: there is none */
    const char *assets;
    const char *language;    /* what the system wants, such as "ko", or NULL */
    settings kept;           /* as they are in the file */
    settings settings;       /* as the game goes by them: what options say lies over them */
    quiz_setup setup;        /* of the first round */
    quiz_round *round;       /* of --replay or --ghost, or NULL; whoever takes it over sets this to NULL */
    const quiz_ghost *ghost; /* of --ghost or --code, or NULL */
    cli_loaded loaded;
    record *record;     /* of what is played */
    history *history;   /* that keeps it; NULL: sitting_remember was not called */
    quiz_findings *own; /* faults of settings and theme: `marquee check` knows nothing of them */
} sitting;

/* Opens S for OPTIONS, which must outlive it. False: it was said why, *STATUS is what to return, and S is closed. */
bool sitting_open(sitting *s, const cli_play_options *options, int *status);
void sitting_close(sitting *s);

/* Opens the history, which takes some milliseconds, and lets the record use it. Returns what the player must know of
   it, or NULL. */
const char *sitting_remember(sitting *s, history_use use);

/* Says on standard error what is wrong with settings and theme; returns it in short, for the title, or NULL. */
const char *sitting_own_faults(sitting *s);

/* The code of the language that the player reads, or NULL. */
const char *sitting_language(const sitting *s);

#endif
