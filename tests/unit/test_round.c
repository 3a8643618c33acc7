/* The rules of a round: what each move does, when it is due, and what it is worth. */
#include "drawn.h"
#include "quiz/round.h"
#include "small_bank.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { AT_ONCE = 99 / 5 }; /* what answering without a wait adds to each of five questions */

typedef struct table {
    small_bank bank;
    quiz_setup setup;
    quiz_round *round;
    const quiz_round_view *v;
} table;

/* Five questions, all easy, against the clock; the third has a limit of its own. */
static int sit_down(void **state)
{
    table *t = calloc(1, sizeof *t);
    int deck[] = { 0, 1, 2, 3, 4 };

    t->bank = small_bank_read("[question a]\ntext = A?\nanswer = 1\nwrong = 2\nwrong = 3\ndifficulty = easy\n"
                              "[question b]\ntext = B?\nanswer = 1\nwrong = 2\nwrong = 3\ndifficulty = medium\n"
                              "[question c]\ntext = C?\nanswer = 1\nwrong = 2\nwrong = 3\ndifficulty = hard\ntime = 5\n"
                              "[question d]\ntext = D?\nanswer = 1\nwrong = 2\nwrong = 3\ndifficulty = easy\n"
                              "[question e]\ntext = E?\nanswer = 1\nwrong = 2\nwrong = 3\ndifficulty = easy\n");
    t->setup = (quiz_setup){
        .mode = quiz_mode_find("classic"), .count = 5, .title = -1, .difficulty = -1, .limit_ms = 20000, .seed = 7
    };
    t->round = round_of(t->bank.catalog, &t->setup, deck, 5);
    t->v = quiz_round_look(t->round);
    *state = t;
    return 0;
}

static int get_up(void **state)
{
    table *t = *state;

    quiz_round_free(t->round);
    small_bank_free(t->bank);
    free(t);
    return 0;
}

static bool move(table *t, quiz_move_kind kind, int value)
{
    return quiz_round_apply(t->round, (quiz_move){ .kind = kind, .value = value });
}

static void answer(table *t, bool right)
{
    const quiz_question *q = t->v->question;

    assert_true(move(t, QUIZ_MOVE_ANSWER, right ? q->key : (q->key + 1) % q->choice_count));
}

static void next(table *t)
{
    assert_true(move(t, QUIZ_MOVE_NEXT, 0));
}

static void right_answers_in_a_row_are_worth_more(void **state)
{
    table *t = *state;

    answer(t, true);
    assert_int_equal(t->v->score, 100 + AT_ONCE);
    assert_int_equal(t->v->factor, 11);
    next(t);
    answer(t, true);
    assert_int_equal(t->v->score, 100 + 220 + 2 * AT_ONCE);
    next(t);
    answer(t, true);
    assert_int_equal(t->v->score, 100 + 220 + 360 + 3 * AT_ONCE);
    assert_int_equal(t->v->results[2].points, 360 + AT_ONCE);
    assert_int_equal(t->v->streak, 3);
}

static void a_wrong_answer_ends_the_streak_and_costs_nothing(void **state)
{
    table *t = *state;

    answer(t, true);
    next(t);
    answer(t, false);
    assert_int_equal(t->v->score, 100 + AT_ONCE);
    assert_int_equal(t->v->streak, 0);
    assert_int_equal(t->v->best_streak, 1);
    assert_int_equal(t->v->factor, 10);
    assert_false(t->v->results[1].right);
    assert_int_equal(t->v->right_count, 1);
}

static void the_factor_stops_at_two(void **state)
{
    const quiz_mode *classic = quiz_mode_find("classic");

    (void)state;
    assert_int_equal(quiz_mode_factor(classic, 9), 19);
    assert_int_equal(quiz_mode_factor(classic, 10), 20);
    assert_int_equal(quiz_mode_factor(classic, 11), 20);
    assert_int_equal(quiz_mode_factor(classic, INT_MAX), 20);
    assert_int_equal(
        quiz_mode_points(classic, &(quiz_answered){ .difficulty = QUIZ_HARD, .streak = INT_MAX, .count = 1 }), 600);
}

static void time_runs_down_and_its_end_is_a_verdict(void **state)
{
    table *t = *state;

    answer(t, true);
    next(t);
    assert_true(move(t, QUIZ_MOVE_WAIT, 19999));
    assert_int_equal(t->v->left_ms, 1);
    assert_int_equal(t->v->phase, QUIZ_ASKING);
    assert_true(move(t, QUIZ_MOVE_WAIT, 500));
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_int_equal(t->v->left_ms, 0);
    assert_int_equal(t->v->results[1].chosen, QUIZ_UNANSWERED);
    assert_int_equal(t->v->results[1].took_ms, 20000);
    assert_false(t->v->results[1].right);
    assert_int_equal(t->v->streak, 0);
}

static void a_question_may_have_a_limit_of_its_own(void **state)
{
    table *t = *state;

    for (int i = 0; i < 2; i++) answer(t, true), next(t);
    assert_int_equal(t->v->limit_ms, 5000);
}

static void without_a_limit_no_question_has_one(void **state)
{
    table *t = *state;
    int third[] = { 2 };

    t->setup.limit_ms = 0;
    quiz_round *untimed = round_of(t->bank.catalog, &t->setup, third, 1);
    const quiz_round_view *v = quiz_round_look(untimed);
    assert_int_equal(v->limit_ms, 0);
    assert_true(quiz_round_apply(untimed, quiz_move_wait(INT_MAX)));
    assert_false(quiz_round_apply(untimed, quiz_move_wait(INT_MAX)));
    assert_int_equal(v->phase, QUIZ_ASKING);
    assert_int_equal(v->results[0].took_ms, INT_MAX);
    quiz_round_free(untimed);
}

