/*
 * The question: the sign with its clock, the answers, the way through the round.
 */
#include "screens/card.h"
#include "screens/rect.h"
#include "screens/screen.h"

static void question_enter(app *a)
{
    a->counted_ms = a->now_ms;
    app_spare(a);
}

/* Which answer was given, by pointer, focus or key, or UI_NOTHING. */
static int answers(ui *u, const stage *s, const quiz_question *q)
{
    int chosen = UI_NOTHING;

    for (int i = 0; i < q->choice_count; i++)
        if (ui_ticket(u, stage_ticket(s, i), 'A' + i, q->choices[i], TICKET_OPEN, 0)) chosen = i;
    if (ui_take(u, INPUT_CHOICE) && u->in.value < q->choice_count) chosen = u->in.value;
    return chosen;
}

static void question_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const quiz_question *q = v->question;
    const hint hints[] = {
        { .kind = INPUT_CHOICE, .value = q->choice_count, .label = TEXT_KEY_ANSWER },
        { .kind = INPUT_BACK, .label = TEXT_KEY_PAUSE },
        { .kind = INPUT_FULLSCREEN, .label = TEXT_FULL_SCREEN },
    };
    page p = page_of(u);
    stage s = stage_of_question(u, &p, q);

    card_draw_header(u, &p, v, v->score);
    stage_draw_sign(u, &s, v->left_ms, v->limit_ms);
    int chosen = answers(u, &s, q);
    stage_draw_prompt(u, &s, q->prompt);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (v->limit_ms > 0) ui_wake_in(u, stage_next_bulb(&s, v->left_ms, v->limit_ms));
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_pause(a);
    if (chosen != UI_NOTHING && quiz_round_apply(a->round, (quiz_move){ QUIZ_MOVE_ANSWER, chosen }))
        app_go(a, &screen_verdict);
}

const screen screen_question = {
    .name = "question", .needs = NEEDS_QUESTION, .frame = question_frame, .enter = question_enter
};
