/* A growing text; see joined.h. */
#include "base/joined.h"

#include <string.h>

void joined_add(joined *j, quiz_slice part)
{
    while (j->size + part.size + 1 > j->capacity) j->text = quiz_grow(j->text, j->capacity, &j->capacity, 1);
    if (part.size) memcpy(j->text + j->size, part.at, part.size);
    j->size += part.size;
}

quiz_slice joined_take(joined *j, quiz_arena *arena)
{
    quiz_slice whole = { quiz_arena_copy(arena, j->text, j->size), j->size };

    j->size = 0;
    return whole;
}
