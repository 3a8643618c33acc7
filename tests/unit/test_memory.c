/* Ratings and states of what is remembered; and no damage to a file makes nonsense of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <limits.h>
#include <math.h>
#include <string.h>

#include "quiz/memory.h"
#include "quiz/rng.h"

#define START        INT64_C(1700000000000)
#define COUNT(table) (int)(sizeof table / sizeof *table)

/* A question of this stability that was answered at START. */
static quiz_memory memory_of(double stability)
{
    return (quiz_memory){ .stability = stability, .difficulty = 5, .last_ms = START, .reps = 5, .run = 5 };
}

/* ---- Ratings and states ---- */

typedef struct rating_case {
    bool right;
    int took_ms, limit_ms;
    quiz_rating rating;
} rating_case;

static const rating_case rating_cases[] = {
    { false, 100, 20000, QUIZ_RATING_AGAIN }, { false, -1, 0, QUIZ_RATING_AGAIN },
    { true, 0, 20000, QUIZ_RATING_EASY },     { true, 5000, 20000, QUIZ_RATING_EASY },
    { true, 5001, 20000, QUIZ_RATING_GOOD },  { true, 12000, 20000, QUIZ_RATING_GOOD },
    { true, 12001, 20000, QUIZ_RATING_HARD }, { true, 20000, 20000, QUIZ_RATING_HARD },
    { true, 5000, 0, QUIZ_RATING_EASY },      { true, 5001, 0, QUIZ_RATING_GOOD },
    { true, 12000, -5, QUIZ_RATING_GOOD },    { true, 12001, 0, QUIZ_RATING_HARD },
    { true, -1, 20000, QUIZ_RATING_GOOD },    { true, INT_MIN, 0, QUIZ_RATING_GOOD },
    { true, INT_MAX, 0, QUIZ_RATING_HARD },   { true, INT_MAX / 4, INT_MAX, QUIZ_RATING_EASY },
};

static void the_quicker_a_right_answer_the_better_its_rating(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT(rating_cases); i++) {
        const rating_case *c = &rating_cases[i];
        assert_int_equal(quiz_memory_rate(c->right, c->took_ms, c->limit_ms), c->rating);
    }
}

static void a_question_is_new_then_learned_then_known_until_it_fades(void **state)
{
    quiz_memory m = { .reps = 0 };
    int64_t day = QUIZ_DAY_MS, due;

    (void)state;
    assert_int_equal(quiz_memory_state_at(&m, START), QUIZ_MEMORY_NEW);
    assert_true(quiz_memory_due_ms(&m) == INT64_MAX);
    quiz_memory_answer(&m, QUIZ_RATING_EASY, START);
    assert_int_equal(quiz_memory_state_at(&m, START), QUIZ_MEMORY_LEARNING);
    quiz_memory_answer(&m, QUIZ_RATING_GOOD, START + day);
    due = quiz_memory_due_ms(&m);
    assert_int_equal(quiz_memory_state_at(&m, START + day), QUIZ_MEMORY_KNOWN);
    assert_int_equal(quiz_memory_state_at(&m, due - 1), QUIZ_MEMORY_KNOWN);
    assert_true(quiz_memory_recall(&m, due - 1000) > QUIZ_MEMORY_RETENTION);
    assert_int_equal(quiz_memory_state_at(&m, due), QUIZ_MEMORY_FADING);
    assert_true(quiz_memory_recall(&m, due + 1000) < QUIZ_MEMORY_RETENTION);
    quiz_memory_answer(&m, QUIZ_RATING_AGAIN, due);
    assert_int_equal(quiz_memory_state_at(&m, due), QUIZ_MEMORY_LEARNING);
    assert_int_equal(m.reps, 3);
    assert_int_equal(m.lapses, 1);
    assert_int_equal(m.run, 0);
}

/* Right twice, but only just after it was wrong: what is fresh in mind is not known yet. */
static void what_is_not_stable_for_a_day_is_being_learned(void **state)
{
    quiz_memory m = { .reps = 0 };

    (void)state;
    quiz_memory_answer(&m, QUIZ_RATING_AGAIN, START);
    for (int i = 1; i <= 3; i++) quiz_memory_answer(&m, QUIZ_RATING_GOOD, START + i * 60000);
    assert_int_equal(m.run, 3);
    assert_int_equal(quiz_memory_state_at(&m, START + 200000), QUIZ_MEMORY_LEARNING);
}

static void half_a_day_parts_two_days(void **state)
{
    quiz_memory near = memory_of(5), far = near;

    (void)state;
    quiz_memory_answer(&near, QUIZ_RATING_GOOD, START + QUIZ_DAY_MS / 2 - 1);
    quiz_memory_answer(&far, QUIZ_RATING_GOOD, START + QUIZ_DAY_MS / 2);
    assert_true(near.stability <= 5);
    assert_true(far.stability > 5.5);
}

/* ---- The forecast ---- */

static void the_forecast_counts_what_comes_due_on_each_day(void **state)
{
    /* Due at once, at the very end of the first day, at the start of the second, on the third, and after the last. */
    const quiz_memory memories[] = { memory_of(0.001), memory_of(0.9999), memory_of(1),
                                     memory_of(2.5),   memory_of(4),      { .reps = 0 } };
    int due[4] = { -1, -1, -1, -1 };

    (void)state;
    quiz_memory_forecast(memories, COUNT(memories), START, due, 4);
    assert_int_equal(due[0], 2);
    assert_int_equal(due[1], 1);
    assert_int_equal(due[2], 1);
    assert_int_equal(due[3], 0);
    quiz_memory_forecast(memories, COUNT(memories), START + 100 * QUIZ_DAY_MS, due, 1);
    assert_int_equal(due[0], 5);
}

