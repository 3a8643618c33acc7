/* Invented neighbours: written as the true value is, in the calendar, never equal to what is true. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <string.h>

#include "pose/vary.h"

enum { SEEDS = 300, WANTED = 3 };

static bank_attribute attribute_of(bank_kind kind)
{
    return (bank_attribute){ .kind = kind, .unit = kind == BANK_MONEY ? "USD" : "minutes" };
}

static bank_quantity quantity(bank_kind kind, const char *text)
{
    bank_attribute attribute = attribute_of(kind);
    bank_quantity q;

    assert_null(bank_quantity_parse(&attribute, quiz_slice_of(text), &q));
    return q;
}

static int zeros_of(long long mantissa)
{
    int zeros = 0;

    for (; mantissa && mantissa % 10 == 0; mantissa /= 10) zeros++;
    return zeros;
}

/* A neighbour must be read back as what it is, and be new. */
static void assert_good(bank_kind kind, const bank_quantity *key, const bank_quantity *made, int at, quiz_arena *arena)
{
    const char *text = bank_quantity_print(&made[at], kind, arena);
    bank_attribute attribute = attribute_of(kind);
    bank_quantity again;
    const char *wrong = bank_quantity_parse(&attribute, quiz_slice_of(text), &again);

    if (wrong) fail_msg("%s: %s", text, wrong);
    assert_true(fabs(again.order - made[at].order) <= 1e-6 * fabs(again.order));
    assert_true(fabs(made[at].order - key->order) > 1e-6 * fabs(key->order));
    assert_int_equal(made[at].decimals, key->decimals);
    if (kind == BANK_NUMBER || kind == BANK_MONEY)
        assert_int_equal(zeros_of(made[at].mantissa), zeros_of(key->mantissa));
    for (int i = 0; i < at; i++) assert_true(fabs(made[i].order - made[at].order) > 0);
}

/* Varies TEXT under many seeds; returns under how many the key was the smallest. */
static int vary(bank_kind kind, const char *text)
{
    bank_quantity key = quantity(kind, text), made[WANTED];
    quiz_arena *arena = quiz_arena_new();
    int smallest = 0;

    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        quiz_rng rng = quiz_rng_new(seed, 1);
        int below = 0;
        assert_int_equal(vary_around(&key, kind, &key, 1, WANTED, &rng, made), WANTED);
        for (int i = 0; i < WANTED; i++) {
            assert_good(kind, &key, made, i, arena);
            below += made[i].order < key.order;
        }
        smallest += below == 0;
        quiz_arena_reset(arena);
    }
    quiz_arena_free(arena);
    return smallest;
}

static void every_kind_is_varied_on_both_sides(void **state)
{
    static const struct {
        bank_kind kind;
        const char *text;
    } cases[] = {
        { BANK_YEAR, "2013" },           { BANK_DATE, "2012" },
        { BANK_DATE, "2012-02" },        { BANK_DATE, "2012-02-29" },
        { BANK_DATE, "1999-12-31" },     { BANK_NUMBER, "127 minutes" },
        { BANK_NUMBER, "120 minutes" },  { BANK_NUMBER, "1,200,000 minutes" },
        { BANK_NUMBER, "7.25 minutes" }, { BANK_NUMBER, "-40 minutes" },
        { BANK_MONEY, "$82.1 million" }, { BANK_MONEY, "$123456789012345" },
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_in_range(vary(cases[i].kind, cases[i].text), SEEDS / 8, SEEDS * 3 / 8);
}

static void at_an_end_of_the_line_the_other_side_serves(void **state)
{
    (void)state;
    assert_int_equal(vary(BANK_NUMBER, "0 minutes"), SEEDS);
    assert_int_equal(vary(BANK_YEAR, "0001"), SEEDS);
    assert_int_equal(vary(BANK_DATE, "0001-01-01"), SEEDS);
    assert_int_equal(vary(BANK_YEAR, "9999"), 0);
    assert_int_equal(vary(BANK_DATE, "9999-12-31"), 0);
    assert_int_equal(vary(BANK_DATE, "9999-12"), 0);
}

static void what_is_true_is_never_invented(void **state)
{
    bank_quantity key = quantity(BANK_YEAR, "2000"), made[WANTED];
    const char *years[] = { "2000", "1999", "1998", "1997", "1996", "2001", "2002", "2003", "2005" };
    bank_quantity truths[9];
    (void)state;

    for (int i = 0; i < 9; i++) truths[i] = quantity(BANK_YEAR, years[i]);

    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        quiz_rng rng = quiz_rng_new(seed, 2);
        assert_int_equal(vary_around(&key, BANK_YEAR, truths, 9, WANTED, &rng, made), WANTED);
        for (int i = 0; i < WANTED; i++)
            for (int k = 0; k < 9; k++) assert_false(made[i].year == truths[k].year);
    }
}

static void neighbours_are_near(void **state)
{
    bank_quantity key = quantity(BANK_MONEY, "$82.1 million"), made[WANTED];
    (void)state;

    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        quiz_rng rng = quiz_rng_new(seed, 3);
        vary_around(&key, BANK_MONEY, &key, 1, WANTED, &rng, made);
        for (int i = 0; i < WANTED; i++) assert_true(made[i].order > 0 && made[i].order < 2 * key.order);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_is_varied_on_both_sides),
        cmocka_unit_test(at_an_end_of_the_line_the_other_side_serves),
        cmocka_unit_test(what_is_true_is_never_invented),
        cmocka_unit_test(neighbours_are_near),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
