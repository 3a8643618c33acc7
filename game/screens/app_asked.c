/* What whoever drives the app asks it between its steps; see app.h. */
#include "screens/daily.h"
#include "screens/screen.h"

int app_wake_ms(const app *a)
{
    return a->wake_ms;
}

bool app_wants_quit(const app *a)
{
    return a->wants_quit;
}

bool app_wants_fullscreen_toggle(app *a)
{
    bool wanted = a->wants_fullscreen;

    a->wants_fullscreen = false;
    return wanted;
}

const quiz_round *app_round(const app *a)
{
    return a->round;
}

void app_tell(app *a, const char *notice)
{
    a->options.notice = notice;
}

void app_recall(app *a)
{
    if (a->round != NULL) return;
    quiz_round_free(a->saved);
    a->saved = record_unfinished(a->record, a->setup.language);
    daily_take_up(a);
    setup_changed(a);
}

unsigned app_take_sounds(app *a)
{
    unsigned taken = a->sounds;

    a->sounds = 0;
    return taken;
}

music app_music(const app *a)
{
    return a->screen->music;
}

const char *app_take_recording(app *a)
{
    const char *taken = a->recording;

    a->recording = NULL;
    return taken;
}

bool app_hurries(const app *a)
{
    return a->screen->timed && quiz_round_look(a->round)->limit_ms > 0;
}

bool app_wants_text(const app *a)
{
    return a->screen->wants_text != NULL && a->screen->wants_text(a);
}

bool app_wants_key(const app *a)
{
    return a->screen == &screen_keys && a->memory.waits;
}
