/*
 * The statistics: how answers went from day to day, what is known best, every question as a square, and rounds.
 */
#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"
#include "screens/screen.h"
#include "screens/stats_view.h"

static const float gap = 22, arrow_width = 40, arrow_side = 16;
static const float head_least = 400, head_height = 60; /* of what is said beside the name, or else below it */
/* What a grid and each panel need, and what is too much for one, with letters as usual. */
static const float grid_width = 780, grid_height = 360, panel_height = 220, panel_most = 420, modes_share = 0.38f;

/* ---- What is shown ---- */

/* Which title: memory.at is one more. With a single title there is only all of them. */
static int title_count(const app *a)
{
    int titles = quiz_bank_title_count(quiz_catalog_bank(a->options.catalog));

    return titles > 1 ? titles + 1 : 1;
}

static const stats *known(app *a, stats_period period)
{
    const stats *s = a->known;

    if (s == NULL || s->title != a->memory.at - 1 || s->period != period) {
        quiz_arena_reset(a->visit);
        a->known = s = stats_count(a->options.catalog, a->record, a->memory.at - 1, period, a->visit);
    }
    return s;
}

static void statistics_enter(app *a)
{
    a->memory.at = title_count(a) > 1 ? a->setup.title + 1 : 0;
}

/* ---- The page ---- */

typedef void (*const chart)(ui *u, rect at, float scale, const stats *s);

static chart charts[] = { stats_draw_days, stats_draw_categories, stats_draw_squares, stats_draw_modes };

enum { CHART_COUNT = sizeof charts / sizeof *charts, PAGE_COUNT = STATS_PERIODS + CHART_COUNT - 1 };

/* Two above two as far as letters have room, else all below each other, else one at a time. */
typedef enum arrangement { ARRANGED_AS_GRID, ARRANGED_AS_STACK, ARRANGED_AS_PAGES } arrangement;

static arrangement arrange(const ui *u, rect area)
{
    bool wide = area.w >= ui_em(u, grid_width), high = area.h >= ui_em(u, panel_height) * CHART_COUNT;

    if (wide && area.h >= ui_em(u, grid_height) && (area.w > area.h || !high)) return ARRANGED_AS_GRID;
    return high ? ARRANGED_AS_STACK : ARRANGED_AS_PAGES;
}

static void draw_grid(ui *u, rect area, const stats *s)
{
    float between = fminf(gap, area.h * 0.04f);
    rect above = rect_cut_top(&area, (area.h - between) * 0.5f);
    rect left = rect_cut_left(&above, (above.w - gap) / 2);

    rect_cut_left(&above, gap);
    rect_cut_top(&area, between);
    stats_draw_days(u, left, u->text, s);
    stats_draw_categories(u, above, u->text, s);
    rect right = rect_cut_right(&area, area.w * modes_share);
    rect_cut_right(&area, gap);
    stats_draw_squares(u, area, u->text, s);
    stats_draw_modes(u, right, u->text, s);
}

static void draw_stack(ui *u, rect area, const stats *s)
{
    area.h = fminf(area.h, ui_em(u, panel_most) * CHART_COUNT);
    for (int i = 0; i < CHART_COUNT; i++) charts[i](u, rect_cell(area, 1, CHART_COUNT, 0, gap, i), u->text, s);
}

/* The memory's scroll[0] is which one. */
static void turn_page(ui *u, int step)
{
    u->memory->scroll[0] = (int)rect_clamp((float)(u->memory->scroll[0] + step), 0, PAGE_COUNT - 1);
}

/* Of pages the first ones are the periods; else the memory's scroll[1] is which one. */
static stats_period period_of(const ui *u, bool paged)
{
    int at = u->memory->scroll[0];

    if (!paged) return (stats_period)u->memory->scroll[1];
    return at < STATS_PERIODS ? (stats_period)at : STATS_EVER;
}

static void draw_page(ui *u, rect area, const stats *s)
{
    int at = u->memory->scroll[0];
    area.h = fminf(area.h, ui_em(u, panel_most));
    rect column = rect_of(area.x + area.w, area.y, arrow_width, area.h);
    rect up = rect_cut_top(&column, 64), down = rect_cut_bottom(&column, 64);

    if (ui_thing_at(u, up, NULL)) turn_page(u, -1);
    if (ui_thing_at(u, down, NULL)) turn_page(u, 1);
    if (at > 0) draw_mark(u->frame, rect_middle(up, arrow_side, arrow_side), MARK_UP, INK_QUIET);
    if (at + 1 < PAGE_COUNT) draw_mark(u->frame, rect_middle(down, arrow_side, arrow_side), MARK_DOWN, INK_QUIET);
    charts[at < STATS_PERIODS ? 0 : at - STATS_PERIODS + 1](u, area, page_text(u, 250, area.h), s);
}

static const char *join(ui *u, const char *one, const char *other)
{
    return texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, one, other, (char *)NULL);
}

/* Another title, by the arrow keys or those beside its name. */
static void turn(app *a, ui *u, rect left, rect right)
{
    int count = title_count(a), step = 0;

    if (count == 1) return;
    if (ui_thing_at(u, left, NULL) || ui_take(u, INPUT_LEFT)) step = -1;
    if (ui_thing_at(u, right, NULL) || ui_take(u, INPUT_RIGHT)) step = 1;
    draw_mark(u->frame, rect_middle(left, arrow_side, arrow_side), MARK_LEFT, INK_QUIET);
    draw_mark(u->frame, rect_middle(right, arrow_side, arrow_side), MARK_RIGHT, INK_QUIET);
    if (step != 0) app_sound(a, SOUND_BUTTON);
    a->memory.at = (a->memory.at + step + count) % count;
}

