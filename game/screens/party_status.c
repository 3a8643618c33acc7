/*
 * What stands on the panel of a player, by where the round stands.
 */
#include "screens/party.h"

const char *party_key(const app *a, int player)
{
    static const char *const english[QUIZ_PLAYERS_MAX] = { "Q", "P", "Z", "M", "T", "I", "V", "/" };

    return a->options.buzz_keys != NULL ? a->options.buzz_keys[player] : english[player];
}

/* With its sign; a minus is as wide as a plus. */
static const char *change(const ui *u, int points)
{
    return quiz_arena_print(u->arena, "%s%s", points < 0 ? "\u2212" : "+",
                            texts_number(u->arena, points < 0 ? -points : points));
}

static party_status status_after(const ui *u, const quiz_player *p)
{
    party_status s = { .ink = INK_QUIET };

    s.marked = p->points != 0 || p->out;
    s.mark = p->points > 0 ? MARK_TICK : MARK_CROSS;
    if (p->points != 0) s.word = change(u, p->points);
    if (p->points != 0) s.ink = p->points > 0 ? INK_RIGHT_BORDER : INK_WRONG_BORDER;
    return s;
}

static text_id turn_word(const quiz_round_view *v)
{
    return v->steal ? TEXT_PARTY_STEALS : v->setup->buzzers && !v->final ? TEXT_PARTY_BUZZED : TEXT_PARTY_NOW;
}

party_status party_status_of(const app *a, const ui *u, const quiz_round_view *v, int player)
{
    const quiz_player *p = &v->players[player];
    party_status s = { .ink = INK_QUIET, .up = v->turn == player, .gone = p->out };

    if (v->phase == QUIZ_VERDICT) return status_after(u, p);
    if (p->out) {
        s.marked = true;
        s.mark = MARK_CROSS;
        s.word = ui_say(u, TEXT_PARTY_OUT);
    } else if (s.up && v->phase == QUIZ_ASKING) {
        s.word = ui_say(u, turn_word(v));
        s.ink = INK_GOLD;
    } else if (v->final && p->stake > 0) {
        s.word = texts_fill(u->texts, u->arena, TEXT_PARTY_STAKED, texts_number(u->arena, p->stake), (char *)NULL);
    } else if (v->phase == QUIZ_ASKING && v->turn == QUIZ_NOBODY) {
        s.word = party_key(a, player);
        s.cap = true;
    }
    return s;
}
