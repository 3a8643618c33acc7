/* Sorting by the first bits, then within each of the small heaps that this leaves. */
#include "check/pairs.h"

#include <stdlib.h>
#include <string.h>

enum { HEAP_USUAL = 4, HEAP_SMALL = 24 };

/* Bits are mixed, as some hashes are sums; 2^64 over the golden ratio is odd, so nothing is lost. */
static uint64_t mix(uint64_t hash)
{
    hash ^= hash >> 32;
    return hash * UINT64_C(0x9E3779B97F4A7C15);
}

void pairs_add(pairs *list, uint64_t hash, int question)
{
    list->at = quiz_grow(list->at, list->count, &list->capacity, sizeof *list->at);
    list->at[list->count++] = (pair){ mix(hash), question };
}

static int compare(const void *left, const void *right)
{
    const pair *a = left, *b = right;

    if (a->hash != b->hash) return a->hash < b->hash ? -1 : 1;
    return (a->question > b->question) - (a->question < b->question);
}

static void sort_heap(pair *at, size_t count)
{
    if (count > HEAP_SMALL) {
        qsort(at, count, sizeof *at, compare);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        pair held = at[i];
        size_t to = i;
        for (; to > 0 && compare(&held, &at[to - 1]) < 0; to--) at[to] = at[to - 1];
        at[to] = held;
    }
}

/* Puts every pair into the heap of its first bits; STARTS has one more than there are heaps. */
static void deal(pairs *list, size_t heaps, pair *dealt)
{
    for (size_t i = 0; i < list->count; i++) list->starts[(list->at[i].hash >> list->shift) + 1]++;
    for (size_t h = 0; h < heaps; h++) list->starts[h + 1] += list->starts[h];
    for (size_t i = 0; i < list->count; i++) dealt[list->starts[list->at[i].hash >> list->shift]++] = list->at[i];
    memmove(list->starts + 1, list->starts, heaps * sizeof *list->starts);
    list->starts[0] = 0;
}

void pairs_sort(pairs *list, quiz_arena *arena)
{
    pair *dealt = quiz_arena_array(arena, list->count, sizeof *dealt);
    int bits = 1;

    while (list->count >> bits > HEAP_USUAL) bits++;
    size_t heaps = (size_t)1 << bits;
    list->shift = 64 - bits;
    list->starts = quiz_arena_array(arena, heaps + 1, sizeof *list->starts);
    deal(list, heaps, dealt);
    free(list->at);
    list->at = dealt;
    list->capacity = list->count;
    for (size_t h = 0; h < heaps; h++) sort_heap(list->at + list->starts[h], list->starts[h + 1] - list->starts[h]);
}

size_t pairs_find(const pairs *list, uint64_t hash, int question)
{
    pair wanted = { mix(hash), question };
    size_t low = list->starts[wanted.hash >> list->shift], high = list->starts[(wanted.hash >> list->shift) + 1];

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(&list->at[middle], &wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool pairs_has(const pairs *list, size_t at, uint64_t hash)
{
    return at < list->count && list->at[at].hash == mix(hash);
}

size_t pairs_end(const pairs *list, size_t at)
{
    size_t end = at;

    while (end < list->count && list->at[end].hash == list->at[at].hash) end++;
    return end;
}
