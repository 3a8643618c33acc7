/*
 * The banks that were loaded: which one is played, what it says about itself, and how well it is known.
 */
#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"
#include "screens/roll.h"
#include "screens/screen.h"
#include "screens/stats.h"

static const float arrow_width = 18, row_height = 66, row_gap = 8, list_share = 0.46f, panel_radius = 14;

/* With several titles the first row stands for all of them. */
static int row_count(const quiz_bank *bank)
{
    int titles = quiz_bank_title_count(bank);

    return titles > 1 ? titles + 1 : 1;
}

static int title_of(const quiz_bank *bank, int row)
{
    return quiz_bank_title_count(bank) > 1 ? row - 1 : -1;
}

/* ---- What is known ---- */

static const char *questions(ui *u, const setup_tally *t)
{
    return texts_counted(u->texts, u->arena, TEXT_QUESTIONS, t->count, (char *)NULL);
}

static const char *met(ui *u, const setup_tally *t)
{
    return texts_fill(u->texts, u->arena, TEXT_MET, texts_number(u->arena, t->met), texts_number(u->arena, t->count),
                      (char *)NULL);
}

static const char *known(ui *u, const setup_tally *t)
{
    const char *percent = texts_number(u->arena, stats_percent(t->known, t->met));

    return texts_fill(u->texts, u->arena, TEXT_KNOWN, percent, (char *)NULL);
}

/* The line below a name. */
static const char *in_short(ui *u, const setup_tally *t)
{
    if (t->met == 0) return questions(u, t);
    return quiz_arena_print(u->arena, "%s · %s", met(u, t), known(u, t));
}

/* ---- The list ---- */

static void draw_row(const app *a, ui *u, rect at, int title, bool selected)
{
    static const text_style name = { .font = FONT_SEMIBOLD, .size = 22, .ink = INK_TEXT };
    static const text_style line = { .font = FONT_REGULAR, .size = 17, .ink = INK_QUIET };
    rect inside = rect_inset(at, 20, 6), above = rect_cut_top(&inside, inside.h * 0.55f);

    draw_panel(u->frame, at, selected ? INK_FOCUS : INK_TICKET, selected ? INK_GOLD : INK_TICKET_BORDER, 10);
    ui_text(u, above, &name, setup_title_name(a, title));
    ui_text(u, inside, &line, in_short(u, setup_tally_of(a, title)));
}

/* A pointer shows a row, and takes it by a press; a finger shows it by the first tap and takes it by the second. */
static bool row_pressed(app *a, ui *u, rect at, int row)
{
    bool points = u->in.kind == INPUT_POINT || u->in.kind == INPUT_PRESS;

    if (points && rect_holds(at, u->in.x, u->in.y) && a->memory.at != row) {
        a->memory.at = row;
        u->memory->scroll[0] = 0;
        ui_consume(u);
    }
    return ui_thing_at(u, at, NULL);
}

static float height_of_row(const ui *u, float most)
{
    return fminf(row_height * u->text, most);
}

static void go_to(app *a, ui *u, int row)
{
    if (row == a->memory.at) return;
    a->memory.at = row;
    u->memory->scroll[0] = 0;
}

/* To press, beside a list of which rows FIRST to END are seen. */
static void draw_arrows(app *a, ui *u, rect beside, int first, int end, int count)
{
    rect down = rect_cut_bottom(&beside, beside.h / 2);

    if (ui_thing_at(u, beside, NULL) && first > 0) go_to(a, u, first - 1);
    if (ui_thing_at(u, down, NULL) && end < count) go_to(a, u, end);
    if (first > 0) draw_mark(u->frame, rect_cut_top(&beside, beside.w), MARK_UP, INK_GOLD);
    if (end < count) draw_mark(u->frame, rect_cut_bottom(&down, down.w), MARK_DOWN, INK_GOLD);
}

/* Returns whether a row was pressed. The list moves only as far as it must. */
static bool list(app *a, ui *u, rect area, const quiz_bank *bank)
{
    float height = height_of_row(u, area.h);
    int count = row_count(bank), shown = (int)((area.h + row_gap) / (height + row_gap)), end;
    int *first = &u->memory->scroll[1];
    bool pressed = false, more = count > shown;
    rect beside = rect_cut_right(&area, more ? arrow_width : 0);

    rect_cut_right(&area, more ? row_gap : 0);
    *first = (int)fmaxf(rect_clamp((float)*first, (float)(a->memory.at - shown + 1), (float)a->memory.at), 0);
    end = *first + shown < count ? *first + shown : count;
    for (int i = *first; i < end; i++) {
        rect at = rect_cut_top(&area, height);
        pressed |= row_pressed(a, u, at, i);
        draw_row(a, u, at, title_of(bank, i), i == a->memory.at);
        rect_cut_top(&area, row_gap);
    }
    if (more) draw_arrows(a, u, beside, *first, end, count);
    return pressed;
}

static void move(app *a, ui *u, rect panel, int count)
{
    if (count == 1) return;
    if (ui_take(u, INPUT_UP)) go_to(a, u, (a->memory.at + count - 1) % count);
    if (ui_take(u, INPUT_DOWN)) go_to(a, u, (a->memory.at + 1) % count);
    if (u->in.kind != INPUT_SCROLL || rect_holds(panel, u->in.x, u->in.y)) return;
    go_to(a, u, (int)rect_clamp((float)(a->memory.at + u->in.value), 0, (float)(count - 1)));
    ui_consume(u);
}

/* ---- What the bank in hand says ---- */

