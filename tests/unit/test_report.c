/* Findings as people and programs see them. */
#include "check/report.h"
#include "check/terminal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static quiz_place place(const char *source, int column, int end_column)
{
    return (quiz_place){ "a.ini", 41, column, end_column, { source, strlen(source) } };
}

/* FINDINGS as text; they are freed. */
static char *text_of(quiz_findings *findings)
{
    char *written = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&written, &size);

    report_findings(out, findings, false);
    fclose(out);
    quiz_findings_free(findings);
    char *text = strdup(written);
    free(written);
    return text;
}

static void expect(quiz_place at, const char *help, const char *expected)
{
    quiz_findings *findings = quiz_findings_new();

    quiz_findings_add(findings, QUIZ_Q_NO_ANSWER, at, help, "it has no answer");
    char *text = text_of(findings);
    assert_string_equal(text, expected);
    free(text);
}

static void a_finding_shows_its_line_and_marks_the_span(void **state)
{
    (void)state;
    expect(place("[question market-brick]", 1, 24), "add a line  answer = ...",
           "a.ini:41:1: error: it has no answer [Q002]\n"
           "   41 | [question market-brick]\n"
           "      | ^~~~~~~~~~~~~~~~~~~~~~~\n"
           "      = help: add a line  answer = ...\n");
}

static void a_finding_about_a_whole_file_shows_no_line(void **state)
{
    (void)state;
    expect((quiz_place){ .file = "a.ini" }, NULL, "a.ini: error: it has no answer [Q002]\n");
}

static void a_finding_about_a_whole_line_marks_nothing(void **state)
{
    (void)state;
    expect((quiz_place){ .file = "a.ini", .line = 7, .source = { "abc", 3 } }, NULL,
           "a.ini:7: error: it has no answer [Q002]\n    7 | abc\n");
}

static void the_mark_stands_below_wide_and_combining_characters(void **state)
{
    (void)state;
    expect(place("\xEC\x98\x88\xEC\x8A\xB9 e\xCC\x81 xy", 7, 9), NULL,
           "a.ini:41:7: error: it has no answer [Q002]\n"
           "   41 | \xEC\x98\x88\xEC\x8A\xB9 e\xCC\x81 xy\n"
           "      |        ^~\n");
}

static void a_tab_becomes_blanks(void **state)
{
    (void)state;
    expect(place("a\tb", 3, 4), NULL,
           "a.ini:41:3: error: it has no answer [Q002]\n"
           "   41 | a   b\n"
           "      |     ^\n");
}

static void control_characters_and_broken_bytes_are_spelt_out(void **state)
{
    (void)state;
    expect(place("a\x1b[2J\xff\xE2\x80\xAE"
                 "b",
                 8, 9),
           NULL,
           "a.ini:41:8: error: it has no answer [Q002]\n"
           "   41 | a\\x1b[2J\\xff\\u{202e}b\n"
           "      |                     ^\n");
}

static void a_name_with_an_escape_in_it_is_spelt_out(void **state)
{
    (void)state;
    expect((quiz_place){ .file = "\x1b]0;x\x07" }, NULL, "\\x1b]0;x\\x07: error: it has no answer [Q002]\n");
}

static void a_span_just_behind_its_line_is_marked_there(void **state)
{
    (void)state;
    expect(place("abc", 4, 5), NULL, "a.ini:41:4: error: it has no answer [Q002]\n   41 | abc\n      |    ^\n");
}

static void a_line_that_does_not_reach_the_span_is_not_shown(void **state)
{
    (void)state;
    expect(place("abc", 9, 12), NULL, "a.ini:41:9: error: it has no answer [Q002]\n");
}

