/*
 * The round to come: how long, how fast, how hard, about what.
 */
#include <math.h>

#include "screens/rect.h"
#include "screens/screen.h"

static const int lengths[] = { 6, 12, 24, QUIZ_COUNT_MAX };

enum { LENGTH_COUNT = sizeof lengths / sizeof *lengths };

/* OF values in a ring: the one STEP further than AT. */
static int around(int at, int step, int of)
{
    return ((at + step) % of + of) % of;
}

static const char *length_value(const app *a, ui *u)
{
    return a->setup.count >= QUIZ_COUNT_MAX ? texts_of(TEXT_ALL) : texts_number(u->arena, a->setup.count);
}

/* A length that is none of ours counts as the next shorter one. */
static void change_length(app *a, int step)
{
    int at = 0;

    while (at + 1 < LENGTH_COUNT && lengths[at + 1] <= a->setup.count) at++;
    a->setup.count = a->options.settings->count = lengths[around(at, step, LENGTH_COUNT)];
}

static const char *time_value(const app *a, ui *u)
{
    if (a->setup.limit_ms == 0) return texts_of(TEXT_OFF);
    return texts_fill(u->arena, TEXT_SECONDS, texts_number(u->arena, a->setup.limit_ms / 1000), (char *)NULL);
}

static void change_time(app *a, int step)
{
    (void)step;
    a->options.settings->timed = a->setup.limit_ms == 0;
    a->setup.limit_ms = a->options.settings->timed ? a->setup.mode->limit_ms : 0;
}

static const char *difficulty_value(const app *a, ui *u)
{
    (void)u;
    return a->setup.difficulty < 0 ? texts_of(TEXT_ALL) : texts_difficulty((quiz_difficulty)a->setup.difficulty);
}

static void change_difficulty(app *a, int step)
{
    a->setup.difficulty = around(a->setup.difficulty + 1, step, QUIZ_DIFFICULTY_COUNT + 1) - 1;
}

static const char *category_value(const app *a, ui *u)
{
    (void)u;
    return a->setup.category == NULL ? texts_of(TEXT_ALL) : a->setup.category;
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
} rows[] = {
    { TEXT_LENGTH, length_value, change_length },
    { TEXT_TIME, time_value, change_time },
    { TEXT_DIFFICULTY, difficulty_value, change_difficulty },
    { TEXT_CATEGORY, category_value, change_category },
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

static const char *what_fits(const app *a, ui *u)
{
    bool shorter = a->setup.count > a->available && a->setup.count < QUIZ_COUNT_MAX;
    const char *count = texts_counted(u->arena, a->available, TEXT_ONE_QUESTION, TEXT_QUESTIONS);

    if (a->available == 0) return texts_of(TEXT_NONE_FITS);
    return texts_fill(u->arena, shorter ? TEXT_SHORTER : TEXT_FITTING, count, (char *)NULL);
}

static void setup_enter(app *a)
{
    setup_list_categories(a);
}

static void choices(app *a, ui *u, rect area, float pitch)
{
    for (int i = 0; i < ROW_COUNT; i++) {
        rect at = rect_cut_top(&area, pitch);
        at.h = fminf(44, pitch - 6);
        int step = ui_value(u, at, texts_of(rows[i].label), rows[i].value(a, u));
        if (step == 0) continue;
        rows[i].change(a, step);
        setup_changed(a);
    }
}

static void setup_frame(app *a, ui *u)
{
    static const text_style heading = {
        .font = FONT_SIGN, .size = 72, .ink = INK_TEXT, .align = ALIGN_CENTRE, .tracking = 4
    };
    static const text_style quiet = { .font = FONT_REGULAR, .size = 18, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_LEFT, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHANGE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    float pitch = p.tight ? 48 : 56;
    rect area = rect_middle(p.full, 640, pitch * (ROW_COUNT + 2) + 120);

    ui_text(u, rect_cut_top(&area, 72), &heading, texts_of(TEXT_ROUND_HEADING));
    rect_cut_top(&area, 12);
    choices(a, u, rect_cut_top(&area, pitch * ROW_COUNT), pitch);
    ui_text(u, rect_cut_top(&area, 36), &quiet, what_fits(a, u));
    rect play = rect_cut_top(&area, 44), back = rect_cut_top(&area, 44);
    bool wants_play = ui_menu_item(u, rect_middle(play, 400, 44), texts_of(TEXT_PLAY), a->available > 0);
    bool wants_back = ui_menu_item(u, rect_middle(back, 400, 44), texts_of(TEXT_BACK), true) || ui_take(u, INPUT_BACK);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (wants_play) app_start_round(a);
    if (wants_back) app_go(a, &screen_title);
}

const screen screen_setup = { .name = "setup", .frame = setup_frame, .enter = setup_enter };
