/*
 * Damage: which parts of a picture must be painted anew, as a few rectangles that may touch and overlap.
 */
#ifndef SDL_DAMAGE_H
#define SDL_DAMAGE_H

#include <SDL_rect.h>
#include <stddef.h>
#include <stdint.h>

enum { DAMAGE_MAX = 64 };

typedef struct damage {
    SDL_Rect rects[DAMAGE_MAX];
    int count;
} damage;

/* One thing that was painted: by what, and all pixels that this may have touched. */
typedef struct damage_mark {
    uint64_t hash;
    SDL_Rect reach;
} damage_mark;

/* Things in the order of painting; whoever has one frees its ITEMS. */
typedef struct damage_list {
    damage_mark *items;
    size_t count, capacity;
} damage_list;

void damage_note(damage_list *list, damage_mark mark);

/* Adds AT, unless it is empty. Rectangles that are little larger as one become one. */
void damage_add(damage *d, const SDL_Rect *at);

/* Adds what is not in both lists; what is keeps its order. */
void damage_compare(damage *d, const damage_list *before, const damage_list *after);

void damage_crop(damage *d, int w, int h); /* to a picture of that size */

int64_t damage_area(const damage *d); /* pixels that lie in two rectangles count twice */

#endif
