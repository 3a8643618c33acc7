/*
 * Drawing and pressing the bottom line.
 */
#include "screens/hints.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/keycaps.h"
#include "screens/page.h"
#include "screens/rect.h"

static const float key_height = 28, button_height = 40, key_radius = 6, label_gap = 10, hint_gap = 26, arrow_side = 15;

static const float letters = 16, letters_box = 22; /* how high they are, and the box of a line of them */

static const text_style key_style = { .font = FONT_BOLD, .ink = INK_QUIET, .align = ALIGN_CENTRE };
static const text_style label_style = { .font = FONT_REGULAR, .ink = INK_QUIET };
static const text_style off_style = { .font = FONT_REGULAR, .ink = INK_QUIET, .alpha = 0.55f };
static const text_style button_style = { .font = FONT_SEMIBOLD, .ink = INK_QUIET, .align = ALIGN_CENTRE };

/* Which action's key an input has, and what is written on the one of a controller. */
typedef struct key_cap {
    input_kind kind;
    settings_action action;
    const char *controller; /* NULL: this device has no key for it */
    settings_action back;   /* of the arrow that points the other way */
} key_cap;

static const key_cap caps[] = {
    { INPUT_UP, ACTION_UP, "", ACTION_DOWN },
    { INPUT_DOWN, ACTION_DOWN, "", ACTION_UP },
    { INPUT_LEFT, ACTION_LEFT, "", ACTION_RIGHT },
    { INPUT_RIGHT, ACTION_RIGHT, "", ACTION_LEFT },
    { INPUT_ACCEPT, ACTION_ACCEPT, "A", ACTION_COUNT },
    { INPUT_BACK, ACTION_BACK, "B", ACTION_COUNT },
    { INPUT_CHOICE, ACTION_ANSWER_A, "A", ACTION_COUNT },
    { INPUT_FULLSCREEN, ACTION_FULLSCREEN, NULL, ACTION_COUNT },
    { INPUT_HELP, ACTION_HELP, "Y", ACTION_COUNT },
    { INPUT_MUTE, ACTION_MUTE, NULL, ACTION_COUNT },
    { INPUT_PAUSE, ACTION_PAUSE, NULL, ACTION_COUNT },
    { INPUT_LETTER, ACTION_COUNT, "X", ACTION_COUNT },
};

static const key_cap *cap_of(input_kind kind)
{
    for (size_t i = 0; i < sizeof caps / sizeof *caps; i++)
        if (caps[i].kind == kind) return &caps[i];
    return &caps[sizeof caps / sizeof *caps - 1];
}

static bool by_pointer(const ui *u)
{
    return u->device == DEVICE_POINTER || u->device == DEVICE_TOUCH;
}

static bool both_ways(const hint *h)
{
    return cap_of(h->kind)->back != ACTION_COUNT && h->value == HINT_BOTH_WAYS;
}

/* The arrow on the key of ACTION; false: there is none on it. */
static bool arrow_on(const ui *u, settings_action action, frame_mark *arrow)
{
    const settings *s = u->device == DEVICE_CONTROLLER ? NULL : u->settings;
    const char *key = action == ACTION_COUNT ? NULL : keycaps_key(s, action);

    return key != NULL && keycaps_arrow(key, arrow);
}

/* Whether H is drawn with arrows: FORTH, and BACK where it points both ways. */
static bool has_arrows(const ui *u, const hint *h, frame_mark *forth, frame_mark *back)
{
    const key_cap *cap = cap_of(h->kind);

    return arrow_on(u, cap->action, forth) && (!both_ways(h) || arrow_on(u, cap->back, back));
}

/* The names of the keys of COUNT actions, FIRST and those that follow; NULL: one of them has none. */
static const char *key_names(ui *u, settings_action first, int count)
{
    const char *names = "";

    for (int i = 0; i < count; i++) {
        const char *key = keycaps_key(u->settings, first + (settings_action)i);
        if (key == NULL) return NULL;
        names = quiz_arena_print(u->arena, "%s%s%s", names, i > 0 ? " " : "", keycaps_name(u->texts, key));
    }
    return names;
}

/* Answers usually have the digits too, which take less room. */
static const char *answer_keys(ui *u, int count)
{
    for (int i = 0; i < count && u->settings != NULL; i++)
        if (u->settings->keys[ACTION_ANSWER_A + i][0] != '\0') return key_names(u, ACTION_ANSWER_A, count);
    if (!keycaps_digits(u->settings, count)) return key_names(u, ACTION_ANSWER_A, count);
    return quiz_arena_print(u->arena, "1\u2013%d", count);
}

/* A letter that the player gave to an action means that one. */
static const char *letter_key(ui *u, int letter)
{
    const char *name = quiz_arena_print(u->arena, "%c", letter - 'a' + 'A');
    bool taken = u->settings != NULL && keycaps_action(u->settings, name) != ACTION_COUNT;

    return taken ? NULL : name;
}

/* The key's name, or NULL: the device has none. */
static const char *key_name(ui *u, const hint *h)
{
    const key_cap *cap = cap_of(h->kind);

    if (h->off) return "";
    if (by_pointer(u)) return NULL;
    if (u->device == DEVICE_CONTROLLER) return h->own ? NULL : cap->controller;
    if (h->kind == INPUT_CHOICE) return answer_keys(u, h->value);
    if (h->kind == INPUT_LETTER) return letter_key(u, h->value);
    if (cap->action == ACTION_COUNT) return NULL;
    const char *name = key_names(u, cap->action, 1), *back = both_ways(h) ? key_names(u, cap->back, 1) : "";
    return name == NULL || back == NULL || *back == '\0' ? name : quiz_arena_print(u->arena, "%s %s", name, back);
}