static void add_line(ui *u, roll *r, text_id label, const char *value)
{
    if (value == NULL) return;
    roll_text(r, FONT_REGULAR, INK_QUIET, texts_fill(u->texts, u->arena, label, value, (char *)NULL));
}

static void add_about(const app *a, roll *r, const quiz_bank *bank, int title)
{
    bool all = title < 0 && quiz_bank_title_count(bank) > 1;
    const quiz_bank_title *t = quiz_bank_title_at(bank, title < 0 ? 0 : title);

    roll_heading(r, setup_title_name(a, title));
    if (!all && t->about != NULL) roll_text(r, FONT_REGULAR, INK_TEXT, t->about);
}

static void add_counts(const app *a, ui *u, roll *r, int title)
{
    const setup_tally *t = setup_tally_of(a, title);
    const char *by[QUIZ_DIFFICULTY_COUNT];

    if (t->count == 0) {
        roll_text(r, FONT_SEMIBOLD, INK_GOLD, ui_say(u, TEXT_NO_QUESTIONS));
        roll_text(r, FONT_REGULAR, INK_TEXT, ui_say(u, TEXT_NO_QUESTIONS_HELP));
        return;
    }
    for (int i = 0; i < QUIZ_DIFFICULTY_COUNT; i++) by[i] = texts_number(u->arena, t->by_difficulty[i]);
    roll_text(r, FONT_SEMIBOLD, INK_TEXT, questions(u, t));
    roll_text(
        r, FONT_REGULAR, INK_TEXT,
        texts_fill(u->texts, u->arena, TEXT_ABOUT_BANK, by[QUIZ_EASY], by[QUIZ_MEDIUM], by[QUIZ_HARD], (char *)NULL));
    roll_text(r, FONT_REGULAR, INK_TEXT, t->met == 0 ? met(u, t) : in_short(u, t));
}

static void add_rights(ui *u, roll *r, const quiz_bank *bank, int title)
{
    if (title < 0 && quiz_bank_title_count(bank) > 1) return;
    const quiz_bank_title *t = quiz_bank_title_at(bank, title < 0 ? 0 : title);
    add_line(u, r, TEXT_BY, t->author);
    add_line(u, r, TEXT_LICENCE, t->license);
    add_line(u, r, TEXT_SOURCE, t->source);
}

/* Of all questions, those that are known and the others that were met; the words above it say so too. */
static void draw_bar(ui *u, rect at, const setup_tally *t)
{
    float part = at.w / (float)t->count;

    draw_panel(u->frame, at, INK_STRIP, INK_NONE, at.h / 2);
    rect known = rect_cut_left(&at, part * (float)t->known),
         others = rect_cut_left(&at, part * (float)(t->met - t->known));
    if (known.w > 0) draw_panel(u->frame, known, INK_GOLD, INK_NONE, fminf(known.w, known.h) / 2);
    if (others.w > 0) draw_panel(u->frame, others, INK_LEARNING, INK_NONE, fminf(others.w, others.h) / 2);
}

/* A panel in AT, as high as it must be. Returns whether what it says scrolls. */
static bool describe(const app *a, ui *u, rect at, const quiz_bank *bank, int title)
{
    const float pad_x = 24, pad_y = 14, bar = 12;
    const setup_tally *t = setup_tally_of(a, title);
    roll r = roll_new(u, at.w - 2 * pad_x, ALIGN_LEFT);

    add_about(a, &r, bank, title);
    add_counts(a, u, &r, title);
    add_rights(u, &r, bank, title);
    at.h = fminf(at.h, roll_height(&r) + 3 * pad_y + bar);
    rect inside = rect_inset(at, pad_x, pad_y);
    draw_panel(u->frame, at, INK_PANEL, INK_PANEL_BORDER, panel_radius);
    if (t->count > 0) draw_bar(u, rect_cut_bottom(&inside, bar), t);
    rect_cut_bottom(&inside, pad_y);
    return roll_draw(&r, inside, 0, INPUT_LEFT, INPUT_RIGHT);
}

/* ---- The screen ---- */

static void banks_enter(app *a)
{
    a->memory.at = a->setup.title + 1;
    setup_tally_titles(a);
}

/* The panel stands beside the list, on a narrow screen below it. */
static rect cut_panel(const ui *u, rect *area, int rows)
{
    const float gap = 20;
    rect panel = *area;

    if (area->w > area->h) {
        *area = rect_cut_left(&panel, area->w * list_share);
        rect_cut_left(&panel, gap);
    } else {
        float list = (height_of_row(u, area->h / 2) + row_gap) * (float)rows;
        *area = rect_cut_top(&panel, fminf(list, area->h / 2));
        rect_cut_top(&panel, gap - row_gap);
    }
    return panel;
}

static void banks_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_TAKE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
        { .kind = INPUT_LEFT, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_SCROLL },
    };
    const quiz_bank *bank = quiz_catalog_bank(a->options.catalog);
    page p = page_of(u);
    rect area = p.full;

    page_draw_name(u, &p, &area, ui_say(u, TEXT_BANKS_HEADING));
    int count = row_count(bank);
    rect panel = cut_panel(u, &area, count);
    move(a, u, panel, count);
    bool taken = list(a, u, area, bank);
    int title = title_of(bank, a->memory.at);
    bool scrolls = describe(a, u, panel, bank, title);
    hints_draw(u, p.hints, hints, scrolls ? 4 : 3);
    taken |= ui_take(u, INPUT_ACCEPT);
    if (taken) setup_choose_title(a, title);
    if (taken || ui_take(u, INPUT_BACK)) app_go(a, &screen_title);
}

const screen screen_banks = { .name = "banks", .frame = banks_frame, .enter = banks_enter };
