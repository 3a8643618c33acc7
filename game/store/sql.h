/*
 * SQLite, as the history uses it: one connection, its statements, and what became of them.
 *
 * A database is input like any other file: whatever it holds, it runs no code of its own (no triggers, no views, no
 * functions of ours), and reading it ends, for every statement has a budget that grows with the file.
 *
 * Failure is kept, not returned: after the first one nothing more is done on the connection until sql_forget, so that
 * a row of statements needs to be asked once, at its end, whether it went well.
 */
#ifndef STORE_SQL_H
#define STORE_SQL_H

#include <stdbool.h>
#include <stdint.h>

#include "quiz/arena.h"

typedef struct sqlite3_stmt sql_rows;
typedef struct sql sql;

/* Why it could not be done, as far as that makes a difference to what is done about it. */
typedef enum sql_fault {
    SQL_FINE,
    SQL_BUSY,      /* another program keeps it locked */
    SQL_FULL,      /* no room on the disk */
    SQL_READ_ONLY, /* it may not be written */
    SQL_UNUSABLE,  /* the system does not let us have it */
    SQL_DAMAGED    /* it is no database, or not one that we can have written */
} sql_fault;

/* A value to bind. Texts stay the caller's and must last until the statement has ended. */
typedef struct sql_value {
    enum { SQL_END, SQL_NULL, SQL_INT, SQL_REAL, SQL_TEXT } kind;
    int64_t number;
    double real;
    const char *text;
} sql_value;

sql_value sql_int(int64_t number);
sql_value sql_real(double real);      /* NULL where it is not a finite number */
sql_value sql_text(const char *text); /* NULL gives NULL */
extern const sql_value sql_end;       /* behind the last one */

/* How a file is opened: FIXED ones are read as they stand, though nobody could change them or their logs. */
typedef enum sql_way { SQL_TO_WRITE, SQL_TO_READ, SQL_FIXED } sql_way;

/*
 * Opens the file at PATH, which must be there, or a database in memory where it is NULL. Never returns NULL: look at
 * sql_fault_of. PATIENCE_MS: how long to wait for others.
 */
sql *sql_open(const char *path, sql_way way, int patience_ms);

/* A new file at PATH, where nothing may be, without a log on the disk until it has been closed. */
sql *sql_create(const char *path);

void sql_close(sql *s); /* NULL is allowed */

/* The same, and the file and its log stay as they are. */
void sql_abandon(sql *s);

sql_fault sql_fault_of(const sql *s);
const char *sql_reason(const sql *s); /* in SQLite's words; lives until the next failure */
void sql_forget(sql *s);              /* failure is past */

bool sql_is_read_only(const sql *s);

/* Whether rows must have what they refer to: so it is from the start. Not within a transaction. */
void sql_check_keys(sql *s, bool on);

/*
 * Statements. TEXT is a literal: the prepared statement is kept by its address. VALUES end with sql_end; NULL: none.
 * sql_run returns how many rows it has changed.
 */
int sql_run(sql *s, const char *text, const sql_value *values);
void sql_script(sql *s, const char *text); /* several, without values; any text */

/* Rows: sql_next until it is false, or sql_stop before. sql_ask may return NULL, which has no rows. */
sql_rows *sql_ask(sql *s, const char *text, const sql_value *values);
bool sql_next(sql *s, sql_rows *rows);
void sql_stop(sql *s, sql_rows *rows);

/* The columns of the row, from 0; of whatever type they are, something is returned. */
int64_t sql_column(sql_rows *rows, int column);
int sql_column_int(sql_rows *rows, int column); /* the nearest int */
double sql_column_real(sql_rows *rows, int column);
bool sql_column_is_null(sql_rows *rows, int column);
const char *sql_column_text(sql_rows *rows, int column, quiz_arena *arena); /* NULL gives "" */

/* The first column of the first row, or OTHERWISE. */
int64_t sql_number(sql *s, const char *text, const sql_value *values, int64_t otherwise);

/* All statements up to sql_commit take effect, or none. sql_commit returns whether they did. */
void sql_begin(sql *s);
bool sql_commit(sql *s);
void sql_roll_back(sql *s);

/* Makes TO what FROM is, page by page; TO is in memory. Failure is kept by TO. */
void sql_copy(sql *to, sql *from);

/*
 * Copies the rows of TABLE that can be read in ORDER, from FROM to TO; those that are there or do not fit there are
 * passed over. COLUMNS: how many it has.
 */
void sql_salvage(sql *to, sql *from, const char *table, const char *order, int columns);

/* A number by chance. */
uint32_t sql_random(void);

/* Steps of SQLite's machine that statements have taken so far: what work costs, the same on every computer. */
int64_t sql_steps(const sql *s);

#endif
