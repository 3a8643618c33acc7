/*
 * The verdict: what was right, and why.
 */
#include <math.h>

#include "screens/card.h"
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

static void verdict_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const hint hints[] = {
        { .kind = INPUT_ACCEPT, .label = v->index + 1 < v->count ? TEXT_KEY_NEXT : TEXT_KEY_RESULTS },
        { .kind = INPUT_LETTER, .value = 'w', .label = TEXT_KEY_WHY },
        { .kind = INPUT_BACK, .label = TEXT_KEY_MENU },
    };
    float done = app_progress(a, u, TEAR_MS);
    const card c = { .result = &v->results[v->index],
                     .left_ms = v->left_ms,
                     .limit_ms = v->limit_ms,
                     .torn = torn_most * done,
                     .lift = lift_most * 4 * done * (1 - done) };
    page p = page_of(u);

    card_draw_header(u, &p, v, score_seen(a, u, v));
    card_draw(u, p.content, p.tight, &c);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    bool goes_on = ui_take(u, INPUT_ACCEPT) || ui_anywhere(u);
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_open(a, &screen_pause);
    if (hints_letter(u, 'w')) app_open(a, &screen_why);
    if (goes_on) go_on(a);
}

const screen screen_verdict = { .name = "verdict", .needs = NEEDS_VERDICT, .frame = verdict_frame, .enter = app_spare };
