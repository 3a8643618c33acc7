/*
 * The rules of a round: what each move does, and when it is due. The view that the players see is the state itself.
 */
#include "play/state.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

static void record(quiz_round *r, const quiz_move *move)
{
    quiz_move *last = r->move_count ? &r->moves[r->move_count - 1] : NULL;

    if (move->kind == QUIZ_MOVE_WAIT && last && last->kind == QUIZ_MOVE_WAIT) {
        last->value += move->value;
        return;
    }
    r->moves = quiz_grow(r->moves, r->move_count, &r->move_capacity, sizeof *r->moves);
    r->moves[r->move_count++] = *move;
}

/* With a second chance the first wrong answer is only struck out. */
static bool answer(quiz_round *r, const quiz_move *move)
{
    quiz_round_view *v = &r->view;
    int choice = move->value;

    if (v->phase != QUIZ_ASKING || choice < 0 || choice >= v->question->choice_count) return false;
    if (!(state_open(r) & 1U << choice)) return false;
    if (v->player_count) return party_answer(r, choice);
    if (v->second && choice != v->question->key) {
        v->second = false;
        state_strike(r, choice);
    } else {
        state_decide(r, choice);
    }
    return true;
}

static void end(quiz_round *r, quiz_ending ending)
{
    r->view.phase = QUIZ_OVER;
    r->view.ending = ending;
    r->view.count = r->view.index + r->results[r->view.index].done;
    r->view.question = NULL;
    r->view.limit_ms = r->view.left_ms = 0;
}

static bool next(quiz_round *r)
{
    quiz_round_view *v = &r->view;

    if (v->phase != QUIZ_VERDICT) return false;
    if (v->ending == QUIZ_NOT_ENDED)
        state_ask(r, r->deck.entries[++v->index]);
    else
        end(r, v->ending);
    return true;
}

bool quiz_round_may_walk(const quiz_round *round)
{
    const quiz_round_view *v = &round->view;

    return round->setup.mode->rungs && v->phase != QUIZ_OVER && v->ending == QUIZ_NOT_ENDED;
}

static bool walk(quiz_round *r)
{
    if (!quiz_round_may_walk(r)) return false;
    end(r, QUIZ_WALKED);
    return true;
}

static void time_out(quiz_round *r)
{
    if (r->view.player_count)
        party_time_out(r);
    else
        state_decide(r, QUIZ_UNANSWERED);
}

/* Lets the clock run for MS, or for as long as it has; returns how long that was. */
static int run_clock(quiz_round *r, int ms)
{
    quiz_round_view *v = &r->view;
    quiz_result *result = &r->results[v->index];

    ms = smaller(ms, v->limit_ms ? v->left_ms : INT_MAX);
    ms = smaller(ms, INT_MAX - result->took_ms);
    if (ms <= 0) return 0;
    result->took_ms += ms;
    if (!v->limit_ms) return ms;
    v->left_ms -= ms;
    if (!v->left_ms) time_out(r);
    return ms;
}

/*
 * Only the time that the question had left is taken and recorded, so waits can be added up without a limit of their
 * own. In a party the next one's clock goes on where the one before ends.
 */
static bool pass(quiz_round *r, quiz_move *move)
{
    int passed = 0, part = 1;

    while (part > 0 && passed < move->value && r->view.phase == QUIZ_ASKING) {
        part = run_clock(r, move->value - passed);
        passed += part;
    }
    move->value = passed;
    return passed > 0;
}

static bool make(quiz_round *r, quiz_move *move)
{
    switch (move->kind) {
    case QUIZ_MOVE_ANSWER: return answer(r, move);
    case QUIZ_MOVE_NEXT: return next(r);
    case QUIZ_MOVE_WAIT: return pass(r, move);
    case QUIZ_MOVE_LIFELINE: return lifelines_use(r, move);
    case QUIZ_MOVE_WALK: return walk(r);
    case QUIZ_MOVE_BUZZ: return party_buzz(r, move);
    case QUIZ_MOVE_STAKE: return final_stake(r, move->value);
    case QUIZ_MOVE_PASS: return party_pass(r);
    }
    return false;
}

bool quiz_round_apply(quiz_round *round, quiz_move move)
{
    if (!make(round, &move)) return false;
    record(round, &move);
    return true;
}

/* ---- Beginning and end ---- */

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
    r->setup = quiz_setup_settle(setup);
    r->setup.category = copy(r, r->setup.category);
    r->setup.language = copy(r, r->setup.language);
    for (int i = 0; i < r->setup.players; i++) r->setup.names[i] = copy(r, r->setup.names[i]);
    return r;
}

static void begin(quiz_round *r)
{
    const quiz_mode *mode = r->setup.mode;

    assert(!mode->rungs || r->deck.count <= mode->rung_count);
    r->results = quiz_arena_array(r->arena, (size_t)r->deck.count, sizeof *r->results);
    r->spent = quiz_arena_array(r->arena, (size_t)r->deck.spares, sizeof *r->spent);
    r->view = (quiz_round_view){ .setup = &r->setup,
                                 .count = r->deck.count,
                                 .results = r->results,
                                 .factor = quiz_mode_factor(mode, 0),
                                 .lives = mode->lives };
    memcpy(r->view.lifelines, mode->lifelines, sizeof r->view.lifelines);
    if (r->setup.players) party_begin(r);
    state_ask(r, r->deck.entries[0]);
}

quiz_round *quiz_round_new(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past)
{
    quiz_round *r = create(catalog, setup);

    r->deck = quiz_deck_draw(catalog, &r->setup, past, r->arena);
    r->deck.count = party_fair_count(&r->setup, r->deck.count);
    if (r->deck.count) {
        begin(r);
        return r;
    }
    quiz_round_free(r);
    return NULL;
}

quiz_round *quiz_round_with_deck(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_deck *deck)
{
    assert(deck->count > 0);
    quiz_round *r = create(catalog, setup);
    size_t all = (size_t)(deck->count + deck->spares);

    r->deck = *deck;
    r->deck.entries = quiz_arena_array(r->arena, all, sizeof *r->deck.entries);
    r->deck.bags = quiz_arena_array(r->arena, all, sizeof *r->deck.bags);
    for (size_t i = 0; i < all; i++) {
        assert(deck->entries[i] >= 0 && deck->entries[i] < quiz_catalog_count(catalog));
        r->deck.entries[i] = deck->entries[i];
        if (deck->bags) r->deck.bags[i] = deck->bags[i];
    }
    begin(r);
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

const quiz_deck *quiz_round_deck(const quiz_round *round)
{
    return &round->deck;
}

const quiz_catalog *quiz_round_catalog(const quiz_round *round)
{
    return round->catalog;
}
