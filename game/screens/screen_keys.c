/*
 * The keys: which one does what, and another one for each.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/draw.h"
#include "screens/keycaps.h"
#include "screens/rect.h"
#include "screens/rows.h"
#include "screens/screen.h"
#include "store/settings_table.h"

/* Below the actions stands the row that gives the usual keys back. */
enum { ROW_COUNT = ACTION_COUNT + 1, ROW_RESET = ACTION_COUNT };

static const float row_height = 40, row_gap = 8, column_least = 360, column_most = 820, column_gap = 32;

/* A key that was another action's, and is this one's now; that one got the key that this one had. */
typedef struct passing {
    char key[SETTINGS_KEY], instead[SETTINGS_KEY]; /* INSTEAD: "": none */
    settings_action from;
} passing;

/* ---- Giving keys ---- */

/* No action stays without a key: there might be no other way to do it. */
static void bind(app *a, settings_action action, const char *key)
{
    settings *s = a->options.settings;
    settings_action owner = keycaps_action(s, key);
    const char *had = keycaps_key(s, action);
    passing *p = quiz_arena_alloc(a->visit, sizeof *p);

    if (strlen(key) >= sizeof p->key || owner == action) return;
    p->from = owner;
    snprintf(p->key, sizeof p->key, "%s", key);
    snprintf(p->instead, sizeof p->instead, "%s", had != NULL ? had : "");
    bool usual = strcmp(key, settings_usual_key(action)) == 0;
    if (!settings_bind(s, action, usual ? "" : key)) return;
    if (owner == ACTION_COUNT) return;
    settings_bind(s, owner, strcmp(p->instead, settings_usual_key(owner)) == 0 ? "" : p->instead);
    a->known = p;
}

static void reset(app *a)
{
    for (int i = 0; i < ACTION_COUNT; i++) settings_bind(a->options.settings, (settings_action)i, "");
    a->known = NULL;
    app_sound(a, SOUND_BUTTON);
}

static const char *action_name(const ui *u, settings_action action)
{
    const char *name = settings_rows[SETTINGS_PLAIN + action].name;

    return texts_named(u->texts, "action-", name + strlen("key-"));
}

/* ---- The list ---- */

static void draw_cap(ui *u, rect at, const char *key, bool focused)
{
    static const text_style style = { .font = FONT_BOLD, .size = 18, .ink = INK_GOLD, .align = ALIGN_CENTRE };
    const char *name = key == NULL ? "\u2013" : keycaps_name(u->texts, key);
    frame_mark arrow;
    bool has_arrow = key != NULL && keycaps_arrow(key, &arrow);
    float side = ui_em(u, 15), size = floorf(ui_em(u, style.size));
    float width = has_arrow ? 0 : layout_width(u->measure, style.font, size, 0, name) + ui_em(u, 24);
    rect cap = rect_cut_right(&at, fmaxf(width, ui_em(u, 44)));

    draw_panel(u->frame, cap, INK_PANEL, focused ? INK_GOLD : INK_KEY_BORDER, 6);
    if (has_arrow)
        draw_mark(u->frame, rect_middle(cap, side, side), arrow, INK_GOLD);
    else
        ui_text(u, rect_inset(cap, 4, 0), &style, name);
}

static bool draw_row(const app *a, ui *u, rect at, int index)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 20, .ink = INK_TEXT };
    bool focused, pressed = ui_thing_at(u, at, &focused), reset = index == ROW_RESET;
    rect left = rect_inset(at, 16, 4), right = rect_cut_right(&left, reset ? 0 : left.w * 0.45f);

    right = rect_middle(right, right.w, at.h * 0.72f);
    draw_panel(u->frame, at, focused ? INK_FOCUS : INK_TICKET, focused ? INK_GOLD : INK_TICKET_BORDER, 10);
    ui_text(u, left, &style, reset ? ui_say(u, TEXT_KEYS_RESET) : action_name(u, (settings_action)index));
    if (!reset) draw_cap(u, right, keycaps_key(a->options.settings, (settings_action)index), focused);
    return pressed;
}

static float unit_of(const ui *u, float pitch, int count, float room)
{
    float heights[ROW_COUNT];

    for (int i = 0; i < count; i++) heights[i] = pitch;
    return rows_unit(u, heights, count, room);
}

/* In two columns, where one is too high and letters have room in two. Returns how wide they are together. */
static float place(const ui *u, rect area, rect *places)
{
    float half = (area.w - column_gap) / 2, pitch = row_height + row_gap;
    bool two = ui_em(u, pitch * ROW_COUNT) > area.h && half >= ui_em(u, column_least);
    int high = two ? (ROW_COUNT + 1) / 2 : ROW_COUNT;
    float each = fminf(two ? half : area.w, ui_em(u, column_most));

    pitch *= unit_of(u, pitch, high, area.h);
    for (int i = 0; i < ROW_COUNT; i++)
        places[i] = rect_of((float)(i / high) * (each + column_gap), (float)(i % high) * pitch, each, pitch);
    return two ? 2 * each + column_gap : each;
}

