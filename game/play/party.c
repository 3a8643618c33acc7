/*
 * Parties: two to eight players at one machine, in turn or by buzzer.
 *
 * In turn, a wrong answer lets the next player steal, once a question, while there is still something to choose. With
 * buzzers whoever presses first answers; whoever is wrong is out for this question, and the others have the rest of
 * its time. The final question is everybody's: all stake, then all answer, the best one first.
 */
#include "play/party.h"
#include "play/number.h"

enum { CHOOSABLE = 2, PERCENT = 100 };

#define LOTS UINT64_C(0x7061727479)

int party_fair_count(const quiz_setup *setup, int count)
{
    if (!setup->players || setup->buzzers || count <= setup->players) return count;
    return count - (count - 1) % setup->players;
}

void party_begin(quiz_round *r)
{
    quiz_round_view *v = &r->view;

    v->player_count = r->setup.players;
    r->party.lots = quiz_rng_new(r->setup.seed, LOTS);
    for (int i = 0; i < v->player_count; i++) v->players[i].name = r->setup.names[i];
}

void party_set_clock(quiz_round *r, int limit_ms, int left_ms)
{
    r->view.limit_ms = limit_ms;
    r->view.left_ms = left_ms;
}

/* A clock of the mode goes with the pace, as the setup's limit is to the mode's. */
static void set_short_clock(quiz_round *r, int normal_ms)
{
    int limit_ms = number_scaled(normal_ms, r->setup.limit_ms, r->setup.mode->limit_ms);

    party_set_clock(r, limit_ms, limit_ms);
}

/* ---- Verdicts ---- */

static void note_best(quiz_round_view *v)
{
    v->score = 0;
    for (int i = 0; i < v->player_count; i++)
        if (v->players[i].score > v->score) v->score = v->players[i].score;
}

void party_win(quiz_player *player, int points)
{
    player->right++;
    player->points = points;
    player->score += points;
}

void party_close(quiz_round *r, int chosen)
{
    quiz_round_view *v = &r->view;
    quiz_result *result = &r->results[v->index];

    result->done = true;
    result->chosen = chosen;
    result->right = chosen == v->question->key;
    v->right_count += result->right;
    v->phase = QUIZ_VERDICT;
    v->turn = QUIZ_NOBODY;
    v->ending = v->final ? QUIZ_FINISHED : QUIZ_NOT_ENDED;
    note_best(v);
}

static void succeed(quiz_round *r, int choice)
{
    quiz_round_view *v = &r->view;
    const quiz_mode *mode = r->setup.mode;
    quiz_result *result = &r->results[v->index];
    const quiz_answered answered = { .difficulty = v->question->difficulty, .count = v->count };
    int points = quiz_mode_points(mode, &answered);

    if (v->steal) points = points * mode->steal_percent / PERCENT;
    party_win(&v->players[v->turn], points);
    result->points = points;
    result->player = v->turn;
    party_close(r, choice);
}

static bool anybody_in(const quiz_round_view *v)
{
    for (int i = 0; i < v->player_count; i++)
        if (!v->players[i].out) return true;
    return false;
}

/* Leaves the question to the others. */
static void leave_it(quiz_round *r)
{
    quiz_round_view *v = &r->view;

    if (r->setup.buzzers) {
        v->turn = QUIZ_NOBODY;
        v->tied = 0;
        party_set_clock(r, r->results[v->index].limit_ms, r->party.rest_ms);
    } else {
        v->turn = (v->turn + 1) % v->player_count;
        v->steal = true;
        set_short_clock(r, r->setup.mode->steal_ms);
    }
}

