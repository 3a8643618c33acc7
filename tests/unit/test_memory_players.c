/*
 * What is called known is known: simulated players practise daily, and every day are examined in what the game believes
 * that they know. They forget along FSRS's curve, but not as fast as the game thinks, and they guess, slip and stay
 * away; the game sees right, wrong and the time taken, nothing else. In the examination a lucky guess is not right.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "quiz/memory.h"
#include "quiz/rng.h"

enum {
    QUESTIONS = 240,
    DAYS = 60,
    PRACTICE = 20, /* answers a day in practice, */
    CLASSIC = 12,  /* and in a round of questions by chance */
    LIMIT_MS = 20000,
    OF_EACH_KIND = 3,
    KNOWN_LEAST = QUESTIONS / 2 /* who calls nothing known is never wrong */
};
#define START INT64_C(1700000000000)

typedef struct kind {
    const char *name;
    double keeps;      /* true stability, as a part of what FSRS says of the same answers */
    double knew;       /* part of the questions that were known well before the first day */
    double lucky;      /* chance that a guess is right */
    double slips;      /* chance that what is known is answered wrong */
    double away;       /* chance of a day without the game */
    int guess_from_ms; /* how soon a guess comes */
} kind;

static const kind kinds[] = {
    { "as the model has it", 1.0, 0.2, 0.25, 0.01, 0, 4000 },
    { "forgets faster", 0.7, 0.2, 0.25, 0.01, 0, 4000 },
    { "remembers longer", 1.5, 0.2, 0.25, 0.01, 0, 4000 },
    { "guesses at once", 1.0, 0.0, 0.25, 0.01, 0, 500 },
    { "has two choices only", 1.0, 0.1, 0.5, 0.01, 0, 4000 },
    { "slips", 1.0, 0.2, 0.25, 0.04, 0, 4000 },
    { "stays away now and then", 1.0, 0.2, 0.25, 0.01, 0.2, 4000 },
    { "knew half of it", 1.0, 0.5, 0.25, 0.01, 0, 4000 },
};

typedef struct player {
    const kind *kind;
    quiz_rng rng;
    quiz_memory truth[QUESTIONS];    /* what the player remembers */
    quiz_memory believed[QUESTIONS]; /* what the game thinks of it */
    int order[QUESTIONS];            /* in which the classic rounds ask */
    int examined, recalled;
} player;

static bool chance(player *p, double part)
{
    return quiz_rng_unit(&p->rng) < part;
}

static bool recalls(player *p, int question, int64_t now)
{
    quiz_memory m = p->truth[question];

    m.stability *= p->kind->keeps;
    return chance(p, quiz_memory_recall(&m, now)) && !chance(p, p->kind->slips);
}

static player player_new(const kind *k, uint64_t seed)
{
    player p = { .kind = k, .rng = quiz_rng_new(seed, 1) };

    for (int i = 0; i < QUESTIONS; i++) {
        p.order[i] = i;
        if (chance(&p, k->knew))
            p.truth[i] = (quiz_memory){ .stability = 100, .difficulty = 3, .last_ms = START, .reps = 5, .run = 5 };
    }
    return p;
}

/* A guess teaches as much as a wrong answer: the verdict is shown. */
static void answer(player *p, int question, int64_t now)
{
    bool known = recalls(p, question, now), right = known || chance(p, p->kind->lucky);
    int from_ms = known ? 1500 : p->kind->guess_from_ms;
    int took_ms = from_ms + (int)quiz_rng_below(&p->rng, 10000);
    quiz_rating felt = known ? quiz_memory_rate(true, took_ms, LIMIT_MS) : QUIZ_RATING_AGAIN;

    quiz_memory_answer(&p->truth[question], felt, now);
    quiz_memory_answer(&p->believed[question], quiz_memory_rate(right, took_ms, LIMIT_MS), now);
}

/* Changes nothing: no answer is told to the game, nor shown to the player. */
static int examine(player *p, int64_t now)
{
    int known = 0;

    for (int i = 0; i < QUESTIONS; i++)
        if (quiz_memory_state_at(&p->believed[i], now) == QUIZ_MEMORY_KNOWN) {
            known++;
            p->recalled += recalls(p, i, now);
        }
    p->examined += known;
    return known;
}

/* What is due and faintest; where nothing is due, the next one that is new; -1: neither. */
static int next_to_practise(const player *p, int64_t now)
{
    int found = -1;
    double faintest = 1;

    for (int i = 0; i < QUESTIONS; i++) {
        double recall = quiz_memory_recall(&p->believed[i], now);
        bool is_new = p->believed[i].reps == 0;
        if (!is_new && quiz_memory_due_ms(&p->believed[i]) > now) continue;
        if (is_new) recall = QUIZ_MEMORY_RETENTION + 0.01;
        if (recall >= faintest) continue;
        faintest = recall;
        found = i;
    }
    return found;
}

static void play_a_day(player *p, int64_t now)
{
    for (int i = 0; i < PRACTICE; i++) {
        int question = next_to_practise(p, now);
        if (question >= 0) answer(p, question, now);
        now += 15000;
    }
    quiz_rng_shuffle(&p->rng, p->order, QUESTIONS);
    for (int i = 0; i < CLASSIC; i++) answer(p, p->order[i], now + i * 15000);
}

static void play(player *p)
{
    int known = 0;

    for (int day = 0; day < DAYS; day++) {
        int64_t now = START + day * QUIZ_DAY_MS + (int64_t)quiz_rng_below(&p->rng, 3 * 3600 * 1000);
        if (chance(p, p->kind->away)) continue;
        known = examine(p, now);
        play_a_day(p, now);
    }
    double right = (double)p->recalled / p->examined;
    if (right < 0.9 || known < KNOWN_LEAST)
        fail_msg("%s: %.1f %% right, %d known at the end", p->kind->name, 100 * right, known);
}

static void who_practises_daily_is_right_on_nine_in_ten_of_what_is_called_known(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        for (uint64_t seed = 0; seed < OF_EACH_KIND; seed++) {
            player p = player_new(&kinds[i], seed);
            play(&p);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_practises_daily_is_right_on_nine_in_ten_of_what_is_called_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
