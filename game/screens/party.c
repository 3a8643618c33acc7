/*
 * Drawing the players of a party.
 */
#include "screens/party.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float gap = 14, low_gap = 8, high = 78, low = 40, call_height = 36, roomiest = 196, narrowest = 170,
                   roomy = 480, pad = 12;

frame_ink party_ink(int player)
{
    return INK_PLAYER_1 + (frame_ink)player;
}

void party_draw_badge(ui *u, rect at, int player)
{
    text_style style = {
        .font = FONT_SIGN, .size = floorf(at.h * 0.7f), .ink = INK_PLAYER_TEXT, .align = ALIGN_CENTRE
    };
    const char *number = texts_number(u->arena, player + 1);
    const layout one = { .lines = &number, .count = 1, .size = style.size, .pitch = at.h };

    draw_panel(u->frame, at, party_ink(player), INK_NONE, player % 2 == 0 ? at.h / 2 : 4);
    ui_lines(u, at, &style, &one);
}

void party_draw_header(ui *u, const page *p, const quiz_round_view *v)
{
    const char *number = texts_number(u->arena, v->index + 1), *count = texts_number(u->arena, v->count);
    text_id above = v->final            ? TEXT_PARTY_ABOVE_FINAL
                    : v->setup->buzzers ? TEXT_PARTY_ABOVE_BUZZERS
                                        : TEXT_PARTY_ABOVE_TURNS;
    const page_header h = { .above = ui_say(u, above),
                            .below = texts_fill(u->texts, u->arena, TEXT_QUESTION_OF, number, count, (char *)NULL),
                            .streak = "" };

    page_draw_header(u, p, &h, v);
}

/* ---- Where they sit ---- */

/* Side by side with two lines each, or in one line each and as many rows as that takes. */
static void divide(party_table *t, const page *p, float w, int count)
{
    t->low = p->tight || w / (float)count < roomiest * t->text;
    t->columns = count;
    while (t->columns > 1 && w / (float)t->columns < (t->low ? narrowest : roomiest) * t->text)
        t->columns = (t->columns + 1) / 2;
    t->rows = (count + t->columns - 1) / t->columns;
}

/* Letters as large as the setting has them, while the rows leave the sign its room. */
static party_table seats_for(const ui *u, const page *p, float w, int count)
{
    static const float scales[] = { 1.5f, 1.25f, 1 };
    const int rows = p->tight ? 1 : 2;
    party_table t = { .rows = count + 1 };

    for (size_t i = 0; i < sizeof scales / sizeof *scales && t.rows > rows; i++) {
        if (scales[i] > u->text) continue;
        t.text = scales[i];
        divide(&t, p, w, count);
    }
    return t;
}

party_table party_table_of(ui *u, const page *p, rect *area, const quiz_round_view *v)
{
    party_table t = seats_for(u, p, area->w, v->player_count);

    float pitch = (t.low ? low : high) * t.text + (t.low ? low_gap : 0);
    t.panels = rect_cut_bottom(area, pitch * (float)t.rows - (t.low ? low_gap : 0));
    if (p->content.h >= roomy || v->phase != QUIZ_VERDICT) t.call = rect_cut_bottom(area, call_height * t.text);
    rect_cut_bottom(area, p->tight ? 2 : 6);
    return t;
}

static rect seat_of(const party_table *t, int player)
{
    return rect_cell(t->panels, t->columns, t->rows, t->low ? low_gap : gap, low_gap, player);
}

/* ---- A player ---- */

static void put(ui *u, const party_table *t, rect at, text_style style, const char *text)
{
    float scale = u->text;

    style.size = floorf(style.size * t->text);
    u->text = 1;
    ui_text(u, at, &style, text);
    u->text = scale;
}

static float width_of(const ui *u, const party_table *t, const text_style *style, const char *text)
{
    return text == NULL ? 0 : layout_width(u->measure, style->font, floorf(style->size * t->text), 0, text) + 2;
}

