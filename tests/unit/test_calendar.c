/* Which days the calendar of the questions of the day shows, and which of them were played. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "record_table.h"
#include "screens/calendar.h"

/* DAY is a Monday. */
static void the_last_week_is_that_of_today(void **state)
{
    table *t = *state;
    const calendar monday = calendar_of(t->record, DAY), sunday = calendar_of(t->record, DAY - 1);

    assert_int_equal(monday.today, CALENDAR_DAYS - 7);
    assert_int_equal(monday.days[CALENDAR_DAYS - 7], DAY);
    assert_int_equal(monday.days[CALENDAR_DAYS - 6], 0);
    assert_int_equal(monday.days[0], 20261102);
    assert_int_equal(sunday.today, CALENDAR_DAYS - 1);
    assert_int_equal(sunday.days[0], 20261026);
}

static void a_day_is_played_once_its_round_was_begun(void **state)
{
    table *t = *state;

    assert_false(calendar_of(t->record, DAY).played[CALENDAR_DAYS - 7]);
    quiz_round_free(begin(t, "daily", 12));
    const calendar c = calendar_of(t->record, DAY);
    for (int i = 0; i < CALENDAR_DAYS; i++) assert_int_equal(c.played[i], i == CALENDAR_DAYS - 7);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, sit_down, get_up)
    const struct CMUnitTest tests[] = {
        TEST(the_last_week_is_that_of_today),
        TEST(a_day_is_played_once_its_round_was_begun),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
