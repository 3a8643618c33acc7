/* What is remembered of a question is what FSRS-6 says, to a millionth. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <string.h>

#include "quiz/memory.h"

#define START        INT64_C(1700000000000)
#define COUNT(table) (int)(sizeof table / sizeof *table)

/*
 * To a millionth: ts-fsrs rounds at the eighth digit on the way. fsrs-rs computes with 32 bits, where 1 - R has lost
 * digits after a short time: its results for that are good to a few millionths.
 */
static void assert_near(double found, double wanted, const char *source)
{
    double part = strstr(source, "32 bits") ? 3e-6 : 1e-6;

    if (!(fabs(found - wanted) <= part * fmax(1, fabs(wanted))))
        fail_msg("%s: %.9f is not %.9f", source, found, wanted);
}

static int64_t days_ms(double days)
{
    return llround(days * (double)QUIZ_DAY_MS);
}

/* A question of this state that was answered at START. */
static quiz_memory memory_of(double stability, double difficulty)
{
    return (quiz_memory){ .stability = stability, .difficulty = difficulty, .last_ms = START, .reps = 5, .run = 5 };
}

/*
 * All numbers are those that the reference implementations publish in their tests, for the default weights:
 *   ts-fsrs (github.com/open-spaced-repetition/ts-fsrs, packages/fsrs) and fsrs-rs (open-spaced-repetition/fsrs-rs).
 */

typedef struct curve_row {
    double days, stability, recall;
} curve_row;

/* ts-fsrs, algorithm.test.ts, "retrievability"; fsrs-rs, model_v6.rs, test_power_forgetting_curve. */
static const curve_row curve_rows[] = {
    { 0, 1, 1 },         { 1, 1, 0.9 },       { 2, 1, 0.84588465 }, { 3, 1, 0.8093881 },
    { 1, 2, 0.9403443 }, { 2, 3, 0.9253786 }, { 3, 4, 0.9185229 },  { 5, 2, 0.8261359 },
};

static void recall_falls_along_the_published_curve(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT(curve_rows); i++) {
        quiz_memory m = memory_of(curve_rows[i].stability, 5);
        assert_near(quiz_memory_recall(&m, START + days_ms(curve_rows[i].days)), curve_rows[i].recall, "recall");
    }
}

/* ts-fsrs, algorithm.test.ts, "next_ivl": stability 1, retention 0.1 to 1, whole days and at least one. */
static void intervals_are_those_published(void **state)
{
    static const double days[] = { 3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1 };

    (void)state;
    for (int i = 0; i < COUNT(days); i++)
        assert_near(fmax(1, round(quiz_memory_interval(1, (i + 1) / 10.0))), days[i], "interval");
}

typedef struct step_row {
    const char *source;
    double stability, difficulty, recall; /* before; recall 1 is the same day */
    quiz_rating rating;
    double next_stability, next_difficulty; /* 0: not published */
} step_row;

static const char ts_stability[] = "ts-fsrs, algorithm.test.ts, next_stability";
static const char ts_difficulty[] = "ts-fsrs, algorithm.test.ts, next_difficulty";
static const char rs_stability[] = "fsrs-rs, model_v6.rs, test_next_stability";

