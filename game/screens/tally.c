/*
 * Counting a round's results by category.
 */
#include "screens/tally.h"

#include "play/categories.h"

#include <stdlib.h>

typedef struct counted {
    tally_row row;
    int first; /* where it came up first: decides between equals */
} counted;

static int by_count(const void *one, const void *other)
{
    const counted *a = one, *b = other;

    return a->row.count != b->row.count ? b->row.count - a->row.count : a->first - b->first;
}

int tally_round(const quiz_round_view *v, tally_row *rows, int most, quiz_arena *arena)
{
    counted *list = quiz_arena_array(arena, (size_t)v->count, sizeof *list);
    categories named = { .count = 0 };

    for (int i = 0; i < v->count; i++) {
        const char *category = v->results[i].question->category;
        int number = categories_number(&named, arena, category);
        counted *c = &list[number];
        if (c->row.count == 0) *c = (counted){ .row.category = category, .first = number };
        c->row.count++;
        c->row.right += v->results[i].right;
    }
    int count = named.count;
    qsort(list, (size_t)count, sizeof *list, by_count);
    for (int i = 0; i < count && i < most; i++) rows[i] = list[i].row;
    for (int i = most; i < count; i++) {
        rows[most - 1].category = NULL;
        rows[most - 1].right += list[i].row.right;
        rows[most - 1].count += list[i].row.count;
    }
    return count < most ? count : most;
}
