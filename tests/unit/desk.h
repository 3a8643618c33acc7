/* A desk with a history of ten questions, in memory, at noon of the last day of November 2026. */
#ifndef TESTS_DESK_H
#define TESTS_DESK_H

#include "many_answers.h"
#include "quiz/memory.h"
#include "small_bank.h"
#include "store/record.h"

#define AT_A_DESK(test) cmocka_unit_test_setup_teardown(test, desk_sit_down, desk_get_up)

enum { TODAY = 20261130, QUESTIONS = 10 };

static const int64_t desk_ms = INT64_C(1796040000000);

typedef struct desk {
    small_bank bank;
    history *history;
    record *record;
    quiz_arena *arena;
    int rounds;
} desk;

static inline record_time desk_now(void *data)
{
    (void)data;
    return (record_time){ .ms = desk_ms, .day = TODAY, .of_day_ms = 12 * 3600 * 1000 };
}

static inline desk *desk_of(small_bank bank)
{
    desk *d = calloc(1, sizeof *d);

    d->bank = bank;
    d->history = history_open(NULL, NULL, HISTORY_PLAY);
    d->record = record_new(bank.catalog, (record_clock){ .now = desk_now });
    d->arena = quiz_arena_new();
    record_use(d->record, d->history);
    return d;
}

static inline void desk_close(desk *d)
{
    quiz_arena_free(d->arena);
    record_free(d->record);
    history_close(d->history);
    small_bank_free(d->bank);
    free(d);
}

static inline int desk_sit_down(void **state)
{
    *state = desk_of(small_bank_make(QUESTIONS, 2));
    return 0;
}

static inline int desk_get_up(void **state)
{
    desk_close(*state);
    return 0;
}

static inline const char *desk_question(const desk *d, int number)
{
    return quiz_arena_print(d->arena, "question:q%d", number);
}

/* A round of one question. */
static inline void desk_play(desk *d, history_start start, int number, bool right, int score)
{
    const history_answer answer = { .question = desk_question(d, number),
                                    .title = "Numbers",
                                    .choices = many_choices,
                                    .choice_count = 4,
                                    .right = right,
                                    .day = start.day,
                                    .at = desk_ms / 1000 };
    const history_end end = { .ending = "finished", .right = right, .asked = 1, .score = score };

    start.at = d->rounds++;
    start.bank_title = "Numbers";
    start.head = "[replay]\n";
    history_begin(d->history, &start);
    history_note(d->history, &(history_step){ .answers = &answer, .answer_count = 1, .end = &end });
}

static inline void desk_answer(desk *d, int day, int number, bool right)
{
    desk_play(d, (history_start){ .mode = "classic", .day = day }, number, right, 0);
}

/* What memory says of a question that was answered so many DAYS ago; RUN times right, one after the other. */
static inline void desk_remember(desk *d, int number, double stability, int days, int run)
{
    const history_memory m = { .question = desk_question(d, number),
                               .title = "Numbers",
                               .stability = stability,
                               .difficulty = 5,
                               .last_ms = desk_ms - days * QUIZ_DAY_MS,
                               .reps = run + 1,
                               .run = run };

    history_begin(d->history, &(history_start){ .mode = "classic", .head = "", .day = TODAY });
    history_note(d->history, &(history_step){ .memories = &m, .memory_count = 1 });
}

#endif
