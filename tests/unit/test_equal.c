/* Texts are equal when nothing but case, white space and the way of writing accents tells them apart. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "bank/equal.h"
#include "bank/names.h"

static bool equal(const char *a, const char *b)
{
    quiz_arena *scratch = quiz_arena_new();
    bool there = equal_folded(quiz_slice_of(a), quiz_slice_of(b), scratch);
    bool back = equal_folded(quiz_slice_of(b), quiz_slice_of(a), scratch);

    assert_int_equal(there, back);
    quiz_arena_free(scratch);
    return there;
}

static void case_and_white_space_do_not_matter(void **state)
{
    (void)state;
    assert_true(equal("A brick", " a  BRICK "));
    assert_true(equal("A brick", "abrick"));
    assert_true(equal("Élodie", "éLODIE"));
    assert_true(equal("Straße", "STRASSE"));
    assert_true(equal("\u212Aelvin", "kelvin"));
    assert_true(equal("e\u0301t\u00E9", "\u00E9te\u0301"));
    assert_true(equal("a\u00A0b", "ab"));
    assert_true(equal("예승", " 예 승"));
    assert_true(equal("", " \t"));
}

static void everything_else_does(void **state)
{
    (void)state;
    assert_false(equal("A brick", "A bricks"));
    assert_false(equal("e", "\u00E9"));
    assert_false(equal("e", "e\u0301"));
    assert_false(equal("", "a"));
    assert_false(equal("No. 7", "No 7"));
    assert_false(equal("예승", "용구"));
}

/* Few texts are compared pair by pair, many through a table: both find the same. */
static void the_first_equal_text_is_found_among_few_and_many(void **state)
{
    quiz_arena *scratch = quiz_arena_new();
    quiz_slice texts[100];
    int twins[100];

    (void)state;
    for (int i = 0; i < 100; i++) texts[i] = quiz_slice_of(quiz_arena_print(scratch, "Text %d", i % 90));
    texts[5] = quiz_slice_of("TEXT3");
    assert_false(equal_find(texts, 5, twins, scratch));
    assert_true(equal_find(texts, 6, twins, scratch));
    assert_int_equal(twins[5], 3);
    assert_true(equal_find(texts, 100, twins, scratch));
    for (int i = 0; i < 90; i++) assert_int_equal(twins[i], i == 5 ? 3 : -1);
    for (int i = 90; i < 100; i++) assert_int_equal(twins[i], i == 95 ? -1 : i - 90);
    quiz_arena_free(scratch);
}

static void names_keep_their_first_number(void **state)
{
    quiz_arena *arena = quiz_arena_new();
    names_table *table = names_new(arena, 0);

    (void)state;
    for (int i = 0; i < 5000; i++)
        assert_int_equal(names_put(table, i % 3, quiz_slice_of(quiz_arena_print(arena, "name-%d", i)), i), -1);
    for (int i = 0; i < 5000; i++) {
        quiz_slice name = quiz_slice_of(quiz_arena_print(arena, "name-%d", i));
        assert_int_equal(names_put(table, i % 3, name, 7), i);
        assert_int_equal(names_find(table, i % 3, name), i);
        assert_int_equal(names_find(table, (i + 1) % 3, name), -1);
    }
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(case_and_white_space_do_not_matter),
        cmocka_unit_test(everything_else_does),
        cmocka_unit_test(the_first_equal_text_is_found_among_few_and_many),
        cmocka_unit_test(names_keep_their_first_number),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
