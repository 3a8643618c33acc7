/*
 * The settings: a row for each, from the table of settings. What is changed holds at once.
 */
#include <math.h>
#include <string.h>

#include "screens/choices.h"
#include "screens/draw.h"
#include "screens/profiles.h"
#include "screens/rect.h"
#include "screens/rows.h"
#include "screens/screen.h"

/* The rows, and the headings that stand above the first one of a section. */
static const struct {
    text_id section; /* TEXT_COUNT: that of the row before */
    const char *name;
} entries[] = {
    { TEXT_SECTION_PLAY, "mode" },
    { TEXT_COUNT, "time" },
    { TEXT_COUNT, "count" },
    { TEXT_COUNT, "profile" },
    { TEXT_COUNT, "player" },
    { TEXT_COUNT, "keys" },
    { TEXT_SECTION_LOOK, "language" },
    { TEXT_COUNT, "text-size" },
    { TEXT_COUNT, "theme" },
    { TEXT_COUNT, "reduced-motion" },
    { TEXT_SECTION_SOUND, "effects-volume" },
    { TEXT_COUNT, "music-volume" },
    { TEXT_COUNT, "muted" },
    { TEXT_SECTION_WINDOW, "fullscreen" },
    { TEXT_COUNT, "window" },
    { TEXT_COUNT, "display" },
    { TEXT_COUNT, "renderer" },
};

enum { ENTRY_COUNT = sizeof entries / sizeof *entries };

static const float row_height = 44, row_gap = 8, heading_height = 38, column_least = 440, column_most = 820;
static const float column_gap = 32;

/* ---- Places ---- */

/* At the usual size. */
static float height_of(int index)
{
    return row_height + row_gap + (entries[index].section != TEXT_COUNT ? heading_height : 0);
}

static float height_between(int first, int end)
{
    float height = 0;

    for (int i = first; i < end; i++) height += height_of(i);
    return height;
}

/* The higher of two columns, where the second one begins with the row END. */
static float higher(int end)
{
    return fmaxf(height_between(0, end), height_between(end, ENTRY_COUNT));
}

/* The section that begins the second column, so that the higher of the two is as low as can be. */
static int column_break(void)
{
    int best = ENTRY_COUNT;

    for (int i = 1; i < ENTRY_COUNT; i++)
        if (entries[i].section != TEXT_COUNT && higher(i) < higher(best)) best = i;
    return best;
}

/* Two columns, where one is too high and letters have room in two. */
typedef struct plan {
    float w, each; /* of all, and of each column */
    float unit;    /* how much larger everything is than usual */
    int end;       /* of the first column */
} plan;

/* By the higher of two columns, where the second one begins with the row END. */
static float unit_of(const ui *u, int end, float room)
{
    bool first = height_between(0, end) >= height_between(end, ENTRY_COUNT);
    int from = first ? 0 : end, count = (first ? end : ENTRY_COUNT) - from;
    float heights[ENTRY_COUNT];

    for (int i = 0; i < count; i++) heights[i] = height_of(from + i);
    return rows_unit(u, heights, count, room);
}

static plan plan_of(const ui *u, rect area)
{
    float half = (area.w - column_gap) / 2, all = height_between(0, ENTRY_COUNT);
    bool two = ui_em(u, all) > area.h && half >= ui_em(u, column_least);
    plan p = { .end = two ? column_break() : ENTRY_COUNT };

    p.each = fminf(two ? half : area.w, ui_em(u, column_most));
    p.w = two ? 2 * p.each + column_gap : p.each;
    p.unit = unit_of(u, p.end, area.h);
    return p;
}

/* Each with its heading. */
static void place(const plan *p, rect *places)
{
    for (int i = 0; i < ENTRY_COUNT; i++) {
        bool first = i < p->end;
        float x = first ? 0 : p->each + column_gap, y = height_between(first ? 0 : p->end, i);
        places[i] = rect_of(x, y * p->unit, p->each, height_of(i) * p->unit);
    }
}

/* ---- Rows ---- */

