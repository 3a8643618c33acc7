/* No wrong choice is true, nor is a key false: on the questions that come along, and on banks that try hard. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "oracle.h"

/* Judges a bank that poses COUNT questions. */
static void assert_true_bank(const char *text, int count)
{
    small_bank b = small_bank_read(text);

    assert_int_equal(quiz_catalog_count(b.catalog), count);
    judge_all(b.bank, b.catalog);
    small_bank_free(b);
}

/* ---- Banks ---- */

static void the_questions_that_come_along_are_true(void **state)
{
    const char *path = QUESTIONS_DIR;
    quiz_bank *bank = quiz_bank_load(&path, 1, NULL, NULL);
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);
    (void)state;

    judge_all(bank, catalog);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
}

static void a_false_statement_is_no_true_one(void **state)
{
    (void)state;
    assert_true_bank("[type film]\nname = title\nreleased = date\n"
                     "[ask film.released]\ntrue = {name} came out in {released.year}.\n"
                     "[film a]\nname = A\nreleased = 2013-01-23\n[film b]\nname = B\nreleased = 2013-02-23\n"
                     "[film c]\nname = C\nreleased = 2013-03-23\n[film d]\nname = D\nreleased = 2014-04-23\n",
                     4);
    assert_true_bank("[type person]\nname = person\nfrom = country\n[type film]\nname = title\ndirector = person\n"
                     "[ask film.director]\ntrue = {name} was made by somebody from {director.from}.\n"
                     "[person p]\nname = P\nfrom = Korea\n[person q]\nname = Q\nfrom = Korea\n"
                     "[person r]\nname = R\nfrom = Japan\n[person s]\nname = S\n"
                     "[film a]\nname = A\ndirector = p\n[film b]\nname = B\ndirector = q\n"
                     "[film c]\nname = C\ndirector = r\n",
                     3);
    assert_true_bank("[type film]\nname = title\nreleased = date\n"
                     "[ask film.released]\ntrue = {name} came out in {released.year}.\n"
                     "[film a]\nname = A\nreleased = 2013-01-23\n[film b]\nname = B\nreleased = 2013-02-23\n",
                     0);
}

static void amounts_are_equal_however_they_are_written(void **state)
{
    (void)state;
    assert_true_bank("[type film]\nname = title\ngross = money USD\n"
                     "[ask film.gross]\ntext = What did {name} make?\nreverse = Which made {gross}?\n"
                     "[film a]\nname = A\ngross = $82.1 million\n[film b]\nname = B\ngross = $82,100,000\n"
                     "[film c]\nname = C\ngross = 8.4 million USD\n",
                     5);
}

static void dates_that_may_agree_are_not_false(void **state)
{
    static const char dates[] = "[type film]\nname = title\nshown = date, many\n"
                                "[ask film.shown]\ntext = When {name}?\nreverse = What on {shown}?\n"
                                "not = When not {name}?\ntrue = {name} on {shown}.\n"
                                "[film a]\nname = A\nshown = 2013\nshown = 2009-05-05\n"
                                "[film b]\nname = B\nshown = 2013-01\nshown = 2008-01-01\n"
                                "[film c]\nname = C\nshown = 2013-01-23\nshown = 2007-02-02\n"
                                "[film d]\nname = D\nshown = 2013-02-23\n[film e]\nname = D\nshown = 2013-02\n"
                                "[film f]\nname = F\nshown = 2012-02\n[film g]\nname = G\nshown = 2011\n";
    (void)state;
    small_bank b = small_bank_read(dates);
    assert_true(quiz_catalog_count(b.catalog) > 20);
    judge_all(b.bank, b.catalog);
    small_bank_free(b);
}

static void prompts_under_another_name_are_the_same(void **state)
{
    (void)state;
    assert_true_bank("[type film]\nlabel = {name} ({year})\nname = title\nyear = year\ndirector = person\n"
                     "[ask film.director]\ntext = Who directed {name}?\ntrue = {director} directed {name}.\n"
                     "[ask film.director by-label]\ntext = Who made {label}?\nreverse = What did {director} make?\n"
                     "[film a]\nname = Alpha\nyear = 2001\ndirector = P\n"
                     "[film b]\nname = Beta\nalso = Alpha\nyear = 2001\ndirector = Q\n"
                     "[film c]\nname = Gamma\nyear = 2003\ndirector = R\n[film d]\nname = Delta\nyear = 2004\n"
                     "director = S\n",
                     13);
}

static void references_and_names_of_one_thing_are_one(void **state)
{
    (void)state;
    assert_true_bank("[type person]\nlabel = {name} (actor)\nname = person\n[person ryu]\nname = Ryu\nalso = Lee\n"
                     "[person kal]\nname = Kal\n[type film]\nname = title\nstar = person\ndirector = maker\n"
                     "[ask film.star]\ntext = Who is in {name}?\npool = film.star, film.director\nchoices = 6\n"
                     "[ask film.director]\ntext = Who made {name}?\npool = film.star, film.director\nchoices = 6\n"
                     "[film a]\nname = A\nstar = ryu\ndirector = Oh\n[film b]\nname = B\nstar = kal\ndirector = Lee\n"
                     "[film c]\nname = C\nstar = kal\ndirector = Yu\n",
                     6);
}

/* Remakes of one name are told apart by their labels. */
static void things_of_one_name_and_two_labels_are_two(void **state)
{
    (void)state;
    assert_true_bank("[type film]\nlabel = {name} ({year})\nname = title\nyear = year\nremake = film\n"
                     "[ask film.remake]\ntext = What is {label} a remake of?\n"
                     "[film a]\nname = M\nyear = 2001\n[film b]\nname = M\nyear = 2002\nremake = a\n"
                     "[film c]\nname = M\nyear = 2003\nremake = b\n",
                     2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_questions_that_come_along_are_true),
        cmocka_unit_test(a_false_statement_is_no_true_one),
        cmocka_unit_test(amounts_are_equal_however_they_are_written),
        cmocka_unit_test(dates_that_may_agree_are_not_false),
        cmocka_unit_test(prompts_under_another_name_are_the_same),
        cmocka_unit_test(references_and_names_of_one_thing_are_one),
        cmocka_unit_test(things_of_one_name_and_two_labels_are_two),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
