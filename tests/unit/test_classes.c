/* What is equal is in one class, however it is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/model.h"
#include "small_bank.h"

static const char cast[] = "[type role]\nlabel = {actor} as {name}\nname = character\nactor = person\n"
                           "[type person]\nname = person\nborn = year\n"
                           "[role adult]\nname = Ye-sung\nactor = park\n"
                           "[role child]\nname = Ye-Sung\nactor = Kal  so-won\n"
                           "[person park]\nname = Park Shin-hye\nalso = Kathy Park\nborn = 1990\n"
                           "[person kal]\nname = Kal So-won\nalso = Gal So-won\n";

static const bank_record *record(const small_bank *f, const char *id)
{
    for (int i = 0; i < f->bank->record_count; i++)
        if (strcmp(f->bank->records[i].id, id) == 0) return &f->bank->records[i];
    fail_msg("there is no record %s", id);
    return NULL;
}

static void equal_values_are_in_one_class(void **state)
{
    small_bank f = small_bank_read(cast);
    quiz_arena *scratch = quiz_arena_new();
    const bank_record *adult = record(&f, "adult"), *child = record(&f, "child"), *kal = record(&f, "kal");

    (void)state;
    assert_int_equal(adult->values[0].at->same, child->values[0].at->same);
    assert_int_not_equal(adult->values[1].at->same, child->values[1].at->same);
    assert_int_equal(kal->same, kal->values[0].at->same);
    assert_int_equal(bank_same(f.bank, quiz_slice_of("gal SO-WON"), scratch), kal->same);
    assert_int_equal(bank_same(f.bank, quiz_slice_of("1990"), scratch), -1);
    assert_int_equal(bank_same(f.bank, quiz_slice_of("nobody"), scratch), -1);
    quiz_arena_free(scratch);
    small_bank_free(f);
}

/* Two people of one name and one label are one as choices; of two labels they are two. */
static void references_have_the_class_of_their_label(void **state)
{
    small_bank f = small_bank_read("[type person]\nlabel = {name} ({born})\nname = person\nborn = year\n"
                                   "[type role]\nname = character\nactor = person\n"
                                   "[person a]\nname = Kim\nborn = 1980\n[person b]\nname = Kim\nborn = 1990\n"
                                   "[person c]\nname = Gim\nalso = Kim\nborn = 1980\n"
                                   "[role x]\nname = X\nactor = a\n[role y]\nname = Y\nactor = b\n"
                                   "[role z]\nname = Z\nactor = c\n");
    const bank_value *x = record(&f, "x")->values[1].at, *y = record(&f, "y")->values[1].at;
    const bank_value *z = record(&f, "z")->values[1].at;

    (void)state;
    assert_int_equal(x->same, record(&f, "a")->same);
    assert_int_not_equal(x->same, y->same);
    assert_int_equal(x->same, z->same);
    assert_int_equal(x->named, y->named);
    small_bank_free(f);
}

static void equal_amounts_are_in_one_class(void **state)
{
    small_bank f =
        small_bank_read("[type film]\nname = title\ngross = money USD\ncost = money KRW\nlength = number minutes\n"
                        "[film a]\nname = A\ngross = $82.1 million\nlength = 90 minutes\n"
                        "[film b]\nname = B\ngross = 82,100,000 USD\nlength = 90.0 minutes\n"
                        "[film c]\nname = C\ngross = $82.2 million\ncost = ₩82.1 million\n");
    const bank_record *a = record(&f, "a"), *b = record(&f, "b"), *c = record(&f, "c");

    (void)state;
    assert_int_equal(a->values[1].at->same, b->values[1].at->same);
    assert_int_equal(a->values[3].at->same, b->values[3].at->same);
    assert_int_not_equal(a->values[1].at->same, c->values[1].at->same);
    assert_int_not_equal(a->values[1].at->same, c->values[2].at->same);
    small_bank_free(f);
}

static void what_is_called_like_a_faulty_record_is_open(void **state)
{
    small_bank f = small_bank_read("[type film]\nname = title\nstar = person\nyear = year\n"
                                   "[film a]\nname = A\nstar = X\n[film b]\nname = B\nstar = Y\n"
                                   "[film c]\nname = Z\nalso = a\nyear = once\n[film b]\nname = C\nstar = Y\n"
                                   "[film d]\nname = C\nstar = Y\n");

    (void)state;
    assert_true(record(&f, "a")->values[1].partial);
    assert_false(record(&f, "b")->values[1].partial);
    assert_true(record(&f, "d")->values[1].partial);
    small_bank_free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_values_are_in_one_class),
        cmocka_unit_test(references_have_the_class_of_their_label),
        cmocka_unit_test(equal_amounts_are_in_one_class),
        cmocka_unit_test(what_is_called_like_a_faulty_record_is_open),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
