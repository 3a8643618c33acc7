/*
 * The file, and what stands in for it. Whatever is wrong with history.sqlite is dealt with here.
 */
#include "store/files.h"
#include "store/history_apply.h"
#include "store/history_file.h"
#include "store/history_parts.h"
#include "store/history_schema.h"

#include <string.h>

enum { PATIENCE_MS = 250, MENDS_MOST = 3 };

/* What came of looking for the file. */
typedef struct found {
    sql *s; /* or NULL */
    history_trouble trouble;
    const char *reason; /* in the history's arena */
    bool readable;      /* S has our tables */
    bool older;         /* of a version before this one, and it may not be written */
    bool made;          /* S is new */
} found;

sql *history_db(history *h)
{
    return h->memory ? h->memory : h->file;
}

/* ---- Notices ---- */

static history_trouble trouble_of(sql_fault fault)
{
    static const history_trouble troubles[] = {
        [SQL_FINE] = HISTORY_FINE,           [SQL_BUSY] = HISTORY_LOCKED,       [SQL_FULL] = HISTORY_FULL,
        [SQL_READ_ONLY] = HISTORY_READ_ONLY, [SQL_UNUSABLE] = HISTORY_UNUSABLE, [SQL_DAMAGED] = HISTORY_DAMAGED,
    };

    return troubles[fault];
}

/* Who only reads need not hear what is not kept. */
static const char *const lines[][2] = {
    [HISTORY_FINE] = { "%s is kept again, with all that was played meanwhile", "" },
    [HISTORY_DAMAGED] = { "%s is damaged; %s", "%s is damaged; this is what can be read of it" },
    [HISTORY_LOCKED] = { "%s is locked by another program; what is played now is kept once it is free",
                         "%s is locked by another program" },
    [HISTORY_READ_ONLY] = { "%s cannot be written; what is played now is not kept", "%s cannot be read" },
    [HISTORY_NEWER] = { "%s is of a newer version of Marquee; what is played now is not kept",
                        "%s is of a newer version of Marquee" },
    [HISTORY_FULL] = { "there is no room for %s; what is played now is kept once there is some", "%s cannot be read" },
    [HISTORY_UNUSABLE] = { "%s cannot be used, and what is played now is not kept: %s", "%s cannot be read: %s" },
};

/* Once for each trouble, and once when it is over. */
static void say(history *h, history_trouble trouble, const char *reason)
{
    const char *path = h->path ? h->path : "the history";

    h->trouble = trouble;
    if (trouble == h->told && trouble != HISTORY_DAMAGED) return;
    h->told = trouble;
    h->notice = quiz_arena_print(h->arena, lines[trouble][h->use == HISTORY_READ], path, reason);
}

/* ---- Looking for it ---- */

static found fails(history *h, found f, sql_fault fault, const char *reason)
{
    f.trouble = trouble_of(fault);
    f.reason = quiz_arena_print(h->arena, "%s", reason);
    return f;
}

/* At least to be read: where nobody may write beside it, as it stands. */
static sql *opened(const char *path, int patience_ms)
{
    sql *s = sql_open(path, SQL_TO_WRITE, patience_ms);

    sql_number(s, "PRAGMA user_version", NULL, 0);
    if (sql_fault_of(s) != SQL_UNUSABLE && sql_fault_of(s) != SQL_READ_ONLY) return s;

    sql *fixed = sql_open(path, SQL_FIXED, 0);
    sql_number(fixed, "PRAGMA user_version", NULL, 0);
    bool better = !sql_fault_of(fixed);
    sql_close(better ? s : fixed);
    return better ? fixed : s;
}

/* Ours, and to be written: brought up to date. */
static found prepared(history *h, found f)
{
    sql_script(f.s, "PRAGMA journal_mode = WAL");
    history_migrate(f.s, history_migrations, history_version);
    return sql_fault_of(f.s) ? fails(h, f, sql_fault_of(f.s), sql_reason(f.s)) : f;
}

static found judged(history *h, found f)
{
    history_kind kind = history_kind_of(f.s);
    sql_fault fault = sql_fault_of(f.s);

    if (fault) return fails(h, f, fault, sql_reason(f.s));
    if (kind == HISTORY_LATER) return (found){ .s = f.s, .trouble = HISTORY_NEWER };
    if (kind == HISTORY_STRANGE) return fails(h, f, SQL_DAMAGED, "its tables are not ours");
    f.readable = true;
    f.older = kind == HISTORY_OLDER;
    if (h->use == HISTORY_READ) return f;
    if (sql_is_read_only(f.s)) return fails(h, f, SQL_READ_ONLY, "");
    f.older = false;
    return prepared(h, f);
}

static found made(history *h)
{
    const char *reason = files_make_folder(h->folder, h->arena);
    sql_fault fault = SQL_UNUSABLE;

    if (!reason) fault = history_file_make(h->path, &reason, h->arena);
    if (fault) return fails(h, (found){ .s = NULL }, fault, reason);
    return judged(h, (found){ .s = opened(h->path, PATIENCE_MS), .made = true });
}

