/*
 * A question of a party: the same sign and tickets as ever, the players below.
 */
#include "quiz/media.h"
#include "screens/party.h"
#include "screens/stage.h"

static void question_enter(app *a)
{
    a->counted_ms = a->now_ms;
    app_spare(a);
}

static bool may_answer(const quiz_round_view *v)
{
    return v->turn != QUIZ_NOBODY;
}

/* With buzzers a controller is its player's alone: what others press meanwhile is nothing. */
static void drop_others(ui *u, const quiz_round_view *v)
{
    bool others = u->in.pad > 0 && may_answer(v) && u->in.pad - 1 != v->turn;

    if (v->setup->buzzers && others && u->in.kind != INPUT_PAUSE) ui_consume(u);
}

static ticket_state state_of(const quiz_round_view *v, int choice)
{
    if (v->results[v->index].struck & 1u << choice) return TICKET_STRUCK;
    return may_answer(v) ? TICKET_OPEN : TICKET_WAITING;
}

/* Which answer was given, by pointer, focus or key, or UI_NOTHING. */
static int answers(ui *u, const stage *s, const quiz_round_view *v)
{
    const quiz_question *q = v->question;
    int chosen = UI_NOTHING;

    for (int i = 0; i < q->choice_count; i++) {
        const ticket t = { .letter = 'A' + i, .text = texts_choice(u->texts, q, i), .state = state_of(v, i) };
        if (stage_draw_ticket(u, s, i, &t)) chosen = i;
    }
    if (ui_take(u, INPUT_CHOICE)) chosen = u->in.value;
    return chosen;
}

/* Nobody had it before: it has just come up, and its sound is heard by itself. */
static bool is_fresh(const quiz_round_view *v)
{
    for (int i = 0; i < v->player_count; i++)
        if (v->players[i].out || v->players[i].chosen != QUIZ_UNANSWERED) return false;
    return !v->setup->buzzers || v->turn == QUIZ_NOBODY || v->final;
}

static void let_hear(app *a, ui *u, const quiz_round_view *v)
{
    const quiz_question *q = v->question;
    bool heard = a->memory.at > 0 || !is_fresh(v), again = media_box_sounds(u, q) && hints_letter(u, 'r');
    const char *path = again || !heard ? quiz_media_path(q, q->audio, a->visit) : NULL;

    a->memory.at = 1;
    if (path != NULL) app_play(a, path);
}

static void draw_hints(ui *u, rect at, const quiz_round_view *v)
{
    hint hints[5];
    int count = 0;

    if (media_box_sounds(u, v->question))
        hints[count++] = (hint){ .kind = INPUT_LETTER, .value = 'r', .label = TEXT_KEY_LISTEN };
    if (may_answer(v))
        hints[count++] = (hint){ .kind = INPUT_CHOICE, .value = v->question->choice_count, .label = TEXT_KEY_ANSWER };
    hints[count++] = (hint){ .kind = INPUT_LETTER, .value = 'x', .label = TEXT_KEY_PASS };
    hints[count++] = (hint){ .kind = INPUT_BACK, .label = TEXT_KEY_PAUSE };
    hints[count++] = (hint){ .kind = INPUT_HELP, .label = TEXT_HELP };
    hints_draw(u, at, hints, count);
}

/* What follows from a move: a verdict, or another one's turn. */
static void go_on(app *a, quiz_move move)
{
    const quiz_round_view *v = quiz_round_look(a->round);

    if (!app_move(a, move)) return;
    if (v->phase != QUIZ_ASKING) {
        app_judge(a);
        return;
    }
    app_sound(a, move.kind == QUIZ_MOVE_BUZZ || v->final ? SOUND_CHOOSE : SOUND_WRONG);
    app_go(a, a->screen);
}

static stage stage_for(ui *u, const page *p, rect area, const quiz_question *q)
{
    stage_wish wish = { .prompt = q->prompt,
                        .count = q->choice_count,
                        .tight = p->tight,
                        .picture = media_box_of(u, q),
                        .caption = media_box_caption(u, q) };

    for (int i = 0; i < q->choice_count; i++) wish.choices[i] = texts_choice(u->texts, q, i);
    return stage_of(u, area, &wish);
}

/* Pressing one's panel is a buzz too, for fingers and mice. */
static int buzzed(ui *u, int panel)
{
    if (panel != UI_NOTHING) return 1 << panel;
    int players = u->in.kind == INPUT_BUZZ ? u->in.value : 0;

    if (players) ui_consume(u);
    return players;
}

static void question_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    page p = page_of(u);
    rect area = p.content;
    const party_table t = party_table_of(u, &p, &area, v);
    const stage s = stage_for(u, &p, area, v->question);

    drop_others(u, v);
    let_hear(a, u, v);
    party_draw_header(u, &p, v);
    stage_draw_sign(u, &s, v->left_ms, v->limit_ms);
    int chosen = answers(u, &s, v);
    stage_draw_prompt(u, &s, v->question->prompt);
    int players = buzzed(u, party_draw_table(a, u, &t, v));
    draw_hints(u, p.hints, v);
    if (v->limit_ms > 0) ui_wake_in(u, stage_next_change(&s, v->left_ms, v->limit_ms));
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE))
        app_open(a, &screen_pause);
    else if (players)
        go_on(a, quiz_move_buzz((unsigned)players));
    else if (chosen != UI_NOTHING)
        go_on(a, quiz_move_answer(chosen));
    else if (hints_letter(u, 'x'))
        go_on(a, quiz_move_pass());
}

int app_wants_buzz(const app *a)
{
    const quiz_round_view *v = a->screen == &screen_party_question ? quiz_round_look(a->round) : NULL;

    return v != NULL && v->setup->buzzers && !v->final ? v->player_count : 0;
}

const screen screen_party_question = { .name = "party-question",
                                       .needs = NEEDS_QUESTION,
                                       .frame = question_frame,
                                       .enter = question_enter,
                                       .timed = true,
                                       .party = true };
