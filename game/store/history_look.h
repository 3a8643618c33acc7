/*
 * What the history tells: the statistics, what decks are drawn from, and all of it, one by one. Always of the profile
 * that it was opened for or turned to, unless something else is said.
 *
 * Lists live in the arena given. None of this writes, and, but for history_walk_answers, none of it looks at every
 * answer: it costs the same after a million of them.
 */
#ifndef STORE_HISTORY_LOOK_H
#define STORE_HISTORY_LOOK_H

#include "store/history.h"

typedef struct history_totals {
    int rounds; /* that ended, and were not left */
    int answers, right;
    int questions; /* that were met */
    int streak;    /* days in a row that were played, up to today or yesterday */
    int longest_streak;
} history_totals;

/* TODAY as 20261231. */
history_totals history_count(history *h, int today);

/* Answers of a day. */
typedef struct history_day {
    int day;
    int asked, right;
} history_day;

/* The days from FIRST to LAST that were played, in order. TITLE: only answers to its questions; NULL: to all. */
const history_day *history_days(history *h, const char *title, int first, int last, int *count, quiz_arena *arena);

/* What became of a question. */
typedef struct history_question {
    const char *question, *title;
    int asked, right;
    bool last_right;
    int64_t last_at;
} history_question;

/* All that were met, in no order. */
const history_question *history_questions(history *h, int *count, quiz_arena *arena);

/* Those that were answered wrongly most often, MOST at most. */
const history_question *history_hardest(history *h, int most, int *count, quiz_arena *arena);

const history_memory *history_memories(history *h, int *count, quiz_arena *arena);

/* In which bag each question was drawn last. */
const history_drawn *history_bags(history *h, int *count, quiz_arena *arena);

typedef struct history_round {
    int64_t id; /* 0: none */
    const char *mode, *title;
    uint64_t bank, seed;
    int day;
    int64_t begun, ended; /* ENDED 0: it goes on, or was never gone on with */
    const char *ending;
    int right, asked, count, score;
    const char *code; /* NULL: none */
    bool recorded;    /* its replay is kept: it was not left */
} history_round;

/* The last MOST rounds that ended and were not left, the newest first. TITLE as above; "" is those of all titles. */
const history_round *history_rounds(history *h, const char *title, int most, int *count, quiz_arena *arena);

/* The best and the last round of a mode, and of questions of one title (or of all: ""). */
typedef struct history_mode {
    const char *mode, *title;
    int rounds;
    history_round best, last; /* the best by score, then by its share of right answers; of equals the first */
} history_mode;

/* Sorted by mode and title. */
const history_mode *history_modes(history *h, int *count, quiz_arena *arena);

/* Attempts that count at a bank's daily questions, in the order of days. Rounds that were left or go on have no end. */
const history_round *history_daily(history *h, uint64_t bank, int first, int last, int *count, quiz_arena *arena);

/* The round's replay as far as it goes; NULL: it is not kept. */
const char *history_replay(history *h, int64_t round, quiz_arena *arena);

/*
 * How often each of COUNT choices was chosen by anybody on this machine, of all profiles, wherever it was offered for
 * QUESTION of TITLE, into COUNTS; returns how many answers that is in all: the last HISTORY_AUDIENCE at most.
 */
enum { HISTORY_AUDIENCE = 1000 };
int history_audience(history *h, const char *question, const char *title, const char *const *choices, int *counts,
                     int count);

/* Words to authors, in the order they were said. */
const history_flag *history_flags(history *h, int *count, quiz_arena *arena);

/* A bank that was played by anybody. */
typedef struct history_bank {
    uint64_t fingerprint;
    const char *title;
    int64_t seen;
} history_bank;

/* The one that was played last comes first. */
const history_bank *history_banks(history *h, int *count, quiz_arena *arena);

/* Everybody's names, sorted. */
const char *const *history_profiles(history *h, int *count, quiz_arena *arena);

/* Every round and each of its answers, in order; ANSWER is NULL where the round comes. Texts are gone with the call. */
typedef void history_see(const history_round *round, const history_answer *answer, void *data);
void history_walk_answers(history *h, history_see *see, void *data);

#endif
