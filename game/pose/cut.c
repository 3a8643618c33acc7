/* Blocks hide the key: which of a block's members stand side by side does not depend on which of them is right. */
#include "pose/cut.h"

#include <stdlib.h>
#include <string.h>

static int compare_came(const cut_item *a, const cut_item *b)
{
    return (a->came > b->came) - (a->came < b->came);
}

static int compare_shelf(const void *a, const void *b)
{
    const cut_item *x = a, *y = b;
    int order = strcmp(x->shelf, y->shelf);

    return order ? order : compare_came(x, y);
}

/* Ends the block that begins at FROM before TO. */
static void close_block(pool *p, int from, int to)
{
    for (int i = from; i < to; i++) p->at[i].block = p->block_count;
    p->starts[++p->block_count] = to;
}

void cut_shelves(pool *p, cut_item *items, int count)
{
    int from = 0;

    qsort(items, (size_t)count, sizeof *items, compare_shelf);
    for (int i = 0; i < count; i++) {
        p->at[p->count++] = items[i].candidate;
        if (i + 1 < count && strcmp(items[i].shelf, items[i + 1].shelf) == 0) continue;
        close_block(p, from, i + 1);
        from = i + 1;
    }
}

static int compare_slices(quiz_slice a, quiz_slice b)
{
    size_t shorter = a.size < b.size ? a.size : b.size;
    int order = shorter ? memcmp(a.at, b.at, shorter) : 0;

    return order ? order : (a.size > b.size) - (a.size < b.size);
}

/* What is written alike: $5 million and $5,000,000 are not, nor are 2013 and 2013-01. */
static int compare_shapes(const bank_quantity *a, const bank_quantity *b)
{
    int order = ((a->month > 0) + (a->day > 0)) - ((b->month > 0) + (b->day > 0));

    if (!order) order = compare_slices(a->before, b->before);
    return order ? order : compare_slices(a->after, b->after);
}

bool cut_is_alike(const bank_quantity *a, const bank_quantity *b)
{
    return compare_shapes(a, b) == 0;
}

static bool are_alike(const cut_item *x, const cut_item *y)
{
    return cut_is_alike(&x->candidate.value->quantity, &y->candidate.value->quantity);
}

/* What is equal may differ in the last bit. */
static int compare_orders(const cut_item *x, const cut_item *y)
{
    double a = x->candidate.value->quantity.order, b = y->candidate.value->quantity.order;

    return x->candidate.same == y->candidate.same ? 0 : (a > b) - (a < b);
}

static int compare_in_order(const void *a, const void *b)
{
    const cut_item *x = a, *y = b;
    int order = compare_shapes(&x->candidate.value->quantity, &y->candidate.value->quantity);

    if (!order) order = compare_orders(x, y);
    return order ? order : compare_came(x, y);
}

static bool is_equal(const cut_item *x, const cut_item *y)
{
    return x->candidate.same == y->candidate.same && are_alike(x, y);
}

static int drop_equal(cut_item *items, int count)
{
    int kept = 0;

    for (int i = 0; i < count; i++)
        if (kept == 0 || !is_equal(&items[i], &items[kept - 1])) items[kept++] = items[i];
    return kept;
}

/* Cuts a run of COUNT items as evenly as can be. */
static void take_run(pool *p, const cut_item *items, int count, int choices)
{
    int blocks = count / (2 * choices) > 1 ? count / (2 * choices) : 1;
    int from = p->count;

    for (int i = 0; i < count; i++) p->at[p->count++] = items[i].candidate;
    for (int i = 0; i < blocks; i++) close_block(p, from + count * i / blocks, from + count * (i + 1) / blocks);
}

static void take_loose(pool *p, const cut_item *items, int count)
{
    for (int i = 0; i < count; i++) {
        p->at[p->count] = items[i].candidate;
        p->at[p->count++].block = -1;
    }
}

static int run_length(const cut_item *items, int count)
{
    int length = 1;

    while (length < count && are_alike(&items[0], &items[length])) length++;
    return length;
}

void cut_quantities(pool *p, cut_item *items, int count, int choices)
{
    qsort(items, (size_t)count, sizeof *items, compare_in_order);
    count = drop_equal(items, count);
    for (int from = 0, length; from < count; from += length) {
        length = run_length(items + from, count - from);
        if (length >= choices) take_run(p, items + from, length, choices);
    }
    for (int from = 0, length; from < count; from += length) {
        length = run_length(items + from, count - from);
        if (length < choices) take_loose(p, items + from, length);
    }
}
