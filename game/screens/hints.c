/*
 * Drawing and pressing the bottom line.
 */
#include "screens/hints.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float key_height = 28, button_height = 40, key_radius = 6, label_gap = 10, hint_gap = 26, arrow_side = 15;

static const text_style key_style = { .font = FONT_BOLD, .size = 16, .ink = INK_QUIET, .align = ALIGN_CENTRE };
static const text_style label_style = { .font = FONT_REGULAR, .size = 16, .ink = INK_QUIET };
static const text_style button_style = { .font = FONT_SEMIBOLD, .size = 16, .ink = INK_QUIET, .align = ALIGN_CENTRE };

/* What is written on a key: a text, or an arrow and the one that points the other way. */
typedef struct key_cap {
    input_kind kind;
    const char *keyboard, *controller; /* NULL: this device has no key for it */
    frame_mark arrow, back;
} key_cap;

static const key_cap caps[] = {
    { .kind = INPUT_UP, .keyboard = "", .controller = "", .arrow = MARK_UP, .back = MARK_DOWN },
    { .kind = INPUT_LEFT, .keyboard = "", .controller = "", .arrow = MARK_LEFT, .back = MARK_RIGHT },
    { .kind = INPUT_RIGHT, .keyboard = "", .controller = "", .arrow = MARK_RIGHT, .back = MARK_LEFT },
    { .kind = INPUT_ACCEPT, .keyboard = "Enter", .controller = "A" },
    { .kind = INPUT_BACK, .keyboard = "Esc", .controller = "B" },
    { .kind = INPUT_CHOICE, .keyboard = "1–", .controller = "A" },
    { .kind = INPUT_LETTER, .keyboard = "" },
    { .kind = INPUT_FULLSCREEN, .keyboard = "F11" },
};

static const key_cap *cap_of(input_kind kind)
{
    for (size_t i = 0; i < sizeof caps / sizeof *caps; i++)
        if (caps[i].kind == kind) return &caps[i];
    return &caps[0];
}

static bool by_pointer(const ui *u)
{
    return u->device == DEVICE_POINTER || u->device == DEVICE_TOUCH;
}

static bool has_arrows(const hint *h)
{
    return h->kind == INPUT_UP || h->kind == INPUT_LEFT || h->kind == INPUT_RIGHT;
}

static bool both_ways(const hint *h)
{
    return has_arrows(h) && h->value == HINT_BOTH_WAYS;
}

/* The key's name, or NULL: the device has none. */
static const char *key_name(ui *u, const hint *h)
{
    const key_cap *cap = cap_of(h->kind);

    if (by_pointer(u)) return NULL;
    if (u->device == DEVICE_CONTROLLER) return cap->controller;
    if (h->kind == INPUT_CHOICE) return quiz_arena_print(u->arena, "%s%d", cap->keyboard, h->value);
    if (h->kind == INPUT_LETTER) return quiz_arena_print(u->arena, "%c", h->value - 'a' + 'A');
    return cap->keyboard;
}

/* What nobody could press is not worth its room. */
static bool is_shown(const ui *u, const hint *h, const char *key)
{
    if (by_pointer(u)) return !both_ways(h) && h->kind != INPUT_CHOICE;
    return key != NULL || h->focusable;
}

static float text_width(const ui *u, const text_style *style, const char *text)
{
    return layout_width(u->measure, style->font, style->size, 0, text);
}

/* Keys are as wide as on a typewriter: by their letters, so that all of one length look alike. */
static float key_width(const ui *u, const hint *h, const char *key)
{
    float letters = (float)quiz_text_length(quiz_slice_of(key)), width = text_width(u, &key_style, key);

    if (has_arrows(h)) return both_ways(h) ? 48 : 34;
    return fmaxf(14 + 11 * letters, width + 14);
}

static void draw_key(ui *u, rect at, const hint *h, const char *key, bool focused)
{
    draw_panel(u->frame, at, INK_NONE, focused ? INK_GOLD : INK_KEY_BORDER, key_radius);
    if (!has_arrows(h)) {
        ui_text(u, rect_inset(at, 4, 3), &key_style, key);
        return;
    }
    rect left = rect_inset(at, 6, 0), right = rect_cut_right(&left, both_ways(h) ? left.w / 2 : 0);
    draw_mark(u->frame, rect_middle(left, arrow_side, arrow_side), cap_of(h->kind)->arrow, INK_QUIET);
    if (both_ways(h)) draw_mark(u->frame, rect_middle(right, arrow_side, arrow_side), cap_of(h->kind)->back, INK_QUIET);
}

/* A key and what it does, or a button that says so, in AT; returns whether it was activated. */
static bool draw_hint(ui *u, rect at, const hint *h, const char *key)
{
    bool focused = false, pressed = ui_thing_at(u, at, h->focusable ? &focused : NULL);
    float key_w = key == NULL ? 0 : key_width(u, h, key), middle = at.y + at.h / 2;

    if (key == NULL) {
        draw_panel(u->frame, rect_middle(at, at.w, 36), INK_NONE, focused ? INK_GOLD : INK_KEY_BORDER, key_radius);
        ui_text(u, rect_inset(at, 8, 6), &button_style, texts_of(h->label));
    } else {
        draw_key(u, rect_of(at.x, middle - key_height / 2, key_w, key_height), h, key, focused);
        rect_cut_left(&at, key_w + label_gap);
        ui_text(u, rect_inset(at, 0, 8), &label_style, texts_of(h->label));
    }
    return pressed;
}

static float hint_width(ui *u, const hint *h, const char *key)
{
    const char *label = texts_of(h->label);

    if (key == NULL) return text_width(u, &button_style, label) + 32;
    return key_width(u, h, key) + label_gap + text_width(u, &label_style, label) + 1;
}

int hints_draw(ui *u, rect line, const hint *hints, int count)
{
    int activated = UI_NOTHING;

    line = rect_of(line.x, line.y + (line.h - button_height) / 2, line.w, button_height);
    for (int i = 0; i < count; i++) {
        const hint *h = &hints[i];
        const char *key = key_name(u, h);
        float w = hint_width(u, h, key);
        if (!is_shown(u, h, key) || w > line.w) continue;
        bool pressed = draw_hint(u, rect_cut_left(&line, w), h, key);
        if (pressed && h->focusable) activated = i;
        if (pressed && !h->focusable) u->follow = (input){ .kind = h->kind, .device = u->device, .value = h->value };
        rect_cut_left(&line, key == NULL ? hint_gap / 2 : hint_gap);
    }
    return activated;
}
