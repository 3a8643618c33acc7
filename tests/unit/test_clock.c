/* Time on the screens: it is told to the round alone, and where nothing changes the program sleeps. */
#include "hands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void test_the_clock_runs_on_the_question_only(void **state)
{
    hands h = hands_new(true, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    h.hasty = true;
    hands_wait(&h, 4000);
    assert_int_equal(hands_view(&h)->left_ms, 16000);
    hands_press(&h, INPUT_FOCUS_LOST);
    assert_true(hands_on(&h, "pause"));
    assert_null(hands_find(&h, hands_view(&h)->question->prompt));
    hands_wait(&h, 60000);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    assert_int_equal(hands_view(&h)->left_ms, 16000);
    hands_wait(&h, 1000);
    hands_choose(&h, 0);
    hands_wait(&h, 60000);
    assert_int_equal(hands_view(&h)->results[0].took_ms, 5000);
    assert_int_equal(hands_view(&h)->left_ms, 15000);
    hands_get_up(&h);
}

static void test_what_is_pressed_as_time_runs_out_does_not_skip_the_verdict(void **state)
{
    hands h = hands_new(true, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    h.hasty = true;
    h.now_ms += 20000;
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "verdict"));
    assert_int_equal(hands_view(&h)->results[0].chosen, QUIZ_UNANSWERED);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "verdict"));
    hands_wait(&h, 500);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_a_second_press_skips_neither_the_verdict_nor_the_next_question(void **state)
{
    hands h = hands_new(true, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    hands_wait(&h, 500);
    h.hasty = true;
    hands_choose(&h, 0);
    hands_press(&h, INPUT_ACCEPT);
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "verdict"));
    hands_wait(&h, 300);
    hands_press(&h, INPUT_ACCEPT);
    hands_choose(&h, 0);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static int count_of(const hands *h, frame_kind kind)
{
    int count = 0;

    for (int i = 0; i < h->frame->count; i++) count += h->frame->commands[i].kind == kind;
    return count;
}

static int lit_bulbs(const hands *h)
{
    int lit = 0;

    for (int i = 0; i < h->frame->count; i++)
        lit += h->frame->commands[i].kind == DRAW_BULB && h->frame->commands[i].lit;
    return lit;
}

static void test_each_wake_of_a_timed_question_puts_out_one_bulb_or_is_heard(void **state)
{
    hands h = hands_new(true, 3);
    int bulbs = 0, ticks = 0;

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    app_take_sounds(h.app);
    for (int before = lit_bulbs(&h); hands_on(&h, "question"); before = lit_bulbs(&h)) {
        uint64_t hash = frame_hash(h.frame);
        int wake = app_wake_ms(h.app);
        assert_true(wake > 0);
        hands_wait(&h, (uint64_t)wake - 1);
        assert_true(frame_hash(h.frame) == hash);
        hands_wait(&h, 1);
        bool ticked = (app_take_sounds(h.app) & 1u << SOUND_TICK) != 0;
        assert_true(lit_bulbs(&h) == before - 1 || (ticked && lit_bulbs(&h) == before));
        bulbs += before - lit_bulbs(&h);
        ticks += ticked;
    }
    assert_int_equal(bulbs, 68);
    assert_int_equal(ticks, 5);
    hands_get_up(&h);
}

static void test_each_of_the_last_five_seconds_is_heard_once(void **state)
{
    static const unsigned tick = 1u << SOUND_TICK;
    hands h = hands_new(true, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    h.hasty = true;
    hands_wait(&h, 14999);
    assert_false(app_take_sounds(h.app) & tick);
    hands_wait(&h, 1);
    assert_true(app_take_sounds(h.app) & tick);
    hands_wait(&h, 900);
    assert_false(app_take_sounds(h.app) & tick);
    hands_wait(&h, 1500); /* two of them begin: that is heard as one */
    assert_true(app_take_sounds(h.app) & tick);
    hands_wait(&h, 0);
    assert_false(app_take_sounds(h.app) & tick);
    hands_wait(&h, 2600); /* the time is up */
    assert_true(hands_on(&h, "verdict"));
    assert_int_equal(app_take_sounds(h.app), 1u << SOUND_WRONG);
    hands_get_up(&h);
}

static void test_confetti_falls_once_for_a_perfect_round(void **state)
{
    hands h = hands_new(false, 1);

    (void)state;
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5 });
    assert_true(app_show(h.app, "question"));
    hands_wait(&h, 500);
    hands_choose(&h, hands_view(&h)->question->key);
    hands_wait(&h, 500);
    app_take_sounds(h.app);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "results"));
    assert_true(app_take_sounds(h.app) & 1u << SOUND_FANFARE);
    hands_wait(&h, 1500);
    assert_int_equal(app_wake_ms(h.app), 0);
    assert_true(count_of(&h, DRAW_CONFETTI) > 20);
    hands_wait(&h, 2600);
    assert_int_equal(app_wake_ms(h.app), -1);
    assert_int_equal(count_of(&h, DRAW_CONFETTI), 0);
    hands_do(&h, (input){ .kind = INPUT_LETTER, .value = 'v' });
    assert_true(hands_on(&h, "review"));
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "results"));
    assert_int_equal(count_of(&h, DRAW_CONFETTI), 0);
    assert_int_equal(app_take_sounds(h.app), 1u << SOUND_BUTTON);
    hands_get_up(&h);
}

static void test_an_untimed_question_sleeps(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    assert_int_equal(app_wake_ms(h.app), -1);
    uint64_t hash = frame_hash(h.frame);
    hands_wait(&h, 100000);
    assert_true(frame_hash(h.frame) == hash);
    hands_press(&h, INPUT_FOCUS_LOST);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_animations_end(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5 });
    assert_true(app_wake_ms(h.app) > 0 && app_wake_ms(h.app) <= 250);
    hands_press(&h, INPUT_ACCEPT);
    hands_choose(&h, hands_view(&h)->question->key);
    assert_int_equal(app_wake_ms(h.app), 0);
    hands_wait(&h, 100);
    assert_int_equal(app_wake_ms(h.app), 0);
    hands_wait(&h, 200);
    assert_int_equal(app_wake_ms(h.app), -1);
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_clock_runs_on_the_question_only),
        cmocka_unit_test(test_what_is_pressed_as_time_runs_out_does_not_skip_the_verdict),
        cmocka_unit_test(test_a_second_press_skips_neither_the_verdict_nor_the_next_question),
        cmocka_unit_test(test_each_wake_of_a_timed_question_puts_out_one_bulb_or_is_heard),
        cmocka_unit_test(test_each_of_the_last_five_seconds_is_heard_once),
        cmocka_unit_test(test_confetti_falls_once_for_a_perfect_round),
        cmocka_unit_test(test_an_untimed_question_sleeps),
        cmocka_unit_test(test_animations_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
