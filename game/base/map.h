/*
 * A map from 64-bit numbers (hashes, mostly) to 64-bit numbers. It lives in an arena and only grows; an empty one
 * is all zero.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "quiz/arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct map_slot {
    uint64_t key, value;
    bool used;
} map_slot;

typedef struct map {
    map_slot *slots;
    int bits; /* there are 2^bits slots; 0: none yet */
    size_t count;
} map;

const uint64_t *map_get(const map *m, uint64_t key); /* NULL: not there; valid until the next map_put */
void map_clear(map *m);                              /* keeps its room */
void map_put(map *m, quiz_arena *arena, uint64_t key, uint64_t value);

#endif
