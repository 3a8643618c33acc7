/*
 * Drawing the charts of a round.
 */
#include "screens/sheet.h"

#include <math.h>

#include "screens/chart.h"
#include "screens/draw.h"
#include "screens/rect.h"

static const float letters = 20, numbers = 16, column_least = 34; /* wide, to have its number */

void sheet_text(const sheet *s, rect at, const text_style *style, const char *text)
{
    const float line = 1.2f;

    ui_text(s->u, rect_middle(at, at.w, style->size * line + 0.5f), style, text);
}

text_style sheet_style(const sheet *s, frame_font font, float size, frame_ink ink)
{
    return (text_style){ .font = font, .size = floorf(size * s->text), .ink = ink };
}

const char *sheet_score(const sheet *s, text_id id, int part, int whole)
{
    quiz_arena *arena = s->u->arena;

    return texts_fill(s->u->texts, arena, id, texts_number(arena, part), texts_number(arena, whole), (char *)NULL);
}

static const char *row_name(const sheet *s, const tally_row *row)
{
    return row->category != NULL ? row->category : ui_say(s->u, TEXT_OTHER);
}

static const char *row_number(const sheet *s, const tally_row *row)
{
    return sheet_score(s, TEXT_COUNT_OF, row->right, row->count);
}

/* How wide names and numbers are, with what is between them and the bar. */
typedef struct columns {
    float name, number;
} columns;

static void draw_bar(const sheet *s, rect at, float height, const tally_row *row, columns widths)
{
    const text_style name = sheet_style(s, FONT_SEMIBOLD, letters, INK_TEXT);
    const text_style number = sheet_style(s, FONT_REGULAR, letters, INK_TEXT);
    rect left = rect_cut_left(&at, widths.name), right = rect_cut_right(&at, widths.number);
    rect bar = rect_middle(at, at.w, height);

    rect_cut_right(&left, 12);
    rect_cut_left(&right, 20);
    sheet_text(s, left, &name, row_name(s, row));
    sheet_text(s, right, &number, row_number(s, row));
    chart_draw_bar(s->u, bar, (float)row->right / (float)row->count, INK_RIGHT_BORDER);
}

static columns columns_of(const sheet *s, float w)
{
    columns widest = { 0, 0 };
    float size = floorf(letters * s->text);

    for (int i = 0; i < s->row_count; i++) {
        const char *name = row_name(s, &s->rows[i]), *number = row_number(s, &s->rows[i]);
        widest.name = fmaxf(widest.name, layout_width(s->u->measure, FONT_SEMIBOLD, size, 0, name));
        widest.number = fmaxf(widest.number, layout_width(s->u->measure, FONT_REGULAR, size, 0, number));
    }
    widest.name = rect_clamp(widest.name + 22, 100, w * (s->text > 1 ? 0.5f : 0.4f));
    widest.number = rect_clamp(widest.number + 22, 110 * s->text, w * 0.4f);
    return widest;
}

/* From one bar to the next, where there is room. */
static float bar_pitch(const sheet *s)
{
    return s->scale * (20 + 26 * s->text);
}

float sheet_least_pitch(const sheet *s)
{
    return fmaxf(s->scale * 4 + 26 * s->text, s->scale * 30 * s->text);
}

void sheet_draw_bars(const sheet *s, rect at)
{
    float pitch = fminf(bar_pitch(s), at.h / (float)s->row_count);
    const columns widths = columns_of(s, at.w);
    rect box = rect_middle(at, at.w, pitch * (float)s->row_count);

    for (int i = 0; i < s->row_count; i++)
        draw_bar(s, rect_cut_top(&box, pitch), fminf(26 * s->scale, pitch - 10), &s->rows[i], widths);
}

static const char *seconds(const sheet *s, long long ms)
{
    return texts_tenths(s->u->texts, s->u->arena, (int)((ms + 50) / 100));
}

void sheet_draw_caption(const sheet *s, rect at)
{
    text_style quiet = sheet_style(s, FONT_REGULAR, fmaxf(roundf(17 * s->scale), 15), INK_QUIET);
    rect right = rect_cut_right(&at, at.w / 2);
    long long sum = 0;

    for (int i = 0; i < s->v->count; i++) sum += s->v->results[i].took_ms;
    const char *mean = seconds(s, sum / (s->v->count > 0 ? s->v->count : 1));
    sheet_text(s, at, &quiet, ui_say(s->u, TEXT_TIMES));
    quiet.align = ALIGN_RIGHT;
    sheet_text(s, right, &quiet, texts_fill(s->u->texts, s->u->arena, TEXT_MEAN_TIME, mean, (char *)NULL));
}

void sheet_draw_columns(const sheet *s, rect at, const page_strip *strip)
{
    text_style number = sheet_style(s, FONT_REGULAR, fmaxf(roundf(numbers * s->scale), 14), INK_TEXT);
    float wide = page_strip_frame(strip, 0).w, line = wide >= column_least * s->text ? number.size * 1.3f : 0;
    int most = 1;

    number.align = ALIGN_CENTRE;
    for (int i = 0; i < strip->count; i++)
        if (s->v->results[strip->first + i].took_ms > most) most = s->v->results[strip->first + i].took_ms;
    for (int i = 0; i < strip->count; i++) {
        int took = s->v->results[strip->first + i].took_ms;
        rect column = page_strip_frame(strip, i);
        float height = fmaxf((at.h - line) * (float)took / (float)most, 2);
        column = rect_of(column.x, at.y + at.h - height, column.w, height);
        draw_panel(s->u->frame, column, INK_QUIET, INK_NONE, fminf(3, height / 2));
        if (line > 0) sheet_text(s, rect_of(column.x, column.y - line, column.w, line), &number, seconds(s, took));
    }
}
