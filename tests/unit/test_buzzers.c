/* Parties with buzzers: the first one answers, who was wrong is out, and nobody is favoured. */
#include "party.h"

#include <limits.h>

/* ---- Buzzers ---- */

static void the_first_to_buzz_answers_for_all_of_it(void **state)
{
    table *t = *state;

    begin(t, 4, true, 3);
    assert_int_equal(t->v->turn, QUIZ_NOBODY);
    assert_false(move(t, quiz_move_answer(t->v->question->key)));
    wait(t, 5000);
    assert_true(buzz(t, 1U << 2));
    assert_int_equal(t->v->turn, 2);
    assert_int_equal(t->v->tied, 0);
    assert_int_equal(t->v->limit_ms, BUZZ);
    assert_false(buzz(t, 1U << 3));
    answer(t, true);
    assert_int_equal(t->v->players[2].score, 100);
    assert_int_equal(t->v->results[0].player, 2);
}

static void a_wrong_buzz_locks_out_for_that_question_and_costs_nothing(void **state)
{
    table *t = *state;

    begin(t, 3, true, 3);
    wait(t, 5000);
    assert_true(buzz(t, 1U << 0));
    wait(t, 3000);
    answer(t, false);
    assert_int_equal(t->v->turn, QUIZ_NOBODY);
    assert_int_equal(t->v->limit_ms, LIMIT);
    assert_int_equal(t->v->left_ms, LIMIT - 5000);
    assert_true(t->v->players[0].out);
    assert_false(buzz(t, 1U << 0));
    assert_true(buzz(t, 1U << 0 | 1U << 1));
    assert_int_equal(t->v->turn, 1);
    assert_int_equal(t->v->tied, 0);
    answer(t, true);
    assert_int_equal(t->v->players[0].score, 0);
    assert_int_equal(t->v->players[1].score, 100);
    next(t);
    assert_true(buzz(t, 1U << 0));
}

static void a_buzz_without_an_answer_is_a_wrong_one(void **state)
{
    table *t = *state;

    begin(t, 2, true, 3);
    assert_true(buzz(t, 1U << 1));
    wait(t, BUZZ - 1);
    assert_int_equal(t->v->turn, 1);
    wait(t, 1);
    assert_int_equal(t->v->turn, QUIZ_NOBODY);
    assert_true(t->v->players[1].out);
    assert_int_equal(t->v->left_ms, LIMIT);
    assert_true(buzz(t, 1U << 0));
    answer(t, false);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
}

static void a_question_that_nobody_wants_ends_with_its_time(void **state)
{
    table *t = *state;

    begin(t, 2, true, 3);
    wait(t, LIMIT);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_int_equal(t->v->results[0].player, QUIZ_NOBODY);
    assert_false(buzz(t, 1));
}

static void without_a_clock_they_pass(void **state)
{
    table *t = *state;

    t->setup.limit_ms = 0;
    begin(t, 2, true, 3);
    assert_true(buzz(t, 1));
    assert_int_equal(t->v->limit_ms, 0);
    assert_true(move(t, quiz_move_pass()));
    assert_true(t->v->players[0].out);
    assert_true(move(t, quiz_move_pass()));
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_false(move(t, quiz_move_pass()));
}

static void clocks_go_with_the_pace(void **state)
{
    table *t = *state;

    t->setup.limit_ms = quiz_mode_limit_ms(t->setup.mode, QUIZ_PACE_RELAXED);
    begin(t, 2, true, 3);
    assert_true(buzz(t, 1));
    assert_int_equal(t->v->limit_ms, 2 * BUZZ);
    begin(t, 2, false, 3);
    answer(t, false);
    assert_int_equal(t->v->limit_ms, 2 * STEAL);
}

static void masks_of_nobody_and_of_strangers_are_no_buzz(void **state)
{
    table *t = *state;

    begin(t, 3, true, 3);
    assert_false(buzz(t, 0));
    assert_false(buzz(t, 1U << 3));
    assert_false(buzz(t, 1U << 3 | 1));
    assert_false(move(t, (quiz_move){ .kind = QUIZ_MOVE_BUZZ, .value = INT_MIN }));
    assert_false(move(t, (quiz_move){ .kind = QUIZ_MOVE_BUZZ, .value = INT_MAX }));
    begin(t, 3, false, 4);
    assert_false(buzz(t, 1));
}

/* ---- In the same moment ---- */

static void of_those_in_the_same_moment_all_get_their_turn(void **state)
{
    table *t = *state;
    int drawn[QUIZ_PLAYERS_MAX] = { 0 };

    begin(t, QUIZ_PLAYERS_MAX, true, QUIZ_PLAYERS_MAX * 4 + 1);
    for (int i = 0; i < QUIZ_PLAYERS_MAX * 4; i++) {
        assert_true(buzz(t, 0xFF));
        assert_int_equal(t->v->tied, 0xFF);
        assert_int_equal(t->v->by_lot, i % QUIZ_PLAYERS_MAX < QUIZ_PLAYERS_MAX - 1);
        drawn[t->v->turn]++;
        answer(t, true);
        next(t);
    }
    for (int i = 0; i < QUIZ_PLAYERS_MAX; i++) assert_int_equal(drawn[i], 4);
}

/* Over many rounds each of three is drawn first as often as the others: chi square with two degrees of freedom. */
static void who_is_drawn_first_is_chance(void **state)
{
    enum { ROUNDS = 3000 };
    table *t = *state;
    int drawn[4] = { 0 };
    double chi = 0;

    for (uint64_t seed = 0; seed < ROUNDS; seed++) {
        t->setup.seed = seed;
        begin(t, 4, true, 3);
        assert_true(buzz(t, 1U << 0 | 1U << 1 | 1U << 3));
        drawn[t->v->turn]++;
    }
    assert_int_equal(drawn[2], 0);
    for (int i = 0; i < 4; i++) {
        double off = drawn[i] - ROUNDS / 3.0;
        if (i != 2) chi += off * off / (ROUNDS / 3.0);
    }
    assert_true(chi < 9.21); /* one in a hundred */
}

static void whoever_was_passed_over_comes_first_the_next_time(void **state)
{
    table *t = *state;

    begin(t, 3, true, 5);
    assert_true(buzz(t, 1U << 0 | 1U << 2));
    int first = t->v->turn;
    answer(t, true), next(t);
    assert_true(buzz(t, 1U << 0 | 1U << 2));
    assert_int_equal(t->v->turn, 2 - first);
    assert_false(t->v->by_lot);
    answer(t, true), next(t);
    assert_true(buzz(t, 1U << 1 | 1U << 2));
    assert_int_equal(t->v->turn, 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, sit_down, get_up)
    const struct CMUnitTest tests[] = {
        TEST(the_first_to_buzz_answers_for_all_of_it),
        TEST(a_wrong_buzz_locks_out_for_that_question_and_costs_nothing),
        TEST(a_buzz_without_an_answer_is_a_wrong_one),
        TEST(a_question_that_nobody_wants_ends_with_its_time),
        TEST(without_a_clock_they_pass),
        TEST(clocks_go_with_the_pace),
        TEST(masks_of_nobody_and_of_strangers_are_no_buzz),
        TEST(of_those_in_the_same_moment_all_get_their_turn),
        TEST(who_is_drawn_first_is_chance),
        TEST(whoever_was_passed_over_comes_first_the_next_time),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
