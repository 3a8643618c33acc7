/*
 * The tables of modes, lifelines and paces, what a right answer is worth and how long it may take.
 */
#include "quiz/mode.h"

#include "play/number.h"

#include <assert.h>
#include <string.h>

enum { FACTOR_ONE = 10 };

/* The public rule of Kahoot: half of the points go with time, and whoever answers within half a second gets all. */
enum { QUICK_MOST = 1000, QUICK_AT_ONCE_MS = 500 };

static int by_difficulty(const quiz_mode *mode, const quiz_answered *a)
{
    int points = mode->worth[a->difficulty] * quiz_mode_factor(mode, a->streak) / FACTOR_ONE;
    int left_ms = a->limit_ms - a->took_ms;

    if (left_ms <= 0) return points;
    return points + (int)((long long)quiz_mode_speed_most(mode, a->count) * left_ms / a->limit_ms);
}

/* round((1 - (t / T) / 2) * 1000); without a clock nobody is quick. */
static int by_speed(const quiz_mode *mode, const quiz_answered *a)
{
    const long long t = a->took_ms < a->limit_ms ? a->took_ms : a->limit_ms, whole = a->limit_ms;

    (void)mode;
    if (whole == 0) return QUICK_MOST / 2;
    if (t < QUICK_AT_ONCE_MS) return QUICK_MOST;
    return (int)((2 * whole * QUICK_MOST - t * QUICK_MOST + whole) / (2 * whole));
}

/* The ladder of the television quiz Who Wants to Be a Millionaire (United Kingdom, 1998). */
static const quiz_rung ladder[] = {
    { 100, false },   { 200, false },    { 300, false },    { 500, false },    { 1000, true },
    { 2000, false },  { 4000, false },   { 8000, false },   { 16000, false },  { 32000, true },
    { 64000, false }, { 125000, false }, { 250000, false }, { 500000, false }, { 1000000, false },
};

enum { RUNGS = sizeof ladder / sizeof *ladder };

/* A code tells a mode by its place here, see share.c: what is new comes last. */
const quiz_mode quiz_modes[] = {
    { .name = "classic",
      .label = "Classic",
      .about = "Every right answer in a row makes the next one worth more.",
      .count = 12,
      .limit_ms = 20000,
      .points = by_difficulty,
      .worth = { [QUIZ_EASY] = 100, [QUIZ_MEDIUM] = 200, [QUIZ_HARD] = 300 },
      .factor_step = 1,
      .factor_most = 20,
      .lifelines = { [QUIZ_FIFTY] = 1, [QUIZ_SWITCH] = 1 } },
    { .name = "quick",
      .label = "Quick",
      .about = "The sooner you are right, the more it is worth.",
      .count = 12,
      .limit_ms = 20000,
      .points = by_speed },
    { .name = "survival",
      .label = "Survival",
      .about = "Three lives, and questions that get harder; ten right answers are one more life.",
      .order = QUIZ_ORDER_RISING,
      .harder_each = 5,
      .count = QUIZ_MODE_ALL,
      .fixed = true,
      .limit_ms = 15000,
      .points = by_difficulty,
      .worth = { [QUIZ_EASY] = 100, [QUIZ_MEDIUM] = 200, [QUIZ_HARD] = 300 },
      .lives = 3,
      .life_each = 10,
      .lifelines = { [QUIZ_FIFTY] = 1, [QUIZ_SECOND] = 1, [QUIZ_TIME] = 1 } },
    { .name = "ladder",
      .label = "Ladder",
      .about = "Fifteen rungs to a million. Whoever falls keeps the last safe one; walk away while you can.",
      .order = QUIZ_ORDER_RISING,
      .harder_each = 5,
      .count = RUNGS,
      .fixed = true,
      .limit_ms = 30000,
      .rungs = ladder,
      .rung_count = RUNGS,
      .lifelines = { [QUIZ_FIFTY] = 1, [QUIZ_SWITCH] = 1, [QUIZ_AUDIENCE] = 1 } },
    { .name = "daily",
      .label = "Daily",
      .about = "Twelve questions a day, the same for everyone. One attempt counts.",
      .count = 12,
      .fixed = true,
      .alike = true,
      .limit_ms = 20000,
      .points = by_difficulty,
      .worth = { [QUIZ_EASY] = 100, [QUIZ_MEDIUM] = 200, [QUIZ_HARD] = 300 },
      .factor_step = 1,
      .factor_most = 20 },
    { .name = "practice",
      .label = "Practice",
      .about = "What you are about to forget, without a clock, with the reasons.",
      .order = QUIZ_ORDER_FADING,
      .count = 12 },
    { .name = "party",
      .label = "Party",
      .about = "Two to eight players at one machine, in turn or by buzzer. Whoever is wrong leaves it to the others; "
               "the final question is played for stakes.",
      .count = 12,
      .limit_ms = 20000,
      .points = by_difficulty,
      .worth = { [QUIZ_EASY] = 100, [QUIZ_MEDIUM] = 200, [QUIZ_HARD] = 300 },
      .players_least = 2,
      .players_most = QUIZ_PLAYERS_MAX,
      .steal_ms = 10000,
      .steal_percent = 50,
      .buzz_ms = 8000,
      .stake_least = 100 },
};

