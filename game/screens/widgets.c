/*
 * The widgets of menus and questions.
 */
#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"
#include "screens/ui.h"

static const float button_radius = 10, ticket_radius = 14, ticket_line = 2;
static const float ticket_text_x = 102, ticket_pad = 24, ticket_mark_pad = 80, mark_side = 38, mark_centre = 48;
static const float answer_large = 34, answer_most = 26, answer_small = 18, answer_least = 14;

bool ui_menu_item(ui *u, rect at, const char *label, bool enabled)
{
    static const text_style plain = {
        .font = FONT_REGULAR, .size = 24, .ink = INK_TEXT, .align = ALIGN_CENTRE, .alpha = 0.92f
    };
    static const text_style chosen = { .font = FONT_BOLD, .size = 24, .ink = INK_BUTTON_TEXT, .align = ALIGN_CENTRE };
    static const text_style off = {
        .font = FONT_REGULAR, .size = 24, .ink = INK_TEXT, .align = ALIGN_CENTRE, .alpha = 0.35f
    };
    bool focused = false;
    bool pressed = enabled && ui_thing_at(u, at, &focused);

    if (focused) draw_panel(u->frame, at, INK_BUTTON, INK_NONE, button_radius);
    ui_text(u, rect_inset(at, 12, 4), !enabled ? &off : focused ? &chosen : &plain, label);
    return pressed;
}

int ui_value(ui *u, rect at, const char *label, const char *value)
{
    static const text_style name_style = { .font = FONT_REGULAR, .size = 22, .ink = INK_TEXT };
    static const text_style value_style = { .font = FONT_SEMIBOLD, .size = 22, .ink = INK_GOLD, .align = ALIGN_CENTRE };
    rect rest = at, name = rect_cut_left(&rest, at.w * 0.4f);
    rect left = rect_cut_left(&rest, at.h), right = rect_cut_right(&rest, at.h);
    float side = fminf(16 * u->text, at.h * 0.4f);
    bool backwards = u->in.kind == INPUT_RELEASE && rect_holds(left, u->in.x, u->in.y), focused;
    int step = !ui_thing_at(u, at, &focused) ? 0 : backwards ? -1 : 1;

    if (focused && ui_take(u, INPUT_LEFT)) step = -1;
    if (focused && ui_take(u, INPUT_RIGHT)) step = 1;
    draw_panel(u->frame, at, focused ? INK_FOCUS : INK_TICKET, focused ? INK_GOLD : INK_TICKET_BORDER, button_radius);
    rect_cut_left(&name, 20);
    ui_text(u, rect_inset(name, 0, 4), &name_style, label);
    draw_mark(u->frame, rect_middle(left, side, side), MARK_LEFT, focused ? INK_GOLD : INK_QUIET);
    ui_text(u, rect_inset(rest, 4, 4), &value_style, value);
    draw_mark(u->frame, rect_middle(right, side, side), MARK_RIGHT, focused ? INK_GOLD : INK_QUIET);
    return step;
}

/* How a ticket looks in each state; an open one that has the focus is a state of its own. */
typedef struct ticket_look {
    frame_ink fill, border, letter;
    float alpha;
} ticket_look;

static const ticket_look looks[] = {
    [TICKET_OPEN] = { .fill = INK_TICKET, .border = INK_TICKET_BORDER, .letter = INK_GOLD, .alpha = 1 },
    [TICKET_RIGHT] = { .fill = INK_RIGHT, .border = INK_RIGHT_BORDER, .letter = INK_TEXT, .alpha = 1 },
    [TICKET_WRONG] = { .fill = INK_WRONG, .border = INK_WRONG_BORDER, .letter = INK_TEXT, .alpha = 1 },
    [TICKET_FADED] = { .fill = INK_TICKET, .border = INK_TICKET_BORDER, .letter = INK_GOLD, .alpha = 0.35f },
    [TICKET_STRUCK] = { .fill = INK_TICKET, .border = INK_TICKET_BORDER, .letter = INK_GOLD, .alpha = 0.35f },
    [TICKET_WAITING] = { .fill = INK_TICKET, .border = INK_TICKET_BORDER, .letter = INK_GOLD, .alpha = 1 },
};

static const ticket_look focused_look = { .fill = INK_FOCUS, .border = INK_GOLD, .letter = INK_GOLD, .alpha = 1 };

float ui_ticket_text_width(float ticket_width, ticket_state state)
{
    bool marked = state == TICKET_RIGHT || state == TICKET_WRONG;

    return ticket_width - ticket_text_x - (marked ? ticket_mark_pad : ticket_pad);
}

float ui_ticket_text_ems(float ticket_width, ticket_state state)
{
    return ui_ticket_text_width(ticket_width, state) / answer_least;
}

