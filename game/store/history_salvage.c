/* What can still be read of a damaged history; see history_schema.h. */
#include "store/history_apply.h"
#include "store/history_schema.h"

/* Those that others point to come first. Damage in the middle: what is behind it is read from the other end. */
static const struct {
    const char *table;
    int columns;
    const char *order, *from_the_end;
} tables[] = {
    { "profiles", 3, "id", "id DESC" },
    { "banks", 3, "fingerprint", "fingerprint DESC" },
    { "questions", 3, "id", "id DESC" },
    { "rounds", 15, "id", "id DESC" },
    { "recordings", 3, "round", "round DESC" },
    { "moves", 3, "round, number", "round DESC, number DESC" },
    { "answers", 11, "round, number, player", "round DESC, number DESC, player DESC" },
    { "memory", 8, "profile, question", "profile DESC, question DESC" },
    { "bags", 3, "profile, question", "profile DESC, question DESC" },
    { "daily", 4, "profile, bank, day", "profile DESC, bank DESC, day DESC" },
    { "flags", 8, "profile, at, question, kind", "profile DESC, at DESC, question DESC, kind DESC" },
};

static void count_days(sql *s)
{
    sql_rows *rows = sql_ask(s,
                             "SELECT DISTINCT profile, answers.day FROM answers JOIN rounds ON rounds.id = round"
                             " ORDER BY 1, 2",
                             NULL);

    while (sql_next(s, rows)) history_add_day(s, sql_column(rows, 0), sql_column_int(rows, 1));
}

static void count_rounds(sql *s)
{
    sql_rows *rows = sql_ask(s,
                             "SELECT rounds.id FROM rounds JOIN recordings ON recordings.round = rounds.id"
                             " WHERE ended IS NOT NULL ORDER BY ended, rounds.id",
                             NULL);

    while (sql_next(s, rows)) history_count_round(s, sql_column(rows, 0));
}

static void count_answers(sql *s)
{
    sql_run(s,
            "INSERT INTO day_totals SELECT profile, a.day, q.title, count(*), sum(a.correct) FROM answers a"
            " JOIN rounds r ON r.id = a.round JOIN questions q ON q.id = a.question GROUP BY 1, 2, 3",
            NULL);
    /* Where there is a max(), other columns are those of its row. */
    sql_run(s,
            "INSERT INTO question_totals (profile, question, asked, correct, last_correct, last_at)"
            " SELECT profile, a.question, count(*), sum(a.correct), a.correct, max(a.at) FROM answers a"
            " JOIN rounds r ON r.id = a.round GROUP BY 1, 2",
            NULL);
}

static void count_anew(sql *s)
{
    sql_script(s, "DELETE FROM days; DELETE FROM day_totals; DELETE FROM question_totals; DELETE FROM round_totals");
    count_days(s);
    count_answers(s);
    count_rounds(s);
}

/* Names that were lost leave what hangs on them: it gets others. What hangs on a lost round goes. */
static void mend(sql *s)
{
    sql_script(s, "INSERT OR IGNORE INTO profiles SELECT DISTINCT profile, 'rescued ' || profile, begun FROM rounds"
                  " WHERE profile NOT IN (SELECT id FROM profiles) GROUP BY profile;"
                  "INSERT OR IGNORE INTO questions SELECT DISTINCT question, 'rescued ' || question, '' FROM answers"
                  " WHERE question NOT IN (SELECT id FROM questions);"
                  "DELETE FROM recordings WHERE round NOT IN (SELECT id FROM rounds);"
                  "DELETE FROM moves WHERE round NOT IN (SELECT id FROM rounds);"
                  "DELETE FROM answers WHERE round NOT IN (SELECT id FROM rounds);"
                  "DELETE FROM daily WHERE round NOT IN (SELECT id FROM rounds)"
                  " OR profile NOT IN (SELECT id FROM profiles);");
    sql_script(s, "DELETE FROM memory WHERE profile NOT IN (SELECT id FROM profiles)"
                  " OR question NOT IN (SELECT id FROM questions);"
                  "DELETE FROM bags WHERE profile NOT IN (SELECT id FROM profiles)"
                  " OR question NOT IN (SELECT id FROM questions);"
                  "DELETE FROM flags WHERE profile NOT IN (SELECT id FROM profiles)"
                  " OR question NOT IN (SELECT id FROM questions);");
}

void history_salvage(sql *to, sql *from)
{
    sql_check_keys(to, false);
    sql_begin(to);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        sql_salvage(to, from, tables[i].table, tables[i].order, tables[i].columns);
        sql_salvage(to, from, tables[i].table, tables[i].from_the_end, tables[i].columns);
    }
    mend(to);
    count_anew(to);
    sql_commit(to);
    sql_check_keys(to, true);
}
