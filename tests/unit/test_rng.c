/* The random numbers are PCG32's, on every machine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "quiz/rng.h"

/* The first outputs that the reference implementation's demo prints for seed 42 and stream 54. */
static void gives_the_reference_numbers(void **state)
{
    static const uint32_t expected[] = { 0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e };
    quiz_rng rng = quiz_rng_new(42, 54);

    (void)state;
    for (int i = 0; i < 6; i++) assert_int_equal(quiz_rng_next(&rng), expected[i]);
}

static void below_is_uniform(void **state)
{
    int seen[7] = { 0 };
    quiz_rng rng = quiz_rng_new(1, 2);

    (void)state;
    for (int i = 0; i < 70000; i++) seen[quiz_rng_below(&rng, 7)]++;
    for (int i = 0; i < 7; i++) assert_in_range(seen[i], 9600, 10400);
}

static void unit_stays_below_one(void **state)
{
    quiz_rng rng = quiz_rng_new(3, 4);

    (void)state;
    for (int i = 0; i < 10000; i++) {
        double number = quiz_rng_unit(&rng);
        assert_true(number >= 0 && number < 1);
    }
}

/* Each of the 24 orders of four items should come about equally often. */
static void shuffle_gives_every_order_alike(void **state)
{
    int seen[256] = { 0 }, orders = 0;
    quiz_rng rng = quiz_rng_new(5, 6);

    (void)state;
    for (int i = 0; i < 24000; i++) {
        int items[4] = { 0, 1, 2, 3 };
        quiz_rng_shuffle(&rng, items, 4);
        seen[items[0] * 64 + items[1] * 16 + items[2] * 4 + items[3]]++;
    }
    for (int i = 0; i < 256; i++) {
        if (seen[i]) assert_in_range(seen[i], 850, 1150);
        orders += seen[i] > 0;
    }
    assert_int_equal(orders, 24);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_the_reference_numbers),
        cmocka_unit_test(below_is_uniform),
        cmocka_unit_test(unit_stays_below_one),
        cmocka_unit_test(shuffle_gives_every_order_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
