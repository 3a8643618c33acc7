/*
 * Open addressing with linear steps, at most half full.
 */
#include "base/map.h"

#include <string.h>

enum { FIRST_BITS = 6 };

/* The slot that holds KEY, or the free one where it would go. */
static map_slot *slot_of(const map *m, uint64_t key)
{
    size_t mask = ((size_t)1 << m->bits) - 1;
    /* Keys may be small numbers in a row: a multiplication by 2^64 over the golden ratio scatters them. */
    size_t at = (size_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> (64 - m->bits));

    while (m->slots[at].used && m->slots[at].key != key) at = (at + 1) & mask;
    return &m->slots[at];
}

static void widen(map *m, quiz_arena *arena)
{
    map wider = { .bits = m->bits ? m->bits + 1 : FIRST_BITS, .count = m->count };

    wider.slots = quiz_arena_array(arena, (size_t)1 << wider.bits, sizeof *wider.slots);
    for (size_t i = 0; m->bits && i >> m->bits == 0; i++)
        if (m->slots[i].used) *slot_of(&wider, m->slots[i].key) = m->slots[i];
    *m = wider;
}

const uint64_t *map_get(const map *m, uint64_t key)
{
    if (!m->bits) return NULL;

    const map_slot *slot = slot_of(m, key);
    return slot->used ? &slot->value : NULL;
}

void map_clear(map *m)
{
    if (m->count) memset(m->slots, 0, sizeof *m->slots << m->bits);
    m->count = 0;
}

void map_put(map *m, quiz_arena *arena, uint64_t key, uint64_t value)
{
    if (!m->bits || m->count >> (m->bits - 1)) widen(m, arena);

    map_slot *slot = slot_of(m, key);
    m->count += !slot->used;
    *slot = (map_slot){ .key = key, .value = value, .used = true };
}
