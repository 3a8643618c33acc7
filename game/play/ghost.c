/* Ghosts: a round is played once more, and each verdict noted. */
#include "quiz/ghost.h"

#include "quiz/share.h"

static quiz_ghost *ghost_new(int count, quiz_arena *arena)
{
    quiz_ghost *ghost = quiz_arena_alloc(arena, sizeof *ghost);

    *ghost = (quiz_ghost){ .steps = quiz_arena_array(arena, (size_t)count, sizeof *ghost->steps) };
    return ghost;
}

/* What of V is new since the last time: one question at most has got its verdict. */
static void note(quiz_ghost *ghost, quiz_ghost_step *steps, const quiz_round_view *v)
{
    if (ghost->count < v->count && v->results[ghost->count].done) {
        const quiz_result *r = &v->results[ghost->count];
        steps[ghost->count++] = (quiz_ghost_step){ .right = r->right, .took_ms = r->took_ms, .score = v->score };
    }
    ghost->right_count = v->right_count;
    ghost->score = v->score;
}

const quiz_ghost *quiz_ghost_of_round(const quiz_round *round, quiz_arena *arena)
{
    int count, questions = quiz_round_deck(round)->count;
    const quiz_move *moves = quiz_round_moves(round, &count);
    quiz_round *again =
        quiz_round_with_deck(quiz_round_catalog(round), quiz_round_look(round)->setup, quiz_round_deck(round));
    quiz_ghost *ghost = ghost_new(questions, arena);
    quiz_ghost_step *steps = quiz_arena_array(arena, (size_t)questions, sizeof *steps);

    ghost->steps = steps;
    ghost->recorded = true;
    for (int i = 0; i < count; i++) {
        quiz_round_apply(again, moves[i]);
        note(ghost, steps, quiz_round_look(again));
    }
    quiz_round_free(again);
    return ghost;
}

/* Behind the questions that the code tells of it is right as often as on those, as evenly as can be. */
static bool is_right(const quiz_code *code, int index, int questions)
{
    int told = questions < QUIZ_CODE_ANSWERS ? questions : QUIZ_CODE_ANSWERS, right = 0;

    if (index < told) return code->right >> index & 1;
    for (int i = 0; i < told; i++) right += (code->right >> i & 1) != 0;
    return (index + 1) * right / told > index * right / told;
}

/* Whoever is right was so before the time was up. */
static void answer(quiz_round *round, const quiz_code *code)
{
    const quiz_round_view *v = quiz_round_look(round);
    int wait_ms = quiz_code_speed_ms(code->speed), key = v->question->key, index = v->index;
    bool right = is_right(code, index, v->count);

    if (v->limit_ms && wait_ms >= v->limit_ms) wait_ms = v->limit_ms - 1;
    if (wait_ms > 0) quiz_round_apply(round, quiz_move_wait(wait_ms));
    quiz_round_apply(round, quiz_move_answer(right ? key : (key + 1) % v->question->choice_count));
}

const quiz_ghost *quiz_ghost_of_code(const quiz_catalog *catalog, const quiz_code *code, quiz_arena *arena)
{
    quiz_setup setup;

    if (!code->speed || quiz_share_read(catalog, code, &setup)) return NULL;
    quiz_round *round = quiz_round_new(catalog, &setup, NULL);
    if (!round) return NULL;
    const quiz_round_view *v = quiz_round_look(round);
    while (v->phase != QUIZ_OVER) {
        if (v->phase == QUIZ_ASKING) answer(round, code);
        quiz_round_apply(round, quiz_move_next());
    }
    quiz_ghost *ghost = quiz_arena_alloc(arena, sizeof *ghost);
    *ghost = *quiz_ghost_of_round(round, arena);
    ghost->recorded = false;
    quiz_round_free(round);
    return ghost;
}

bool quiz_ghost_rivals(const quiz_round *one, const quiz_round *other)
{
    const quiz_deck *a = quiz_round_deck(one), *b = quiz_round_deck(other);

    if (quiz_round_look(one)->setup->mode != quiz_round_look(other)->setup->mode || a->count != b->count) return false;
    for (int i = 0; i < a->count; i++)
        if (a->entries[i] != b->entries[i]) return false;
    return true;
}

int quiz_ghost_score(const quiz_ghost *ghost, int count)
{
    if (count >= ghost->count) return ghost->score;
    return count > 0 ? ghost->steps[count - 1].score : 0;
}

bool quiz_ghost_right(const quiz_ghost *ghost, int index)
{
    return index < ghost->count && ghost->steps[index].right;
}
