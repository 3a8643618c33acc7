/*
 * The pointer: whether it really moved, and when its arrow is in the way.
 */
#ifndef SDL_POINTER_H
#define SDL_POINTER_H

#include <SDL_events.h>

#include "screens/app.h"

typedef struct pointer {
    SDL_Point display, inside; /* where it was last, on the display and in the window */
    Uint64 used_at;            /* SDL's ms */
    input_device device;       /* last used */
    bool fullscreen;
    bool hidden;
} pointer;

/* Where it is when the window opens is no movement. */
void pointer_begin(pointer *p);

/* Of a flood of positions only the last one matters: whether another one is behind EVENT. */
bool pointer_is_overtaken(const SDL_Event *event);

/* Whether EVENT moves it, but by no hand: the window moved under it, or took it along to full screen. */
bool pointer_is_at_rest(pointer *p, const SDL_Event *event);

/* DEVICE was used, the pointer or another one. */
void pointer_note(pointer *p, input_device device, bool fullscreen);

/* Hides the arrow when it is time to, and returns in how many ms that will be; -1: not at all. */
int pointer_hide(pointer *p);

#endif
