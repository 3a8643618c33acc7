/*
 * Counting by category.
 */
#include "screens/tally.h"

#include <stdlib.h>
#include <string.h>

struct tally_counted {
    tally_row row;
    int first; /* where it came up first: decides between equals */
};

static void make_room(tally *t)
{
    const tally_counted *before = t->list;

    if (t->named.count <= t->capacity) return;
    int capacity = t->capacity > 0 ? t->capacity * 2 : 16;
    t->list = quiz_arena_array(t->arena, (size_t)capacity, sizeof *t->list);
    if (before != NULL) memcpy(t->list, before, (size_t)t->capacity * sizeof *before);
    t->capacity = capacity;
}

void tally_add(tally *t, const char *category, int right, int count)
{
    int number = categories_number(&t->named, t->arena, category);

    make_room(t);
    tally_counted *c = &t->list[number];
    if (c->row.count == 0) *c = (tally_counted){ .row.category = category, .first = number };
    c->row.count += count;
    c->row.right += right;
}

static int by_count(const void *one, const void *other)
{
    const tally_counted *a = one, *b = other;

    return a->row.count != b->row.count ? b->row.count - a->row.count : a->first - b->first;
}

int tally_rows(tally *t, tally_row *rows, int most)
{
    int count = t->named.count;

    if (count > 0) qsort(t->list, (size_t)count, sizeof *t->list, by_count);
    for (int i = 0; i < count && i < most; i++) rows[i] = t->list[i].row;
    for (int i = most; i < count; i++) {
        rows[most - 1].category = NULL;
        rows[most - 1].right += t->list[i].row.right;
        rows[most - 1].count += t->list[i].row.count;
    }
    return count < most ? count : most;
}

int tally_round(const quiz_round_view *v, tally_row *rows, int most, quiz_arena *arena)
{
    tally t = { .arena = arena };

    for (int i = 0; i < v->count; i++) tally_add(&t, v->results[i].question->category, v->results[i].right, 1);
    return tally_rows(&t, rows, most);
}
