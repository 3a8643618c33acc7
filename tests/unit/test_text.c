/* Slices, UTF-8, folding and "did you mean". */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "quiz/text.h"

static void assert_fold(const char *text, const char *expected)
{
    quiz_arena *arena = quiz_arena_new();

    assert_string_equal(quiz_text_fold(arena, quiz_slice_of(text)), expected);
    quiz_arena_free(arena);
}

static void folding_ignores_case_and_white_space(void **state)
{
    (void)state;
    assert_fold("  Miracle in\tCell No. 7 ", "miracleincellno.7");
    assert_fold("Öztekin  STRASSE", "öztekinstrasse");
    assert_fold("Straße", "strasse");
    assert_fold("a\xC2\xA0"
                "b\xE3\x80\x80"
                "c\xE2\x80\xAF"
                "d",
                "abcd");
    assert_fold("", "");
}

/* The quick way for dashes and quotation marks must not be taken where marks or white space follow them. */
static void folding_keeps_dashes_and_quotation_marks(void **state)
{
    (void)state;
    assert_fold("“A – B” isn’t C…", "“a–b”isn’tc…");
    assert_fold("“É”", "“é”");
    assert_fold("a\xE2\x80\xA8"
                "b\xE2\x80\xAF"
                "c",
                "abc");
    assert_fold("e\xCC\x81“", "é“");
    assert_fold("\xE2\x80", "\xE2\x80");
}

static void folding_composes_what_was_decomposed(void **state)
{
    (void)state;
    assert_fold("e\xCC\x81t\xC3\xA9", "\xC3\xA9t\xC3\xA9");
    assert_fold("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "\xED\x95\x9C"); /* Hangul jamo to one syllable */
}

static void invalid_text_is_found_at_its_first_byte(void **state)
{
    static const struct {
        const char *text;
        size_t at;
    } cases[] = {
        { "plain ASCII text that is long enough", 36 },
        { "\xC3\xA9t\xC3\xA9 \xED\x95\x9C \xF0\x9F\x8E\xAC", 14 },
        { "overlong \xC0\xAF", 9 },
        { "overlong \xE0\x80\xAF", 9 },
        { "surrogate \xED\xA0\x80", 10 },
        { "too high \xF4\x90\x80\x80", 9 },
        { "cut short \xE2\x82", 10 },
        { "lone \x80", 5 },
        { "latin-1 caf\xE9 noir", 11 },
        { "", 0 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(quiz_text_invalid(quiz_slice_of(cases[i].text)), cases[i].at);
}

static void length_counts_code_points(void **state)
{
    (void)state;
    assert_int_equal(quiz_text_length(quiz_slice_of("\xC3\xA9t\xC3\xA9 \xF0\x9F\x8E\xAC")), 5);
}

static void cut_gives_the_parts_trimmed(void **state)
{
    quiz_slice rest = quiz_slice_of(" a | bc|| d");

    (void)state;
    assert_true(quiz_slice_is(quiz_slice_cut(&rest, '|'), "a"));
    assert_true(quiz_slice_is(quiz_slice_cut(&rest, '|'), "bc"));
    assert_true(quiz_slice_is(quiz_slice_cut(&rest, '|'), ""));
    assert_true(quiz_slice_is(quiz_slice_cut(&rest, '|'), "d"));
    assert_int_equal(rest.size, 0);
}

static void next_goes_through_all_parts(void **state)
{
    quiz_slice rest = quiz_slice_of("a, ,"), part;

    (void)state;
    assert_true(quiz_slice_next(&rest, ',', &part) && quiz_slice_is(part, "a"));
    assert_true(quiz_slice_next(&rest, ',', &part) && quiz_slice_is(part, ""));
    assert_true(quiz_slice_next(&rest, ',', &part) && quiz_slice_is(part, ""));
    assert_false(quiz_slice_next(&rest, ',', &part));
    rest = quiz_slice_of("");
    assert_true(quiz_slice_next(&rest, ',', &part) && quiz_slice_is(part, ""));
    assert_false(quiz_slice_next(&rest, ',', &part));
}

static void nearest_finds_typing_errors_and_nothing_else(void **state)
{
    static const char *const names[] = { "answer", "wrong", "category", "difficulty", "text" };

    (void)state;
    assert_string_equal(quiz_text_nearest(quiz_slice_of("anwser"), names, 5), "answer");
    assert_string_equal(quiz_text_nearest(quiz_slice_of("dificulty"), names, 5), "difficulty");
    assert_string_equal(quiz_text_nearest(quiz_slice_of("txt"), names, 5), "text");
    assert_null(quiz_text_nearest(quiz_slice_of("colour"), names, 5));
    assert_null(quiz_text_nearest(quiz_slice_of(""), names, 5));
}

/* One of three letters may differ, however many bytes each has. */
static void nearest_counts_letters_in_any_script(void **state)
{
    static const char *const names[] = { "류승룡", "автор" };

    (void)state;
    assert_string_equal(quiz_text_nearest(quiz_slice_of("류승용"), names, 2), "류승룡");
    assert_null(quiz_text_nearest(quiz_slice_of("류순용"), names, 2));
    assert_string_equal(quiz_text_nearest(quiz_slice_of("атвор"), names, 2), "автор");
    assert_int_equal(quiz_text_distance(quiz_slice_of("류승룡"), quiz_slice_of("류승용"), 9), 1);
    assert_int_equal(quiz_text_distance(quiz_slice_of("\xFF\xFE"), quiz_slice_of("\xFF"), 9), 1);
}

static void distance_counts_a_swap_as_one(void **state)
{
    (void)state;
    assert_int_equal(quiz_text_distance(quiz_slice_of("abcd"), quiz_slice_of("abdc"), 9), 1);
    assert_int_equal(quiz_text_distance(quiz_slice_of("kitten"), quiz_slice_of("sitting"), 9), 3);
    assert_int_equal(quiz_text_distance(quiz_slice_of("kitten"), quiz_slice_of("sitting"), 1), 2);
    assert_int_equal(quiz_text_distance(quiz_slice_of(""), quiz_slice_of("abc"), 9), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folding_ignores_case_and_white_space),
        cmocka_unit_test(folding_keeps_dashes_and_quotation_marks),
        cmocka_unit_test(folding_composes_what_was_decomposed),
        cmocka_unit_test(invalid_text_is_found_at_its_first_byte),
        cmocka_unit_test(length_counts_code_points),
        cmocka_unit_test(cut_gives_the_parts_trimmed),
        cmocka_unit_test(next_goes_through_all_parts),
        cmocka_unit_test(nearest_finds_typing_errors_and_nothing_else),
        cmocka_unit_test(nearest_counts_letters_in_any_script),
        cmocka_unit_test(distance_counts_a_swap_as_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
