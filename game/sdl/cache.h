/*
 * The cache: textures that are made once and kept while they are of use, within a limit.
 */
#ifndef SDL_CACHE_H
#define SDL_CACHE_H

#include <SDL_render.h>

#include "quiz/text.h"

typedef struct cache cache;

cache *cache_new(SDL_Renderer *renderer);
void cache_free(cache *c);

/* Begins a frame. What the last one did not use goes, oldest first, until all takes no more than LIMIT bytes. */
void cache_begin(cache *c, size_t limit);

/* NULL: not there. The texture stays at least until the frame ends. */
SDL_Texture *cache_find(cache *c, uint64_t key);

/* Makes a texture of SURFACE, which it frees. NULL where the renderer could not, or SURFACE is NULL. */
SDL_Texture *cache_keep(cache *c, uint64_t key, SDL_Surface *surface);

/*
 * Makes a texture of W x H pixels without alpha, 32 bits each, whose pixels are written to *PICTURE and then given back
 * by SDL_UnlockTexture: large ones come into being faster so. NULL where the renderer could not.
 */
SDL_Texture *cache_make(cache *c, uint64_t key, int w, int h, SDL_Surface **picture);

void cache_drop(cache *c); /* forgets everything: the renderer has lost its textures */

/* A key for SIZE bytes at DATA (without padding), different for each KIND. */
uint64_t cache_key(int kind, const void *data, size_t size);

#endif
