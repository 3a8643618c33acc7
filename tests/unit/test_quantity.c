/* Numbers, money and dates are understood as written, and printed again in the same shape. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/model.h"

static const bank_attribute date = { .kind = BANK_DATE }, year = { .kind = BANK_YEAR };
static const bank_attribute minutes = { .kind = BANK_NUMBER, .unit = "minutes" };
static const bank_attribute count = { .kind = BANK_NUMBER, .unit = "" };
static const bank_attribute percent = { .kind = BANK_NUMBER, .unit = "%" };
static const bank_attribute dollars = { .kind = BANK_MONEY, .unit = "USD" };
static const bank_attribute won = { .kind = BANK_MONEY, .unit = "KRW" };
static const bank_attribute kronor = { .kind = BANK_MONEY, .unit = "SEK" };

static bank_quantity parse(const bank_attribute *attribute, const char *text)
{
    bank_quantity q = { 0 };
    const char *wrong = bank_quantity_parse(attribute, quiz_slice_of(text), &q);

    if (wrong) fail_msg("%s: %s", text, wrong);
    return q;
}

static double order(const bank_attribute *attribute, const char *text)
{
    return parse(attribute, text).order;
}

static void refuses(const bank_attribute *attribute, const char *text)
{
    bank_quantity q = { 0 };

    if (!bank_quantity_parse(attribute, quiz_slice_of(text), &q)) fail_msg("took %s", text);
}

static void prints(const bank_attribute *attribute, bank_quantity q, const char *expected)
{
    quiz_arena *arena = quiz_arena_new();

    assert_string_equal(bank_quantity_print(&q, attribute->kind, arena), expected);
    quiz_arena_free(arena);
}

static void numbers_have_their_value(void **state)
{
    (void)state;
    assert_true(order(&minutes, "127 minutes") == 127);
    assert_true(order(&minutes, "1 minute") == 1);
    assert_true(order(&minutes, "-5 minutes") == -5);
    assert_true(order(&count, "12,811,206") == 12811206);
    assert_true(order(&count, "12.8 million") == 12.8e6);
    assert_true(order(&percent, "45%") == 45);
    assert_true(order(&percent, "4.5 %") == 4.5);
    assert_true(order(&count, "3 thousand") == 3000);
    assert_true(order(&count, "3 billion") == 3e9);
}

static void money_has_its_value(void **state)
{
    (void)state;
    assert_true(order(&dollars, "$82.1 million") == 82.1e6);
    assert_true(order(&dollars, "US$82.1 million") == 82.1e6);
    assert_true(order(&dollars, "82.1 million USD") == 82.1e6);
    assert_true(order(&dollars, "USD 5") == 5);
    assert_true(order(&won, "₩5.7 billion") == 5.7e9);
    assert_true(order(&kronor, "kr 12,300.50") == 12300.5);
}

static void numbers_that_are_none_are_refused(void **state)
{
    static const char *const wrong[] = { "",
                                         "minutes",
                                         "about 127 minutes",
                                         "127",
                                         "127 hours",
                                         "127 minute",
                                         "1,27 minutes",
                                         "1234,567 minutes",
                                         "12,3456 minutes",
                                         ",127 minutes",
                                         "127minutesx",
                                         "12.7.1 minutes",
                                         "1 minutes of it",
                                         "123456789012345678 minutes" };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) refuses(&minutes, wrong[i]);
}

static void money_of_another_currency_is_refused(void **state)
{
    static const char *const wrong[] = { "€5", "5 EUR", "82.1 million", "$5 EUR", "5", "$", "₩5", "dollars 5" };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) refuses(&dollars, wrong[i]);
    refuses(&kronor, "$5");
}

static void dates_of_one_precision_are_in_order(void **state)
{
    (void)state;
    assert_true(order(&date, "2013-01-23") - order(&date, "2013-01-22") == 1);
    assert_true(order(&date, "2013-01-01") - order(&date, "2012-12-31") == 1);
    assert_true(order(&date, "2012-03-01") - order(&date, "2012-02-28") == 2);
    assert_true(order(&date, "1900-03-01") - order(&date, "1900-02-28") == 1);
    assert_true(order(&date, "2000-03-01") - order(&date, "1900-03-01") == 36525);
    assert_true(order(&date, "2013-01") - order(&date, "2012-12") == 1);
    assert_true(order(&date, "2013") - order(&date, "2012") == 1);
    assert_true(order(&year, "1972") == 1972);
}

static void dates_know_their_parts(void **state)
{
    bank_quantity day = parse(&date, "2013-01-23"), month = parse(&date, "2013-01"), whole = parse(&date, "2013");

    (void)state;
    assert_true(day.year == 2013 && day.month == 1 && day.day == 23);
    assert_true(month.year == 2013 && month.month == 1 && month.day == 0);
    assert_true(whole.year == 2013 && whole.month == 0 && whole.day == 0);
}

static void dates_that_are_none_are_refused(void **state)
{
    static const char *const wrong[] = {
        "",           "13",         "2013-1",     "2013-13",     "2013-00",       "2013-02-29",
        "1900-02-29", "2013-04-31", "2013-01-00", "2013-01-23 ", "2013/01/23",    "0000",
        "20130123",   "2013-",      "2013-01-",   "January",     "2013-01-23-01", "-2013"
    };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) refuses(&date, wrong[i]);
    parse(&date, "2012-02-29");
    parse(&date, "2000-02-29");
    refuses(&year, "2013-01");
    refuses(&year, "79");
}

static void what_was_parsed_prints_as_it_was(void **state)
{
    static const struct {
        const bank_attribute *attribute;
        const char *text;
    } cases[] = { { &minutes, "127 minutes" },
                  { &minutes, "-5 minutes" },
                  { &count, "12,811,206" },
                  { &count, "1000" },
                  { &count, "0.05" },
                  { &count, "1,000.50" },
                  { &dollars, "$82.1 million" },
                  { &dollars, "82.10 million USD" },
                  { &dollars, "US$0" },
                  { &won, "₩80 thousand" },
                  { &percent, "45%" },
                  { &date, "2013-01-23" },
                  { &date, "2013-01" },
                  { &date, "2013" },
                  { &date, "0079-08-24" },
                  { &year, "1972" } };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        prints(cases[i].attribute, parse(cases[i].attribute, cases[i].text), cases[i].text);
}

static void neighbours_print_in_the_same_shape(void **state)
{
    bank_quantity money = parse(&dollars, "$82.1 million"), viewers = parse(&count, "12,811");

    (void)state;
    money.mantissa = 795;
    prints(&dollars, money, "$79.5 million");
    money.mantissa = 5;
    prints(&dollars, money, "$0.5 million");
    viewers.mantissa = 950;
    prints(&count, viewers, "950");
    viewers.mantissa = 1050000;
    prints(&count, viewers, "1,050,000");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_have_their_value),
        cmocka_unit_test(money_has_its_value),
        cmocka_unit_test(numbers_that_are_none_are_refused),
        cmocka_unit_test(money_of_another_currency_is_refused),
        cmocka_unit_test(dates_of_one_precision_are_in_order),
        cmocka_unit_test(dates_know_their_parts),
        cmocka_unit_test(dates_that_are_none_are_refused),
        cmocka_unit_test(what_was_parsed_prints_as_it_was),
        cmocka_unit_test(neighbours_print_in_the_same_shape),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
