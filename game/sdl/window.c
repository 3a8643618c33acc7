/*
 * The window: see window.h. It sleeps until something happens, and paints only what has changed.
 */
#include "sdl/window.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/devices.h"
#include "sdl/paint.h"
#include "sdl/reason.h"
#include "sdl/renderer.h"

enum {
    DEFAULT_W = 1280,
    DEFAULT_H = 720,
    LEAST_W = 640,
    LEAST_H = 360,
    FRAME_MS = 16, /* from one frame of an animation to the next */
    POLL_MS = 16   /* between questions for events, where they must be asked for */
};

struct window {
    SDL_Window *window;
    SDL_Renderer *renderer;
    painter *painter;
    devices *devices;
    frame *frame;
    SDL_Point pointer, inside; /* where the pointer was last, on the display and in the window */
    bool fullscreen;
    bool stale;    /* what is on the display is not what was painted last */
    uint64_t hash; /* of the frame painted last */
    int frames;
    Uint64 stepped_at, painted_at;
};

/* On Linux a display has a name; without one, SDL would take over a text console, or draw for nobody. */
static bool has_display_name(void)
{
    return strcmp(SDL_GetPlatform(), "Linux") != 0 || getenv("DISPLAY") || getenv("WAYLAND_DISPLAY") ||
           getenv("SDL_VIDEODRIVER");
}

static bool is_display_real(void)
{
    const char *driver = SDL_GetCurrentVideoDriver();

    return getenv("SDL_VIDEODRIVER") || (strcmp(driver, "dummy") != 0 && strcmp(driver, "offscreen") != 0);
}

/*
 * The game takes keys and no text. So X need not read its table of composed characters (it takes as long as all that
 * Marquee does to its first frame), and no input method may keep letters to itself.
 */
static bool start_video(char **reason)
{
    setenv("XCOMPOSEFILE", "/dev/null", 0);
    SDL_SetHint(SDL_HINT_APP_NAME, "Marquee");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    if (has_display_name() && SDL_Init(SDL_INIT_VIDEO) == 0 && is_display_real()) {
        SDL_StopTextInput();
        return true;
    }
    SDL_Quit();
    reason_give(reason, "there is no display");
    return false;
}

static SDL_Window *make_window(const window_options *o)
{
    SDL_Rect room = { 0, 0, DEFAULT_W, DEFAULT_H };
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;

    SDL_GetDisplayUsableBounds(0, &room);
    SDL_Window *made = SDL_CreateWindow(
        "Marquee", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, SDL_min(o->w ? o->w : DEFAULT_W, room.w),
        SDL_min(o->h ? o->h : DEFAULT_H, room.h), flags | (o->fullscreen ? (Uint32)SDL_WINDOW_FULLSCREEN_DESKTOP : 0));
    if (made) SDL_SetWindowMinimumSize(made, LEAST_W, LEAST_H);
    return made;
}

static bool furnish(window *w, const window_options *o, quiz_findings *findings, char **reason)
{
    w->window = make_window(o);
    if (!w->window) {
        reason_give(reason, "no window can be opened: %s", SDL_GetError());
        return false;
    }
    w->renderer = renderer_new(w->window, o->renderer, reason);
    if (w->renderer) w->painter = painter_new(w->renderer, o->assets, o->theme, findings, reason);
    return w->painter != NULL;
}

static void take_size(window *w)
{
    int units = 1, h = 1, pixels_w = 1, pixels_h = 1;
    float logical_w, logical_h;

    SDL_GetWindowSize(w->window, &units, &h);
    SDL_GetRendererOutputSize(w->renderer, &pixels_w, &pixels_h);
    painter_resize(w->painter, pixels_w, pixels_h);
    painter_logical_size(w->painter, &logical_w, &logical_h);
    devices_resize(w->devices, logical_w, logical_h, logical_w / (float)SDL_max(units, 1));
    w->stale = true;
}

window *window_open(const window_options *options, quiz_findings *findings, bool *no_display, char **reason)
{
    *no_display = !start_video(reason);
    if (*no_display) return NULL;

    window *w = calloc(1, sizeof *w);
    if (!w) abort();
    w->fullscreen = options->fullscreen;
    w->devices = devices_new();
    w->frame = frame_new();
    if (!furnish(w, options, findings, reason)) {
        window_close(w);
        return NULL;
    }
    SDL_GetGlobalMouseState(&w->pointer.x, &w->pointer.y);
    take_size(w);
    return w;
}

/*
 * SDL wakes itself by messages to its window on a second connection. One that is still under way when the window goes
 * ends the program with "BadWindow", so they get a moment in which the player sees the window gone already.
 */
static void destroy_after_wake_ups(SDL_Window *gone)
{
    SDL_HideWindow(gone);
    SDL_Delay(20);
    SDL_DestroyWindow(gone);
}

void window_close(window *w)
{
    if (!w) return;
    devices_free(w->devices);
    frame_free(w->frame);
    painter_free(w->painter);
    if (w->renderer) SDL_DestroyRenderer(w->renderer);
    if (w->window) destroy_after_wake_ups(w->window);
    free(w);
    SDL_Quit();
}

