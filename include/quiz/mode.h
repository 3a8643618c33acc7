/*
 * Modes: every way to play, one row each. Menus, --mode, help texts and tests walk this table.
 */
#ifndef QUIZ_MODE_H
#define QUIZ_MODE_H

#include "quiz/question.h"

enum { QUIZ_MODE_ALL = 10000 }; /* a count: all there are, as many as a round can have */
enum { QUIZ_PLAYERS_MAX = 8 };

/* Helps that a mode may allot. */
typedef enum quiz_lifeline {
    QUIZ_FIFTY,    /* wrong choices are struck out until two are left */
    QUIZ_SWITCH,   /* another question in place of this one */
    QUIZ_SECOND,   /* the next wrong answer to this question is struck out instead of counting */
    QUIZ_TIME,     /* the clock is full again */
    QUIZ_AUDIENCE, /* what others have answered to it */
    QUIZ_LIFELINE_COUNT
} quiz_lifeline;

/* The names that replays use: "fifty", "switch", "second", "time", "audience". */
const char *quiz_lifeline_name(quiz_lifeline lifeline);

/* In which order a deck comes. */
typedef enum quiz_order {
    QUIZ_ORDER_SPREAD, /* categories take turns */
    QUIZ_ORDER_RISING, /* easy ones, then medium ones, then hard ones; within that they take turns */
    QUIZ_ORDER_FADING  /* what is about to be forgotten comes first */
} quiz_order;

/* What there is to be won on a ladder, from the lowest rung up. Whoever falls keeps the highest safe one below. */
typedef struct quiz_rung {
    int prize;
    bool safe;
} quiz_rung;

/* What the points for a right answer depend on. */
typedef struct quiz_answered {
    quiz_difficulty difficulty;
    int streak;            /* right answers in a row before it */
    int count;             /* questions in the round, at least 1 */
    int took_ms, limit_ms; /* no limit: 0 */
} quiz_answered;

typedef struct quiz_mode quiz_mode;
struct quiz_mode {
    const char *name;  /* for --mode and replays */
    const char *label; /* for menus */
    const char *about; /* one sentence: the rules */
    quiz_order order;
    int harder_each; /* QUIZ_ORDER_RISING: questions of one difficulty before the next one */
    int count;       /* how many questions, unless the player says otherwise */
    bool fixed;      /* nobody can say otherwise */
    bool alike;      /* by the seed alone, from all questions: everyone gets the same deck */
    int limit_ms;    /* time for each question in normal time; 0: none */
    int (*points)(const quiz_mode *mode, const quiz_answered *answered); /* NULL: there are none, or rungs */
    int worth[QUIZ_DIFFICULTY_COUNT]; /* points for a right answer, where they go by difficulty */
    int factor_step;                  /* tenths added to the factor for each right answer in a row before it */
    int factor_most;                  /* tenths */
    const quiz_rung *rungs;           /* NULL: there is no ladder */
    int rung_count;
    int lives;                          /* wrong answers that end the round; 0: it goes on to its end */
    int life_each;                      /* one more life for so many right answers; 0: never */
    int lifelines[QUIZ_LIFELINE_COUNT]; /* how often each can be used in a round */
    int players_least, players_most;    /* at one machine; 0: it is played alone */
    int steal_ms;                       /* in normal time: for whoever answers when another one could not */
    int steal_percent;                  /* what that is worth of the question's points */
    int buzz_ms;                        /* in normal time: to answer after a buzz */
    int stake_least;                    /* what a player who has nothing may stake on the final question */
};

extern const quiz_mode quiz_modes[];
extern const int quiz_mode_count;

const quiz_mode *quiz_mode_find(const char *name); /* NULL: no such mode */

/* Points for a right answer. */
int quiz_mode_points(const quiz_mode *mode, const quiz_answered *answered);

/* What they are multiplied by after STREAK right answers in a row, in tenths. */
int quiz_mode_factor(const quiz_mode *mode, int streak);

/*
 * The most that being quick can add to one answer of a round of COUNT questions, where points go by difficulty: all of
 * a round together are less than its cheapest question, so that speed never outweighs knowing.
 */
int quiz_mode_speed_most(const quiz_mode *mode, int count);

/* What is kept by whoever falls after RUNG rungs (0: none was climbed). */
int quiz_mode_safe(const quiz_mode *mode, int rung);

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
