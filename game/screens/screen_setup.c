/*
 * The round to come: by which rules, how long, how fast, how hard, about what.
 */
#include <math.h>

#include "screens/calendar.h"
#include "screens/daily.h"
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

static bool may_choose_length(const quiz_mode *mode)
{
    return !mode->fixed;
}

static bool may_choose_time(const quiz_mode *mode)
{
    return mode->limit_ms > 0;
}

static bool may_choose_questions(const quiz_mode *mode)
{
    return !mode->alike;
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

/* What can be chosen, one row each; what the mode has settled is left out. */
static const struct {
    text_id label;
    const char *(*value)(const app *a, ui *u);
    void (*change)(app *a, int step);
    bool (*offered)(const quiz_mode *mode); /* NULL: always */
} rows[] = {
    { TEXT_MODE, mode_value, setup_change_mode, NULL },
    { TEXT_LENGTH, length_value, change_length, may_choose_length },
    { TEXT_TIME, time_value, change_time, may_choose_time },
    { TEXT_DIFFICULTY, difficulty_value, change_difficulty, may_choose_questions },
    { TEXT_CATEGORY, category_value, change_category, may_choose_questions },
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

static bool is_offered(const app *a, int row)
{
    return rows[row].offered == NULL || rows[row].offered(a->setup.mode);
}

static int rows_offered(const app *a)
{
    int count = 0;

    for (int i = 0; i < ROW_COUNT; i++) count += is_offered(a, i);
    return count;
}

static const char *what_fits(const app *a, ui *u)
{
    int wanted = setup_wanted(a);
    bool shorter = wanted > a->available && wanted < QUIZ_COUNT_MAX;
    const char *today = daily_said_before(a, u);
    const char *count = texts_counted(u->texts, u->arena, TEXT_QUESTIONS, a->available, (char *)NULL);

    if (a->available == 0) return ui_say(u, TEXT_NONE_FITS);
    if (today != NULL) return today;
    return texts_fill(u->texts, u->arena, shorter ? TEXT_SHORTER : TEXT_FITTING, count, (char *)NULL);
}

static void setup_enter(app *a)
{
    setup_list_categories(a);
}

static void choices(app *a, ui *u, rect area, float pitch)
{
    for (int i = 0; i < ROW_COUNT; i++) {
        if (!is_offered(a, i)) continue;
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

static const setup_parts roomy = { .about = 56, .pitch = 62, .fits = 40, .button = 44 };
static const setup_parts narrow = { .about = 30, .pitch = 46, .fits = 30, .button = 42, .side_by_side = true };

static const float stretch = 1.2f; /* of rows where there is room for more than the letters need */

/* With so many rows. */
static float height_of(const setup_parts *s, int count)
{
    return s->about + s->pitch * (float)count + s->fits + s->button * (s->side_by_side ? 1 : 2);
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

/* The rules of the mode, in one line or two. */
static void draw_about(ui *u, rect at, const text_style *style, const char *about)
{
    const layout_wish wish = {
        .font = style->font, .w = at.w, .h = at.h, .most = floorf(ui_em(u, 18)), .least = 14, .lines = 2
    };
    const layout l = layout_fit(&wish, u->measure, u->arena, about);

    ui_lines(u, at, style, &l);
}

/* Looked up once. */
static const calendar *known_calendar(app *a)
{
    if (a->known == NULL) {
        calendar *c = quiz_arena_alloc(a->visit, sizeof *c);
        *c = calendar_of(a->record, a->options.today);
        a->known = c;
    }
    return a->known;
}

/* Returns which button was pressed, or UI_NOTHING. */
static int draw_setup(app *a, ui *u, rect area)
{
    static const text_style what = { .font = FONT_REGULAR, .ink = INK_QUIET };
    static const text_style quiet = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    const setup_parts *s = height_of(&roomy, ROW_COUNT) * u->text <= area.h ? &roomy : &narrow;
    int count = rows_offered(a);
    float scale = rect_clamp(area.h / height_of(s, ROW_COUNT), 0.9f, u->text * stretch);

    rect rest = area;
    rect_cut_top(&rest, height_of(s, count) * scale + s->fits);
    area.h = height_of(s, count) * scale;
    if (a->setup.mode->alike && a->options.today != 0) calendar_draw(u, rest, known_calendar(a));
    rect about = rect_cut_top(&area, s->about * scale);
    draw_about(u, rect_inset(about, 4, 2), &what, setup_mode_about(u, a->setup.mode));
    choices(a, u, rect_cut_top(&area, s->pitch * scale * (float)count), s->pitch * scale);
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
