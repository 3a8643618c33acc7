/*
 * The subcommands: one row each in the table in main.c, one file each.
 */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "quiz/ghost.h"
#include "quiz/pose.h"
#include "quiz/round.h"
#include "quiz/share.h"
#include "store/record.h"
#include "store/settings_table.h"

enum { CLI_DONE = 0, CLI_WRONG = 1, CLI_CANNOT = 2 };

/*
 * The options that `play` and `shot` share, parsed. Strings point into argv; NULL or 0: not given. What can be known
 * to be wrong by itself (an unknown mode, a size of nonsense) was reported before a command sees this.
 */
typedef struct cli_play_options {
    const char *const *banks;
    int bank_count;
    const char *assets, *home, *category, *replay, *record;
    const quiz_mode *mode;
    int count;
    int difficulty; /* -1: not given */
    int players;    /* of a party */
    bool buzzers;
    int width, height;        /* --size */
    settings said;            /* what options say of settings: it holds for this sitting only */
    bool says[SETTINGS_ROWS]; /* and of which, in the order of settings_rows */
    bool text;                /* --text */
    bool straight;            /* a round was described: start with it, not with the title */
    quiz_code code;           /* --code; of no use unless CODED */
    bool coded;
    const char *ghost; /* --ghost: the file of a recorded round */
    uint64_t seed;
    bool seeded;                 /* --seed was given */
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

/* The same with DRAFT (NULL: none) in place of the file that it names; without BANKS that one alone. */
bool cli_load_draft(const char *const *banks, int count, const quiz_bank_draft *draft, cli_loaded *loaded);

void cli_unload(cli_loaded *loaded);

/* CLI_WRONG where the files loaded have errors, else CLI_DONE: what a command that has done its work returns. */
int cli_status(const cli_loaded *loaded);

/* One line on standard error, after the program's name. */
void cli_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/*
 * Reads the command line of COMMAND, "play" or "shot" (which wants SCREEN and -o too). False: the command has ended
 * with *STATUS, for help was asked for and given, or a mistake was reported.
 */
bool cli_parse_play(const char *command, int argc, char **argv, cli_play_options *options, int *status);

/* Whether OPTIONS say something of the setting NAME. */
bool cli_says(const cli_play_options *options, const char *name);

/* Lays what OPTIONS say of settings over S. */
void cli_lay_over(const cli_play_options *options, settings *s);

/* The round that OPTIONS describe; what they leave open is as in S, which they lie over already. Without --seed, each
 * call has its own. */
quiz_setup cli_setup(const cli_play_options *options, const settings *s);

/*
 * duel.c: the round to be played against somebody else's. cli_duel_setup makes *SETUP the one of --code, where that is
 * given; returns why it cannot, as one line in ARENA, or NULL.
 */
const char *cli_duel_setup(const cli_play_options *options, const cli_loaded *loaded, quiz_setup *setup,
                           quiz_arena *arena);

/*
 * Reads the round of --ghost for whoever reads LANGUAGE: *ROUND, unless it is there already, becomes one about the same
 * questions, and *GHOST what that is played against; without --ghost, the ghost of --code, or NULL. False: it was said
 * why not, and *STATUS is what to return.
 */
bool cli_duel_ghost(const cli_play_options *options, const cli_loaded *loaded, const char *language, quiz_round **round,
                    const quiz_ghost **ghost, quiz_arena *arena, int *status);

/* The clock on the wall, and the calendar of where the player is. */
record_clock cli_clock(void);

/* The date of today where the player lives, as YYYYMMDD; 0: it is not known. */
int cli_today(void);

/* Why there are no questions for SETUP, as one line in ARENA; NULL: there are. */
const char *cli_why_no_round(const cli_loaded *loaded, const quiz_setup *setup, quiz_arena *arena);

/* The round recorded in the file at PATH. NULL: it was said why on standard error, and *STATUS is what to return. */
quiz_round *cli_read_round(const char *path, const quiz_catalog *catalog, int *status);

/* Records ROUND in the file at PATH, or says on standard error why it cannot. Where either is NULL nothing happens. */
bool cli_record(const char *path, const quiz_round *round);

/*
 * Applies the rules on screens, which need the fonts of the game. False: it was said on standard error that they were
 * left out, for they are not at hand.
 */
bool cli_fit(const cli_loaded *loaded);

int cli_play(int argc, char **argv);
int cli_check(int argc, char **argv);
int cli_list(int argc, char **argv);
int cli_replay(int argc, char **argv);
int cli_shot(int argc, char **argv);
int cli_stats(int argc, char **argv);

/* Plays in a window; in window.c, only with MARQUEE_APP. *NO_DISPLAY: there is none, nothing was said yet. */
int cli_play_window(const cli_play_options *options, bool *no_display);

/* Plays in the terminal: plain lines on standard output, answers from standard input. */
int cli_play_text(const cli_play_options *options);

#endif
