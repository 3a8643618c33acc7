/* Rounds, and what was played in all; see history_look.h. */
#include "store/history_days.h"
#include "store/history_look.h"
#include "store/history_query.h"

#include <string.h>

/* The columns of a round, in the order that read_round wants them. */
#define ROUND(r)                                                                                                       \
    r ".id, " r ".mode, " r ".title, " r ".bank, " r ".seed, " r ".day, " r ".begun, " r ".ended, " r ".ending, " r    \
      ".correct, " r ".asked, " r ".count, " r ".score, " r ".code, EXISTS (SELECT 1 FROM recordings WHERE round = " r \
      ".id)"
enum { ROUND_COLUMNS = 15 };

static history_round round_at(sql_rows *row, int first, quiz_arena *arena)
{
    return (history_round){ .id = sql_column(row, first),
                            .mode = sql_column_text(row, first + 1, arena),
                            .title = sql_column_text(row, first + 2, arena),
                            .bank = (uint64_t)sql_column(row, first + 3),
                            .seed = (uint64_t)sql_column(row, first + 4),
                            .day = sql_column_int(row, first + 5),
                            .begun = sql_column(row, first + 6),
                            .ended = sql_column(row, first + 7),
                            .ending = sql_column_text(row, first + 8, arena),
                            .right = sql_column_int(row, first + 9),
                            .asked = sql_column_int(row, first + 10),
                            .count = sql_column_int(row, first + 11),
                            .score = sql_column_int(row, first + 12),
                            .code =
                                sql_column_is_null(row, first + 13) ? NULL : sql_column_text(row, first + 13, arena),
                            .recorded = sql_column_int(row, first + 14) != 0 };
}

static void read_round(sql_rows *row, void *item, quiz_arena *arena)
{
    *(history_round *)item = round_at(row, 0, arena);
}

const history_round *history_rounds(history *h, const char *title, int most, int *count, quiz_arena *arena)
{
    static const history_query q = { "SELECT " ROUND(
                                         "r") " FROM rounds r JOIN recordings ON round = id"
                                              " WHERE profile = ?1 AND ended NOT NULL AND (?2 IS NULL OR title = ?2)"
                                              " ORDER BY id DESC LIMIT ?3",
                                     sizeof(history_round), read_round };

    return history_list(h, &q, HISTORY_VALUES(sql_end, sql_text(title), sql_int(most)), count, arena);
}

const history_round *history_daily(history *h, uint64_t bank, int first, int last, int *count, quiz_arena *arena)
{
    static const history_query q = {
        "SELECT " ROUND("r") " FROM daily d JOIN rounds r ON r.id = d.round"
                             " WHERE d.profile = ? AND d.bank = ? AND d.day BETWEEN ? AND ? ORDER BY d.day",
        sizeof(history_round), read_round
    };

    return history_list(h, &q, HISTORY_VALUES(sql_end, sql_int((int64_t)bank), sql_int(first), sql_int(last)), count,
                        arena);
}

static void read_mode(sql_rows *row, void *item, quiz_arena *arena)
{
    *(history_mode *)item = (history_mode){ .mode = sql_column_text(row, 0, arena),
                                            .title = sql_column_text(row, 1, arena),
                                            .rounds = sql_column_int(row, 2),
                                            .best = round_at(row, 3, arena),
                                            .last = round_at(row, 3 + ROUND_COLUMNS, arena) };
}

const history_mode *history_modes(history *h, int *count, quiz_arena *arena)
{
    static const history_query q = {
        "SELECT t.mode, t.title, t.rounds, " ROUND("b") ", " ROUND(
            "l") " FROM"
                 " round_totals t JOIN rounds b ON b.id = t.best JOIN rounds l ON l.id = t.last"
                 " WHERE t.profile = ? ORDER BY t.mode, t.title",
        sizeof(history_mode), read_mode
    };

    return history_list(h, &q, HISTORY_VALUES(sql_end), count, arena);
}

/* ---- In all ---- */

