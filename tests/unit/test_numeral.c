/* Numbers and dates as a guesser sees them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "check/numeral.h"

static double read(const char *text)
{
    quiz_arena *arena = quiz_arena_new();
    words list = words_of(quiz_slice_of(text), arena);
    double value = -1;

    if (!numeral_read(quiz_slice_of(text), &list, &value)) value = -1;
    quiz_arena_free(arena);
    return value;
}

static void numbers_are_read_in_figures_and_in_words(void **state)
{
    static const struct {
        const char *text;
        double value;
    } rows[] = { { "15%", 15 },
                 { "75.8%", 75.8 },
                 { "12,300", 12300 },
                 { "$82.1 million", 82.1e6 },
                 { "127 minutes", 127 },
                 { "About 4,000", 4000 },
                 { "Four", 4 },
                 { "Twelve thousand", 12000 },
                 { "7.", 7 },
                 { "Room 7", 7 } };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (fabs(read(rows[i].text) - rows[i].value) > 1e-9 * rows[i].value)
            fail_msg("\"%s\" is read as %g", rows[i].text, read(rows[i].text));
}

static void dates_are_in_the_order_of_the_calendar(void **state)
{
    static const char *const dates[] = { "1996-12-31", "January 23, 1997", "23 February 1997",
                                         "1997-02-24", "1997-03",          "September 1, 1998" };

    (void)state;
    for (size_t i = 1; i < sizeof dates / sizeof *dates; i++)
        if (read(dates[i]) <= read(dates[i - 1])) fail_msg("%s is not after %s", dates[i], dates[i - 1]);
    assert_true(read("March") > read("January"));
    assert_true(read("December 23") > read("September 27"));
}

static void other_texts_are_no_numbers(void **state)
{
    (void)state;
    assert_true(read("A brick") < 0);
    assert_true(read("") < 0);
    assert_true(read("The eight") < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_read_in_figures_and_in_words),
        cmocka_unit_test(dates_are_in_the_order_of_the_calendar),
        cmocka_unit_test(other_texts_are_no_numbers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