frame_measure window_measure(window *w)
{
    return painter_measure(w->painter);
}

int window_frames(const window *w)
{
    return w->frames;
}

static void step(window *w, app *a, const input *in)
{
    float logical_w, logical_h;

    painter_logical_size(w->painter, &logical_w, &logical_h);
    w->stepped_at = SDL_GetTicks64();
    app_step(a, in, w->stepped_at, logical_w, logical_h, w->frame);
}

static void paint_if_changed(window *w)
{
    uint64_t hash = frame_hash(w->frame);

    if (hash == w->hash && !w->stale) return;
    painter_paint(w->painter, w->frame);
    w->hash = hash;
    w->stale = false;
    w->frames++;
    w->painted_at = SDL_GetTicks64();
}

static void toggle_fullscreen(window *w, settings *s)
{
    w->fullscreen = s->fullscreen = !w->fullscreen;
    SDL_SetWindowFullscreen(w->window, w->fullscreen ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}

static void keep_size(const window *w, settings *s)
{
    if (w->fullscreen || SDL_GetWindowFlags(w->window) & (SDL_WINDOW_MAXIMIZED | SDL_WINDOW_MINIMIZED)) return;
    SDL_GetWindowSize(w->window, &s->window_w, &s->window_h);
}

/* What an event does to the window itself; true: the picture must be laid out anew. */
static bool handle_window(window *w, settings *s, const SDL_Event *event)
{
    if (event->type == SDL_RENDER_TARGETS_RESET || event->type == SDL_RENDER_DEVICE_RESET) {
        painter_forget(w->painter);
        w->stale = true;
    }
    if (event->type != SDL_WINDOWEVENT) return false;
    w->stale |= event->window.event == SDL_WINDOWEVENT_EXPOSED;
    if (event->window.event != SDL_WINDOWEVENT_SIZE_CHANGED) return false;
    take_size(w);
    keep_size(w, s);
    return true;
}

/* Of a flood of pointer positions only the last one matters. */
static bool is_overtaken(const SDL_Event *event)
{
    SDL_Event next;

    return event->type == SDL_MOUSEMOTION &&
           SDL_PeepEvents(&next, 1, SDL_PEEKEVENT, SDL_MOUSEMOTION, SDL_MOUSEMOTION) > 0;
}

/* A window that moves under the pointer, or takes it along to full screen, is no hand's doing. */
static bool is_pointer_at_rest(window *w, const SDL_Event *event)
{
    SDL_Point pointer = w->pointer, inside = w->inside;

    if (event->type != SDL_MOUSEMOTION) return false;
    SDL_GetGlobalMouseState(&w->pointer.x, &w->pointer.y);
    w->inside = (SDL_Point){ event->motion.x, event->motion.y };
    return (w->pointer.x == pointer.x && w->pointer.y == pointer.y) ||
           (w->inside.x == inside.x && w->inside.y == inside.y);
}

static void handle(window *w, app *a, settings *s, const SDL_Event *event)
{
    input in = { .kind = INPUT_NONE };

    if (handle_window(w, s, event)) step(w, a, &in);
    if (is_overtaken(event) || is_pointer_at_rest(w, event)) return;
    if (devices_is_fullscreen_key(event)) {
        toggle_fullscreen(w, s);
    } else if (devices_translate(w->devices, event, &in)) {
        step(w, a, &in);
        if (app_wants_fullscreen_toggle(a)) toggle_fullscreen(w, s);
    }
}

/* How long until A wants to be stepped, if nothing else happens; -1: for ever. */
static int wait_ms(const window *w, const app *a)
{
    int wake = app_wake_ms(a);
    if (wake < 0) return -1;

    Uint64 now = SDL_GetTicks64();
    Uint64 due = SDL_max(w->stepped_at + (Uint64)wake, w->painted_at + FRAME_MS);
    return due > now ? (int)(due - now) : 0;
}

static bool wait_event(int ms, SDL_Event *event)
{
    if (!devices_need_polling()) return ms < 0 ? SDL_WaitEvent(event) : SDL_WaitEventTimeout(event, ms);
    if (SDL_PollEvent(event)) return true;
    SDL_Delay(ms < 0 ? POLL_MS : (Uint32)SDL_min(ms, POLL_MS));
    return SDL_PollEvent(event);
}

/* Controllers wait until there is something to see. */
static void begin(window *w, app *a)
{
    step(w, a, &(input){ .kind = INPUT_NONE });
    paint_if_changed(w);
    devices_open_controllers(w->devices);
}

bool window_step(window *w, app *a, settings *s)
{
    SDL_Event event;

    if (w->frames == 0) begin(w, a);
    bool happened = wait_event(wait_ms(w, a), &event);
    for (bool more = happened; more && !app_wants_quit(a); more = SDL_PollEvent(&event)) handle(w, a, s, &event);
    if (!happened && wait_ms(w, a) == 0) step(w, a, &(input){ .kind = INPUT_NONE });
    paint_if_changed(w);
    return !app_wants_quit(a);
}

void window_run(window *w, app *a, settings *s)
{
    while (window_step(w, a, s)) continue;
}
