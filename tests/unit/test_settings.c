/* Settings: what is read, what is reported, and what stays when they are written. */
#include "store/files.h"
#include "store/settings_table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A folder of its own for each test. */
typedef struct room {
    quiz_arena *arena;
    quiz_findings *findings;
    settings s;
    char folder[64];
    char file[96];
} room;

static int enter(void **state)
{
    room *r = calloc(1, sizeof *r);

    r->arena = quiz_arena_new();
    r->findings = quiz_findings_new();
    settings_default(&r->s);
    strcpy(r->folder, "/tmp/marquee-test-XXXXXX");
    if (!mkdtemp(r->folder)) return -1;
    snprintf(r->file, sizeof r->file, "%s/settings.ini", r->folder);
    *state = r;
    return 0;
}

static int leave(void **state)
{
    room *r = *state;

    unlink(r->file);
    rmdir(r->folder);
    quiz_findings_free(r->findings);
    quiz_arena_free(r->arena);
    free(r);
    return 0;
}

static void put(room *r, const char *text)
{
    assert_null(files_write(r->file, quiz_slice_of(text), r->arena));
}

static const char *contents(room *r)
{
    quiz_slice bytes;

    assert_null(files_read(r->file, &bytes, NULL, r->arena));
    return bytes.at;
}

static void write_settings(room *r)
{
    assert_null(settings_write(&r->s, r->folder, r->arena));
}

static void a_missing_file_is_no_fault(void **state)
{
    room *r = *state;

    settings_read(&r->s, r->folder, r->findings);
    settings_read(&r->s, "/nowhere/at/all", r->findings);
    assert_int_equal(quiz_findings_count(r->findings), 0);
    assert_int_equal(r->s.count, 12);
}

static void what_is_written_is_read_again(void **state)
{
    room *r = *state;
    settings again;

    for (int i = 0; i < SETTINGS_PLAIN; i++) settings_step(&settings_rows[i], &r->s, 1);
    r->s.window_w = 800;
    r->s.window_h = 600;
    strcpy(r->s.theme, "of-my-own");
    strcpy(r->s.language, "tr");
    strcpy(r->s.profile, "Ye-sung & papa");
    for (int i = 0; i < ACTION_COUNT; i++) snprintf(r->s.keys[i], SETTINGS_KEY, "Keypad %d;#", i);
    strcpy(r->s.keys[ACTION_PAUSE], "=");
    strcpy(r->s.keys[ACTION_MUTE], "ö");
    strcpy(r->s.keys[ACTION_HELP], "");
    write_settings(r);
    settings_default(&again);
    for (int i = 0; i < SETTINGS_ROWS; i++)
        if (strcmp(settings_rows[i].name, "key-help") != 0)
            assert_false(settings_same(&settings_rows[i], &again, &r->s));
    settings_read(&again, r->folder, r->findings);
    assert_int_equal(quiz_findings_count(r->findings), 0);
    assert_true(settings_equal(&again, &r->s));
}

static void writing_twice_changes_nothing(void **state)
{
    room *r = *state;

    write_settings(r);
    const char *once = contents(r);
    write_settings(r);
    assert_string_equal(contents(r), once);
}

static void lines_of_others_stay_and_only_what_changed_is_rewritten(void **state)
{
    room *r = *state;

    put(r, "; mine\n[other]\nx = 1\n[settings]\ncount   = 20\n  and more\nmuted = off\nfullscreen=off\nwidth = 3\n"
           "window-width = 1280\nwindow-height = 720\ndisplay = 0\nrenderer = auto\ntheme = evening\n"
           "text-size = 100\nreduced-motion = no\ntime = normal\nmode = classic\neffects-volume = 70\n"
           "music-volume = 30\nlanguage = auto\nkey-up =");
    r->s.count = 25;
    write_settings(r);
    assert_string_equal(contents(r),
                        "; mine\n[other]\nx = 1\n[settings]\ncount   = 25\nmuted = off\nfullscreen=off\n"
                        "width = 3\nwindow-width = 1280\nwindow-height = 720\ndisplay = 0\nrenderer = auto\n"
                        "theme = evening\ntext-size = 100\nreduced-motion = no\ntime = normal\nmode = classic\n"
                        "effects-volume = 70\nmusic-volume = 30\nlanguage = auto\nkey-up =\n");
}

static void a_broken_line_is_reported_and_stays_until_its_setting_changes(void **state)
{
    room *r = *state;

    put(r, "[settings]\ncount = 2O\n");
    settings_read(&r->s, r->folder, r->findings);
    assert_int_equal(quiz_findings_count(r->findings), 1);
    assert_int_equal(quiz_findings_at(r->findings, 0)->at.line, 2);
    assert_int_equal(r->s.count, 12);

    write_settings(r);
    assert_non_null(strstr(contents(r), "count = 2O\n"));
    r->s.count = 8;
    write_settings(r);
    assert_null(strstr(contents(r), "2O"));
    assert_non_null(strstr(contents(r), "count = 8\n"));
}

