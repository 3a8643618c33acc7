/*
 * Help: what the hands can do with the device that they used last, and the rules of the round. It opens over any
 * screen, which then waits.
 */
#include "screens/keycaps.h"
#include "screens/rect.h"
#include "screens/roll.h"
#include "screens/rules.h"
#include "screens/screen.h"

static const float columns_gap = 48, column_most = 820, column_least = 440;

/* ---- The keys of each device ---- */

static void add_texts(ui *u, roll *r, const text_id *ids, size_t count)
{
    for (size_t i = 0; i < count; i++) roll_text(r, FONT_REGULAR, INK_TEXT, ui_say(u, ids[i]));
}

/* The keys from FIRST to LAST that there are; an action whose usual key does something else has none. */
static int keys_of(const ui *u, settings_action first, settings_action last, roll_key *keys)
{
    int count = 0;

    for (settings_action at = first; at <= last; at++) {
        const char *key = keycaps_key(u->settings, at);
        if (key == NULL) continue;
        keys[count].name = keycaps_arrow(key, &keys[count].mark) ? NULL : keycaps_name(u->texts, key);
        count++;
    }
    return count;
}

/* The digits answer too: they are one key in the picture, and so are the usual letters. */
static int answer_keys(const ui *u, settings_action first, settings_action last, roll_key *keys)
{
    int count = 0;

    if (keycaps_digits(u->settings, QUIZ_CHOICES_MAX)) keys[count++].name = "1\u20136";
    if (!keycaps_usual(u->settings, first, last)) return count + keys_of(u, first, last, keys + count);
    keys[count++].name = "A\u2013F";
    return count;
}

typedef int (*keys_shown)(const ui *u, settings_action first, settings_action last, roll_key *keys);

/* A row each: the actions from FIRST to LAST, what they are for, and how their keys are shown. */
static const struct {
    settings_action first, last;
    text_id meaning;
    keys_shown keys;
} actions[] = {
    { ACTION_UP, ACTION_RIGHT, TEXT_KEY_CHOOSE, keys_of },
    { ACTION_ACCEPT, ACTION_ACCEPT, TEXT_ACTION_ACCEPT, keys_of },
    { ACTION_BACK, ACTION_BACK, TEXT_ACTION_BACK, keys_of },
    { ACTION_ANSWER_A, ACTION_ANSWER_F, TEXT_KEY_ANSWER, answer_keys },
    { ACTION_PAUSE, ACTION_PAUSE, TEXT_ACTION_PAUSE, keys_of },
    { ACTION_HELP, ACTION_HELP, TEXT_ACTION_HELP, keys_of },
    { ACTION_MUTE, ACTION_MUTE, TEXT_ACTION_MUTE, keys_of },
    { ACTION_FULLSCREEN, ACTION_FULLSCREEN, TEXT_ACTION_FULLSCREEN, keys_of },
};

static void add_keyboard(ui *u, roll *r)
{
    roll_heading(r, ui_say(u, TEXT_HELP_KEYBOARD));
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        roll_key keys[ROLL_KEYS];
        int count = actions[i].keys(u, actions[i].first, actions[i].last, keys);
        if (count > 0) roll_keys(r, keys, count, ui_say(u, actions[i].meaning));
    }
    add_texts(u, r, (const text_id[]){ TEXT_HELP_BOTTOM_LINE }, 1);
}

static void add_pointer(ui *u, roll *r)
{
    static const text_id ids[] = { TEXT_HELP_PRESS, TEXT_HELP_ANYWHERE, TEXT_HELP_SCROLL };

    roll_heading(r, ui_say(u, TEXT_HELP_POINTER));
    add_texts(u, r, ids, sizeof ids / sizeof *ids);
}

static void add_touch(ui *u, roll *r)
{
    static const text_id ids[] = { TEXT_HELP_PRESS, TEXT_HELP_ANYWHERE, TEXT_HELP_DRAG };

    roll_heading(r, ui_say(u, TEXT_HELP_TOUCH));
    add_texts(u, r, ids, sizeof ids / sizeof *ids);
}