/* ---- Damage ---- */

static const double bad_numbers[] = { NAN, INFINITY, -INFINITY, -1,   0,     1e-320, 1e-9,
                                      0.5, 7,        36500.1,   1e18, 1e308, -1e308, 10.5 };
static const int64_t bad_times[] = { INT64_MIN, -1, 0, START, START + 1, INT64_MAX / 2, INT64_MAX };
static const int bad_counts[] = { INT_MIN, -1, 0, 1, 2, 1000, INT_MAX };

static void assert_sound(const quiz_memory *m, int64_t now)
{
    int due[3];
    double recall = quiz_memory_recall(m, now);

    assert_true(recall >= 0 && recall <= 1);
    assert_in_range(quiz_memory_state_at(m, now), QUIZ_MEMORY_NEW, QUIZ_MEMORY_FADING);
    (void)quiz_memory_due_ms(m);
    quiz_memory_forecast(m, 1, now, due, 3);
    assert_in_range(due[0] + due[1] + due[2], 0, 1);
}

static void assert_in_bounds(const quiz_memory *m)
{
    assert_true(m->stability >= 0.001 && m->stability <= 36500);
    assert_true(m->difficulty >= 1 && m->difficulty <= 10);
    assert_in_range(m->reps, 1, INT_MAX);
    assert_in_range(m->lapses, 0, m->reps);
    assert_in_range(m->run, 0, m->reps);
}

/* Whatever M is and whatever the clock says, all answers are taken, and what comes of it is in bounds. */
static void assert_survives(quiz_memory m)
{
    for (int t = 0; t < COUNT(bad_times); t++) {
        assert_sound(&m, bad_times[t]);
        for (int rating = QUIZ_RATING_AGAIN; rating <= QUIZ_RATING_EASY; rating++) {
            quiz_memory after = m;
            quiz_memory_answer(&after, (quiz_rating)rating, bad_times[t]);
            assert_in_bounds(&after);
            assert_sound(&after, START);
        }
    }
}

static void no_damage_makes_nonsense(void **state)
{
    (void)state;
    for (int s = 0; s < COUNT(bad_numbers); s++)
        for (int d = 0; d < COUNT(bad_numbers); d++)
            for (int t = 0; t < COUNT(bad_times); t++)
                for (int c = 0; c < COUNT(bad_counts); c++)
                    assert_survives((quiz_memory){ .stability = bad_numbers[s],
                                                   .difficulty = bad_numbers[d],
                                                   .last_ms = bad_times[t],
                                                   .reps = bad_counts[c],
                                                   .lapses = bad_counts[(c + t) % COUNT(bad_counts)],
                                                   .run = bad_counts[(c + s) % COUNT(bad_counts)] });
}

static void any_bytes_will_do_as_a_memory(void **state)
{
    quiz_rng rng = quiz_rng_new(11, 1);
    uint32_t words[(sizeof(quiz_memory) + 3) / 4];

    (void)state;
    for (int i = 0; i < 20000; i++) {
        quiz_memory m;
        for (int k = 0; k < COUNT(words); k++) words[k] = quiz_rng_next(&rng);
        memcpy(&m, words, sizeof m);
        assert_survives(m);
    }
}

static void mending_keeps_what_is_sound_and_refuses_what_means_nothing(void **state)
{
    quiz_memory sound = memory_of(12.5), bad = sound;

    (void)state;
    bad.lapses = 9;
    bad.stability = 1e9;
    quiz_memory kept = quiz_memory_mend(&sound), mended = quiz_memory_mend(&bad);
    assert_true(kept.stability == 12.5 && kept.difficulty == 5 && kept.last_ms == START);
    assert_true(kept.reps == 5 && kept.lapses == 0 && kept.run == 5);
    assert_true(mended.stability == 36500 && mended.lapses == 5);
    bad.difficulty = NAN;
    assert_int_equal(quiz_memory_mend(&bad).reps, 0);
    assert_int_equal(quiz_memory_state_at(&bad, START), QUIZ_MEMORY_NEW);
}

/* The clock of a machine may be set back by hand, or by a dead battery. */
static void a_clock_set_back_counts_as_the_same_moment(void **state)
{
    quiz_memory m = memory_of(5), same = m;

    (void)state;
    assert_true(quiz_memory_recall(&m, START - 100 * QUIZ_DAY_MS) == 1);
    quiz_memory_answer(&m, QUIZ_RATING_AGAIN, START - 100 * QUIZ_DAY_MS);
    quiz_memory_answer(&same, QUIZ_RATING_AGAIN, START);
    assert_true(m.stability == same.stability && m.difficulty == same.difficulty);
    assert_true(m.last_ms == START - 100 * QUIZ_DAY_MS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_quicker_a_right_answer_the_better_its_rating),
        cmocka_unit_test(a_question_is_new_then_learned_then_known_until_it_fades),
        cmocka_unit_test(what_is_not_stable_for_a_day_is_being_learned),
        cmocka_unit_test(half_a_day_parts_two_days),
        cmocka_unit_test(the_forecast_counts_what_comes_due_on_each_day),
        cmocka_unit_test(no_damage_makes_nonsense),
        cmocka_unit_test(any_bytes_will_do_as_a_memory),
        cmocka_unit_test(mending_keeps_what_is_sound_and_refuses_what_means_nothing),
        cmocka_unit_test(a_clock_set_back_counts_as_the_same_moment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
