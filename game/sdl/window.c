/*
 * The window: see window.h. It sleeps until something happens, and paints only what has changed.
 */
#include "sdl/window.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/icon.h"
#include "sdl/place.h"
#include "sdl/reason.h"
#include "sdl/renderer.h"
#include "sdl/video.h"
#include "sdl/window_parts.h"

enum {
    FRAME_MS = 16, /* from one frame of an animation to the next */
    POLL_MS = 16   /* between questions for events, where they must be asked for */
};

/* ---- Opening and closing ---- */

static bool make_painter(window *w, quiz_findings *findings, char **reason)
{
    const settings *s = &w->applied;

    w->renderer = renderer_new(w->window, s->renderer, reason);
    if (w->renderer) w->painter = painter_new(w->renderer, w->assets, s->theme, w->media, findings, reason);
    if (w->painter) window_speak(w);
    return w->painter != NULL;
}

static void drop_painter(window *w)
{
    painter_free(w->painter);
    if (w->renderer) SDL_DestroyRenderer(w->renderer);
    w->painter = NULL;
    w->renderer = NULL;
}

/* Where no graphics card draws the processor does: a setting must not lock the player out. */
static bool make_some_painter(window *w, quiz_findings *findings, char **reason)
{
    if (make_painter(w, findings, reason)) return true;
    if (w->renderer || strcmp(w->applied.renderer, "gpu") != 0) return false;
    quiz_findings_add(findings, QUIZ_S_SETTING, (quiz_place){ .file = "settings.ini" }, NULL,
                      "%s; the processor draws instead", *reason);
    free(*reason);
    *reason = NULL;
    strcpy(w->applied.renderer, "software");
    return make_painter(w, findings, reason);
}

static bool furnish(window *w, quiz_findings *findings, char **reason)
{
    w->window = place_open(&w->applied);
    if (w->window) return make_some_painter(w, findings, reason);
    reason_give(reason, "no window can be opened: %s", SDL_GetError());
    return false;
}

static void take_size(window *w)
{
    int units = 1, h = 1, pixels_w = 1, pixels_h = 1;
    float logical_w, logical_h;

    SDL_GetWindowSize(w->window, &units, &h);
    SDL_GetRendererOutputSize(w->renderer, &pixels_w, &pixels_h);
    painter_resize(w->painter, pixels_w, pixels_h);
    w->pixels = (SDL_Point){ pixels_w, pixels_h };
    painter_logical_size(w->painter, &logical_w, &logical_h);
    devices_resize(w->devices, logical_w, logical_h, logical_w / (float)SDL_max(units, 1));
    w->stale = true;
}

window *window_open(const char *assets, const settings *s, quiz_findings *findings, bool *no_display, char **reason)
{
    *no_display = !video_start(reason);
    if (*no_display) return NULL;

    window *w = calloc(1, sizeof *w);
    if (!w) abort();
    w->assets = assets;
    w->applied = *s;
    w->media = media_new();
    w->devices = devices_new();
    w->frame = frame_new();
    if (!furnish(w, findings, reason)) {
        window_close(w);
        return NULL;
    }
    devices_bind(w->devices, s);
    SDL_GetWindowSize(w->window, &w->given.x, &w->given.y);
    take_size(w);
    return w;
}

/*
 * SDL wakes itself by messages to its window on a second connection. One that is still under way when the window goes
 * ends the program with "BadWindow", so they get a moment.
 */
static void destroy_after_wake_ups(SDL_Window *gone)
{
    SDL_Delay(20);
    SDL_DestroyWindow(gone);
}

/* A device for sound may take a while to close: the player sees the window gone already. */
void window_close(window *w)
{
    if (!w) return;
    if (w->window) SDL_HideWindow(w->window);
    frame_free(w->frame);
    drop_painter(w);
    media_free(w->media);
    devices_free(w->devices);
    if (w->window) destroy_after_wake_ups(w->window);
    free(w);
    SDL_Quit();
}

/* By way of the window, which may have another painter later. */
static float measure_width(void *data, frame_font font, float size, const char *text)
{
    const frame_measure measure = painter_measure(((window *)data)->painter);

    return measure.width(measure.data, font, size, text);
}

frame_measure window_measure(window *w)
{
    return (frame_measure){ .width = measure_width, .data = w };
}

frame_pictures window_pictures(window *w)
{
    return media_pictures(w->media);
}

int window_frames(const window *w)
{
    return w->frames;
}

/* ---- Steps ---- */

static void step(window *w, app *a, const input *in)
{
    float logical_w, logical_h;

    painter_logical_size(w->painter, &logical_w, &logical_h);
    w->stepped_at = SDL_GetTicks64();
    app_step(a, in, w->stepped_at, logical_w, logical_h, w->frame);
}

/* SDL's window may have another size already than what was laid out for it; the event that tells of it is to come. */
static bool is_between_sizes(const window *w)
{
    SDL_Point now;

    return SDL_GetRendererOutputSize(w->renderer, &now.x, &now.y) == 0 &&
           (now.x != w->pixels.x || now.y != w->pixels.y);
}

static void paint_if_changed(window *w)
{
    uint64_t hash = frame_hash(w->frame);

    if ((hash == w->hash && !w->stale) || place_is_hidden(w->window) || is_between_sizes(w)) return;
    painter_paint(w->painter, w->frame);
    w->hash = hash;
    w->stale = false;
    w->frames++;
    w->painted_at = SDL_GetTicks64();
}

