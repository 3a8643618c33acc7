/*
 * Drawing charts.
 */
#include "screens/chart.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float panel_radius = 14, panel_pad = 24, heading_height = 30;
static const float bar_radius = 6, bar_share = 0.56f, bar_most = 26, bar_pitch = 46, bar_gap = 16, letters = 20;
static const float axis_width = 54, line_height = 2, line_thick = 4, dot = 11, row_letters = 18, row_pitch = 40;

rect chart_panel(ui *u, rect at, float scale, const char *heading)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .size = 18, .ink = INK_QUIET };
    float pad_x = fminf(panel_pad, at.w * 0.04f), pad_y = fminf(14, at.h * 0.06f);
    rect inner = rect_inset(at, pad_x, pad_y);

    draw_panel(u->frame, at, INK_PANEL, INK_PANEL_BORDER, panel_radius);
    ui_text(u, rect_cut_top(&inner, heading_height * scale), &style, heading);
    rect_cut_top(&inner, pad_y / 2);
    return inner;
}

/* ---- Bars ---- */

typedef struct bar_widths {
    float name, value;
} bar_widths;

/* What names and values need, as long as the bars keep their share of W. */
static bar_widths measure_bars(const ui *u, float w, float pitch, const chart_bar *bars, int count)
{
    bar_widths widest = { 0, 0 };
    float size = floorf(rect_clamp(pitch / 1.2f, letters, ui_em(u, letters)));

    for (int i = 0; i < count; i++) {
        widest.name = fmaxf(widest.name, layout_width(u->measure, FONT_SEMIBOLD, size, 0, bars[i].name));
        widest.value = fmaxf(widest.value, layout_width(u->measure, FONT_REGULAR, size, 0, bars[i].value));
    }
    widest.name = fminf(widest.name + 1, w * 0.4f);
    widest.value = fminf(widest.value + 1, w * 0.32f);
    return widest;
}

void chart_draw_bar(ui *u, rect at, float share, frame_ink ink)
{
    draw_panel(u->frame, at, INK_STRIP, INK_NONE, bar_radius);
    at.w *= share;
    if (share > 0) draw_panel(u->frame, at, ink, INK_NONE, fminf(bar_radius, at.w / 2));
}

static void draw_bar(ui *u, rect at, const chart_bar *bar, const bar_widths *widths)
{
    static const text_style name = { .font = FONT_SEMIBOLD, .size = letters, .ink = INK_TEXT };
    static const text_style value = { .font = FONT_REGULAR, .size = letters, .ink = INK_TEXT, .align = ALIGN_RIGHT };
    float gap = fminf(bar_gap, at.w * 0.03f);
    rect left = rect_cut_left(&at, widths->name), right = rect_cut_right(&at, widths->value);

    ui_text(u, left, &name, bar->name);
    ui_text(u, right, &value, bar->value);
    rect whole = rect_inset(at, gap, 0);
    whole = rect_middle(whole, whole.w, fminf(bar_most, at.h * bar_share));
    chart_draw_bar(u, whole, bar->share, bar->ink);
}

void chart_bars(ui *u, rect at, float scale, const chart_bar *bars, int count)
{
    if (count == 0) return;
    float pitch = fminf(bar_pitch * scale, at.h / (float)count);
    const bar_widths widths = measure_bars(u, at.w, pitch, bars, count);
    rect box = rect_middle(at, at.w, pitch * (float)count);

    for (int i = 0; i < count; i++) draw_bar(u, rect_cut_top(&box, pitch), &bars[i], &widths);
}

/* ---- A line ---- */

/* The labels are HIGH, half of it above and below their lines. */
static void draw_lines(ui *u, rect at, float axis, float high)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 14, .ink = INK_QUIET, .align = ALIGN_RIGHT };

    for (int i = 0; i <= 2; i++) {
        float y = at.y + at.h * (float)i / 2;
        const char *percent = texts_number(u->arena, 100 - 50 * i);
        rect label = rect_of(at.x, y - high / 2, axis - 8, high);
        ui_text(u, label, &style, texts_fill(u->texts, u->arena, TEXT_PERCENT, percent, (char *)NULL));
        draw_panel(u->frame, rect_of(at.x + axis, y - line_height / 2, at.w - axis, line_height), INK_STRIP, INK_NONE,
                   0);
    }
}

/* Where lines bend there is a dot; what stands alone is one. */
static void draw_points(ui *u, rect field, float scale, const chart_point *points, int count)
{
    float thick = line_thick * scale, side = dot * scale, before_x = 0, before_y = 0;

    for (int i = 0; i < count; i++) {
        float x = field.x + field.w * points[i].at, y = field.y + field.h * (1 - points[i].share);
        if (i > 0) draw_stroke(u->frame, before_x, before_y, x, y, thick, INK_GOLD);
        before_x = x;
        before_y = y;
    }
    for (int i = 0; i < count; i++) {
        float x = field.x + field.w * points[i].at, y = field.y + field.h * (1 - points[i].share);
        draw_panel(u->frame, rect_of(x - side / 2, y - side / 2, side, side), INK_GOLD, INK_NONE, side / 2);
    }
}

void chart_line(ui *u, rect at, float scale, const chart_point *points, int count)
{
    float axis = axis_width * scale, inset = fminf(12 * scale, at.h / 8), large = fminf(scale, 1.5f);
    rect field = rect_of(at.x, at.y + inset, at.w, at.h - 2 * inset);

    draw_lines(u, field, axis, 2 * inset);
    rect_cut_left(&field, axis);
    draw_points(u, rect_inset(field, dot * large, 0), large, points, count);
}

/* ---- Rows ---- */

static void draw_row(ui *u, rect at, const chart_row *row, frame_ink ink)
{
    static const float share = 0.3f;
    text_style name = { .font = FONT_SEMIBOLD, .size = row_letters, .ink = ink };
    text_style value = { .font = FONT_REGULAR, .size = row_letters, .ink = ink, .align = ALIGN_RIGHT };
    rect last = rect_cut_right(&at, at.w * share), best = rect_cut_right(&at, last.w);

    ui_text(u, at, &name, row->name);
    ui_text(u, rect_inset(best, 2, 0), &value, row->best);
    ui_text(u, rect_inset(last, 2, 0), &value, row->last);
}

void chart_rows(ui *u, rect at, float scale, const chart_row *rows, int count)
{
    float pitch = fminf(row_pitch * scale, at.h / (float)(count > 0 ? count : 1));

    for (int i = 0; i < count; i++) draw_row(u, rect_cut_top(&at, pitch), &rows[i], i == 0 ? INK_QUIET : INK_TEXT);
}
