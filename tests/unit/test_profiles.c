/* Several players: what one has played is not the other's, and nobody is changed within a round. */
#include "hands.h"
#include "screens/profiles.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static int sit_down(void **state)
{
    hands *h = malloc(sizeof *h);

    *h = hands_new(false, 4);
    hands_sit_down(h, small_bank_make(12, 2), (app_options){ .seed = 5, .reduced_motion = true });
    strcpy(h->chosen.profile, "Ye-sung");
    history_turn_to(record_history(h->app->record), "Ye-sung");
    *state = h;
    return 0;
}

static int get_up(void **state)
{
    hands_get_up(*state);
    free(*state);
    return 0;
}

/* A round up to its first answer. */
static void begin_round(hands *h)
{
    hands_press(h, INPUT_ACCEPT);
    assert_true(hands_on(h, "question"));
    hands_choose(h, 0);
}

static void leave_round(hands *h)
{
    app_end_round(h->app);
    hands_look(h);
}

static void each_has_a_history_of_their_own(void **state)
{
    hands *h = *state;
    app *a = h->app;

    begin_round(h);
    leave_round(h);
    assert_false(record_is_new(a->record));
    assert_true(profiles_change(a, 1));
    assert_string_equal(h->chosen.profile, "");
    assert_true(record_is_new(a->record));
    begin_round(h);
    leave_round(h);
    assert_true(profiles_change(a, 1));
    assert_string_equal(h->chosen.profile, "Ye-sung");
    assert_false(record_is_new(a->record));
    assert_true(profiles_change(a, -1));
    assert_string_equal(h->chosen.profile, "");
    assert_false(record_is_new(a->record));
}

static void nobody_is_changed_within_a_round(void **state)
{
    hands *h = *state;

    begin_round(h);
    assert_false(profiles_change(h->app, 1));
    assert_string_equal(h->chosen.profile, "Ye-sung");
    leave_round(h);
    assert_true(profiles_change(h->app, 1));
}

static void who_is_alone_stays(void **state)
{
    hands *h = *state;

    strcpy(h->chosen.profile, "");
    history_turn_to(record_history(h->app->record), NULL);
    assert_false(profiles_change(h->app, 1));
    assert_string_equal(h->chosen.profile, "");
}

/* Whoever is named in the settings, or on the command line, is there before they have played. */
static void a_new_one_is_not_lost_by_turning_to_another(void **state)
{
    hands *h = *state;

    strcpy(h->chosen.profile, "Anna");
    history_turn_to(record_history(h->app->record), "Anna");
    begin_round(h);
    leave_round(h);
    assert_true(profiles_change(h->app, 1));
    assert_string_equal(h->chosen.profile, "");
    assert_true(profiles_change(h->app, 1));
    assert_string_equal(h->chosen.profile, "Anna");
}

static void type(hands *h, const char *text)
{
    hands_do(h, (input){ .kind = INPUT_TEXT, .name = text });
}

static void a_new_one_begins_under_the_name_that_is_typed(void **state)
{
    hands *h = *state;

    begin_round(h);
    leave_round(h);
    assert_true(app_show(h->app, "player"));
    type(h, "  Anna ");
    type(h, "B ");
    hands_press(h, INPUT_ACCEPT);
    assert_false(hands_on(h, "player"));
    assert_string_equal(h->chosen.profile, "Anna B");
    assert_true(record_is_new(h->app->record));
    assert_true(profiles_change(h->app, 1));
    assert_string_equal(h->chosen.profile, "Ye-sung");
    assert_true(profiles_change(h->app, -1));
    assert_string_equal(h->chosen.profile, "Anna B");
}

static void a_name_has_as_many_bytes_as_the_history_takes(void **state)
{
    char name[HISTORY_PROFILE_MAX + 1] = "";
    hands *h = *state;

    memset(name, 'a', HISTORY_PROFILE_MAX);
    assert_true(app_show(h->app, "player"));
    type(h, name);
    type(h, "b");
    assert_non_null(hands_find(h, "A name can be no longer"));
    hands_press(h, INPUT_ACCEPT);
    assert_string_equal(h->chosen.profile, name);
}

static void blanks_are_no_name(void **state)
{
    hands *h = *state;

    assert_true(app_show(h->app, "player"));
    type(h, "   \t ");
    hands_press(h, INPUT_ACCEPT);
    assert_string_equal(h->chosen.profile, "Ye-sung");
}

static void nobody_new_begins_within_a_round(void **state)
{
    hands *h = *state;

    begin_round(h);
    app_open(h->app, &screen_player);
    type(h, "Anna");
    assert_non_null(hands_find(h, "Can be changed between rounds"));
    hands_press(h, INPUT_ACCEPT);
    assert_string_equal(h->chosen.profile, "Ye-sung");
    assert_false(profiles_add(h->app, "Anna"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_has_a_history_of_their_own, sit_down, get_up),
        cmocka_unit_test_setup_teardown(nobody_is_changed_within_a_round, sit_down, get_up),
        cmocka_unit_test_setup_teardown(who_is_alone_stays, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_new_one_begins_under_the_name_that_is_typed, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_name_has_as_many_bytes_as_the_history_takes, sit_down, get_up),
        cmocka_unit_test_setup_teardown(blanks_are_no_name, sit_down, get_up),
        cmocka_unit_test_setup_teardown(nobody_new_begins_within_a_round, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_new_one_is_not_lost_by_turning_to_another, sit_down, get_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
