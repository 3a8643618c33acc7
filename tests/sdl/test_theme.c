/* Themes are read over the evening's colours, and their faults are findings. */
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

#include "sdl/theme.h"

static void colours_are_read(void **state)
{
    SDL_Color colour;

    (void)state;
    assert_true(theme_parse_colour(quiz_slice_of("#FFc65a"), &colour));
    assert_int_equal(colour.r, 0xFF);
    assert_int_equal(colour.g, 0xC6);
    assert_int_equal(colour.b, 0x5A);
    assert_int_equal(colour.a, 0xFF);
    assert_true(theme_parse_colour(quiz_slice_of("#00000080"), &colour));
    assert_int_equal(colour.a, 0x80);
}

static void what_is_no_colour_is_refused(void **state)
{
    static const char *const wrong[] = { "", "#", "red", "#FFF", "FFC65A0", "#FFC65G", "#FFC65A ", "#FFC65A8" };
    SDL_Color colour;

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(theme_parse_colour(quiz_slice_of(wrong[i]), &colour));
}

/* What stands in the file is what the program has built in. */
static void the_evening_is_whole(void **state)
{
    quiz_findings *findings = quiz_findings_new();
    theme from_file, built_in;
    char *reason = NULL;

    (void)state;
    assert_true(theme_load(&from_file, ASSETS_DIR, "evening", findings, &reason));
    assert_int_equal(quiz_findings_count(findings), 0);
    assert_false(theme_load(&built_in, ASSETS_DIR, "no-such-theme", NULL, &reason));
    assert_non_null(strstr(reason, "no-such-theme"));
    assert_memory_equal(&from_file, &built_in, sizeof built_in);
    assert_int_equal(from_file.colours[INK_NONE].a, 0);
    for (int i = INK_NONE + 1; i < INK_COUNT; i++) assert_int_not_equal(from_file.colours[i].a, 0);
    free(reason);
    quiz_findings_free(findings);
}

static void write_theme(const char *folder, const char *text)
{
    char path[256];

    snprintf(path, sizeof path, "%s/themes", folder);
    assert_int_equal(mkdir(path, 0700), 0);
    snprintf(path, sizeof path, "%s/themes/odd.ini", folder);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void remove_theme(const char *folder)
{
    char path[256];

    snprintf(path, sizeof path, "%s/themes/odd.ini", folder);
    unlink(path);
    snprintf(path, sizeof path, "%s/themes", folder);
    rmdir(path);
    rmdir(folder);
}

static void faults_are_findings_and_the_rest_counts(void **state)
{
    char folder[] = "/tmp/marquee-theme-XXXXXX";
    quiz_findings *findings = quiz_findings_new();
    char *reason = NULL;
    theme t;

    (void)state;
    assert_non_null(mkdtemp(folder));
    write_theme(folder, "[colours]\ntext = #010203\ngold = yellow\nqiet = #000000\n[fonts]\nsign = Comic\n");
    assert_true(theme_load(&t, folder, "odd", findings, &reason));
    assert_int_equal(quiz_findings_count(findings), 3);
    assert_int_equal(quiz_findings_at(findings, 0)->at.line, 3);
    assert_int_equal(quiz_findings_at(findings, 1)->at.line, 4);
    assert_non_null(strstr(quiz_findings_at(findings, 1)->help, "quiet"));
    assert_int_equal(t.colours[INK_TEXT].b, 3);
    assert_int_equal(t.colours[INK_GOLD].r, 0xFF);
    assert_int_equal(t.colours[INK_GOLD].g, 0xC6);
    remove_theme(folder);
    quiz_findings_free(findings);
}

static int count_findings(const char *text)
{
    char folder[] = "/tmp/marquee-theme-XXXXXX";
    quiz_findings *findings = quiz_findings_new();
    char *reason = NULL;
    theme t;

    assert_non_null(mkdtemp(folder));
    write_theme(folder, text);
    assert_true(theme_load(&t, folder, "odd", findings, &reason));
    int count = quiz_findings_count(findings);
    for (int i = 0; i < count; i++) assert_int_equal(quiz_findings_at(findings, i)->rule->id, QUIZ_S_THEME);
    remove_theme(folder);
    quiz_findings_free(findings);
    return count;
}

static void the_examples_of_the_rule_are_true(void **state)
{
    const quiz_rule *rule = quiz_rule_of(QUIZ_S_THEME);

    (void)state;
    assert_int_equal(count_findings(rule->failing), 1);
    assert_int_equal(count_findings(rule->mended), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(colours_are_read),
        cmocka_unit_test(what_is_no_colour_is_refused),
        cmocka_unit_test(the_evening_is_whole),
        cmocka_unit_test(faults_are_findings_and_the_rest_counts),
        cmocka_unit_test(the_examples_of_the_rule_are_true),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