/* Two lines; a text too long for them is set smaller, and what even then has no room ends with "…". */
static layout answer_layout(ui *u, rect at, const char *text, float bound)
{
    float most = floorf(ui_em(u, rect_clamp(at.h * 0.18f, answer_most, answer_large)));

    if (bound > 0) most = fminf(most, fmaxf(bound, answer_small));
    layout_wish wish = { .font = FONT_SEMIBOLD, .w = at.w, .h = at.h, .most = most, .least = answer_small, .lines = 2 };
    layout l = layout_fit(&wish, u->measure, u->arena, text);

    if (l.fits) return l;
    wish.most = answer_small;
    wish.least = answer_least;
    wish.lines = (int)(at.h / (answer_least * LAYOUT_PITCH));
    l = layout_fit(&wish, u->measure, u->arena, text);
    if (l.fits || l.count <= wish.lines || wish.lines < 1) return l;
    const char **lines = quiz_arena_array(u->arena, (size_t)wish.lines, sizeof *lines);
    for (int i = 0; i < wish.lines; i++) lines[i] = l.lines[i];
    const char *last = quiz_arena_print(u->arena, "%s %s", lines[wish.lines - 1], l.lines[wish.lines]);
    lines[wish.lines - 1] = layout_clip(u->measure, u->arena, FONT_SEMIBOLD, l.size, 0, at.w, last);
    ui_hide(u, text, layout_letters_after(&l, wish.lines - 1) - layout_letters(lines[wish.lines - 1]));
    return (layout){ .lines = lines, .count = wish.lines, .size = l.size, .pitch = l.pitch };
}

static void draw_ticket_mark(ui *u, rect at, ticket_state state)
{
    rect box = rect_of(at.x + at.w - mark_centre - mark_side / 2, at.y + (at.h - mark_side) / 2, mark_side, mark_side);

    if (state == TICKET_RIGHT) draw_mark(u->frame, box, MARK_TICK, INK_TEXT);
    if (state == TICKET_WRONG) draw_mark(u->frame, box, MARK_CROSS, INK_TEXT);
}

static void draw_ticket(ui *u, rect at, const ticket_look *look, float torn)
{
    frame_command *c = frame_add(u->frame, DRAW_TICKET, at);

    c->fill = look->fill;
    c->border = look->border;
    c->line = ticket_line;
    c->radius = ticket_radius;
    c->alpha = look->alpha;
    c->torn = torn;
}

static rect answer_column(rect at, ticket_state state)
{
    return rect_of(at.x + ticket_text_x, at.y + 4, ui_ticket_text_width(at.w, state), at.h - 8);
}

float ui_ticket_letters(ui *u, rect at, const ticket *t)
{
    return answer_layout(u, answer_column(at, t->state), t->text, t->letters).size;
}

/* The letter; below it, how many chose it. One that was struck out has a cross there. */
static void draw_stub(ui *u, rect at, const ticket *t, const ticket_look *look)
{
    text_style letter = {
        .font = FONT_SIGN, .size = 40, .ink = look->letter, .align = ALIGN_CENTRE, .alpha = look->alpha
    };
    const text_style poll = { .font = FONT_BOLD,
                              .size = rect_clamp(at.h * 0.3f, 12, 17),
                              .ink = INK_TEXT,
                              .align = ALIGN_CENTRE,
                              .alpha = look->alpha };

    if (t->poll != NULL) {
        ui_text(u, rect_cut_bottom(&at, poll.size * 1.3f), &poll, t->poll);
        letter.size = fminf(letter.size, floorf(at.h / 1.1f));
    }
    if (t->state == TICKET_STRUCK)
        draw_mark(u->frame, rect_middle(at, letter.size * 0.7f, letter.size * 0.7f), MARK_CROSS, INK_QUIET);
    else
        ui_text(u, at, &letter, quiz_arena_print(u->arena, "%c", t->letter));
}

/* How many chose it, as a bar along the edge. */
static void draw_poll(ui *u, rect at, const ticket *t)
{
    rect bar = rect_of(at.x + ticket_text_x, at.y + at.h - 10, at.w - ticket_text_x - ticket_pad, 6);

    if (t->poll == NULL || t->state == TICKET_STRUCK) return;
    draw_panel(u->frame, bar, INK_STRIP, INK_NONE, 3);
    if (t->share > 0) draw_panel(u->frame, rect_cut_left(&bar, fmaxf(bar.w * t->share, 6)), INK_GOLD, INK_NONE, 3);
}

bool ui_ticket(ui *u, rect at, const ticket *t)
{
    bool focused = false;
    bool pressed = t->state == TICKET_OPEN && ui_thing_at(u, at, &focused);
    const ticket_look *look = focused ? &focused_look : &looks[t->state];
    text_style answer_style = { .font = FONT_SEMIBOLD, .ink = INK_TEXT, .alpha = look->alpha };

    at.y -= t->lift;
    rect stub = rect_of(at.x + 8 - t->torn, at.y + 4, 70, at.h - 8);
    layout l = answer_layout(u, answer_column(at, t->state), t->text, t->letters);
    draw_ticket(u, at, look, t->torn);
    draw_stub(u, stub, t, look);
    ui_lines(u, answer_column(at, t->state), &answer_style, &l);
    draw_ticket_mark(u, at, t->state);
    draw_poll(u, at, t);
    return pressed;
}
