/*
 * The results: how many, how good, at what, and what to look at again.
 */
#include <math.h>

#include "screens/confetti.h"
#include "screens/draw.h"
#include "screens/rect.h"
#include "screens/screen.h"
#include "screens/sheet.h"

/* The first line whose share of right answers, in percent, was reached. */
static const struct {
    int percent;
    text_id text;
} words[] = { { 100, TEXT_PERFECT }, { 75, TEXT_STRONG }, { 51, TEXT_GOOD }, { 1, TEXT_SOME }, { 0, TEXT_FIRST_TRY } };

enum { LEAST_ROWS = 4, LIST_LINES = 3 }; /* of the bars, and of the list, before there are more bars */

static const float head_height = 99, word_height = 31, head_gap = 22, bars_least = 188, strip_gap = 28, bottom_gap = 28,
                   strip_height = 44, caption_height = 26, columns_height = 46, missed_pitch = 32, letters = 20;

static const char *word_for(const ui *u, const quiz_round_view *v)
{
    int i = 0;

    while (v->right_count * 100 < words[i].percent * v->count) i++;
    return ui_say(u, words[i].text);
}

static void draw_head(const sheet *s, rect at)
{
    const text_style big = {
        .font = FONT_SIGN, .size = roundf(96 * s->scale), .ink = INK_TEXT, .align = ALIGN_CENTRE, .tracking = 2
    };
    text_style word = sheet_style(s, FONT_BOLD, fmaxf(roundf(22 * s->scale), 18), INK_GOLD);

    word.align = ALIGN_CENTRE;
    ui_text(s->u, rect_cut_top(&at, head_height * s->scale), &big,
            sheet_score(s, TEXT_SCORE_OF, s->v->right_count, s->v->count));
    sheet_text(s, at, &word, word_for(s->u, s->v));
}

/* Of the small letters below the points. */
static float points_line(const sheet *s)
{
    return fmaxf(letters * s->scale, 17) * s->text * 1.5f;
}

static void draw_points(const sheet *s, rect at)
{
    const text_style big = {
        .font = FONT_SIGN, .size = roundf(92 * s->scale), .ink = INK_GOLD, .align = ALIGN_CENTRE, .tracking = 2
    };
    text_style quiet = sheet_style(s, FONT_REGULAR, fmaxf(roundf(letters * s->scale), 17), INK_QUIET);
    float line = points_line(s);
    rect box = rect_middle(at, at.w, 92 * s->scale + 2 * line);
    const char *streak = texts_number(s->u->arena, s->v->best_streak);

    quiet.align = ALIGN_CENTRE;
    ui_text(s->u, rect_cut_top(&box, 92 * s->scale), &big, texts_number(s->u->arena, s->v->score));
    sheet_text(s, rect_cut_top(&box, line), &quiet, ui_say(s->u, TEXT_POINTS));
    sheet_text(s, box, &quiet, texts_fill(s->u->texts, s->u->arena, TEXT_BEST_STREAK, streak, (char *)NULL));
}

/* "3 · Who ...? You: x  Answer: y" in one line, where the prompt is what gives way; or in two, if there is room. */
static void draw_missed(const sheet *s, rect at, int number, const quiz_result *r)
{
    ui *u = s->u;
    const text_style style = sheet_style(s, FONT_REGULAR, letters, INK_TEXT);
    const quiz_question *q = r->question;
    const char *chosen =
        r->chosen == QUIZ_UNANSWERED ? ui_say(u, TEXT_NO_ANSWER) : texts_choice(u->texts, q, r->chosen);
    const char *key = texts_choice(u->texts, q, q->key);
    const char *answers = texts_fill(u->texts, u->arena, TEXT_MISSED_ANSWERS, chosen, key, (char *)NULL);
    const char *prompt =
        texts_fill(u->texts, u->arena, TEXT_MISSED_PROMPT, texts_number(u->arena, number), q->prompt, (char *)NULL);
    float width = layout_width(u->measure, style.font, style.size, 0, answers);

    if (at.h >= 2 * missed_pitch * s->text) {
        sheet_text(s, rect_cut_top(&at, at.h / 2 - 2), &style, prompt);
        sheet_text(s, rect_of(at.x + 24, at.y - 2, at.w - 24, at.h), &style, answers);
        return;
    }
    prompt =
        layout_clip(u->measure, u->arena, style.font, style.size, 0, fmaxf(at.w - width - 12, at.w * 0.28f), prompt);
    sheet_text(s, rect_cut_left(&at, layout_width(u->measure, style.font, style.size, 0, prompt) + 1), &style, prompt);
    rect_cut_left(&at, 11);
    sheet_text(s, at, &style, answers);
}

/* How high the list is that shows everything, each question in so many lines. */
static float list_height(const sheet *s, int lines)
{
    int missed = s->v->count - s->v->right_count;

    return missed == 0 ? 0 : missed_pitch * s->text * (float)(lines * missed + 1);
}

