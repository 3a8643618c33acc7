/*
 * The two tables that the command line is made from: subcommands and options. Parsing, --help, mistakes and the manual
 * page walk them.
 */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/cli.h"

typedef enum cli_command_bit {
    FOR_PLAY = 1,
    FOR_CHECK = 2,
    FOR_LIST = 4,
    FOR_REPLAY = 8,
    FOR_SHOT = 16,
    FOR_HELP = 32,
    FOR_STATS = 64,
    FOR_ALL = 127
} cli_command_bit;

typedef struct cli_command {
    const char *name;
    cli_command_bit bit;
    int (*run)(int argc, char **argv); /* NULL: this build cannot; argv[0] is the command's name */
    const char *arguments;             /* for the usage line */
    const char *about;                 /* for the list of commands: no full stop */
    const char *more;                  /* for its own help */
} cli_command;

extern const cli_command cli_commands[];
extern const int cli_command_count;

const cli_command *cli_command_find(const char *name); /* NULL: no such command */
const char *cli_command_nearest(const char *name);     /* for "did you mean"; NULL: none is near */

/* Those of `list` and, with the last, of `stats`; `check` has a table of its own that begins with these (see
   check/report.h). */
enum { FORMAT_TEXT, FORMAT_JSON, FORMAT_CSV };

/* Everything that any command can be told. */
typedef struct cli_options {
    cli_play_options play; /* banks, seed and category are those of other commands too */
    int format;
    int form; /* a quiz_form; -1: not given */
    int mode; /* index; -1: not given. As play.mode once all is parsed */
    int seeds;
    bool strict, guess;
    bool fix, dry_run;
    bool man;
    bool help;
    bool clear;
    const char *explain, *stdin_filename;
    const char *profile, *export_to;
} cli_options;

typedef enum cli_option_kind {
    OPTION_FLAG,    /* a bool */
    OPTION_TEXT,    /* a string */
    OPTION_INDEX,   /* an int: which of some words */
    OPTION_COUNT,   /* an int */
    OPTION_SETTING, /* what a setting can be */
    OPTION_SWITCH,  /* turns a setting on */
    OPTION_KEY,     /* the key of an action: a setting too */
    OPTION_WINDOW,  /* a size: two settings */
    OPTION_SEED,
    OPTION_CODE, /* of a round to share */
    OPTION_SIZE
} cli_option_kind;

typedef struct cli_option {
    const char *name;
    char letter; /* 0: none */
    cli_option_kind kind;
    size_t offset;                  /* of its field in cli_options */
    int least, most;                /* OPTION_COUNT: from LEAST to MOST */
    const char *value;              /* what help calls its value; NULL: it has none */
    const char *(*word)(int index); /* OPTION_INDEX: each of the words; NULL behind the last one */
    const char *setting;            /* OPTION_SETTING, OPTION_SWITCH: its name */
    unsigned commands;              /* bits */
    bool straight;                  /* describes a round: see cli_play_options */
    const char *about;
} cli_option;

extern const cli_option cli_option_rows[];
extern const int cli_option_count;

/*
 * Reads the words behind COMMAND's name; those that are no options become OPTIONS->play.banks. False: the command has
 * ended with *STATUS.
 */
bool cli_parse(const char *command, int argc, char **argv, cli_options *options, int *status);

/* Says what is wrong with a command line, and where help is; returns CLI_CANNOT. */
int cli_misused(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/*
 * `check --fix`: mends the files, or with --dry-run shows how on standard output. CLI_CANNOT: some stay as they are,
 * which was said; the others were mended. CLI_WRONG, only with --dry-run: there is something to mend.
 */
int cli_fix(const cli_options *options);

/* The words that ROW's value is one of, by index; NULL: any. */
const char *(*cli_option_word(const cli_option *row))(int index);

void cli_help_command(const cli_command *command);
void cli_help_all(void);
int cli_help(int argc, char **argv);

#endif
