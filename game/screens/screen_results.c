/*
 * The results: how many, how good, at what, and what to look at again.
 */
#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"
#include "screens/screen.h"
#include "screens/tally.h"

/* The first line whose share of right answers, in percent, was reached. */
static const struct {
    int percent;
    text_id text;
} words[] = { { 100, TEXT_PERFECT }, { 75, TEXT_STRONG }, { 51, TEXT_GOOD }, { 1, TEXT_SOME }, { 0, TEXT_FIRST_TRY } };

static const float missed_pitch = 32;

static const char *word_for(const quiz_round_view *v)
{
    int i = 0;

    while (v->right_count * 100 < words[i].percent * v->count) i++;
    return texts_of(words[i].text);
}

static const char *score_of(ui *u, text_id id, int part, int whole)
{
    return texts_fill(u->arena, id, texts_number(u->arena, part), texts_number(u->arena, whole), (char *)NULL);
}

static void draw_head(ui *u, rect at, float scale, const quiz_round_view *v)
{
    text_style big = {
        .font = FONT_SIGN, .size = roundf(96 * scale), .ink = INK_TEXT, .align = ALIGN_CENTRE, .tracking = 2
    };
    text_style line = {
        .font = FONT_BOLD, .size = fmaxf(roundf(22 * scale), 18), .ink = INK_GOLD, .align = ALIGN_CENTRE
    };

    ui_text(u, rect_cut_top(&at, 97 * scale), &big, score_of(u, TEXT_SCORE_OF, v->right_count, v->count));
    rect_cut_top(&at, 2 * scale);
    ui_text(u, rect_cut_top(&at, 30 * scale), &line, word_for(v));
}

static void draw_points(ui *u, rect at, float scale, int score)
{
    text_style big = {
        .font = FONT_SIGN, .size = roundf(92 * scale), .ink = INK_GOLD, .align = ALIGN_CENTRE, .tracking = 2
    };
    text_style quiet = {
        .font = FONT_REGULAR, .size = fmaxf(roundf(20 * scale), 17), .ink = INK_QUIET, .align = ALIGN_CENTRE
    };
    rect box = rect_middle(at, at.w, 142 * scale);

    ui_text(u, rect_cut_top(&box, 92 * scale), &big, texts_number(u->arena, score));
    ui_text(u, rect_cut_top(&box, 30 * scale), &quiet, texts_of(TEXT_POINTS));
}

static void draw_bar(ui *u, rect at, float height, const tally_row *row, float name_width)
{
    static const text_style name = { .font = FONT_SEMIBOLD, .size = 20, .ink = INK_TEXT };
    static const text_style number = { .font = FONT_REGULAR, .size = 20, .ink = INK_TEXT };
    rect left = rect_cut_left(&at, name_width), right = rect_cut_right(&at, 110);
    rect bar = rect_middle(at, at.w, height);

    rect_cut_right(&left, 12);
    rect_cut_left(&right, 20);
    ui_text(u, left, &name, row->category != NULL ? row->category : texts_of(TEXT_OTHER));
    ui_text(u, right, &number, score_of(u, TEXT_COUNT_OF, row->right, row->count));
    draw_panel(u->frame, bar, INK_STRIP, INK_NONE, 6);
    bar.w *= (float)row->right / (float)row->count;
    if (row->right > 0) draw_panel(u->frame, bar, INK_RIGHT_BORDER, INK_NONE, 6);
}

static float widest_name(ui *u, const tally_row *rows, int count)
{
    float widest = 0;

    for (int i = 0; i < count; i++)
        if (rows[i].category != NULL)
            widest = fmaxf(widest, layout_width(u->measure, FONT_SEMIBOLD, 20, 0, rows[i].category));
    return widest;
}

static void draw_bars(ui *u, rect at, float scale, const quiz_round_view *v)
{
    tally_row rows[TALLY_ROWS_MAX];
    int most = (int)rect_clamp(floorf(at.h / 30), 1, TALLY_ROWS_MAX);
    int count = tally_round(v, rows, most, u->arena);
    float pitch = fminf(46 * scale, at.h / (float)count);
    float name_width = rect_clamp(widest_name(u, rows, count) + 22, 100, at.w * 0.4f);
    rect box = rect_middle(at, at.w, pitch * (float)count);

    for (int i = 0; i < count; i++)
        draw_bar(u, rect_cut_top(&box, pitch), fminf(26 * scale, pitch - 10), &rows[i], name_width);
}

