/*
 * Focus, pressing, and the text of widgets.
 */
#include "screens/ui.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "screens/draw.h"
#include "screens/rect.h"

void ui_begin(ui *u)
{
    u->arena = u->frame->arena;
    u->follow = (input){ .kind = INPUT_NONE };
    u->wake_ms = -1;
    u->things = NULL;
    u->count = u->capacity = 0;
    frame_add(u->frame, DRAW_GROUND, rect_of(0, 0, u->frame->w, u->frame->h));
}

void ui_consume(ui *u)
{
    u->in.kind = INPUT_NONE;
}

bool ui_take(ui *u, input_kind kind)
{
    if (u->in.kind != kind) return false;
    ui_consume(u);
    return true;
}

void ui_wake_in(ui *u, int ms)
{
    if (u->wake_ms < 0 || ms < u->wake_ms) u->wake_ms = ms;
}

/* Hovering moves the focus; so does pressing. */
static void follow_pointer(ui *u, int ordinal, bool focusable)
{
    if (u->in.kind != INPUT_POINT && u->in.kind != INPUT_PRESS) return;
    if (!rect_holds(u->things[ordinal].at, u->in.x, u->in.y)) return;
    if (focusable) u->memory->focus = ordinal;
    if (u->in.kind == INPUT_PRESS) u->memory->held = ordinal;
    ui_consume(u);
}

static bool released_on(ui *u, int ordinal)
{
    if (u->in.kind != INPUT_RELEASE || u->memory->held != ordinal) return false;
    if (!rect_holds(u->things[ordinal].at, u->in.x, u->in.y)) return false;
    u->memory->held = UI_NOTHING;
    ui_consume(u);
    return true;
}

static void make_room(ui *u)
{
    const ui_thing *before = u->things;

    if (u->count < u->capacity) return;
    u->capacity = u->capacity ? u->capacity * 2 : 32;
    u->things = quiz_arena_array(u->arena, (size_t)u->capacity, sizeof *u->things);
    if (before) memcpy(u->things, before, (size_t)u->count * sizeof *before);
}

static int add_thing(ui *u, rect at, bool focusable)
{
    make_room(u);
    int ordinal = u->count++;
    u->things[ordinal] = (ui_thing){ .at = at, .focusable = focusable };
    if (focusable && u->memory->focus == UI_NOTHING) u->memory->focus = ordinal;
    follow_pointer(u, ordinal, focusable);
    return ordinal;
}

bool ui_thing_at(ui *u, rect at, bool *focused)
{
    int ordinal = add_thing(u, at, focused != NULL);
    bool has_focus = u->memory->focus == ordinal;

    if (focused != NULL) *focused = has_focus;
    return released_on(u, ordinal) || (has_focus && ui_take(u, INPUT_ACCEPT));
}

bool ui_anywhere(ui *u)
{
    if (ui_take(u, INPUT_PRESS)) u->memory->held = UI_ANYWHERE;
    if (u->in.kind != INPUT_RELEASE || u->memory->held != UI_ANYWHERE) return false;
    u->memory->held = UI_NOTHING;
    ui_consume(u);
    return true;
}

static const float off_to_the_side = 10000;

/* How far TO lies from FROM that way; what does not lie straight that way comes last. Negative: not that way. */
static float distance(rect from, rect to, input_kind way)
{
    float x = to.x + to.w / 2 - from.x - from.w / 2, y = to.y + to.h / 2 - from.y - from.h / 2;
    bool upright = way == INPUT_UP || way == INPUT_DOWN;
    float along = upright ? y : x, aside = upright ? x : y;
    bool straight =
        upright ? to.x < from.x + from.w && from.x < to.x + to.w : to.y < from.y + from.h && from.y < to.y + to.h;

    if (way == INPUT_UP || way == INPUT_LEFT) along = -along;
    return along < 1 ? -1 : along + 3 * fabsf(aside) + (straight ? 0 : off_to_the_side);
}

static int nearest(const ui *u, input_kind way)
{
    int best = UI_NOTHING;
    float least = INFINITY;

    for (int i = 0; i < u->count; i++) {
        float far = distance(u->things[u->memory->focus].at, u->things[i].at, way);
        if (!u->things[i].focusable || far < 0 || far >= least) continue;
        least = far;
        best = i;
    }
    return best;
}

/* Past the end of a column its other end is next. */
static int farthest(const ui *u, input_kind way)
{
    int best = u->memory->focus;
    input_kind back = way == INPUT_UP ? INPUT_DOWN : INPUT_UP;
    float most = 0;

    for (int i = 0; i < u->count; i++) {
        rect from = u->things[u->memory->focus].at, to = u->things[i].at;
        float far = distance(from, to, back);
        if (!u->things[i].focusable || to.x >= from.x + from.w || to.x + to.w <= from.x || far <= most) continue;
        most = far;
        best = i;
    }
    return best;
}

static void move_focus(ui *u)
{
    input_kind way = u->in.kind;

    if (way != INPUT_UP && way != INPUT_DOWN && way != INPUT_LEFT && way != INPUT_RIGHT) return;
    int to = nearest(u, way);
    if (to == UI_NOTHING && (way == INPUT_UP || way == INPUT_DOWN)) to = farthest(u, way);
    if (to != UI_NOTHING) u->memory->focus = to;
    ui_consume(u);
}

/* What had the focus may be gone: a bottom line for another device, a text that no longer scrolls. */
static void check_focus(ui *u)
{
    int focus = u->memory->focus;

    if (focus != UI_NOTHING && (focus >= u->count || !u->things[focus].focusable)) u->memory->focus = UI_NOTHING;
}

