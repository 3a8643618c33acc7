/* The keeper: what the player changes is on the disk, at once or at the latest at the end, and nothing else is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL_timer.h>

#include "../unit/folder.h"
#include "sdl/keeper.h"

static settings read_back(const char *folder)
{
    settings s;

    settings_default(&s);
    settings_read(&s, folder, NULL);
    return s;
}

static void a_change_is_kept_while_the_game_goes_on(void **state)
{
    settings shown, kept;

    (void)state;
    settings_default(&kept);
    shown = kept;
    keeper *k = keeper_new(&shown, &kept, "config");
    shown.count = 7;
    keeper_look(k);
    for (int ms = 0; read_back("config").count != 7; ms += 20) {
        if (ms > 10000) fail_msg("it is not kept");
        SDL_Delay(20);
    }
    assert_null(keeper_free(k, NULL));
}

static void what_holds_for_this_sitting_alone_is_not_kept(void **state)
{
    settings shown, kept;

    (void)state;
    settings_default(&kept);
    shown = kept;
    shown.muted = true;
    keeper *k = keeper_new(&shown, &kept, "config");
    shown.count = 7;
    assert_null(keeper_free(k, NULL));
    assert_int_equal(read_back("config").count, 7);
    assert_false(read_back("config").muted);
}

static void nothing_is_written_where_nothing_changes(void **state)
{
    settings kept;

    (void)state;
    settings_default(&kept);
    keeper *k = keeper_new(&kept, &kept, "config");
    keeper_look(k);
    assert_null(keeper_free(k, NULL));
    assert_int_not_equal(access("config", F_OK), 0);
}

static void what_could_not_be_kept_is_tried_again_at_the_end(void **state)
{
    settings shown, kept;
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    folder_write("config", "a file, where the folder should be");
    settings_default(&kept);
    shown = kept;
    keeper *k = keeper_new(&shown, &kept, "config");
    shown.count = 7;
    keeper_look(k);
    SDL_Delay(1500);
    assert_int_equal(remove("config"), 0);
    assert_null(keeper_free(k, arena));
    assert_int_equal(read_back("config").count, 7);
    quiz_arena_free(arena);
}

static void why_it_is_not_kept_is_said(void **state)
{
    settings shown, kept;
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    folder_write("config", "a file, where the folder should be");
    settings_default(&kept);
    shown = kept;
    keeper *k = keeper_new(&shown, &kept, "config");
    shown.count = 7;
    const char *reason = keeper_free(k, arena);
    assert_non_null(reason);
    assert_non_null(strstr(reason, "config"));
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(a_change_is_kept_while_the_game_goes_on),
        IN_A_FOLDER(what_holds_for_this_sitting_alone_is_not_kept),
        IN_A_FOLDER(nothing_is_written_where_nothing_changes),
        IN_A_FOLDER(what_could_not_be_kept_is_tried_again_at_the_end),
        IN_A_FOLDER(why_it_is_not_kept_is_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
