/*
 * The final question of a party: everybody stakes, then everybody answers, and what they chose is told when all have.
 * The best one comes first both times, so that those behind know what they have to beat.
 */
#include "play/party.h"

enum { WHOLE = 10 };

/* The clock of the question, for each of them anew. */
static void full_clock(quiz_round *r)
{
    int limit_ms = r->results[r->view.index].limit_ms;

    party_set_clock(r, limit_ms, limit_ms);
}

/* The best one first; among equals, in the order in which they sit. */
static void put_in_order(quiz_round *r)
{
    const quiz_player *players = r->view.players;
    int *order = r->party.order;

    for (int i = 0; i < r->view.player_count; i++) {
        int k = i;
        for (; k > 0 && players[order[k - 1]].score < players[i].score; k--) order[k] = order[k - 1];
        order[k] = i;
    }
}

static void come_first(quiz_round *r)
{
    r->party.at = 0;
    r->view.turn = r->party.order[0];
}

/* False: all of them had their turn. */
static bool come_next(quiz_round *r)
{
    if (++r->party.at == r->view.player_count) return false;
    r->view.turn = r->party.order[r->party.at];
    return true;
}

void final_begin(quiz_round *r)
{
    r->view.phase = QUIZ_STAKING;
    party_set_clock(r, 0, 0);
    put_in_order(r);
    come_first(r);
}

static int whole(int points)
{
    return points / WHOLE * WHOLE;
}

int quiz_round_stakes(const quiz_round *round, int stakes[QUIZ_STAKES_MAX])
{
    const quiz_round_view *v = &round->view;
    int count = 0;

    if (v->phase != QUIZ_STAKING) return 0;
    int score = v->players[v->turn].score;
    const int offers[QUIZ_STAKES_MAX] = { 0, whole(score / 4), whole(score / 2),
                                          score ? score : round->setup.mode->stake_least };
    for (int i = 0; i < QUIZ_STAKES_MAX; i++)
        if (count == 0 || offers[i] > stakes[count - 1]) stakes[count++] = offers[i];
    return count;
}

bool final_stake(quiz_round *r, int points)
{
    int stakes[QUIZ_STAKES_MAX], at = 0, count = quiz_round_stakes(r, stakes);

    while (at < count && stakes[at] != points) at++;
    if (at == count) return false;
    r->view.players[r->view.turn].stake = points;
    if (come_next(r)) return true;
    r->view.phase = QUIZ_ASKING;
    full_clock(r);
    come_first(r);
    return true;
}

/* Whoever was wrong cannot lose more than there is. */
static void close_final(quiz_round *r)
{
    quiz_round_view *v = &r->view;
    int key = v->question->key, chosen = v->players[r->party.order[0]].chosen;

    for (int i = 0; i < v->player_count; i++) {
        quiz_player *p = &v->players[i];
        if (p->chosen == key) {
            party_win(p, p->stake);
            chosen = key;
        } else {
            p->points = p->stake < p->score ? -p->stake : -p->score;
            p->score += p->points;
        }
    }
    party_close(r, chosen);
}

void final_answer(quiz_round *r, int choice)
{
    r->view.players[r->view.turn].chosen = choice;
    if (come_next(r))
        full_clock(r);
    else
        close_final(r);
}
