/*
 * The question: the sign with its clock, the answers, the way through the round.
 */
#include "quiz/media.h"
#include "screens/ghost_view.h"
#include "screens/hud.h"
#include "screens/ladder.h"
#include "screens/lifelines.h"
#include "screens/rect.h"
#include "screens/screen.h"
#include "screens/stage.h"

static void question_enter(app *a)
{
    a->counted_ms = a->now_ms;
    app_spare(a);
}

static ticket ticket_of(ui *u, const quiz_round_view *v, int choice)
{
    const quiz_result *r = &v->results[v->index];
    ticket t = { .letter = 'A' + choice, .text = texts_choice(u->texts, v->question, choice) };

    if (r->struck & 1u << choice) t.state = TICKET_STRUCK;
    t.poll = lifelines_poll(u, v, choice, &t.share);
    return t;
}

/* Which answer was given, by pointer, focus or key, or UI_NOTHING. */
static int answers(ui *u, const stage *s, const quiz_round_view *v)
{
    int chosen = UI_NOTHING;

    for (int i = 0; i < v->question->choice_count; i++) {
        const ticket t = ticket_of(u, v, i);
        if (stage_draw_ticket(u, s, i, &t)) chosen = i;
    }
    if (ui_take(u, INPUT_CHOICE) && u->in.value < v->question->choice_count) chosen = u->in.value;
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

/* Returns the letter of what was chosen on the bottom line, or 0. */
static int draw_hints(const app *a, ui *u, rect at, const quiz_round_view *v)
{
    const quiz_question *q = v->question;
    hint hints[LIFELINES_HINTS + 6];
    int count = 0, walk;

    if (media_box_sounds(u, q)) hints[count++] = (hint){ .kind = INPUT_LETTER, .value = 'r', .label = TEXT_KEY_LISTEN };
    hints[count++] = (hint){ .kind = INPUT_CHOICE, .value = q->choice_count, .label = TEXT_KEY_ANSWER };
    count += lifelines_hints(a, u, hints + count);
    hints[count++] = (hint){ .kind = INPUT_BACK, .label = TEXT_KEY_PAUSE };
    walk = lifelines_walk(a, u, &hints[count]);
    count += walk;
    if (walk && hints_width(u, at, hints, count) > at.w) hints[count - 1].said = NULL;
    hints[count++] = (hint){ .kind = INPUT_FULLSCREEN, .label = TEXT_FULL_SCREEN, .spare = true };
    hints[count++] = (hint){ .kind = INPUT_HELP, .label = TEXT_HELP, .spare = true };
    int activated = hints_draw(u, at, hints, count);
    return activated == UI_NOTHING ? 0 : hints[activated].value;
}

/* A wrong answer to a second chance leaves the question where it is. */
static void give_answer(app *a, ui *u, int chosen)
{
    if (!app_move(a, quiz_move_answer(chosen))) return;
    if (quiz_round_look(a->round)->phase != QUIZ_ASKING)
        app_judge(a);
    else
        lifelines_spent_second(a, u);
}

static void question_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    page p = page_of(u);
    rect area = p.content;

    let_hear(a, u, v->question);
    hud_draw(u, &p, v, v->score);
    if (a->ghost != NULL) ghost_view_draw(u, &p, v, a->ghost);
    ladder_draw(u, &area, v);
    stage s = stage_of_question(u, area, p.tight, v->question, lifelines_said(a, u));
    stage_draw_sign(u, &s, v->left_ms, v->limit_ms);
    int chosen = answers(u, &s, v);
    stage_draw_prompt(u, &s, v->question->prompt);
    int letter = draw_hints(a, u, p.hints, v);
    if (u->in.kind == INPUT_LETTER) letter = u->in.value;
    if (v->limit_ms > 0) ui_wake_in(u, stage_next_change(&s, v->left_ms, v->limit_ms));
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_open(a, &screen_pause);
    if (chosen != UI_NOTHING) give_answer(a, u, chosen);
    if (letter != 0) lifelines_press(a, u, letter);
}

const screen screen_question = {
    .name = "question", .needs = NEEDS_QUESTION, .frame = question_frame, .enter = question_enter, .timed = true
};
