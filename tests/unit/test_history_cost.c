/* What statistics cost hangs on how many questions there are, not on how many answers; and they are right. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "many_answers.h"
#include "sittings.h"

#include "store/history_schema.h"

enum { FEW = 1000 / MANY_IN_A_ROUND, MANY = 50000 / MANY_IN_A_ROUND };

static void fifty_times_the_answers_cost_less_than_twice(void **state)
{
    (void)state;
    history *h = history_open(".", NULL, HISTORY_PLAY);

    for (int i = 0; i < FEW; i++) many_play(h, i);
    int64_t few = many_cost(h, FEW);
    for (int i = FEW; i < MANY; i++) many_play(h, i);
    int64_t many = many_cost(h, MANY);
    print_message("%d answers: %lld steps; %d: %lld\n", 1000, (long long)few, 50000, (long long)many);
    assert_int_equal(history_count(h, 0).answers, 50000);
    assert_true(few > MANY_QUESTIONS);
    assert_true(many < 2 * few);
    history_close(h);
}

/* A hundred rounds that ask the same, over and over. */
static void ask_one_question(history *h)
{
    for (int round = 0; round < 100; round++) {
        history_answer answers[20];
        for (int i = 0; i < 20; i++)
            answers[i] = (history_answer){ .question = "q", .number = i, .choices = many_choices, .choice_count = 4 };
        many_begin(h, round, many_day(round));
        history_note(h, &(history_step){ .answers = answers, .answer_count = 20 });
    }
}

static void the_audience_is_as_many_as_it_says_and_costs_no_more(void **state)
{
    (void)state;
    int counts[4];
    history *h = history_open(".", NULL, HISTORY_PLAY);

    ask_one_question(h);
    int64_t before = sql_steps(history_db(h));
    assert_int_equal(history_audience(h, "q", "", many_choices, counts, 4), HISTORY_AUDIENCE);
    assert_true(sql_steps(history_db(h)) - before < 20LL * HISTORY_AUDIENCE);
    assert_int_equal(counts[0], HISTORY_AUDIENCE);
    history_close(h);
}

/* What was counted along the way is what is counted anew. */
static void totals_are_what_the_answers_say(void **state)
{
    static const char *const tables[] = {
        "SELECT profile || ' ' || day || ' ' || run FROM days ORDER BY 1",
        "SELECT day || ' ' || title || ' ' || asked || ' ' || correct FROM day_totals ORDER BY 1",
        "SELECT question || ' ' || asked || ' ' || correct || ' ' || last_correct FROM question_totals ORDER BY 1",
        "SELECT mode || ' ' || title || ' ' || rounds || ' ' || best || ' ' || last FROM round_totals ORDER BY 1",
    };
    (void)state;

    history *h = history_open(".", NULL, HISTORY_PLAY);
    for (int i = 0; i < 30; i++) assert_true(sitting_play(h, i));
    history_close(h);
    quiz_arena *arena = quiz_arena_new();
    sql *file = sql_open("history.sqlite", SQL_TO_READ, 0), *anew = history_in_memory();
    history_salvage(anew, file);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        sql_rows *a = sql_ask(file, tables[i], NULL), *b = sql_ask(anew, tables[i], NULL);
        int rows = 0;
        for (; sql_next(file, a); rows++) {
            assert_true(sql_next(anew, b));
            assert_string_equal(sql_column_text(a, 0, arena), sql_column_text(b, 0, arena));
        }
        assert_false(sql_next(anew, b));
        assert_true(rows > 0);
    }
    sql_close(file);
    sql_close(anew);
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(fifty_times_the_answers_cost_less_than_twice),
        IN_A_FOLDER(totals_are_what_the_answers_say),
        IN_A_FOLDER(the_audience_is_as_many_as_it_says_and_costs_no_more),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
