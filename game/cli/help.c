/*
 * Help, and the manual page: both are the tables of commands and options, written out.
 */
#include "cli/commands.h"

#include <stdio.h>
#include <string.h>

enum { MARGIN = 79, OPTION_COLUMN = 26 };

typedef struct pair {
    const char *name, *about;
} pair;

static const char about_all[] =
    "A trivia quiz that asks what its facts can prove. A BANK is a file of questions and facts, or a folder of such "
    "files; without one, the questions that come with the program are played.";

static const pair statuses[] = {
    { "0", "done, and nothing is wrong" },
    { "1", "done, and something is wrong with the input: findings of severity error, with --strict warnings too" },
    { "2", "it could not be done; one line on standard error says why" },
};

static const pair variables[] = {
    { "MARQUEE_HOME", "as --home: the folder for settings and history" },
    { "MARQUEE_ASSETS", "as --assets: the folder with fonts, themes and languages" },
    { "XDG_CONFIG_HOME", "where settings are kept otherwise, in a folder marquee" },
    { "XDG_DATA_HOME", "where the history is kept otherwise, in a folder marquee" },
    { "NO_COLOR", "where set, findings are written without colours" },
};

static const pair files[] = {
    { "settings.ini", "the settings, in $XDG_CONFIG_HOME/marquee, which is ~/.config/marquee unless set" },
    { "history.sqlite", "rounds, answers and what is remembered, in $XDG_DATA_HOME/marquee, which is "
                        "~/.local/share/marquee unless set; a "
                        "damaged one is kept as history.sqlite.damaged-1" },
};

enum {
    STATUSES = sizeof statuses / sizeof *statuses,
    VARIABLES = sizeof variables / sizeof *variables,
    FILES = sizeof files / sizeof *files
};

/* ---- For terminals ---- */

/* Writes TEXT from column AT on, broken at blanks, further lines indented by INDENT; ends the line. */
static void write_wrapped(const char *text, int at, int indent)
{
    while (*text) {
        int word = (int)strcspn(text, " ");
        if (at > indent && at + 1 + word > MARGIN)
            at = printf("\n%*s", indent, "") - 1;
        else if (at > indent)
            at += printf(" ");
        at += printf("%.*s", word, text);
        text += word;
        text += strspn(text, " ");
    }
    putchar('\n');
}

static void write_pair(const char *name, const char *about)
{
    int at = printf("  %s  ", name);

    if (at > OPTION_COLUMN) at = printf("\n") - 1;
    at += printf("%*s", OPTION_COLUMN - at, "");
    write_wrapped(about, at, OPTION_COLUMN);
}

/* What help says of an option: with the words that it can be. */
static void describe(const cli_option *row, char *out, size_t room)
{
    size_t used = (size_t)snprintf(out, room, "%s", row->about);
    const char *(*word)(int index) = cli_option_word(row);

    for (int i = 0; word && word(i) && used < room; i++)
        used += (size_t)snprintf(out + used, room - used, "%s%s", i ? ", " : ": ", word(i));
}

static void spell(const cli_option *row, char *out, size_t room)
{
    char letter[] = { '-', row->letter, ',', ' ', '\0' };

    snprintf(out, room, "%s--%s%s%s", row->letter ? letter : "", row->name, row->value ? " " : "",
             row->value ? row->value : "");
}

void cli_help_command(const cli_command *command)
{
    char name[64], about[256];

    printf("usage: marquee %s [OPTION...] %s\n\n", command->name, command->arguments);
    write_wrapped(command->more, 0, 0);
    putchar('\n');
    for (int i = 0; i < cli_option_count; i++) {
        const cli_option *row = &cli_option_rows[i];
        if (!(row->commands & command->bit)) continue;
        spell(row, name, sizeof name);
        describe(row, about, sizeof about);
        write_pair(name, about);
    }
}

void cli_help_all(void)
{
    printf("usage: marquee [COMMAND] [OPTION...] [BANK...]\n\n");
    write_wrapped(about_all, 0, 0);
    putchar('\n');
    for (int i = 0; i < cli_command_count; i++) write_pair(cli_commands[i].name, cli_commands[i].about);
    printf("\n");
    write_pair("--version", "write the version");
    write_pair("-h, --help", "write this help; every command has it too");
}

/* ---- The manual page ---- */

/* TEXT as roff: hyphens that are to be copied, backslashes, and no line that is taken for a request. */
static void write_roff(const char *text)
{
    if (*text == '.' || *text == '\'') fputs("\\&", stdout);
    for (; *text; text++) {
        if (*text == '-') putchar('\\');
        fputs(*text == '\\' ? "\\e" : (char[]){ *text, '\0' }, stdout);
    }
}

static void write_line(const char *before, const char *text)
{
    fputs(before, stdout);
    write_roff(text);
    putchar('\n');
}

static void write_item(const char *name, const char *about)
{
    puts(".TP");
    write_line(".B ", name);
    write_line("", about);
}

static void write_items(const char *heading, const pair *pairs, int count)
{
    printf(".SH %s\n", heading);
    for (int i = 0; i < count; i++) write_item(pairs[i].name, pairs[i].about);
}

static void write_manual_of(const cli_command *command)
{
    char name[64], about[256];

    puts(".SS");
    printf("marquee %s [OPTION...] ", command->name);
    write_line("", command->arguments);
    write_line("", command->more);
    for (int i = 0; i < cli_option_count; i++) {
        const cli_option *row = &cli_option_rows[i];
        if (!(row->commands & command->bit)) continue;
        spell(row, name, sizeof name);
        describe(row, about, sizeof about);
        write_item(name, about);
    }
}

static void write_manual(void)
{
    puts(".TH MARQUEE 6 \"\" \"Marquee " MARQUEE_VERSION "\"");
    puts(".SH NAME\nmarquee \\- a trivia quiz that asks what its facts can prove");
    puts(".SH SYNOPSIS\n.B marquee\n[COMMAND] [OPTION...] [BANK...]");
    write_line(".SH DESCRIPTION\n", about_all);
    puts(".SH COMMANDS");
    for (int i = 0; i < cli_command_count; i++) write_manual_of(&cli_commands[i]);
    write_items("\"EXIT STATUS\"", statuses, STATUSES);
    write_items("ENVIRONMENT", variables, VARIABLES);
    write_items("FILES", files, FILES);
}

static int tell_about(const char *name)
{
    const cli_command *command = cli_command_find(name);
    const char *near = command ? NULL : cli_command_nearest(name);

    if (near) return cli_misused("help", "there is no command \"%s\"; did you mean \"%s\"?", name, near);
    if (!command) return cli_misused("help", "there is no command \"%s\"", name);
    cli_help_command(command);
    return CLI_DONE;
}

int cli_help(int argc, char **argv)
{
    cli_options options;
    int status;

    if (!cli_parse("help", argc, argv, &options, &status)) return status;
    if (options.play.bank_count > 1) return cli_misused("help", "help tells about one command at a time");
    if (options.play.bank_count) return tell_about(options.play.banks[0]);
    if (options.man)
        write_manual();
    else
        cli_help_all();
    return CLI_DONE;
}
