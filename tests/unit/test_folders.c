/* Where files live, for each way to say so. */
#include "store/folders.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

static int clear(void **state)
{
    static const char *const names[] = { "MARQUEE_HOME", "MARQUEE_ASSETS", "XDG_CONFIG_HOME", "XDG_DATA_HOME" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) unsetenv(names[i]);
    setenv("HOME", "/people/ye-sung", 1);
    *state = quiz_arena_new();
    return 0;
}

static int release(void **state)
{
    quiz_arena_free(*state);
    return 0;
}

static void settings_and_history_have_the_usual_folders(void **state)
{
    assert_string_equal(folders_config(NULL, *state), "/people/ye-sung/.config/marquee");
    assert_string_equal(folders_data(NULL, *state), "/people/ye-sung/.local/share/marquee");
}

static void xdg_folders_win_over_the_usual_ones(void **state)
{
    setenv("XDG_CONFIG_HOME", "/c", 1);
    setenv("XDG_DATA_HOME", "/d", 1);
    assert_string_equal(folders_config(NULL, *state), "/c/marquee");
    assert_string_equal(folders_data(NULL, *state), "/d/marquee");
}

static void an_xdg_folder_that_is_not_absolute_is_passed_over(void **state)
{
    setenv("XDG_CONFIG_HOME", "c", 1);
    setenv("XDG_DATA_HOME", "", 1);
    assert_string_equal(folders_config(NULL, *state), "/people/ye-sung/.config/marquee");
    assert_string_equal(folders_data(NULL, *state), "/people/ye-sung/.local/share/marquee");
}

static void one_home_holds_both_and_the_option_wins(void **state)
{
    setenv("MARQUEE_HOME", "/variable", 1);
    assert_string_equal(folders_config(NULL, *state), "/variable");
    assert_string_equal(folders_data("/option", *state), "/option");
}

static void without_a_home_there_is_no_folder(void **state)
{
    unsetenv("HOME");
    assert_null(folders_config(NULL, *state));
    assert_null(folders_data(NULL, *state));
}

static void assets_are_where_one_says(void **state)
{
    setenv("MARQUEE_ASSETS", "/variable", 1);
    assert_string_equal(folders_assets(NULL, *state), "/variable");
    assert_string_equal(folders_assets("/option", *state), "/option");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(settings_and_history_have_the_usual_folders, clear, release),
        cmocka_unit_test_setup_teardown(xdg_folders_win_over_the_usual_ones, clear, release),
        cmocka_unit_test_setup_teardown(an_xdg_folder_that_is_not_absolute_is_passed_over, clear, release),
        cmocka_unit_test_setup_teardown(one_home_holds_both_and_the_option_wins, clear, release),
        cmocka_unit_test_setup_teardown(without_a_home_there_is_no_folder, clear, release),
        cmocka_unit_test_setup_teardown(assets_are_where_one_says, clear, release),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
