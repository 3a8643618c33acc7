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

/* The language of what is shown ("ko"), for letters that languages draw differently; NULL: the system's. Widths and
   pictures from before may no longer be right. */
void fonts_speak(fonts *f, const char *language);

/* Whether there is a picture of the character CODE for texts in FONT: its own, or one of another font of the system. */
bool fonts_have(fonts *f, frame_font font, uint32_t code);

/*
 * A text is one line, given in logical order. Its letters come from FONT, and those that this lacks from the system's
 * fonts, letter by letter. It runs from right to left if the first letter in it that has a direction does; where the
 * paragraph that it was cut from does and the line would not, or the other way round, let it begin with U+200F or
 * U+200E: these are not seen.
 */
int fonts_width(fonts *f, frame_font font, int size, const char *text);

/* TEXT in INK, with TRACKING between letters that do not hang together; NULL where there is nothing to see. */
SDL_Surface *fonts_render(fonts *f, frame_font font, int size, int tracking, SDL_Color ink, const char *text);

/* How far below the top of a picture of FONT in SIZE that is HEIGHT high its baseline is. */
int fonts_baseline(fonts *f, frame_font font, int size, int height);

int fonts_capital(fonts *f, frame_font font, int size); /* how high a capital letter is */

#endif
