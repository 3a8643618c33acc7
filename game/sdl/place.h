/*
 * Place: where the window is, how large, and on which display.
 */
#ifndef SDL_PLACE_H
#define SDL_PLACE_H

#include <SDL_video.h>

#include "store/settings.h"

/* A window by S, shrunk to fit its display; NULL: none can be made, and SDL knows why. */
SDL_Window *place_open(const settings *s);

/* Nobody can make the window smaller than screens can be. It takes many turns to the display and back. */
void place_limit(SDL_Window *window);

/* Full screen, on the display where the window is, or back to where and as large as it was. */
void place_fill(SDL_Window *window, bool fullscreen);

/* Moves the window to that display, the first one where there is none of that number; returns which. */
int place_move(SDL_Window *window, int display);

/* Brings a window back that no display shows any more. */
void place_rescue(SDL_Window *window);

/* Whether nobody can see it. */
bool place_is_hidden(SDL_Window *window);

/* Whether its size is one that the player gave it, and not that of a display. */
bool place_has_own_size(SDL_Window *window);

#endif