static void a_long_line_is_cut_around_the_span(void **state)
{
    char line[501];
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    memset(line, 'x', 500);
    line[500] = '\0';
    memcpy(line + 300, "here", 4);
    quiz_findings_add(findings, QUIZ_Q_NO_ANSWER, place(line, 301, 305), NULL, "it has no answer");
    char *text = text_of(findings);
    char *shown = strchr(text, '\n') + 1, *mark = strchr(shown, '\n') + 1;

    assert_true(mark - shown < 120);
    assert_non_null(strstr(shown, "| ...xxx"));
    assert_non_null(strstr(shown, "xxx...\n"));
    assert_memory_equal(shown + (strchr(mark, '^') - mark), "here", 4);
    assert_non_null(strstr(mark, "^~~~\n"));
    free(text);
}

static void related_places_follow_as_notes(void **state)
{
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    quiz_findings_add(findings, QUIZ_B_TAKEN_NAME, (quiz_place){ .file = "a.ini", .line = 9 }, NULL, "taken");
    quiz_findings_relate(findings, place("name = x", 1, 5), "it stands here first");
    char *text = text_of(findings);
    assert_non_null(strstr(text, "\na.ini:41:1: note: it stands here first\n   41 | name = x\n      | ^~~~\n"));
    free(text);
}

static void a_message_stays_on_its_line(void **state)
{
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    quiz_findings_add(findings, QUIZ_Q_NO_ANSWER, (quiz_place){ .file = "a\nb" }, "x\ny", "one\na.ini:1: error: two");
    char *text = text_of(findings);
    assert_string_equal(text, "a\\x0ab: error: one\\x0aa.ini:1: error: two [Q002]\n      = help: x\\x0ay\n");
    free(text);
}

static void of_one_rule_in_one_file_a_thousand_are_shown_or_ten_notes_and_the_rest_is_counted(void **state)
{
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    for (int line = 1; line <= 1003; line++)
        quiz_findings_add(findings, QUIZ_Q_NO_ANSWER, (quiz_place){ .file = "a", .line = line }, NULL, "no");
    for (int line = 1; line <= 1000; line++)
        quiz_findings_add(findings, QUIZ_Q_NO_ANSWER, (quiz_place){ .file = "b", .line = line }, NULL, "no");
    for (int line = 1; line <= 11; line++)
        quiz_findings_add(findings, QUIZ_C_NO_ID, (quiz_place){ .file = "c", .line = line }, NULL, "no");
    char *text = text_of(findings);
    assert_non_null(strstr(text, "\nc:10: note: no [C019]\nc: note: and 1 more note of C019 in this file; "));
    assert_non_null(strstr(text, "\na:1000: error: no [Q002]\na: note: and 3 more errors of Q002 in this file; "));
    assert_non_null(strstr(text, "\nb:1000: error: no [Q002]\n"));
    assert_null(strstr(text, "a:1001"));
    assert_null(strstr(text, "b: note"));
    free(text);
}

static void the_last_line_counts(void **state)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    quiz_findings_add(findings, QUIZ_Q_NO_ANSWER, (quiz_place){ .file = "a.ini" }, NULL, "it has no answer");
    report_text(out, findings, &(report_run){ .file_count = 1, .questions = 148 });
    fclose(out);
    assert_string_equal(text, "a.ini: error: it has no answer [Q002]\n1 file, 148 questions: 1 error, 0 warnings\n");
    quiz_findings_free(findings);
    free(text);
}

static void expect_keys(json_t *object, const char *const *keys, int count)
{
    int at = 0;

    for (void *i = json_object_iter(object); i && at < count; i = json_object_iter_next(object, i))
        assert_string_equal(json_object_iter_key(i), keys[at++]);
    assert_int_equal(at, count);
    assert_int_equal(json_object_size(object), count);
}

