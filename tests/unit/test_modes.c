/* What each mode makes of answers: points, lives, rungs and days, up to their edges. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "round_table.h"

/* ---- Points ---- */

static int quick_points(int took_ms, int limit_ms)
{
    return quiz_mode_points(quiz_mode_find("quick"),
                            &(quiz_answered){ .count = 12, .took_ms = took_ms, .limit_ms = limit_ms });
}

static void quick_gives_all_at_once_and_half_at_the_end(void **state)
{
    (void)state;
    assert_int_equal(quick_points(0, 20000), 1000);
    assert_int_equal(quick_points(499, 20000), 1000);
    assert_int_equal(quick_points(500, 20000), 988); /* 987.5 */
    assert_int_equal(quick_points(10000, 20000), 750);
    assert_int_equal(quick_points(19999, 20000), 500); /* 500.025 */
    assert_int_equal(quick_points(20000, 20000), 500);
    assert_int_equal(quick_points(90000, 20000), 500);
    assert_int_equal(quick_points(3000, 0), 500);
    assert_int_equal(quick_points(INT32_MAX, INT32_MAX), 500);
}

/* The most that speed can bring in a round of COUNT questions, all answered at once. */
static void speed_never_outweighs_knowing(void **state)
{
    const quiz_mode *classic = quiz_mode_find("classic");

    (void)state;
    for (int count = 1; count <= 200; count++) {
        int bonus = 0;
        for (int i = 0; i < count; i++)
            bonus += quiz_mode_points(classic, &(quiz_answered){ .count = count, .limit_ms = 20000 }) - 100;
        assert_in_range(bonus, 0, 99);
    }
}

static void the_last_millisecond_is_worth_nothing_more(void **state)
{
    const quiz_mode *classic = quiz_mode_find("classic");

    (void)state;
    quiz_answered a = { .count = 1, .limit_ms = 20000, .took_ms = 19999 };
    assert_int_equal(quiz_mode_points(classic, &a), 100);
    a.took_ms = 0;
    assert_int_equal(quiz_mode_points(classic, &a), 199);
    a.took_ms = 40000; /* with the clock filled again */
    assert_int_equal(quiz_mode_points(classic, &a), 100);
}

static void an_answer_in_the_last_millisecond_counts(void **state)
{
    table t = sit_down("quick", 20000, 1, 0);

    (void)state;
    assert_true(make(&t, quiz_move_wait(19999)));
    answer(&t, true);
    assert_int_equal(t.v->score, 500);
    get_up(t);
    t = sit_down("quick", 20000, 1, 0);
    assert_true(make(&t, quiz_move_wait(20000)));
    assert_int_equal(t.v->phase, QUIZ_VERDICT);
    assert_false(make(&t, quiz_move_answer(t.v->question->key)));
    assert_int_equal(t.v->score, 0);
    get_up(t);
}

static void practice_has_no_points_and_no_clock(void **state)
{
    table t = sit_down("practice", 20000, 2, 0);

    (void)state;
    assert_int_equal(t.v->limit_ms, 0);
    answers(&t, true, 2);
    assert_int_equal(t.v->score, 0);
    assert_int_equal(t.v->right_count, 2);
    get_up(t);
}

/* ---- Lives ---- */

static void the_last_life_ends_the_round(void **state)
{
    table t = sit_down("survival", 15000, 40, 0);

    (void)state;
    answers(&t, false, 2);
    assert_int_equal(t.v->lives, 1);
    assert_int_equal(t.v->phase, QUIZ_ASKING);
    answer(&t, false);
    assert_int_equal(t.v->lives, 0);
    assert_int_equal(t.v->ending, QUIZ_LOST);
    assert_int_equal(t.v->phase, QUIZ_VERDICT);
    assert_true(make(&t, quiz_move_next()));
    assert_int_equal(t.v->phase, QUIZ_OVER);
    assert_int_equal(t.v->count, 3);
    get_up(t);
}

static void ten_right_answers_are_a_life(void **state)
{
    table t = sit_down("survival", 15000, 40, 0);

    (void)state;
    answers(&t, true, 9);
    assert_int_equal(t.v->lives, 3);
    answers(&t, false, 2);
    answers(&t, true, 1);
    assert_int_equal(t.v->lives, 2);
    answers(&t, true, 10);
    assert_int_equal(t.v->lives, 3);
    get_up(t);
}

static void whoever_survives_all_questions_has_finished(void **state)
{
    table t = sit_down("survival", 15000, 4, 0);

    (void)state;
    answers(&t, false, 2);
    answers(&t, true, 2);
    assert_int_equal(t.v->ending, QUIZ_FINISHED);
    get_up(t);
}

/* ---- The ladder ---- */

