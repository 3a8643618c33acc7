/* From one database into another: all of it, or what can still be read; see sql.h. */
#include "store/sql_parts.h"

#include <stdio.h>
#include <string.h>

/* A log can claim more pages than there are bytes of it: those would have to be made up. */
static bool is_as_large_as_it_says(sql *s)
{
    int64_t said = sql_number(s, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", NULL, 0);

    return said <= sql_size(s);
}

void sql_copy(sql *to, sql *from)
{
    if (to->fault) return;
    if (!is_as_large_as_it_says(from)) {
        sql_fails(to, SQLITE_CORRUPT);
        return;
    }
    sqlite3_backup *copied = sqlite3_backup_init(to->handle, "main", from->handle, "main");
    int result = copied ? sqlite3_backup_step(copied, -1) : SQLITE_ERROR;

    sqlite3_backup_finish(copied);
    sql_fails(to, result);
}

/* ---- Salvage ---- */

static sqlite3_stmt *prepared(sql *s, const char *text)
{
    sqlite3_stmt *made = NULL;

    sqlite3_prepare_v2(s->handle, text, -1, &made, NULL);
    return made;
}

/* A row that does not fit is passed over; a disk that is full is not. */
static void put(sql *to, sqlite3_stmt *into, sqlite3_stmt *row, int columns)
{
    sql_allow(to);
    for (int i = 0; i < columns; i++) sqlite3_bind_value(into, i + 1, sqlite3_column_value(row, i));
    int result = sqlite3_step(into);
    if (result != SQLITE_CONSTRAINT && result != SQLITE_TOOBIG) sql_fails(to, result);
    sqlite3_reset(into);
}

static void move_rows(sql *to, sql *from, const char *read, const char *write, int columns)
{
    sqlite3_stmt *row = prepared(from, read), *into = prepared(to, write);

    sql_allow(from);
    while (row && into && !to->fault && sqlite3_step(row) == SQLITE_ROW && sqlite3_column_count(row) == columns)
        put(to, into, row, columns);
    sqlite3_finalize(row);
    sqlite3_finalize(into);
}

void sql_salvage(sql *to, sql *from, const char *table, const char *order, int columns)
{
    char read[256], write[256];
    int used = snprintf(write, sizeof write, "INSERT OR IGNORE INTO %s VALUES (?", table);

    for (int i = 1; i < columns; i++) used += snprintf(write + used, sizeof write - (size_t)used, ", ?");
    snprintf(write + used, sizeof write - (size_t)used, ")");
    snprintf(read, sizeof read, "SELECT * FROM %s ORDER BY %s", table, order);
    move_rows(to, from, read, write, columns);
}
