/*
 * The banks that were loaded: which one is played, and what it says about itself.
 */
#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"
#include "screens/screen.h"

static const float row_height = 52, row_gap = 8;

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

static void draw_row(const app *a, ui *u, rect at, int title, bool selected)
{
    static const text_style name = { .font = FONT_SEMIBOLD, .size = 22, .ink = INK_TEXT };
    static const text_style number = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET, .align = ALIGN_RIGHT };
    int count = setup_title_questions(a, title);
    rect left = rect_inset(at, 20, 6), right = rect_cut_right(&left, 170);

    draw_panel(u->frame, at, selected ? INK_FOCUS : INK_TICKET, selected ? INK_GOLD : INK_TICKET_BORDER, 10);
    ui_text(u, left, &name, setup_title_name(a, title));
    ui_text(u, right, &number, texts_counted(u->arena, count, TEXT_ONE_QUESTION, TEXT_QUESTIONS));
}

/* Returns whether a row was pressed; pointing at one selects it. The list moves only as far as it must. */
static bool list(app *a, ui *u, rect area, const quiz_bank *bank)
{
    int count = row_count(bank), shown = (int)((area.h + row_gap) / (row_height + row_gap));
    int *first = &u->memory->scroll[1];
    bool pressed = false;

    *first = (int)rect_clamp((float)*first, (float)(a->memory.at - shown + 1), (float)a->memory.at);
    for (int i = *first < 0 ? 0 : *first, end = i + shown; i < count && i < end; i++) {
        rect at = rect_cut_top(&area, row_height);
        bool aimed = u->in.kind == INPUT_POINT || u->in.kind == INPUT_PRESS;
        if (aimed && rect_holds(at, u->in.x, u->in.y)) a->memory.at = i;
        pressed |= ui_thing_at(u, at, NULL);
        draw_row(a, u, at, title_of(bank, i), i == a->memory.at);
        rect_cut_top(&area, row_gap);
    }
    return pressed;
}

static void move(app *a, ui *u, int count)
{
    if (count == 1) return;
    if (ui_take(u, INPUT_UP)) a->memory.at = (a->memory.at + count - 1) % count;
    if (ui_take(u, INPUT_DOWN)) a->memory.at = (a->memory.at + 1) % count;
    if (u->in.kind != INPUT_SCROLL) return;
    a->memory.at = (int)rect_clamp((float)(a->memory.at + u->in.value), 0, (float)(count - 1));
    ui_consume(u);
}

static const char *add_line(ui *u, const char *text, text_id label, const char *value)
{
    if (value == NULL) return text;
    return quiz_arena_print(u->arena, "%s\n%s", text, texts_fill(u->arena, label, value, (char *)NULL));
}

static void describe(ui *u, rect at, const quiz_bank *bank, int title)
{
    static const text_style style = { .font = FONT_REGULAR, .ink = INK_TEXT };

    if (title < 0 && quiz_bank_title_count(bank) > 1) return;
    const quiz_bank_title *t = quiz_bank_title_at(bank, title < 0 ? 0 : title);
    const char *text = t->about == NULL ? "" : t->about;
    text = add_line(u, text, TEXT_BY, t->author);
    text = add_line(u, text, TEXT_LICENCE, t->license);
    text = add_line(u, text, TEXT_SOURCE, t->source);
    if (text[0] == '\0') return;
    draw_panel(u->frame, at, INK_PANEL, INK_PANEL_BORDER, 14);
    ui_reader(u, rect_inset(at, 24, 10), &style, (layout_wish){ .most = 20, .least = 15, .lines = 6 }, text, 0);
}

static void banks_enter(app *a)
{
    a->memory.at = a->setup.title + 1;
}

static void banks_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_TAKE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    const quiz_bank *bank = quiz_catalog_bank(a->options.catalog);
    page p = page_of(u);
    text_style heading = {
        .font = FONT_SIGN, .size = p.tight ? 44 : 60, .ink = INK_TEXT, .align = ALIGN_CENTRE, .tracking = 3
    };
    rect area = rect_middle(p.full, 900, p.full.h);

    ui_text(u, rect_cut_top(&area, p.tight ? 56 : 84), &heading, texts_of(TEXT_BANKS_HEADING));
    rect about = rect_cut_bottom(&area, p.tight ? 110 : 170);
    rect_cut_bottom(&area, 14);
    move(a, u, row_count(bank));
    bool taken = list(a, u, area, bank) || ui_take(u, INPUT_ACCEPT);
    int title = title_of(bank, a->memory.at);
    describe(u, about, bank, title);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (taken) setup_choose_title(a, title);
    if (taken || ui_take(u, INPUT_BACK)) app_go(a, &screen_title);
}

const screen screen_banks = { .name = "banks", .frame = banks_frame, .enter = banks_enter };
