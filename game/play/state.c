/* The question that stands, and what its verdict brings; see state.h. */
#include "play/state.h"

#include "play/number.h"

#include <string.h>

/* ---- The question ---- */

/* A question's own time goes with the pace: as the setup's limit is to the mode's. */
static int limit_of(const quiz_setup *setup, const quiz_question *question)
{
    int normal_ms = setup->mode->limit_ms;

    if (!setup->limit_ms || !question->time_ms) return setup->limit_ms;
    return normal_ms ? number_scaled(question->time_ms, setup->limit_ms, normal_ms) : question->time_ms;
}

void state_ask(quiz_round *r, int entry)
{
    quiz_round_view *v = &r->view;
    unsigned helps = r->results[v->index].helps;

    v->phase = QUIZ_ASKING;
    v->question = quiz_pose_in(r->catalog, entry, r->setup.seed, r->setup.language, r->arena);
    v->limit_ms = v->left_ms = limit_of(&r->setup, v->question);
    v->second = false;
    memset(v->audience, 0, sizeof v->audience);
    r->results[v->index] = (quiz_result){ .question = v->question,
                                          .entry = entry,
                                          .chosen = QUIZ_UNANSWERED,
                                          .limit_ms = v->limit_ms,
                                          .helps = helps,
                                          .player = QUIZ_NOBODY };
    if (v->player_count) party_ask(r);
}

unsigned state_open(const quiz_round *r)
{
    return ((1U << r->view.question->choice_count) - 1) & ~r->results[r->view.index].struck;
}

int state_open_count(const quiz_round *r)
{
    int count = 0;

    for (unsigned open = state_open(r); open; open &= open - 1) count++;
    return count;
}

void state_strike(quiz_round *r, int choice)
{
    r->results[r->view.index].struck |= 1U << choice;
}

/* ---- What a verdict brings ---- */

static void reward(quiz_round *r, quiz_result *result)
{
    const quiz_mode *mode = r->setup.mode;
    quiz_round_view *v = &r->view;
    const quiz_answered answered = { .difficulty = v->question->difficulty,
                                     .streak = v->streak,
                                     .count = v->count,
                                     .took_ms = result->took_ms,
                                     .limit_ms = v->limit_ms };

    v->right_count++;
    result->points = mode->rungs ? mode->rungs[v->rung++].prize - v->score : quiz_mode_points(mode, &answered);
    if (mode->life_each && v->right_count % mode->life_each == 0) v->lives++;
}

/* What was won on the ladder above its last safe rung is lost, and told as points below zero. */
static void punish(quiz_round *r, quiz_result *result)
{
    quiz_round_view *v = &r->view;

    if (r->setup.mode->lives) v->lives--;
    if (r->setup.mode->rungs) result->points = quiz_mode_safe(r->setup.mode, v->rung) - v->score;
}

/* Whether the verdict that stands ends the round, and how. */
static quiz_ending ending_of(const quiz_round *r)
{
    const quiz_round_view *v = &r->view;

    if (r->setup.mode->lives && !v->lives) return QUIZ_LOST;
    if (r->setup.mode->rungs && !v->results[v->index].right) return QUIZ_LOST;
    return v->index + 1 == v->count ? QUIZ_FINISHED : QUIZ_NOT_ENDED;
}

void state_decide(quiz_round *r, int chosen)
{
    quiz_round_view *v = &r->view;
    quiz_result *result = &r->results[v->index];

    v->phase = QUIZ_VERDICT;
    result->done = true;
    result->chosen = chosen;
    result->right = chosen == v->question->key;
    if (result->right)
        reward(r, result);
    else
        punish(r, result);
    v->score += result->points;
    v->streak = result->right ? v->streak + 1 : 0;
    if (v->streak > v->best_streak) v->best_streak = v->streak;
    v->factor = quiz_mode_factor(r->setup.mode, v->streak);
    v->ending = ending_of(r);
}
