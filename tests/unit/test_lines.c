/* What an author wrote is what is read: inih's limits do not reach it, and no line vanishes silently. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/lines.h"

typedef struct fixture {
    lines_document *document;
    quiz_findings *findings;
} fixture;

static fixture read_bytes(const char *bytes, size_t size)
{
    fixture f = { .findings = quiz_findings_new() };

    f.document = lines_read("test.ini", bytes, size, f.findings);
    return f;
}

static fixture read_text(const char *text)
{
    return read_bytes(text, strlen(text));
}

static void done(fixture f)
{
    lines_free(f.document);
    quiz_findings_free(f.findings);
}

static const char *code(fixture f, int index)
{
    return index < quiz_findings_count(f.findings) ? quiz_findings_at(f.findings, index)->rule->code : "none";
}

static void assert_value(fixture f, int index, const char *expected)
{
    assert_in_range(index, 0, f.document->entry_count - 1);
    quiz_slice value = f.document->entries[index].value;
    assert_int_equal(value.size, strlen(expected));
    assert_memory_equal(value.at, expected, value.size);
}

/* Nothing is found, or exactly one finding with this code. */
static void assert_only(const char *text, const char *expected)
{
    fixture f = read_text(text);

    assert_string_equal(code(f, 0), expected);
    assert_true(quiz_findings_count(f.findings) <= 1);
    done(f);
}

static void values_are_verbatim(void **state)
{
    fixture f = read_text("[question]\ntext = \"a\" = b; # c : d\n  answer=x\t\nwrong:y\r\n");

    (void)state;
    assert_string_equal(code(f, 0), "none");
    assert_value(f, 0, "\"a\" = b; # c : d answer=x");
    assert_value(f, 1, "y");
    assert_true(f.document->entries[1].colon);
    done(f);
}

static void long_lines_stay_whole(void **state)
{
    char text[2200];
    fixture f;

    (void)state;
    strcpy(text, "[q]\ntext = ");
    memset(text + 11, 'x', 2000);
    strcpy(text + 2011, "\nanswer = y\n");
    f = read_text(text);
    assert_string_equal(code(f, 0), "none");
    assert_int_equal(f.document->entries[0].value.size, 2000);
    assert_int_equal(f.document->entries[1].line, 3);
    done(f);
}

static void a_line_over_64_kib_is_an_error_and_the_next_one_is_read(void **state)
{
    size_t size = 70000;
    char *text = malloc(size + 20);
    fixture f;

    (void)state;
    memset(text, 'x', size);
    memcpy(text, "[q]\na = ", 8);
    strcpy(text + size, "\nb = y\n");
    f = read_text(text);
    assert_string_equal(code(f, 0), "F002");
    assert_value(f, 0, "y");
    done(f);
    free(text);
}

static void values_go_on_by_indentation(void **state)
{
    fixture f = read_text("[q]\ntext = one\n  two\n\t| three\n\n  four\na =\n  b\n");

    (void)state;
    assert_string_equal(code(f, 0), "none");
    assert_value(f, 0, "one two\nthree four");
    assert_value(f, 1, "b");
    done(f);
}

static void a_value_of_many_lines_takes_time_in_proportion(void **state)
{
    size_t size = 0;
    char *text = malloc(400000);
    fixture f;

    (void)state;
    size += (size_t)sprintf(text, "[q]\na = x\n");
    for (int i = 0; i < 40000; i++) size += (size_t)sprintf(text + size, " 12345\n");
    f = read_bytes(text, size);
    assert_string_equal(code(f, 0), "F002");
    assert_true(f.document->entries[0].value.size <= LINES_LONGEST);
    done(f);
    free(text);
}

static void each_section_is_its_own(void **state)
{
    fixture f = read_text("[question]\na = 1\n[question]\na = 2\n[empty]\n[question  some id ]\n");

    (void)state;
    assert_int_equal(f.document->section_count, 4);
    assert_int_equal(f.document->sections[1].first, 1);
    assert_int_equal(f.document->sections[2].count, 0);
    assert_true(quiz_slice_is(f.document->sections[3].kind, "question"));
    assert_true(quiz_slice_is(f.document->sections[3].name, "some id"));
    done(f);
}

