/*
 * Modes: every way to play, one row each. Menus, --mode, help texts and tests walk this table.
 */
#ifndef QUIZ_MODE_H
#define QUIZ_MODE_H

#include "quiz/question.h"

typedef struct quiz_mode {
    const char *name;                  /* for --mode and replays */
    const char *label;                 /* for menus */
    const char *about;                 /* one sentence: the rules */
    int count;                         /* how many questions, unless the player says otherwise */
    int limit_ms;                      /* time for each question in normal time */
    int points[QUIZ_DIFFICULTY_COUNT]; /* for a right answer */
    int factor_step;                   /* tenths added to the factor for each right answer in a row before it */
    int factor_most;                   /* tenths */
} quiz_mode;

extern const quiz_mode quiz_modes[];
extern const int quiz_mode_count;

const quiz_mode *quiz_mode_find(const char *name); /* NULL: no such mode */

/* Points for a right answer of DIFFICULTY after STREAK right answers in a row. */
int quiz_mode_points(const quiz_mode *mode, quiz_difficulty difficulty, int streak);
int quiz_mode_factor(const quiz_mode *mode, int streak); /* tenths */

/* How fast time runs, in every mode alike: not at all, half as fast as in normal time, twice as fast. */
typedef enum quiz_pace {
    QUIZ_PACE_OFF,
    QUIZ_PACE_RELAXED,
    QUIZ_PACE_NORMAL,
    QUIZ_PACE_QUICK,
    QUIZ_PACE_COUNT
} quiz_pace;

/* The names that options and settings use: "off", "relaxed", "normal", "quick". */
const char *quiz_pace_name(quiz_pace pace);
bool quiz_pace_from_name(const char *name, quiz_pace *pace);

/* The time for each question of MODE, for quiz_setup; 0: no limit, by the pace or in this mode. */
int quiz_mode_limit_ms(const quiz_mode *mode, quiz_pace pace);

#endif
