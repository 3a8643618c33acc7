/*
 * Making pictures smaller: see fit.h. Colours count by how much they cover, so that what cannot be seen tints nothing.
 * The picture is gone through band by band, a band being the rows behind one row of the result: beside it, a picture
 * that fills the memory once needs no second copy.
 */
#include "media/fit.h"

#include <SDL.h>

enum { ALPHA, RED, GREEN, BLUE, PARTS };

typedef struct sum {
    float part[PARTS]; /* colours times alpha */
    float weight;
} sum;

/* The pixels from FIRST up to END, of which START and STOP cut off what is not covered. */
typedef struct span {
    float start, stop;
    int first, end;
} span;

static span span_behind(int at, float step, int size)
{
    span s = { (float)at * step, (float)(at + 1) * step, 0, 0 };

    s.first = SDL_min((int)s.start, size - 1);
    s.end = SDL_clamp((int)SDL_ceilf(s.stop), s.first + 1, size);
    return s;
}

static float span_weight(const span *s, int at)
{
    float weight = SDL_min(s->stop, (float)(at + 1)) - SDL_max(s->start, (float)at);

    return SDL_max(weight, 1e-4f);
}

static void add(sum *to, Uint32 pixel, float weight)
{
    float alpha = weight * (float)(pixel >> 24);

    to->part[ALPHA] += alpha;
    to->part[RED] += alpha * (float)(pixel >> 16 & 0xFF);
    to->part[GREEN] += alpha * (float)(pixel >> 8 & 0xFF);
    to->part[BLUE] += alpha * (float)(pixel & 0xFF);
    to->weight += weight;
}

static Uint32 mean(const sum *s)
{
    float alpha = s->part[ALPHA];

    if (alpha <= 0) return 0;
    return (Uint32)(alpha / s->weight + 0.5f) << 24 | (Uint32)(s->part[RED] / alpha + 0.5f) << 16 |
           (Uint32)(s->part[GREEN] / alpha + 0.5f) << 8 | (Uint32)(s->part[BLUE] / alpha + 0.5f);
}

static const Uint32 *row(const SDL_Surface *s, int y)
{
    return (const Uint32 *)(const void *)((const Uint8 *)s->pixels + (ptrdiff_t)y * s->pitch);
}

/* What is covered whole counts with WEIGHT alone: only the first and the last pixel can be cut. */
static void add_row(sum *sums, int count, const Uint32 *pixels, int w, float weight)
{
    float step = (float)w / (float)count;

    for (int i = 0; i < count; i++) {
        span s = span_behind(i, step, w);
        add(&sums[i], pixels[s.first], weight * span_weight(&s, s.first));
        for (int x = s.first + 1; x < s.end - 1; x++) add(&sums[i], pixels[x], weight);
        if (s.end - 1 > s.first) add(&sums[i], pixels[s.end - 1], weight * span_weight(&s, s.end - 1));
    }
}

/* Row Y of TO. BAND has room for the rows of FROM behind it. */
static void fill_row(SDL_Surface *to, int y, SDL_Surface *from, SDL_Surface *band, sum *sums)
{
    span s = span_behind(y, (float)from->h / (float)to->h, from->h);
    Uint32 *pixels = (Uint32 *)(void *)((Uint8 *)to->pixels + (ptrdiff_t)y * to->pitch);

    SDL_FillRect(band, NULL, 0);
    SDL_BlitSurface(from, &(SDL_Rect){ 0, s.first, from->w, s.end - s.first }, band, NULL);
    SDL_memset(sums, 0, (size_t)to->w * sizeof *sums);
    for (int i = s.first; i < s.end; i++) add_row(sums, to->w, row(band, i - s.first), from->w, span_weight(&s, i));
    for (int x = 0; x < to->w; x++) pixels[x] = mean(&sums[x]);
}

static SDL_Surface *new_surface(int w, int h)
{
    return SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
}

static SDL_Surface *shrink(SDL_Surface *from, int w, int h)
{
    SDL_Surface *to = new_surface(w, h), *band = new_surface(from->w, SDL_min(from->h / h + 2, from->h));
    sum *sums = SDL_malloc((size_t)w * sizeof *sums);
    bool made = to && band && sums;

    SDL_SetSurfaceBlendMode(from, SDL_BLENDMODE_NONE);
    for (int y = 0; made && y < h; y++) fill_row(to, y, from, band, sums);
    SDL_free(sums);
    SDL_FreeSurface(band);
    if (made) return to;
    SDL_FreeSurface(to);
    return NULL;
}

SDL_Surface *fit(SDL_Surface *picture, int w, int h)
{
    float scale = SDL_min((float)w / (float)picture->w, (float)h / (float)picture->h);
    scale = SDL_min(scale, 1);
    int fitted_w = SDL_clamp((int)((float)picture->w * scale + 0.5f), 1, w);
    int fitted_h = SDL_clamp((int)((float)picture->h * scale + 0.5f), 1, h);
    SDL_Surface *fitted = shrink(picture, fitted_w, fitted_h);

    SDL_FreeSurface(picture);
    return fitted;
}
