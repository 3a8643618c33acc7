/*
 * Going straight to a screen, for `shot` and tests: a round is begun and played on until there is something to see.
 */
#include <string.h>

#include "screens/screen.h"

static const screen *const screens[] = {
    &screen_title,      &screen_banks,    &screen_setup, &screen_duel, &screen_question, &screen_verdict,
    &screen_why,        &screen_pause,    &screen_leave, &screen_walk, &screen_results,  &screen_review,
    &screen_statistics, &screen_settings, &screen_keys,  &screen_help, &screen_credits,
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
    static const quiz_phase phases[] = {
        [NEEDS_QUESTION] = QUIZ_ASKING, [NEEDS_VERDICT] = QUIZ_VERDICT, [NEEDS_END] = QUIZ_OVER
    };
    const screen *s = find(name);

    if (s == NULL || s->needs == NEEDS_NOTHING) return false;
    *phase = phases[s->needs];
    return true;
}

/* Mostly right, so that both kinds are to be seen; nobody falls off the ladder at once. */
static quiz_move likely_move(const quiz_round_view *v)
{
    if (v->phase == QUIZ_VERDICT) return quiz_move_next();
    int wrong = (v->index + (v->setup->mode->rungs != NULL)) % 4 == 0 ? 1 : 0;
    return quiz_move_answer((v->question->key + wrong) % v->question->choice_count);
}

static bool play_until(app *a, quiz_phase wanted)
{
    if (a->round == NULL || quiz_round_look(a->round)->phase > wanted) app_start_round(a);
    if (a->round == NULL) return false;
    while (quiz_round_look(a->round)->phase != wanted)
        if (!app_move(a, likely_move(quiz_round_look(a->round)))) return false;
    return true;
}

bool app_show(app *a, const char *name)
{
    static const screen *const under[] = {
        [QUIZ_ASKING] = &screen_question, [QUIZ_VERDICT] = &screen_verdict, [QUIZ_OVER] = &screen_results
    };
    const screen *s = find(name);
    quiz_phase phase;
    bool needs_round = app_screen_needs(name, &phase);

    if (s == NULL || (needs_round && !play_until(a, phase))) return false;
    if (!needs_round) app_end_round(a);
    app_go(a, needs_round ? under[phase] : &screen_title);
    if (a->screen != s) app_open(a, s);
    return true;
}

const char *app_screen_name(const app *a)
{
    return a->screen->name;
}
