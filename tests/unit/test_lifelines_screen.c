/* Lifelines by every hand, the way off the ladder, and the one attempt of a day. */
#include "hands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* At the first question of a round of MODE. */
static void begin(hands *h, const char *mode)
{
    *h = hands_new(true, 12);
    h->chosen.mode = (int)(quiz_mode_find(mode) - quiz_modes);
    hands_begin(h, small_bank_make(30, 3));
    assert_true(hands_on(h, "question"));
}

static int struck(const hands *h)
{
    const quiz_round_view *v = hands_view(h);
    int count = 0;

    for (unsigned bits = v->results[v->index].struck; bits != 0; bits &= bits - 1) count++;
    return count;
}

static void letter(hands *h, int which)
{
    hands_do(h, (input){ .kind = INPUT_LETTER, .value = which });
}

static void test_a_pointer_uses_a_lifeline_by_its_name(void **state)
{
    hands h;

    (void)state;
    begin(&h, "classic");
    assert_true(hands_click_text(&h, "Fifty-fifty"));
    assert_int_equal(struck(&h), 2);
    assert_true(hands_click_text(&h, "Fifty-fifty"));
    assert_non_null(hands_find(&h, "That lifeline is used up"));
    hands_get_up(&h);
}

static void test_arrows_reach_lifelines_and_then_an_answer_has_the_focus(void **state)
{
    hands h;

    (void)state;
    begin(&h, "classic");
    h.device = DEVICE_CONTROLLER;
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_LEFT); /* as far as it goes */
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    assert_int_equal(struck(&h), 2);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "verdict"));
    hands_get_up(&h);
}

static void test_the_button_of_a_controller_for_letters_uses_none(void **state)
{
    hands h;

    (void)state;
    begin(&h, "survival");
    h.device = DEVICE_CONTROLLER;
    letter(&h, 0);
    for (int i = 0; i < QUIZ_LIFELINE_COUNT; i++)
        assert_int_equal(hands_view(&h)->lifelines[i], hands_view(&h)->setup->mode->lifelines[i]);
    hands_get_up(&h);
}

static void test_a_letter_that_is_the_key_of_something_else_stands_on_no_lifeline(void **state)
{
    hands h;

    (void)state;
    begin(&h, "classic");
    assert_non_null(hands_find(&h, "X"));
    assert_true(settings_bind(&h.chosen, ACTION_PAUSE, "X"));
    hands_look(&h);
    assert_null(hands_find(&h, "X"));
    assert_non_null(hands_find(&h, "Fifty-fifty"));
    hands_get_up(&h);
}

static void test_an_answer_that_was_struck_out_cannot_be_given(void **state)
{
    hands h;
    int choice = 0;

    (void)state;
    begin(&h, "classic");
    letter(&h, 'x');
    while (!(hands_view(&h)->results[0].struck & 1u << choice)) choice++;
    hands_choose(&h, choice);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_walking_away_is_asked_about_once_and_keeps_what_was_won(void **state)
{
    hands h;

    (void)state;
    begin(&h, "ladder");
    hands_choose(&h, hands_view(&h)->question->key);
    letter(&h, 'l');
    assert_true(hands_on(&h, "walk"));
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "verdict"));
    letter(&h, 'l');
    assert_true(hands_click_text(&h, "Walk away with 100"));
    assert_true(hands_on(&h, "results"));
    assert_int_equal(hands_view(&h)->score, 100);
    assert_int_equal(hands_view(&h)->ending, QUIZ_WALKED);
    hands_get_up(&h);
}

static void test_a_round_without_an_answer_has_nothing_to_review(void **state)
{
    hands h;

    (void)state;
    begin(&h, "ladder");
    letter(&h, 'l');
    assert_true(hands_click_text(&h, "Walk away with 0"));
    assert_true(hands_on(&h, "results"));
    letter(&h, 'v');
    assert_true(hands_on(&h, "results"));
    assert_null(hands_find(&h, "Review all"));
    hands_press(&h, INPUT_BACK);
    assert_true(app_show(h.app, "statistics"));
    hands_look(&h);
    assert_non_null(hands_find(&h, "No answers yet"));
    hands_get_up(&h);
}

enum { TODAY = 20260714 };

static void test_the_attempt_of_a_day_is_used_up_when_it_is_begun(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    hands_sit_down(&h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true, .today = TODAY });
    assert_true(hands_click_text(&h, "Questions of the day"));
    assert_true(hands_on(&h, "question"));
    assert_int_equal(hands_view(&h)->setup->day, TODAY);
    assert_true(app_show(h.app, "title"));
    hands_look(&h);
    assert_null(hands_find(&h, "Questions of the day"));
    hands_get_up(&h);
}

static void test_the_attempt_of_a_day_that_was_left_goes_on_and_is_no_second_one(void **state)
{
    hands h = hands_new(true, 12);
    small_bank bank = small_bank_make(30, 3);
    const quiz_setup setup = { .mode = quiz_mode_find("daily"), .title = -1, .difficulty = -1, .day = TODAY };
    record *kept = record_new(bank.catalog, (record_clock){ NULL, NULL });

    (void)state;
    hands_sit_down(&h, bank, (app_options){ .seed = 5, .reduced_motion = true, .today = TODAY, .record = kept });
    quiz_round_free(record_begin(kept, &setup, NULL, false));
    app_recall(h.app);
    hands_look(&h);
    assert_null(hands_find(&h, "Questions of the day"));
    hands_press(&h, INPUT_ACCEPT);
    assert_int_equal(hands_view(&h)->setup->day, TODAY);
    hands_get_up(&h);
    record_free(kept);
}

static void test_without_a_date_there_are_no_questions_of_the_day(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    h.chosen.mode = (int)(quiz_mode_find("daily") - quiz_modes);
    hands_sit_down(&h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true });
    assert_null(hands_find(&h, "Questions of the day"));
    assert_true(app_show(h.app, "setup"));
    for (int i = 0; i < quiz_mode_count; i++) {
        hands_press(&h, INPUT_RIGHT);
        assert_null(hands_find(&h, "Daily"));
    }
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_pointer_uses_a_lifeline_by_its_name),
        cmocka_unit_test(test_arrows_reach_lifelines_and_then_an_answer_has_the_focus),
        cmocka_unit_test(test_the_button_of_a_controller_for_letters_uses_none),
        cmocka_unit_test(test_a_letter_that_is_the_key_of_something_else_stands_on_no_lifeline),
        cmocka_unit_test(test_an_answer_that_was_struck_out_cannot_be_given),
        cmocka_unit_test(test_walking_away_is_asked_about_once_and_keeps_what_was_won),
        cmocka_unit_test(test_a_round_without_an_answer_has_nothing_to_review),
        cmocka_unit_test(test_the_attempt_of_a_day_is_used_up_when_it_is_begun),
        cmocka_unit_test(test_the_attempt_of_a_day_that_was_left_goes_on_and_is_no_second_one),
        cmocka_unit_test(test_without_a_date_there_are_no_questions_of_the_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
