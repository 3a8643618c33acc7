/* Languages: what each must have, and what becomes of what it lacks. */
#include "screens/texts.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static texts *read_text(const char *text, quiz_findings *findings)
{
    return texts_read("xx.ini", "xx", text, strlen(text), findings);
}

/* Which of {1} to {9} TEXT has, a bit for each. */
static unsigned placeholders(const char *text)
{
    unsigned found = 0;

    for (const char *at = text; (at = strchr(at, '{')) != NULL; at++)
        if (at[1] >= '1' && at[1] <= '9' && at[2] == '}') found |= 1u << (at[1] - '0');
    return found;
}

/* The lines "key = value" of a language's file, looked up as they stand. */
static bool file_has(const char *path, const char *key)
{
    FILE *in = fopen(path, "r");
    char line[1024];
    bool found = false;

    assert_non_null(in);
    while (!found && fgets(line, sizeof line, in) != NULL) {
        size_t size = strlen(key);
        found = strncmp(line, key, size) == 0 && strchr(" .=", line[size]) != NULL;
    }
    fclose(in);
    return found;
}

static void check_language(const char *code)
{
    quiz_findings *findings = quiz_findings_new();
    texts *english = texts_english(), *t = texts_load(ASSETS_DIR, code, findings);
    char path[1024];

    assert_non_null(t);
    snprintf(path, sizeof path, "%s/lang/%s.ini", ASSETS_DIR, code);
    for (int i = 0; i < quiz_findings_count(findings); i++)
        fail_msg("%s:%d: %s", path, quiz_findings_at(findings, i)->at.line, quiz_findings_at(findings, i)->message);
    for (int id = 0; id < TEXT_COUNT; id++) {
        if (!file_has(path, text_keys[id])) fail_msg("%s has no %s", path, text_keys[id]);
        if (placeholders(texts_of(t, (text_id)id)) != placeholders(texts_of(english, (text_id)id)))
            fail_msg("%s: %s has not the placeholders of the English text", path, text_keys[id]);
    }
    texts_free(t);
    texts_free(english);
    quiz_findings_free(findings);
}

static void test_every_language_says_everything_with_the_same_things_put_in(void **state)
{
    DIR *folder = opendir(ASSETS_DIR "/lang");
    int count = 0;

    (void)state;
    assert_non_null(folder);
    for (struct dirent *e; (e = readdir(folder)) != NULL;) {
        char code[64];
        if (sscanf(e->d_name, "%60[a-z]%60s", code, (char[64]){ 0 }) != 2) continue;
        check_language(code);
        count++;
    }
    closedir(folder);
    assert_true(count >= 4);
}

static void test_what_a_language_leaves_out_is_said_in_english(void **state)
{
    quiz_findings *findings = quiz_findings_new();
    texts *t = read_text("[language]\nname = Xish\n[texts]\nplay = Xplay\n", findings);

    (void)state;
    assert_string_equal(texts_of(t, TEXT_PLAY), "Xplay");
    assert_string_equal(texts_of(t, TEXT_QUIT), "Quit");
    assert_string_equal(texts_name(t), "Xish");
    assert_string_equal(texts_code(t), "xx");
    assert_int_equal(quiz_findings_count(findings), 0);
    texts_free(t);
    quiz_findings_free(findings);
}

static void test_numbers_have_the_form_that_the_language_gives_them(void **state)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_arena *arena = quiz_arena_new();
    texts *one = read_text("[language]\nplural = one\n[texts]\nquestions.one = {1} ding\nquestions.other = {1} dinge\n",
                           findings);
    texts *none = read_text("[language]\nplural = none\n[texts]\nquestions.other = {1} soru\n", findings);

    (void)state;
    assert_string_equal(texts_counted(one, arena, TEXT_QUESTIONS, 1, (char *)NULL), "1 ding");
    assert_string_equal(texts_counted(one, arena, TEXT_QUESTIONS, 0, (char *)NULL), "0 dinge");
    assert_string_equal(texts_counted(one, arena, TEXT_QUESTIONS, 21, (char *)NULL), "21 dinge");
    assert_string_equal(texts_counted(none, arena, TEXT_QUESTIONS, 1, (char *)NULL), "1 soru");
    texts_free(one);
    texts_free(none);
    quiz_arena_free(arena);
    quiz_findings_free(findings);
}

static void test_a_translation_may_put_things_in_another_order(void **state)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_arena *arena = quiz_arena_new();
    texts *t = read_text("[texts]\ncount-of = {2}/{1}, {2} {3}\n", findings);

    (void)state;
    assert_string_equal(texts_fill(t, arena, TEXT_COUNT_OF, "a", "b", (char *)NULL), "b/a, b ");
    texts_free(t);
    quiz_arena_free(arena);
    quiz_findings_free(findings);
}

static void test_what_is_not_understood_is_reported_and_the_rest_holds(void **state)
{
    static const char text[] =
        "[language]\nplural = many\ntongue = x\n[texts]\nplai = Jugar\nquit = Salir\n[words]\na = b\n";
    static const int lines[] = { 2, 3, 5, 7 };
    quiz_findings *findings = quiz_findings_new();
    texts *t = read_text(text, findings);

    (void)state;
    assert_string_equal(texts_of(t, TEXT_QUIT), "Salir");
    quiz_findings_sort(findings);
    assert_int_equal(quiz_findings_count(findings), 4);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(quiz_findings_at(findings, i)->rule->id, QUIZ_S_LANGUAGE);
        assert_int_equal(quiz_findings_at(findings, i)->at.line, lines[i]);
    }
    assert_string_equal(quiz_findings_at(findings, 2)->help, "did you mean \"play\"?");
    texts_free(t);
    quiz_findings_free(findings);
}

static void test_a_text_that_is_far_too_long_stays_english(void **state)
{
    quiz_findings *findings = quiz_findings_new();
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    fputs("[texts]\nplay = ", out);
    for (int i = 0; i < 700; i++) fputs("{1}", out);
    fputs("\nquit = Salir\n", out);
    fclose(out);
    texts *t = read_text(text, findings);
    assert_string_equal(texts_of(t, TEXT_PLAY), "Play");
    assert_string_equal(texts_of(t, TEXT_QUIT), "Salir");
    assert_int_equal(quiz_findings_count(findings), 1);
    texts_free(t);
    free(text);
    quiz_findings_free(findings);
}

static void test_a_language_that_is_not_there_is_none(void **state)
{
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    assert_null(texts_load(ASSETS_DIR, "tlh", findings));
    assert_null(texts_load("/nowhere", "en", findings));
    quiz_findings_free(findings);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_language_says_everything_with_the_same_things_put_in),
        cmocka_unit_test(test_what_a_language_leaves_out_is_said_in_english),
        cmocka_unit_test(test_numbers_have_the_form_that_the_language_gives_them),
        cmocka_unit_test(test_a_translation_may_put_things_in_another_order),
        cmocka_unit_test(test_what_is_not_understood_is_reported_and_the_rest_holds),
        cmocka_unit_test(test_a_text_that_is_far_too_long_stays_english),
        cmocka_unit_test(test_a_language_that_is_not_there_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
