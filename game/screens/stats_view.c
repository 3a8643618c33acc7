/*
 * Drawing what was counted.
 */
#include "screens/stats_view.h"

#include <math.h>

#include "screens/chart.h"
#include "screens/draw.h"
#include "screens/rect.h"

static const float legend_side = 20, legend_line = 26, legend_least = 120, legend_most = 200;

static float share(int part, int whole)
{
    return whole > 0 ? (float)part / (float)whole : 0;
}

static void draw_nothing(ui *u, rect at, const char *text)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET, .align = ALIGN_CENTRE };

    ui_text(u, at, &style, text);
}

void stats_draw_days(ui *u, rect at, float scale, const stats *s)
{
    rect inner = chart_panel(u, at, scale, ui_say(u, TEXT_BY_DAY));
    chart_point points[STATS_POINTS];

    for (int i = 0; i < s->point_count; i++)
        points[i] = (chart_point){ s->points[i].at, share(s->points[i].right, s->points[i].asked) };
    if (s->point_count == 0)
        draw_nothing(u, inner, ui_say(u, TEXT_NO_ANSWERS_THEN));
    else
        chart_line(u, inner, scale, points, s->point_count);
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

/* States differ by more than their colour: what fades goes down, what is being learnt goes up. */
static void draw_square(ui *u, rect at, quiz_memory_state state)
{
    static const frame_ink fills[STATS_STATES] = { [QUIZ_MEMORY_NEW] = INK_STRIP,
                                                   [QUIZ_MEMORY_FADING] = INK_FADING,
                                                   [QUIZ_MEMORY_LEARNING] = INK_LEARNING,
                                                   [QUIZ_MEMORY_KNOWN] = INK_GOLD };
    static const frame_mark marks[STATS_STATES] = {
        [QUIZ_MEMORY_FADING] = MARK_DOWN, [QUIZ_MEMORY_LEARNING] = MARK_UP, [QUIZ_MEMORY_KNOWN] = MARK_TICK
    };
    float mark = at.w * 0.58f;

    draw_panel(u->frame, at, fills[state], INK_NONE, at.w / 5);
    if (state == QUIZ_MEMORY_NEW) return;
    draw_mark(u->frame, rect_middle(at, mark, mark), marks[state],
              state == QUIZ_MEMORY_KNOWN ? INK_STRIP_TEXT : INK_TEXT);
}

/* From one square to the next: the most that leaves room for COUNT of them in W x H. */
static float square_pitch(float w, float h, float most, int count)
{
    float pitch = most;

    while (pitch > 4 && (int)(w / pitch) * (int)(h / pitch) < count) pitch -= 0.5f;
    return pitch;
}

/* In two lines where letters are too large for one. */
static int legend_columns(float w, float scale)
{
    return w < legend_least * scale * STATS_STATES ? STATS_STATES / 2 : STATS_STATES;
}

/* Each with how many questions there are of it. */
static void draw_legend(ui *u, rect at, float scale, const int *counts)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 16, .ink = INK_QUIET };
    static const struct {
        quiz_memory_state state;
        text_id name;
    } states[STATS_STATES] = { { QUIZ_MEMORY_NEW, TEXT_SQUARE_NEW },
                               { QUIZ_MEMORY_FADING, TEXT_SQUARE_FADING },
                               { QUIZ_MEMORY_LEARNING, TEXT_SQUARE_LEARNING },
                               { QUIZ_MEMORY_KNOWN, TEXT_SQUARE_KNOWN } };
    float side = legend_side * scale;
    int columns = legend_columns(at.w, scale);

    at.w = fminf(at.w, legend_most * scale * (float)columns);
    for (int i = 0; i < STATS_STATES; i++) {
        rect cell = rect_cell(at, columns, STATS_STATES / columns, 0, 0, i), square = rect_cut_left(&cell, side);
        const char *count = texts_number(u->arena, counts[states[i].state]);
        draw_square(u, rect_middle(square, side, side), states[i].state);
        ui_text(u, rect_inset(cell, 8, 0), &style, texts_fill(u->texts, u->arena, states[i].name, count, (char *)NULL));
    }
}

void stats_draw_squares(ui *u, rect at, float scale, const stats *s)
{
    const char *many =
        texts_fill(u->texts, u->arena, TEXT_SQUARE_GROUP, texts_number(u->arena, s->per_square), (char *)NULL);
    rect inner = chart_panel(u, at, scale, s->per_square > 1 ? many : ui_say(u, TEXT_SQUARES));
    int lines = STATS_STATES / legend_columns(inner.w, scale);
    rect legend = rect_cut_bottom(&inner, legend_line * scale * (float)lines);

    rect_cut_bottom(&inner, fminf(8, inner.h * 0.05f));
    float pitch = square_pitch(inner.w, inner.h, 40 * scale, s->square_count), side = pitch * 0.8f;
    int across = (int)(inner.w / pitch);
    for (int i = 0; i < s->square_count; i++) {
        rect square = rect_of(inner.x + pitch * (float)(i % across), inner.y + pitch * (float)(i / across), side, side);
        draw_square(u, square, (quiz_memory_state)s->squares[i]);
    }
    draw_legend(u, legend, scale, s->states);
}

/* Its points; where there are none, how many were right. */
static const char *result(ui *u, const quiz_mode *mode, const history_round *r)
{
    const char *right = texts_number(u->arena, r->right), *asked = texts_number(u->arena, r->asked);

    if (mode->points || mode->rungs) return texts_number(u->arena, r->score);
    return texts_fill(u->texts, u->arena, TEXT_COUNT_OF, right, asked, (char *)NULL);
}

void stats_draw_modes(ui *u, rect at, float scale, const stats *s)
{
    rect inner = chart_panel(u, at, scale, ui_say(u, TEXT_BY_MODE));
    chart_row *rows = quiz_arena_array(u->arena, (size_t)s->mode_count + 1, sizeof *rows);

    rows[0] = (chart_row){ texts_counted(u->texts, u->arena, TEXT_ROUNDS, s->rounds, (char *)NULL),
                           ui_say(u, TEXT_BEST), ui_say(u, TEXT_LAST) };
    for (int i = 0; i < s->mode_count; i++) {
        const stats_mode *m = &s->modes[i];
        rows[i + 1] = (chart_row){ texts_named(u->texts, "mode-", m->mode->name), result(u, m->mode, &m->best),
                                   result(u, m->mode, &m->last) };
    }
    if (s->mode_count == 0)
        draw_nothing(u, inner, rows[0].name);
    else
        chart_rows(u, inner, scale, rows, s->mode_count + 1);
}