/* CHOICE was wrong, or there was none. Nobody gets points for the only choice that is left. */
static void fail(quiz_round *r, int choice)
{
    quiz_round_view *v = &r->view;
    bool chose = choice != QUIZ_UNANSWERED;

    v->players[v->turn].out = true;
    v->players[v->turn].chosen = choice;
    bool others = r->setup.buzzers ? anybody_in(v) : !v->steal;
    if (!others || state_open_count(r) - chose < CHOOSABLE) {
        party_close(r, choice);
        return;
    }
    if (chose) state_strike(r, choice);
    leave_it(r);
}

/* ---- Moves ---- */

void party_ask(quiz_round *r)
{
    quiz_round_view *v = &r->view;

    for (int i = 0; i < v->player_count; i++) {
        quiz_player *p = &v->players[i];
        *p = (quiz_player){ .name = p->name, .score = p->score, .right = p->right, .chosen = QUIZ_UNANSWERED };
    }
    v->tied = 0;
    v->steal = false;
    v->turn = r->setup.buzzers ? QUIZ_NOBODY : v->index % v->player_count;
    v->final = v->index + 1 == v->count;
    if (v->final) final_begin(r);
}

bool party_answer(quiz_round *r, int choice)
{
    const quiz_round_view *v = &r->view;

    if (v->turn == QUIZ_NOBODY) return false;
    if (v->final)
        final_answer(r, choice);
    else if (choice == v->question->key)
        succeed(r, choice);
    else
        fail(r, choice);
    return true;
}

void party_time_out(quiz_round *r)
{
    const quiz_round_view *v = &r->view;

    if (v->turn == QUIZ_NOBODY)
        party_close(r, QUIZ_UNANSWERED);
    else if (v->final)
        final_answer(r, QUIZ_UNANSWERED);
    else
        fail(r, QUIZ_UNANSWERED);
}

bool party_pass(quiz_round *r)
{
    if (!r->view.player_count || r->view.phase != QUIZ_ASKING) return false;
    party_time_out(r);
    return true;
}

/* Of those who pressed in the same moment, one whom that has favoured least often; among several, by lot. */
static int draw(quiz_round *r, unsigned pressed)
{
    int best[QUIZ_PLAYERS_MAX], count = 0, *drawn = r->party.drawn;

    for (int i = 0; i < r->view.player_count; i++) {
        if (!(pressed & 1U << i)) continue;
        if (count > 0 && drawn[i] < drawn[best[0]]) count = 0;
        if (count == 0 || drawn[i] == drawn[best[0]]) best[count++] = i;
    }
    r->view.by_lot = count > 1;
    int chosen = best[count > 1 ? quiz_rng_below(&r->party.lots, (uint32_t)count) : 0];
    drawn[chosen]++;
    return chosen;
}

static int only(unsigned pressed)
{
    int player = 0;

    while (!(pressed & 1U << player)) player++;
    return player;
}

/* Those who may not press any more are not heard. */
static unsigned heard(const quiz_round_view *v, unsigned pressed)
{
    for (int i = 0; i < v->player_count; i++)
        if (v->players[i].out) pressed &= ~(1U << i);
    return pressed;
}

bool party_buzz(quiz_round *r, quiz_move *move)
{
    quiz_round_view *v = &r->view;

    if (v->phase != QUIZ_ASKING || !r->setup.buzzers || v->turn != QUIZ_NOBODY) return false;
    if (move->value <= 0 || move->value >= 1 << v->player_count) return false;
    unsigned pressed = heard(v, (unsigned)move->value);
    if (!pressed) return false;

    bool alone = (pressed & (pressed - 1)) == 0;
    move->value = (int)pressed;
    v->turn = alone ? only(pressed) : draw(r, pressed);
    v->tied = alone ? 0 : pressed;
    r->party.rest_ms = v->left_ms;
    set_short_clock(r, r->setup.mode->buzz_ms);
    return true;
}

int quiz_round_place(const quiz_round *round, int player)
{
    const quiz_round_view *v = &round->view;
    int place = 1;

    for (int i = 0; i < v->player_count; i++) place += v->players[i].score > v->players[player].score;
    return place;
}