static const step_row step_rows[] = {
    { ts_stability, 5, 1, 0.9, QUIZ_RATING_GOOD, 25.60252118, 0 },
    { ts_stability, 5, 2, 0.8, QUIZ_RATING_HARD, 28.22657096, 0 },
    { ts_stability, 5, 3, 0.7, QUIZ_RATING_GOOD, 58.65599107, 0 },
    { ts_stability, 5, 4, 0.6, QUIZ_RATING_EASY, 127.2266925, 0 },
    { ts_stability, 5, 1, 0.9, QUIZ_RATING_AGAIN, 1.05253961, 0 },
    { ts_stability, 5, 2, 0.8, QUIZ_RATING_AGAIN, 1.18943295, 0 },
    { ts_stability, 5, 3, 0.7, QUIZ_RATING_AGAIN, 1.36808387, 0 },
    { ts_stability, 5, 4, 0.6, QUIZ_RATING_AGAIN, 1.58498896, 0 },
    { ts_stability, 5, 1, 1, QUIZ_RATING_AGAIN, 1.596818, 0 },
    { ts_stability, 5, 1, 1, QUIZ_RATING_HARD, 5, 0 },
    { ts_stability, 5, 1, 1, QUIZ_RATING_GOOD, 5, 0 },
    { ts_stability, 5, 1, 1, QUIZ_RATING_EASY, 8.12960956, 0 },
    { ts_difficulty, 1, 5, 1, QUIZ_RATING_AGAIN, 0, 8.34176237 },
    { ts_difficulty, 1, 5, 1, QUIZ_RATING_HARD, 0, 6.66599536 },
    { ts_difficulty, 1, 5, 1, QUIZ_RATING_GOOD, 0, 4.99022837 },
    { ts_difficulty, 1, 5, 1, QUIZ_RATING_EASY, 0, 3.31446137 },
    { rs_stability, 5, 1, 0.9, QUIZ_RATING_GOOD, 25.602541, 0 },
    { rs_stability, 5, 2, 0.8, QUIZ_RATING_HARD, 28.226582, 0 },
    { rs_stability, 5, 3, 0.7, QUIZ_RATING_GOOD, 58.656002, 0 },
    { rs_stability, 5, 4, 0.6, QUIZ_RATING_EASY, 127.226685, 0 },
};

static void one_answer_does_what_is_published(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT(step_rows); i++) {
        const step_row *row = &step_rows[i];
        quiz_memory m = memory_of(row->stability, row->difficulty);
        quiz_memory_answer(&m, row->rating, START + days_ms(quiz_memory_interval(row->stability, row->recall)));
        if (row->next_stability > 0) assert_near(m.stability, row->next_stability, row->source);
        if (row->next_difficulty > 0) assert_near(m.difficulty, row->next_difficulty, row->source);
    }
}

/* One answer of several: DAYS after the one before, and what is known then; 0: not published. */
typedef struct answer {
    double days;
    quiz_rating rating;
    double stability, difficulty, interval; /* whole days */
} answer;

enum { ANSWERS_MOST = 13 };

typedef struct story {
    const char *source;
    answer answers[ANSWERS_MOST]; /* up to one without a rating */
} story;

