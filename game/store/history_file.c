/* history.sqlite among other files; see history_file.h. */
#include "store/history_file.h"

#include "quiz/text.h"
#include "store/history_schema.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What SQLite keeps beside a database. The journal is what others leave: ours has a log. */
static const char *const beside[] = { "-wal", "-shm", "-journal" };

enum { BESIDE = sizeof beside / sizeof *beside, LOG = 0, JOURNAL = 2 };

/* ---- Looking ---- */

/* The size of the file; -1: there is none; -2: it is none, and *REASON says what. */
static int64_t size_at(const char *path, const char **reason, quiz_arena *arena)
{
    struct stat status;

    if (lstat(path, &status) != 0) return -1;
    if (S_ISREG(status.st_mode)) return status.st_size;
    *reason = quiz_arena_print(arena, "%s is %s", strrchr(path, '/') + 1,
                               S_ISLNK(status.st_mode)   ? "a link"
                               : S_ISDIR(status.st_mode) ? "a folder"
                                                         : "not a file");
    return -2;
}

history_place history_file_look(const char *path, const char **reason, quiz_arena *arena)
{
    int64_t size = size_at(path, reason, arena), others[BESIDE];

    for (int i = 0; i < BESIDE; i++)
        others[i] = size_at(quiz_arena_print(arena, "%s%s", path, beside[i]), reason, arena);
    for (int i = 0; i < BESIDE; i++)
        if (others[i] == -2) size = -2;
    if (size == -2) return HISTORY_NO_FILE;
    if (size > 0) return others[JOURNAL] < 0 ? HISTORY_FILE : HISTORY_REMAINS;
    return size < 0 && others[LOG] < 0 && others[JOURNAL] < 0 ? HISTORY_NOTHING : HISTORY_REMAINS;
}

bool history_file_has_log(const char *path)
{
    quiz_arena *arena = quiz_arena_new();
    const char *reason;
    bool has = size_at(quiz_arena_print(arena, "%s%s", path, beside[LOG]), &reason, arena) > 0;

    quiz_arena_free(arena);
    return has;
}

uint64_t history_file_identity(const char *path)
{
    struct stat status;

    if (stat(path, &status) != 0) return 0;
    uint64_t numbers[] = { (uint64_t)status.st_dev, (uint64_t)status.st_ino };
    return quiz_slice_hash((quiz_slice){ (const char *)numbers, sizeof numbers });
}

/* ---- Making ---- */

static sql_fault fault_of(int number)
{
    if (number == ENOSPC || number == EDQUOT) return SQL_FULL;
    return number == EROFS || number == EACCES || number == EPERM ? SQL_READ_ONLY : SQL_UNUSABLE;
}

static sql_fault fill(const char *path, const char **reason, quiz_arena *arena)
{
    sql *s = sql_create(path);

    history_migrate(s, history_migrations, history_version);
    sql_script(s, "PRAGMA journal_mode = WAL");
    sql_fault fault = sql_fault_of(s);
    if (fault) *reason = quiz_arena_copy(arena, sql_reason(s), strlen(sql_reason(s)));
    sql_close(s);
    return fault;
}

/* Where there are no links between files, the last one to come has the name. */
static int give_name(const char *from, const char *to)
{
    if (link(from, to) == 0 || errno == EEXIST) return 0;
    return rename(from, to) == 0 ? 0 : errno;
}

sql_fault history_file_make(const char *path, const char **reason, quiz_arena *arena)
{
    char *made = quiz_arena_print(arena, "%s.XXXXXX", path);
    int file = mkstemp(made), wrong = file < 0 ? errno : 0;
    sql_fault fault = SQL_FINE;

    if (file >= 0) {
        close(file);
        fault = fill(made, reason, arena);
        if (!fault) wrong = give_name(made, path);
        unlink(made);
    }
    if (!wrong) return fault;
    *reason = quiz_arena_print(arena, "cannot make %s: %s", path, strerror(wrong));
    return fault_of(wrong);
}

/* ---- Aside ---- */

static bool is_there(const char *path)
{
    struct stat status;

    return lstat(path, &status) == 0;
}

static const char *free_name(const char *path, quiz_arena *arena)
{
    enum { MOST = 1000 };

    for (int i = 1; i < MOST; i++) {
        const char *name = quiz_arena_print(arena, "%s.damaged-%d", path, i);
        bool taken = is_there(name);
        for (int k = 0; k < BESIDE; k++) taken |= is_there(quiz_arena_print(arena, "%s%s", name, beside[k]));
        if (!taken) return name;
    }
    return NULL;
}

/* A journal that lies beside a database is played back into it, and names files that go: this one is never played. */
static const char *aside_name(const char *name, int which, quiz_arena *arena)
{
    return quiz_arena_print(arena, "%s%s%s", name, beside[which], which == JOURNAL ? ".kept" : "");
}

/* The log first: it must never come to lie beside another file. */
const char *history_file_set_aside(const char *path, quiz_arena *arena)
{
    const char *name = free_name(path, arena);
    bool done = name != NULL;

    for (int i = 0; done && i < BESIDE; i++) {
        const char *from = quiz_arena_print(arena, "%s%s", path, beside[i]);
        done = rename(from, aside_name(name, i, arena)) == 0 || errno == ENOENT;
    }
    if (done) done = rename(path, name) == 0 || errno == ENOENT;
    return done ? name : NULL;
}

void history_file_remove(const char *path, quiz_arena *arena)
{
    for (int i = 0; i < BESIDE; i++) unlink(quiz_arena_print(arena, "%s%s", path, beside[i]));
    unlink(path);
}

/* ---- Who plays ---- */

int history_file_lock(const char *folder, const char *profile, bool *alone)
{
    quiz_arena *arena = quiz_arena_new();
    const char *path = quiz_arena_print(arena, "%s/history.lock", folder);
    const char *reason;
    off_t place = (off_t)(quiz_slice_hash(quiz_slice_of(profile)) & 0x3FFFFFFF);
    struct flock wanted = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = place, .l_len = 1 };
    int file = size_at(path, &reason, arena) == -2 ? -1 : open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

    *alone = file < 0 || fcntl(file, F_SETLK, &wanted) == 0 || (errno != EACCES && errno != EAGAIN);
    quiz_arena_free(arena);
    if (*alone) return file;
    close(file);
    return -1;
}
