/*
 * Inside the painter: what its files share.
 */
#ifndef SDL_PAINTER_H
#define SDL_PAINTER_H

#include "sdl/cache.h"
#include "sdl/fonts.h"
#include "sdl/paint.h"
#include "sdl/theme.h"

struct painter {
    SDL_Renderer *renderer;
    fonts *fonts;
    cache *cache;
    theme theme;
    int w, h; /* real pixels */
    float scale;
};

/* Kinds of textures in the cache. */
enum { PAINTER_GROUND, PAINTER_PANEL, PAINTER_BULB, PAINTER_MARK, PAINTER_TEXT };

int painter_whole(float real); /* rounded, halves upwards everywhere, so that lines of one width stay so */

/* A length of logical pixels in whole real ones. */
int painter_pixels(const painter *p, float length);

/* A rectangle of logical pixels, its edges moved to whole real ones. */
SDL_Rect painter_rect(const painter *p, rect at);

void painter_fill(painter *p, const SDL_Rect *at, SDL_Color colour, float alpha);

/* FROM may be NULL: all of it. A TEXTURE that could not be made (NULL) is left out. */
void painter_copy(painter *p, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to, float alpha);

void painter_panel(painter *p, const frame_command *c);
void painter_ticket(painter *p, const frame_command *c);
void painter_strip(painter *p, const frame_command *c);

#endif