/* "3 · Who ...? You: x  Answer: y" in one line, where the prompt is what gives way; or in two, if there is room. */
static void draw_missed(ui *u, rect at, int number, const quiz_result *r)
{
    static const text_style style = { .font = FONT_REGULAR, .size = 20, .ink = INK_TEXT };
    const quiz_question *q = r->question;
    const char *chosen = r->chosen == QUIZ_UNANSWERED ? texts_of(TEXT_NO_ANSWER) : q->choices[r->chosen];
    const char *answers = texts_fill(u->arena, TEXT_MISSED_ANSWERS, chosen, q->choices[q->key], (char *)NULL);
    const char *prompt =
        texts_fill(u->arena, TEXT_MISSED_PROMPT, texts_number(u->arena, number), q->prompt, (char *)NULL);
    float width = layout_width(u->measure, style.font, style.size, 0, answers);

    if (at.h >= 2 * missed_pitch) {
        ui_text(u, rect_cut_top(&at, at.h / 2 - 2), &style, prompt);
        ui_text(u, rect_of(at.x + 24, at.y, at.w - 24, at.h / 2 + 2), &style, answers);
        return;
    }
    prompt =
        layout_clip(u->measure, u->arena, style.font, style.size, 0, fmaxf(at.w - width - 12, at.w * 0.28f), prompt);
    ui_text(u, rect_cut_left(&at, layout_width(u->measure, style.font, style.size, 0, prompt) + 1), &style, prompt);
    rect_cut_left(&at, 11);
    ui_text(u, at, &style, answers);
}

/* How high the list is that shows everything, each question in two lines. */
static float list_height(int missed)
{
    return missed == 0 ? 0 : missed_pitch * (float)(2 * missed + 1);
}

static void draw_list(ui *u, rect at, const quiz_round_view *v)
{
    static const text_style heading = { .font = FONT_BOLD, .size = 20, .ink = INK_GOLD };
    static const text_style quiet = { .font = FONT_REGULAR, .size = 20, .ink = INK_QUIET };
    int left = v->count - v->right_count;
    float pitch = list_height(left) + missed_pitch <= at.h ? 2.2f * missed_pitch : missed_pitch;
    int room = (int)(at.h / pitch - missed_pitch / pitch);

    if (left == 0 || room < 1) return;
    ui_text(u, rect_cut_top(&at, missed_pitch), &heading, texts_of(TEXT_TO_REVIEW));
    for (int i = 0; i < v->count && room > 0; i++) {
        if (v->results[i].right) continue;
        rect line = rect_cut_top(&at, pitch);
        if (room-- == 1 && left > 1) {
            ui_text(u, line, &quiet, texts_fill(u->arena, TEXT_MORE, texts_number(u->arena, left), (char *)NULL));
        } else {
            draw_missed(u, line, i + 1, &v->results[i]);
            left--;
        }
    }
}

/* The parts below each other; the upper ones shrink on a low screen, the list takes what is left. */
static void draw_results(ui *u, const page *p, const quiz_round_view *v)
{
    rect area = p->full;
    float scale = rect_clamp(u->frame->h / 720, 0.6f, 1);
    float spare = fmaxf(area.h - 446 * scale - list_height(v->count - v->right_count) - missed_pitch, 0);

    rect_cut_top(&area, p->tight ? 0 : 6 + spare / 3);
    draw_head(u, rect_cut_top(&area, 130 * scale), scale, v);
    rect_cut_top(&area, 46 * scale);
    rect middle = rect_cut_top(&area, 216 * scale + fminf(spare / 3, 60));
    draw_points(u, rect_cut_left(&middle, middle.w * 0.34f), scale, v->score);
    rect_cut_left(&middle, 14);
    rect_cut_right(&middle, fmaxf(middle.w - 630, 0));
    draw_bars(u, middle, scale, v);
    rect_cut_top(&area, 30 * scale);
    page_draw_strip(u, rect_cut_top(&area, 44 * scale), v, 92, 8);
    rect_cut_top(&area, (p->tight ? 18 : 28) * scale);
    draw_list(u, area, v);
}

static void review(app *a)
{
    app_go(a, &screen_review);
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

    draw_results(u, &p, v);
    int chosen = hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (ui_take(u, INPUT_LETTER) && u->in.value == 'v') chosen = 1;
    if (ui_take(u, INPUT_BACK)) chosen = 2;
    if (chosen != UI_NOTHING) actions[chosen](a);
}

const screen screen_results = { .name = "results", .needs = NEEDS_END, .frame = results_frame };
