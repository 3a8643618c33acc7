/*
 * The end of a party: who stands where. Those with equal scores stand equally high.
 */
#include <math.h>

#include "screens/confetti.h"
#include "screens/draw.h"
#include "screens/party.h"
#include "screens/rect.h"

static const float head_height = 110, column_least = 116, column_gap = 12, base_height = 54, badge_side = 56, line = 30,
                   row_pitch = 52;

/* The players from the best one on; equals in the order in which they sit. */
static void rank(const app *a, int *order)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    int count = 0;

    for (int place = 1; place <= v->player_count; place++)
        for (int i = 0; i < v->player_count; i++)
            if (quiz_round_place(a->round, i) == place) order[count++] = i;
}

/* How many questions that player answered right. */
static const char *right_count(const ui *u, const quiz_player *p)
{
    return texts_fill(u->texts, u->arena, TEXT_PARTY_RIGHT_COUNT, texts_number(u->arena, p->right), (char *)NULL);
}

/* ---- Columns ---- */

/* What stands on a column, and how high all of that is. */
static float draw_figure(ui *u, rect at, const quiz_round_view *v, int player, float text)
{
    const text_style name = { .font = FONT_BOLD, .size = floorf(22 * text), .ink = INK_TEXT, .align = ALIGN_CENTRE };
    text_style score = { .font = FONT_SIGN, .size = floorf(40 * text), .align = ALIGN_CENTRE, .tracking = 1 };
    text_style right = { .font = FONT_REGULAR, .size = floorf(17 * text), .ink = INK_QUIET, .align = ALIGN_CENTRE };
    float side = badge_side * text, scale = u->text;

    score.ink = party_ink(player);
    u->text = 1;
    party_draw_badge(u, rect_middle(rect_cut_top(&at, side), side, side), player);
    ui_text(u, rect_cut_top(&at, line * text), &name, party_name(u->texts, u->arena, v, player));
    ui_text(u, rect_cut_top(&at, 1.6f * line * text), &score, texts_number(u->arena, v->players[player].score));
    ui_text(u, rect_cut_top(&at, line * text), &right, right_count(u, &v->players[player]));
    u->text = scale;
    return side + 3.6f * line * text;
}

static void draw_column(const app *a, ui *u, rect at, int player, float text)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const text_style style = {
        .font = FONT_SIGN, .size = floorf(40 * text), .ink = INK_SIGN_GOLD, .align = ALIGN_CENTRE
    };
    int place = quiz_round_place(a->round, player);
    float figure = badge_side * text + 3.6f * line * text, room = at.h - figure - base_height * text;
    float height = base_height * text + room * (float)(v->player_count - place) / (float)v->player_count;
    rect block = rect_cut_bottom(&at, height), above = rect_cut_bottom(&at, figure);
    frame_command *c = draw_panel(u->frame, block, INK_SIGN_TOP, INK_SIGN_BORDER, 8);

    c->fill_end = INK_SIGN_BOTTOM;
    draw_figure(u, above, v, player, text);
    ui_text(u, rect_middle(rect_cut_top(&block, base_height * text), block.w, 44 * text), &style,
            texts_number(u->arena, place));
}

/* The best one in the middle, the others to its left and right in turn. */
static void draw_columns(const app *a, ui *u, rect area, const int *order, float text)
{
    int count = quiz_round_look(a->round)->player_count, middle = (count - 1) / 2;
    rect box = rect_middle(area, fminf(area.w, 260 * text * (float)count), area.h);

    for (int i = 0; i < count; i++) {
        int seat = i % 2 == 1 ? middle + (i + 1) / 2 : middle - i / 2;
        draw_column(a, u, rect_cell(box, count, 1, column_gap, 0, seat), order[i], text);
    }
}

/* ---- Rows ---- */

static void draw_row(const app *a, ui *u, rect at, int player, float text)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const text_style place = { .font = FONT_SIGN, .size = floorf(28 * text), .ink = INK_TEXT, .align = ALIGN_CENTRE };
    const text_style name = { .font = FONT_BOLD, .size = floorf(21 * text), .ink = INK_TEXT };
    text_style score = { .font = FONT_SEMIBOLD, .size = floorf(21 * text), .align = ALIGN_RIGHT };
    float side = fminf(34 * text, at.h - 12), scale = u->text;

    score.ink = party_ink(player);
    draw_panel(u->frame, at, INK_PANEL, party_ink(player), 10);
    u->text = 1;
    at = rect_inset(at, 12, 2);
    ui_text(u, rect_cut_left(&at, 44 * text), &place, texts_number(u->arena, quiz_round_place(a->round, player)));
    party_draw_badge(u, rect_middle(rect_cut_left(&at, side), side, side), player);
    rect_cut_left(&at, 12);
    ui_text(u, rect_cut_right(&at, 110 * text), &score, texts_number(u->arena, v->players[player].score));
    ui_text(u, at, &name, party_name(u->texts, u->arena, v, player));
    u->text = scale;
}

static void draw_rows(const app *a, ui *u, rect area, const int *order)
{
    int count = quiz_round_look(a->round)->player_count;
    float pitch = fminf(row_pitch * u->text, area.h / (float)count);
    rect box = rect_middle(area, fminf(area.w, 620 * u->text), pitch * (float)count);

    for (int i = 0; i < count; i++) {
        rect at = rect_cut_top(&box, pitch);
        at.h -= 6;
        draw_row(a, u, at, order[i], fminf(u->text, pitch / row_pitch));
    }
}

/* ---- The screen ---- */

static void draw_podium(const app *a, ui *u, rect area)
{
    const text_style style = { .font = FONT_SIGN, .ink = INK_GOLD, .align = ALIGN_CENTRE, .tracking = 2 };
    int order[QUIZ_PLAYERS_MAX] = { 0 }, count = quiz_round_look(a->round)->player_count;
    float k = rect_clamp(area.h / 614, 0.6f, 1.4f), text = fminf(u->text, 1.25f) * fminf(k, 1);
    rect head = rect_cut_top(&area, head_height * k);
    layout_wish wish = { .most = floorf(76 * k), .least = 30, .lines = 2 };

    rank(a, order);
    ui_reader(u, head, &style, wish, party_winners(u->texts, u->arena, a->round), 0);
    rect_cut_top(&area, 12 * k);
    bool wide = area.w / (float)count >= column_least * text && u->text <= 1.25f && k >= 0.8f;
    bool tall = area.h >= (badge_side + 3.6f * line + 2 * base_height) * text;
    if (wide && tall)
        draw_columns(a, u, area, order, text);
    else
        draw_rows(a, u, area, order);
}

static void podium_frame(app *a, ui *u)
{
    static void (*const actions[])(app *) = { app_start_round, app_end_round };
    static const hint hints[] = {
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_AGAIN, .focusable = true },
        { .kind = INPUT_BACK, .label = TEXT_KEY_MENU, .focusable = true },
    };
    page p = page_of(u);

    if (app_moves(a)) confetti_draw(u, quiz_round_look(a->round)->setup->seed, a->now_ms - a->memory.entered_ms);
    draw_podium(a, u, p.full);
    int chosen = hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (ui_take(u, INPUT_BACK)) chosen = 1;
    if (chosen != UI_NOTHING) actions[chosen](a);
}

const screen screen_podium = {
    .name = "podium", .needs = NEEDS_END, .frame = podium_frame, .enter = app_spare, .music = MUSIC_FOYER, .party = true
};