/* A question that goes on by itself is not to vanish while it is read. All else may. */
static bool hurries(const app *a)
{
    const quiz_round *round = app_round(a);

    return round && quiz_round_look(round)->limit_ms && strcmp(app_screen_name(a), "question") == 0;
}

/* ---- Events ---- */

/* The renderer is gone with all that it held: another one, like it or at least by the processor. */
static void renew(window *w)
{
    char *reason = NULL;

    drop_painter(w);
    if (make_painter(w, NULL, &reason)) {
        take_size(w);
    } else {
        free(reason);
        reason = NULL;
        drop_painter(w);
        strcpy(w->applied.renderer, "software");
        if (make_painter(w, NULL, &reason)) take_size(w);
    }
    free(reason);
}

static bool changes_size(const SDL_WindowEvent *event)
{
    return event->event == SDL_WINDOWEVENT_SIZE_CHANGED || event->event == SDL_WINDOWEVENT_DISPLAY_CHANGED;
}

/* What an event does to the window itself; true: the picture must be laid out anew. */
static bool handle_window(window *w, settings *s, const SDL_Event *event)
{
    switch (event->type) {
    case SDL_RENDER_TARGETS_RESET:
        painter_forget(w->painter);
        w->stale = true;
        return false;
    case SDL_RENDER_DEVICE_RESET: renew(w); return false;
    case SDL_DISPLAYEVENT: place_rescue(w->window); return false;
    case SDL_WINDOWEVENT: break;
    default: return false;
    }
    w->stale |= event->window.event == SDL_WINDOWEVENT_EXPOSED;
    if (event->window.event == SDL_WINDOWEVENT_EXPOSED) painter_spoil(w->painter);
    if (!changes_size(&event->window)) return false;
    take_size(w);
    window_note_place(w, s);
    return true;
}

static void let_do(window *w, app *a, settings *s, const input *in)
{
    if (in->kind < INPUT_FOCUS_LOST) pointer_note(&w->pointer, in->device, s->fullscreen);
    step(w, a, in);
    if (app_wants_fullscreen_toggle(a)) s->fullscreen = !s->fullscreen;
    if (window_apply(w, s)) step(w, a, &(input){ .kind = INPUT_NONE });
}

/* False: it means nothing to the game. */
static bool translate(window *w, const SDL_Event *event, input *in)
{
    in->kind = INPUT_NO_SOUND;
    return event->type == SDL_USEREVENT ? media_recording_failed(w->media) : devices_translate(w->devices, event, in);
}

static void handle(window *w, app *a, settings *s, const SDL_Event *event)
{
    input in = { .kind = INPUT_NONE };

    if (handle_window(w, s, event)) step(w, a, &in);
    if (!w->painter || pointer_is_overtaken(event) || pointer_is_at_rest(&w->pointer, event)) return;
    devices_listen(w->devices, (devices_wish){ app_wants_key(a), app_wants_text(a) });
    if (translate(w, event, &in)) let_do(w, a, s, &in);
}

/* How long until A wants to be stepped, if nothing else happens; -1: for ever. */
static int wait_ms(const window *w, const app *a)
{
    int wake = app_wake_ms(a);
    if (wake < 0 || place_is_hidden(w->window)) return -1;

    Uint64 now = SDL_GetTicks64();
    Uint64 due = SDL_max(w->stepped_at + (Uint64)wake, w->painted_at + FRAME_MS);
    return due > now ? (int)(due - now) : 0;
}

static int sooner(int one_ms, int other_ms)
{
    return one_ms < 0 ? other_ms : other_ms < 0 ? one_ms : SDL_min(one_ms, other_ms);
}

static bool wait_event(int ms, SDL_Event *event)
{
    if (!devices_need_polling()) return ms < 0 ? SDL_WaitEvent(event) : SDL_WaitEventTimeout(event, ms);
    if (SDL_PollEvent(event)) return true;
    SDL_Delay(ms < 0 ? POLL_MS : (Uint32)SDL_min(ms, POLL_MS));
    return SDL_PollEvent(event);
}

/* What is not needed to see something waits until there is something to see. */
static void begin(window *w, app *a, const settings *s)
{
    w->begun = true;
    step(w, a, &(input){ .kind = INPUT_NONE });
    paint_if_changed(w);
    pointer_begin(&w->pointer);
    place_limit(w->window);
    icon_set(w->window, w->assets);
    devices_open_controllers(w->devices);
    window_set_volume(w, s);
}

bool window_step(window *w, app *a, settings *s)
{
    SDL_Event event;
    input in;

    if (!w->begun) begin(w, a, s);
    int wait = sooner(wait_ms(w, a), sooner(window_fill_ms(w, s), pointer_hide(&w->pointer)));
    bool happened = wait_event(wait, &event);
    for (bool more = happened; more && w->painter && !app_wants_quit(a); more = SDL_PollEvent(&event))
        handle(w, a, s, &event);
    if (!w->painter) return false;
    if (devices_repeat(w->devices, &in)) let_do(w, a, s, &in);
    if (!happened && wait_ms(w, a) == 0) step(w, a, &(input){ .kind = INPUT_NONE });
    if (window_fill_ms(w, s) == 0) window_apply(w, s);
    paint_if_changed(w);
    window_be_heard(w, a);
    video_allow_sleep(!hurries(a));
    return !app_wants_quit(a);
}
