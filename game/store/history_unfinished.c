/* The round that goes on, and the end of all rounds; see history.h. */
#include "store/history_parts.h"

#include "quiz/text.h"
#include "store/history_look.h"

#include <stdio.h>
#include <stdlib.h>

static void add_line(FILE *out, const char *line)
{
    fputs(line, out);
    fputc('\n', out);
}

static const char *moves_of(sql *s, int64_t round, int *count, quiz_arena *arena)
{
    const sql_value values[] = { sql_int(round), sql_end };
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    if (!out) abort();

    sql_rows *rows = sql_ask(s, "SELECT line FROM moves WHERE round = ? ORDER BY number", values);
    for (*count = 0; sql_next(s, rows); ++*count) add_line(out, sql_column_text(rows, 0, arena));
    if (fclose(out) != 0) abort();
    const char *all = quiz_arena_copy(arena, text, size);
    free(text);
    return all;
}

static history_start start_of(sql_rows *row, quiz_arena *arena)
{
    return (history_start){ .mode = sql_column_text(row, 1, arena),
                            .title = sql_column_text(row, 2, arena),
                            .bank = (uint64_t)sql_column(row, 3),
                            .bank_title = sql_column_text(row, 4, arena),
                            .seed = (uint64_t)sql_column(row, 5),
                            .count = sql_column_int(row, 6),
                            .daily = sql_column_int(row, 7) != 0,
                            .day = sql_column_int(row, 8),
                            .at = sql_column(row, 9),
                            .head = sql_column_text(row, 10, arena),
                            .code = sql_column_is_null(row, 11) ? NULL : sql_column_text(row, 11, arena) };
}

static bool find(history *h, history_unfinished *found, quiz_arena *arena)
{
    sql *s = history_db(h);
    const sql_value values[] = { sql_int(history_profile_id(h)), sql_end };
    sql_rows *rows = sql_ask(s,
                             "SELECT rounds.id, mode, rounds.title, bank, banks.title, seed, count,"
                             " EXISTS (SELECT 1 FROM daily WHERE round = rounds.id), day, begun, head, code FROM rounds"
                             " JOIN recordings ON round = rounds.id LEFT JOIN banks ON fingerprint = bank"
                             " WHERE profile = ? AND ended IS NULL ORDER BY rounds.id DESC LIMIT 1",
                             values);

    if (!sql_next(s, rows)) return false;
    *found = (history_unfinished){ .id = sql_column(rows, 0), .start = start_of(rows, arena) };
    sql_stop(s, rows);
    found->moves = moves_of(s, found->id, &found->move_count, arena);
    return true;
}

bool history_find_unfinished(history *h, history_unfinished *found, quiz_arena *arena)
{
    bool is_there;

    if (!h->alone) history_lock(h);
    do is_there = h->alone && find(h, found, arena);
    while (history_again(h));
    return is_there;
}

/* ---- Replays ---- */

static const char *recorded(sql *s, int64_t round, quiz_arena *arena)
{
    const sql_value values[] = { sql_int(round), sql_end };
    sql_rows *rows = sql_ask(s, "SELECT head, moves FROM recordings WHERE round = ?", values);
    if (!sql_next(s, rows)) return NULL;

    const char *head = sql_column_text(rows, 0, arena), *moves = sql_column_text(rows, 1, arena);
    sql_stop(s, rows);
    if (!*moves) {
        int count;
        moves = moves_of(s, round, &count, arena);
    }
    return quiz_arena_print(arena, "%s%s", head, moves);
}

const char *history_replay(history *h, int64_t round, quiz_arena *arena)
{
    const char *text;

    do text = recorded(history_db(h), round, arena);
    while (history_again(h));
    return text;
}

/* ---- Clearing ---- */

/* Names that nobody uses any more. Without the check of keys, which would look through all tables for each. */
static void forget_names(sql *s)
{
    sql_check_keys(s, false);
    sql_script(s, "BEGIN IMMEDIATE;"
                  "DELETE FROM questions WHERE id NOT IN (SELECT question FROM answers)"
                  " AND id NOT IN (SELECT question FROM memory) AND id NOT IN (SELECT question FROM bags)"
                  " AND id NOT IN (SELECT question FROM flags);"
                  "DELETE FROM banks WHERE fingerprint NOT IN (SELECT bank FROM rounds);"
                  "COMMIT");
    sql_check_keys(s, true);
}

const char *history_clear(history *h)
{
    const sql_value name[] = { sql_text(h->profile), sql_end };
    sql *s = h->file;
    if (!s) return quiz_arena_print(h->arena, "the history cannot be cleared, for it cannot be written");

    h->round = 0;
    sql_script(s, "PRAGMA secure_delete = ON");
    sql_run(s, "DELETE FROM profiles WHERE name = ?", name);
    forget_names(s);
    const char *reason =
        sql_fault_of(s) ? quiz_arena_print(h->arena, "the history cannot be cleared: %s", sql_reason(s)) : NULL;
    sql_roll_back(s);
    sql_forget(s);
    /* What is gone is to be gone from the disk too. Where another game reads it, that comes later. */
    sql_script(s, "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    sql_forget(s);
    return reason;
}
