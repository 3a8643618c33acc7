/* What the files of sql.h share. */
#ifndef STORE_SQL_PARTS_H
#define STORE_SQL_PARTS_H

#include "store/sql.h"

#include <sqlite3.h>

typedef struct sql_kept {
    const char *text;
    sqlite3_stmt *statement;
} sql_kept;

struct sql {
    sqlite3 *handle;
    char *path; /* NULL: in memory */
    sql_fault fault;
    char *reason; /* NULL or SQLite's words */
    sql_kept *kept;
    size_t kept_count, kept_capacity;
    int64_t steps;
    int64_t budget; /* for one statement, as of `measured` */
    int64_t left;   /* of the budget of the statement that runs */
    unsigned runs;
};

/* Keeps what RESULT of the connection means, where it means a failure. Returns whether it does. */
bool sql_fails(sql *s, int result);

/* Bytes that the database has on the disk with its log, or in memory. */
int64_t sql_size(sql *s);

/* A new budget for what runs next. */
void sql_allow(sql *s);

#endif
