/* A party for tests: a bank, a round of it, and what its players do. */
#ifndef TESTS_PARTY_H
#define TESTS_PARTY_H

#include "drawn.h"
#include "small_bank.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { QUESTIONS = 40, LIMIT = 20000, STEAL = 10000, BUZZ = 8000 };

typedef struct table {
    small_bank bank;
    quiz_setup setup;
    quiz_round *round;
    const quiz_round_view *v;
} table;

static inline int sit_down(void **state)
{
    table *t = calloc(1, sizeof *t);

    t->bank = small_bank_make(QUESTIONS, 4);
    t->setup = (quiz_setup){ .mode = quiz_mode_find("party"), .title = -1, .difficulty = -1, .limit_ms = LIMIT };
    *state = t;
    return 0;
}

static inline int get_up(void **state)
{
    table *t = *state;

    quiz_round_free(t->round);
    small_bank_free(t->bank);
    free(t);
    return 0;
}

/* A round of COUNT questions: number 0 is easy, 1 is medium, 2 is hard, and so on. */
static inline void begin(table *t, int players, bool buzzers, int count)
{
    int deck[QUESTIONS];

    for (int i = 0; i < count; i++) deck[i] = i;
    quiz_round_free(t->round);
    t->setup.players = players;
    t->setup.buzzers = buzzers;
    t->round = round_of(t->bank.catalog, &t->setup, deck, count);
    t->v = quiz_round_look(t->round);
}

static inline bool move(table *t, quiz_move m)
{
    return quiz_round_apply(t->round, m);
}

static inline bool buzz(table *t, unsigned players)
{
    return move(t, quiz_move_buzz(players));
}

/* A wrong choice that is still in play. */
static inline int wrong(const table *t)
{
    int choice = 0;

    while (choice == t->v->question->key || t->v->results[t->v->index].struck & 1U << choice) choice++;
    return choice;
}

static inline void answer(table *t, bool right)
{
    assert_true(move(t, quiz_move_answer(right ? t->v->question->key : wrong(t))));
}

static inline void next(table *t)
{
    assert_true(move(t, quiz_move_next()));
}

static inline void wait(table *t, int ms)
{
    assert_true(move(t, quiz_move_wait(ms)));
}

/* All choose the one of their stakes that is number WHICH, or the last one. */
static inline void stake_all(table *t, int which)
{
    int stakes[QUIZ_STAKES_MAX];

    while (t->v->phase == QUIZ_STAKING) {
        int count = quiz_round_stakes(t->round, stakes);
        assert_true(move(t, quiz_move_stake(stakes[which < count ? which : count - 1])));
    }
}

#endif
