/*
 * Making pictures smaller: each pixel of the result is the mean of what it covers.
 */
#ifndef MEDIA_FIT_H
#define MEDIA_FIT_H

#include "sdl/module.h"

/* PICTURE, which is freed, as large as fits into W x H and no larger than it is, 32 bits a pixel. NULL: no memory. */
SDL_Surface *fit(SDL_Surface *picture, int w, int h);

#endif