/* At the right end of AT, and cut off it. */
static void draw_status(ui *u, const party_table *t, rect *at, const party_status *s, bool words)
{
    text_style style = { .font = s->cap ? FONT_BOLD : FONT_SEMIBOLD, .size = 17, .ink = s->ink, .align = ALIGN_CENTRE };
    float side = 16 * t->text;

    if (s->word != NULL && (words || s->cap)) {
        float w = width_of(u, t, &style, s->word) + (s->cap ? 16 * t->text : 0);
        rect box = rect_cut_right(at, fmaxf(w, s->cap ? 28 * t->text : 0));
        rect cap = rect_middle(box, box.w, 28 * t->text);
        if (s->cap) draw_panel(u->frame, cap, INK_NONE, INK_KEY_BORDER, 6);
        put(u, t, box, style, s->word);
        rect_cut_right(at, 6);
    }
    if (s->marked) {
        rect box = rect_cut_right(at, side);
        draw_mark(u->frame, rect_middle(box, side, side), s->mark, s->ink);
        rect_cut_right(at, 6);
    }
}

static const text_style name_style = { .font = FONT_SEMIBOLD, .size = 20, .ink = INK_TEXT };
static const text_style score_style = { .font = FONT_SEMIBOLD, .size = 20 };

/* All in one line: a word has room only where the name keeps some. */
static void draw_low(ui *u, const party_table *t, rect at, const quiz_round_view *v, int player, const party_status *s)
{
    text_style score = score_style;
    const char *name = party_name(u->texts, u->arena, v, player),
               *points = texts_number(u->arena, v->players[player].score);
    float word = fmaxf(width_of(u, t, &name_style, s->word), 60 * t->text) + 30 * t->text;
    float needed = width_of(u, t, &name_style, name) + width_of(u, t, &score_style, points) + word;

    party_status shown = *s;
    if (needed - word + 22 * t->text > at.w * 1.15f) shown.marked = false; /* a little the name can shrink */
    draw_status(u, t, &at, &shown, needed <= at.w);
    score.ink = party_ink(player);
    score.align = ALIGN_RIGHT;
    rect right = rect_cut_right(&at, fminf(width_of(u, t, &score_style, points), at.w * 0.6f));
    rect_cut_right(&at, 6);
    put(u, t, right, score, points);
    put(u, t, at, name_style, name);
}

/* The name above the score, and the status beside both, or below the name where that leaves it no room. */
static void draw_high(ui *u, const party_table *t, rect at, const quiz_round_view *v, int player, const party_status *s)
{
    const float beside = 190;
    text_style score = score_style;
    bool wide = at.w >= beside * t->text;

    score.ink = party_ink(player);
    if (wide) draw_status(u, t, &at, s, true);
    rect box = rect_middle(at, at.w, 56 * t->text), upper = rect_cut_top(&box, 28 * t->text);
    put(u, t, upper, name_style, party_name(u->texts, u->arena, v, player));
    if (!wide) draw_status(u, t, &box, s, true);
    put(u, t, box, score, texts_number(u->arena, v->players[player].score));
}

static bool draw_player(const app *a, ui *u, const party_table *t, const quiz_round_view *v, int player)
{
    const party_status s = party_status_of(a, u, v, player);
    rect at = seat_of(t, player), inside = rect_inset(at, pad * (t->low ? 0.7f : 1), 2);
    bool pressed = s.cap && ui_thing_at(u, at, NULL);
    frame_command *c = draw_panel(u->frame, at, s.up ? INK_FOCUS : INK_PANEL, party_ink(player), t->low ? 8 : 12);
    float side = (t->low ? 26 : 38) * t->text;

    if (s.up) c->line = 5;
    if (s.gone) c->border = INK_PANEL_BORDER;
    rect badge = rect_cut_left(&inside, side);
    party_draw_badge(u, rect_middle(badge, side, side), player);
    rect_cut_left(&inside, t->low ? 8 : 12);
    (t->low ? draw_low : draw_high)(u, t, inside, v, player, &s);
    return pressed;
}

int party_draw_table(const app *a, ui *u, const party_table *t, const quiz_round_view *v)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .ink = INK_TEXT, .align = ALIGN_CENTRE };
    layout_wish wish = { .font = style.font, .w = t->call.w, .h = t->call.h, .least = 12, .lines = 2 };
    int pressed = UI_NOTHING;

    wish.most = floorf(19 * t->text);
    const layout l = layout_fit(&wish, u->measure, u->arena, party_call(u->texts, u->arena, v));
    if (t->call.h > 0) ui_lines(u, t->call, &style, &l);
    for (int i = 0; i < v->player_count; i++)
        if (draw_player(a, u, t, v, i)) pressed = i;
    return pressed;
}
