/* What settings do to the window, and the window to settings; and what is heard of them. */
#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/place.h"
#include "sdl/window_parts.h"

void window_be_heard(window *w, app *a)
{
    unsigned sounds = app_take_sounds(a);
    const char *recording = app_take_recording(a);

    if (sounds) media_play(w->media, sounds);
    media_music(w->media, app_music(a));
    if (recording) media_recording(w->media, recording[0] ? recording : NULL);
}

void window_set_volume(window *w, const settings *s)
{
    media_volume(w->media, s->muted ? 0 : s->effects_volume, s->muted ? 0 : s->music_volume);
}

/* A theme that has gone since changes nothing. */
static void dress(window *w, const char *theme)
{
    char *reason = NULL;

    painter_dress(w->painter, w->assets, theme, NULL, &reason);
    free(reason);
    w->stale = true;
}

/* A window manager takes its time: two wishes at once may leave a window of one size with a picture of the other. */
int window_fill_ms(const window *w, const settings *s)
{
    enum { FILL_MS = 400 };
    Uint64 now = SDL_GetTicks64(), due = w->filled_at + FILL_MS;

    if (s->fullscreen == w->applied.fullscreen) return -1;
    return w->filled_at && due > now ? (int)(due - now) : 0;
}

void window_speak(window *w)
{
    const char *language = w->applied.language;

    painter_speak(w->painter, strcmp(language, "auto") == 0 ? NULL : language);
    w->stale = true;
}

bool window_apply(window *w, settings *s)
{
    const settings *before = &w->applied;
    bool filled = window_fill_ms(w, s) > 0 ? before->fullscreen : s->fullscreen;
    bool speaks_otherwise = strcmp(s->language, before->language) != 0;

    if (filled != before->fullscreen) {
        place_fill(w->window, filled);
        w->filled_at = SDL_GetTicks64();
    }
    if (s->display != before->display) s->display = place_move(w->window, s->display);
    if (strcmp(s->theme, before->theme) != 0) dress(w, s->theme);
    if (memcmp(s->keys, before->keys, sizeof s->keys) != 0) devices_bind(w->devices, s);
    if (s->muted != before->muted || s->effects_volume != before->effects_volume ||
        s->music_volume != before->music_volume)
        window_set_volume(w, s);
    w->applied = *s;
    w->applied.fullscreen = filled;
    if (speaks_otherwise) window_speak(w);
    return speaks_otherwise;
}

void window_note_place(window *w, settings *s)
{
    SDL_Point size;
    int display = SDL_GetWindowDisplayIndex(w->window);

    if (display >= 0) s->display = w->applied.display = display;
    if (!place_has_own_size(w->window)) return;
    SDL_GetWindowSize(w->window, &size.x, &size.y);
    if (size.x == w->given.x && size.y == w->given.y) return;
    w->given = size;
    s->window_w = size.x;
    s->window_h = size.y;
}
