/* A table for tests to play at with a record that is kept in a folder. */
#ifndef TESTS_RECORD_TABLE_H
#define TESTS_RECORD_TABLE_H

#include "quiz/replay.h"
#include "small_bank.h"
#include "store/history_look.h"
#include "store/record.h"

enum { QUESTIONS = 36, DAY = 20261130 };

typedef struct table {
    small_bank bank;
    quiz_arena *arena;
    record *record;
    history *history;
    int64_t ms;
    char folder[32];
} table;

static inline record_time now(void *data)
{
    const table *t = data;

    return (record_time){ .ms = t->ms, .day = DAY };
}

static inline void open_record(table *t)
{
    t->record = record_new(t->bank.catalog, (record_clock){ now, t });
    t->history = history_open(t->folder, NULL, HISTORY_PLAY);
    record_use(t->record, t->history);
}

/* As if the program had ended: nothing is said to the record. */
static inline void close_record(table *t)
{
    record_free(t->record);
    history_close(t->history);
}

static inline int sit_down(void **state)
{
    table *t = calloc(1, sizeof *t);

    t->bank = small_bank_make(QUESTIONS, 3);
    t->arena = quiz_arena_new();
    t->ms = INT64_C(1800000000000);
    strcpy(t->folder, "/tmp/marquee-record-XXXXXX");
    assert_non_null(mkdtemp(t->folder));
    open_record(t);
    *state = t;
    return 0;
}

static inline int get_up(void **state)
{
    table *t = *state;
    char command[64];

    close_record(t);
    snprintf(command, sizeof command, "rm -r %s", t->folder);
    assert_int_equal(system(command), 0);
    quiz_arena_free(t->arena);
    small_bank_free(t->bank);
    free(t);
    return 0;
}

static inline quiz_round *begin(table *t, const char *mode, int count)
{
    const quiz_setup setup = { .mode = quiz_mode_find(mode),
                               .count = count,
                               .title = -1,
                               .difficulty = -1,
                               .limit_ms = 20000,
                               .seed = 7,
                               .day = DAY };

    return record_begin(t->record, &setup, NULL, false);
}

static inline void make(table *t, quiz_round *round, quiz_move move)
{
    assert_true(quiz_round_apply(round, move));
    record_follow(t->record, round);
}

static inline void answer(table *t, quiz_round *round, bool right)
{
    const quiz_question *q = quiz_round_look(round)->question;

    make(t, round, quiz_move_answer(right ? q->key : (q->key + 1) % q->choice_count));
}

static inline const char *text_of(table *t, const quiz_round *round)
{
    return quiz_replay_write(round, t->arena);
}

#endif
