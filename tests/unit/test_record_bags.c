/* Which questions leave their bags, and when. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "record_table.h"

static int bags_marked(table *t)
{
    int count;

    history_bags(t->history, &count, t->arena);
    return count;
}

/* A long round may end early: what it did not come to was not drawn. */
static void what_a_round_did_not_come_to_stays_in_its_bag(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "survival", QUESTIONS);
    int sure = quiz_round_deck(round)->sure, asked = 1;

    assert_true(sure < quiz_round_deck(round)->count);
    assert_int_equal(bags_marked(t), sure);
    while (asked < sure + 3) {
        answer(t, round, true);
        make(t, round, quiz_move_next());
        asked++;
    }
    assert_int_equal(bags_marked(t), sure + 3);
    quiz_round_free(round);
}

/* What was switched away was seen, and so is what came in its place. */
static void a_spare_leaves_its_bag_when_it_is_asked(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 5);

    assert_int_equal(bags_marked(t), 5);
    make(t, round, quiz_move_lifeline(QUIZ_SWITCH));
    assert_int_equal(bags_marked(t), 6);
    quiz_round_free(round);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, sit_down, get_up)
    const struct CMUnitTest tests[] = {
        TEST(what_a_round_did_not_come_to_stays_in_its_bag),
        TEST(a_spare_leaves_its_bag_when_it_is_asked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
