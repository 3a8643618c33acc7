/* A history of many answers, of rounds of a hundred, one a day, to 150 questions; and what statistics of it cost. */
#ifndef TESTS_MANY_ANSWERS_H
#define TESTS_MANY_ANSWERS_H

#include "store/history_look.h"
#include "store/history_parts.h"

#include <stdio.h>

enum { MANY_IN_A_ROUND = 100, MANY_QUESTIONS = 150 };

static const char *const many_choices[] = { "Ye-sung", "Yong-gu", "Ji-hwan", "Choon-ho" };

static inline int many_day(int round)
{
    return (2020 + round / 336) * 10000 + (round % 336 / 28 + 1) * 100 + round % 28 + 1;
}

static inline void many_begin(history *h, int round, int day)
{
    static const char *const modes[] = { "classic", "quick", "survival", "ladder", "daily", "practice" };

    history_begin(h, &(history_start){ .mode = modes[round % 6],
                                       .bank = 7,
                                       .bank_title = "Many",
                                       .seed = (uint64_t)round,
                                       .count = MANY_IN_A_ROUND,
                                       .day = day,
                                       .at = 1577836800 + round * 3600LL,
                                       .head = "[replay]\n" });
}

/* One round and its answers, in one step. */
static inline void many_play(history *h, int round)
{
    static char names[MANY_QUESTIONS][32]; /* as those of small_bank_make */
    history_answer answers[MANY_IN_A_ROUND];
    int day = many_day(round / 3);
    history_end end = { .ending = "over", .right = 66, .asked = MANY_IN_A_ROUND, .score = round * 37 % 1000 };

    for (int i = 0; i < MANY_QUESTIONS; i++) sprintf(names[i], "question:q%d", i);
    for (int i = 0; i < MANY_IN_A_ROUND; i++)
        answers[i] = (history_answer){ .question = names[(round * 41 + i) % MANY_QUESTIONS],
                                       .title = "Numbers",
                                       .number = i,
                                       .choices = many_choices,
                                       .choice_count = 4,
                                       .chosen = (round + i) % 4,
                                       .right = i % 3 != 0,
                                       .took_ms = 4000,
                                       .limit_ms = 20000,
                                       .day = day,
                                       .at = 1577836800 + round * 3600LL + i };
    many_begin(h, round, day);
    history_note(h, &(history_step){ .answers = answers, .answer_count = MANY_IN_A_ROUND, .end = &end });
}

/* All that the screen of statistics shows. */
static inline void many_look(history *h, int rounds, quiz_arena *arena)
{
    int today = many_day((rounds - 1) / 3), count;

    history_count(h, today);
    history_days(h, NULL, today - 100, today, &count, arena);
    history_questions(h, &count, arena);
    history_memories(h, &count, arena);
    history_modes(h, &count, arena);
    history_rounds(h, NULL, 12, &count, arena);
    history_daily(h, 7, today - 100, today, &count, arena);
}

/* Steps of SQLite's machine for them: the same on every computer. */
static inline int64_t many_cost(history *h, int rounds)
{
    quiz_arena *arena = quiz_arena_new();
    int64_t before = sql_steps(history_db(h));

    many_look(h, rounds, arena);
    quiz_arena_free(arena);
    return sql_steps(history_db(h)) - before;
}

#endif
