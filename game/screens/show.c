/*
 * Going straight to a screen, for `shot` and tests: a round is begun and played on until there is something to see.
 */
#include <string.h>

#include "screens/screen.h"

static const screen *const screens[] = {
    &screen_title,          &screen_banks,        &screen_setup,         &screen_duel,       &screen_question,
    &screen_verdict,        &screen_why,          &screen_flag,          &screen_pause,      &screen_leave,
    &screen_walk,           &screen_results,      &screen_review,        &screen_statistics, &screen_settings,
    &screen_player,         &screen_keys,         &screen_help,          &screen_credits,    &screen_party,
    &screen_party_question, &screen_party_stakes, &screen_party_verdict, &screen_podium,
};

enum { SCREEN_COUNT = sizeof screens / sizeof *screens };

static const screen *find(const char *name)
{
    for (int i = 0; i < SCREEN_COUNT; i++)
        if (strcmp(screens[i]->name, name) == 0) return screens[i];
    return NULL;
}

const char *app_screen_at(int index)
{
    return index < SCREEN_COUNT ? screens[index]->name : NULL;
}

bool app_screen_needs(const char *name, quiz_phase *phase)
{
    static const quiz_phase phases[] = { [NEEDS_QUESTION] = QUIZ_ASKING,
                                         [NEEDS_VERDICT] = QUIZ_VERDICT,
                                         [NEEDS_STAKES] = QUIZ_STAKING,
                                         [NEEDS_END] = QUIZ_OVER };
    const screen *s = find(name);

    if (s == NULL || s->needs == NEEDS_NOTHING) return false;
    *phase = phases[s->needs];
    return true;
}

bool app_screen_is_for_parties(const char *name)
{
    const screen *s = find(name);

    return s != NULL && s->party;
}

static quiz_move likely_stake(const quiz_round *round)
{
    int stakes[QUIZ_STAKES_MAX], count = quiz_round_stakes(round, stakes);

    return quiz_move_stake(stakes[quiz_round_look(round)->turn % count]);
}

/* They take turns, but for who had a try. */
static quiz_move likely_buzz(const quiz_round_view *v)
{
    int player = v->index % v->player_count;

    while (v->players[player].out) player = (player + 1) % v->player_count;
    return quiz_move_buzz(1u << player);
}

/* Mostly right, so that both kinds are to be seen. */
static quiz_move likely_move(const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);

    if (v->phase == QUIZ_VERDICT) return quiz_move_next();
    if (v->phase == QUIZ_STAKING) return likely_stake(round);
    if (v->player_count > 0 && v->turn == QUIZ_NOBODY) return likely_buzz(v);
    bool falls = (v->index + (v->setup->mode->rungs != NULL)) % 4 == 0;
    int wrong = falls && v->results[v->index].struck == 0 ? 1 : 0;
    return quiz_move_answer((v->question->key + wrong) % v->question->choice_count);
}

/* A round of another kind than is wanted makes room for one that is. */
static void choose_kind(app *a, bool party)
{
    if (a->round != NULL && (quiz_round_look(a->round)->player_count > 0) == party) return;
    if (a->round != NULL) app_end_round(a);
    if ((a->setup.mode->players_most > 0) != party)
        setup_choose_mode(a, party ? quiz_mode_find("party") : &quiz_modes[0]);
    setup_changed(a);
}

static bool play_until(app *a, quiz_phase wanted, bool party)
{
    choose_kind(a, party);
    if (a->round == NULL || quiz_round_look(a->round)->phase > wanted) app_start_round(a);
    if (a->round == NULL) return false;
    while (quiz_round_look(a->round)->phase != wanted)
        if (!app_move(a, likely_move(a->round))) return false;
    return true;
}

bool app_show(app *a, const char *name)
{
    const screen *s = find(name);
    quiz_phase phase;
    bool needs_round = app_screen_needs(name, &phase);

    if (s == NULL || (needs_round && !play_until(a, phase, s->party))) return false;
    if (!needs_round) app_end_round(a);
    app_go(a, app_first_screen(a));
    if (a->screen != s) app_open(a, s);
    return true;
}

const char *app_screen_name(const app *a)
{
    return a->screen->name;
}
