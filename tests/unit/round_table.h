/* A table for tests to play a round of any mode at. */
#ifndef TESTS_ROUND_TABLE_H
#define TESTS_ROUND_TABLE_H

#include "drawn.h"
#include "small_bank.h"

enum { ALL = 60 };

typedef struct table {
    small_bank bank;
    quiz_round *round;
    const quiz_round_view *v;
} table;

/* COUNT questions of four choices each, the last SPARES of which are only there to switch to. */
static inline table sit_down(const char *mode, int limit_ms, int count, int spares)
{
    table t = { .bank = small_bank_make(ALL, 3) };
    const quiz_setup setup = {
        .mode = quiz_mode_find(mode), .count = count, .title = -1, .difficulty = -1, .limit_ms = limit_ms, .seed = 5
    };
    int entries[ALL];

    for (int i = 0; i < ALL; i++) entries[i] = i;
    t.round = quiz_round_with_deck(t.bank.catalog, &setup,
                                   &(quiz_deck){ .entries = entries, .count = count, .spares = spares });
    t.v = quiz_round_look(t.round);
    return t;
}

static inline void get_up(table t)
{
    quiz_round_free(t.round);
    small_bank_free(t.bank);
}

static inline bool make(table *t, quiz_move move)
{
    return quiz_round_apply(t->round, move);
}

static inline int wrong_choice(const table *t)
{
    const quiz_result *r = &t->v->results[t->v->index];

    for (int i = 0;; i++)
        if (i != t->v->question->key && !(r->struck & 1U << i)) return i;
}

static inline void answer(table *t, bool right)
{
    assert_true(make(t, quiz_move_answer(right ? t->v->question->key : wrong_choice(t))));
}

/* Answers and goes on, TIMES times. */
static inline void answers(table *t, bool right, int times)
{
    for (int i = 0; i < times; i++) {
        answer(t, right);
        assert_true(make(t, quiz_move_next()));
    }
}

#endif
