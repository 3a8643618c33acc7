/* Lists; see history_query.h. */
#include "store/history_query.h"

#include "quiz/text.h"

#include <stdlib.h>
#include <string.h>

typedef struct list {
    char *items;
    size_t count, capacity;
} list;

static void read_all(history *h, list *l, const history_query *q, const sql_value *values, quiz_arena *arena)
{
    sql *s = history_db(h);
    sql_rows *rows = sql_ask(s, q->text, values);

    while (sql_next(s, rows)) {
        l->items = quiz_grow(l->items, l->count, &l->capacity, q->size);
        q->read(rows, l->items + q->size * l->count++, arena);
    }
}

/* Where the database was replaced meanwhile, the profile may have another id. */
const void *history_list(history *h, const history_query *q, sql_value *values, int *count, quiz_arena *arena)
{
    list l = { .items = NULL };

    do {
        l.count = 0;
        values[0] = sql_int(history_profile_id(h));
        read_all(h, &l, q, values, arena);
    } while (history_again(h));
    void *all = quiz_arena_array(arena, l.count, q->size);
    if (l.count) memcpy(all, l.items, l.count * q->size);
    free(l.items);
    *count = (int)l.count;
    return all;
}
