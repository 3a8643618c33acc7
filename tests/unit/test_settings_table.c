/* The table of settings: steps from value to value, keys that are given, and what the table says of itself. */
#include "store/settings_table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

/* From every value that is offered to every other one, and back. */
static void lists_go_round_and_numbers_stop_at_their_ends(void **state)
{
    static const struct {
        const char *name;
        int steps; /* up, till it is as it was */
    } lists[] = { { "fullscreen", 2 }, { "renderer", 3 }, { "theme", 3 }, { "text-size", 4 }, { "time", 4 } };
    settings s, usual;

    (void)state;
    settings_default(&s);
    settings_default(&usual);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const settings_row *row = settings_find(lists[i].name);
        for (int step = 0; step < lists[i].steps; step++) {
            assert_int_equal(settings_same(row, &s, &usual), step == 0);
            assert_true(settings_step(row, &s, 1));
        }
        assert_true(settings_same(row, &s, &usual));
    }
    const settings_row *volume = settings_find("effects-volume");
    for (int percent = 80; percent <= 100; percent += 10) {
        assert_true(settings_step(volume, &s, 1));
        assert_int_equal(s.effects_volume, percent);
    }
    assert_false(settings_step(volume, &s, 1));
    s.effects_volume = 7;
    assert_true(settings_step(volume, &s, -1));
    assert_int_equal(s.effects_volume, 0);
    assert_false(settings_step(volume, &s, -1));
    assert_false(settings_step(settings_find("window-width"), &s, 1));
}

static void a_value_of_ones_own_steps_into_the_list(void **state)
{
    settings s;

    (void)state;
    settings_default(&s);
    strcpy(s.theme, "of-my-own");
    assert_true(settings_step(settings_find("theme"), &s, -1));
    assert_string_equal(s.theme, "evening");
}

static void a_key_does_one_thing(void **state)
{
    settings s;

    (void)state;
    settings_default(&s);
    assert_true(settings_bind(&s, ACTION_PAUSE, "F9"));
    assert_true(settings_bind(&s, ACTION_MUTE, "F9"));
    assert_string_equal(s.keys[ACTION_PAUSE], "");
    assert_string_equal(s.keys[ACTION_MUTE], "F9");
    assert_true(settings_bind(&s, ACTION_MUTE, ""));
    assert_string_equal(s.keys[ACTION_MUTE], "");
    assert_false(settings_bind(&s, ACTION_MUTE, "a\nb"));
    assert_false(settings_bind(&s, ACTION_MUTE, "\xFF"));
    assert_false(settings_bind(&s, ACTION_MUTE, "0123456789012345678901234567890123456789"));
    assert_string_equal(s.keys[ACTION_MUTE], "");
}

static void every_setting_has_a_name_and_says_what_it_can_be(void **state)
{
    (void)state;
    for (int i = 0; i < SETTINGS_ROWS; i++) {
        assert_ptr_equal(settings_find(settings_rows[i].name), &settings_rows[i]);
        assert_non_null(settings_rows[i].help);
    }
    for (int i = 0; i < ACTION_COUNT; i++) {
        assert_int_equal(settings_rows[SETTINGS_PLAIN + i].offset, offsetof(settings, keys) + (size_t)i * SETTINGS_KEY);
        assert_non_null(settings_usual_key((settings_action)i));
    }
    assert_null(settings_find("timed"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_go_round_and_numbers_stop_at_their_ends),
        cmocka_unit_test(a_value_of_ones_own_steps_into_the_list),
        cmocka_unit_test(a_key_does_one_thing),
        cmocka_unit_test(every_setting_has_a_name_and_says_what_it_can_be),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
