/* What hands can rely on, whatever they press: one press does one thing, and no way is barred. */
#include "hands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void test_a_round_can_be_played_with_arrows_and_accept_alone(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    h.device = DEVICE_CONTROLLER;
    hands_begin(&h, small_bank_make(5, 2));
    for (int i = 0; i < 3; i++) {
        hands_press(&h, INPUT_DOWN);
        hands_press(&h, INPUT_RIGHT);
        hands_press(&h, INPUT_ACCEPT);
        assert_true(hands_on(&h, "verdict"));
        assert_int_equal(hands_view(&h)->results[i].chosen, 3);
        hands_press(&h, INPUT_ACCEPT);
    }
    assert_true(hands_on(&h, "results"));
    hands_press(&h, INPUT_RIGHT);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "review"));
    hands_press(&h, INPUT_BACK);
    hands_press(&h, INPUT_RIGHT);
    hands_press(&h, INPUT_RIGHT);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "title"));
    assert_null(app_round(h.app));
    hands_get_up(&h);
}

static void test_a_round_can_be_played_by_pointer_alone(void **state)
{
    hands h = hands_new(true, 2);

    (void)state;
    h.device = DEVICE_POINTER;
    hands_sit_down(&h, small_bank_make(4, 2), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(hands_click_text(&h, "Play"));
    for (int i = 0; i < 2; i++) {
        assert_true(hands_click_text(&h, "a"));
        assert_true(hands_on(&h, "verdict"));
        hands_click(&h, 640, 300);
    }
    assert_true(hands_on(&h, "results"));
    assert_true(hands_click_text(&h, "Review missed"));
    assert_true(hands_on(&h, "review"));
    assert_true(hands_click_text(&h, "Next"));
    assert_true(hands_click_text(&h, "Results"));
    assert_true(hands_click_text(&h, "Menu"));
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

static void test_a_press_that_answered_does_not_dismiss_the_verdict(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    const frame_command *a = hands_find(&h, "a");
    input press = { .kind = INPUT_PRESS, .x = a->at.x, .y = a->at.y + 5 };
    input release = { .kind = INPUT_RELEASE, .x = press.x, .y = press.y };
    hands_do(&h, press);
    assert_true(hands_on(&h, "question"));
    hands_do(&h, release);
    assert_true(hands_on(&h, "verdict"));
    hands_do(&h, release);
    assert_true(hands_on(&h, "verdict"));
    hands_do(&h, press);
    hands_choose(&h, 1);
    assert_true(hands_on(&h, "verdict"));
    hands_do(&h, release);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_a_press_let_go_elsewhere_does_nothing(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    const frame_command *a = hands_find(&h, "a"), *b = hands_find(&h, "b");
    input press = { .kind = INPUT_PRESS, .x = a->at.x, .y = a->at.y + 5 };
    input release = { .kind = INPUT_RELEASE, .x = b->at.x, .y = b->at.y + 5 };
    hands_do(&h, press);
    hands_do(&h, release);
    assert_true(hands_on(&h, "question"));
    hands_do(&h, (input){ .kind = INPUT_RELEASE, .x = press.x, .y = press.y });
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_a_tap_on_a_key_hint_counts_where_it_was_seen(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    const frame_command *esc = hands_find(&h, "Pause");
    input press = { .kind = INPUT_PRESS, .x = esc->at.x + 2, .y = esc->at.y + 2 };
    h.device = DEVICE_TOUCH;
    hands_do(&h, press);
    hands_do(&h, (input){ .kind = INPUT_RELEASE, .x = press.x, .y = press.y });
    assert_true(hands_on(&h, "pause"));
    hands_get_up(&h);
}

static void test_leaving_asks_once(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    hands_press(&h, INPUT_BACK);
    hands_press(&h, INPUT_UP);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "leave"));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    hands_press(&h, INPUT_PAUSE);
    hands_press(&h, INPUT_UP);
    hands_press(&h, INPUT_ACCEPT);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "title"));
    assert_null(app_round(h.app));
    hands_get_up(&h);
}

