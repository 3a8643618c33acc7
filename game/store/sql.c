/* Connections, and what can go wrong with them; see sql.h. */
#include "store/sql_parts.h"

#include "quiz/text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ---- Faults ---- */

/* The system's number for what went wrong: of the connection, of the log, or of the file. */
static int system_number(sqlite3 *handle)
{
    sqlite3_file *log = NULL;
    int number = sqlite3_system_errno(handle);

    if (!number) sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log && log->pMethods) log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &number);
    if (!number) sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

/* A quota, or the largest file that there can be, is a full disk too. */
static sql_fault fault_of_system(int number)
{
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) return SQL_FULL;
    return number == EROFS ? SQL_READ_ONLY : SQL_UNUSABLE;
}

/* Whatever is not the fault of the surroundings is that of the file: our statements fit our tables. */
static sql_fault fault_of(sql *s, int result)
{
    switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return SQL_BUSY;
    case SQLITE_FULL: return SQL_FULL;
    case SQLITE_READONLY: return SQL_READ_ONLY;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return fault_of_system(system_number(s->handle));
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS: return SQL_UNUSABLE;
    default: return SQL_DAMAGED;
    }
}

static void out_of_memory(void)
{
    fputs("marquee: out of memory\n", stderr);
    abort();
}

static char *copy(const char *text)
{
    char *made = strdup(text);

    if (!made) out_of_memory();
    return made;
}

bool sql_fails(sql *s, int result)
{
    if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE) return false;
    if (result == SQLITE_NOMEM) out_of_memory();
    if (s->fault) return true;
    s->fault = fault_of(s, result);
    free(s->reason);
    s->reason = copy(sqlite3_errmsg(s->handle));
    return true;
}

sql_fault sql_fault_of(const sql *s)
{
    return s->fault;
}

const char *sql_reason(const sql *s)
{
    return s->reason ? s->reason : "";
}

void sql_forget(sql *s)
{
    s->fault = SQL_FINE;
}

/* ---- Budgets ---- */

static int64_t size_of(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 ? (int64_t)status.st_size : 0;
}

static int64_t size_on_disk(const char *path)
{
    char log[4096];

    snprintf(log, sizeof log, "%s-wal", path);
    return size_of(path) + size_of(log);
}

int64_t sql_size(sql *s)
{
    sqlite3_stmt *asked = NULL;
    int64_t size = 0;

    if (s->path) return size_on_disk(s->path);
    sqlite3_prepare_v2(s->handle, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", -1, &asked,
                       NULL);
    if (sqlite3_step(asked) == SQLITE_ROW) size = sqlite3_column_int64(asked, 0);
    sqlite3_finalize(asked);
    return size;
}

enum { PER_LOOK = 1000, LOOKS_LEAST = 1000, RUNS_BETWEEN = 64 };

static bool is_busy(const sql *s)
{
    for (size_t i = 0; i < s->kept_count; i++)
        if (sqlite3_stmt_busy(s->kept[i].statement)) return true;
    return false;
}

/*
 * A row takes eight bytes or more and is done with in a hundred steps or so. A tree that leads back into itself costs
 * any number of them. What is asked for each row of another statement is part of that one's work.
 */
void sql_allow(sql *s)
{
    if (is_busy(s)) return;
    s->left = LOOKS_LEAST;
    if (s->runs++ % RUNS_BETWEEN == 0) s->budget = LOOKS_LEAST + 16 * sql_size(s) / PER_LOOK;
    s->left = s->budget;
}

/* Not 0: enough. */
static int look(void *data)
{
    sql *s = data;

    return --s->left < 0;
}

/* ---- Opening ---- */

static const struct {
    int which, on;
} switches[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },      { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 }, { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
    { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },    { SQLITE_DBCONFIG_DQS_DML, 0 },
    { SQLITE_DBCONFIG_DQS_DDL, 0 },        { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
};

static const struct {
    int which, most;
} limits[] = {
    { SQLITE_LIMIT_LENGTH, 1 << 24 },     { SQLITE_LIMIT_SQL_LENGTH, 1 << 16 }, { SQLITE_LIMIT_COLUMN, 64 },
    { SQLITE_LIMIT_EXPR_DEPTH, 64 },      { SQLITE_LIMIT_COMPOUND_SELECT, 8 },  { SQLITE_LIMIT_FUNCTION_ARG, 8 },
    { SQLITE_LIMIT_ATTACHED, 1 },         { SQLITE_LIMIT_TRIGGER_DEPTH, 4 },    { SQLITE_LIMIT_WORKER_THREADS, 0 },
    { SQLITE_LIMIT_VARIABLE_NUMBER, 64 },
};

static void make_safe(sql *s)
{
    for (size_t i = 0; i < sizeof switches / sizeof *switches; i++)
        sqlite3_db_config(s->handle, switches[i].which, switches[i].on, (int *)NULL);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        sqlite3_limit(s->handle, limits[i].which, limits[i].most);
    sqlite3_progress_handler(s->handle, PER_LOOK, look, s);
    sql_script(s, "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON");
}

static sql *open_named(const char *name, const char *path, int flags)
{
    sql *s = calloc(1, sizeof *s);

    if (!s) out_of_memory();
    s->path = path ? copy(path) : NULL;
    int result = sqlite3_open_v2(name, &s->handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, NULL);
    if (!s->handle) out_of_memory();
    sql_fails(s, result);
    make_safe(s);
    return s;
}

/* The name of a file that changes for nobody, as SQLite spells it. */
static char *fixed_name(const char *path)
{
    static const char before[] = "file:", behind[] = "?immutable=1";
    char *name = malloc(3 * strlen(path) + sizeof before + sizeof behind), *to = name;

    if (!name) out_of_memory();
    to += sprintf(to, "%s", before);
    for (; *path; path++) to += sprintf(to, strchr("?#%", *path) ? "%%%02X" : "%c", (unsigned char)*path);
    sprintf(to, "%s", behind);
    return name;
}

sql *sql_open(const char *path, sql_way way, int patience_ms)
{
    int flags = way == SQL_TO_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sql *s;

    if (!path) {
        s = open_named(":memory:", NULL, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
    } else if (way == SQL_FIXED) {
        char *name = fixed_name(path);
        s = open_named(name, path, flags | SQLITE_OPEN_URI);
        free(name);
    } else {
        s = open_named(path, path, flags);
    }
    sqlite3_busy_timeout(s->handle, patience_ms);
    sql_script(s, "PRAGMA synchronous = NORMAL");
    return s;
}

sql *sql_create(const char *path)
{
    sql *s = open_named(path, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);

    sql_script(s, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL");
    return s;
}

void sql_close(sql *s)
{
    if (!s) return;
    for (size_t i = 0; i < s->kept_count; i++) sqlite3_finalize(s->kept[i].statement);
    sqlite3_close(s->handle);
    free(s->kept);
    free(s->reason);
    free(s->path);
    free(s);
}

void sql_abandon(sql *s)
{
    if (s) sqlite3_db_config(s->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)NULL);
    sql_close(s);
}

bool sql_is_read_only(const sql *s)
{
    return sqlite3_db_readonly(s->handle, "main") == 1;
}

void sql_check_keys(sql *s, bool on)
{
    sqlite3_db_config(s->handle, SQLITE_DBCONFIG_ENABLE_FKEY, (int)on, (int *)NULL);
}
