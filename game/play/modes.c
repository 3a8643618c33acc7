/*
 * The tables of modes and paces, what a right answer is worth and how long it may take.
 */
#include "quiz/mode.h"

#include "play/number.h"

#include <assert.h>
#include <string.h>

enum { FACTOR_ONE = 10 };

const quiz_mode quiz_modes[] = {
    { .name = "classic",
      .label = "Classic",
      .about = "Twelve questions, twenty seconds each; every right answer in a row makes the next one worth more.",
      .count = 12,
      .limit_ms = 20000,
      .points = { [QUIZ_EASY] = 100, [QUIZ_MEDIUM] = 200, [QUIZ_HARD] = 300 },
      .factor_step = 1,
      .factor_most = 20 },
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

int quiz_mode_points(const quiz_mode *mode, quiz_difficulty difficulty, int streak)
{
    return mode->points[difficulty] * quiz_mode_factor(mode, streak) / FACTOR_ONE;
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