static void moves_that_are_not_due_change_nothing(void **state)
{
    table *t = *state;
    int count;

    assert_false(move(t, QUIZ_MOVE_NEXT, 0));
    assert_false(move(t, QUIZ_MOVE_ANSWER, -1));
    assert_false(move(t, QUIZ_MOVE_ANSWER, 3));
    assert_false(move(t, QUIZ_MOVE_WAIT, 0));
    assert_false(move(t, QUIZ_MOVE_WAIT, -5));
    assert_false(move(t, (quiz_move_kind)77, 0));
    answer(t, true);
    assert_false(move(t, QUIZ_MOVE_ANSWER, 0));
    assert_false(move(t, QUIZ_MOVE_WAIT, 1000));
    quiz_round_moves(t->round, &count);
    assert_int_equal(count, 1);
    assert_int_equal(t->v->score, 100 + AT_ONCE);
}

static void waits_in_a_row_are_one_move(void **state)
{
    table *t = *state;
    int count;

    for (int i = 0; i < 30; i++) assert_true(move(t, QUIZ_MOVE_WAIT, 16));
    answer(t, false);
    const quiz_move *moves = quiz_round_moves(t->round, &count);
    assert_int_equal(count, 2);
    assert_int_equal(moves[0].kind, QUIZ_MOVE_WAIT);
    assert_int_equal(moves[0].value, 480);
    assert_int_equal(t->v->results[0].took_ms, 480);
}

static void the_round_ends_behind_the_last_verdict(void **state)
{
    table *t = *state;

    for (int i = 0; i < 5; i++) answer(t, true), next(t);
    assert_int_equal(t->v->phase, QUIZ_OVER);
    assert_null(t->v->question);
    assert_int_equal(t->v->right_count, 5);
    assert_int_equal(t->v->best_streak, 5);
    assert_false(move(t, QUIZ_MOVE_NEXT, 0));
    assert_false(move(t, QUIZ_MOVE_ANSWER, 0));
    assert_false(move(t, QUIZ_MOVE_WAIT, 10));
}

static void results_have_their_questions_once_these_were_asked(void **state)
{
    table *t = *state;

    assert_ptr_equal(t->v->results[0].question, t->v->question);
    assert_null(t->v->results[1].question);
    assert_false(t->v->results[0].done);
    assert_int_equal(t->v->results[0].chosen, QUIZ_UNANSWERED);
}

static void fewer_questions_than_wanted_make_a_shorter_round(void **state)
{
    table *t = *state;

    t->setup.count = INT_MAX;
    quiz_round *r = quiz_round_new(t->bank.catalog, &t->setup, NULL);
    assert_int_equal(quiz_round_look(r)->count, 5);
    quiz_round_free(r);
}

static void where_nothing_fits_there_is_no_round(void **state)
{
    table *t = *state;

    t->setup.count = 0;
    assert_null(quiz_round_new(t->bank.catalog, &t->setup, NULL));
    t->setup.count = -3;
    assert_null(quiz_round_new(t->bank.catalog, &t->setup, NULL));
    t->setup.count = 5;
    t->setup.category = "Nonsense";
    assert_null(quiz_round_new(t->bank.catalog, &t->setup, NULL));
}

static void the_longest_round_counts_exactly(void **state)
{
    small_bank b = small_bank_make(QUIZ_COUNT_MAX + 5, 3);
    quiz_setup setup = {
        .mode = quiz_mode_find("classic"), .count = QUIZ_COUNT_MAX + 5, .title = -1, .difficulty = QUIZ_HARD
    };

    (void)state;
    quiz_round *r = quiz_round_new(b.catalog, &setup, NULL);
    const quiz_round_view *v = quiz_round_look(r);
    int expected = 0;
    for (int i = 0; i < v->count; i++) {
        expected +=
            quiz_mode_points(setup.mode, &(quiz_answered){ .difficulty = QUIZ_HARD, .streak = i, .count = v->count });
        assert_true(quiz_round_apply(r, quiz_move_answer(v->question->key)));
        assert_true(quiz_round_apply(r, quiz_move_next()));
    }
    assert_int_equal(v->count, (QUIZ_COUNT_MAX + 5) / 3);
    assert_int_equal(v->score, expected);
    quiz_round_free(r);
    small_bank_free(b);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, sit_down, get_up)
    const struct CMUnitTest tests[] = {
        TEST(right_answers_in_a_row_are_worth_more),
        TEST(a_wrong_answer_ends_the_streak_and_costs_nothing),
        cmocka_unit_test(the_factor_stops_at_two),
        TEST(time_runs_down_and_its_end_is_a_verdict),
        TEST(a_question_may_have_a_limit_of_its_own),
        TEST(without_a_limit_no_question_has_one),
        TEST(moves_that_are_not_due_change_nothing),
        TEST(waits_in_a_row_are_one_move),
        TEST(the_round_ends_behind_the_last_verdict),
        TEST(results_have_their_questions_once_these_were_asked),
        TEST(fewer_questions_than_wanted_make_a_shorter_round),
        TEST(where_nothing_fits_there_is_no_round),
        cmocka_unit_test(the_longest_round_counts_exactly),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
