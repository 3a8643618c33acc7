/*
 * What was told, done on a database. Everything has a key of its own, so that what is told again changes nothing.
 */
#include "store/history_apply.h"

#include "store/history_days.h"
#include "store/history_parts.h"

#include <stdlib.h>
#include <string.h>

#define VALUES(...) ((const sql_value[]){ __VA_ARGS__, sql_end })

/* ---- Names ---- */

static int64_t profile_named(sql *s, const char *name, int64_t at)
{
    int64_t id = sql_number(s, "SELECT id FROM profiles WHERE name = ?", VALUES(sql_text(name)), 0);
    if (id) return id;

    sql_run(s, "INSERT INTO profiles (name, created) VALUES (?, ?)", VALUES(sql_text(name), sql_int(at)));
    return sql_number(s, "SELECT last_insert_rowid()", NULL, 0);
}

static int64_t question_named(sql *s, const char *name, const char *title)
{
    int64_t id = sql_number(s, "SELECT id FROM questions WHERE name = ? AND title = ?",
                            VALUES(sql_text(name), sql_text(title)), 0);
    if (id) return id;

    sql_run(s, "INSERT INTO questions (name, title) VALUES (?, ?)", VALUES(sql_text(name), sql_text(title)));
    return sql_number(s, "SELECT last_insert_rowid()", NULL, 0);
}

/* ---- A round begins ---- */

static void mark_bags(sql *s, int64_t profile, const history_drawn *drawn, int count)
{
    for (int i = 0; i < count; i++) {
        const history_drawn *d = &drawn[i];
        sql_run(s, "INSERT OR REPLACE INTO bags (profile, question, bag) VALUES (?, ?, ?)",
                VALUES(sql_int(profile), sql_int(question_named(s, d->question, d->title)), sql_int(d->bag)));
    }
}

static void note_bank(sql *s, const history_start *start)
{
    sql_run(s,
            "INSERT INTO banks (fingerprint, title, seen) VALUES (?, ?, ?)"
            " ON CONFLICT (fingerprint) DO UPDATE SET title = excluded.title, seen = excluded.seen",
            VALUES(sql_int((int64_t)start->bank), sql_text(start->bank_title), sql_int(start->at)));
}

static void add_round(sql *s, int64_t id, int64_t profile, const history_start *start)
{
    sql_run(s,
            "INSERT INTO rounds (id, profile, bank, title, mode, seed, day, begun, count, code)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            VALUES(sql_int(id), sql_int(profile), sql_int((int64_t)start->bank), sql_text(start->title),
                   sql_text(start->mode), sql_int((int64_t)start->seed), sql_int(start->day), sql_int(start->at),
                   sql_int(start->count), sql_text(start->code)));
    sql_run(s, "INSERT INTO recordings (round, head) VALUES (?, ?)", VALUES(sql_int(id), sql_text(start->head)));
    if (start->daily)
        sql_run(s, "INSERT OR IGNORE INTO daily (profile, bank, day, round) VALUES (?, ?, ?, ?)",
                VALUES(sql_int(profile), sql_int((int64_t)start->bank), sql_int(start->day), sql_int(id)));
}

static void begin_round(sql *s, const history_entry *entry)
{
    const history_start *start = &entry->start;

    if (sql_number(s, "SELECT 1 FROM rounds WHERE id = ?", VALUES(sql_int(entry->round)), 0)) return;
    int64_t profile = profile_named(s, entry->profile, start->at);
    note_bank(s, start);
    add_round(s, entry->round, profile, start);
    mark_bags(s, profile, start->drawn, start->drawn_count);
}

/* ---- It goes on ---- */

void history_add_day(sql *s, int64_t profile, int day)
{
    sql_run(s,
            "INSERT OR IGNORE INTO days (profile, day, run) VALUES (?1, ?2,"
            " 1 + coalesce((SELECT run FROM days WHERE profile = ?1 AND day = ?3), 0))",
            VALUES(sql_int(profile), sql_int(day), sql_int(history_day_before(day))));
}

static void count_answer(sql *s, int64_t profile, int64_t question, const history_answer *a)
{
    history_add_day(s, profile, a->day);
    sql_run(s,
            "INSERT INTO day_totals SELECT ?, ?, title, 1, ? FROM questions WHERE id = ?"
            " ON CONFLICT DO UPDATE SET asked = asked + 1, correct = correct + excluded.correct",
            VALUES(sql_int(profile), sql_int(a->day), sql_int(a->right), sql_int(question)));
    sql_run(s,
            "INSERT INTO question_totals VALUES (?, ?, 1, ?3, ?3, ?4) ON CONFLICT DO UPDATE SET asked = asked + 1,"
            " correct = correct + excluded.correct, last_correct = excluded.correct, last_at = excluded.last_at",
            VALUES(sql_int(profile), sql_int(question), sql_int(a->right), sql_int(a->at)));
}

static char *joined_choices(const history_answer *a)
{
    size_t size = 1;

    for (int i = 0; i < a->choice_count; i++) size += strlen(a->choices[i]) + 1;
    char *all = malloc(size), *to = all;
    if (!all) abort();
    for (int i = 0; i < a->choice_count; i++) {
        if (i) *to++ = HISTORY_BETWEEN;
        for (const char *c = a->choices[i]; *c; c++) *to++ = *c == HISTORY_BETWEEN ? ' ' : *c;
    }
    *to = '\0';
    return all;
}

