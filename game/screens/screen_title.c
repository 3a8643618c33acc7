/*
 * The title: the sign, what is showing, and the menu.
 */
#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"
#include "screens/screen.h"

enum { CHASE_MS = 250 };

static void choose_round(app *a)
{
    app_go(a, &screen_setup);
}

static void choose_banks(app *a)
{
    app_go(a, &screen_banks);
}

static void choose_fullscreen(app *a)
{
    a->wants_fullscreen = true;
}

static void choose_quit(app *a)
{
    a->wants_quit = true;
}

/* The menu, one row each. */
static const struct {
    text_id label;
    void (*choose)(app *a);
    bool needs_questions;
} entries[] = {
    { TEXT_PLAY, app_start_round, true }, { TEXT_ROUND, choose_round, true },
    { TEXT_BANKS, choose_banks, false },  { TEXT_FULL_SCREEN, choose_fullscreen, false },
    { TEXT_QUIT, choose_quit, false },
};

enum { ENTRY_COUNT = sizeof entries / sizeof *entries };

/* Everything is as large as on a screen 720 high, or smaller where that is too large. */
static float scale_of(const ui *u)
{
    return rect_clamp(fminf(u->frame->h / 720, u->frame->w / 853), 0.6f, 1.25f);
}

/* A long title gives way, the number of questions stays. */
static const char *now_showing(ui *u, const text_style *style, float w, const char *title, int questions)
{
    const char *count = texts_counted(u->arena, questions, TEXT_ONE_QUESTION, TEXT_QUESTIONS);
    const char *line = texts_fill(u->arena, TEXT_NOW_SHOWING, title, count, (char *)NULL);
    float over = layout_width(u->measure, style->font, style->size, 0, line) - w;

    if (questions == 0) return texts_of(TEXT_NO_QUESTIONS);
    if (over <= 0) return line;
    float title_width = layout_width(u->measure, style->font, style->size, 0, title);
    const char *seen = layout_clip(u->measure, u->arena, style->font, style->size, 0, title_width - over, title);
    ui_hide(u, title, layout_letters(title) - layout_letters(seen) + 1);
    return texts_fill(u->arena, TEXT_NOW_SHOWING, seen, count, (char *)NULL);
}

static rect sign_of(const ui *u)
{
    page p = page_of(u);
    float scale = scale_of(u), top = 64 * scale + fmaxf(0, (u->frame->h - 720 * scale) / 4);
    float w = fminf(700 * fmaxf(scale, 0.85f), p.full.w - 26);

    return rect_of((u->frame->w - w) / 2, top, w, 190 * scale);
}

/* Small letters need more of the sign than its word leaves them. */
static bool is_small(float scale)
{
    return scale < 0.75f;
}

void title_draw_showing(ui *u, const char *title, int questions)
{
    float scale = scale_of(u);
    text_style line = {
        .font = FONT_SEMIBOLD, .size = fmaxf(roundf(20 * scale), 16), .ink = INK_QUIET, .align = ALIGN_CENTRE
    };
    rect sign = sign_of(u);
    rect at =
        rect_of(sign.x + 30, sign.y + (is_small(scale) ? 135 : 147) * scale, sign.w - 60, 28 * fmaxf(scale, 0.75f));

    ui_text(u, at, &line, now_showing(u, &line, at.w, title, questions));
}

static void draw_title_sign(const app *a, ui *u, rect sign, float scale)
{
    bool small = is_small(scale);
    text_style word = { .font = FONT_SIGN,
                        .size = roundf((small ? 134 : 150) * scale),
                        .ink = INK_TEXT,
                        .align = ALIGN_CENTRE,
                        .tracking = 10 * scale };
    int chase = a->options.reduced_motion ? 0 : (int)(a->now_ms / CHASE_MS % 3);
    rect above = rect_of(sign.x + 20, sign.y + (small ? 18 : 20) * scale, sign.w - 40, (small ? 98 : 106) * scale);

    draw_sign(u->frame, sign, &(bulbs){ .radius = 6, .spacing = 39, .chase = chase });
    ui_text(u, above, &word, texts_of(TEXT_MARQUEE));
    title_draw_showing(u, setup_title_name(a, a->setup.title), a->title_count);
    if (!a->options.reduced_motion) ui_wake_in(u, CHASE_MS - (int)(a->now_ms % CHASE_MS));
}

