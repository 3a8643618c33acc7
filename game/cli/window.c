/* `marquee play` in a window. */
#include "check/report.h"
#include "cli/sitting.h"

#include "sdl/keeper.h"
#include "sdl/window.h"
#include "store/files.h"
#include "store/left.h"

#include <stdlib.h>
#include <unistd.h>

/* Why settings could not be saved, while there is still time to tell the player; NULL: they can. */
static const char *why_not_kept(const sitting *s)
{
    static const char lead[] = "Settings cannot be saved";

    if (!s->config) return quiz_arena_print(s->arena, "%s: there is no home folder.", lead);
    const char *reason = files_make_folder(s->config, s->arena);
    if (reason) return quiz_arena_print(s->arena, "%s: %s.", lead, reason);
    if (access(s->config, W_OK) == 0) return NULL;
    return quiz_arena_print(s->arena, "%s: the folder %s is read-only.", lead, s->config);
}

/* The round that was left at the last time, or NULL. */
static quiz_round *take_up(const sitting *s)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_round *left = s->data ? left_read(s->loaded.catalog, sitting_language(s), s->data, findings) : NULL;

    quiz_findings_sort(findings);
    report_findings(stderr, findings, false);
    quiz_findings_free(findings);
    return left;
}

static app *make_app(sitting *s, window *w, const char *notice)
{
    const app_options options = { .catalog = s->loaded.catalog,
                                  .findings = s->loaded.findings,
                                  .settings = &s->settings,
                                  .measure = window_measure(w),
                                  .pictures = window_pictures(w),
                                  .seed = s->setup.seed,
                                  .setup = s->options->straight ? &s->setup : NULL,
                                  .round = s->round,
                                  .notice = notice,
                                  .saved = take_up(s),
                                  .assets = s->assets,
                                  .language = s->language,
                                  .version = MARQUEE_VERSION,
                                  .buzz_keys = window_buzz_keys(w) };

    s->round = NULL;
    return app_new(&options);
}

/* Plays until the player has enough. Returns whether a round was played. */
static bool run(sitting *s, window *w, app *a)
{
    keeper *k = s->config ? keeper_new(&s->settings, &s->kept, s->config) : NULL;
    bool played = app_round(a);

    while (window_step(w, a, &s->settings)) {
        if (k) keeper_look(k);
        played |= app_round(a) != NULL;
    }
    const char *reason = k ? keeper_free(k, s->arena) : NULL;
    if (reason) cli_complain("the settings cannot be saved: %s", reason);
    return played;
}

/*
 * A round in the middle of which the game is closed is for the next time. Who played none, or one to its end beside the
 * one that was there, leaves that there.
 */
static void keep_round(const sitting *s, const app *a, bool played)
{
    const quiz_round *round = app_round(a);
    bool left = round && quiz_round_look(round)->phase != QUIZ_OVER;
    bool changes = s->data && (left || (played && !app_offers_saved(a)));
    const char *reason = changes ? left_write(round, s->data, s->arena) : NULL;

    if (reason) cli_complain("the round is not kept: %s", reason);
}

static int play(sitting *s, window *w)
{
    const char *notice = why_not_kept(s), *faults = sitting_own_faults(s);
    app *a = make_app(s, w, notice ? notice : faults);

    if (notice) cli_complain("%s", notice);
    keep_round(s, a, run(s, w, a));
    bool recorded = cli_record(s->options->record, app_round(a));
    app_free(a);
    return recorded ? cli_status(&s->loaded) : CLI_CANNOT;
}

int cli_play_window(const cli_play_options *options, bool *no_display)
{
    sitting s;
    char *reason = NULL;
    int status;

    *no_display = false;
    if (!sitting_open(&s, options, &status)) return status;
    window *w = window_open(s.assets, &s.settings, s.own, no_display, &reason);
    status = w ? play(&s, w) : CLI_CANNOT;
    if (!w && !*no_display) cli_complain("%s", reason);
    free(reason);
    window_close(w);
    sitting_close(&s);
    return status;
}
