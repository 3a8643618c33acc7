/*
 * The tables. What grows by a row an answer (answers, moves) is never counted: totals beside it are kept up with every
 * answer, so that statistics cost the same after a million of them.
 */
#include "store/history_schema.h"

#include <string.h>

static const char version_1[] =
    "CREATE TABLE profiles (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created INTEGER NOT NULL) STRICT;"

    /* What was played, so that a code for another bank can be told whose it is. */
    "CREATE TABLE banks (fingerprint INTEGER PRIMARY KEY, title TEXT NOT NULL, seen INTEGER NOT NULL) STRICT;"

    "CREATE TABLE questions (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL) STRICT;"

    /* Ids grow with time, see history_begin. A round goes on while `ended` is NULL. Days are 20261231. */
    "CREATE TABLE rounds (id INTEGER PRIMARY KEY, profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,"
    " bank INTEGER NOT NULL, title TEXT NOT NULL, mode TEXT NOT NULL, seed INTEGER NOT NULL, day INTEGER NOT NULL,"
    " begun INTEGER NOT NULL, count INTEGER NOT NULL, code TEXT, ended INTEGER, ending TEXT,"
    " asked INTEGER NOT NULL DEFAULT 0, correct INTEGER NOT NULL DEFAULT 0, score INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX rounds_of ON rounds (profile, id);"
    "CREATE INDEX rounds_going_on ON rounds (profile, id) WHERE ended IS NULL;"

    /* A replay: its head, then its moves, which are rows of their own until the round has ended. */
    "CREATE TABLE recordings (round INTEGER PRIMARY KEY REFERENCES rounds ON DELETE CASCADE,"
    " head TEXT NOT NULL, moves TEXT NOT NULL DEFAULT '') STRICT;"
    "CREATE TABLE moves (round INTEGER NOT NULL REFERENCES rounds ON DELETE CASCADE, number INTEGER NOT NULL,"
    " line TEXT NOT NULL, PRIMARY KEY (round, number)) STRICT, WITHOUT ROWID;"

    /* `chosen` NULL: none was, in time. The choices that were shown have U+001F between them. */
    "CREATE TABLE answers (round INTEGER NOT NULL REFERENCES rounds ON DELETE CASCADE, number INTEGER NOT NULL,"
    " player INTEGER NOT NULL, question INTEGER NOT NULL REFERENCES questions, chosen INTEGER, correct INTEGER NOT "
    "NULL,"
    " took_ms INTEGER NOT NULL, limit_ms INTEGER NOT NULL, day INTEGER NOT NULL, at INTEGER NOT NULL,"
    " shown TEXT NOT NULL, PRIMARY KEY (round, number, player)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX answers_to ON answers (question);"

    "CREATE TABLE memory (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,"
    " question INTEGER NOT NULL REFERENCES questions, stability REAL NOT NULL, difficulty REAL NOT NULL,"
    " last_ms INTEGER NOT NULL, reps INTEGER NOT NULL, lapses INTEGER NOT NULL, run INTEGER NOT NULL,"
    " PRIMARY KEY (profile, question)) STRICT, WITHOUT ROWID;"

    "CREATE TABLE bags (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,"
    " question INTEGER NOT NULL REFERENCES questions, bag INTEGER NOT NULL,"
    " PRIMARY KEY (profile, question)) STRICT, WITHOUT ROWID;"

    /* The attempt of the day that counts. */
    "CREATE TABLE daily (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE, bank INTEGER NOT NULL,"
    " day INTEGER NOT NULL, round INTEGER NOT NULL REFERENCES rounds ON DELETE CASCADE,"
    " PRIMARY KEY (profile, bank, day)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX daily_round ON daily (round);"

    "CREATE TABLE flags (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE, at INTEGER NOT NULL,"
    " question INTEGER NOT NULL REFERENCES questions, kind TEXT NOT NULL, words TEXT NOT NULL, file TEXT NOT NULL,"
    " line INTEGER NOT NULL, round INTEGER, PRIMARY KEY (profile, at, question, kind)) STRICT, WITHOUT ROWID;"

    /* Totals. `run`: how many days in a row were played, up to this one. */
    "CREATE TABLE days (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE, day INTEGER NOT NULL,"
    " run INTEGER NOT NULL, PRIMARY KEY (profile, day)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX days_by_run ON days (profile, run);"
    "CREATE TABLE day_totals (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE, day INTEGER NOT NULL,"
    " title TEXT NOT NULL, asked INTEGER NOT NULL, correct INTEGER NOT NULL,"
    " PRIMARY KEY (profile, day, title)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE question_totals (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,"
    " question INTEGER NOT NULL REFERENCES questions, asked INTEGER NOT NULL, correct INTEGER NOT NULL,"
    " last_correct INTEGER NOT NULL, last_at INTEGER NOT NULL,"
    " PRIMARY KEY (profile, question)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE round_totals (profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE, mode TEXT NOT NULL,"
    " title TEXT NOT NULL, rounds INTEGER NOT NULL, best INTEGER NOT NULL, last INTEGER NOT NULL,"
    " PRIMARY KEY (profile, mode, title)) STRICT, WITHOUT ROWID;";