static void values_out_of_range_and_unknown_names_are_reported(void **state)
{
    static const char *const wrong[] = {
        "count = 0",
        "window-width = 99999",
        "muted = maybe",
        "renderer = vulkan",
        "theme = ../evil",
        "theme = a-name-that-is-longer-than-its-field",
        "text-size = 110",
        "time = slow",
        "effects-volume = 101",
        "language = ../ko",
        "key-up = a key whose name is longer than its field",
        "cuont = 3",
    };
    room *r = *state;
    const char *text = "[settings]\n";
    settings usual;

    settings_default(&usual);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        text = quiz_arena_print(r->arena, "%s%s\n", text, wrong[i]);
    put(r, quiz_arena_print(r->arena, "%s[unknown]\n", text));
    settings_read(&r->s, r->folder, r->findings);
    assert_int_equal(quiz_findings_count(r->findings), sizeof wrong / sizeof *wrong + 1);
    assert_string_equal(quiz_findings_at(r->findings, 11)->help, "did you mean \"count\"?");
    assert_true(settings_equal(&r->s, &usual));
}

static void the_old_switch_of_the_clock_leads_to_the_new_one(void **state)
{
    room *r = *state;

    put(r, "[settings]\ntimed = no\n");
    settings_read(&r->s, r->folder, r->findings);
    assert_string_equal(quiz_findings_at(r->findings, 0)->help, "did you mean \"time\"?");
    write_settings(r);
    assert_non_null(strstr(contents(r), "timed = no\n"));
}

static void missing_settings_go_below_their_header(void **state)
{
    room *r = *state;

    put(r, "[settings]\ncount = 12\n[other]\nx = 1\n");
    write_settings(r);
    assert_memory_equal(contents(r), "[settings]\nfullscreen = no\nwindow-width", 39);
    assert_non_null(strstr(contents(r), "language = auto\ncount = 12\n[other]\nx = 1\n"));
}

static void a_header_with_a_fault_does_not_swallow_what_is_written(void **state)
{
    room *r = *state;

    put(r, "[settings]\ncount = 5\n[settings\nmuted = no\n");
    settings_read(&r->s, r->folder, r->findings);
    r->s.muted = true;
    write_settings(r);
    settings_default(&r->s);
    settings_read(&r->s, r->folder, r->findings);
    assert_true(r->s.muted);
    assert_int_equal(r->s.count, 5);
}

static void a_file_that_is_not_text_is_left_alone(void **state)
{
    room *r = *state;

    put(r, "\xFF\xFE[");
    assert_non_null(settings_write(&r->s, r->folder, r->arena));
    assert_string_equal(contents(r), "\xFF\xFE[");
}

static void a_link_stays_a_link(void **state)
{
    room *r = *state;
    char target[96];
    struct stat status;

    snprintf(target, sizeof target, "%s/dotfile", r->folder);
    assert_null(files_write(target, quiz_slice_of(""), r->arena));
    assert_int_equal(symlink(target, r->file), 0);
    write_settings(r);
    assert_int_equal(lstat(r->file, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_non_null(strstr(contents(r), "count = 12"));
    unlink(target);
}

static void folders_are_made_where_needed(void **state)
{
    room *r = *state;
    const char *inner = quiz_arena_print(r->arena, "%s/a/b", r->folder);

    assert_null(settings_write(&r->s, inner, r->arena));
    settings_read(&r->s, inner, r->findings);
    assert_int_equal(quiz_findings_count(r->findings), 0);
    unlink(quiz_arena_print(r->arena, "%s/settings.ini", inner));
    rmdir(inner);
    rmdir(quiz_arena_print(r->arena, "%s/a", r->folder));
}

static void a_folder_that_cannot_be_made_is_a_reason(void **state)
{
    room *r = *state;

    put(r, "");
    const char *reason = settings_write(&r->s, quiz_arena_print(r->arena, "%s/below", r->file), r->arena);
    assert_non_null(reason);
    assert_non_null(strstr(reason, "settings.ini/below"));
    assert_non_null(settings_write(&r->s, "", r->arena));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, enter, leave)
    const struct CMUnitTest tests[] = {
        TEST(a_missing_file_is_no_fault),
        TEST(what_is_written_is_read_again),
        TEST(writing_twice_changes_nothing),
        TEST(lines_of_others_stay_and_only_what_changed_is_rewritten),
        TEST(a_broken_line_is_reported_and_stays_until_its_setting_changes),
        TEST(values_out_of_range_and_unknown_names_are_reported),
        TEST(the_old_switch_of_the_clock_leads_to_the_new_one),
        TEST(missing_settings_go_below_their_header),
        TEST(a_header_with_a_fault_does_not_swallow_what_is_written),
        TEST(a_file_that_is_not_text_is_left_alone),
        TEST(a_link_stays_a_link),
        TEST(folders_are_made_where_needed),
        TEST(a_folder_that_cannot_be_made_is_a_reason),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