static const story stories[] = {
    { "ts-fsrs, FSRS-6.test.ts, first repeat", { { 0, QUIZ_RATING_AGAIN, 0.212, 6.4133, 0 } } },
    { "ts-fsrs, FSRS-6.test.ts, first repeat", { { 0, QUIZ_RATING_HARD, 1.2931, 5.11217071, 0 } } },
    { "ts-fsrs, FSRS-6.test.ts, first repeat", { { 0, QUIZ_RATING_GOOD, 2.3065, 2.11810397, 0 } } },
    { "ts-fsrs, FSRS-6.test.ts, first repeat", { { 0, QUIZ_RATING_EASY, 8.2956, 1, 8 } } },
    { "ts-fsrs, FSRS-6.test.ts, ivl_history",
      { { 0, QUIZ_RATING_GOOD, 0, 0, 0 },
        { 0, QUIZ_RATING_GOOD, 0, 0, 2 },
        { 2, QUIZ_RATING_GOOD, 0, 0, 11 },
        { 11, QUIZ_RATING_GOOD, 0, 0, 46 },
        { 46, QUIZ_RATING_GOOD, 0, 0, 163 },
        { 163, QUIZ_RATING_GOOD, 0, 0, 498 },
        { 498, QUIZ_RATING_AGAIN, 0, 0, 0 },
        { 0, QUIZ_RATING_AGAIN, 0, 0, 0 },
        { 0, QUIZ_RATING_GOOD, 0, 0, 2 },
        { 2, QUIZ_RATING_GOOD, 0, 0, 4 },
        { 4, QUIZ_RATING_GOOD, 0, 0, 7 },
        { 7, QUIZ_RATING_GOOD, 0, 0, 12 },
        { 12, QUIZ_RATING_GOOD, 0, 0, 21 } } },
    { "fsrs-rs, inference.rs, and ts-fsrs, FSRS-6.test.ts, memory state",
      { { 0, QUIZ_RATING_AGAIN, 0, 0, 0 },
        { 0, QUIZ_RATING_GOOD, 0, 0, 0 },
        { 1, QUIZ_RATING_GOOD, 0, 0, 0 },
        { 3, QUIZ_RATING_GOOD, 0, 0, 0 },
        { 8, QUIZ_RATING_GOOD, 0, 0, 0 },
        { 21, QUIZ_RATING_GOOD, 53.62691, 6.3574867, 0 } } },
    { "ts-fsrs, reschedule.test.ts, basic test",
      { { 0, QUIZ_RATING_GOOD, 2.3065, 2.11810397, 0 },
        { 0, QUIZ_RATING_GOOD, 2.3065, 2.11121424, 2 },
        { 4, QUIZ_RATING_GOOD, 16.18802274, 2.1043314, 16 },
        { 11, QUIZ_RATING_GOOD, 52.76325584, 2.09745544, 53 } } },
    { "ts-fsrs, reschedule.test.ts, get reschedule item",
      { { 0, QUIZ_RATING_EASY, 8.2956, 1, 8 },
        { 1, QUIZ_RATING_GOOD, 13.48506225, 1, 13 },
        { 1, QUIZ_RATING_GOOD, 18.37626562, 1, 18 },
        { 1, QUIZ_RATING_GOOD, 23.06595495, 1, 23 } } },
    { "fsrs-rs, model_v6.rs, test_forward, 32 bits",
      { { 0, QUIZ_RATING_AGAIN, 0, 0, 0 }, { 1, QUIZ_RATING_AGAIN, 0.10088589, 8.806304, 0 } } },
    { "fsrs-rs, model_v6.rs, test_forward, 32 bits",
      { { 0, QUIZ_RATING_HARD, 0, 0, 0 }, { 1, QUIZ_RATING_HARD, 3.2494123, 6.7404594, 0 } } },
    { "fsrs-rs, model_v6.rs, test_forward, 32 bits",
      { { 0, QUIZ_RATING_GOOD, 0, 0, 0 }, { 1, QUIZ_RATING_GOOD, 7.3153, 2.1112142, 0 } } },
    { "fsrs-rs, model_v6.rs, test_forward, 32 bits",
      { { 0, QUIZ_RATING_EASY, 0, 0, 0 }, { 1, QUIZ_RATING_EASY, 18.014914, 1, 0 } } },
    { "fsrs-rs, model_v6.rs, test_forward, 32 bits",
      { { 0, QUIZ_RATING_AGAIN, 0, 0, 0 }, { 2, QUIZ_RATING_AGAIN, 0.112798266, 8.806304, 0 } } },
    { "fsrs-rs, model_v6.rs, test_forward, 32 bits",
      { { 0, QUIZ_RATING_HARD, 0, 0, 0 }, { 2, QUIZ_RATING_HARD, 4.4694576, 6.7404594, 0 } } },
};

static void assert_story(const story *told)
{
    quiz_memory m = { .reps = 0 };
    int64_t now = START;

    for (int i = 0; i < ANSWERS_MOST && told->answers[i].rating; i++) {
        const answer *a = &told->answers[i];
        now += days_ms(a->days);
        quiz_memory_answer(&m, a->rating, now);
        if (a->stability > 0) assert_near(m.stability, a->stability, told->source);
        if (a->difficulty > 0) assert_near(m.difficulty, a->difficulty, told->source);
        if (a->interval > 0) assert_near(round(quiz_memory_interval(m.stability, 0.9)), a->interval, told->source);
    }
}

static void many_answers_do_what_is_published(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT(stories); i++) assert_story(&stories[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recall_falls_along_the_published_curve),
        cmocka_unit_test(intervals_are_those_published),
        cmocka_unit_test(one_answer_does_what_is_published),
        cmocka_unit_test(many_answers_do_what_is_published),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