/* Esc goes to the last entry, which quits. */
static void menu(app *a, ui *u, rect area, float pitch)
{
    void (*chosen)(app *) = NULL;
    int last = UI_NOTHING;

    for (int i = 0; i < ENTRY_COUNT; i++) {
        rect at = rect_cut_top(&area, pitch);
        at.h += 1;
        last = u->count;
        if (ui_menu_item(u, at, texts_of(entries[i].label), !entries[i].needs_questions || a->title_count > 0))
            chosen = entries[i].choose;
    }
    if (ui_take(u, INPUT_BACK)) u->memory->focus = last;
    if (chosen != NULL) chosen(a);
}

static const char *join(ui *u, const char *text, const char *line)
{
    if (line == NULL) return text;
    return text[0] == '\0' ? line : quiz_arena_print(u->arena, "%s\n%s", text, line);
}

static const char *faults(const app *a, ui *u)
{
    const quiz_findings *f = a->options.findings;
    int count = f == NULL ? 0 : quiz_findings_count_severity(f, QUIZ_ERROR);

    return count == 0 ? NULL : texts_counted(u->arena, count, TEXT_ONE_FAULT, TEXT_FAULTS);
}

/* What the player must know, a line each. */
static const char *notices(const app *a, ui *u)
{
    const char *text = join(u, "", a->title_count == 0 ? texts_of(TEXT_NO_QUESTIONS_HELP) : a->last_word);

    if (a->available > 0 && a->setup.count > a->available && a->setup.count < QUIZ_COUNT_MAX) {
        const char *count = texts_counted(u->arena, a->available, TEXT_ONE_QUESTION, TEXT_QUESTIONS);
        text = join(u, text, texts_fill(u->arena, TEXT_SHORTER, count, (char *)NULL));
    }
    return join(u, join(u, text, a->options.notice), faults(a, u));
}

static const char *summary(const app *a, ui *u)
{
    const char *count = texts_counted(u->arena, setup_length(a), TEXT_ONE_QUESTION, TEXT_QUESTIONS);
    const char *seconds = texts_number(u->arena, a->setup.limit_ms / 1000);
    const char *time =
        a->setup.limit_ms > 0 ? texts_fill(u->arena, TEXT_TIMED, seconds, (char *)NULL) : texts_of(TEXT_UNTIMED);

    return texts_fill(u->arena, TEXT_ROUND_SUMMARY, count, time, (char *)NULL);
}

static void bottom_line(const app *a, ui *u, rect line)
{
    static const text_style quiet = { .font = FONT_REGULAR, .size = 16, .ink = INK_QUIET, .align = ALIGN_RIGHT };
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_START },
        { .kind = INPUT_FULLSCREEN, .label = TEXT_FULL_SCREEN },
    };
    rect right = rect_cut_right(&line, line.w * 0.34f);

    if (setup_length(a) > 0) ui_text(u, rect_inset(right, 0, 8), &quiet, summary(a, u));
    hints_draw(u, line, hints, sizeof hints / sizeof *hints);
}

static void title_frame(app *a, ui *u)
{
    static const text_style quiet = { .font = FONT_REGULAR, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    page p = page_of(u);
    float scale = scale_of(u), pitch = fmaxf(43 * fminf(scale, 1), 37);
    rect sign = sign_of(u);
    rect below = rect_of(p.full.x, sign.y + sign.h + 26 * scale, p.full.w, 0);

    below.h = p.hints.y - 8 - below.y;
    rect list = rect_cut_top(&below, pitch * ENTRY_COUNT + 1);
    draw_title_sign(a, u, sign, scale);
    menu(a, u, rect_middle(list, 400, list.h), pitch);
    rect_cut_top(&below, p.tight ? 2 : 14);
    ui_reader(u, below, &quiet, (layout_wish){ .most = 18, .least = 15, .lines = 4 }, notices(a, u), 0);
    bottom_line(a, u, p.hints);
}

const screen screen_title = { .name = "title", .frame = title_frame };
