/*
 * Dividing a screen between the sign, the tickets and the verdict's panel.
 */
#include "screens/stage.h"

#include <math.h>
#include <string.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float bulb_radius = 5, bulb_spacing = 41;
static const float prompt_alone = 40, prompt_above_panel = 34, prompt_most = 60, prompt_least = 22,
                   prompt_share = 0.115f;
static const float sign_pad = 8, ticket_pad = 14, column_gap = 24, sign_share = 0.55f, upright_ticket_share = 0.08f;
static const float answer_sizes[] = { 22, 18 };

/* Heights that hold at 720; a low screen has smaller ones. */
typedef struct measures {
    float gap, sign_gap, panel_gap, sign_least, ticket_least, ticket_most, tickets_share;
} measures;

static const measures question_roomy = {
    .gap = 16, .sign_gap = 36, .sign_least = 90, .ticket_least = 52, .ticket_most = 140, .tickets_share = 0.46875f
};
static const measures question_tight = {
    .gap = 9, .sign_gap = 20, .sign_least = 78, .ticket_least = 44, .ticket_most = 110, .tickets_share = 0.46875f
};
static const measures verdict_roomy = { .gap = 16,
                                        .sign_gap = 28,
                                        .panel_gap = 24,
                                        .sign_least = 80,
                                        .ticket_least = 52,
                                        .ticket_most = 100,
                                        .tickets_share = 0.3525f };
static const measures verdict_tight = { .gap = 8,
                                        .sign_gap = 16,
                                        .panel_gap = 12,
                                        .sign_least = 64,
                                        .ticket_least = 40,
                                        .ticket_most = 84,
                                        .tickets_share = 0.34f };

static float column_width(float width, int columns)
{
    return (width - column_gap * (float)(columns - 1)) / (float)columns;
}

/* How high a ticket must be for the longest answer in two lines; INFINITY: that is not enough. */
static float needed_ticket(ui *u, float width, float size, const stage_wish *wish)
{
    int lines = 1;

    for (int i = 0; i < wish->count; i++) {
        layout_wish answer = { .font = FONT_SEMIBOLD,
                               .w = ui_ticket_text_width(width, TICKET_OPEN),
                               .h = 1000,
                               .most = size,
                               .least = size,
                               .lines = 2 };
        layout l = layout_fit(&answer, u->measure, u->arena, wish->choices[i]);
        if (!l.fits) return INFINITY;
        if (l.count > lines) lines = l.count;
    }
    return (float)lines * size * LAYOUT_PITCH + ticket_pad;
}

static float sign_margin_x(float width)
{
    return rect_clamp(width * 0.05f, 24, 56);
}

/* How high the sign must be for the prompt, in four lines at most. */
static float needed_sign(ui *u, float width, const stage_wish *wish)
{
    layout_wish prompt = { .font = FONT_SEMIBOLD,
                           .w = width - 2 * sign_margin_x(width),
                           .h = 1000,
                           .most = prompt_least,
                           .least = prompt_least,
                           .lines = 4 };
    layout l = layout_fit(&prompt, u->measure, u->arena, wish->prompt);

    return (float)(l.count < 4 ? l.count : 4) * l.pitch + 2 * sign_pad + 2;
}

/* Whether COLUMNS columns have room, with answers of SIZE; *HEIGHT is what a ticket then needs. */
static bool columns_fit(ui *u, rect area, const measures *m, const stage_wish *wish, int columns, float size,
                        float *height)
{
    float rows = (float)((wish->count + columns - 1) / columns);

    *height = fmaxf(needed_ticket(u, column_width(area.w, columns), size, wish), m->ticket_least);
    return rows * *height + (rows - 1) * m->gap + m->sign_gap + m->sign_least <= area.h;
}

/*
 * Upright screens have their answers below each other, others in two columns; the other way if need be, then both
 * with smaller letters. Returns how high a ticket must be; INFINITY: as high as there is room.
 */
static float choose_columns(ui *u, rect area, const measures *m, const stage_wish *wish, stage *s)
{
    int first = area.w < area.h ? 1 : 2;
    float height = INFINITY;

    for (int i = 0; i < 4 && !s->roomy; i++) {
        s->columns = i % 2 == 0 ? first : 3 - first;
        s->roomy = columns_fit(u, area, m, wish, s->columns, answer_sizes[i / 2], &height);
    }
    if (!s->roomy) s->columns = 2;
    if (s->columns > wish->count) s->columns = wish->count;
    s->rows = (wish->count + s->columns - 1) / s->columns;
    return s->roomy ? height : INFINITY;
}