/* What is left after CLIMBED right answers and a wrong one. */
static int kept_after(int climbed)
{
    table t = sit_down("ladder", 30000, 15, 0);

    answers(&t, true, climbed);
    answer(&t, false);
    int kept = t.v->score;
    assert_int_equal(t.v->ending, QUIZ_LOST);
    assert_true(make(&t, quiz_move_next()));
    assert_int_equal(t.v->count, climbed + 1);
    get_up(t);
    return kept;
}

static void whoever_falls_keeps_the_last_safe_rung(void **state)
{
    static const int kept[] = { 0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 32000, 32000, 32000, 32000, 32000 };

    (void)state;
    for (int i = 0; i < 15; i++) assert_int_equal(kept_after(i), kept[i]);
}

static void the_top_of_the_ladder_is_a_million(void **state)
{
    static const int prizes[] = { 100,   200,   300,   500,    1000,   2000,   4000,   8000,
                                  16000, 32000, 64000, 125000, 250000, 500000, 1000000 };
    table t = sit_down("ladder", 30000, 15, 0);

    (void)state;
    for (int i = 0; i < 15; i++) {
        answers(&t, true, 1);
        assert_int_equal(t.v->score, prizes[i]);
    }
    assert_int_equal(t.v->phase, QUIZ_OVER);
    assert_int_equal(t.v->ending, QUIZ_FINISHED);
    get_up(t);
}

static void who_walks_away_keeps_what_was_won(void **state)
{
    table t = sit_down("ladder", 30000, 15, 0);

    (void)state;
    answers(&t, true, 7);
    assert_true(quiz_round_may_walk(t.round));
    assert_true(make(&t, (quiz_move){ .kind = QUIZ_MOVE_WALK }));
    assert_int_equal(t.v->ending, QUIZ_WALKED);
    assert_int_equal(t.v->score, 4000);
    assert_int_equal(t.v->count, 7);
    assert_false(make(&t, (quiz_move){ .kind = QUIZ_MOVE_WALK }));
    get_up(t);
}

static void nobody_walks_away_after_a_fall_or_where_there_is_no_ladder(void **state)
{
    table t = sit_down("ladder", 30000, 15, 0);

    (void)state;
    answers(&t, true, 3);
    answer(&t, false);
    assert_false(make(&t, (quiz_move){ .kind = QUIZ_MOVE_WALK }));
    get_up(t);
    t = sit_down("classic", 20000, 3, 0);
    assert_false(make(&t, (quiz_move){ .kind = QUIZ_MOVE_WALK }));
    get_up(t);
}

static void who_walks_away_at_once_was_asked_nothing(void **state)
{
    table t = sit_down("ladder", 30000, 15, 0);

    (void)state;
    assert_true(make(&t, (quiz_move){ .kind = QUIZ_MOVE_WALK }));
    assert_int_equal(t.v->count, 0);
    assert_int_equal(t.v->score, 0);
    get_up(t);
}

/* ---- The day ---- */

static void a_day_has_one_round_whatever_else_is_chosen(void **state)
{
    small_bank b = small_bank_make(ALL, 3);
    quiz_setup one = { .mode = quiz_mode_find("daily"), .count = 3, .title = -1, .difficulty = -1, .day = 20261130 };
    quiz_setup other = { .mode = one.mode, .count = 40, .difficulty = QUIZ_HARD, .seed = 99, .day = 20261130 };
    int first[ALL], second[ALL];

    (void)state;
    one = quiz_setup_settle(&one);
    other = quiz_setup_settle(&other);
    assert_int_equal(drawn(b.catalog, &one, first), 12);
    assert_int_equal(drawn(b.catalog, &other, second), 12);
    assert_memory_equal(first, second, 12 * sizeof *first);
    other.day++;
    other = quiz_setup_settle(&other);
    drawn(b.catalog, &other, second);
    assert_memory_not_equal(first, second, 12 * sizeof *first);
    small_bank_free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quick_gives_all_at_once_and_half_at_the_end),
        cmocka_unit_test(speed_never_outweighs_knowing),
        cmocka_unit_test(the_last_millisecond_is_worth_nothing_more),
        cmocka_unit_test(an_answer_in_the_last_millisecond_counts),
        cmocka_unit_test(practice_has_no_points_and_no_clock),
        cmocka_unit_test(the_last_life_ends_the_round),
        cmocka_unit_test(ten_right_answers_are_a_life),
        cmocka_unit_test(whoever_survives_all_questions_has_finished),
        cmocka_unit_test(whoever_falls_keeps_the_last_safe_rung),
        cmocka_unit_test(the_top_of_the_ladder_is_a_million),
        cmocka_unit_test(who_walks_away_keeps_what_was_won),
        cmocka_unit_test(nobody_walks_away_after_a_fall_or_where_there_is_no_ladder),
        cmocka_unit_test(who_walks_away_at_once_was_asked_nothing),
        cmocka_unit_test(a_day_has_one_round_whatever_else_is_chosen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
