/* For tests of codes and ghosts: a bank, setups that have a code, and rounds that are played by chance. */
#ifndef TESTS_SHARED_H
#define TESTS_SHARED_H

#include "quiz/ghost.h"
#include "quiz/rng.h"
#include "quiz/share.h"
#include "small_bank.h"

typedef struct table {
    small_bank bank;
    quiz_arena *arena;
} table;

static inline int sit_down(void **state)
{
    table *t = calloc(1, sizeof *t);

    t->bank = small_bank_make(40, 4);
    t->arena = quiz_arena_new();
    *state = t;
    return 0;
}

static inline int get_up(void **state)
{
    table *t = *state;

    quiz_arena_free(t->arena);
    small_bank_free(t->bank);
    free(t);
    return 0;
}

static inline quiz_setup classic(uint64_t seed)
{
    const quiz_mode *mode = quiz_mode_find("classic");

    return (quiz_setup){ .mode = mode,
                         .count = mode->count,
                         .title = -1,
                         .difficulty = -1,
                         .limit_ms = quiz_mode_limit_ms(mode, QUIZ_PACE_NORMAL),
                         .seed = seed };
}

/* A setup of chance that has a code. */
static inline quiz_setup any_setup(const small_bank *b, quiz_rng *rng)
{
    static const char *const only[] = { NULL, NULL, "C1", "c3" };
    quiz_setup s = classic(quiz_rng_next(rng));

    do s.mode = &quiz_modes[quiz_rng_below(rng, (uint32_t)quiz_mode_count)];
    while (!quiz_share_has_mode(s.mode));
    s.count = 1 + (int)quiz_rng_below(rng, 60);
    s.category = only[quiz_rng_below(rng, 4)];
    s.difficulty = (int)quiz_rng_below(rng, QUIZ_DIFFICULTY_COUNT + 1) - 1;
    s.limit_ms = quiz_mode_limit_ms(s.mode, (quiz_pace)quiz_rng_below(rng, QUIZ_PACE_COUNT));
    return quiz_share_fit(b->catalog, &s);
}

/* Plays on for at most MOST moves of chance. */
static inline void play(quiz_round *round, quiz_rng *rng, int most)
{
    const quiz_round_view *v = quiz_round_look(round);

    for (int i = 0; i < most && v->phase != QUIZ_OVER; i++) {
        uint32_t what = quiz_rng_below(rng, 8);
        if (what == 0)
            quiz_round_apply(round, quiz_move_wait(1 + (int)quiz_rng_below(rng, 9000)));
        else if (what == 1)
            quiz_round_apply(round, quiz_move_lifeline((quiz_lifeline)quiz_rng_below(rng, QUIZ_AUDIENCE)));
        else if (v->phase == QUIZ_VERDICT)
            quiz_round_apply(round, quiz_move_next());
        else
            quiz_round_apply(round, quiz_move_answer(what < 6 ? v->question->key : (v->question->key + 1) % 2));
    }
}

#endif
