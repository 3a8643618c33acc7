/* `marquee play` in a window. */
#include "check/report.h"
#include "cli/sitting.h"

#include "sdl/keeper.h"
#include "sdl/window.h"
#include "store/files.h"

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

static app *make_app(sitting *s, window *w, const char *notice)
{
    const app_options options = { .catalog = s->loaded.catalog,
                                  .findings = s->loaded.findings,
                                  .settings = &s->settings,
                                  .measure = window_measure(w),
                                  .pictures = window_pictures(w),
                                  .seed = s->setup.seed,
                                  .seeded = s->options->seeded,
                                  .setup = s->options->straight ? &s->setup : NULL,
                                  .round = s->round,
                                  .ghost = s->ghost,
                                  .code = s->options->coded ? &s->options->code : NULL,
                                  .notice = notice,
                                  .record = s->record,
                                  .assets = s->assets,
                                  .language = s->language,
                                  .today = cli_today(),
                                  .version = MARQUEE_VERSION,
                                  .buzz_keys = window_buzz_keys(w) };

    s->round = NULL;
    return app_new(&options);
}

/*
 * After the first frame, but before a round begins: its deck goes by what was played before. Returns what the player
 * must know of the history, or NULL.
 */
static const char *remember(sitting *s)
{
    const char *notice = sitting_remember(s, HISTORY_PLAY);

    if (notice) cli_complain("%s", notice);
    return notice;
}

/* What has become of the history: a disk may fill up, and have room again. */
static void watch(sitting *s, app *a)
{
    bool first = !s->history;
    const char *notice = first ? remember(s) : history_notice(s->history);

    if (first) app_recall(a);
    if (!first && notice) cli_complain("%s", notice);
    if (notice) app_tell(a, notice);
}

/* Plays until the player has enough. */
static void run(sitting *s, window *w, app *a)
{
    keeper *k = s->config ? keeper_new(&s->settings, &s->kept, s->config) : NULL;

    while (window_step(w, a, &s->settings)) {
        watch(s, a);
        if (k) keeper_look(k);
    }
    const char *reason = k ? keeper_free(k, s->arena) : NULL;
    if (reason) cli_complain("the settings cannot be saved: %s", reason);
}

static int play(sitting *s, window *w)
{
    const char *notice = why_not_kept(s), *faults = sitting_own_faults(s);
    const char *lost = s->options->straight ? remember(s) : NULL;
    app *a = make_app(s, w, notice ? notice : lost ? lost : faults);

    if (notice) cli_complain("%s", notice);
    run(s, w, a);
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
