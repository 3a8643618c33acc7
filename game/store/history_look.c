/* Questions and days, and what decks are drawn from; see history_look.h. */
#include "store/history_look.h"

#include "quiz/text.h"
#include "store/history_query.h"

#include <string.h>

/* ---- Days ---- */

static void read_day(sql_rows *row, void *item, quiz_arena *arena)
{
    (void)arena;
    *(history_day *)item = (history_day){ sql_column_int(row, 0), sql_column_int(row, 1), sql_column_int(row, 2) };
}

const history_day *history_days(history *h, const char *title, int first, int last, int *count, quiz_arena *arena)
{
    static const history_query q = { "SELECT day, sum(asked), sum(correct) FROM day_totals WHERE profile = ?1"
                                     " AND day BETWEEN ?2 AND ?3 AND (?4 IS NULL OR title = ?4) GROUP BY day"
                                     " ORDER BY day",
                                     sizeof(history_day), read_day };

    return history_list(h, &q, HISTORY_VALUES(sql_end, sql_int(first), sql_int(last), sql_text(title)), count, arena);
}

/* ---- Questions ---- */

static void read_question(sql_rows *row, void *item, quiz_arena *arena)
{
    *(history_question *)item = (history_question){ .question = sql_column_text(row, 0, arena),
                                                    .title = sql_column_text(row, 1, arena),
                                                    .asked = sql_column_int(row, 2),
                                                    .right = sql_column_int(row, 3),
                                                    .last_right = sql_column_int(row, 4) != 0,
                                                    .last_at = sql_column(row, 5) };
}

const history_question *history_questions(history *h, int *count, quiz_arena *arena)
{
    static const history_query q = { "SELECT name, title, asked, correct, last_correct, last_at FROM question_totals"
                                     " JOIN questions ON id = question WHERE profile = ?",
                                     sizeof(history_question), read_question };

    return history_list(h, &q, HISTORY_VALUES(sql_end), count, arena);
}

const history_question *history_hardest(history *h, int most, int *count, quiz_arena *arena)
{
    static const history_query q = { "SELECT name, title, asked, correct, last_correct, last_at FROM question_totals"
                                     " JOIN questions ON id = question WHERE profile = ? AND correct < asked"
                                     " ORDER BY asked - correct DESC, correct, name, title LIMIT ?",
                                     sizeof(history_question), read_question };

    return history_list(h, &q, HISTORY_VALUES(sql_end, sql_int(most)), count, arena);
}

static void read_memory(sql_rows *row, void *item, quiz_arena *arena)
{
    *(history_memory *)item = (history_memory){ .question = sql_column_text(row, 0, arena),
                                                .title = sql_column_text(row, 1, arena),
                                                .stability = sql_column_real(row, 2),
                                                .difficulty = sql_column_real(row, 3),
                                                .last_ms = sql_column(row, 4),
                                                .reps = sql_column_int(row, 5),
                                                .lapses = sql_column_int(row, 6),
                                                .run = sql_column_int(row, 7) };
}

const history_memory *history_memories(history *h, int *count, quiz_arena *arena)
{
    static const history_query q = { "SELECT name, title, stability, difficulty, last_ms, reps, lapses, run FROM memory"
                                     " JOIN questions ON id = question WHERE profile = ?",
                                     sizeof(history_memory), read_memory };

    return history_list(h, &q, HISTORY_VALUES(sql_end), count, arena);
}

static void read_drawn(sql_rows *row, void *item, quiz_arena *arena)
{
    *(history_drawn *)item =
        (history_drawn){ sql_column_text(row, 0, arena), sql_column_text(row, 1, arena), sql_column_int(row, 2) };
}

const history_drawn *history_bags(history *h, int *count, quiz_arena *arena)
{
    static const history_query q = {
        "SELECT name, title, bag FROM bags JOIN questions ON id = question WHERE profile = ?", sizeof(history_drawn),
        read_drawn
    };

    return history_list(h, &q, HISTORY_VALUES(sql_end), count, arena);
}

