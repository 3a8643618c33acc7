/*
 * What is said of the players.
 */
#include "screens/party_words.h"

enum { LISTED_MOST = 3 };

const char *party_name_of(const texts *t, quiz_arena *arena, const char *name, int player)
{
    if (name != NULL && name[0] != '\0') return name;
    return texts_fill(t, arena, TEXT_PARTY_PLAYER, texts_number(arena, player + 1), (char *)NULL);
}

const char *party_name(const texts *t, quiz_arena *arena, const quiz_round_view *v, int player)
{
    return party_name_of(t, arena, v->players[player].name, player);
}

static int count_of(unsigned players)
{
    int count = 0;

    for (; players; players &= players - 1) count++;
    return count;
}

/* "A, B and C". */
const char *party_names(const texts *t, quiz_arena *arena, const quiz_round_view *v, unsigned players)
{
    int left = count_of(players);
    const char *list = NULL;

    if (left > LISTED_MOST) return texts_fill(t, arena, TEXT_PARTY_MANY, texts_number(arena, left), (char *)NULL);
    for (int i = 0; i < v->player_count; i++) {
        if (!(players & 1u << i)) continue;
        const char *name = party_name(t, arena, v, i);
        left--;
        if (list == NULL)
            list = name;
        else if (left > 0)
            list = quiz_arena_print(arena, "%s, %s", list, name);
        else
            list = texts_fill(t, arena, TEXT_PARTY_AND, list, name, (char *)NULL);
    }
    return list != NULL ? list : "";
}

/* ---- Who is up ---- */

static const char *call_turn(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    const char *name = party_name(t, arena, v, v->turn);
    text_id id = v->final            ? TEXT_PARTY_CALL_FINAL
                 : v->steal          ? TEXT_PARTY_CALL_STEAL
                 : v->setup->buzzers ? TEXT_PARTY_CALL_BUZZED
                                     : TEXT_PARTY_CALL_TURN;

    if (v->tied == 0) return texts_fill(t, arena, id, name, (char *)NULL);
    id = v->by_lot ? TEXT_PARTY_CALL_LOT : TEXT_PARTY_CALL_PASSED_OVER;
    return texts_fill(t, arena, id, party_names(t, arena, v, v->tied), name, (char *)NULL);
}

/* Who was right on the final question. */
static unsigned knowing(const quiz_round_view *v)
{
    unsigned players = 0;

    for (int i = 0; i < v->player_count; i++)
        if (v->players[i].chosen == v->question->key) players |= 1u << i;
    return players;
}

static const char *call_verdict(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    const quiz_result *r = &v->results[v->index];

    if (!r->right) return texts_of(t, TEXT_PARTY_CALL_NOBODY);
    if (v->final) return texts_fill(t, arena, TEXT_PARTY_CALL_KNEW, party_names(t, arena, v, knowing(v)), (char *)NULL);
    return texts_fill(t, arena, v->steal ? TEXT_PARTY_CALL_STOLEN : TEXT_PARTY_CALL_WON,
                      party_name(t, arena, v, r->player), texts_number(arena, r->points), (char *)NULL);
}

/* Who has no points stakes what nobody takes away. */
static const char *call_stake(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    const quiz_mode *mode = v->setup->mode;

    if (v->players[v->turn].score > 0) return texts_of(t, TEXT_PARTY_CALL_STAKE);
    return texts_fill(t, arena, TEXT_PARTY_CALL_STAKE_FREE, texts_number(arena, mode->stake_least), (char *)NULL);
}

const char *party_call(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    if (v->phase == QUIZ_STAKING) return call_stake(t, arena, v);
    if (v->phase == QUIZ_VERDICT) return call_verdict(t, arena, v);
    return v->turn == QUIZ_NOBODY ? texts_of(t, TEXT_PARTY_CALL_BUZZ) : call_turn(t, arena, v);
}

/* ---- The end ---- */

static unsigned first(const quiz_round *round)
{
    unsigned players = 0;

    for (int i = 0; i < quiz_round_look(round)->player_count; i++)
        if (quiz_round_place(round, i) == 1) players |= 1u << i;
    return players;
}

const char *party_winners(const texts *t, quiz_arena *arena, const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);
    unsigned players = first(round);
    bool alone = (players & (players - 1)) == 0;

    if (players == (1u << v->player_count) - 1) return texts_of(t, TEXT_PARTY_ALL_FIRST);
    return texts_fill(t, arena, alone ? TEXT_PARTY_WINS : TEXT_PARTY_WIN_TOGETHER, party_names(t, arena, v, players),
                      (char *)NULL);
}

/* ---- Stakes ---- */

const char *party_stake_prompt(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    return texts_fill(t, arena, TEXT_PARTY_STAKE_PROMPT, party_name(t, arena, v, v->turn), v->question->category,
                      (char *)NULL);
}

const char *party_stake(const texts *t, quiz_arena *arena, const quiz_round_view *v, int stake)
{
    const char *number = texts_number(arena, stake);

    if (stake == 0) return texts_of(t, TEXT_PARTY_STAKE_NONE);
    return stake == v->players[v->turn].score ? texts_fill(t, arena, TEXT_PARTY_STAKE_ALL, number, (char *)NULL)
                                              : number;
}
