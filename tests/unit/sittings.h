/* Rounds for tests of the history: round I is a function of I alone, at a day of its own. */
#ifndef TESTS_SITTINGS_H
#define TESTS_SITTINGS_H

#include "store/history_look.h"
#include "store/sql.h"

#include <stdio.h>
#include <string.h>

enum { SITTING_QUESTIONS = 4, SITTING_BANK = 40 };

static const char *const sitting_choices[] = { "Red", "Blue", "Green" };

/* 1 January 2026 plus DAYS, within a year of 28-day months. */
static inline int sitting_day(int days)
{
    return 20260101 + days / 28 % 12 * 100 + days % 28 + days / 336 * 10000;
}

static inline const char *sitting_question(int round, int number, char room[32])
{
    sprintf(room, "question:q%d", (round * 7 + number) % SITTING_BANK);
    return room;
}

static inline bool sitting_right(int round, int number)
{
    return (round + number) % 3 != 0;
}

static inline bool sitting_begin_in(history *h, int round, const char *mode)
{
    char names[SITTING_QUESTIONS][32];
    history_drawn drawn[SITTING_QUESTIONS];
    history_start start = { .mode = mode,
                            .title = "",
                            .bank = 0xF00DF00DF00DF00D,
                            .bank_title = "Forty questions",
                            .seed = (uint64_t)round,
                            .count = SITTING_QUESTIONS,
                            .daily = strcmp(mode, "daily") == 0,
                            .day = sitting_day(round),
                            .at = 1767225600 + round * 86400LL,
                            .head = "[replay]\nmode = classic\n",
                            .drawn = drawn,
                            .drawn_count = SITTING_QUESTIONS };

    for (int i = 0; i < SITTING_QUESTIONS; i++)
        drawn[i] = (history_drawn){ sitting_question(round, i, names[i]), "", round };
    return history_begin(h, &start);
}

static inline bool sitting_begin(history *h, int round)
{
    return sitting_begin_in(h, round, "classic");
}

/* Answers question NUMBER: two moves, an answer, and what memory says. LAST: the round ends with it. */
static inline bool sitting_answer(history *h, int round, int number, bool last)
{
    char name[32];
    const char *const moves[] = { "move = answer 1", "move = next" };
    history_answer a = { .question = sitting_question(round, number, name),
                         .title = "",
                         .number = number,
                         .choices = sitting_choices,
                         .choice_count = 3,
                         .chosen = sitting_right(round, number) ? 1
                                   : number % 2                 ? 2
                                                                : -1,
                         .right = sitting_right(round, number),
                         .took_ms = 1500,
                         .limit_ms = 20000,
                         .day = sitting_day(round),
                         .at = 1767225600 + round * 86400LL + number };
    history_memory m = { .question = name, .stability = 2.5, .difficulty = 5, .last_ms = 1, .reps = round + 1 };
    history_end end = { .ending = "over", .asked = number + 1, .score = round % 10 * 100, .at = a.at + 1 };

    for (int i = 0; i <= number; i++) end.right += sitting_right(round, i);
    return history_note(h, &(history_step){ .moves = moves,
                                            .move_count = 2,
                                            .answers = &a,
                                            .answer_count = 1,
                                            .memories = &m,
                                            .memory_count = 1,
                                            .end = last ? &end : NULL });
}

/* A whole round. */
static inline bool sitting_play(history *h, int round)
{
    bool kept = sitting_begin(h, round);

    for (int i = 0; i < SITTING_QUESTIONS; i++) kept &= sitting_answer(h, round, i, i == SITTING_QUESTIONS - 1);
    return kept;
}

/* What the file history.sqlite, here, says to SQL; -1 where it cannot. */
static inline int64_t sitting_ask(const char *sql_line)
{
    sql *s = sql_open("history.sqlite", SQL_TO_READ, 1000);
    int64_t number = sql_number(s, sql_line, NULL, -1);

    sql_close(s);
    return number;
}

static inline bool sitting_is_sound(void)
{
    return sitting_ask("SELECT integrity_check = 'ok' FROM pragma_integrity_check LIMIT 1") == 1 &&
           sitting_ask("SELECT count(*) FROM pragma_foreign_key_check") == 0;
}

#endif
