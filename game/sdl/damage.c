/*
 * Damage: see damage.h.
 */
#include "sdl/damage.h"

#include <SDL_stdinc.h>
#include <stdbool.h>

#include "quiz/arena.h"

enum { LOOK_AHEAD = 64 }; /* how many things may have come or gone in one place */

static int64_t area(const SDL_Rect *at)
{
    return (int64_t)at->w * at->h;
}

/* How many pixels more A and B have as one rectangle; negative where they overlap. */
static int64_t growth(const SDL_Rect *a, const SDL_Rect *b)
{
    SDL_Rect both;

    SDL_UnionRect(a, b, &both);
    return area(&both) - area(a) - area(b);
}

/* The rectangle that grows least by AT. */
static int best_for(const damage *d, const SDL_Rect *at)
{
    int best = 0;

    for (int i = 1; i < d->count; i++)
        if (growth(&d->rects[i], at) < growth(&d->rects[best], at)) best = i;
    return best;
}

/* As one they would cover little that neither does: to paint that too is less than to paint twice. */
static bool belong_together(const SDL_Rect *a, const SDL_Rect *b)
{
    return growth(a, b) * 2 <= SDL_min(area(a), area(b));
}

void damage_add(damage *d, const SDL_Rect *at)
{
    if (SDL_RectEmpty(at)) return;

    SDL_Rect *best = &d->rects[best_for(d, at)];
    if (d->count == DAMAGE_MAX || (d->count > 0 && belong_together(best, at)))
        SDL_UnionRect(best, at, best);
    else
        d->rects[d->count++] = *at;
}

void damage_note(damage_list *list, damage_mark mark)
{
    list->items = quiz_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = mark;
}

/* How far behind FIRST the thing with HASH comes; -1: not soon. */
static int find(const damage_list *list, size_t first, uint64_t hash)
{
    for (size_t i = first; i < list->count && i < first + LOOK_AHEAD; i++)
        if (list->items[i].hash == hash) return (int)(i - first);
    return -1;
}

/* Adds COUNT things of LIST and goes on behind them. */
static void pass(damage *d, const damage_list *list, size_t *at, int count)
{
    for (int i = 0; i < count; i++) damage_add(d, &list->items[(*at)++].reach);
}

void damage_compare(damage *d, const damage_list *before, const damage_list *after)
{
    size_t a = 0, b = 0;

    while (a < before->count && b < after->count) {
        int gone = find(before, a, after->items[b].hash), come = find(after, b, before->items[a].hash);
        if (gone == 0) {
            a++, b++;
        } else if (gone < 0 && come < 0) {
            pass(d, before, &a, 1);
            pass(d, after, &b, 1);
        } else if (come < 0 || (gone > 0 && gone <= come)) {
            pass(d, before, &a, gone);
        } else {
            pass(d, after, &b, come);
        }
    }
    pass(d, before, &a, (int)(before->count - a));
    pass(d, after, &b, (int)(after->count - b));
}

void damage_crop(damage *d, int w, int h)
{
    const SDL_Rect all = { 0, 0, w, h };
    int kept = 0;

    for (int i = 0; i < d->count; i++)
        if (SDL_IntersectRect(&d->rects[i], &all, &d->rects[kept])) kept++;
    d->count = kept;
}

int64_t damage_area(const damage *d)
{
    int64_t sum = 0;

    for (int i = 0; i < d->count; i++) sum += area(&d->rects[i]);
    return sum;
}
