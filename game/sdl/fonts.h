/*
 * Fonts: how wide a text is, and its picture. Sizes and widths are real pixels.
 */
#ifndef SDL_FONTS_H
#define SDL_FONTS_H

#include <SDL_surface.h>

#include "screens/frame.h"

typedef struct fonts fonts;

/* ASSETS is the folder with fonts/. Returns NULL with a line to show in REASON (allocated; free it): one is missing. */
fonts *fonts_open(const char *assets, char **reason);
void fonts_close(fonts *f);

/* Whether FONT has a picture of the character CODE. */
bool fonts_have(fonts *f, frame_font font, uint32_t code);

int fonts_width(fonts *f, frame_font font, int size, const char *text);

/*
 * TEXT in INK, with TRACKING between its letters; NULL where there is nothing to see. The baseline is fonts_ascent
 * below the picture's top.
 */
SDL_Surface *fonts_render(fonts *f, frame_font font, int size, int tracking, SDL_Color ink, const char *text);

int fonts_ascent(fonts *f, frame_font font, int size);
int fonts_capital(fonts *f, frame_font font, int size); /* how high a capital letter is */

#endif
