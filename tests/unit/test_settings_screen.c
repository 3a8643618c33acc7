/* The screen of settings: that all of them are there, within reach of every hand, and hold at once. */
#include "hands.h"
#include "screens/screen.h"
#include "store/settings_table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "folder.h"

enum { ROWS = 17 };

static void open_settings(hands *h, const char *assets)
{
    hands_sit_down(h, small_bank_make(30, 3), (app_options){ .assets = assets, .reduced_motion = true });
    assert_true(app_show(h->app, "settings"));
    hands_look(h);
}

/* The row that has the focus, or NULL; there must be no other. */
static const frame_command *focused(const hands *h)
{
    const frame_command *found = NULL;

    for (int i = 0; i < h->frame->count; i++) {
        const frame_command *c = &h->frame->commands[i];
        if (c->kind != DRAW_PANEL || c->fill != INK_FOCUS) continue;
        assert_null(found);
        found = c;
    }
    return found;
}

static bool is_within(const hands *h, rect at)
{
    return at.x >= 0 && at.y >= 0 && at.x + at.w <= h->w && at.y + at.h <= h->h;
}

/* Which settings KIND changes is noted in CHANGED. */
static void note_change(hands *h, input_kind kind, bool *changed)
{
    const settings before = h->chosen;

    hands_press(h, kind);
    for (int i = 0; i < SETTINGS_PLAIN; i++) changed[i] |= !settings_same(&settings_rows[i], &before, &h->chosen);
}

/* So that there is another one to turn to. */
static void let_another_play(hands *h, const char *name)
{
    history *kept = record_history(h->app->record);

    history_turn_to(kept, name);
    history_begin(kept, &(history_start){ .mode = "classic", .head = "[replay]\n" });
    history_turn_to(kept, NULL);
}

static void test_every_setting_can_be_changed_in_the_game(void **state)
{
    hands h = hands_new(true, 12);
    bool changed[SETTINGS_PLAIN] = { false };

    (void)state;
    mkdir("themes", 0700);
    mkdir("lang", 0700);
    folder_write("themes/evening.ini", "[colours]\n");
    folder_write("themes/dawn.ini", "[colours]\n");
    folder_write("lang/xx.ini", "[language]\nname = Xish\nplural = none\n");
    h.w = 853; /* one column, from row to row */
    open_settings(&h, ".");
    let_another_play(&h, "Ye-sung");
    for (int i = 0; i < ROWS; i++) {
        note_change(&h, INPUT_RIGHT, changed);
        hands_press(&h, INPUT_DOWN);
    }
    for (int i = 0; i < SETTINGS_PLAIN; i++)
        if (!changed[i]) fail_msg("%s cannot be changed", settings_rows[i].name);
    hands_get_up(&h);
}

static void test_a_language_holds_at_once_and_is_called_by_its_own_name(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    mkdir("lang", 0700);
    folder_write("lang/xx.ini", "[language]\nname = Xish\nplural = none\n\n[texts]\nsettings-heading = XETTINX\n");
    folder_write("lang/Not a name.ini", "[language]\nname = Never\n");
    open_settings(&h, ".");
    assert_true(hands_click_text(&h, "Language"));
    assert_string_equal(h.chosen.language, "xx");
    assert_non_null(hands_find(&h, "XETTINX"));
    assert_non_null(hands_find(&h, "Xish"));
    hands_press(&h, INPUT_RIGHT);
    assert_string_equal(h.chosen.language, "auto");
    hands_get_up(&h);
}

static void test_themes_are_those_that_are_there(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    mkdir("themes", 0700);
    folder_write("themes/dusk.ini", "[colours]\n");
    folder_write("themes/dawn.ini", "[colours]\n");
    folder_write("themes/readme.txt", "none\n");
    open_settings(&h, ".");
    assert_true(hands_click_text(&h, "Colours"));
    assert_string_equal(h.chosen.theme, "dawn");
    hands_press(&h, INPUT_RIGHT);
    assert_string_equal(h.chosen.theme, "dusk");
    hands_press(&h, INPUT_RIGHT);
    assert_string_equal(h.chosen.theme, "dawn");
    hands_get_up(&h);
}

static void test_what_has_the_focus_is_always_seen(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    h.w = 853;
    h.h = 480;
    h.chosen.text_size = 200;
    open_settings(&h, NULL);
    for (int i = 0; i < 3 * ROWS; i++) {
        const frame_command *row = focused(&h);
        assert_non_null(row);
        assert_true(is_within(&h, row->at));
        hands_press(&h, i < 2 * ROWS ? INPUT_DOWN : INPUT_UP);
    }
    for (int i = 0; i < ROWS; i++) {
        hands_do(&h, (input){ .kind = INPUT_SCROLL, .value = i < ROWS / 2 ? 3 : -3 });
        assert_non_null(focused(&h));
    }
    hands_get_up(&h);
}

static void test_a_mouse_without_a_wheel_gets_everywhere(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    h.w = 853;
    h.h = 480;
    h.device = DEVICE_POINTER;
    open_settings(&h, NULL);
    for (int i = 0; i < 9 && hands_find(&h, "Drawn by") == NULL; i++)
        for (int k = 0; k < h.frame->count; k++) {
            const frame_command *c = &h.frame->commands[k];
            if (c->kind != DRAW_MARK || c->mark != MARK_DOWN) continue;
            hands_click(&h, c->at.x + c->at.w / 2, c->at.y + c->at.h / 2);
            break;
        }
    assert_true(hands_click_text(&h, "Drawn by"));
    assert_string_equal(h.chosen.renderer, "software");
    assert_non_null(hands_find(&h, "Takes effect at the next start"));
    assert_true(hands_click_text(&h, "Back"));
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

static void test_the_round_to_come_follows(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    open_settings(&h, NULL);
    hands_press(&h, INPUT_RIGHT);
    assert_string_equal(quiz_modes[h.chosen.mode].name, "quick");
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_LEFT);
    assert_int_equal(h.chosen.time, QUIZ_PACE_RELAXED);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_RIGHT);
    assert_int_equal(h.chosen.count, 24);
    hands_press(&h, INPUT_BACK);
    hands_press(&h, INPUT_ACCEPT);
    assert_string_equal(hands_view(&h)->setup->mode->name, "quick");
    assert_int_equal(hands_view(&h)->count, 24);
    assert_int_equal(hands_view(&h)->limit_ms, quiz_mode_limit_ms(&quiz_modes[0], QUIZ_PACE_RELAXED));
    hands_get_up(&h);
}

static void test_a_change_is_heard(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    open_settings(&h, NULL);
    app_take_sounds(h.app);
    assert_true(hands_click_text(&h, "Effects"));
    assert_int_equal(app_take_sounds(h.app), 1u << SOUND_BUTTON);
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(test_every_setting_can_be_changed_in_the_game),
        IN_A_FOLDER(test_a_language_holds_at_once_and_is_called_by_its_own_name),
        IN_A_FOLDER(test_themes_are_those_that_are_there),
        cmocka_unit_test(test_what_has_the_focus_is_always_seen),
        cmocka_unit_test(test_a_mouse_without_a_wheel_gets_everywhere),
        cmocka_unit_test(test_the_round_to_come_follows),
        cmocka_unit_test(test_a_change_is_heard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
