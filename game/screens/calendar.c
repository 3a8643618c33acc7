/*
 * Weeks as rows of days.
 */
#include "screens/calendar.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"
#include "store/history_days.h"

enum { DAYS_OF_WEEK = 7 };

static const float cell_least = 22, cell_most = 34, cell_width = 58, heading_height = 30, cell_gap = 5;

/* The first day of the year 1 was a Monday, in the calendar that history_day_number counts by. */
static int weekday(int day)
{
    return (history_day_number(day) - 1) % DAYS_OF_WEEK;
}

calendar calendar_of(record *r, int today)
{
    calendar c = { .today = CALENDAR_DAYS - DAYS_OF_WEEK + weekday(today) };
    int played[CALENDAR_DAYS], day = today;

    for (int i = c.today; i >= 0; i--, day = history_day_before(day)) c.days[i] = day;
    int count = record_daily_days(r, c.days[0], today, played, CALENDAR_DAYS);
    for (int i = 0; i < CALENDAR_DAYS; i++)
        for (int k = 0; k < count; k++) c.played[i] |= c.days[i] != 0 && c.days[i] == played[k];
    return c;
}

/* A day that was played has a tick on gold, today a border. */
static void draw_day(ui *u, rect at, const calendar *c, int index)
{
    const frame_ink border = index == c->today ? INK_GOLD : INK_PANEL_BORDER;
    text_style style = { .font = FONT_SEMIBOLD, .size = 15, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    float mark = at.h * 0.5f;

    draw_panel(u->frame, at, c->played[index] ? INK_GOLD : INK_PANEL, border, 5);
    if (c->played[index]) {
        rect right = rect_cut_right(&at, at.w / 2);
        draw_mark(u->frame, rect_middle(right, mark, mark), MARK_TICK, INK_STRIP_TEXT);
        style.ink = INK_STRIP_TEXT;
    }
    ui_text(u, at, &style, texts_number(u->arena, c->days[index] % 100));
}

void calendar_draw(ui *u, rect at, const calendar *c)
{
    static const text_style heading = { .font = FONT_SEMIBOLD, .size = 18, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    float head = ui_em(u, heading_height), pitch = fminf((at.h - head) / CALENDAR_WEEKS, ui_em(u, cell_most));
    float width = fminf(ui_em(u, cell_width), at.w / DAYS_OF_WEEK);

    if (pitch < ui_em(u, cell_least) || width < ui_em(u, cell_least) * 2) return;
    at = rect_middle(at, width * DAYS_OF_WEEK, head + pitch * CALENDAR_WEEKS);
    ui_text(u, rect_cut_top(&at, head), &heading, ui_say(u, TEXT_DAYS_PLAYED));
    for (int i = 0; i < CALENDAR_DAYS; i++) {
        rect cell = rect_of(at.x + width * (float)(i % DAYS_OF_WEEK), at.y + pitch * (float)(i / DAYS_OF_WEEK),
                            width - cell_gap, pitch - cell_gap);
        if (c->days[i] != 0) draw_day(u, cell, c, i);
    }
}
