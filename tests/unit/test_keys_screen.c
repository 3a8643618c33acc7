/* The screen of keys: giving them to actions, and what stands on the bottom line then. */
#include "hands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void open_keys(hands *h)
{
    *h = hands_new(true, 12);
    hands_sit_down(h, small_bank_make(30, 3), (app_options){ .reduced_motion = true });
    assert_true(app_show(h->app, "keys"));
    hands_look(h);
}

static void give(hands *h, const char *action, const char *key)
{
    assert_true(hands_click_text(h, action));
    assert_true(app_wants_key(h->app));
    hands_do(h, (input){ .kind = INPUT_KEY, .name = key });
    assert_false(app_wants_key(h->app));
}

static void test_the_key_pressed_is_the_actions_from_then_on(void **state)
{
    hands h;

    (void)state;
    open_keys(&h);
    give(&h, "Pause", "F9");
    assert_string_equal(h.chosen.keys[ACTION_PAUSE], "F9");
    assert_non_null(hands_find(&h, "F9"));
    hands_get_up(&h);
}

static void test_a_key_that_was_anothers_moves_and_leaves_its_own_behind(void **state)
{
    hands h;

    (void)state;
    open_keys(&h);
    give(&h, "Pause", "M");
    assert_string_equal(h.chosen.keys[ACTION_PAUSE], "M");
    assert_string_equal(h.chosen.keys[ACTION_MUTE], "P");
    assert_non_null(hands_find(&h, "M was the key for: Mute \u00B7 Mute now has P"));
    give(&h, "Pause", "P");
    assert_string_equal(h.chosen.keys[ACTION_PAUSE], "");
    assert_string_equal(h.chosen.keys[ACTION_MUTE], "");
    hands_get_up(&h);
}

static void test_no_action_is_ever_without_a_key(void **state)
{
    static const char *const actions[] = { "Up", "Confirm", "Answer A", "Mute", "Pause" };
    static const char *const keys[] = { "Return", "P", "Up", "M", "A", "Space" };
    hands h;

    (void)state;
    open_keys(&h);
    for (int i = 0; i < 60; i++) {
        give(&h, actions[i % 5], keys[i * 7 % 6]);
        assert_null(hands_find(&h, "\u2013"));
    }
    hands_get_up(&h);
}

static void test_every_hand_can_leave_it_as_it_is(void **state)
{
    hands h;

    (void)state;
    open_keys(&h);
    assert_true(hands_click_text(&h, "Mute"));
    hands_press(&h, INPUT_BACK);
    assert_false(app_wants_key(h.app));
    assert_true(hands_on(&h, "keys"));
    assert_true(hands_click_text(&h, "Mute"));
    assert_true(hands_click_text(&h, "Back"));
    assert_false(app_wants_key(h.app));
    h.device = DEVICE_CONTROLLER;
    hands_press(&h, INPUT_ACCEPT);
    assert_true(app_wants_key(h.app));
    hands_press(&h, INPUT_ACCEPT);
    assert_false(app_wants_key(h.app));
    hands_press(&h, INPUT_ACCEPT);
    assert_non_null(hands_find(&h, "Press the key for: Mute"));
    hands_press(&h, INPUT_BACK);
    assert_string_equal(h.chosen.keys[ACTION_MUTE], "");
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

static void test_the_usual_keys_come_back(void **state)
{
    hands h;
    settings usual;

    (void)state;
    open_keys(&h);
    settings_default(&usual);
    give(&h, "Up", "W");
    give(&h, "Answer A", "Keypad 7");
    assert_false(settings_equal(&h.chosen, &usual));
    assert_true(hands_click_text(&h, "Back to the usual keys"));
    assert_true(settings_equal(&h.chosen, &usual));
    hands_get_up(&h);
}

static void test_a_name_too_long_changes_nothing(void **state)
{
    hands h;
    settings before;

    (void)state;
    open_keys(&h);
    before = h.chosen;
    give(&h, "Mute", "A key with a name that no setting has room for");
    assert_true(settings_equal(&h.chosen, &before));
    hands_get_up(&h);
}

static void test_the_bottom_line_names_the_players_own_keys(void **state)
{
    hands h;

    (void)state;
    open_keys(&h);
    give(&h, "Up", "W");
    give(&h, "Down", "S");
    give(&h, "Confirm", "Space");
    give(&h, "Answer B", "Keypad 2");
    hands_press(&h, INPUT_UP);
    assert_non_null(hands_find(&h, "W S"));
    hands_press(&h, INPUT_BACK);
    assert_non_null(hands_find(&h, "Space"));
    hands_press(&h, INPUT_ACCEPT);
    assert_non_null(hands_find(&h, "A Keypad 2 C D"));
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_key_pressed_is_the_actions_from_then_on),
        cmocka_unit_test(test_a_key_that_was_anothers_moves_and_leaves_its_own_behind),
        cmocka_unit_test(test_no_action_is_ever_without_a_key),
        cmocka_unit_test(test_every_hand_can_leave_it_as_it_is),
        cmocka_unit_test(test_the_usual_keys_come_back),
        cmocka_unit_test(test_a_name_too_long_changes_nothing),
        cmocka_unit_test(test_the_bottom_line_names_the_players_own_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
