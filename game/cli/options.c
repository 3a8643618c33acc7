/* The table of options. */
#include "check/report.h"
#include "cli/commands.h"

enum { ROUND = FOR_PLAY | FOR_SHOT, SEEDS_MOST = 100000 };

/* ---- The words that some options can be; NULL behind the last one ---- */

static const char *mode_word(int i)
{
    return i < quiz_mode_count ? quiz_modes[i].name : NULL;
}

static const char *difficulty_word(int i)
{
    return i < QUIZ_DIFFICULTY_COUNT ? quiz_difficulty_name((quiz_difficulty)i) : NULL;
}

static const char *form_word(int i)
{
    return i < QUIZ_FORM_COUNT ? quiz_form_name((quiz_form)i) : NULL;
}

static const char *check_format_word(int i)
{
    return i < report_format_count ? report_formats[i].name : NULL;
}

static const char *list_format_word(int i)
{
    static const char *const words[] = { [FORMAT_TEXT] = "text", [FORMAT_JSON] = "json", NULL };

    return words[i];
}

static const char *stats_format_word(int i)
{
    static const char *const words[] = { [FORMAT_TEXT] = "text", [FORMAT_JSON] = "json", [FORMAT_CSV] = "csv", NULL };

    return words[i];
}

/* ---- The table ---- */

#define FLAG(field)            .kind = OPTION_FLAG, .offset = offsetof(cli_options, field)
#define TEXT(field)            .kind = OPTION_TEXT, .offset = offsetof(cli_options, field)
#define COUNT(field, low, top) .kind = OPTION_COUNT, .offset = offsetof(cli_options, field), .least = low, .most = top
#define SETTING(name)          .kind = OPTION_SETTING, .setting = name
#define SWITCH(name)           .kind = OPTION_SWITCH, .setting = name
#define INDEX(field, list)     .kind = OPTION_INDEX, .offset = offsetof(cli_options, field), .word = list