static float ticket_height(const measures *m, float room, float share, int rows, float needed)
{
    float gaps = m->gap * (float)(rows - 1), most = (room - m->sign_gap - m->sign_least - gaps) / (float)rows;
    float roomiest = fmaxf(m->ticket_most, share * upright_ticket_share);
    float wanted = rect_clamp((share * m->tickets_share - gaps) / (float)rows, needed, roomiest);

    return fminf(fmaxf(wanted, needed), fmaxf(most, m->ticket_least));
}

static measures measures_for(ui *u, rect area, const stage_wish *wish)
{
    measures m = wish->panel > 0 ? (wish->tight ? verdict_tight : verdict_roomy)
                                 : (wish->tight ? question_tight : question_roomy);

    m.sign_least = fmaxf(m.sign_least, needed_sign(u, area.w, wish));
    return m;
}

stage stage_of(ui *u, rect area, const stage_wish *wish)
{
    const measures m = measures_for(u, area, wish);
    rect room = area;
    stage s = { .panel = rect_cut_bottom(&room, wish->panel), .gap = m.gap };

    if (wish->panel > 0) rect_cut_bottom(&room, m.panel_gap);
    float needed = choose_columns(u, room, &m, wish, &s);
    float ticket = ticket_height(&m, room.h, area.h, s.rows, needed);
    float tickets = ticket * (float)s.rows + s.gap * (float)(s.rows - 1);
    float sign = fminf(room.h - tickets - m.sign_gap, fmaxf(236, area.w * sign_share));
    float spare = room.h - tickets - m.sign_gap - sign;
    rect_cut_top(&room, spare / 2);
    s.sign = rect_cut_top(&room, sign);
    rect_cut_top(&room, m.sign_gap);
    s.tickets = rect_cut_top(&room, tickets);
    s.panel.y -= wish->panel > 0 ? spare / 2 : 0;
    return s;
}

stage stage_of_question(ui *u, const page *p, const quiz_question *q)
{
    stage_wish wish = { .prompt = q->prompt, .count = q->choice_count, .tight = p->tight };
    rect area = p->content;

    memcpy(wish.choices, q->choices, sizeof wish.choices);
    rect_cut_bottom(&area, p->tight ? 2 : 10);
    return stage_of(u, area, &wish);
}

float stage_prompt_ems(float width)
{
    return (width - 2 * sign_margin_x(width)) / prompt_least;
}

float stage_answer_ems(float width)
{
    float column = column_width(width, 2);

    return fminf(ui_ticket_text_width(column, TICKET_OPEN) / answer_sizes[1], ui_ticket_text_ems(column, TICKET_RIGHT));
}

rect stage_ticket(const stage *s, int index)
{
    return rect_cell(s->tickets, s->columns, s->rows, column_gap, s->gap, index);
}

/* Letters hang below their line, so the middle that the eye sees is a little lower. */
void stage_draw_prompt(ui *u, const stage *s, const char *prompt)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .ink = INK_TEXT, .align = ALIGN_CENTRE };
    rect at = rect_inset(s->sign, sign_margin_x(s->sign.w), sign_pad);
    float drop = s->sign.h / 60, most = s->panel.h > 0 ? prompt_above_panel : prompt_alone;

    rect_cut_top(&at, drop);
    at.h += drop / 2;
    most = rect_clamp(2 * floorf(s->sign.h * prompt_share / 2), most, prompt_most);
    ui_reader(u, at, &style, (layout_wish){ .most = most, .least = prompt_least, .lines = 4 }, prompt, 0);
}

static int lit_bulbs(int total, int left, int limit)
{
    if (limit <= 0) return total;
    return (int)(((long long)total * left + limit - 1) / limit);
}

void stage_draw_sign(ui *u, const stage *s, int left, int limit)
{
    int lit = lit_bulbs(draw_bulb_count(s->sign, bulb_spacing), left, limit);

    draw_sign(u->frame, s->sign, &(bulbs){ .radius = bulb_radius, .spacing = bulb_spacing, .lit = lit, .chase = -1 });
}

int stage_next_bulb(const stage *s, int left, int limit)
{
    int total = draw_bulb_count(s->sign, bulb_spacing), lit = lit_bulbs(total, left, limit);
    int then = (int)((long long)limit * (lit - 1) / total);

    return left - then > 1 ? left - then : 1;
}