/* What nobody could press is not worth its room. */
static bool is_shown(const ui *u, const hint *h, const char *key)
{
    if (by_pointer(u)) return !both_ways(h) && h->kind != INPUT_CHOICE;
    return key != NULL || h->focusable;
}

/* All lengths on the line are SCALE times their usual ones: as the setting has it, where all hints then have room. */
static float text_width(const ui *u, float scale, const text_style *style, const char *text)
{
    return layout_width(u->measure, style->font, floorf(letters * scale), 0, text);
}

static void draw_letters(ui *u, rect at, float scale, const text_style *style, const char *text)
{
    const layout one = { .lines = &text, .count = 1, .size = floorf(letters * scale), .pitch = letters_box * scale };

    ui_lines(u, at, style, &one);
}

static const char *label_of(const ui *u, const hint *h)
{
    return h->said != NULL ? h->said : ui_say(u, h->label);
}

/* Keys are as wide as on a typewriter: by their letters, so that all of one length look alike. */
static float key_width(const ui *u, float scale, const hint *h, const char *key)
{
    float count = (float)quiz_text_length(quiz_slice_of(key)), width = text_width(u, scale, &key_style, key);
    frame_mark forth, back;

    if (h->off) return 28 * scale;
    if (has_arrows(u, h, &forth, &back)) return (both_ways(h) ? 48 : 34) * scale;
    return fmaxf((14 + 11 * count) * scale, width + 14);
}

static void draw_key(ui *u, rect at, float scale, const hint *h, const char *key, bool focused)
{
    float side = arrow_side * scale;
    frame_mark forth, back;

    draw_panel(u->frame, at, INK_NONE, focused ? INK_GOLD : INK_KEY_BORDER, key_radius);
    if (h->off) {
        draw_mark(u->frame, rect_middle(at, side, side), MARK_CROSS, INK_QUIET);
        return;
    }
    if (!has_arrows(u, h, &forth, &back)) {
        draw_letters(u, rect_inset(at, 4, 0), scale, &key_style, key);
        return;
    }
    rect left = rect_inset(at, 6, 0), right = rect_cut_right(&left, both_ways(h) ? left.w / 2 : 0);
    draw_mark(u->frame, rect_middle(left, side, side), forth, INK_QUIET);
    if (both_ways(h)) draw_mark(u->frame, rect_middle(right, side, side), back, INK_QUIET);
}

/* A key and what it does, or a button that says so, in AT; returns whether it was activated. */
static bool draw_hint(ui *u, rect at, float scale, const hint *h, const char *key)
{
    bool focused = false, pressed = ui_thing_at(u, at, h->focusable && !h->off ? &focused : NULL);
    float key_w = key == NULL ? 0 : key_width(u, scale, h, key), height = key_height * scale;

    if (key == NULL) {
        draw_panel(u->frame, rect_middle(at, at.w, 36 * scale), INK_NONE, focused ? INK_GOLD : INK_KEY_BORDER,
                   key_radius);
        draw_letters(u, rect_inset(at, 8, 0), scale, &button_style, label_of(u, h));
    } else {
        draw_key(u, rect_of(at.x, at.y + (at.h - height) / 2, key_w, height), scale, h, key, focused);
        rect_cut_left(&at, key_w + label_gap * scale);
        draw_letters(u, at, scale, h->off ? &off_style : &label_style, label_of(u, h));
    }
    return pressed;
}

static float hint_width(ui *u, float scale, const hint *h, const char *key)
{
    const char *label = label_of(u, h);

    if (key == NULL) return text_width(u, scale, &button_style, label) + 32;
    return key_width(u, scale, h, key) + label_gap * scale + text_width(u, scale, &label_style, label) + 1;
}

static float gap_after(const char *key)
{
    return key == NULL ? hint_gap / 2 : hint_gap;
}

/* With those that may be left out or without. */
static float total_width(ui *u, float scale, const hint *hints, int count, bool all)
{
    float total = 0;

    for (int i = 0; i < count; i++) {
        const char *key = key_name(u, &hints[i]);
        if (is_shown(u, &hints[i], key) && (all || !hints[i].spare))
            total += hint_width(u, scale, &hints[i], key) + gap_after(key);
    }
    return total;
}

static float choose_scale(ui *u, rect line, const hint *hints, int count)
{
    float scale = page_text(u, button_height, line.h);

    while (scale > 1 && total_width(u, scale, hints, count, false) > line.w) scale -= 0.125f;
    return fmaxf(scale, 1);
}

float hints_width(ui *u, rect line, const hint *hints, int count)
{
    return total_width(u, choose_scale(u, line, hints, count), hints, count, true);
}

int hints_draw(ui *u, rect line, const hint *hints, int count)
{
    float scale = choose_scale(u, line, hints, count);
    int activated = UI_NOTHING;

    line = rect_middle(line, line.w, button_height * scale);
    for (int i = 0; i < count; i++) {
        const hint *h = &hints[i];
        const char *key = key_name(u, h);
        float w = hint_width(u, scale, h, key);
        if (!is_shown(u, h, key) || w > line.w) continue;
        bool pressed = draw_hint(u, rect_cut_left(&line, w), scale, h, key);
        if (pressed && h->focusable) activated = i;
        if (pressed && !h->focusable) u->follow = (input){ .kind = h->kind, .device = u->device, .value = h->value };
        rect_cut_left(&line, gap_after(key));
    }
    return activated;
}

bool hints_letter(ui *u, int letter)
{
    bool pressed = u->in.kind == INPUT_LETTER && (u->in.value == letter || u->in.value == 0);

    return pressed && ui_take(u, INPUT_LETTER);
}