static void add_controller(ui *u, roll *r)
{
    static const struct {
        roll_key key;
        text_id meaning;
    } buttons[] = {
        { { .name = "A" }, TEXT_ACTION_ACCEPT },
        { { .name = "B" }, TEXT_ACTION_BACK },
        { { .name = "Start" }, TEXT_ACTION_PAUSE },
        { { .name = "Y" }, TEXT_ACTION_HELP },
    };
    static const roll_key cross[] = {
        { NULL, MARK_UP }, { NULL, MARK_DOWN }, { NULL, MARK_LEFT }, { NULL, MARK_RIGHT }
    };

    roll_heading(r, ui_say(u, TEXT_HELP_CONTROLLER));
    roll_keys(r, cross, sizeof cross / sizeof *cross, ui_say(u, TEXT_KEY_CHOOSE));
    for (size_t i = 0; i < sizeof buttons / sizeof *buttons; i++)
        roll_keys(r, &buttons[i].key, 1, ui_say(u, buttons[i].meaning));
    add_texts(u, r, (const text_id[]){ TEXT_HELP_STICK }, 1);
}

static void (*const devices[])(ui *u, roll *r) = {
    [DEVICE_KEYBOARD] = add_keyboard,
    [DEVICE_POINTER] = add_pointer,
    [DEVICE_TOUCH] = add_touch,
    [DEVICE_CONTROLLER] = add_controller,
};

/* ---- The rules ---- */

/* Those of the round that is played, or else of the next one; then those of all other modes. */
static void add_rules(const app *a, ui *u, roll *r)
{
    const quiz_mode *mode = a->round != NULL ? quiz_round_look(a->round)->setup->mode : a->setup.mode;

    roll_heading(r, ui_say(u, TEXT_HELP_RULES));
    rules_add(u, r, mode);
    roll_heading(r, ui_say(u, TEXT_HELP_LIFELINES_HEADING));
    rules_add_lifelines(u, r);
    roll_heading(r, ui_say(u, TEXT_HELP_MODES_HEADING));
    for (int i = 0; i < quiz_mode_count; i++)
        if (&quiz_modes[i] != mode) rules_add(u, r, &quiz_modes[i]);
    roll_heading(r, ui_say(u, TEXT_HELP_QUESTIONS_HEADING));
    add_texts(u, r, (const text_id[]){ TEXT_HELP_QUESTIONS }, 1);
    roll_heading(r, ui_say(u, TEXT_HELP_PROFILES_HEADING));
    add_texts(u, r, (const text_id[]){ TEXT_HELP_PROFILES }, 1);
}

/* ---- The screen ---- */

/* Side by side where the keys are seen whole; the rules scroll. Returns whether anything does. */
static bool draw_columns(const app *a, ui *u, rect area, const roll *keys)
{
    rect left = rect_cut_left(&area, keys->w);

    rect_cut_left(&area, columns_gap);
    roll rules = roll_new(u, area.w, ALIGN_LEFT), shown = *keys;
    add_rules(a, u, &rules);
    roll_draw(&shown, left, 0, INPUT_NONE, INPUT_NONE);
    return roll_draw(&rules, area, 0, INPUT_UP, INPUT_DOWN);
}

/* Returns whether it scrolls. */
static bool draw_help(const app *a, ui *u, rect area)
{
    float w = (area.w - columns_gap) / 2;
    roll keys = roll_new(u, w, ALIGN_LEFT);

    devices[a->device](u, &keys);
    if (w >= column_least * u->text && roll_height(&keys) <= area.h) return draw_columns(a, u, area, &keys);
    rect at = rect_middle(area, column_most * u->text, area.h);
    roll r = roll_new(u, at.w, ALIGN_LEFT);

    devices[a->device](u, &r);
    add_rules(a, u, &r);
    return roll_draw(&r, at, 0, INPUT_UP, INPUT_DOWN);
}

/* The credits can be asked for help, and help can show the credits: they do not pile up. */
static void show_credits(app *a)
{
    if (a->under[a->under_count - 1].screen == &screen_credits)
        app_back(a);
    else if (a->under_count < SCREENS_UNDER)
        app_open(a, &screen_credits);
}

static void help_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_SCROLL },
        { .kind = INPUT_ACCEPT, .label = TEXT_CREDITS },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full;

    page_draw_name(u, &p, &area, ui_say(u, TEXT_HELP_HEADING));
    bool scrolls = draw_help(a, u, area);
    hints_draw(u, p.hints, hints + !scrolls, 2 + scrolls);
    if (ui_take(u, INPUT_ACCEPT))
        show_credits(a);
    else if (ui_take(u, INPUT_BACK))
        app_back(a);
}

const screen screen_help = { .name = "help", .frame = help_frame };
