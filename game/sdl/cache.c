/*
 * The cache: see cache.h. There are some hundred textures at most, so a list is searched from end to end.
 */
#include "sdl/cache.h"

#include <stdlib.h>

typedef struct item {
    uint64_t key;
    unsigned used; /* the frame that used it last */
    size_t bytes;
    SDL_Texture *texture;
} item;

struct cache {
    SDL_Renderer *renderer;
    item *items;
    size_t count, capacity, bytes;
    unsigned now;
};

cache *cache_new(SDL_Renderer *renderer)
{
    cache *c = calloc(1, sizeof *c);

    if (!c) abort();
    c->renderer = renderer;
    return c;
}

void cache_drop(cache *c)
{
    for (size_t i = 0; i < c->count; i++) SDL_DestroyTexture(c->items[i].texture);
    c->count = 0;
    c->bytes = 0;
}

void cache_free(cache *c)
{
    if (!c) return;
    cache_drop(c);
    free(c->items);
    free(c);
}

/* The one that was used longest ago, or NULL where the last frame used them all. */
static item *oldest(const cache *c)
{
    item *found = NULL;

    for (size_t i = 0; i < c->count; i++)
        if (c->items[i].used != c->now && (!found || c->items[i].used < found->used)) found = &c->items[i];
    return found;
}

static void evict(cache *c, item *old)
{
    SDL_DestroyTexture(old->texture);
    c->bytes -= old->bytes;
    *old = c->items[--c->count];
}

void cache_begin(cache *c, size_t limit)
{
    for (item *old = NULL; c->bytes > limit && (old = oldest(c));) evict(c, old);
    c->now++;
}

SDL_Texture *cache_find(cache *c, uint64_t key)
{
    for (size_t i = 0; i < c->count; i++) {
        if (c->items[i].key != key) continue;
        c->items[i].used = c->now;
        return c->items[i].texture;
    }
    return NULL;
}

/* TEXTURE may be NULL. */
static SDL_Texture *keep(cache *c, uint64_t key, SDL_Texture *texture, int w, int h)
{
    size_t bytes = (size_t)h * (size_t)w * 4;

    if (!texture) return NULL;
    c->items = quiz_grow(c->items, c->count, &c->capacity, sizeof *c->items);
    c->items[c->count++] = (item){ .key = key, .used = c->now, .bytes = bytes, .texture = texture };
    c->bytes += bytes;
    return texture;
}

SDL_Texture *cache_keep(cache *c, uint64_t key, SDL_Surface *surface)
{
    if (!surface) return NULL;

    int w = surface->w, h = surface->h;
    SDL_Texture *texture = SDL_CreateTextureFromSurface(c->renderer, surface);
    SDL_FreeSurface(surface);
    return keep(c, key, texture, w, h);
}

SDL_Texture *cache_make(cache *c, uint64_t key, int w, int h, SDL_Surface **picture)
{
    SDL_Texture *made = SDL_CreateTexture(c->renderer, SDL_PIXELFORMAT_XRGB8888, SDL_TEXTUREACCESS_STREAMING, w, h);

    if (made && SDL_LockTextureToSurface(made, NULL, picture) != 0) {
        SDL_DestroyTexture(made);
        made = NULL;
    }
    return keep(c, key, made, w, h);
}

uint64_t cache_key(int kind, const void *data, size_t size)
{
    return quiz_slice_hash((quiz_slice){ data, size }) * 31 + (uint64_t)kind;
}
