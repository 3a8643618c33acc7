/* From a bank to questions: what is one question, and what can stand beside a key, on films few enough to read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "films.h"

/* ---- Grouping and truth ---- */

static void equal_prompts_are_one_question(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {name}?\n");

    assert_int_equal(quiz_catalog_count(b.catalog), 3);
    int ann = count_keys(b, "film.director:a:text", "Ann"), cid = count_keys(b, "film.director:a:text", "Cid");
    assert_int_equal(ann + cid, SEEDS);
    assert_in_range(ann, SEEDS / 3, SEEDS * 2 / 3);
    small_bank_free(b);
}

static void a_passed_over_record_still_bars_what_it_makes_true(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {name}?\nonly = gross\n");

    assert_int_equal(quiz_catalog_count(b.catalog), 1);
    assert_int_equal(count_keys(b, "film.director:a:text", "Ann"), SEEDS);
    assert_int_equal(count_offers(b, "film.director:a:text", "Cid"), 0);
    small_bank_free(b);
}

static void what_is_partial_is_never_false(void **state)
{
    (void)state;
    small_bank b = bank_of("[film e]\nname = Sky\ncountry = Peru\nstar = Gil\npartial = star\n"
                           "[ask film.star]\ntext = Who is in {label}?\nreverse = Where is {star} in?\n");

    assert_int_equal(quiz_catalog_find(b.catalog, "film.star:e:text"), -1);
    assert_true(found(b, "T009", "\"e\""));
    assert_int_equal(count_offers(b, "film.star:bob:reverse", "Sky (Peru)"), 0);
    assert_int_equal(count_keys(b, "film.star:gil:reverse", "Sky (Peru)"), SEEDS);
    small_bank_free(b);
}

static void further_names_never_stand_beside_each_other(void **state)
{
    (void)state;
    small_bank b = bank_of("[type extra]\nname = person\n[extra ann]\nname = Ann\nalso = Dora\n"
                           "[ask film.director]\ntext = Who directed {label}?\n");

    assert_int_equal(count_offers(b, "film.director:a:text", "Dora"), 0);
    assert_int_equal(count_offers(b, "film.director:d:text", "Ann"), 0);
    assert_int_equal(count_offers(b, "film.director:b:text", "Ann"), SEEDS);
    assert_int_equal(count_offers(b, "film.director:b:text", "Dora"), 0);
    small_bank_free(b);
}

static void a_record_is_no_choice_about_itself(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.remake-of]\ntext = What is {label} a remake of?\n"
                           "reverse = What is a remake of {remake-of}?\n");

    assert_int_equal(count_offers(b, "film.remake-of:b:text", "Sun (India)"), 0);
    assert_int_equal(count_offers(b, "film.remake-of:a:reverse", "Moon (Korea)"), 0);
    assert_int_equal(count_keys(b, "film.remake-of:a:reverse", "Sun (India)"), SEEDS);
    small_bank_free(b);
}

/* ---- Pools ---- */

static void a_pool_of_its_own_is_the_only_one(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {label}?\npool = film.star\nchoices = 6\n");

    assert_int_equal(count_offers(b, "film.director:a:text", "Eve"), SEEDS);
    assert_int_equal(count_offers(b, "film.director:b:text", "Eve"), SEEDS);
    small_bank_free(b);
}

static void values_of_different_pools_keep_apart(void **state)
{
    (void)state;
    small_bank b = bank_of("[type award]\nlabel = {prize}\nprize = prize\nfor = title | person\n"
                           "[award x]\nprize = Gold\nfor = Ann\n[award y]\nprize = Silver\nfor = Moon\n"
                           "[award z]\nprize = Tin\nfor = Bob\n[ask award.for]\ntext = Who got {prize}?\n");

    assert_int_equal(count_offers(b, "award.for:x:text", "Moon"), 0);
    assert_int_equal(count_offers(b, "award.for:x:text", "Bob"), SEEDS);
    assert_int_equal(count_offers(b, "award.for:y:text", "Sun"), SEEDS);
    small_bank_free(b);
}

