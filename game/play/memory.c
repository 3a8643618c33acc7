/* FSRS-6. The header has the formulas. */
#include "quiz/memory.h"

#include <assert.h>
#include <limits.h>
#include <math.h>
#include <stddef.h>

#define STABILITY_LEAST 0.001
#define STABILITY_MOST  36500.0
#define RETENTION_LEAST 0.01
#define SAME_DAY        0.5 /* days: answers that are closer fall on the same one */
#define LEARNED_DAYS    1.0 /* what is less stable is still being learned */
enum { LEARNED_RUN = 2 };

/* The default weights that FSRS-6 is published with. */
static const double w[21] = {
    0.212,  1.2931, 2.3065, 8.2956, /* 0: stability after the first answer, by rating */
    6.4133, 0.8334, 3.0194, 0.001,  /* 4: difficulty */
    1.8722, 0.1666, 0.796,          /* 8: stability after a right answer */
    1.4835, 0.0614, 0.2629, 1.6483, /* 11: stability after a wrong answer */
    0.6014, 1.8729,                 /* 15: how much less for hard, how much more for easy */
    0.5425, 0.0912, 0.0658,         /* 17: on the same day */
    0.1542,                         /* 20: the decay of recall */
};

static double clamp(double value, double least, double most)
{
    return fmin(fmax(value, least), most);
}

static int clamp_int(int value, int least, int most)
{
    if (value < least) return least;
    return value > most ? most : value;
}

/* ---- The formulas ---- */

static double decay_factor(void)
{
    return pow(0.9, -1 / w[20]) - 1;
}

static double recall(double days, double stability)
{
    return pow(1 + decay_factor() * days / stability, -w[20]);
}

static double difficulty_first(int rating)
{
    return w[4] - exp(w[5] * (rating - 1)) + 1;
}

static double difficulty_next(double difficulty, int rating)
{
    double moved = difficulty - w[6] * (rating - QUIZ_RATING_GOOD) * (10 - difficulty) / 9;

    return w[7] * difficulty_first(QUIZ_RATING_EASY) + (1 - w[7]) * moved;
}

static double stability_same_day(double stability, int rating)
{
    double growth = exp(w[17] * (rating - QUIZ_RATING_GOOD + w[18])) * pow(stability, -w[19]);

    return stability * (rating == QUIZ_RATING_AGAIN ? growth : fmax(growth, 1));
}

static double stability_right(const quiz_memory *m, double chance, int rating)
{
    double growth = exp(w[8]) * (11 - m->difficulty) * pow(m->stability, -w[9]) * (exp(w[10] * (1 - chance)) - 1);

    if (rating == QUIZ_RATING_HARD) growth *= w[15];
    if (rating == QUIZ_RATING_EASY) growth *= w[16];
    return m->stability * (1 + growth);
}

static double stability_wrong(const quiz_memory *m, double chance)
{
    double left = w[11] * pow(m->difficulty, -w[12]) * (pow(m->stability + 1, w[13]) - 1) * exp(w[14] * (1 - chance));

    return fmin(left, m->stability / exp(w[17] * w[18]));
}

static double stability_next(const quiz_memory *m, double days, int rating)
{
    if (days < SAME_DAY) return stability_same_day(m->stability, rating);
    double chance = recall(days, m->stability);
    return rating == QUIZ_RATING_AGAIN ? stability_wrong(m, chance) : stability_right(m, chance, rating);
}

/* ---- Memories ---- */

quiz_memory quiz_memory_mend(const quiz_memory *memory)
{
    quiz_memory m = *memory;

    if (m.reps <= 0 || !isfinite(m.stability) || m.stability <= 0 || !isfinite(m.difficulty))
        return (quiz_memory){ .reps = 0 };
    m.stability = clamp(m.stability, STABILITY_LEAST, STABILITY_MOST);
    m.difficulty = clamp(m.difficulty, 1, 10);
    m.lapses = clamp_int(m.lapses, 0, m.reps);
    m.run = clamp_int(m.run, 0, m.reps);
    return m;
}

/* As floating numbers, since damaged times may lie farther apart than an int64_t holds. */
static double days_since(int64_t then_ms, int64_t now_ms)
{
    return fmax(0, ((double)now_ms - (double)then_ms) / (double)QUIZ_DAY_MS);
}

