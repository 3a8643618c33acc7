/*
 * The question: the sign with its clock, the answers, the way through the round.
 */
#include "quiz/media.h"
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
        if (stage_draw_ticket(u, s, i, &(ticket){ .letter = 'A' + i, .text = texts_choice(u->texts, q, i) }))
            chosen = i;
    if (ui_take(u, INPUT_CHOICE) && u->in.value < q->choice_count) chosen = u->in.value;
    return chosen;
}

/* The question's sound is heard as it comes up, and again whenever that is wished. */
static void let_hear(app *a, ui *u, const quiz_question *q)
{
    bool again = hints_letter(u, 'r'), heard = a->memory.at > 0;
    const char *path = again || !heard ? quiz_media_path(q, q->audio, a->visit) : NULL;

    a->memory.at = 1;
    if (path != NULL) app_play(a, path);
}

static void draw_hints(ui *u, rect at, const quiz_question *q)
{
    const hint hints[] = {
        { .kind = INPUT_LETTER, .value = 'r', .label = TEXT_KEY_LISTEN },
        { .kind = INPUT_CHOICE, .value = q->choice_count, .label = TEXT_KEY_ANSWER },
        { .kind = INPUT_BACK, .label = TEXT_KEY_PAUSE },
        { .kind = INPUT_FULLSCREEN, .label = TEXT_FULL_SCREEN },
        { .kind = INPUT_HELP, .label = TEXT_HELP },
    };
    int first = media_box_sounds(u, q) ? 0 : 1;

    hints_draw(u, at, hints + first, (int)(sizeof hints / sizeof *hints) - first);
}

static void question_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const quiz_question *q = v->question;
    page p = page_of(u);
    stage s = stage_of_question(u, &p, q);

    let_hear(a, u, q);
    card_draw_header(u, &p, v, v->score);
    stage_draw_sign(u, &s, v->left_ms, v->limit_ms);
    int chosen = answers(u, &s, q);
    stage_draw_prompt(u, &s, q->prompt);
    draw_hints(u, p.hints, q);
    if (v->limit_ms > 0) ui_wake_in(u, stage_next_change(&s, v->left_ms, v->limit_ms));
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_open(a, &screen_pause);
    if (chosen != UI_NOTHING && quiz_round_apply(a->round, quiz_move_answer(chosen))) app_judge(a);
}

const screen screen_question = {
    .name = "question", .needs = NEEDS_QUESTION, .frame = question_frame, .enter = question_enter, .timed = true
};
