/* How fast time runs: the pace that a player chooses, on the limits of modes and of questions. */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "drawn.h"
#include "small_bank.h"

static void every_pace_has_a_name(void **state)
{
    quiz_pace pace = QUIZ_PACE_COUNT;

    (void)state;
    for (int p = 0; p < QUIZ_PACE_COUNT; p++) {
        assert_true(quiz_pace_from_name(quiz_pace_name((quiz_pace)p), &pace));
        assert_int_equal(pace, p);
    }
    assert_true(quiz_pace_from_name("relaxed", &pace));
    assert_int_equal(pace, QUIZ_PACE_RELAXED);
    assert_false(quiz_pace_from_name("Relaxed", &pace));
    assert_false(quiz_pace_from_name("", &pace));
    assert_int_equal(pace, QUIZ_PACE_RELAXED);
}

static void a_pace_stretches_the_time_of_a_mode(void **state)
{
    quiz_mode mode = { .limit_ms = 20000 };

    (void)state;
    assert_int_equal(quiz_mode_limit_ms(&mode, QUIZ_PACE_OFF), 0);
    assert_int_equal(quiz_mode_limit_ms(&mode, QUIZ_PACE_RELAXED), 40000);
    assert_int_equal(quiz_mode_limit_ms(&mode, QUIZ_PACE_NORMAL), 20000);
    assert_int_equal(quiz_mode_limit_ms(&mode, QUIZ_PACE_QUICK), 10000);
    mode.limit_ms = INT_MAX;
    assert_int_equal(quiz_mode_limit_ms(&mode, QUIZ_PACE_RELAXED), INT_MAX);
    mode.limit_ms = 1;
    assert_int_equal(quiz_mode_limit_ms(&mode, QUIZ_PACE_QUICK), 1);
    mode.limit_ms = 0;
    for (int p = 0; p < QUIZ_PACE_COUNT; p++) assert_int_equal(quiz_mode_limit_ms(&mode, (quiz_pace)p), 0);
}

/* The limit of a question whose own is SECONDS, in a round of MODE with LIMIT_MS for each question. */
static int limit_of(int seconds, const quiz_mode *mode, int limit_ms)
{
    int deck[] = { 0 };
    char text[128];

    snprintf(text, sizeof text, "[question q]\ntext = Q?\nanswer = A\nwrong = B\ntime = %d\n", seconds);
    small_bank b = small_bank_read(text);
    quiz_setup setup = { .mode = mode, .count = 1, .title = -1, .difficulty = -1, .limit_ms = limit_ms };
    quiz_round *r = round_of(b.catalog, &setup, deck, 1);
    int limit = quiz_round_look(r)->limit_ms;
    quiz_round_free(r);
    small_bank_free(b);
    return limit;
}

static void a_questions_own_time_goes_with_the_pace(void **state)
{
    const quiz_mode mode = { .limit_ms = 20000 };

    (void)state;
    assert_int_equal(limit_of(5, &mode, quiz_mode_limit_ms(&mode, QUIZ_PACE_OFF)), 0);
    assert_int_equal(limit_of(5, &mode, quiz_mode_limit_ms(&mode, QUIZ_PACE_RELAXED)), 10000);
    assert_int_equal(limit_of(5, &mode, quiz_mode_limit_ms(&mode, QUIZ_PACE_NORMAL)), 5000);
    assert_int_equal(limit_of(5, &mode, quiz_mode_limit_ms(&mode, QUIZ_PACE_QUICK)), 2500);
    assert_int_equal(limit_of(1, &mode, 1), 1);
    assert_int_equal(limit_of(5, &mode, INT_MAX), 5000LL * INT_MAX / 20000);
    assert_int_equal(limit_of(3600, &mode, INT_MAX), INT_MAX);
}

static void in_a_mode_without_time_no_question_has_one(void **state)
{
    const quiz_mode unhurried = { .limit_ms = 0 };

    (void)state;
    assert_int_equal(limit_of(5, &unhurried, 0), 0);
    assert_int_equal(limit_of(5, &unhurried, 1234), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_pace_has_a_name),
        cmocka_unit_test(a_pace_stretches_the_time_of_a_mode),
        cmocka_unit_test(a_questions_own_time_goes_with_the_pace),
        cmocka_unit_test(in_a_mode_without_time_no_question_has_one),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
