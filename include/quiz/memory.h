/*
 * Memory: what is known of how well a player remembers a question, and when it should be asked again.
 *
 * The model is FSRS-6 with its published weights for everybody ("The Algorithm" in the wiki of awesome-fsrs,
 * github.com/open-spaced-repetition). Stability S is the number of days in which the chance of a right answer falls
 * from 1 to 0.9, difficulty D lies between 1 and 10, G is the rating from 1 to 4, t the days since the last answer.
 *
 *     recall             R(t, S) = (1 + f t / S)^-w20, with f such that R(S, S) = 0.9
 *     interval           I(r, S) = S / f (r^(-1 / w20) - 1): R falls to r in that time
 *     first answer       S = w[G-1];  D = D0(G) = w4 - e^(w5 (G - 1)) + 1
 *     right, later       S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) [w15 if hard] [w16 if easy])
 *     wrong, later       S' = the lesser of w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)) and S / e^(w17 w18)
 *     on the same day    S' = S e^(w17 (G - 3 + w18)) S^-w19, and at least S where right
 *     difficulty, later  D' = w7 D0(4) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9)
 *
 * Times are milliseconds since 1970 and come from the caller. The formulas take days; whether two answers fell on the
 * same one, implementations see differently. Here those are on the same day that are less than half a day apart, so
 * that who plays daily, an hour sooner or later, is taken to; and t has its fractions.
 *
 * Any bytes will do as a memory: what was read from a damaged file is mended as quiz_memory_mend says before it is
 * used, and no result is ever NaN.
 */
#ifndef QUIZ_MEMORY_H
#define QUIZ_MEMORY_H

#include <stdbool.h>
#include <stdint.h>

#define QUIZ_MEMORY_RETENTION 0.9 /* the chance of a right answer below which a question is due */
#define QUIZ_DAY_MS           INT64_C(86400000)

/* What is known of one question. All zero: it was never answered. Every field is worth a column of a table. */
typedef struct quiz_memory {
    double stability; /* days, 0.001 to 36500 */
    double difficulty;
    int64_t last_ms; /* when it was last answered */
    int reps;        /* answers */
    int lapses;      /* wrong answers after it had left the learning phase */
    int run;         /* right answers since the last wrong one */
} quiz_memory;

typedef enum quiz_rating { QUIZ_RATING_AGAIN = 1, QUIZ_RATING_HARD, QUIZ_RATING_GOOD, QUIZ_RATING_EASY } quiz_rating;

/*
 *     new        never answered
 *     learning   fewer than two right answers since the last wrong one, or not stable for a day: one right answer
 *                among four choices may be luck
 *     known      neither of these, and the chance of a right answer is 0.9 or more now
 *     fading     the same, and it is below
 */
typedef enum quiz_memory_state {
    QUIZ_MEMORY_NEW,
    QUIZ_MEMORY_LEARNING,
    QUIZ_MEMORY_KNOWN,
    QUIZ_MEMORY_FADING
} quiz_memory_state;

enum { QUIZ_MEMORY_EASY_PERCENT = 25, QUIZ_MEMORY_GOOD_PERCENT = 60 };

/*
 * How good an answer was:
 *
 *     again   wrong, or no answer in time
 *     easy    right within QUIZ_MEMORY_EASY_PERCENT of the limit; without a limit within 5 s
 *     good    right within QUIZ_MEMORY_GOOD_PERCENT of it; 12 s
 *     hard    right, but later
 *
 * A right answer is good where TOOK_MS is negative: not known. LIMIT_MS of 0 or less is none.
 */
quiz_rating quiz_memory_rate(bool right, int took_ms, int limit_ms);

/*
 * Takes in an answer given at NOW_MS. Where that is before the last one, the clock was set back: it counts as the
 * same moment, and time goes on from there.
 */
void quiz_memory_answer(quiz_memory *memory, quiz_rating rating, int64_t now_ms);

/* The chance of a right answer at NOW_MS, 0 to 1; 0 for what was never answered. */
double quiz_memory_recall(const quiz_memory *memory, int64_t now_ms);

/* Days until the chance has fallen to RETENTION, which is from 0.01 to 1. */
double quiz_memory_interval(double stability, double retention);

/* When the chance falls to QUIZ_MEMORY_RETENTION; INT64_MAX, never, for what was never answered. */
int64_t quiz_memory_due_ms(const quiz_memory *memory);

quiz_memory_state quiz_memory_state_at(const quiz_memory *memory, int64_t now_ms);

/*
 * How many of the COUNT MEMORIES come due on each of the next DAYS days, into DUE (room for that many). Days are 24
 * hours long and begin at FROM_MS, the last midnight for instance. What was due before is due on the first.
 */
void quiz_memory_forecast(const quiz_memory *memories, int count, int64_t from_ms, int *due, int days);

/*
 * MEMORY with every number in its bounds. Where there can have been no answer, or stability or difficulty are no
 * numbers, nothing can be made of it: it is as if the question had never been answered.
 */
quiz_memory quiz_memory_mend(const quiz_memory *memory);

#endif
