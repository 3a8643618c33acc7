/*
 * Which renderer paints a window: the GPU where there is one, else the processor, without loading a GL library to find
 * out.
 */
#ifndef SDL_RENDERER_H
#define SDL_RENDERER_H

#include <SDL_render.h>

/* WISH is auto, software or gpu. Returns NULL with a line to show in REASON (allocated; free it). */
SDL_Renderer *renderer_new(SDL_Window *window, const char *wish, char **reason);

#endif