/* Two lines an option. */
/* clang-format off */
const cli_option cli_option_rows[] = {
    { .name = "mode", .value = "NAME", INDEX(mode, mode_word), .commands = ROUND, .straight = true,
      .about = "the way to play" },
    { .name = "count", .value = "N", COUNT(play.count, 1, QUIZ_COUNT_MAX), .commands = ROUND, .straight = true,
      .about = "how many questions, 1 to 10000" },
    { .name = "category", .value = "NAME", TEXT(play.category), .commands = ROUND | FOR_LIST, .straight = true,
      .about = "only questions of this category" },
    { .name = "difficulty", .value = "NAME", INDEX(play.difficulty, difficulty_word), .commands = ROUND,
      .straight = true, .about = "only questions of this difficulty" },
    { .name = "form", .value = "NAME", INDEX(form, form_word), .commands = FOR_LIST,
      .about = "only questions made in this way" },
    { .name = "seed", .value = "N", .kind = OPTION_SEED, .commands = ROUND | FOR_LIST, .straight = true,
      .about = "the same seed gives the same questions and choices" },
    { .name = "players", .value = "N", COUNT(play.players, 2, QUIZ_PLAYERS_MAX), .commands = ROUND, .straight = true,
      .about = "how many play a party, 2 to 8" },
    { .name = "buzzers", FLAG(play.buzzers), .commands = ROUND, .straight = true,
      .about = "in a party whoever presses first answers; else they take turns" },
    { .name = "code", .value = "CODE", .kind = OPTION_CODE, .commands = ROUND, .straight = true,
      .about = "the round that somebody else played, told by its code; it says all of the round" },
    { .name = "ghost", .value = "FILE", TEXT(play.ghost), .commands = FOR_PLAY, .straight = true,
      .about = "race against this recorded round, with the same questions" },
    { .name = "time", .value = "WORD", SETTING("time"), .commands = ROUND,
      .about = "how fast the clock runs" },
    { .name = "replay", .value = "FILE", TEXT(play.replay), .commands = ROUND, .straight = true,
      .about = "go on with a recorded round; of one that has ended, see the results" },
    { .name = "record", .value = "FILE", TEXT(play.record), .commands = FOR_PLAY,
      .about = "keep the round in this file" },
    { .name = "text", FLAG(play.text), .commands = FOR_PLAY,
      .about = "play in the terminal, without a clock unless --time says so" },
    { .name = "fullscreen", SWITCH("fullscreen"), .commands = FOR_PLAY,
      .about = "fill the screen" },
    { .name = "window", .value = "WxH", .kind = OPTION_WINDOW, .commands = FOR_PLAY,
      .about = "the window's size, such as 1280x720" },
    { .name = "display", .value = "N", SETTING("display"), .commands = FOR_PLAY,
      .about = "open on this display; the first one is 0" },
    { .name = "output", .letter = 'o', .value = "FILE.png", TEXT(play.output), .commands = FOR_SHOT,
      .about = "the picture's file" },
    { .name = "size", .value = "WxH", .kind = OPTION_SIZE, .commands = FOR_SHOT,
      .about = "the picture's size; 1280x720 unless given" },
    { .name = "theme", .value = "NAME", SETTING("theme"), .commands = ROUND,
      .about = "colours: a file in assets/themes" },
    { .name = "text-size", .value = "PERCENT", SETTING("text-size"), .commands = ROUND,
      .about = "how large letters are" },
    { .name = "renderer", .value = "NAME", SETTING("renderer"), .commands = FOR_PLAY,
      .about = "what draws the window" },
    { .name = "reduced-motion", SWITCH("reduced-motion"), .commands = ROUND,
      .about = "no animation" },
    { .name = "language", .value = "CODE", SETTING("language"), .commands = ROUND,
      .about = "of the game, such as ko: a file in assets/lang; auto: the system's" },
    { .name = "effects-volume", .value = "N", SETTING("effects-volume"), .commands = FOR_PLAY,
      .about = "how loud sounds are, 0 to 100" },
    { .name = "music-volume", .value = "N", SETTING("music-volume"), .commands = FOR_PLAY,
      .about = "how loud the music is, 0 to 100" },
    { .name = "mute", SWITCH("muted"), .commands = FOR_PLAY,
      .about = "no sound at all" },
    { .name = "key", .value = "ACTION=NAME", .kind = OPTION_KEY, .commands = FOR_PLAY,
      .about = "another key for an action, such as pause=F9; can be given again for another action" },
    { .name = "home", .value = "DIR", TEXT(play.home), .commands = ROUND | FOR_STATS,
      .about = "keep settings and history in this folder" },
    { .name = "profile", .value = "NAME", SETTING("profile"), .commands = ROUND,
      .about = "whose history it is; a new name is a new player" },
    { .name = "assets", .value = "DIR", TEXT(play.assets), .commands = ROUND,
      .about = "take fonts and themes from this folder" },
    { .name = "format", .value = "WORD", INDEX(format, list_format_word), .commands = FOR_LIST,
      .about = "how the result is written" },
    { .name = "format", .value = "WORD", INDEX(format, check_format_word), .commands = FOR_CHECK,
      .about = "how findings are written" },
    { .name = "format", .value = "WORD", INDEX(format, stats_format_word), .commands = FOR_STATS,
      .about = "how it is written" },
    { .name = "export", .value = "FILE", TEXT(export_to), .commands = FOR_STATS,
      .about = "write it to this file; one that ends in .json or .csv has that format" },
    { .name = "profile", .value = "NAME", TEXT(profile), .commands = FOR_STATS,
      .about = "of this player only; otherwise of each" },
    { .name = "clear", FLAG(clear), .commands = FOR_STATS,
      .about = "take away all that is kept, with --profile of one player; on a terminal it is asked first" },
    { .name = "strict", FLAG(strict), .commands = FOR_CHECK,
      .about = "warnings count as errors" },
    { .name = "explain", .value = "CODE", TEXT(explain), .commands = FOR_CHECK,
      .about = "tell what a finding means, and nothing else; --explain all: every one, as Markdown" },
    { .name = "seeds", .value = "N", COUNT(seeds, 1, SEEDS_MOST), .commands = FOR_CHECK,
      .about = "pose every question under N seeds, and judge each, 1 to 100000" },
    { .name = "guess", FLAG(guess), .commands = FOR_CHECK,
      .about = "let bots guess that know nothing but the words, and tell where they beat chance" },
    { .name = "fix", FLAG(fix), .commands = FOR_CHECK,
      .about = "mend what cannot change the meaning, then report what remains" },
    { .name = "dry-run", FLAG(dry_run), .commands = FOR_CHECK,
      .about = "with --fix: write nothing, show the changes as a diff; exit status 1 where there are any" },
    { .name = "stdin-filename", .value = "NAME", TEXT(stdin_filename), .commands = FOR_CHECK,
      .about = "read standard input as if it were this file, among the banks, and tell what stands in it" },
    { .name = "man", FLAG(man), .commands = FOR_HELP,
      .about = "write the manual page, as roff" },
    { .name = "help", .letter = 'h', FLAG(help), .commands = FOR_ALL,
      .about = "write this help" },
};
/* clang-format on */

const char *(*cli_option_word(const cli_option *row))(int index)
{
    return row->kind == OPTION_SETTING ? settings_find(row->setting)->word : row->word;
}

const int cli_option_count = sizeof cli_option_rows / sizeof *cli_option_rows;
