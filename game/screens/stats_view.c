/*
 * Drawing what was counted.
 */
#include "screens/stats_view.h"

#include <math.h>

#include "screens/chart.h"
#include "screens/draw.h"
#include "screens/rect.h"

static float share(int part, int whole)
{
    return whole > 0 ? (float)part / (float)whole : 0;
}

static const char *count_of(ui *u, const history_round *r)
{
    return texts_fill(u->texts, u->arena, TEXT_COUNT_OF, texts_number(u->arena, r->right),
                      texts_number(u->arena, r->asked), (char *)NULL);
}

static void draw_nothing(ui *u, rect at, const char *text)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET, .align = ALIGN_CENTRE };

    ui_text(u, at, &style, text);
}

/* The last rounds, as many as have room. */
void stats_draw_rounds(ui *u, rect at, float scale, const stats *s)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 18, .ink = INK_TEXT };
    rect inner = chart_panel(u, at, scale, ui_say(u, TEXT_BY_ROUND));
    int room = chart_columns_room(inner.w, scale), count = s->round_count < room ? s->round_count : room;
    float *shares = quiz_arena_array(u->arena, (size_t)count, sizeof *shares);

    if (count == 0) {
        draw_nothing(u, inner, texts_counted(u->texts, u->arena, TEXT_ROUNDS, 0, (char *)NULL));
        return;
    }
    rect line = rect_cut_bottom(&inner, 28 * scale);
    for (int i = 0; i < count; i++) shares[count - 1 - i] = share(s->rounds[i].right, s->rounds[i].asked);
    chart_columns(u, inner, scale, shares, count);
    ui_text(u, line, &style,
            texts_fill(u->texts, u->arena, TEXT_BEST_AND_LAST, count_of(u, &s->rounds[s->best]),
                       count_of(u, &s->rounds[0]), (char *)NULL));
}

static const char *percent_of(ui *u, int part, int whole)
{
    const char *percent = texts_number(u->arena, stats_percent(part, whole));

    return texts_fill(u->texts, u->arena, TEXT_PERCENT_OF, percent, texts_number(u->arena, whole), (char *)NULL);
}

void stats_draw_categories(ui *u, rect at, float scale, const stats *s)
{
    rect inner = chart_panel(u, at, scale, ui_say(u, TEXT_BY_CATEGORY));
    chart_bar bars[TALLY_ROWS_MAX];

    for (int i = 0; i < s->category_count; i++) {
        const tally_row *row = &s->categories[i];
        bars[i] = (chart_bar){ .name = row->category != NULL ? row->category : ui_say(u, TEXT_OTHER),
                               .value = percent_of(u, row->right, row->count),
                               .share = share(row->right, row->count),
                               .ink = 2 * row->right < row->count ? INK_WRONG_BORDER : INK_RIGHT_BORDER };
    }
    if (s->category_count == 0) draw_nothing(u, inner, ui_say(u, TEXT_NO_STATISTICS));
    chart_bars(u, inner, scale, bars, s->category_count);
}

/* States differ by more than their colour: a dot, a full square with a tick, an empty one with a cross. */
static void draw_square(ui *u, rect at, record_last state)
{
    float mark = at.w * 0.62f, radius = at.w / 5;

    if (state == RECORD_NEW) draw_panel(u->frame, rect_inset(at, at.w / 5, at.w / 5), INK_STRIP, INK_NONE, radius);
    if (state == RECORD_RIGHT) draw_panel(u->frame, at, INK_GOLD, INK_NONE, radius);
    if (state == RECORD_WRONG) draw_panel(u->frame, rect_inset(at, 1, 1), INK_NONE, INK_WRONG_BORDER, radius);
    if (mark < 7 || state == RECORD_NEW) return;
    draw_mark(u->frame, rect_middle(at, mark, mark), state == RECORD_RIGHT ? MARK_TICK : MARK_CROSS,
              state == RECORD_RIGHT ? INK_STRIP_TEXT : INK_WRONG_BORDER);
}

/* From one square to the next: the most that leaves room for COUNT of them in W x H. */
static float square_pitch(float w, float h, float most, int count)
{
    float pitch = most;

    while (pitch > 4 && (int)(w / pitch) * (int)(h / pitch) < count) pitch -= 0.5f;
    return pitch;
}

static void draw_legend(ui *u, rect at, float scale)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 16, .ink = INK_QUIET };
    static const text_id names[RECORD_STATES] = { TEXT_SQUARE_NEW, TEXT_SQUARE_RIGHT, TEXT_SQUARE_WRONG };
    float pitch = fminf(at.w / RECORD_STATES, 170 * scale), side = 20 * scale;

    for (int i = 0; i < RECORD_STATES; i++) {
        rect cell = rect_cut_left(&at, pitch), square = rect_cut_left(&cell, side);
        draw_square(u, rect_middle(square, side, side), (record_last)i);
        ui_text(u, rect_inset(cell, 8, 0), &style, ui_say(u, names[i]));
    }
}

void stats_draw_squares(ui *u, rect at, float scale, const stats *s)
{
    const char *many =
        texts_fill(u->texts, u->arena, TEXT_SQUARE_GROUP, texts_number(u->arena, s->per_square), (char *)NULL);
    rect inner = chart_panel(u, at, scale, s->per_square > 1 ? many : ui_say(u, TEXT_SQUARES));
    rect legend = rect_cut_bottom(&inner, 26 * scale);

    rect_cut_bottom(&inner, fminf(8, inner.h * 0.05f));
    float pitch = square_pitch(inner.w, inner.h, 40 * scale, s->square_count), side = pitch * 0.8f;
    int across = (int)(inner.w / pitch);
    for (int i = 0; i < s->square_count; i++) {
        rect square = rect_of(inner.x + pitch * (float)(i % across), inner.y + pitch * (float)(i / across), side, side);
        draw_square(u, square, (record_last)s->squares[i]);
    }
    draw_legend(u, legend, scale);
}
