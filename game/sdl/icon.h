/*
 * The window's icon, from the pictures in assets/icons.
 */
#ifndef SDL_ICON_H
#define SDL_ICON_H

#include <SDL_video.h>

/* ASSETS is the folder with icons/. Where these are not to be had, the window stays without. */
void icon_set(SDL_Window *window, const char *assets);

#endif
