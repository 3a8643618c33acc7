/* Ghosts: they end as the rounds that they were. */
#include "shared.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void a_ghost_ends_as_the_round_that_it_was(void **state)
{
    table *t = *state;
    quiz_rng rng = quiz_rng_new(5, 1);

    for (int i = 0; i < 200; i++) {
        quiz_setup setup = any_setup(&t->bank, &rng);
        quiz_round *round = quiz_round_new(t->bank.catalog, &setup, NULL);
        if (!round) continue;
        play(round, &rng, i % 5 ? 1000 : 20);
        const quiz_round_view *v = quiz_round_look(round);
        const quiz_ghost *ghost = quiz_ghost_of_round(round, t->arena);
        int done = 0;
        for (; done < v->count && v->results[done].done; done++) {
            assert_int_equal(quiz_ghost_right(ghost, done), v->results[done].right);
            assert_int_equal(ghost->steps[done].took_ms, v->results[done].took_ms);
        }
        assert_true(ghost->recorded);
        assert_int_equal(ghost->count, done);
        assert_int_equal(ghost->score, v->score);
        assert_int_equal(ghost->right_count, v->right_count);
        assert_int_equal(quiz_ghost_score(ghost, v->count), v->score);
        assert_int_equal(quiz_ghost_score(ghost, 0), done ? 0 : v->score);
        quiz_round_free(round);
    }
}

/* As many points as a code can tell: who is as fast as a speed it knows, without lifelines, is told exactly. */
static void the_ghost_of_a_code_answers_as_its_round_did(void **state)
{
    table *t = *state;
    quiz_setup setup = classic(77);
    quiz_round *round = quiz_round_new(t->bank.catalog, &setup, NULL);
    const quiz_round_view *v = quiz_round_look(round);
    quiz_code code;

    while (v->phase != QUIZ_OVER) {
        quiz_round_apply(round, quiz_move_wait(3500));
        int wrong = v->index == 2 || v->index == 7;
        quiz_round_apply(round, quiz_move_answer((v->question->key + wrong) % v->question->choice_count));
        quiz_round_apply(round, quiz_move_next());
    }
    assert_int_equal(quiz_share_round(round, &code), QUIZ_SHARE_FINE);
    const quiz_ghost *ghost = quiz_ghost_of_code(t->bank.catalog, &code, t->arena);
    assert_false(ghost->recorded);
    assert_int_equal(ghost->count, v->count);
    assert_int_equal(ghost->score, v->score);
    for (int i = 0; i < v->count; i++) assert_int_equal(quiz_ghost_right(ghost, i), i != 2 && i != 7);
    quiz_round_free(round);
}

static void behind_the_twelfth_question_a_ghost_goes_on_as_before(void **state)
{
    table *t = *state;
    quiz_setup setup = classic(8);
    quiz_code code;

    setup.count = 24;
    assert_int_equal(quiz_share_setup(t->bank.catalog, &setup, &code), QUIZ_SHARE_FINE);
    assert_null(quiz_ghost_of_code(t->bank.catalog, &code, t->arena));
    code.speed = 7;
    code.right = 0x777;
    const quiz_ghost *ghost = quiz_ghost_of_code(t->bank.catalog, &code, t->arena);
    assert_int_equal(ghost->count, 24);
    assert_int_equal(ghost->right_count, 18);
}

static void a_ghost_that_fell_stays_where_it_ended(void **state)
{
    table *t = *state;
    quiz_setup setup = classic(8);
    quiz_code code;

    setup.mode = quiz_mode_find("ladder");
    setup.limit_ms = 0;
    assert_int_equal(quiz_share_setup(t->bank.catalog, &setup, &code), QUIZ_SHARE_FINE);
    code.speed = 1;
    code.right = 0x3F;
    const quiz_ghost *ghost = quiz_ghost_of_code(t->bank.catalog, &code, t->arena);
    assert_int_equal(ghost->count, 7);
    assert_int_equal(ghost->score, 1000);
    assert_int_equal(quiz_ghost_score(ghost, 6), 2000);
    assert_int_equal(quiz_ghost_score(ghost, 15), 1000);
    assert_false(quiz_ghost_right(ghost, 9));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_ghost_ends_as_the_round_that_it_was, sit_down, get_up),
        cmocka_unit_test_setup_teardown(the_ghost_of_a_code_answers_as_its_round_did, sit_down, get_up),
        cmocka_unit_test_setup_teardown(behind_the_twelfth_question_a_ghost_goes_on_as_before, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_ghost_that_fell_stays_where_it_ended, sit_down, get_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
