/*
 * Inside the painter: what its files share.
 */
#ifndef SDL_PAINTER_H
#define SDL_PAINTER_H

#include "sdl/cache.h"
#include "sdl/damage.h"
#include "sdl/fonts.h"
#include "sdl/paint.h"
#include "sdl/theme.h"

struct painter {
    SDL_Renderer *renderer;
    fonts *fonts;
    cache *cache;
    media *media; /* may be NULL: no pictures */
    theme theme;
    int w, h; /* real pixels */
    float scale;
    SDL_Rect clip;      /* what is being painted */
    bool keeps;         /* the renderer keeps what was painted from one frame to the next */
    bool stale;         /* but that is no longer of use */
    damage_list before; /* what the frame painted last was made of */
    painter_work work;
};

/* Kinds of textures in the cache. */
enum {
    PAINTER_GROUND,
    PAINTER_PANEL,
    PAINTER_BULB,
    PAINTER_MARK,
    PAINTER_LINE,
    PAINTER_CONFETTI,
    PAINTER_PICTURE,
    PAINTER_TEXT
};

int painter_whole(float real); /* rounded, halves upwards everywhere, so that lines of one width stay so */

/* A length of logical pixels in whole real ones. */
int painter_pixels(const painter *p, float length);

/* A rectangle of logical pixels, its edges moved to whole real ones. */
SDL_Rect painter_rect(const painter *p, rect at);

/* From here on nothing outside of AT is painted either; NULL: whatever is being painted. */
void painter_narrow(painter *p, const SDL_Rect *at);

void painter_fill(painter *p, const SDL_Rect *at, SDL_Color colour, float alpha);

/* FROM may be NULL: all of it. A TEXTURE that could not be made (NULL) is left out. */
void painter_copy(painter *p, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to, float alpha);

/* Paints C as far as it lies in what is being painted. */
void painter_command(painter *p, const frame_command *c);

/* All pixels that this may touch. */
SDL_Rect painter_reach(painter *p, const frame_command *c);

size_t painter_ground_pixels(const painter *p); /* of its texture */

SDL_Rect painter_panel_reach(const painter *p, const frame_command *c); /* of a ticket and a strip, too */
void painter_panel(painter *p, const frame_command *c);
void painter_ticket(painter *p, const frame_command *c);
void painter_strip(painter *p, const frame_command *c);

#endif
