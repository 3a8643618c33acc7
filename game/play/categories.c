/* Categories by number; see categories.h. */
#include "play/categories.h"

#include "quiz/text.h"

static uint64_t number_folded(categories *c, quiz_arena *arena, const char *name)
{
    uint64_t key = quiz_slice_hash(quiz_slice_of(quiz_text_fold(arena, quiz_slice_of(name))));
    const uint64_t *known = map_get(&c->folded, key);

    if (known) return *known;
    map_put(&c->folded, arena, key, (uint64_t)c->count);
    return (uint64_t)c->count++;
}

/* Folds a name once, however many questions bear it. */
int categories_number(categories *c, quiz_arena *arena, const char *name)
{
    uint64_t written = quiz_slice_hash(quiz_slice_of(name));
    const uint64_t *known = map_get(&c->written, written);

    if (known) return (int)*known;
    uint64_t number = number_folded(c, arena, name);
    map_put(&c->written, arena, written, number);
    return (int)number;
}
