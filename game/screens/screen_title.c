/*
 * The title: the sign, what is showing, the menu, and what the player must know.
 */
#include <math.h>

#include "screens/draw.h"
#include "screens/menu.h"
#include "screens/rect.h"
#include "screens/screen.h"

enum { CHASE_MS = 250 };

/* Everything is as large as on a screen 720 high, or smaller where that is too large. */
static float scale_of(const ui *u)
{
    return rect_clamp(fminf(u->frame->h / 720, u->frame->w / 853), 0.6f, 1.25f);
}

/* A long title gives way, the number of questions stays. */
static const char *now_showing(ui *u, const text_style *style, float w, const char *title, int questions)
{
    const char *count = texts_counted(u->texts, u->arena, TEXT_QUESTIONS, questions, (char *)NULL);
    const char *line = texts_fill(u->texts, u->arena, TEXT_NOW_SHOWING, title, count, (char *)NULL);
    float over = layout_width(u->measure, style->font, style->size, 0, line) - w;

    if (questions == 0) return ui_say(u, TEXT_NO_QUESTIONS);
    if (over <= 0) return line;
    float title_width = layout_width(u->measure, style->font, style->size, 0, title);
    const char *seen = layout_clip(u->measure, u->arena, style->font, style->size, 0, title_width - over, title);
    ui_hide(u, title, layout_letters(title) - layout_letters(seen) + 1);
    return texts_fill(u->texts, u->arena, TEXT_NOW_SHOWING, seen, count, (char *)NULL);
}

/* Large letters below the word make the sign higher and wider, where the screen is. */
static float line_text(const ui *u)
{
    return page_text(u, 190, u->frame->h * 0.3f / scale_of(u));
}

static rect sign_of(const ui *u)
{
    page p = page_of(u);
    float scale = scale_of(u), line = line_text(u);
    float top = 64 * scale + fmaxf(0, (u->frame->h - 720 * scale) / 4) - 20 * scale * (line - 1);
    float w = fminf(700 * fmaxf(scale, 0.85f) * line, p.full.w - 26);

    return rect_of((u->frame->w - w) / 2, top, w, (190 + 28 * (line - 1)) * scale);
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
        .font = FONT_SEMIBOLD, .size = fmaxf(roundf(20 * scale), 16), .ink = INK_SIGN_QUIET, .align = ALIGN_CENTRE
    };
    rect sign = sign_of(u);
    rect at = rect_of(sign.x + 30, sign.y + (is_small(scale) ? 135 : 147) * scale, sign.w - 60,
                      28 * fmaxf(scale, 0.75f) * line_text(u));

    ui_text(u, at, &line, now_showing(u, &line, at.w, title, questions));
}

static void draw_title_sign(const app *a, ui *u, rect sign, float scale)
{
    bool small = is_small(scale);
    text_style word = { .font = FONT_SIGN,
                        .size = roundf((small ? 134 : 150) * scale),
                        .ink = INK_SIGN_TEXT,
                        .align = ALIGN_CENTRE,
                        .tracking = 10 * scale };
    int chase = app_moves(a) ? (int)(a->now_ms / CHASE_MS % 3) : 0;
    rect above = rect_of(sign.x + 20, sign.y + (small ? 18 : 20) * scale, sign.w - 40, (small ? 98 : 106) * scale);

    draw_sign(u->frame, sign, &(bulbs){ .radius = 6, .spacing = 39, .chase = chase });
    ui_text(u, above, &word, ui_say(u, TEXT_MARQUEE));
    title_draw_showing(u, setup_title_name(a, a->setup.title), a->title_count);
    if (app_moves(a)) ui_wake_in(u, CHASE_MS - (int)(a->now_ms % CHASE_MS));
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

    return count == 0 ? NULL : texts_counted(u->texts, u->arena, TEXT_FAULTS, count, (char *)NULL);
}