static void test_staying_leads_back_however_one_got_there(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    assert_true(app_show(h.app, "leave"));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

/* Which sounds are heard as KIND is pressed. */
static unsigned heard(hands *h, input_kind kind)
{
    hands_look(h);
    app_take_sounds(h->app);
    hands_press(h, kind);
    return app_take_sounds(h->app);
}

static void test_another_screen_is_heard_unless_there_is_more_to_hear(void **state)
{
    const unsigned button = 1u << SOUND_BUTTON;
    hands h = hands_new(false, 2);

    (void)state;
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5, .reduced_motion = true });
    assert_int_equal(app_take_sounds(h.app), 0);
    assert_int_equal(heard(&h, INPUT_DOWN), 0);
    assert_int_equal(heard(&h, INPUT_UP), 0);
    assert_int_equal(heard(&h, INPUT_ACCEPT), button);
    assert_true(hands_on(&h, "question"));
    assert_int_equal(heard(&h, INPUT_PAUSE), button);
    assert_int_equal(heard(&h, INPUT_BACK), button);
    assert_int_equal(heard(&h, INPUT_HELP), button);
    assert_int_equal(heard(&h, INPUT_HELP), button);
    unsigned answered = heard(&h, INPUT_ACCEPT);
    assert_true(answered == (1u << SOUND_CHOOSE | 1u << SOUND_RIGHT) ||
                answered == (1u << SOUND_CHOOSE | 1u << SOUND_WRONG));
    assert_int_equal(heard(&h, INPUT_ACCEPT), button);
    hands_get_up(&h);
}

static void test_the_sound_can_be_muted_in_haste(void **state)
{
    hands h = hands_new(false, 2);

    (void)state;
    hands_begin(&h, small_bank_make(5, 2));
    h.hasty = true;
    hands_choose(&h, 0);
    assert_true(hands_on(&h, "question"));
    hands_press(&h, INPUT_MUTE);
    assert_true(h.chosen.muted);
    hands_get_up(&h);
}

/* Whoever paints reads every text of the frame. */
static void test_another_language_holds_at_once_whoever_sets_it(void **state)
{
    hands h = hands_new(false, 2);

    (void)state;
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5, .reduced_motion = true, .assets = ASSETS_DIR });
    assert_non_null(hands_find(&h, "Play"));
    strcpy(h.chosen.language, "tr");
    hands_look(&h);
    assert_null(hands_find(&h, "Play"));
    assert_non_null(hands_find(&h, "Oyna"));
    hands_get_up(&h);
}

static void test_questions_are_wanted_in_a_language_that_the_screens_do_not_know(void **state)
{
    hands h = hands_new(false, 2);

    (void)state;
    strcpy(h.chosen.language, "de");
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5, .reduced_motion = true, .assets = ASSETS_DIR });
    assert_true(hands_click_text(&h, "Play"));
    assert_string_equal(hands_view(&h)->setup->language, "de");
    hands_get_up(&h);
}

static void test_every_round_is_another_one_and_the_same_again_from_the_same_seed(void **state)
{
    char first[2][64];

    (void)state;
    for (int i = 0; i < 2; i++) {
        hands h = hands_new(false, 3);
        hands_begin(&h, small_bank_make(300, 3));
        uint64_t seed = hands_view(&h)->setup->seed;
        assert_int_equal(seed, 5);
        assert_true(app_show(h.app, "title"));
        hands_look(&h);
        hands_press(&h, INPUT_ACCEPT);
        assert_true(hands_view(&h)->setup->seed != seed);
        snprintf(first[i], sizeof first[i], "%s", hands_view(&h)->question->id);
        hands_get_up(&h);
    }
    assert_string_equal(first[0], first[1]);
}

static void test_full_screen_and_quit_are_wishes(void **state)
{
    hands h = hands_new(false, 3);

    (void)state;
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5, .reduced_motion = true });
    assert_false(app_wants_fullscreen_toggle(h.app));
    hands_press(&h, INPUT_FULLSCREEN);
    assert_true(app_wants_fullscreen_toggle(h.app));
    assert_false(app_wants_fullscreen_toggle(h.app));
    hands_press(&h, INPUT_BACK);
    assert_false(app_wants_quit(h.app));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(app_wants_quit(h.app));
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_round_can_be_played_with_arrows_and_accept_alone),
        cmocka_unit_test(test_a_round_can_be_played_by_pointer_alone),
        cmocka_unit_test(test_a_press_that_answered_does_not_dismiss_the_verdict),
        cmocka_unit_test(test_a_press_let_go_elsewhere_does_nothing),
        cmocka_unit_test(test_a_tap_on_a_key_hint_counts_where_it_was_seen),
        cmocka_unit_test(test_leaving_asks_once),
        cmocka_unit_test(test_staying_leads_back_however_one_got_there),
        cmocka_unit_test(test_another_screen_is_heard_unless_there_is_more_to_hear),
        cmocka_unit_test(test_the_sound_can_be_muted_in_haste),
        cmocka_unit_test(test_another_language_holds_at_once_whoever_sets_it),
        cmocka_unit_test(test_questions_are_wanted_in_a_language_that_the_screens_do_not_know),
        cmocka_unit_test(test_every_round_is_another_one_and_the_same_again_from_the_same_seed),
        cmocka_unit_test(test_full_screen_and_quit_are_wishes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