/* "3 days in a row, at best 12 · 5 questions due today, 12 this week" */
static const char *summary(ui *u, const stats *s)
{
    const char *longest = texts_number(u->arena, s->longest_streak), *week = texts_number(u->arena, s->due_week);

    return join(u, texts_counted(u->texts, u->arena, TEXT_DAYS_IN_A_ROW, s->streak, longest, (char *)NULL),
                texts_counted(u->texts, u->arena, TEXT_DUE, s->due_today, week, (char *)NULL));
}

/* What is counted, beside the name of the screen; DATED: what is seen is of the period. */
static void draw_head(app *a, ui *u, rect right, const stats *s, bool dated)
{
    static const text_style quiet = { .font = FONT_SEMIBOLD, .size = 18, .ink = INK_QUIET, .align = ALIGN_RIGHT };
    static const text_id periods[] = { TEXT_PERIOD_MONTH, TEXT_PERIOD_WEEK, TEXT_SINCE_START };
    const char *name = setup_title_name(a, s->title);
    bool several = title_count(a) > 1;
    rect above = rect_cut_top(&right, right.h / 2);
    rect on = rect_cut_right(&above, several ? arrow_width : 0),
         back = rect_cut_right(&above, several ? arrow_width : 0);

    ui_text(u, above, &quiet, dated ? join(u, name, ui_say(u, periods[s->period])) : name);
    if (s->longest_streak > 0) ui_text(u, right, &quiet, summary(u, s));
    turn(a, u, back, on);
}

/* Nothing to count yet: an invitation. Returns whether it was taken. */
static bool invite(app *a, ui *u, rect area)
{
    static const text_style big = { .font = FONT_BOLD, .size = 30, .ink = INK_GOLD, .align = ALIGN_CENTRE };
    static const text_style quiet = { .font = FONT_REGULAR, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    float scale = page_text(u, 200, area.h);
    rect box = rect_middle(area, area.w, 190 * scale);

    ui_text(u, rect_cut_top(&box, 48 * scale), &big, ui_say(u, TEXT_NO_STATISTICS));
    ui_reader(u, rect_cut_top(&box, 76 * scale), &quiet,
              layout_scaled((layout_wish){ .most = 20, .least = 16, .lines = 2 }, scale),
              ui_say(u, TEXT_NO_STATISTICS_HELP), 0);
    rect_cut_top(&box, 12 * scale);
    return ui_menu_item(u, rect_middle(rect_cut_top(&box, 46 * scale), 320 * scale, 46 * scale), ui_say(u, TEXT_PLAY),
                        a->title_count > 0);
}

static void draw_charts(ui *u, rect area, const stats *s)
{
    static void (*const drawn[])(ui * u, rect area, const stats *s) = {
        [ARRANGED_AS_GRID] = draw_grid, [ARRANGED_AS_STACK] = draw_stack, [ARRANGED_AS_PAGES] = draw_page
    };

    drawn[arrange(u, area)](u, area, s);
}

static void bottom_line(const app *a, ui *u, rect line, bool empty, bool paged)
{
    hint hints[4];
    int count = 0;

    if (title_count(a) > 1)
        hints[count++] = (hint){ .kind = INPUT_LEFT, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_BANK };
    if (!empty)
        hints[count++] =
            (hint){ .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = paged ? TEXT_KEY_SCROLL : TEXT_KEY_PERIOD };
    hints[count++] = (hint){ .kind = INPUT_ACCEPT, .label = empty ? TEXT_PLAY : TEXT_KEY_PRACTISE };
    hints[count++] = (hint){ .kind = INPUT_BACK, .label = TEXT_KEY_MENU };
    hints_draw(u, line, hints, count);
}

static void play(app *a)
{
    int title = a->memory.at - 1;

    if (title_count(a) > 1 && title != a->setup.title) setup_choose_title(a, title);
    app_start_round(a);
}

/* Up and down: to another page, or another period. */
static void move(ui *u, bool paged)
{
    int step = ui_take(u, INPUT_UP) ? -1 : ui_take(u, INPUT_DOWN) ? 1 : 0;

    if (u->in.kind == INPUT_SCROLL) {
        step = u->in.value > 0 ? 1 : -1;
        ui_consume(u);
    }
    if (paged)
        turn_page(u, step);
    else
        u->memory->scroll[1] = (u->memory->scroll[1] + step + STATS_PERIODS) % STATS_PERIODS;
}

static void statistics_frame(app *a, ui *u)
{
    page p = page_of(u);
    rect area = p.full;
    rect head = page_draw_name(u, &p, &area, ui_say(u, TEXT_STATISTICS_HEADING));
    bool empty = record_is_new(a->record), wants_play = false;

    if (area.h > area.w && head.w < ui_em(u, head_least)) {
        head = rect_cut_top(&area, ui_em(u, head_height));
        rect_cut_top(&area, gap);
    }
    bool paged = !empty && arrange(u, area) == ARRANGED_AS_PAGES;
    if (!empty) move(u, paged);
    const stats *s = known(a, period_of(u, paged));
    draw_head(a, u, head, s, !paged || u->memory->scroll[0] < STATS_PERIODS);
    if (empty)
        wants_play = invite(a, u, area);
    else
        draw_charts(u, area, s);
    bottom_line(a, u, p.hints, empty, paged);
    if (wants_play || (empty && ui_take(u, INPUT_ACCEPT)))
        play(a);
    else if (ui_take(u, INPUT_ACCEPT))
        app_start_practice(a, a->memory.at - 1);
    else if (ui_take(u, INPUT_BACK))
        app_back(a);
}

const screen screen_statistics = { .name = "statistics", .frame = statistics_frame, .enter = statistics_enter };
