/* Counts in a map, two in each of its numbers; see seen.h. */
#include "check/seen.h"

#include "base/map.h"

struct seen {
    quiz_arena *arena;
    map counts;
};

seen *seen_new(void)
{
    quiz_arena *arena = quiz_arena_new();
    seen *s = quiz_arena_alloc(arena, sizeof *s);

    s->arena = arena;
    return s;
}

void seen_free(seen *s)
{
    quiz_arena_free(s->arena);
}

void seen_clear(seen *s)
{
    map_clear(&s->counts);
}

clues_seen seen_of(const seen *s, uint64_t hash)
{
    const uint64_t *held = map_get(&s->counts, hash);

    return held ? (clues_seen){ (int)(*held >> 32), (int)(*held & UINT32_MAX) } : (clues_seen){ 0, 0 };
}

void seen_count(seen *s, uint64_t hash, bool key, int by)
{
    clues_seen now = seen_of(s, hash);
    uint64_t chosen = (uint32_t)(now.chosen + by), keyed = (uint32_t)(now.keyed + (key ? by : 0));

    map_put(&s->counts, s->arena, hash, chosen << 32 | keyed);
}
