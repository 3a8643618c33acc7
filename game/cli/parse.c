/*
 * Command lines: getopt_long, fed from the table of options. Mistakes are reported in one line that says what would be
 * right.
 */
#include "cli/commands.h"

#include "play/number.h"

#include <assert.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { OPTIONS_MOST = 64, FIRST_LONG = 256, SIZE_LEAST_W = 320, SIZE_LEAST_H = 180, SIZE_MOST = 16384 };

int cli_misused(const char *command, const char *format, ...)
{
    char message[512];
    va_list list;

    va_start(list, format);
    vsnprintf(message, sizeof message, format, list);
    va_end(list);
    cli_complain("%s (see marquee %s --help)", message, command);
    return CLI_CANNOT;
}

/* ---- Values ---- */

static bool take_size(const char *value, int *w, int *h)
{
    quiz_slice height = quiz_slice_of(value);
    quiz_slice width = quiz_slice_cut(&height, 'x');

    return number_parse_int(width, SIZE_LEAST_W, SIZE_MOST, w) && number_parse_int(height, SIZE_LEAST_H, SIZE_MOST, h);
}

static bool take_setting(const char *name, quiz_slice value, cli_play_options *play)
{
    const settings_row *row = settings_find(name);
    bool taken = row && settings_parse(row, value, &play->said);

    if (taken) play->says[row - settings_rows] = true;
    return taken;
}

static bool take_window(const char *value, cli_play_options *play)
{
    settings *s = &play->said;

    play->says[settings_find("window-width") - settings_rows] = true;
    play->says[settings_find("window-height") - settings_rows] = true;
    return take_size(value, &s->window_w, &s->window_h);
}

static bool take_key(const char *value, cli_play_options *play)
{
    quiz_slice key = quiz_slice_of(value);
    quiz_slice action = quiz_slice_cut(&key, '=');
    char name[SETTINGS_VALUE];

    snprintf(name, sizeof name, "key-%.*s", (int)action.size, action.at);
    return key.size && take_setting(name, key, play);
}

/* Which of its words VALUE is, or -1. */
static int index_of(const cli_option *row, const char *value)
{
    for (int i = 0; row->word(i); i++)
        if (strcmp(row->word(i), value) == 0) return i;
    return -1;
}

static bool take_seed(const char *value, cli_play_options *play)
{
    play->seeded = true;
    return number_parse(quiz_slice_of(value), 0, QUIZ_SEED_MAX, &play->seed);
}

static bool take_code(const char *value, cli_play_options *play)
{
    play->coded = true;
    return quiz_code_read(value, &play->code) == QUIZ_CODE_FINE;
}

static bool take(const cli_option *row, const char *value, cli_options *o)
{
    void *field = (char *)o + row->offset;

    o->play.straight |= row->straight;
    switch (row->kind) {
    case OPTION_FLAG: *(bool *)field = true; return true;
    case OPTION_TEXT: *(const char **)field = value; return true;
    case OPTION_INDEX: *(int *)field = index_of(row, value); return *(int *)field >= 0;
    case OPTION_COUNT: return number_parse_int(quiz_slice_of(value), row->least, row->most, field);
    case OPTION_SEED: return take_seed(value, &o->play);
    case OPTION_CODE: return take_code(value, &o->play);
    case OPTION_SIZE: return take_size(value, &o->play.width, &o->play.height);
    case OPTION_SETTING: return take_setting(row->setting, quiz_slice_of(value), &o->play);
    case OPTION_SWITCH: return take_setting(row->setting, quiz_slice_of("yes"), &o->play);
    case OPTION_KEY: return take_key(value, &o->play);
    case OPTION_WINDOW: return take_window(value, &o->play);
    }
    return false;
}

/* ---- What would be right ---- */

static void print_words(const cli_option *row, char *out, size_t room)
{
    size_t used = 0;

    for (int i = 0; row->word(i) && used < room; i++) {
        const char *between = i == 0 ? "" : row->word(i + 1) ? ", " : " or ";
        used += (size_t)snprintf(out + used, room - used, "%s%s", between, row->word(i));
    }
}

static void print_actions(char *out, size_t room)
{
    size_t used = (size_t)snprintf(out, room, "ACTION=KEY, such as pause=F9, with one of");

    for (int i = SETTINGS_PLAIN; i < SETTINGS_ROWS && used < room; i++)
        used += (size_t)snprintf(out + used, room - used, " %s", settings_rows[i].name + strlen("key-"));
}

static int wrong_code(const cli_command *command, const char *value)
{
    static const char *const whys[] = {
        [QUIZ_CODE_LETTER] = "has a character that is in no code",
        [QUIZ_CODE_SHORT] = "is too short: a code has 20 characters",
        [QUIZ_CODE_LONG] = "is too long: a code has 20 characters",
        [QUIZ_CODE_MISTYPED] = "is mistyped: compare it with what you were told",
        [QUIZ_CODE_NEWER] = "comes from a later version of this program",
    };
    quiz_code code;

    return cli_misused(command->name, "the code \"%.100s\" %s", value, whys[quiz_code_read(value, &code)]);
}

