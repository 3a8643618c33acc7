/* `marquee play` in a window. */
#include "cli/sitting.h"

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

static window_options describe_window(const sitting *s)
{
    const cli_play_options *o = s->options;

    return (window_options){ .assets = s->assets,
                             .theme = s->theme,
                             .renderer = o->renderer ? o->renderer : s->settings.renderer,
                             .w = o->width ? o->width : s->settings.window_w,
                             .h = o->height ? o->height : s->settings.window_h,
                             .fullscreen = o->fullscreen || s->settings.fullscreen };
}

static app *make_app(sitting *s, window *w, const char *notice)
{
    const app_options options = { .catalog = s->loaded.catalog,
                                  .findings = s->loaded.findings,
                                  .settings = &s->settings,
                                  .measure = window_measure(w),
                                  .seed = s->setup.seed,
                                  .setup = s->options->straight ? &s->setup : NULL,
                                  .round = s->round,
                                  .notice = notice,
                                  .reduced_motion = s->options->reduced_motion || s->settings.reduced_motion };

    s->round = NULL;
    return app_new(&options);
}

/* What the player has changed is kept; what an option said holds for this sitting only. */
static void keep_settings(const sitting *s, const settings *before)
{
    if (settings_equal(&s->settings, before) || !s->config) return;
    const char *reason = settings_write(&s->settings, s->config, s->arena);
    if (reason) cli_complain("the settings cannot be saved: %s", reason);
}

static int play(sitting *s, window *w)
{
    const settings before = s->settings;
    const char *notice = why_not_kept(s), *faults = sitting_own_faults(s);
    app *a = make_app(s, w, notice ? notice : faults);

    if (notice) cli_complain("%s", notice);
    window_run(w, a, &s->settings);
    bool recorded = cli_record(s->options->record, app_round(a));
    app_free(a);
    keep_settings(s, &before);
    return recorded ? cli_status(&s->loaded) : CLI_CANNOT;
}

int cli_play_window(const cli_play_options *options, bool *no_display)
{
    sitting s;
    char *reason = NULL;
    int status;

    *no_display = false;
    if (!sitting_open(&s, options, &status)) return status;
    const window_options wanted = describe_window(&s);
    window *w = window_open(&wanted, s.own, no_display, &reason);
    status = w ? play(&s, w) : CLI_CANNOT;
    if (!w && !*no_display) cli_complain("%s", reason);
    free(reason);
    window_close(w);
    sitting_close(&s);
    return status;
}
