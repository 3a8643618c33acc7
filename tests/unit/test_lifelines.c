/* When each lifeline can be used, and what it does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "round_table.h"

static void fifty_fifty_leaves_the_key_and_one_other(void **state)
{
    table t = sit_down("classic", 20000, 2, 0);

    (void)state;
    assert_true(make(&t, quiz_move_lifeline(QUIZ_FIFTY)));
    unsigned struck = t.v->results[0].struck;
    int left = 0;
    for (int i = 0; i < t.v->question->choice_count; i++) {
        left += !(struck & 1U << i);
        if (struck & 1U << i) assert_false(make(&t, quiz_move_answer(i)));
    }
    assert_int_equal(left, 2);
    assert_false(struck & 1U << t.v->question->key);
    assert_false(make(&t, quiz_move_lifeline(QUIZ_FIFTY)));
    answers(&t, true, 1);
    assert_false(make(&t, quiz_move_lifeline(QUIZ_FIFTY)));
    get_up(t);
}

static void a_switch_brings_another_question_as_hard_with_a_full_clock(void **state)
{
    table t = sit_down("classic", 20000, 2, 4);
    const char *first = t.v->question->id;
    quiz_difficulty difficulty = t.v->question->difficulty;

    (void)state;
    make(&t, quiz_move_wait(5000));
    assert_true(make(&t, quiz_move_lifeline(QUIZ_SWITCH)));
    assert_string_not_equal(t.v->question->id, first);
    assert_int_equal(t.v->question->difficulty, difficulty);
    assert_int_equal(t.v->left_ms, 20000);
    assert_int_equal(t.v->results[0].took_ms, 0);
    assert_true(t.v->results[0].entry >= 2);
    assert_false(quiz_round_offers(t.round, QUIZ_SWITCH));
    get_up(t);
    t = sit_down("classic", 20000, 2, 0);
    assert_false(make(&t, quiz_move_lifeline(QUIZ_SWITCH)));
    get_up(t);
}

static void a_second_chance_strikes_the_first_wrong_answer_out(void **state)
{
    table t = sit_down("survival", 15000, 9, 0);

    (void)state;
    assert_true(make(&t, quiz_move_lifeline(QUIZ_SECOND)));
    answer(&t, false);
    assert_int_equal(t.v->phase, QUIZ_ASKING);
    assert_int_equal(t.v->lives, 3);
    answer(&t, false);
    assert_int_equal(t.v->phase, QUIZ_VERDICT);
    assert_int_equal(t.v->lives, 2);
    get_up(t);
}

static void a_second_chance_that_was_not_needed_is_gone_with_its_question(void **state)
{
    table t = sit_down("survival", 15000, 9, 0);

    (void)state;
    assert_true(make(&t, quiz_move_lifeline(QUIZ_SECOND)));
    answers(&t, true, 1);
    answer(&t, false);
    assert_int_equal(t.v->lives, 2);
    get_up(t);
}

static void with_two_choices_left_there_is_no_second_chance(void **state)
{
    table t = sit_down("survival", 15000, 9, 0);

    (void)state;
    assert_true(make(&t, quiz_move_lifeline(QUIZ_FIFTY)));
    assert_false(make(&t, quiz_move_lifeline(QUIZ_SECOND)));
    get_up(t);
}

static void more_time_fills_the_clock(void **state)
{
    table t = sit_down("survival", 15000, 9, 0);

    (void)state;
    assert_false(make(&t, quiz_move_lifeline(QUIZ_TIME)));
    make(&t, quiz_move_wait(14999));
    assert_true(make(&t, quiz_move_lifeline(QUIZ_TIME)));
    assert_int_equal(t.v->left_ms, 15000);
    make(&t, quiz_move_wait(INT32_MAX));
    assert_int_equal(t.v->phase, QUIZ_VERDICT);
    assert_int_equal(t.v->results[0].took_ms, 29999);
    get_up(t);
    t = sit_down("survival", 0, 9, 0);
    make(&t, quiz_move_wait(1000));
    assert_false(make(&t, quiz_move_lifeline(QUIZ_TIME)));
    get_up(t);
}

static void an_audience_says_what_others_answered(void **state)
{
    table t = sit_down("ladder", 30000, 15, 0);
    quiz_move ask = quiz_move_lifeline(QUIZ_AUDIENCE);

    (void)state;
    assert_false(make(&t, ask)); /* nobody has answered it */
    ask.audience[1] = -1;
    assert_false(make(&t, ask));
    ask.audience[1] = 7;
    ask.audience[5] = 1; /* there is no such choice */
    assert_false(make(&t, ask));
    ask.audience[5] = 0;
    assert_true(make(&t, ask));
    assert_int_equal(t.v->audience[1], 7);
    answers(&t, true, 1);
    assert_int_equal(t.v->audience[1], 0);
    get_up(t);
}

static void lifelines_are_due_only_while_a_question_stands(void **state)
{
    table t = sit_down("classic", 20000, 2, 2);

    (void)state;
    answer(&t, true);
    for (int i = -1; i <= QUIZ_LIFELINE_COUNT; i++)
        assert_false(make(&t, (quiz_move){ .kind = QUIZ_MOVE_LIFELINE, .value = i }));
    get_up(t);
}

static void modes_have_only_the_lifelines_of_their_rows(void **state)
{
    (void)state;
    for (int m = 0; m < quiz_mode_count; m++) {
        table t = sit_down(quiz_modes[m].name, 20000, 9, 3);
        for (int i = 0; i < QUIZ_LIFELINE_COUNT; i++)
            if (!quiz_modes[m].lifelines[i]) assert_false(quiz_round_offers(t.round, (quiz_lifeline)i));
        get_up(t);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fifty_fifty_leaves_the_key_and_one_other),
        cmocka_unit_test(a_switch_brings_another_question_as_hard_with_a_full_clock),
        cmocka_unit_test(a_second_chance_strikes_the_first_wrong_answer_out),
        cmocka_unit_test(a_second_chance_that_was_not_needed_is_gone_with_its_question),
        cmocka_unit_test(with_two_choices_left_there_is_no_second_chance),
        cmocka_unit_test(more_time_fills_the_clock),
        cmocka_unit_test(an_audience_says_what_others_answered),
        cmocka_unit_test(lifelines_are_due_only_while_a_question_stands),
        cmocka_unit_test(modes_have_only_the_lifelines_of_their_rows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