/* ---- Quantities ---- */

static void assert_in_order(const quiz_question *q)
{
    for (int i = 1; i < q->choice_count; i++)
        assert_true(strtod(q->choices[i - 1] + strcspn(q->choices[i - 1], "0123456789"), NULL) <
                    strtod(q->choices[i] + strcspn(q->choices[i], "0123456789"), NULL));
}

static void quantities_are_shown_in_order(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.year]\ntext = From when is {label}?\n"
                           "[ask film.gross]\ntext = What did {label} gross?\n");
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        assert_in_order(pose(b, "film.year:b:text", seed, arena));
        assert_in_order(pose(b, "film.gross:a:text", seed, arena));
    }
    assert_int_equal(count_offers(b, "film.year:b:text", "2013"), SEEDS);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void invented_numbers_look_like_the_true_one(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.gross]\ntext = What did {label} gross?\n");
    quiz_arena *arena = quiz_arena_new();
    int ranks[QUIZ_CHOICES_DEFAULT] = { 0 };

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.gross:a:text", seed, arena);
        assert_int_equal(q->choice_count, QUIZ_CHOICES_DEFAULT);
        ranks[q->key]++;
        for (int i = 0; i < q->choice_count; i++) {
            double amount;
            char tail[16];
            assert_int_equal(sscanf(q->choices[i], "$%lf %15s", &amount, tail), 2);
            assert_string_equal(tail, "million");
            assert_true(amount > 0 && amount < 17);
            assert_non_null(strchr(q->choices[i], '.'));
        }
    }
    for (int i = 0; i < QUIZ_CHOICES_DEFAULT; i++) assert_in_range(ranks[i], SEEDS / 8, SEEDS / 2);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void invented_dates_are_in_the_calendar(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.released]\ntext = When was {label} shown?\nchoices = 6\n");
    static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.released:a:text", seed, arena);
        assert_int_equal(q->choice_count, 6);
        for (int i = 0; i < q->choice_count; i++) {
            int year, month, day;
            assert_int_equal(sscanf(q->choices[i], "%4d-%2d-%2d", &year, &month, &day), 3);
            assert_in_range(year, 2000, 2002);
            assert_in_range(month, 1, 12);
            assert_in_range(day, 1, days[month - 1]);
            assert_false(year != 2000 && month == 2 && day == 29);
            if (i) assert_true(strcmp(q->choices[i - 1], q->choices[i]) < 0);
        }
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void what_is_invented_is_written_like_the_key(void **state)
{
    (void)state;
    small_bank b = bank_of("[type era]\nname = era\nbegan = date\n[era x]\nname = X\nbegan = 1990\n"
                           "[era y]\nname = Y\nbegan = 1991\n[era z]\nname = Z\nbegan = 1992\n"
                           "[era w]\nname = W\nbegan = 1993\n"
                           "[ask film.released]\ntext = When was {label} shown?\npool = era.began\n");
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.released:a:text", seed, arena);
        assert_int_equal(q->choice_count, QUIZ_CHOICES_DEFAULT);
        for (int i = 0; i < q->choice_count; i++) assert_int_equal(strlen(q->choices[i]), strlen("2001-02-28"));
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_prompts_are_one_question),
        cmocka_unit_test(a_passed_over_record_still_bars_what_it_makes_true),
        cmocka_unit_test(what_is_partial_is_never_false),
        cmocka_unit_test(further_names_never_stand_beside_each_other),
        cmocka_unit_test(a_record_is_no_choice_about_itself),
        cmocka_unit_test(a_pool_of_its_own_is_the_only_one),
        cmocka_unit_test(values_of_different_pools_keep_apart),
        cmocka_unit_test(quantities_are_shown_in_order),
        cmocka_unit_test(invented_numbers_look_like_the_true_one),
        cmocka_unit_test(invented_dates_are_in_the_calendar),
        cmocka_unit_test(what_is_invented_is_written_like_the_key),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
