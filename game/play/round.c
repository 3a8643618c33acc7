/*
 * The rules of a round: what each move does, and when it is due. The view that the players see is the state itself.
 */
#include "quiz/round.h"

#include "play/number.h"
#include "quiz/deck.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct quiz_round {
    quiz_arena *arena;
    const quiz_catalog *catalog;
    quiz_setup setup;
    int *deck;
    quiz_result *results;
    quiz_round_view view;
    quiz_move *moves;
    size_t move_count, move_capacity;
};

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* A question's own time goes with the pace: as the setup's limit is to the mode's. */
static int limit_of(const quiz_setup *setup, const quiz_question *question)
{
    int normal_ms = setup->mode->limit_ms;

    if (!setup->limit_ms || !question->time_ms) return setup->limit_ms;
    return normal_ms ? number_scaled(question->time_ms, setup->limit_ms, normal_ms) : question->time_ms;
}

static void ask(quiz_round *r, int index)
{
    quiz_round_view *v = &r->view;

    v->phase = QUIZ_ASKING;
    v->index = index;
    v->question = quiz_pose_in(r->catalog, r->deck[index], r->setup.seed, r->setup.language, r->arena);
    v->limit_ms = v->left_ms = limit_of(&r->setup, v->question);
    r->results[index] = (quiz_result){ .question = v->question, .chosen = QUIZ_UNANSWERED };
}

/* Ends the question that stands; CHOSEN may be QUIZ_UNANSWERED. */
static void decide(quiz_round *r, int chosen)
{
    quiz_round_view *v = &r->view;
    quiz_result *result = &r->results[v->index];

    v->phase = QUIZ_VERDICT;
    result->done = true;
    result->chosen = chosen;
    result->right = chosen == v->question->key;
    if (result->right) {
        result->points = quiz_mode_points(r->setup.mode, v->question->difficulty, v->streak);
        v->score += result->points;
        v->right_count++;
    }
    v->streak = result->right ? v->streak + 1 : 0;
    if (v->streak > v->best_streak) v->best_streak = v->streak;
    v->factor = quiz_mode_factor(r->setup.mode, v->streak);
}

static void record(quiz_round *r, quiz_move_kind kind, int value)
{
    quiz_move *last = r->move_count ? &r->moves[r->move_count - 1] : NULL;

    if (kind == QUIZ_MOVE_WAIT && last && last->kind == QUIZ_MOVE_WAIT) {
        last->value += value;
        return;
    }
    r->moves = quiz_grow(r->moves, r->move_count, &r->move_capacity, sizeof *r->moves);
    r->moves[r->move_count++] = (quiz_move){ .kind = kind, .value = value };
}

static bool answer(quiz_round *r, int choice)
{
    if (r->view.phase != QUIZ_ASKING || choice < 0 || choice >= r->view.question->choice_count) return false;
    decide(r, choice);
    record(r, QUIZ_MOVE_ANSWER, choice);
    return true;
}

static bool next(quiz_round *r)
{
    if (r->view.phase != QUIZ_VERDICT) return false;
    if (r->view.index + 1 < r->view.count) {
        ask(r, r->view.index + 1);
    } else {
        r->view.phase = QUIZ_OVER;
        r->view.question = NULL;
        r->view.limit_ms = r->view.left_ms = 0;
    }
    record(r, QUIZ_MOVE_NEXT, 0);
    return true;
}

/* Only the time that the question had left is taken and recorded, so waits can be added up without a limit of their
 * own. */
static bool pass(quiz_round *r, int ms)
{
    quiz_round_view *v = &r->view;
    if (v->phase != QUIZ_ASKING) return false;

    quiz_result *result = &r->results[v->index];
    ms = smaller(ms, v->limit_ms ? v->left_ms : INT_MAX - result->took_ms);
    if (ms <= 0) return false;

    result->took_ms += ms;
    record(r, QUIZ_MOVE_WAIT, ms);
    if (!v->limit_ms) return true;
    v->left_ms -= ms;
    if (!v->left_ms) decide(r, QUIZ_UNANSWERED);
    return true;
}

bool quiz_round_apply(quiz_round *round, quiz_move move)
{
    switch (move.kind) {
    case QUIZ_MOVE_ANSWER: return answer(round, move.value);
    case QUIZ_MOVE_NEXT: return next(round);
    case QUIZ_MOVE_WAIT: return pass(round, move.value);
    }
    return false;
}

static const char *copy(quiz_round *r, const char *text)
{
    return text ? quiz_arena_copy(r->arena, text, strlen(text)) : NULL;
}

static quiz_round *create(const quiz_catalog *catalog, const quiz_setup *setup)
{
    quiz_round *r = calloc(1, sizeof *r);
    if (!r) abort();

    r->arena = quiz_arena_new();
    r->catalog = catalog;
    r->setup = *setup;
    r->setup.category = copy(r, setup->category);
    r->setup.language = copy(r, setup->language);
    r->setup.seed = setup->seed & QUIZ_SEED_MAX;
    r->setup.count = setup->count < 0 ? 0 : smaller(setup->count, QUIZ_COUNT_MAX);
    if (setup->limit_ms < 0) r->setup.limit_ms = 0;
    return r;
}

static void begin(quiz_round *r, int count)
{
    r->results = quiz_arena_array(r->arena, (size_t)count, sizeof *r->results);
    r->view = (quiz_round_view){
        .setup = &r->setup, .count = count, .results = r->results, .factor = quiz_mode_factor(r->setup.mode, 0)
    };
    ask(r, 0);
}

quiz_round *quiz_round_new(const quiz_catalog *catalog, const quiz_setup *setup)
{
    quiz_round *r = create(catalog, setup);
    int room = smaller(r->setup.count, quiz_catalog_count(catalog));

    r->deck = quiz_arena_array(r->arena, (size_t)room, sizeof *r->deck);
    int count = quiz_deck_draw(catalog, &r->setup, r->deck);
    if (count) {
        begin(r, count);
        return r;
    }
    quiz_round_free(r);
    return NULL;
}

quiz_round *quiz_round_with_deck(const quiz_catalog *catalog, const quiz_setup *setup, const int *deck, int count)
{
    assert(count > 0);
    quiz_round *r = create(catalog, setup);

    r->deck = quiz_arena_array(r->arena, (size_t)count, sizeof *r->deck);
    for (int i = 0; i < count; i++) {
        assert(deck[i] >= 0 && deck[i] < quiz_catalog_count(catalog));
        r->deck[i] = deck[i];
    }
    begin(r, count);
    return r;
}

void quiz_round_free(quiz_round *round)
{
    if (!round) return;
    quiz_arena_free(round->arena);
    free(round->moves);
    free(round);
}

const quiz_round_view *quiz_round_look(const quiz_round *round)
{
    return &round->view;
}

const quiz_move *quiz_round_moves(const quiz_round *round, int *count)
{
    *count = (int)round->move_count;
    return round->moves;
}

const int *quiz_round_deck(const quiz_round *round, int *count)
{
    *count = round->view.count;
    return round->deck;
}

const quiz_catalog *quiz_round_catalog(const quiz_round *round)
{
    return round->catalog;
}
