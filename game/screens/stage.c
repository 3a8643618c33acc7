/*
 * Dividing a screen between the sign, the tickets and the verdict's panel.
 */
#include "screens/stage.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

enum { SECOND_MS = 1000 };

static const float bulb_radius = 5, bulb_spacing = 41;
static const float prompt_alone = 40, prompt_above_panel = 34, prompt_most = 60, prompt_least = 22,
                   prompt_share = 0.115f;
static const float sign_pad = 8, ticket_pad = 14, column_gap = 24, sign_share = 0.55f, upright_ticket_share = 0.08f,
                   caption_line = 26, caption_gap = 6;
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
static const measures question_pictured = {
    .gap = 12, .sign_gap = 24, .sign_least = 150, .ticket_least = 44, .ticket_most = 110, .tickets_share = 0.31f
};
static const measures question_pictured_tight = {
    .gap = 8, .sign_gap = 18, .sign_least = 130, .ticket_least = 40, .ticket_most = 80, .tickets_share = 0.3f
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

static float caption_height(const stage_wish *wish, float text)
{
    return wish->caption != NULL ? floorf(caption_line * text) + caption_gap : 0;
}

/* How wide the prompt's lines may be: beside a picture about half of the sign. */
static float prompt_width(float width, const stage_wish *wish)
{
    return (width - 2 * sign_margin_x(width)) * (wish->picture.shape > 0 ? 0.45f : 1);
}

/* How high the sign must be for LINES lines of the prompt, or all where there are fewer. */
static float needed_sign(ui *u, float width, const stage_wish *wish, float text, int lines)
{
    float size = floorf(prompt_least * text);
    layout_wish prompt = {
        .font = FONT_SEMIBOLD, .w = prompt_width(width, wish), .h = 1000, .most = size, .least = size, .lines = lines
    };
    layout l = layout_fit(&prompt, u->measure, u->arena, wish->prompt);

    float pads = 2 * sign_pad + 2 + (wish->picture.shape > 0 ? 2 * sign_pad : 0);

    return (float)(l.count < lines ? l.count : lines) * l.pitch + pads + caption_height(wish, text);
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
        s->roomy = columns_fit(u, area, m, wish, s->columns, floorf(answer_sizes[i / 2] * s->text), &height);
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

static const measures *measures_for(const stage_wish *wish)
{
    if (wish->panel > 0) return wish->tight ? &verdict_tight : &verdict_roomy;
    if (wish->picture.shape > 0) return wish->tight ? &question_pictured_tight : &question_pictured;
    return wish->tight ? &question_tight : &question_roomy;
}

/*
 * Letters as large as the setting has them, in four lines of the prompt, or in two that scroll; where there is no room
 * for that, smaller ones. Returns how high a ticket must be.
 */
static float choose_text(ui *u, rect room, measures *m, const stage_wish *wish, stage *s)
{
    static const float scales[] = { 2, 1.5f, 1.25f };
    const float least = m->sign_least;
    float needed = INFINITY;

    for (size_t i = 0; i < sizeof scales / sizeof *scales && !s->roomy; i++) {
        if (scales[i] > u->text) continue;
        s->text = scales[i];
        for (int lines = 4; lines >= 2 && !s->roomy; lines -= 2) {
            m->sign_least = fmaxf(least, needed_sign(u, room.w, wish, s->text, lines));
            needed = choose_columns(u, room, m, wish, s);
        }
    }
    if (s->roomy) return needed;
    s->text = 1;
    m->sign_least = fmaxf(least, needed_sign(u, room.w, wish, 1, 4));
    return choose_columns(u, room, m, wish, s);
}

/* Where large letters have room for some answers only, all have smaller ones: size tells nothing. */
static float common_letters(ui *u, const stage *s, const stage_wish *wish)
{
    float letters = INFINITY;

    for (int i = 0; i < wish->count; i++) {
        const ticket t = { .text = wish->choices[i], .state = wish->panel > 0 ? TICKET_RIGHT : TICKET_OPEN };
        letters = fminf(letters, ui_ticket_letters(u, stage_ticket(s, i), &t));
    }
    return letters;
}

/* Letters hang below their line, so the middle that the eye sees is a little lower. */
static void divide_sign(stage *s, const stage_wish *wish)
{
    rect at = rect_inset(s->sign, sign_margin_x(s->sign.w), sign_pad);
    float drop = s->sign.h / 60;

    s->picture = wish->picture;
    s->caption = wish->caption;
    s->caption_at = rect_cut_bottom(&at, caption_height(wish, s->text));
    rect_cut_bottom(&s->caption_at, caption_gap);
    if (wish->picture.shape > 0) {
        rect_cut_top(&at, sign_pad);
        rect_cut_bottom(&at, sign_pad);
        s->picture_at = media_box_cut(&at, &wish->picture);
    }
    rect_cut_top(&at, drop);
    at.h += drop / 2;
    s->prompt = at;
}

stage stage_of(ui *u, rect area, const stage_wish *wish)
{
    measures m = *measures_for(wish);
    rect room = area;
    stage s = { .panel = rect_cut_bottom(&room, wish->panel), .gap = m.gap };

    if (wish->panel > 0) rect_cut_bottom(&room, m.panel_gap);
    float needed = choose_text(u, room, &m, wish, &s);
    float height = ticket_height(&m, room.h, area.h, s.rows, needed);
    float tickets = height * (float)s.rows + s.gap * (float)(s.rows - 1);
    float sign = fminf(room.h - tickets - m.sign_gap, fmaxf(236, area.w * sign_share));
    float spare = room.h - tickets - m.sign_gap - sign;
    rect_cut_top(&room, spare / 2);
    s.sign = rect_cut_top(&room, sign);
    rect_cut_top(&room, m.sign_gap);
    s.tickets = rect_cut_top(&room, tickets);
    s.panel.y -= wish->panel > 0 ? spare / 2 : 0;
    s.letters = u->text > 1 ? common_letters(u, &s, wish) : 0;
    divide_sign(&s, wish);
    return s;
}

static const char *caption_of(ui *u, const quiz_question *q, const char *said)
{
    const char *heard = media_box_caption(u, q);

    if (heard == NULL || said == NULL) return said != NULL ? said : heard;
    return texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, said, heard, (char *)NULL);
}

stage stage_of_question(ui *u, rect area, bool tight, const quiz_question *q, const char *said)
{
    stage_wish wish = { .prompt = q->prompt,
                        .count = q->choice_count,
                        .tight = tight,
                        .picture = media_box_of(u, q),
                        .caption = caption_of(u, q, said) };

    for (int i = 0; i < q->choice_count; i++) wish.choices[i] = texts_choice(u->texts, q, i);
    rect_cut_bottom(&area, tight ? 2 : 10);
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

bool stage_draw_ticket(ui *u, const stage *s, int index, const ticket *t)
{
    ticket shown = *t;

    shown.letters = s->letters;
    return ui_ticket(u, stage_ticket(s, index), &shown);
}

void stage_draw_prompt(ui *u, const stage *s, const char *prompt)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .ink = INK_SIGN_TEXT, .align = ALIGN_CENTRE };
    static const text_style quiet = { .font = FONT_REGULAR, .size = 18, .ink = INK_SIGN_QUIET, .align = ALIGN_CENTRE };
    float most = s->panel.h > 0 ? prompt_above_panel : prompt_alone;

    most = rect_clamp(2 * floorf(s->sign.h * prompt_share / 2), most, prompt_most);
    layout_wish wish = { .most = most, .least = prompt_least, .lines = 4 };
    ui_reader(u, s->prompt, &style, layout_scaled(wish, s->text), prompt, 0);
    if (s->picture.shape > 0) media_box_draw(u, s->picture_at, &s->picture);
    if (s->caption != NULL) ui_text(u, s->caption_at, &quiet, s->caption);
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

int stage_last_second(int left, int limit)
{
    int second = (left + SECOND_MS - 1) / SECOND_MS;

    return limit > 0 && second < STAGE_NOT_LAST ? second : STAGE_NOT_LAST;
}

int stage_next_change(const stage *s, int left, int limit)
{
    int total = draw_bulb_count(s->sign, bulb_spacing), lit = lit_bulbs(total, left, limit);
    int bulb = (int)((long long)limit * (lit - 1) / total), second = (stage_last_second(left, limit) - 1) * SECOND_MS;
    int then = bulb > second || second >= left ? bulb : second;

    return left - then > 1 ? left - then : 1;
}