static void draw_section(ui *u, rect at, text_id section)
{
    static const text_style style = { .font = FONT_BOLD, .size = 18, .ink = INK_GOLD };

    ui_text(u, rect_inset(at, 4, 4), &style, ui_say(u, section));
}

/* A row that leads to a screen of its own. */
static bool draw_door(ui *u, rect at, const char *label)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 22, .ink = INK_TEXT };
    bool focused, pressed = ui_thing_at(u, at, &focused);
    rect left = rect_inset(at, 20, 4), arrow = rect_cut_right(&at, at.h);
    float side = fminf(16 * u->text, at.h * 0.4f);

    rect_cut_right(&left, at.h);
    draw_panel(u->frame, rect_of(at.x, at.y, at.w + arrow.w, at.h), focused ? INK_FOCUS : INK_TICKET,
               focused ? INK_GOLD : INK_TICKET_BORDER, 10);
    ui_text(u, left, &style, label);
    draw_mark(u->frame, rect_middle(arrow, side, side), MARK_RIGHT, focused ? INK_GOLD : INK_QUIET);
    return pressed;
}

static const char *label_of(const ui *u, int index)
{
    return texts_named(u->texts, "setting-", entries[index].name);
}

static void draw_choice(app *a, ui *u, rect at, int index)
{
    const choice *c = choices_find(entries[index].name);
    int step = ui_value(u, at, label_of(u, index), choices_say(c, a, u));

    if (step != 0 && choices_change(c, a, step)) app_sound(a, SOUND_BUTTON);
}

/* The screen that a row leads to, which has its name; NULL: the row has a value to change. */
static const screen *door_of(int index)
{
    static const screen *const doors[] = { &screen_player, &screen_keys };

    for (size_t i = 0; i < sizeof doors / sizeof *doors; i++)
        if (strcmp(doors[i]->name, entries[index].name) == 0) return doors[i];
    return NULL;
}

/* Who plays stays within a round. */
static bool is_fixed(const app *a, int index)
{
    const char *name = entries[index].name;

    return (strcmp(name, "profile") == 0 || strcmp(name, "player") == 0) && !profiles_are_free(a);
}

/* Returns where a row leads that was taken, or NULL. */
static const screen *draw_rows(app *a, ui *u, rect area)
{
    rect places[ENTRY_COUNT], at;
    const screen *to = NULL;
    const plan p = plan_of(u, area);
    place(&p, places);
    rows r = rows_begin(u, rect_middle(area, p.w, area.h), places, ENTRY_COUNT);

    for (int i = 0; i < ENTRY_COUNT; i++) {
        if (!rows_show(&r, u, i, &at)) continue;
        if (entries[i].section != TEXT_COUNT)
            draw_section(u, rect_cut_top(&at, heading_height * p.unit), entries[i].section);
        rect_cut_bottom(&at, row_gap * p.unit);
        if (door_of(i) == NULL)
            draw_choice(a, u, at, i);
        else if (draw_door(u, at, label_of(u, i)) && !is_fixed(a, i))
            to = door_of(i);
    }
    rows_end(&r, u);
    return to;
}

/* What must be known of the row with the focus. */
static const char *remark(const app *a, const ui *u)
{
    int at = u->memory->focus;

    if (at < 0 || at >= ENTRY_COUNT) return "";
    if (strcmp(entries[at].name, "renderer") == 0) return ui_say(u, TEXT_NEXT_START);
    return is_fixed(a, at) ? ui_say(u, TEXT_BETWEEN_ROUNDS) : "";
}

static void settings_frame(app *a, ui *u)
{
    static const text_style quiet = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET, .align = ALIGN_RIGHT };
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_LEFT, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHANGE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full, right = page_draw_name(u, &p, &area, ui_say(u, TEXT_SETTINGS_HEADING));
    const screen *to = draw_rows(a, u, area);
    ui_text(u, right, &quiet, remark(a, u));
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (to != NULL)
        app_open(a, to);
    else if (ui_take(u, INPUT_BACK))
        app_back(a);
}

const screen screen_settings = { .name = "settings", .frame = settings_frame, .enter = choices_list };