static const char *first_notice(const app *a, const ui *u)
{
    if (a->title_count == 0) return ui_say(u, TEXT_NO_QUESTIONS_HELP);
    return a->last_word == TEXT_COUNT ? NULL : ui_say(u, a->last_word);
}

/* What the player must know, a line each. */
static const char *notices(const app *a, ui *u)
{
    const char *text = join(u, "", first_notice(a, u));

    if (a->available > 0 && setup_wanted(a) > a->available && setup_wanted(a) < QUIZ_COUNT_MAX) {
        const char *count = texts_counted(u->texts, u->arena, TEXT_QUESTIONS, a->available, (char *)NULL);
        text = join(u, text, texts_fill(u->texts, u->arena, TEXT_SHORTER, count, (char *)NULL));
    }
    return join(u, join(u, text, a->options.notice), faults(a, u));
}

static const char *summary(const app *a, ui *u)
{
    const char *count = texts_counted(u->texts, u->arena, TEXT_QUESTIONS, setup_length(a), (char *)NULL);
    const char *seconds = setup_seconds(u, a->setup.limit_ms);
    const char *name = setup_mode_name(u, a->setup.mode);
    const char *time = a->setup.limit_ms > 0 ? texts_fill(u->texts, u->arena, TEXT_TIMED, seconds, (char *)NULL)
                                             : ui_say(u, TEXT_UNTIMED);

    const char *told = texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, count, time, (char *)NULL);
    if (a->setup.mode == &quiz_modes[0]) return told;
    return texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, name, told, (char *)NULL);
}

/* What the round will be stands beside the keys where there is room for both. */
static void bottom_line(const app *a, ui *u, rect line)
{
    static const text_style quiet = { .font = FONT_REGULAR, .size = 16, .ink = INK_QUIET, .align = ALIGN_RIGHT };
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_START },
        { .kind = INPUT_FULLSCREEN, .label = TEXT_FULL_SCREEN },
        { .kind = INPUT_HELP, .label = TEXT_HELP },
    };
    enum { COUNT = sizeof hints / sizeof *hints };
    const char *told = setup_length(a) > 0 ? summary(a, u) : "";
    float w = ui_em(u, layout_width(u->measure, quiet.font, quiet.size, 0, told)) + 16;

    if (hints_width(u, line, hints, COUNT) + w <= line.w)
        ui_text(u, rect_inset(rect_cut_right(&line, w), 0, 8), &quiet, told);
    hints_draw(u, line, hints, COUNT);
}

/* As large as the setting has it, unless the menu needs the room. */
static layout_wish notice_wish(const ui *u, rect below)
{
    return (layout_wish){
        .font = FONT_REGULAR, .w = below.w, .h = below.h * 0.4f, .most = floorf(ui_em(u, 18)), .least = 15, .lines = 4
    };
}

static float notice_height(const ui *u, const layout_wish *wish, const char *told)
{
    layout l = layout_fit(wish, u->measure, u->arena, told);

    return fminf(layout_height(&l), wish->h);
}

static void title_frame(app *a, ui *u)
{
    static const text_style quiet = { .font = FONT_REGULAR, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    page p = page_of(u);
    float scale = scale_of(u), gap = p.tight ? 2 : 14;
    rect sign = sign_of(u);
    rect below = rect_of(p.full.x, sign.y + sign.h + 26 * scale, p.full.w, 0);

    below.h = p.hints.y - 8 - below.y;
    const char *told = notices(a, u);
    const layout_wish wish = notice_wish(u, below);
    rect list = below;
    if (told[0] != '\0') rect_cut_bottom(&list, gap + notice_height(u, &wish, told));
    draw_title_sign(a, u, sign, scale);
    rect_cut_top(&below, menu_draw(a, u, list, scale) + gap);
    ui_reader(u, below, &quiet, wish, told, 0);
    bottom_line(a, u, p.hints);
}

const screen screen_title = { .name = "title", .frame = title_frame, .music = MUSIC_FOYER };