void ui_end(ui *u)
{
    check_focus(u);
    if (u->memory->focus != UI_NOTHING) move_focus(u);
    if (u->in.kind == INPUT_RELEASE) u->memory->held = UI_NOTHING;
}

static void add_text(ui *u, rect at, const text_style *style, float size, const char *text)
{
    frame_command *c = frame_add(u->frame, DRAW_TEXT, at);

    c->font = style->font;
    c->size = size;
    c->ink = style->ink;
    c->align = style->align;
    c->tracking = style->tracking;
    c->alpha = style->alpha > 0 ? style->alpha : 1;
    c->text = text;
}

/* A line feed has no place in a single line. */
static const char *as_one_line(ui *u, const char *text)
{
    if (strchr(text, '\n') == NULL) return text;
    char *copy = quiz_arena_copy(u->arena, text, strlen(text));
    for (char *at = copy; (at = strchr(at, '\n')) != NULL;) *at = ' ';
    return copy;
}

float ui_em(const ui *u, float length)
{
    return length * u->text;
}

const char *ui_say(const ui *u, text_id id)
{
    return texts_of(u->texts, id);
}

/* How large letters of STYLE are in a line box so high: whatever the setting, they do not leave it. */
static float size_in(const ui *u, rect at, const text_style *style)
{
    const float line = 1.2f; /* heights of an em that letters take, with what hangs below */

    return floorf(rect_clamp(at.h / line, style->size, ui_em(u, style->size)));
}

void ui_text(ui *u, rect at, const text_style *style, const char *text)
{
    float size = size_in(u, at, style), least = ceilf(style->size * 0.75f);

    if (text[0] == '\0') return;
    const char *line = as_one_line(u, text);
    while (size > least && layout_width(u->measure, style->font, size, style->tracking, line) > at.w) size -= 1;
    if (layout_width(u->measure, style->font, size, style->tracking, line) > at.w) {
        line = layout_clip(u->measure, u->arena, style->font, size, style->tracking, at.w, line);
        ui_hide(u, text, layout_letters(text) - layout_letters(line) + 1);
    }
    add_text(u, at, style, size, line);
}

void ui_hide(ui *u, const char *text, int letters)
{
    if (u->critic != NULL && letters > 0) u->critic->hidden(u->critic->data, text, letters);
}

static void some_lines(ui *u, rect at, const text_style *style, const layout *l, int first, int count)
{
    float y = at.y + (at.h - (float)count * l->pitch) / 2;

    for (int i = 0; i < count; i++)
        add_text(u, rect_of(at.x, y + (float)i * l->pitch, at.w, l->pitch), style, l->size, l->lines[first + i]);
}

void ui_lines(ui *u, rect at, const text_style *style, const layout *l)
{
    some_lines(u, at, style, l, 0, l->count);
}

/* The arrows beside the text are there for pointers. */
int ui_scroll(ui *u, rect at, frame_ink beside, int slot, int most)
{
    assert(slot >= 0 && slot < UI_SCROLLS);
    int *scroll = &u->memory->scroll[slot];
    rect arrows = rect_cut_right(&at, UI_SCROLL_WIDTH);
    rect up = rect_cut_top(&arrows, arrows.h / 2);
    bool focused = add_thing(u, at, true) == u->memory->focus;

    if (ui_thing_at(u, up, NULL) || (focused && *scroll > 0 && ui_take(u, INPUT_UP))) --*scroll;
    if (ui_thing_at(u, arrows, NULL) || (focused && *scroll < most && ui_take(u, INPUT_DOWN))) ++*scroll;
    if (u->in.kind == INPUT_SCROLL) {
        *scroll += u->in.value;
        ui_consume(u);
    }
    *scroll = (int)rect_clamp((float)*scroll, 0, (float)most);
    bool on_sign = beside == INK_SIGN_TEXT;
    frame_ink ink = focused ? (on_sign ? INK_SIGN_GOLD : INK_GOLD) : (on_sign ? INK_SIGN_QUIET : INK_QUIET);
    float side = fminf(18 * u->text, 28);
    if (*scroll > 0) draw_mark(u->frame, rect_middle(up, side, side), MARK_UP, ink);
    if (*scroll < most) draw_mark(u->frame, rect_middle(arrows, side, side), MARK_DOWN, ink);
    return *scroll;
}

void ui_reader(ui *u, rect at, const text_style *style, layout_wish wish, const char *text, int slot)
{
    wish.font = style->font;
    wish.w = at.w;
    wish.h = at.h;
    layout l = layout_fit(&wish, u->measure, u->arena, text);
    if (layout_height(&l) <= at.h) {
        ui_lines(u, at, style, &l);
        return;
    }
    wish.w = at.w - UI_SCROLL_WIDTH;
    l = layout_fit(&wish, u->measure, u->arena, text);
    int shown = (int)fmaxf(floorf(at.h / l.pitch), 1);
    if (shown > l.count) shown = l.count;
    ui_hide(u, text, layout_letters_after(&l, shown));
    int first = ui_scroll(u, at, style->ink, slot, l.count - shown);
    rect column = at;
    rect_cut_right(&column, UI_SCROLL_WIDTH);
    some_lines(u, column, style, &l, first, shown);
}

void ui_erase(char *text)
{
    size_t size = strlen(text);

    while (size > 0 && ((unsigned char)text[--size] & 0xC0) == 0x80) continue;
    text[size] = '\0';
}
