/* A binary heap; see queue.h. */
#include "play/queue.h"

#include <assert.h>
#include <string.h>

queue queue_new(int room, quiz_arena *arena)
{
    return (queue){ .items = quiz_arena_array(arena, (size_t)room, sizeof(queue_item)) };
}

/* Among equals the number decides, so that the order is always the same. */
static bool before(const queue_item *a, const queue_item *b)
{
    for (int i = 0; i < 3; i++)
        if (a->key.at[i] != b->key.at[i]) return a->key.at[i] < b->key.at[i];
    return a->what < b->what;
}

static void swap(queue *q, int a, int b)
{
    queue_item held = q->items[a];

    q->items[a] = q->items[b];
    q->items[b] = held;
}

void queue_add(queue *q, queue_key key, int what)
{
    int at = q->count++;

    q->items[at] = (queue_item){ key, what };
    for (; at > 0 && before(&q->items[at], &q->items[(at - 1) / 2]); at = (at - 1) / 2) swap(q, at, (at - 1) / 2);
}

int queue_first(const queue *q)
{
    assert(q->count > 0);
    return q->items->what;
}

static void sink(queue *q)
{
    for (int at = 0, child = 1; child < q->count; at = child, child = 2 * at + 1) {
        if (child + 1 < q->count && before(&q->items[child + 1], &q->items[child])) child++;
        if (!before(&q->items[child], &q->items[at])) return;
        swap(q, at, child);
    }
}

bool queue_renew(queue *q, queue_key key)
{
    if (memcmp(&q->items->key, &key, sizeof key) == 0) return true;
    q->items->key = key;
    sink(q);
    return false;
}

void queue_drop(queue *q)
{
    *q->items = q->items[--q->count];
    sink(q);
}
