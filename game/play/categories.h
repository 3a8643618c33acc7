/*
 * Categories by number. Names that are equal when folded are one category, for a deck and for whoever lists what it
 * can be drawn from.
 */
#ifndef PLAY_CATEGORIES_H
#define PLAY_CATEGORIES_H

#include "base/map.h"

/* An empty one is all zero. */
typedef struct categories {
    map written, folded; /* hash of a name, as written and folded: its number */
    int count;
} categories;

/* The number of the category NAME: from 0, in the order in which they are first named. */
int categories_number(categories *c, quiz_arena *arena, const char *name);

#endif
