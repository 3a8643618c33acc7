/*
 * The round to come: by which rules, how long, how fast, how hard, about what.
 */
#include <math.h>

#include "screens/rect.h"
#include "screens/screen.h"

/* OF values in a ring: the one STEP further than AT. */
static int around(int at, int step, int of)
{
    return ((at + step) % of + of) % of;
}

static const char *mode_value(const app *a, ui *u)
{
    return setup_mode_name(u, a->setup.mode);
}

static void change_mode(app *a, int step)
{
    setup_choose_mode(a, &quiz_modes[around((int)(a->setup.mode - quiz_modes), step, quiz_mode_count)]);
}

static bool offers_modes(void)
{
    return quiz_mode_count > 1;
}

static const char *length_value(const app *a, ui *u)
{
    return a->setup.count >= QUIZ_COUNT_MAX ? ui_say(u, TEXT_ALL) : texts_number(u->arena, a->setup.count);
}

static void change_length(app *a, int step)
{
    a->setup.count = a->options.settings->count = setup_next_length(a->setup.count, step);
}

static const char *time_value(const app *a, ui *u)
{
    static const text_id names[QUIZ_PACE_COUNT] = { TEXT_PACE_OFF, TEXT_PACE_RELAXED, TEXT_PACE_NORMAL,
                                                    TEXT_PACE_QUICK };
    int pace = setup_pace(a);
    const char *seconds =
        texts_fill(u->texts, u->arena, TEXT_SECONDS, setup_seconds(u, a->setup.limit_ms), (char *)NULL);

    if (pace < 0) return seconds;
    if (a->setup.limit_ms == 0) return ui_say(u, TEXT_PACE_OFF);
    return texts_fill(u->texts, u->arena, TEXT_PACE, ui_say(u, names[pace]), seconds, (char *)NULL);
}

static void change_time(app *a, int step)
{
    int pace = setup_pace(a);

    setup_choose_pace(a, (quiz_pace)around(pace < 0 ? QUIZ_PACE_NORMAL : pace, step, QUIZ_PACE_COUNT));
}

static const char *difficulty_value(const app *a, ui *u)
{
    if (a->setup.difficulty < 0) return ui_say(u, TEXT_ALL);
    return texts_difficulty(u->texts, (quiz_difficulty)a->setup.difficulty);
}

static void change_difficulty(app *a, int step)
{
    a->setup.difficulty = around(a->setup.difficulty + 1, step, QUIZ_DIFFICULTY_COUNT + 1) - 1;
}

static const char *category_value(const app *a, ui *u)
{
    return a->setup.category == NULL ? ui_say(u, TEXT_ALL) : a->setup.category;
}

static void change_category(app *a, int step)
{
    int at = around(setup_category(a) + 1, step, (int)a->category_count + 1) - 1;

    a->setup.category = at < 0 ? NULL : a->categories[at];
}

/* What can be chosen, one row each. */
static const struct {
    text_id label;
    const char *(*value)(const app *a, ui *u);
    void (*change)(app *a, int step);
    bool (*offered)(void); /* NULL: always */
} rows[] = {
    { TEXT_MODE, mode_value, change_mode, offers_modes },
    { TEXT_LENGTH, length_value, change_length, NULL },
    { TEXT_TIME, time_value, change_time, NULL },
    { TEXT_DIFFICULTY, difficulty_value, change_difficulty, NULL },
    { TEXT_CATEGORY, category_value, change_category, NULL },
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

static int rows_offered(void)
{
    int count = 0;

    for (int i = 0; i < ROW_COUNT; i++) count += rows[i].offered == NULL || rows[i].offered();
    return count;
}

static const char *what_fits(const app *a, ui *u)
{
    bool shorter = a->setup.count > a->available && a->setup.count < QUIZ_COUNT_MAX;
    const char *count = texts_counted(u->texts, u->arena, TEXT_QUESTIONS, a->available, (char *)NULL);

    if (a->available == 0) return ui_say(u, TEXT_NONE_FITS);
    return texts_fill(u->texts, u->arena, shorter ? TEXT_SHORTER : TEXT_FITTING, count, (char *)NULL);
}

static void setup_enter(app *a)
{
    setup_list_categories(a);
}

static void choices(app *a, ui *u, rect area, float pitch)
{
    for (int i = 0; i < ROW_COUNT; i++) {
        if (rows[i].offered != NULL && !rows[i].offered()) continue;
        rect at = rect_cut_top(&area, pitch);
        at.h = floorf(pitch * 0.8f);
        int step = ui_value(u, at, ui_say(u, rows[i].label), rows[i].value(a, u));
        if (step == 0) continue;
        rows[i].change(a, step);
        setup_changed(a);
        app_sound(a, SOUND_BUTTON);
    }
}

/* How high each part is at the usual size of letters. With little room the buttons share a line. */
typedef struct setup_parts {
    float about, pitch, fits, button;
    bool side_by_side;
} setup_parts;

static const setup_parts roomy = { .about = 40, .pitch = 62, .fits = 48, .button = 46 };
static const setup_parts narrow = { .pitch = 50, .fits = 34, .button = 44, .side_by_side = true };

static const float stretch = 1.2f; /* of rows where there is room for more than the letters need */

static float height_of(const setup_parts *s)
{
    return s->about + s->pitch * (float)rows_offered() + s->fits + s->button * (s->side_by_side ? 1 : 2);
}

/* Play and Back; returns which was pressed, or UI_NOTHING. */
static int buttons(const app *a, ui *u, rect area, bool side_by_side)
{
    rect left = area, right = rect_cut_bottom(&left, area.h / 2);

    if (side_by_side) {
        left = area;
        right = rect_cut_right(&left, area.w / 2);
    }
    float w = fminf(400 * u->text, left.w);
    bool play = ui_menu_item(u, rect_middle(left, w, left.h - 2), ui_say(u, TEXT_PLAY), a->available > 0);
    bool back = ui_menu_item(u, rect_middle(right, w, right.h - 2), ui_say(u, TEXT_BACK), true);

    return play ? 0 : back ? 1 : UI_NOTHING;
}

/* Returns which button was pressed, or UI_NOTHING. */
static int draw_setup(app *a, ui *u, rect area)
{
    static const text_style what = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET };
    static const text_style quiet = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    const setup_parts *s = height_of(&roomy) * u->text <= area.h ? &roomy : &narrow;
    float scale = rect_clamp(area.h / height_of(s), 1, u->text * stretch);

    area.h = height_of(s) * scale;
    rect about = rect_cut_top(&area, s->about * scale);
    if (about.h > 0) ui_text(u, rect_inset(about, 4, 4), &what, setup_mode_about(u, a->setup.mode));
    choices(a, u, rect_cut_top(&area, s->pitch * scale * (float)rows_offered()), s->pitch * scale);
    ui_text(u, rect_cut_top(&area, s->fits * scale), &quiet, what_fits(a, u));
    return buttons(a, u, area, s->side_by_side);
}

static void setup_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_LEFT, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHANGE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full;

    page_draw_name(u, &p, &area, ui_say(u, TEXT_ROUND_HEADING));
    int pressed = draw_setup(a, u, area);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (pressed == 0 && a->setup.mode->players_most > 0)
        app_go(a, &screen_party);
    else if (pressed == 0)
        app_start_round(a);
    else if (pressed == 1 || ui_take(u, INPUT_BACK))
        app_go(a, &screen_title);
}

const screen screen_setup = { .name = "setup", .frame = setup_frame, .enter = setup_enter };