const int quiz_mode_count = sizeof quiz_modes / sizeof *quiz_modes;

const quiz_mode *quiz_mode_find(const char *name)
{
    for (int i = 0; i < quiz_mode_count; i++)
        if (strcmp(quiz_modes[i].name, name) == 0) return &quiz_modes[i];
    return NULL;
}

int quiz_mode_factor(const quiz_mode *mode, int streak)
{
    /* Compared before it is multiplied: a streak may be long. */
    int room = mode->factor_most - FACTOR_ONE;

    if (mode->factor_step == 0) return FACTOR_ONE;
    return streak < room / mode->factor_step ? FACTOR_ONE + mode->factor_step * streak : mode->factor_most;
}

int quiz_mode_points(const quiz_mode *mode, const quiz_answered *answered)
{
    return mode->points ? mode->points(mode, answered) : 0;
}

int quiz_mode_speed_most(const quiz_mode *mode, int count)
{
    int cheapest = mode->worth[QUIZ_EASY];

    for (int i = 0; i < QUIZ_DIFFICULTY_COUNT; i++)
        if (mode->worth[i] < cheapest) cheapest = mode->worth[i];
    return cheapest > 0 ? (cheapest - 1) / count : 0;
}

int quiz_mode_safe(const quiz_mode *mode, int rung)
{
    while (rung > 0 && !mode->rungs[rung - 1].safe) rung--;
    return rung > 0 ? mode->rungs[rung - 1].prize : 0;
}

static const char *const lifeline_names[QUIZ_LIFELINE_COUNT] = { [QUIZ_FIFTY] = "fifty",
                                                                 [QUIZ_SWITCH] = "switch",
                                                                 [QUIZ_SECOND] = "second",
                                                                 [QUIZ_TIME] = "time",
                                                                 [QUIZ_AUDIENCE] = "audience" };

const char *quiz_lifeline_name(quiz_lifeline lifeline)
{
    assert(lifeline < QUIZ_LIFELINE_COUNT);
    return lifeline_names[lifeline];
}

typedef struct pace_row {
    const char *name;
    int percent; /* of normal time; 0: there is no limit */
} pace_row;

static const pace_row pace_rows[QUIZ_PACE_COUNT] = {
    [QUIZ_PACE_OFF] = { "off", 0 },
    [QUIZ_PACE_RELAXED] = { "relaxed", 200 },
    [QUIZ_PACE_NORMAL] = { "normal", 100 },
    [QUIZ_PACE_QUICK] = { "quick", 50 },
};

const char *quiz_pace_name(quiz_pace pace)
{
    assert(pace < QUIZ_PACE_COUNT);
    return pace_rows[pace].name;
}

bool quiz_pace_from_name(const char *name, quiz_pace *pace)
{
    for (int i = 0; i < QUIZ_PACE_COUNT; i++) {
        if (strcmp(pace_rows[i].name, name) != 0) continue;
        *pace = (quiz_pace)i;
        return true;
    }
    return false;
}

int quiz_mode_limit_ms(const quiz_mode *mode, quiz_pace pace)
{
    assert(pace < QUIZ_PACE_COUNT);
    return number_scaled(mode->limit_ms, pace_rows[pace].percent, 100);
}