static found look_for(history *h)
{
    const char *reason = "there is no folder for it";
    history_place place = h->path ? history_file_look(h->path, &reason, h->arena) : HISTORY_NO_FILE;

    switch (place) {
    case HISTORY_NOTHING: return h->use == HISTORY_PLAY ? made(h) : (found){ .s = NULL };
    case HISTORY_FILE: return judged(h, (found){ .s = opened(h->path, h->memory ? 0 : PATIENCE_MS) });
    case HISTORY_REMAINS: return (found){ .trouble = HISTORY_DAMAGED };
    case HISTORY_NO_FILE: break;
    }
    return fails(h, (found){ .s = NULL }, SQL_UNUSABLE, reason);
}

/* ---- Standing in ---- */

static void remember(history *h)
{
    if (!h->memory) return;
    sql_begin(h->memory);
    for (; h->remembered < h->log.count; h->remembered++) history_apply(h->memory, &h->log.entries[h->remembered]);
    sql_commit(h->memory);
    sql_forget(h->memory);
}

static void stand_in(history *h, sql *memory)
{
    h->memory = memory;
    h->remembered = 0;
}

static sql *copied(sql *from)
{
    sql *memory = sql_open(NULL, SQL_TO_WRITE, 0);

    sql_copy(memory, from);
    history_migrate(memory, history_migrations, history_version);
    if (!sql_fault_of(memory) && history_kind_of(memory) == HISTORY_OURS) return memory;
    sql_close(memory);
    return NULL;
}

static sql *salvaged(const char *path)
{
    sql *from = sql_open(path, history_file_has_log(path) ? SQL_TO_READ : SQL_FIXED, 0);
    sql *memory = history_in_memory();

    history_kind kind = history_kind_of(from);
    if (kind == HISTORY_OURS || kind == HISTORY_OLDER) history_salvage(memory, from);
    sql_close(from);
    sql_forget(memory);
    return memory;
}

/* ---- Damage ---- */

/* The file goes aside, what can be read of it goes into a new one. */
static found mended(history *h, found f)
{
    const char *aside = NULL;

    sql_abandon(f.s);
    if (h->use == HISTORY_PLAY && h->mends++ < MENDS_MOST) aside = history_file_set_aside(h->path, h->arena);
    if (!h->memory) stand_in(h, salvaged(aside ? aside : h->path));
    say(h, HISTORY_DAMAGED,
        aside ? quiz_arena_print(h->arena, "it is kept as %s, and what could be read goes on", aside)
              : "what can be read of it is shown, and what is played now is not kept");
    return aside ? look_for(h) : (found){ .trouble = HISTORY_DAMAGED };
}

/* ---- Taking it, or not ---- */

static bool write_to(history *h, sql *s, int first)
{
    sql_begin(s);
    for (int i = first; i < h->log.count; i++) history_apply(s, &h->log.entries[i]);
    if (!sql_commit(s)) return false;
    h->log.written = h->log.count;
    return true;
}

/* What waits is written before the file is taken: only then it is sure that it can be. */
static found caught_up(history *h, found f)
{
    int first = f.made ? 0 : h->log.written;

    if (f.made && h->memory) history_salvage(f.s, h->memory);
    if (sql_fault_of(f.s) || (first < h->log.count && !write_to(h, f.s, first)))
        return fails(h, f, sql_fault_of(f.s), sql_reason(f.s));
    return f;
}

static void take(history *h, found f)
{
    if (h->told != HISTORY_FINE && h->told != HISTORY_DAMAGED) say(h, HISTORY_FINE, "");
    sql_close(h->memory);
    h->memory = NULL;
    h->file = f.s;
    h->identity = history_file_identity(h->path);
    h->trouble = h->told = HISTORY_FINE;
}

/* A new file that could not be filled would be taken for all there is. */
static void leave(history *h, found f)
{
    if (f.s) sql_forget(f.s);
    if (!h->memory) {
        sql *memory = f.readable ? copied(f.s) : NULL;
        stand_in(h, memory ? memory : history_in_memory());
    }
    sql_close(f.s);
    if (f.made && f.s) history_file_remove(h->path, h->arena);
    if (f.trouble != HISTORY_DAMAGED && f.trouble != HISTORY_FINE) say(h, f.trouble, f.reason);
}

static void settle(history *h, found f)
{
    if (f.trouble == HISTORY_DAMAGED) f = mended(h, f);
    if (f.s && !f.trouble && !f.older) f = caught_up(h, f);
    if (f.s && !f.trouble && !f.older)
        take(h, f);
    else
        leave(h, f);
    remember(h);
}

void history_attach(history *h)
{
    settle(h, look_for(h));
}

/* The file was fine and is so no more; or another game has found it damaged, and has put a new one in its place. */
static void lose(history *h)
{
    found f = { .s = h->file, .readable = true };

    h->file = NULL;
    f = fails(h, f, sql_fault_of(f.s), sql_reason(f.s));
    if (h->identity != history_file_identity(h->path)) {
        sql_abandon(f.s);
        h->log.written = 0;
        f = look_for(h);
    }
    settle(h, f);
}

bool history_write(history *h)
{
    if (h->file) {
        if (write_to(h, h->file, h->log.written)) return true;
        lose(h);
    } else if (h->use == HISTORY_PLAY) {
        history_attach(h);
    }
    remember(h);
    return h->file && h->log.written == h->log.count;
}

bool history_again(history *h)
{
    sql *s = history_db(h);
    sql_fault fault = sql_fault_of(s);
    bool again = fault == SQL_DAMAGED && s == h->file;

    if (again)
        lose(h);
    else
        sql_forget(s);
    return again;
}