/*
 * A question is told by its title and its name in it, not by its name alone: two banks that know nothing of each other
 * both have a [question q1]. Keys that point to the table stay as they are, see history_migrate.
 */
static const char version_2[] =
    "CREATE TABLE named (id INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL) STRICT;"
    "INSERT INTO named SELECT id, name, title FROM questions;"
    "DROP TABLE questions;"
    "CREATE TABLE questions (id INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL,"
    " UNIQUE (name, title)) STRICT;"
    "INSERT INTO questions SELECT id, name, title FROM named;"
    "DROP TABLE named;";

/* From each version to the next one. What stands here was released: it does not change, a change is a new row. */
const char *const history_migrations[] = { version_1, version_2 };
const int history_version = sizeof history_migrations / sizeof *history_migrations;

/* ---- Making them ---- */

/* Another game may have done it while this one waited for its turn. */
static void migrate_once(sql *s, const char *migration, int to)
{
    quiz_arena *arena = quiz_arena_new();

    sql_begin(s);
    if (sql_number(s, "PRAGMA user_version", NULL, to) < to) {
        sql_script(s, migration);
        sql_script(s, quiz_arena_print(arena, "PRAGMA application_id = %d; PRAGMA user_version = %d",
                                       HISTORY_APPLICATION, to));
    }
    sql_commit(s);
    quiz_arena_free(arena);
}

void history_migrate(sql *s, const char *const *migrations, int version)
{
    int64_t from = sql_number(s, "PRAGMA user_version", NULL, version);

    if (from >= version) return;
    sql_check_keys(s, false); /* a table that others point to may be made anew */
    for (int i = (int)from; i < version; i++) migrate_once(s, migrations[i], i + 1);
    sql_check_keys(s, true);
}

sql *history_in_memory(void)
{
    sql *s = sql_open(NULL, SQL_TO_WRITE, 0);

    history_migrate(s, history_migrations, history_version);
    return s;
}

/* ---- Telling them ---- */

static sql_rows *ask_all(sql *s)
{
    return sql_ask(s, "SELECT type || name || ' ' || tbl_name, sql FROM sqlite_schema ORDER BY type, name", NULL);
}

static bool are_same(sql_rows *one, sql_rows *other, quiz_arena *arena)
{
    for (int i = 0; i < 2; i++)
        if (strcmp(sql_column_text(one, i, arena), sql_column_text(other, i, arena)) != 0) return false;
    return true;
}

/* Row by row: a schema can be as long as it likes. */
static bool have_same_tables(sql *one, sql *other)
{
    quiz_arena *arena = quiz_arena_new();
    sql_rows *a = ask_all(one), *b = ask_all(other);
    bool more, same;

    do {
        quiz_arena_reset(arena);
        more = sql_next(one, a);
        same = more == sql_next(other, b) && (!more || are_same(a, b, arena));
    } while (more && same);
    sql_stop(one, a);
    sql_stop(other, b);
    quiz_arena_free(arena);
    return same;
}

/* Whether S has the tables of VERSION to the letter: then none of them is a view, and none does more than ours. */
static bool has_tables_of(sql *s, int version)
{
    sql *model = sql_open(NULL, SQL_TO_WRITE, 0);

    history_migrate(model, history_migrations, version);
    bool same = have_same_tables(s, model);
    sql_close(model);
    return same;
}

/* There will not be more: such a number is damage. */
enum { VERSIONS_MOST = 9999 };

static history_kind kind_now(sql *s)
{
    int64_t application = sql_number(s, "PRAGMA application_id", NULL, 0);
    int64_t version = sql_number(s, "PRAGMA user_version", NULL, 0);

    if (sql_fault_of(s) || application != HISTORY_APPLICATION || version < 1 || version > VERSIONS_MOST)
        return HISTORY_STRANGE;
    if (version > history_version) return HISTORY_LATER;
    if (!has_tables_of(s, (int)version)) return HISTORY_STRANGE;
    return version == history_version ? HISTORY_OURS : HISTORY_OLDER;
}

/* All of it as it is at one moment: another game may be migrating it. */
history_kind history_kind_of(sql *s)
{
    sql_script(s, "BEGIN");
    history_kind kind = kind_now(s);
    sql_roll_back(s);
    return kind;
}