static bool is_learned(const quiz_memory *m)
{
    return m->run >= LEARNED_RUN && m->stability >= LEARNED_DAYS;
}

static void count_answer(quiz_memory *m, bool right)
{
    if (m->reps < INT_MAX) m->reps++;
    if (!right && is_learned(m)) m->lapses = clamp_int(m->lapses, 0, m->reps - 1) + 1;
    m->run = right ? clamp_int(m->run, 0, m->reps - 1) + 1 : 0;
}

void quiz_memory_answer(quiz_memory *memory, quiz_rating rating, int64_t now_ms)
{
    assert(rating >= QUIZ_RATING_AGAIN && rating <= QUIZ_RATING_EASY);
    quiz_memory before = quiz_memory_mend(memory), m = before;
    bool first = before.reps == 0;
    double stability = first ? w[rating - 1] : stability_next(&before, days_since(before.last_ms, now_ms), (int)rating);
    double difficulty = first ? difficulty_first((int)rating) : difficulty_next(before.difficulty, (int)rating);

    count_answer(&m, rating != QUIZ_RATING_AGAIN);
    m.stability = clamp(stability, STABILITY_LEAST, STABILITY_MOST);
    m.difficulty = clamp(difficulty, 1, 10);
    m.last_ms = now_ms;
    *memory = m;
}

double quiz_memory_recall(const quiz_memory *memory, int64_t now_ms)
{
    quiz_memory m = quiz_memory_mend(memory);

    return m.reps ? recall(days_since(m.last_ms, now_ms), m.stability) : 0;
}

double quiz_memory_interval(double stability, double retention)
{
    double days = clamp(stability, STABILITY_LEAST, STABILITY_MOST);

    return days / decay_factor() * (pow(clamp(retention, RETENTION_LEAST, 1), -1 / w[20]) - 1);
}

int64_t quiz_memory_due_ms(const quiz_memory *memory)
{
    quiz_memory m = quiz_memory_mend(memory);
    int64_t span = llround(quiz_memory_interval(m.stability, QUIZ_MEMORY_RETENTION) * (double)QUIZ_DAY_MS);

    return m.reps == 0 || m.last_ms > INT64_MAX - span ? INT64_MAX : m.last_ms + span;
}

quiz_memory_state quiz_memory_state_at(const quiz_memory *memory, int64_t now_ms)
{
    quiz_memory m = quiz_memory_mend(memory);

    if (m.reps == 0) return QUIZ_MEMORY_NEW;
    if (!is_learned(&m)) return QUIZ_MEMORY_LEARNING;
    return now_ms < quiz_memory_due_ms(&m) ? QUIZ_MEMORY_KNOWN : QUIZ_MEMORY_FADING;
}

void quiz_memory_forecast(const quiz_memory *memories, int count, int64_t from_ms, int *due, int days)
{
    for (int i = 0; i < days; i++) due[i] = 0;
    for (int i = 0; i < count; i++) {
        int64_t when_ms = quiz_memory_due_ms(&memories[i]);
        double day = days_since(from_ms, when_ms);
        if (when_ms < INT64_MAX && day < days) due[(int)day]++;
    }
}

/* ---- Ratings ---- */

typedef struct rating_row {
    quiz_rating rating;
    int percent; /* of the limit, */
    int most_ms; /* or without one: the latest answer that counts as this */
} rating_row;

static const rating_row rating_rows[] = { { QUIZ_RATING_EASY, QUIZ_MEMORY_EASY_PERCENT, 5000 },
                                          { QUIZ_RATING_GOOD, QUIZ_MEMORY_GOOD_PERCENT, 12000 } };

quiz_rating quiz_memory_rate(bool right, int took_ms, int limit_ms)
{
    if (!right) return QUIZ_RATING_AGAIN;
    if (took_ms < 0) return QUIZ_RATING_GOOD;
    for (size_t i = 0; i < sizeof rating_rows / sizeof *rating_rows; i++) {
        const rating_row *row = &rating_rows[i];
        int64_t most_ms = limit_ms > 0 ? (int64_t)limit_ms * row->percent / 100 : row->most_ms;
        if (took_ms <= most_ms) return row->rating;
    }
    return QUIZ_RATING_HARD;
}