static void faults_are_found(void **state)
{
    static const char *const cases[][2] = {
        { "[q\na = 1\nb = 2\n", "F008" },
        { "[q] junk\na = 1\n", "F009" },
        { "[q]\njust words\n", "F010" },
        { "[q]\nabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij = 1\n", "F011" },
        { "[abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij]\na = 1\n", "F011" },
        { "a = 1\nb = 2\n[q]\nc = 3\n", "F012" },
        { "[q]\n= 1\n", "F013" },
        { "[q]\na = 1\n  [question]\n", "F014" },
        { "[q]\n  text = pasted\n  answer = pasted\n", "F014" },
        { "[q]\na = 1\n  ; comment\n", "F015" },
        { "[q]\na = 1 ; comment\n", "F016" },
        { "[q]\n  words\n", "F018" },
        { "[q]\nbroken\n  more of it\n  and more\n", "F010" },
        { "[q]\na = \x01\n", "F004" },
        { "[q]\na = \x7F\n", "F004" },
        { "[q]\na = caf\xE9\n", "F003" },
        { "[q]\na = \xEF\xBB\xBFx\n", "F007" },
        { "[q]\ra = 1\r", "F005" },
        { "\xEF\xBB\xBF[q]\na = 1\n", "none" },
        { "", "none" },
        { "; only a comment\n# and another\n\n", "none" },
        { "[q]\na = 1;2\n", "none" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) assert_only(cases[i][0], cases[i][1]);
}

static void nul_and_utf16_are_errors(void **state)
{
    fixture f = read_bytes("[q]\na = 1\0b = 2\n", 16);

    (void)state;
    assert_string_equal(code(f, 0), "F004");
    done(f);
    f = read_bytes("\xFF\xFE[\0q\0]\0\n\0", 10);
    assert_string_equal(code(f, 0), "F006");
    assert_int_equal(f.document->section_count, 0);
    done(f);
    f = read_bytes("\0[\0q\0]", 6);
    assert_string_equal(code(f, 0), "F006");
    done(f);
}

static void keys_of_a_faulty_section_go_nowhere(void **state)
{
    fixture f = read_text("[a]\nx = 1\n[b\nx = 2\n  more\n[c]\nx = 3\n");

    (void)state;
    assert_int_equal(quiz_findings_count(f.findings), 1);
    assert_int_equal(f.document->entry_count, 2);
    assert_value(f, 0, "1");
    assert_value(f, 1, "3");
    done(f);
}

static void places_count_code_points(void **state)
{
    fixture f = read_text("[q]\n\xC3\xA9t\xC3\xA9 = \xED\x95\x9C\xEA\xB8\x80\r\n");
    quiz_place place = lines_place_of_value(f.document, &f.document->entries[0]);

    (void)state;
    assert_int_equal(place.line, 2);
    assert_int_equal(place.column, 7);
    assert_int_equal(place.end_column, 9);
    assert_int_equal(place.source.size, 14);
    done(f);
}

static void pasted_keys_are_found_by_their_section(void **state)
{
    static const char *const keys[] = { "wrong" };
    fixture f = read_text("[q]\na = 1\n wrong = 2\n wrongly put\n[q]\na = 1\n wrong = 3\n");

    (void)state;
    lines_check_continuations(f.document, 1, keys, 1, f.findings);
    assert_int_equal(quiz_findings_count(f.findings), 1);
    assert_int_equal(quiz_findings_at(f.findings, 0)->at.line, 7);
    done(f);
}

static void a_folder_is_not_a_file(void **state)
{
    (void)state;
    errno = 0;
    assert_null(lines_read_file(TESTS_DIR, NULL));
    assert_int_equal(errno, EISDIR);
    assert_null(lines_read_file(TESTS_DIR "/no-such-file", NULL));
    assert_int_equal(errno, ENOENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_verbatim),
        cmocka_unit_test(long_lines_stay_whole),
        cmocka_unit_test(a_line_over_64_kib_is_an_error_and_the_next_one_is_read),
        cmocka_unit_test(values_go_on_by_indentation),
        cmocka_unit_test(a_value_of_many_lines_takes_time_in_proportion),
        cmocka_unit_test(each_section_is_its_own),
        cmocka_unit_test(faults_are_found),
        cmocka_unit_test(nul_and_utf16_are_errors),
        cmocka_unit_test(keys_of_a_faulty_section_go_nowhere),
        cmocka_unit_test(places_count_code_points),
        cmocka_unit_test(pasted_keys_are_found_by_their_section),
        cmocka_unit_test(a_folder_is_not_a_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