static void json_has_the_keys_in_their_order_and_is_valid_whatever_the_bytes(void **state)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    quiz_findings_add(findings, QUIZ_Q_NO_ANSWER, place("x", 1, 2), NULL, "bytes \xff and \x01");
    report_json(out, findings, &(report_run){ .file_count = 1, .questions = 2 });
    fclose(out);
    quiz_findings_free(findings);

    json_t *root = json_loads(text, 0, NULL);
    json_t *finding = json_array_get(json_object_get(root, "findings"), 0);
    assert_string_equal(json_string_value(json_object_get(finding, "message")), "bytes \xEF\xBF\xBD and \x01");
    assert_true(json_is_null(json_object_get(finding, "help")));
    assert_int_equal(json_integer_value(json_object_get(finding, "end_column")), 2);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(root, "summary"), "errors")), 1);

    static const char *const keys[] = { "file", "line",    "column", "end_column", "severity",
                                        "rule", "message", "help",   "related" };
    expect_keys(finding, keys, 9);
    json_decref(root);
    free(text);
}

static void an_edit_is_told_in_bytes(void **state)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    quiz_findings *findings = quiz_findings_new();

    (void)state;
    quiz_findings_add(findings, QUIZ_F_EDGE_SPACE, place("x ", 2, 3), NULL, "a blank");
    quiz_findings_fix(findings, (quiz_fix){ 11, 12, "" });
    report_json(out, findings, &(report_run){ .file_count = 1 });
    fputc('\0', out);
    report_sarif(out, findings, &(report_run){ .file_count = 0, .version = "1.0.0" });
    fclose(out);
    assert_non_null(strstr(text, "\"related\": [], \"fix\": {\"from\": 11, \"to\": 12, \"text\": \"\"}"));
    assert_non_null(strstr(text + strlen(text) + 1, "{\"deletedRegion\": {\"byteOffset\": 11, \"byteLength\": 1}, "
                                                    "\"insertedContent\": {\"binary\": \"\"}}"));
    quiz_findings_free(findings);
    free(text);
}

static void bytes_are_told_in_base_64(void **state)
{
    static const char *const pairs[][2] = {
        { "a", "YQ==" }, { "ab", "YWI=" }, { "abc", "YWJj" }, { "\xC3\xA9~?", "w6l+Pw==" }
    };

    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char *text = NULL;
        size_t size = 0;
        FILE *out = open_memstream(&text, &size);
        quiz_findings *findings = quiz_findings_new();
        quiz_findings_add(findings, QUIZ_F_ENTITY, place("x", 1, 2), NULL, "an entity");
        quiz_findings_fix(findings, (quiz_fix){ 0, 1, pairs[i][0] });
        report_sarif(out, findings, &(report_run){ .version = "1.0.0" });
        fclose(out);
        char *binary = strstr(text, "\"binary\": \"") + strlen("\"binary\": \"");
        *strchr(binary, '"') = '\0';
        assert_string_equal(binary, pairs[i][1]);
        quiz_findings_free(findings);
        free(text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_finding_shows_its_line_and_marks_the_span),
        cmocka_unit_test(a_finding_about_a_whole_file_shows_no_line),
        cmocka_unit_test(a_finding_about_a_whole_line_marks_nothing),
        cmocka_unit_test(the_mark_stands_below_wide_and_combining_characters),
        cmocka_unit_test(a_tab_becomes_blanks),
        cmocka_unit_test(control_characters_and_broken_bytes_are_spelt_out),
        cmocka_unit_test(a_name_with_an_escape_in_it_is_spelt_out),
        cmocka_unit_test(a_span_just_behind_its_line_is_marked_there),
        cmocka_unit_test(a_line_that_does_not_reach_the_span_is_not_shown),
        cmocka_unit_test(a_long_line_is_cut_around_the_span),
        cmocka_unit_test(related_places_follow_as_notes),
        cmocka_unit_test(a_message_stays_on_its_line),
        cmocka_unit_test(of_one_rule_in_one_file_a_thousand_are_shown_or_ten_notes_and_the_rest_is_counted),
        cmocka_unit_test(the_last_line_counts),
        cmocka_unit_test(json_has_the_keys_in_their_order_and_is_valid_whatever_the_bytes),
        cmocka_unit_test(an_edit_is_told_in_bytes),
        cmocka_unit_test(bytes_are_told_in_base_64),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