/* Returns the row that was taken, or UI_NOTHING. */
static int draw_list(const app *a, ui *u, rect area)
{
    rect places[ROW_COUNT], at;
    float w = place(u, area, places);
    rows r = rows_begin(u, rect_middle(area, w, area.h), places, ROW_COUNT);
    int taken = UI_NOTHING;

    for (int i = 0; i < ROW_COUNT; i++) {
        if (!rows_show(&r, u, i, &at)) continue;
        rect_cut_bottom(&at, ui_em(u, row_gap));
        if (draw_row(a, u, at, i)) taken = i;
    }
    rows_end(&r, u);
    return taken;
}

/* Whose key it was that was given last, and which one that action has instead. */
static const char *what_passed(const app *a, ui *u)
{
    const passing *p = a->known;

    if (p == NULL) return "";
    const char *from = action_name(u, p->from), *key = keycaps_name(u->texts, p->key);
    const char *was = texts_fill(u->texts, u->arena, TEXT_KEY_TAKEN, key, from, (char *)NULL);
    if (p->instead[0] == '\0') return was;
    const char *now =
        texts_fill(u->texts, u->arena, TEXT_KEY_PASSED, from, keycaps_name(u->texts, p->instead), (char *)NULL);
    return texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, was, now, (char *)NULL);
}

/* Back from waiting, the row that was taken has the focus again: memory.at is one more. */
static void go_on_where_left(app *a, ui *u)
{
    if (a->memory.at > 0) u->memory->focus = a->memory.at - 1;
    a->memory.at = 0;
}

static void list_frame(app *a, ui *u)
{
    static const text_style told = { .font = FONT_REGULAR, .ink = INK_GOLD, .align = ALIGN_RIGHT };
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_CHANGE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full, right = page_draw_name(u, &p, &area, ui_say(u, TEXT_KEYS_HEADING));

    go_on_where_left(a, u);
    int taken = draw_list(a, u, area);
    ui_reader(u, right, &told, (layout_wish){ .most = ui_em(u, 18), .least = 14, .lines = 3 }, what_passed(a, u), 1);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (taken == ROW_RESET)
        reset(a);
    else if (taken != UI_NOTHING) {
        a->known = NULL;
        a->memory.at = taken + 1;
        a->memory.waits = true;
        u->memory->focus = 0;
    } else if (ui_take(u, INPUT_BACK))
        app_back(a);
}

/* ---- Waiting for a key ---- */

/* Every other hand can leave it too, by the one thing that can be pressed. */
static bool draw_wait(const app *a, ui *u, rect area)
{
    static const text_style big = { .font = FONT_BOLD, .ink = INK_GOLD, .align = ALIGN_CENTRE };
    static const text_style quiet = { .font = FONT_REGULAR, .size = 20, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    float scale = page_text(u, 210, area.h);
    rect box = rect_middle(area, area.w, 200 * scale);
    const char *name = action_name(u, (settings_action)(a->memory.at - 1));

    ui_reader(u, rect_cut_top(&box, 96 * scale), &big,
              layout_scaled((layout_wish){ .most = 34, .least = 22, .lines = 2 }, scale),
              texts_fill(u->texts, u->arena, TEXT_PRESS_KEY, name, (char *)NULL), 1);
    ui_text(u, rect_cut_top(&box, 40 * scale), &quiet, ui_say(u, TEXT_PRESS_KEY_HELP));
    rect_cut_top(&box, 14 * scale);
    return ui_menu_item(u, rect_middle(rect_cut_top(&box, 46 * scale), 320 * scale, 46 * scale), ui_say(u, TEXT_BACK),
                        true);
}

static void wait_frame(app *a, ui *u)
{
    page p = page_of(u);
    bool done = draw_wait(a, u, p.full) || ui_take(u, INPUT_BACK);

    if (u->in.kind == INPUT_KEY && u->in.name != NULL) {
        bind(a, (settings_action)(a->memory.at - 1), u->in.name);
        app_sound(a, SOUND_BUTTON);
        ui_consume(u);
        done = true;
    }
    if (done) a->memory.waits = false;
}

static void keys_frame(app *a, ui *u)
{
    if (a->memory.waits)
        wait_frame(a, u);
    else
        list_frame(a, u);
}

const screen screen_keys = { .name = "keys", .frame = keys_frame };