static void draw_list(const sheet *s, rect at)
{
    const text_style heading = sheet_style(s, FONT_BOLD, letters, INK_GOLD),
                     quiet = sheet_style(s, FONT_REGULAR, letters, INK_QUIET);
    const quiz_round_view *v = s->v;
    int left = v->count - v->right_count;
    float line = missed_pitch * s->text, pitch = list_height(s, 2) + line <= at.h ? 2.2f * line : line;
    int room = (int)(at.h / pitch - line / pitch);

    if (left == 0 || room < 1) return;
    sheet_text(s, rect_cut_top(&at, line), &heading, ui_say(s->u, TEXT_TO_REVIEW));
    for (int i = 0; i < v->count && room > 0; i++) {
        if (v->results[i].right) continue;
        rect row = rect_cut_top(&at, pitch);
        if (room-- == 1 && left > 1) {
            const char *more = texts_number(s->u->arena, left);
            sheet_text(s, row, &quiet, texts_fill(s->u->texts, s->u->arena, TEXT_MORE, more, (char *)NULL));
        } else {
            draw_missed(s, row, i + 1, &v->results[i]);
            left--;
        }
    }
}

/* What must have room, whatever the setting. */
static float least_height(const sheet *s)
{
    float rows = (float)(s->row_count < LEAST_ROWS ? s->row_count : LEAST_ROWS);

    return (head_height + word_height * s->text + 2 * head_gap + strip_height) * s->scale + rows * sheet_least_pitch(s);
}

static sheet sheet_of(ui *u, rect area, const quiz_round_view *v)
{
    static const float sizes[] = { 2, 1.5f, 1.25f, 1 };
    sheet s = { .u = u, .v = v, .scale = rect_clamp(u->frame->h / 720, 0.6f, 1), .text = u->text };

    s.row_count = tally_round(v, s.rows, TALLY_ROWS_MAX, u->arena);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        s.text = fminf(sizes[i], u->text);
        if (least_height(&s) <= area.h) break;
    }
    float others = (caption_height + LIST_LINES * missed_pitch) * s.text + columns_height * s.scale;
    float more = floorf((area.h - least_height(&s) - others) / sheet_least_pitch(&s));
    int most = (int)rect_clamp(LEAST_ROWS + more, LEAST_ROWS, TALLY_ROWS_MAX);
    s.row_count = tally_round(v, s.rows, most, u->arena);
    return s;
}

/* The parts below each other; the upper ones shrink on a low screen, the list takes what is left. */
static void draw_results(ui *u, const page *p, const quiz_round_view *v)
{
    rect area = p->full;
    const sheet s = sheet_of(u, area, v);
    float k = s.scale, columns = (caption_height * s.text + columns_height) * k;
    float middle =
              fmaxf(fmaxf(bars_least * k, 92 * k + 2 * points_line(&s)), sheet_least_pitch(&s) * (float)s.row_count),
          head = head_height + word_height * s.text;
    float needed = (head + head_gap + strip_gap + strip_height + bottom_gap) * k + middle;
    bool shows_columns = needed + columns <= area.h;
    float left = area.h - needed - columns - missed_pitch / 2;
    float spare = fmaxf(left - list_height(&s, left < list_height(&s, 2) ? 1 : 2), 0);

    rect_cut_top(&area, p->tight ? 0 : spare / 3);
    draw_head(&s, rect_cut_top(&area, head * k));
    rect_cut_top(&area, head_gap * k);
    rect box = rect_cut_top(&area, middle + fminf(spare / 3, 60));
    draw_points(&s, rect_cut_left(&box, box.w * (s.text > 1 ? 0.26f : 0.34f)));
    rect_cut_left(&box, 14);
    rect_cut_right(&box, fmaxf(box.w - 630 * s.text, 0));
    sheet_draw_bars(&s, box);
    rect_cut_top(&area, shows_columns ? 0 : strip_gap * k);
    rect caption = rect_cut_top(&area, shows_columns ? caption_height * s.text * k : 0);
    rect times = rect_cut_top(&area, shows_columns ? columns_height * k + strip_gap * k / 2 : 0);
    const page_strip strip = page_strip_of(rect_cut_top(&area, strip_height * k), v, 92, 8);
    if (shows_columns) {
        sheet_draw_caption(&s, caption);
        rect_cut_bottom(&times, 4);
        sheet_draw_columns(&s, times, &strip);
    }
    page_draw_strip(u, &strip, v);
    rect_cut_top(&area, bottom_gap * k * (p->tight ? 0.6f : 1));
    draw_list(&s, area);
}

static void review(app *a)
{
    app_open(a, &screen_review);
}

static void results_frame(app *a, ui *u)
{
    static void (*const actions[])(app *) = { app_start_round, review, app_end_round };
    const quiz_round_view *v = quiz_round_look(a->round);
    bool perfect = v->right_count == v->count;
    const hint hints[] = {
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_AGAIN, .focusable = true },
        { .kind = INPUT_LETTER,
          .value = 'v',
          .label = perfect ? TEXT_KEY_REVIEW_ALL : TEXT_KEY_REVIEW,
          .focusable = true },
        { .kind = INPUT_BACK, .label = TEXT_KEY_MENU, .focusable = true },
    };
    page p = page_of(u);

    if (perfect && app_moves(a)) confetti_draw(u, v->setup->seed, a->now_ms - a->memory.entered_ms);
    draw_results(u, &p, v);
    int chosen = hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (hints_letter(u, 'v')) chosen = 1;
    if (ui_take(u, INPUT_BACK)) chosen = 2;
    if (chosen != UI_NOTHING) actions[chosen](a);
}

const screen screen_results = { .name = "results", .needs = NEEDS_END, .frame = results_frame, .music = MUSIC_FOYER };
