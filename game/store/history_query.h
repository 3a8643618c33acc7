/* How lists are read from the history. */
#ifndef STORE_HISTORY_QUERY_H
#define STORE_HISTORY_QUERY_H

#include "store/history_parts.h"

#define HISTORY_VALUES(...) ((sql_value[]){ __VA_ARGS__, sql_end })

/* Reads a row into an item, whose texts go into ARENA. */
typedef void history_read_row(sql_rows *row, void *item, quiz_arena *arena);

typedef struct history_query {
    const char *text; /* with the profile's id as its first value */
    size_t size;      /* of an item */
    history_read_row *read;
} history_query;

/* The items of all rows, in ARENA; *COUNT of them. VALUES[0] is the profile's, filled in here. */
const void *history_list(history *h, const history_query *q, sql_value *values, int *count, quiz_arena *arena);

#endif
