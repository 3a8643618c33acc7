/* How a round stands beside those before it. */
#include "desk.h"
#include "screens/best.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* Plays all of a round, RIGHT of its questions right, and asks how it stands. */
static best best_after(desk *d, const char *mode, uint64_t seed, int right)
{
    const quiz_setup setup = {
        .mode = quiz_mode_find(mode), .count = 4, .title = -1, .difficulty = -1, .seed = seed, .day = TODAY
    };
    quiz_round *round = record_begin(d->record, &setup, NULL, false);
    const quiz_round_view *v = quiz_round_look(round);

    for (; v->phase != QUIZ_OVER; right--) {
        quiz_round_apply(round, quiz_move_answer((v->question->key + (right <= 0)) % v->question->choice_count));
        record_follow(d->record, round);
        quiz_round_apply(round, quiz_move_next());
        record_follow(d->record, round);
    }
    best b = best_of(d->record, round);
    quiz_round_free(round);
    return b;
}

static void a_round_is_compared_with_those_before_it(void **state)
{
    desk *d = *state;

    assert_false(best_after(d, "survival", 1, 1).known);
    best b = best_after(d, "survival", 2, 3);
    assert_true(b.known && b.beaten);
    int most = b.score;
    b = best_after(d, "survival", 3, 2);
    assert_true(b.known && !b.beaten);
    assert_int_equal(b.score, most);
    texts *english = texts_english();
    assert_string_equal(best_said(english, d->arena, &b),
                        quiz_arena_print(d->arena, "Best so far %s", texts_number(d->arena, most)));
    texts_free(english);
    assert_false(best_after(d, "practice", 4, 2).known);
    assert_false(best_after(d, "practice", 5, 3).known);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_A_DESK(a_round_is_compared_with_those_before_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
