/* Statements and rows; see sql.h. */
#include "store/sql_parts.h"

#include "quiz/text.h"

#include <assert.h>
#include <limits.h>
#include <math.h>
#include <string.h>

/* ---- Values ---- */

const sql_value sql_end = { .kind = SQL_END };

sql_value sql_int(int64_t number)
{
    return (sql_value){ .kind = SQL_INT, .number = number };
}

sql_value sql_real(double real)
{
    return (sql_value){ .kind = isfinite(real) ? SQL_REAL : SQL_NULL, .real = real };
}

sql_value sql_text(const char *text)
{
    return (sql_value){ .kind = text ? SQL_TEXT : SQL_NULL, .text = text };
}

static int bind(sqlite3_stmt *to, int index, const sql_value *v)
{
    switch (v->kind) {
    case SQL_INT: return sqlite3_bind_int64(to, index, v->number);
    case SQL_REAL: return sqlite3_bind_double(to, index, v->real);
    case SQL_TEXT: return sqlite3_bind_text(to, index, v->text, -1, SQLITE_STATIC);
    case SQL_NULL:
    case SQL_END: break;
    }
    return sqlite3_bind_null(to, index);
}

static void bind_all(sql *s, sqlite3_stmt *to, const sql_value *values)
{
    int index = 1;

    for (const sql_value *v = values; v && v->kind != SQL_END; v++) sql_fails(s, bind(to, index++, v));
    assert(index == sqlite3_bind_parameter_count(to) + 1);
}

/* ---- Statements ---- */

static sqlite3_stmt *find(const sql *s, const char *text)
{
    for (size_t i = 0; i < s->kept_count; i++)
        if (s->kept[i].text == text) return s->kept[i].statement;
    return NULL;
}

static sqlite3_stmt *prepare(sql *s, const char *text)
{
    sqlite3_stmt *made = NULL;

    if (sql_fails(s, sqlite3_prepare_v3(s->handle, text, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL))) return NULL;
    s->kept = quiz_grow(s->kept, s->kept_count, &s->kept_capacity, sizeof *s->kept);
    s->kept[s->kept_count++] = (sql_kept){ text, made };
    return made;
}

sql_rows *sql_ask(sql *s, const char *text, const sql_value *values)
{
    if (s->fault) return NULL;
    sql_allow(s);

    sqlite3_stmt *asked = find(s, text);
    if (!asked) asked = prepare(s, text);
    if (!asked) return NULL;
    assert(!sqlite3_stmt_busy(asked));
    bind_all(s, asked, values);
    return asked;
}

void sql_stop(sql *s, sql_rows *rows)
{
    if (!rows) return;
    s->steps += sqlite3_stmt_status(rows, SQLITE_STMTSTATUS_VM_STEP, 1);
    sqlite3_reset(rows);
    sqlite3_clear_bindings(rows);
}

bool sql_next(sql *s, sql_rows *rows)
{
    int result = rows && !s->fault ? sqlite3_step(rows) : SQLITE_DONE;

    sql_fails(s, result);
    if (result != SQLITE_ROW) sql_stop(s, rows);
    return result == SQLITE_ROW;
}

int sql_run(sql *s, const char *text, const sql_value *values)
{
    sql_rows *rows = sql_ask(s, text, values);
    int before = sqlite3_total_changes(s->handle);

    while (sql_next(s, rows)) {
    }
    return sqlite3_total_changes(s->handle) - before;
}

void sql_script(sql *s, const char *text)
{
    if (s->fault) return;
    sql_allow(s);
    sql_fails(s, sqlite3_exec(s->handle, text, NULL, NULL, NULL));
}

int64_t sql_steps(const sql *s)
{
    return s->steps;
}

uint32_t sql_random(void)
{
    uint32_t number;

    sqlite3_randomness(sizeof number, &number);
    return number;
}

/* ---- Rows ---- */

int64_t sql_column(sql_rows *rows, int column)
{
    return sqlite3_column_int64(rows, column);
}

int sql_column_int(sql_rows *rows, int column)
{
    int64_t number = sqlite3_column_int64(rows, column);

    return number > INT_MAX ? INT_MAX : number < INT_MIN ? INT_MIN : (int)number;
}

double sql_column_real(sql_rows *rows, int column)
{
    return sqlite3_column_double(rows, column);
}

bool sql_column_is_null(sql_rows *rows, int column)
{
    return sqlite3_column_type(rows, column) == SQLITE_NULL;
}

const char *sql_column_text(sql_rows *rows, int column, quiz_arena *arena)
{
    const char *text = (const char *)sqlite3_column_text(rows, column);

    return text ? quiz_arena_copy(arena, text, strlen(text)) : "";
}

int64_t sql_number(sql *s, const char *text, const sql_value *values, int64_t otherwise)
{
    sql_rows *rows = sql_ask(s, text, values);
    if (!sql_next(s, rows)) return otherwise;

    int64_t number = sql_column(rows, 0);
    sql_stop(s, rows);
    return number;
}

/* ---- All or nothing ---- */

void sql_begin(sql *s)
{
    sql_run(s, "BEGIN IMMEDIATE", NULL);
}

void sql_roll_back(sql *s)
{
    if (!sqlite3_get_autocommit(s->handle)) sqlite3_exec(s->handle, "ROLLBACK", NULL, NULL, NULL);
}

bool sql_commit(sql *s)
{
    sql_run(s, "COMMIT", NULL);
    if (s->fault) sql_roll_back(s);
    return !s->fault;
}
