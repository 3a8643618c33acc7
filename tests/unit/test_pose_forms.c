/* What each form promises, on films few enough to read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "films.h"

static void reverse_asks_for_any_record_that_has_the_value(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.star]\nreverse = Which film has {star}?\n");
    int moon = count_keys(b, "film.star:ann:reverse", "Moon (Korea)");

    assert_int_equal(moon + count_keys(b, "film.star:ann:reverse", "Star (Spain)"), SEEDS);
    assert_in_range(moon, SEEDS / 3, SEEDS * 2 / 3);
    small_bank_free(b);
}

static void reverse_names_the_record_where_its_prompt_does(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.star]\nreverse = Which film of {year} has {star}?\n");

    assert_int_equal(count_keys(b, "film.star:ann@a:reverse", "Moon (Korea)"), SEEDS);
    assert_int_equal(count_offers(b, "film.star:ann@a:reverse", "Star (Spain)"), 0);
    small_bank_free(b);
}

static void not_has_one_false_value_among_true_ones(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.star]\nnot = Who is NOT in {label}?\n");
    quiz_arena *arena = quiz_arena_new();

    assert_int_equal(quiz_catalog_count(b.catalog), 2);
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.star:a:not", seed, arena);
        assert_int_equal(q->choice_count, 3);
        assert_true(offers(q, "Ann") && offers(q, "Bob"));
        assert_false(is_key(q, "Ann") || is_key(q, "Bob"));
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void half_of_the_statements_hold(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntrue = {director} directed {label}.\n");
    quiz_arena *arena = quiz_arena_new();
    int hold = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.director:b:true", seed, arena);
        assert_string_equal(q->choices[0], "True");
        assert_string_equal(q->choices[1], "False");
        assert_int_equal(q->key == 0, strcmp(q->prompt, "Bob directed Sun (India).") == 0);
        hold += q->key == 0;
    }
    assert_in_range(hold, SEEDS * 2 / 5, SEEDS * 3 / 5);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void a_statement_about_a_quantity_can_be_false(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.gross]\ntrue = {label} made {gross}.\n");
    quiz_arena *arena = quiz_arena_new();
    int hold = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.gross:a:true", seed, arena);
        assert_int_equal(q->key == 0, strstr(q->prompt, "$8.4 million") != NULL);
        hold += q->key == 0;
    }
    assert_in_range(hold, SEEDS * 2 / 5, SEEDS * 3 / 5);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void the_leading_record_is_the_key(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.year]\nfirst = Which is the oldest?\nmost = Which is the newest?\nchoices = 6\n");

    assert_int_equal(quiz_catalog_count(b.catalog), 2);
    assert_int_equal(count_keys(b, "film.year:a+b+c+d:first", "Moon (Korea)"), SEEDS);
    assert_int_equal(count_keys(b, "film.year:a+b+c+d:most", "Star (Spain)"), SEEDS);
    small_bank_free(b);
}

static void records_of_one_label_are_not_compared(void **state)
{
    (void)state;
    small_bank b = bank_of("[film e]\nname = Star\ncountry = Spain\n"
                           "[ask film.year]\nfirst = Which is the oldest?\nchoices = 6\n");

    assert_int_equal(quiz_catalog_count(b.catalog), 1);
    assert_int_equal(count_offers(b, "film.year:a+b+c:first", "Star (Spain)"), 0);
    small_bank_free(b);
}

static void a_comparison_names_none_of_what_it_compares(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.year]\nfirst = Which is as old as {name}?\n");

    assert_true(found(b, "T005", "several records"));
    assert_int_equal(quiz_catalog_count(b.catalog), 0);
    small_bank_free(b);
}

static void records_that_are_level_are_not_compared(void **state)
{
    (void)state;
    small_bank b = bank_of("[film e]\nname = Sky\ncountry = Peru\nyear = 2001\n"
                           "[ask film.year]\nfirst = Which is the oldest?\nchoices = 6\n");
    quiz_arena *arena = quiz_arena_new();

    for (int i = 0; i < quiz_catalog_count(b.catalog); i++) {
        const quiz_question *q = quiz_pose(b.catalog, i, 1, arena);
        assert_int_equal(q->choice_count, 4);
        assert_false(offers(q, "Sky (Peru)") && offers(q, "Moon (Korea)"));
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void lines_that_yield_nothing_are_reported(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.gross]\nfirst = Which made least?\n"
                           "[ask film.director]\ntext = Who directed the remake of {remake-of.name}?\n");

    assert_true(found(b, "T008", "first"));
    assert_true(found(b, "T009", "it has no remake-of"));
    assert_int_equal(quiz_catalog_count(b.catalog), 1);
    small_bank_free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reverse_asks_for_any_record_that_has_the_value),
        cmocka_unit_test(reverse_names_the_record_where_its_prompt_does),
        cmocka_unit_test(not_has_one_false_value_among_true_ones),
        cmocka_unit_test(half_of_the_statements_hold),
        cmocka_unit_test(a_statement_about_a_quantity_can_be_false),
        cmocka_unit_test(the_leading_record_is_the_key),
        cmocka_unit_test(records_of_one_label_are_not_compared),
        cmocka_unit_test(a_comparison_names_none_of_what_it_compares),
        cmocka_unit_test(records_that_are_level_are_not_compared),
        cmocka_unit_test(lines_that_yield_nothing_are_reported),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