/* ---- Words to authors ---- */

static void read_flag(sql_rows *row, void *item, quiz_arena *arena)
{
    *(history_flag *)item = (history_flag){ .question = sql_column_text(row, 0, arena),
                                            .title = sql_column_text(row, 1, arena),
                                            .kind = sql_column_text(row, 2, arena),
                                            .words = sql_column_text(row, 3, arena),
                                            .file = sql_column_text(row, 4, arena),
                                            .line = sql_column_int(row, 5),
                                            .at = sql_column(row, 6) };
}

const history_flag *history_flags(history *h, int *count, quiz_arena *arena)
{
    static const history_query q = { "SELECT name, title, kind, words, file, line, at FROM flags"
                                     " JOIN questions ON id = question WHERE profile = ? ORDER BY at, name, kind",
                                     sizeof(history_flag), read_flag };

    return history_list(h, &q, HISTORY_VALUES(sql_end), count, arena);
}

/* ---- Of all profiles ---- */

static void read_bank(sql_rows *row, void *item, quiz_arena *arena)
{
    *(history_bank *)item =
        (history_bank){ (uint64_t)sql_column(row, 0), sql_column_text(row, 1, arena), sql_column(row, 2) };
}

const history_bank *history_banks(history *h, int *count, quiz_arena *arena)
{
    static const history_query q = {
        "SELECT fingerprint, title, seen FROM banks WHERE ? NOT NULL ORDER BY seen DESC, fingerprint",
        sizeof(history_bank), read_bank
    };

    return history_list(h, &q, HISTORY_VALUES(sql_end), count, arena);
}

static void read_name(sql_rows *row, void *item, quiz_arena *arena)
{
    *(const char **)item = sql_column_text(row, 0, arena);
}

const char *const *history_profiles(history *h, int *count, quiz_arena *arena)
{
    static const history_query q = { "SELECT name FROM profiles WHERE ? NOT NULL ORDER BY name", sizeof(char *),
                                     read_name };

    return history_list(h, &q, HISTORY_VALUES(sql_end), count, arena);
}

/* ---- The audience ---- */

/* Whether TEXT is the part NUMBER, from 0, of what was shown. */
static bool is_part(const char *shown, int64_t number, const char *text)
{
    quiz_slice rest = quiz_slice_of(shown);

    for (int64_t i = 0; i < number; i++) {
        const char *end = memchr(rest.at, HISTORY_BETWEEN, rest.size);
        if (!end) return false;
        rest = (quiz_slice){ end + 1, (size_t)(rest.at + rest.size - end) - 1 };
    }
    const char *end = memchr(rest.at, HISTORY_BETWEEN, rest.size);
    if (end) rest.size = (size_t)(end - rest.at);
    return quiz_slice_is(rest, text);
}

static int count_choices(sql *s, const char *question, const char *title, const char *const *choices, int *counts,
                         int count)
{
    const sql_value values[] = { sql_text(question), sql_text(title), sql_int(HISTORY_AUDIENCE), sql_end };
    sql_rows *rows = sql_ask(s,
                             "SELECT chosen, shown FROM answers WHERE question = (SELECT id FROM questions WHERE"
                             " name = ? AND title = ?) AND chosen NOT NULL ORDER BY round DESC, number DESC LIMIT ?",
                             values);
    quiz_arena *arena = quiz_arena_new();
    int all = 0;

    memset(counts, 0, (size_t)count * sizeof *counts);
    while (sql_next(s, rows)) {
        const char *shown = sql_column_text(rows, 1, arena);
        for (int i = 0; i < count; i++) {
            if (!is_part(shown, sql_column(rows, 0), choices[i])) continue;
            counts[i]++;
            all++;
            break;
        }
        quiz_arena_reset(arena);
    }
    quiz_arena_free(arena);
    return all;
}

int history_audience(history *h, const char *question, const char *title, const char *const *choices, int *counts,
                     int count)
{
    int all;

    do all = count_choices(history_db(h), question, title, choices, counts, count);
    while (history_again(h));
    return all;
}
