/* Place: see place.h. */
#include "sdl/place.h"

#include <SDL_rect.h>
#include <SDL_stdinc.h>

enum { LEAST_W = 640, LEAST_H = 360, GRIP = 48 /* so much of a window must be seen to take hold of it */ };

static int display_or_first(int display)
{
    return display < SDL_GetNumVideoDisplays() ? display : 0;
}

SDL_Window *place_open(const settings *s)
{
    int display = display_or_first(s->display), at = (int)SDL_WINDOWPOS_UNDEFINED_DISPLAY((Uint32)display);
    SDL_Rect room = { 0, 0, s->window_w, s->window_h };
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;

    if (s->fullscreen) flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    SDL_GetDisplayUsableBounds(display, &room);
    int w = SDL_max(SDL_min(s->window_w, room.w), LEAST_W), h = SDL_max(SDL_min(s->window_h, room.h), LEAST_H);
    return SDL_CreateWindow("Marquee", at, at, w, h, flags);
}

void place_limit(SDL_Window *window)
{
    SDL_SetWindowMinimumSize(window, LEAST_W, LEAST_H);
}

static bool fills(SDL_Window *window)
{
    return SDL_GetWindowFlags(window) & SDL_WINDOW_FULLSCREEN;
}

void place_fill(SDL_Window *window, bool fullscreen)
{
    SDL_SetWindowFullscreen(window, fullscreen ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}

int place_move(SDL_Window *window, int display)
{
    int to = display_or_first(display), at = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((Uint32)to);
    bool filled = fills(window);

    if (to == SDL_GetWindowDisplayIndex(window)) return to;
    if (filled) place_fill(window, false);
    SDL_SetWindowPosition(window, at, at);
    if (filled) place_fill(window, true);
    return to;
}

void place_rescue(SDL_Window *window)
{
    int at = (int)SDL_WINDOWPOS_CENTERED_DISPLAY(0);
    SDL_Rect seen, room, inside;

    SDL_GetWindowPosition(window, &inside.x, &inside.y);
    SDL_GetWindowSize(window, &inside.w, &inside.h);
    for (int i = 0; i < SDL_GetNumVideoDisplays(); i++)
        if (SDL_GetDisplayBounds(i, &room) == 0 && SDL_IntersectRect(&room, &inside, &seen) && seen.w >= GRIP &&
            seen.h >= GRIP)
            return;
    SDL_SetWindowPosition(window, at, at);
}

bool place_is_hidden(SDL_Window *window)
{
    return SDL_GetWindowFlags(window) & (SDL_WINDOW_MINIMIZED | SDL_WINDOW_HIDDEN);
}

bool place_has_own_size(SDL_Window *window)
{
    return !fills(window) && !(SDL_GetWindowFlags(window) & SDL_WINDOW_MAXIMIZED) && !place_is_hidden(window);
}