static void add_answer(sql *s, int64_t round, int64_t profile, const history_answer *a)
{
    int64_t question = question_named(s, a->question, a->title);
    bool chose = a->chosen >= 0 && a->chosen < a->choice_count;
    char *shown = joined_choices(a);
    int added = sql_run(s,
                        "INSERT OR IGNORE INTO answers (round, number, player, question, chosen, correct, took_ms,"
                        " limit_ms, day, at, shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        VALUES(sql_int(round), sql_int(a->number), sql_int(a->player), sql_int(question),
                               chose ? sql_int(a->chosen) : sql_text(NULL), sql_int(a->right), sql_int(a->took_ms),
                               sql_int(a->limit_ms), sql_int(a->day), sql_int(a->at), sql_text(shown)));

    free(shown);
    if (added) count_answer(s, profile, question, a);
}

static void add_memory(sql *s, int64_t profile, const history_memory *m)
{
    sql_run(s,
            "INSERT OR REPLACE INTO memory (profile, question, stability, difficulty, last_ms, reps, lapses, run)"
            " VALUES (?, ?, coalesce(?, 0.0), coalesce(?, 0.0), ?, ?, ?, ?)",
            VALUES(sql_int(profile), sql_int(question_named(s, m->question, m->title)), sql_real(m->stability),
                   sql_real(m->difficulty), sql_int(m->last_ms), sql_int(m->reps), sql_int(m->lapses),
                   sql_int(m->run)));
}

static void add_moves(sql *s, const history_entry *entry)
{
    for (int i = 0; i < entry->step.move_count; i++)
        sql_run(s, "INSERT OR IGNORE INTO moves (round, number, line) VALUES (?, ?, ?)",
                VALUES(sql_int(entry->round), sql_int(entry->first_move + i), sql_text(entry->step.moves[i])));
}

/* ---- And ends ---- */

/* Of the rounds of a day only the attempt that counts does. */
void history_count_round(sql *s, int64_t round)
{
    sql_run(s,
            "INSERT INTO round_totals SELECT profile, mode, title, 1, id, id FROM rounds r WHERE id = ?"
            " AND NOT EXISTS (SELECT 1 FROM daily d JOIN rounds f ON f.id = d.round WHERE d.profile = r.profile"
            " AND d.bank = r.bank AND d.day = r.day AND d.round <> r.id AND f.mode = r.mode)"
            " ON CONFLICT DO UPDATE SET rounds = rounds + 1, last = excluded.last, best = (SELECT id FROM rounds"
            " WHERE id IN (best, excluded.best) ORDER BY score DESC, CAST(correct AS REAL) / max(asked, 1) DESC, id"
            " LIMIT 1)",
            VALUES(sql_int(round)));
}

static void fold_moves(sql *s, int64_t round, bool left)
{
    const sql_value *of_round = VALUES(sql_int(round));

    if (left)
        sql_run(s, "DELETE FROM recordings WHERE round = ?", of_round);
    else
        sql_run(s,
                "UPDATE recordings SET moves = coalesce((SELECT group_concat(line || char(10), '') FROM"
                " (SELECT line FROM moves WHERE round = ?1 ORDER BY number)), '') WHERE round = ?1",
                of_round);
    sql_run(s, "DELETE FROM moves WHERE round = ?", of_round);
}

static void end_round(sql *s, int64_t round, const history_end *end)
{
    sql_run(s, "UPDATE rounds SET ended = ?, ending = ?, asked = ?, correct = ?, score = ? WHERE id = ?",
            VALUES(sql_int(end->at), sql_text(end->ending), sql_int(end->asked), sql_int(end->right),
                   sql_int(end->score), sql_int(round)));
    fold_moves(s, round, end->left);
    if (!end->left) history_count_round(s, round);
}

/* A round that is not there was cleared while it was played: it stays so. What has ended has all its moves. */
static void go_on(sql *s, const history_entry *entry)
{
    const history_step *step = &entry->step;
    const sql_value *round = VALUES(sql_int(entry->round));
    int64_t profile = sql_number(s, "SELECT profile FROM rounds WHERE id = ?", round, 0);
    bool open = sql_number(s, "SELECT 1 FROM rounds WHERE id = ? AND ended IS NULL", round, 0);

    if (!profile) return;
    if (open) add_moves(s, entry);
    for (int i = 0; i < step->answer_count; i++) add_answer(s, entry->round, profile, &step->answers[i]);
    for (int i = 0; i < step->memory_count; i++) add_memory(s, profile, &step->memories[i]);
    mark_bags(s, profile, step->drawn, step->drawn_count);
    if (open && step->end) end_round(s, entry->round, step->end);
}

/* ---- Flags ---- */

static void add_flag(sql *s, const history_entry *entry)
{
    const history_flag *f = &entry->flag;

    sql_run(s,
            "INSERT OR REPLACE INTO flags (profile, at, question, kind, words, file, line, round)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, 0))",
            VALUES(sql_int(profile_named(s, entry->profile, f->at)), sql_int(f->at),
                   sql_int(question_named(s, f->question, f->title)), sql_text(f->kind), sql_text(f->words),
                   sql_text(f->file), sql_int(f->line), sql_int(entry->round)));
}

void history_apply(sql *s, const history_entry *entry)
{
    switch (entry->kind) {
    case HISTORY_BEGINS: begin_round(s, entry); return;
    case HISTORY_STEPS: go_on(s, entry); return;
    case HISTORY_FLAGS: add_flag(s, entry); return;
    case HISTORY_JOINS: profile_named(s, entry->profile, entry->joined); return;
    }
}
