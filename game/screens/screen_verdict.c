/*
 * The verdict: what was right, and why.
 */
#include <math.h>

#include "screens/card.h"
#include "screens/flag.h"
#include "screens/ghost_view.h"
#include "screens/hud.h"
#include "screens/ladder.h"
#include "screens/lifelines.h"
#include "screens/outcome.h"
#include "screens/rect.h"
#include "screens/screen.h"

enum { TEAR_MS = 200, COUNT_MS = 240, FANFARE_PERCENT = 75 };

static const float torn_most = 6, lift_most = 6;

/* The score as it counts up. */
static int score_seen(const app *a, ui *u, const quiz_round_view *v)
{
    float to_come = 1 - app_progress(a, u, COUNT_MS);

    return v->score - (int)lroundf((float)v->results[v->index].points * to_come);
}

static void go_on(app *a)
{
    app_move(a, quiz_move_next());
    const quiz_round_view *v = quiz_round_look(a->round);

    if (v->phase == QUIZ_OVER && v->right_count * 100 >= v->count * FANFARE_PERCENT) app_sound(a, SOUND_FANFARE);
    app_go(a, v->phase == QUIZ_OVER ? &screen_results : &screen_question);
}

static card card_of(const app *a, ui *u, const quiz_round_view *v)
{
    float done = app_progress(a, u, TEAR_MS);

    return (card){ .result = &v->results[v->index],
                   .left_ms = v->left_ms,
                   .limit_ms = v->limit_ms,
                   .torn = torn_most * done,
                   .lift = lift_most * 4 * done * (1 - done),
                   .right = outcome_right(u->texts, u->arena, v, v->index),
                   .outcome = outcome_verdict(u->texts, u->arena, v) };
}

/* The way off the ladder has no focus here: Enter goes on. */
static void draw_hints(const app *a, ui *u, rect at, const quiz_round_view *v)
{
    hint hints[5] = {
        { .kind = INPUT_ACCEPT, .label = v->ending == QUIZ_NOT_ENDED ? TEXT_KEY_NEXT : TEXT_KEY_RESULTS },
        { .kind = INPUT_LETTER, .value = 'w', .label = TEXT_KEY_WHY },
    };
    int count = 2;

    if (lifelines_walk(a, u, &hints[count])) hints[count++].focusable = false;
    hints[count++] = (hint){ .kind = INPUT_BACK, .label = TEXT_KEY_MENU };
    hints[count++] = flag_hint(true);
    hints_draw(u, at, hints, count);
}

static void verdict_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    page p = page_of(u);
    rect area = p.content;
    const card c = card_of(a, u, v);

    hud_draw(u, &p, v, score_seen(a, u, v));
    if (a->ghost != NULL) ghost_view_draw(u, &p, v, a->ghost);
    ladder_draw(u, &area, v);
    card_draw(u, area, p.tight, &c);
    draw_hints(a, u, p.hints, v);
    bool goes_on = ui_take(u, INPUT_ACCEPT) || ui_anywhere(u);
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_open(a, &screen_pause);
    if (u->in.kind == INPUT_LETTER && u->in.value == LIFELINES_WALK) lifelines_press(a, u, LIFELINES_WALK);
    if (hints_letter(u, 'w')) app_open(a, &screen_why);
    if (hints_letter(u, FLAG_LETTER)) flag_open(a, v->index);
    if (goes_on) go_on(a);
}

const screen screen_verdict = { .name = "verdict", .needs = NEEDS_VERDICT, .frame = verdict_frame, .enter = app_spare };