static int streak(sql *s, int64_t profile, int today)
{
    const sql_value values[] = { sql_int(profile), sql_int(history_day_before(today)), sql_int(today), sql_end };

    return (int)sql_number(
        s, "SELECT run FROM days WHERE profile = ? AND day BETWEEN ? AND ? ORDER BY day DESC LIMIT 1", values, 0);
}

static history_totals counted(sql *s, int64_t profile, int today)
{
    const sql_value own[] = { sql_int(profile), sql_end };
    history_totals t = { .streak = streak(s, profile, today) };
    sql_rows *rows =
        sql_ask(s, "SELECT count(*), sum(asked), sum(correct) FROM question_totals WHERE profile = ?", own);

    if (sql_next(s, rows)) {
        t.questions = sql_column_int(rows, 0);
        t.answers = sql_column_int(rows, 1);
        t.right = sql_column_int(rows, 2);
        sql_stop(s, rows);
    }
    t.rounds = (int)sql_number(s, "SELECT sum(rounds) FROM round_totals WHERE profile = ?", own, 0);
    t.longest_streak = (int)sql_number(s, "SELECT max(run) FROM days WHERE profile = ?", own, 0);
    return t;
}

history_totals history_count(history *h, int today)
{
    history_totals t;

    do t = counted(history_db(h), history_profile_id(h), today);
    while (history_again(h));
    return t;
}

/* ---- One by one ---- */

enum { CHOICES_MOST = 64 };

static int cut_choices(char *shown, const char **choices)
{
    int count = 0;

    while (shown && count < CHOICES_MOST) {
        char *end = strchr(shown, HISTORY_BETWEEN);
        if (end) *end = '\0';
        choices[count++] = shown;
        shown = end ? end + 1 : NULL;
    }
    return count;
}

static void see_answer(const history_round *round, sql_rows *row, history_see *see, void *data, quiz_arena *arena)
{
    const char *choices[CHOICES_MOST];
    const char *shown = sql_column_text(row, 10, arena);
    char *parts = quiz_arena_copy(arena, shown, strlen(shown));
    history_answer a = { .question = sql_column_text(row, 0, arena),
                         .title = sql_column_text(row, 1, arena),
                         .number = sql_column_int(row, 2),
                         .player = sql_column_int(row, 3),
                         .choices = choices,
                         .choice_count = cut_choices(parts, choices),
                         .chosen = sql_column_is_null(row, 4) ? -1 : sql_column_int(row, 4),
                         .right = sql_column_int(row, 5) != 0,
                         .took_ms = sql_column_int(row, 6),
                         .limit_ms = sql_column_int(row, 7),
                         .day = sql_column_int(row, 8),
                         .at = sql_column(row, 9) };

    if (a.chosen >= a.choice_count) a.chosen = -1;
    see(round, &a, data);
}

static void walk_round(sql *s, const history_round *round, history_see *see, void *data)
{
    const sql_value values[] = { sql_int(round->id), sql_end };
    quiz_arena *arena = quiz_arena_new();
    sql_rows *rows = sql_ask(s,
                             "SELECT name, title, number, player, chosen, correct, took_ms, limit_ms, day, at, shown"
                             " FROM answers JOIN questions ON id = question WHERE round = ? ORDER BY number, player",
                             values);

    see(round, NULL, data);
    while (sql_next(s, rows)) {
        see_answer(round, rows, see, data, arena);
        quiz_arena_reset(arena);
    }
    quiz_arena_free(arena);
}

/* Where it breaks off, what was seen was seen: it is not begun again. */
void history_walk_answers(history *h, history_see *see, void *data)
{
    const sql_value values[] = { sql_int(history_profile_id(h)), sql_end };
    quiz_arena *arena = quiz_arena_new();
    sql *s = history_db(h);
    sql_rows *rows = sql_ask(s, "SELECT " ROUND("r") " FROM rounds r WHERE profile = ? ORDER BY id", values);

    while (sql_next(s, rows)) {
        history_round round = round_at(rows, 0, arena);
        walk_round(s, &round, see, data);
        quiz_arena_reset(arena);
    }
    quiz_arena_free(arena);
    history_again(h);
}
