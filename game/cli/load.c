/*
 * What several commands share: banks loaded, rounds described, begun from a recording, and recorded.
 */
#include "check/report.h"
#include "check/terminal.h"
#include "cli/cli.h"
#include "quiz/deck.h"
#include "quiz/replay.h"
#include "store/files.h"
#include "store/folders.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

void cli_complain(const char *format, ...)
{
    char line[2048];
    va_list list;

    va_start(list, format);
    vsnprintf(line, sizeof line, format, list);
    va_end(list);
    for (char *c = line; *c; c++)
        if (*c == '\n') *c = ' ';
    fputs("marquee: ", stderr);
    terminal_write(stderr, line);
    fputc('\n', stderr);
}

bool cli_load_draft(const char *const *banks, int count, const quiz_bank_draft *draft, cli_loaded *loaded)
{
    quiz_arena *arena = quiz_arena_new();
    const char *installed = count || draft ? NULL : folders_questions(arena);
    char *reason = NULL;

    *loaded = (cli_loaded){ .findings = quiz_findings_new() };
    if (installed) banks = &installed, count = 1;
    if (count || draft) loaded->bank = quiz_bank_load_draft(banks, count, draft, loaded->findings, &reason);
    if (loaded->bank) {
        loaded->catalog = quiz_catalog_new(loaded->bank, loaded->findings);
        quiz_findings_sort(loaded->findings);
    } else {
        cli_complain("%s", reason ? reason : "no questions came with this program; name a BANK to play");
        cli_unload(loaded);
    }
    free(reason);
    quiz_arena_free(arena);
    return loaded->bank;
}

bool cli_load(const char *const *banks, int count, cli_loaded *loaded)
{
    return cli_load_draft(banks, count, NULL, loaded);
}

void cli_unload(cli_loaded *loaded)
{
    quiz_catalog_free(loaded->catalog);
    quiz_bank_free(loaded->bank);
    quiz_findings_free(loaded->findings);
    *loaded = (cli_loaded){ .bank = NULL };
}

int cli_status(const cli_loaded *loaded)
{
    return quiz_findings_count_severity(loaded->findings, QUIZ_ERROR) ? CLI_WRONG : CLI_DONE;
}

/* Six digits: a seed that one player can tell another. */
static uint64_t any_seed(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    uint64_t parts[] = { (uint64_t)now.tv_sec, (uint64_t)now.tv_nsec, (uint64_t)getpid() };
    return quiz_slice_hash((quiz_slice){ (const char *)parts, sizeof parts }) % 1000000;
}

int cli_today(void)
{
    time_t now = time(NULL);
    struct tm day;

    if (!localtime_r(&now, &day)) return 0;
    return (day.tm_year + 1900) * 10000 + (day.tm_mon + 1) * 100 + day.tm_mday;
}

bool cli_says(const cli_play_options *options, const char *name)
{
    return options->says[settings_find(name) - settings_rows];
}

void cli_lay_over(const cli_play_options *options, settings *s)
{
    for (int i = 0; i < SETTINGS_ROWS; i++)
        if (options->says[i]) settings_copy(&settings_rows[i], s, &options->said);
    if (options->mode) s->mode = (int)(options->mode - quiz_modes);
}

quiz_setup cli_setup(const cli_play_options *options, const settings *s)
{
    const quiz_mode *mode = &quiz_modes[s->mode];

    return (quiz_setup){ .mode = mode,
                         .count = options->count ? options->count : s->count,
                         .title = -1,
                         .category = options->category,
                         .difficulty = options->difficulty,
                         .limit_ms = quiz_mode_limit_ms(mode, (quiz_pace)s->time),
                         .seed = options->seeded ? options->seed : any_seed(),
                         .day = mode->alike ? cli_today() : 0,
                         .players = options->players,
                         .buzzers = options->buzzers };
}

static record_time wall_time(void *data)
{
    struct timespec now;
    struct tm day;

    (void)data;
    clock_gettime(CLOCK_REALTIME, &now);
    localtime_r(&now.tv_sec, &day);
    return (record_time){ .ms = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000,
                          .day = (day.tm_year + 1900) * 10000 + (day.tm_mon + 1) * 100 + day.tm_mday,
                          .of_day_ms = ((day.tm_hour * 60 + day.tm_min) * 60 + day.tm_sec) * 1000 };
}

record_clock cli_clock(void)
{
    return (record_clock){ .now = wall_time };
}

static const char *nearest_category(const quiz_catalog *catalog, const char *wanted, quiz_arena *arena)
{
    int count = quiz_catalog_count(catalog);
    const char **names = quiz_arena_array(arena, (size_t)count, sizeof *names);

    for (int i = 0; i < count; i++) names[i] = quiz_catalog_at(catalog, i)->category;
    return quiz_text_nearest(quiz_slice_of(wanted), names, count);
}

const char *cli_why_no_round(const cli_loaded *loaded, const quiz_setup *setup, quiz_arena *arena)
{
    quiz_setup any = *setup;

    if (quiz_deck_available(loaded->catalog, setup)) return NULL;
    if (!quiz_catalog_count(loaded->catalog))
        return cli_status(loaded) ? "there is nothing to ask: every question has a fault; marquee check tells which"
                                  : "there is nothing to ask: the bank has no questions";
    any.difficulty = -1;
    if (!setup->category) return "no question of the bank has this difficulty";
    if (quiz_deck_available(loaded->catalog, &any)) return "no question of this category has this difficulty";
    const char *near = nearest_category(loaded->catalog, setup->category, arena);
    return near ? quiz_arena_print(arena, "no question is in the category \"%s\"; did you mean \"%s\"?",
                                   setup->category, near)
                : quiz_arena_print(arena, "no question is in the category \"%s\"", setup->category);
}

quiz_round *cli_read_round(const char *path, const quiz_catalog *catalog, int *status)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_findings *findings = quiz_findings_new();
    quiz_round *round = NULL;
    quiz_slice bytes;
    const char *reason = files_read(path, &bytes, NULL, arena);

    *status = reason ? CLI_CANNOT : CLI_WRONG;
    if (reason)
        cli_complain("%s", reason);
    else
        round = quiz_replay_read(catalog, NULL, path, bytes.at, bytes.size, findings);
    quiz_findings_sort(findings);
    report_findings(stderr, findings, false);
    quiz_findings_free(findings);
    quiz_arena_free(arena);
    return round;
}

bool cli_record(const char *path, const quiz_round *round)
{
    if (!path || !round) return true;

    quiz_arena *arena = quiz_arena_new();
    const char *reason = files_write(path, quiz_slice_of(quiz_replay_write(round, arena)), arena);
    if (reason) cli_complain("%s", reason);
    quiz_arena_free(arena);
    return !reason;
}
