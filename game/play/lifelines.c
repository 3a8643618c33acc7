/* Lifelines, one row each: when one can be used, and what it does. */
#include "play/state.h"

#include "quiz/rng.h"
#include "quiz/text.h"

#include <string.h>

enum { LEFT_BY_FIFTY = 2 };

/* ---- When ---- */

static bool has_three(const quiz_round *r)
{
    return state_open_count(r) > LEFT_BY_FIFTY;
}

/* With two choices left it would be a right answer for nothing. */
static bool may_try_twice(const quiz_round *r)
{
    return has_three(r) && !r->view.second;
}

/* The first spare of DIFFICULTY (-1: any) that was not switched to yet, or -1. */
static int first_spare(const quiz_round *r, int difficulty)
{
    for (int i = 0; i < r->deck.spares; i++) {
        const quiz_catalog_entry *entry = quiz_catalog_at(r->catalog, r->deck.entries[r->deck.count + i]);
        if (!r->spent[i] && (difficulty < 0 || (int)entry->difficulty == difficulty)) return i;
    }
    return -1;
}

/* As hard as the question that stands, where there is such a one. */
static int find_spare(const quiz_round *r)
{
    int same = first_spare(r, (int)r->view.question->difficulty);

    return same >= 0 ? same : first_spare(r, -1);
}

static bool has_spare(const quiz_round *r)
{
    return find_spare(r) >= 0;
}

static bool has_run(const quiz_round *r)
{
    return r->view.left_ms < r->view.limit_ms;
}

static bool may_ask(const quiz_round *r)
{
    for (int i = 0; i < QUIZ_CHOICES_MAX; i++)
        if (r->view.audience[i]) return false;
    return true;
}

/* ---- What ---- */

/* Which wrong one stays is drawn by the seed, whatever else was struck out before. */
static bool fifty(quiz_round *r, const quiz_move *move)
{
    const quiz_question *q = r->view.question;
    quiz_rng rng = quiz_rng_new(r->setup.seed, quiz_slice_hash(quiz_slice_of(q->id)) ^ UINT64_C(0x6669667479));

    (void)move;
    while (state_open_count(r) > LEFT_BY_FIFTY) {
        int choice = (int)quiz_rng_below(&rng, (uint32_t)q->choice_count);
        if (choice != q->key && (state_open(r) & 1U << choice)) state_strike(r, choice);
    }
    return true;
}

static bool switch_question(quiz_round *r, const quiz_move *move)
{
    int spare = find_spare(r);

    (void)move;
    r->spent[spare] = 1;
    state_ask(r, r->deck.entries[r->deck.count + spare]);
    return true;
}

static bool try_twice(quiz_round *r, const quiz_move *move)
{
    (void)move;
    r->view.second = true;
    return true;
}

static bool fill_clock(quiz_round *r, const quiz_move *move)
{
    (void)move;
    r->view.left_ms = r->view.limit_ms;
    return true;
}

static bool ask_audience(quiz_round *r, const quiz_move *move)
{
    bool anybody = false;

    for (int i = 0; i < QUIZ_CHOICES_MAX; i++) {
        if (move->audience[i] < 0 || (move->audience[i] > 0 && i >= r->view.question->choice_count)) return false;
        anybody |= move->audience[i] > 0;
    }
    if (anybody) memcpy(r->view.audience, move->audience, sizeof r->view.audience);
    return anybody;
}

static const struct {
    bool (*due)(const quiz_round *r);
    bool (*use)(quiz_round *r, const quiz_move *move);
} rows[QUIZ_LIFELINE_COUNT] = {
    [QUIZ_FIFTY] = { has_three, fifty },          [QUIZ_SWITCH] = { has_spare, switch_question },
    [QUIZ_SECOND] = { may_try_twice, try_twice }, [QUIZ_TIME] = { has_run, fill_clock },
    [QUIZ_AUDIENCE] = { may_ask, ask_audience },
};

bool quiz_round_offers(const quiz_round *round, quiz_lifeline lifeline)
{
    return round->view.phase == QUIZ_ASKING && lifeline < QUIZ_LIFELINE_COUNT && round->view.lifelines[lifeline] > 0 &&
           rows[lifeline].due(round);
}

/* The result that it is noted in is that of the question which it was used on, or which it brought. */
bool lifelines_use(quiz_round *r, const quiz_move *move)
{
    if (move->value < 0 || move->value >= QUIZ_LIFELINE_COUNT) return false;
    if (!quiz_round_offers(r, (quiz_lifeline)move->value) || !rows[move->value].use(r, move)) return false;
    r->view.lifelines[move->value]--;
    r->results[r->view.index].helps |= 1U << move->value;
    return true;
}