static int wrong_value(const cli_command *command, const cli_option *row, const char *value)
{
    char wants[256] = "a value";

    switch (row->kind) {
    case OPTION_COUNT: snprintf(wants, sizeof wants, "a whole number from %d to %d", row->least, row->most); break;
    case OPTION_SEED: snprintf(wants, sizeof wants, "a whole number from 0 to 2^63-1"); break;
    case OPTION_SIZE:
    case OPTION_WINDOW:
        snprintf(wants, sizeof wants, "a size such as 1280x720, at least %dx%d", SIZE_LEAST_W, SIZE_LEAST_H);
        break;
    case OPTION_INDEX: print_words(row, wants, sizeof wants); break;
    case OPTION_SETTING: snprintf(wants, sizeof wants, "%s", settings_find(row->setting)->help); break;
    case OPTION_KEY: print_actions(wants, sizeof wants); break;
    case OPTION_CODE: return wrong_code(command, value);
    case OPTION_FLAG:
    case OPTION_SWITCH:
    case OPTION_TEXT: break;
    }
    return cli_misused(command->name, "--%s wants %s, not \"%.100s\"", row->name, wants, value);
}

static int unknown_option(const cli_command *command, const char *given)
{
    const char *names[OPTIONS_MOST];
    int count = 0;
    size_t size = strcspn(given, "=");

    for (int i = 0; i < cli_option_count && count < OPTIONS_MOST; i++)
        if (cli_option_rows[i].commands & command->bit) names[count++] = cli_option_rows[i].name;
    const char *near = size > 2 ? quiz_text_nearest((quiz_slice){ given + 2, size - 2 }, names, count) : NULL;
    return near ? cli_misused(command->name, "unknown option %.*s; did you mean --%s?", (int)size, given, near)
                : cli_misused(command->name, "unknown option %.*s", (int)size, given);
}

/* ---- getopt ---- */

/* COMMAND's part of the table, as getopt wants it. */
typedef struct wanted {
    struct option longs[OPTIONS_MOST];
    char shorts[OPTIONS_MOST];
} wanted;

static wanted wanted_by(const cli_command *command)
{
    wanted w = { .shorts = ":" };
    size_t longs = 0, shorts = 1;

    assert(cli_option_count < OPTIONS_MOST);
    for (int i = 0; i < cli_option_count; i++) {
        const cli_option *row = &cli_option_rows[i];
        if (!(row->commands & command->bit)) continue;
        w.longs[longs++] =
            (struct option){ row->name, row->value ? required_argument : no_argument, NULL, FIRST_LONG + i };
        if (row->letter) w.shorts[shorts++] = row->letter;
        if (row->letter && row->value) w.shorts[shorts++] = ':';
    }
    return w;
}

static const cli_option *row_of(int found)
{
    if (found >= FIRST_LONG) return &cli_option_rows[found - FIRST_LONG];
    for (int i = 0; i < cli_option_count; i++)
        if (cli_option_rows[i].letter == found) return &cli_option_rows[i];
    return NULL;
}

static int misuse(const cli_command *command, int found, char **argv)
{
    const cli_option *row = optopt ? row_of(optopt) : NULL;
    char letter[] = { '-', (char)optopt, '\0' };

    if (row && !(row->commands & command->bit)) row = NULL;
    if (row && found == ':') return cli_misused(command->name, "--%s wants a value, %s", row->name, row->value);
    if (row) return cli_misused(command->name, "--%s takes no value", row->name);
    return unknown_option(command, optopt ? letter : argv[optind - 1]);
}

/* What follows from all options together: players make a party. */
static void settle(cli_options *o, int argc, char **argv)
{
    if (o->mode >= 0)
        o->play.mode = &quiz_modes[o->mode];
    else if (o->play.players || o->play.buzzers)
        o->play.mode = quiz_mode_find("party");
    o->play.banks = (const char *const *)(argv + optind);
    o->play.bank_count = argc > optind ? argc - optind : 0;
}

bool cli_parse(const char *name, int argc, char **argv, cli_options *options, int *status)
{
    const cli_command *command = cli_command_find(name);
    wanted w = wanted_by(command);
    int found;

    *options = (cli_options){ .play = { .difficulty = -1 }, .form = -1, .mode = -1 };
    opterr = 0;
    while (!options->help && (found = getopt_long(argc, argv, w.shorts, w.longs, NULL)) != -1) {
        const cli_option *row = found == '?' || found == ':' ? NULL : row_of(found);
        if (row && take(row, optarg, options)) continue;
        *status = row ? wrong_value(command, row, optarg) : misuse(command, found, argv);
        return false;
    }
    if (options->help) cli_help_command(command);
    *status = CLI_DONE;
    settle(options, argc, argv);
    return !options->help;
}

/* Somebody else's round is as it is; that against a ghost may go on. NULL: nothing else describes one. */
static const char *told_twice(const cli_play_options *o)
{
    bool described = o->mode || o->count || o->category || o->difficulty >= 0 || o->seeded || cli_says(o, "time");

    if (o->coded && (described || o->replay || o->ghost)) return "code";
    return o->ghost && described ? "ghost" : NULL;
}

bool cli_parse_play(const char *command, int argc, char **argv, cli_play_options *options, int *status)
{
    cli_options all;

    if (!cli_parse(command, argc, argv, &all, status)) return false;
    *options = all.play;
    if ((options->players || options->buzzers) && !options->mode->players_most) {
        *status = cli_misused(command, "--%s is for parties, not for the mode \"%s\"",
                              options->players ? "players" : "buzzers", options->mode->name);
        return false;
    }
    const char *twice = told_twice(options);
    if (twice) {
        *status = cli_misused(command, "--%s tells all of the round; leave out what else describes one", twice);
        return false;
    }
    if (!(cli_command_find(command)->bit & FOR_SHOT)) return true;
    if (!options->bank_count || !options->output) {
        *status = cli_misused(command, "shot wants the name of a screen and -o FILE.png");
        return false;
    }
    options->screen = *options->banks++;
    options->bank_count--;
    return true;
}
