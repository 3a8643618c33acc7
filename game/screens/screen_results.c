/*
 * The results: how many, how good, at what, and what to look at again.
 */
#include <math.h>

#include "screens/best.h"
#include "screens/confetti.h"
#include "screens/daily.h"
#include "screens/draw.h"
#include "screens/duel.h"
#include "screens/ghost_view.h"
#include "screens/outcome.h"
#include "screens/rect.h"
#include "screens/screen.h"
#include "screens/sheet.h"

enum {
    LEAST_ROWS = 4,  /* of the bars, */
    LIST_LINES = 3,  /* and of the list, before there are more bars */
    MISSED_SEEN = 24 /* more have no room in two lines */
};

static const float head_height = 99, word_height = 31, head_gap = 22, bars_least = 188, strip_gap = 28, bottom_gap = 28,
                   strip_height = 44, caption_height = 26, columns_height = 46, missed_pitch = 32, letters = 20,
                   answers_inset = 24, caption_gap = 10, caption_least = 560, narrow_width = 520;

/*
 * With what is to be said of today, or beside earlier rounds; of an attempt that does not count there is nothing else
 * to say.
 */
static const char *line_for(const app *a, ui *u, const quiz_round_view *v)
{
    const char *word = outcome_word(u->texts, v), *today = daily_said_after(a, u);
    const char *more = today != NULL ? today : best_said(u->texts, u->arena, a->known);

    if (a->ghost != NULL) return ghost_view_end(u->texts, u->arena, v, a->ghost);
    if (today != NULL && !a->counts) return today;
    return more == NULL ? word : texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, word, more, (char *)NULL);
}

/* Where no question was answered, what there is to show is what was won without. */
static const char *big_score(const sheet *s)
{
    const quiz_round_view *v = s->v;

    return v->count > 0 ? sheet_score(s, TEXT_SCORE_OF, v->right_count, v->count) : texts_number(s->u->arena, v->score);
}

static void draw_head(const sheet *s, rect at, const char *line)
{
    const text_style big = {
        .font = FONT_SIGN, .size = roundf(96 * s->scale), .ink = INK_TEXT, .align = ALIGN_CENTRE, .tracking = 2
    };
    text_style word = sheet_style(s, FONT_BOLD, fmaxf(roundf(22 * s->scale), 18), INK_GOLD);

    word.align = ALIGN_CENTRE;
    ui_text(s->u, rect_cut_top(&at, head_height * s->scale), &big, big_score(s));
    sheet_text(s, at, &word, line);
}

/* Of the small letters below the points. */
static float points_line(const sheet *s)
{
    return fmaxf(letters * s->scale, 17) * s->text * 1.5f;
}

/* The points, and the best streak; that alone where there are no points. */
static void draw_points(const sheet *s, rect at)
{
    const text_style big = {
        .font = FONT_SIGN, .size = roundf(92 * s->scale), .ink = INK_GOLD, .align = ALIGN_CENTRE, .tracking = 2
    };
    text_style quiet = sheet_style(s, FONT_REGULAR, fmaxf(roundf(letters * s->scale), 17), INK_QUIET);
    float line = points_line(s);
    rect box = rect_middle(at, at.w, 92 * s->scale + 2 * line);
    const char *streak = texts_number(s->u->arena, s->v->best_streak);
    bool points = outcome_has_score(s->v->setup->mode);

    quiet.align = ALIGN_CENTRE;
    ui_text(s->u, rect_cut_top(&box, 92 * s->scale), &big, points ? texts_number(s->u->arena, s->v->score) : streak);
    sheet_text(s, rect_cut_top(&box, line), &quiet, ui_say(s->u, points ? TEXT_POINTS : TEXT_IN_A_ROW));
    if (points)
        sheet_text(s, box, &quiet, texts_fill(s->u->texts, s->u->arena, TEXT_BEST_STREAK, streak, (char *)NULL));
}

static const char *missed_prompt(const sheet *s, int index)
{
    const quiz_question *q = s->v->results[index].question;

    return texts_fill(s->u->texts, s->u->arena, TEXT_MISSED_PROMPT, texts_number(s->u->arena, index + 1), q->prompt,
                      (char *)NULL);
}

static const char *missed_answers(const sheet *s, int index)
{
    ui *u = s->u;
    const quiz_result *r = &s->v->results[index];
    const quiz_question *q = r->question;
    const char *chosen =
        r->chosen == QUIZ_UNANSWERED ? ui_say(u, TEXT_NO_ANSWER) : texts_choice(u->texts, q, r->chosen);

    return texts_fill(u->texts, u->arena, TEXT_MISSED_ANSWERS, chosen, texts_choice(u->texts, q, q->key), (char *)NULL);
}

/* In two lines each is a little smaller where the longest of them needs it: all have the same letters. */
static text_style missed_style(const sheet *s, float w, bool two_lines)
{
    text_style style = sheet_style(s, FONT_REGULAR, letters, INK_TEXT);
    float least = style.size * 0.75f, longest = 0;

    for (int i = 0, seen = 0; i < s->v->count && two_lines && seen < MISSED_SEEN; i++) {
        if (s->v->results[i].right) continue;
        const char *prompt = missed_prompt(s, i), *answers = missed_answers(s, i);
        longest = fmaxf(longest, layout_width(s->u->measure, style.font, style.size, 0, prompt));
        longest = fmaxf(longest, layout_width(s->u->measure, style.font, style.size, 0, answers) + answers_inset);
        seen++;
    }
    if (longest > w) style.size = floorf(fmaxf(style.size * w / longest, least));
    return style;
}

/* "3 · Who ...? You: x  Answer: y" in one line, where the prompt is what gives way; or in two, if there is room. */
static void draw_missed(const sheet *s, rect at, text_style style, int index)
{
    ui *u = s->u;
    const char *answers = missed_answers(s, index), *prompt = missed_prompt(s, index);
    float width = layout_width(u->measure, style.font, style.size, 0, answers);

    if (at.h >= 1.5f * missed_pitch * s->text) {
        sheet_text(s, rect_cut_top(&at, at.h / 2 - 2), &style, prompt);
        sheet_text(s, rect_of(at.x + answers_inset, at.y - 2, at.w - answers_inset, at.h), &style, answers);
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

static bool two_lines(const sheet *s, rect at)
{
    float line = missed_pitch * s->text;

    return list_height(s, 2) + line <= at.h || (at.w < narrow_width * s->text && at.h > 4 * line);
}

static int first_missed(const quiz_round_view *v)
{
    for (int i = 0;; i++)
        if (!v->results[i].right) return i;
}

/* With the first one, however little room there is, and then how many more. */
static void draw_list(const sheet *s, rect at)
{
    const text_style heading = sheet_style(s, FONT_BOLD, letters, INK_GOLD),
                     quiet = sheet_style(s, FONT_REGULAR, letters, INK_QUIET);
    const quiz_round_view *v = s->v;
    int left = v->count - v->right_count;
    bool two = two_lines(s, at);
    const text_style style = missed_style(s, at.w, two);
    float line = missed_pitch * s->text, pitch = two ? 2.2f * missed_pitch * style.size / letters : line;
    int room = (int)(at.h / pitch - line / pitch);

    if (left == 0 || room < 1) return;
    sheet_text(s, rect_cut_top(&at, line), &heading, ui_say(s->u, TEXT_TO_REVIEW));
    for (int i = 0; i < v->count && room > 0; i++) {
        if (v->results[i].right) continue;
        rect row = rect_cut_top(&at, pitch);
        if (room-- == 1 && left > 1 && i > first_missed(v)) {
            const char *more = texts_number(s->u->arena, left);
            sheet_text(s, row, &quiet, texts_fill(s->u->texts, s->u->arena, TEXT_MORE, more, (char *)NULL));
        } else {
            draw_missed(s, row, style, i);
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
    float others = (caption_height + LIST_LINES * missed_pitch) * s.text + (columns_height + caption_gap) * s.scale;
    float more = floorf((area.h - least_height(&s) - others) / sheet_least_pitch(&s));
    int most = (int)rect_clamp(LEAST_ROWS + more, LEAST_ROWS, TALLY_ROWS_MAX);
    s.row_count = tally_round(v, s.rows, most, u->arena);
    return s;
}

/* Where the points stand above the bars, and what was missed takes two lines. */
static bool is_narrow(const sheet *s, rect area)
{
    return area.h > area.w && area.w < narrow_width * s->text;
}

/* The parts below each other; the upper ones shrink on a low screen, the list takes what is left. */
static void draw_results(ui *u, const page *p, const quiz_round_view *v, const char *line)
{
    rect area = p->full;
    const sheet s = sheet_of(u, area, v);
    float k = s.scale, between = p->tight ? 0 : caption_gap,
          columns = (between + caption_height * s.text + columns_height) * k;
    float points = 92 * k + 2 * points_line(&s),
          bars = fmaxf(bars_least * k, sheet_least_pitch(&s) * (float)s.row_count);
    bool stacked = is_narrow(&s, area);
    float middle = stacked ? points + bars : fmaxf(points, bars), head = head_height + word_height * s.text;
    float needed = (head + head_gap + strip_gap + strip_height + bottom_gap) * k + middle;
    bool shows_columns = needed + columns <= area.h;
    float left = area.h - needed - columns - missed_pitch / 2;
    float spare = fmaxf(left - list_height(&s, left < list_height(&s, 2) ? 1 : 2), 0);

    rect_cut_top(&area, p->tight ? 0 : spare / 3);
    draw_head(&s, rect_cut_top(&area, head * k), line);
    if (v->count == 0) return;
    rect_cut_top(&area, head_gap * k);
    rect box = rect_cut_top(&area, middle + fminf(spare / 3, 60));
    draw_points(&s, stacked ? rect_cut_top(&box, points) : rect_cut_left(&box, box.w * (s.text > 1 ? 0.26f : 0.34f)));
    rect_cut_left(&box, stacked ? 0 : 14);
    rect_cut_right(&box, fmaxf(box.w - 630 * s.text, 0));
    sheet_draw_bars(&s, box);
    rect_cut_top(&area, (shows_columns ? between : strip_gap) * k);
    rect caption = rect_cut_top(&area, shows_columns ? caption_height * s.text * k : 0);
    rect times = rect_cut_top(&area, shows_columns ? columns_height * k + strip_gap * k / 2 : 0);
    const page_strip strip = page_strip_of(rect_cut_top(&area, strip_height * k), v, 110, 8);
    if (shows_columns) {
        sheet_draw_caption(&s, rect_middle(caption, fmaxf(strip.at.w, caption_least * s.text), caption.h));
        rect_cut_bottom(&times, 4);
        sheet_draw_columns(&s, times, &strip);
    }
    page_draw_strip(u, &strip, v);
    rect_cut_top(&area, bottom_gap * k * (p->tight ? 0.6f : 1));
    draw_list(&s, area);
}

/* A whole round, without a fault. */
static bool is_perfect(const quiz_round_view *v)
{
    return v->ending == QUIZ_FINISHED && v->count > 0 && v->right_count == v->count;
}

/* What was chosen, as the input that it stands for; INPUT_NONE: nothing. The next round is the one that is set up. */
static int draw_hints(const app *a, ui *u, rect at, const quiz_round_view *v)
{
    bool again = a->setup.mode == v->setup->mode;
    hint hints[3] = { { .kind = INPUT_ACCEPT, .label = again ? TEXT_KEY_AGAIN : TEXT_PLAY, .focusable = true } };
    int count = 1;

    if (v->count > 0)
        hints[count++] = (hint){ .kind = INPUT_LETTER,
                                 .value = 'v',
                                 .label = v->right_count == v->count ? TEXT_KEY_REVIEW_ALL : TEXT_KEY_REVIEW,
                                 .focusable = true };
    hints[count++] = (hint){ .kind = INPUT_BACK, .label = TEXT_KEY_MENU, .focusable = true };
    int activated = hints_draw(u, at, hints, count);
    return activated == UI_NOTHING ? INPUT_NONE : (int)hints[activated].kind;
}

/* To be passed on, above the bottom line, where the round has a code. */
static void draw_code(const app *a, ui *u, page *p)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .size = 18, .ink = INK_GOLD, .align = ALIGN_CENTRE };

    if (a->code[0] == '\0') return;
    rect at = rect_cut_bottom(&p->full, ui_em(u, 26));
    ui_text(u, at, &style, texts_fill(u->texts, u->arena, TEXT_DUEL_CODE, a->code, (char *)NULL));
}

static void results_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    page p = page_of(u);

    if (is_perfect(v) && app_moves(a)) confetti_draw(u, v->setup->seed, a->now_ms - a->memory.entered_ms);
    draw_code(a, u, &p);
    draw_results(u, &p, v, line_for(a, u, v));
    int chosen = draw_hints(a, u, p.hints, v);
    if (hints_letter(u, 'v') && v->count > 0) chosen = INPUT_LETTER;
    if (ui_take(u, INPUT_BACK)) chosen = INPUT_BACK;
    if (chosen == INPUT_ACCEPT) app_start_again(a);
    if (chosen == INPUT_LETTER) app_open(a, &screen_review);
    if (chosen == INPUT_BACK) app_end_round(a);
}

static void results_enter(app *a)
{
    best *b = quiz_arena_alloc(a->visit, sizeof *b);

    *b = best_of(a->record, a->round);
    a->known = b;
    duel_judge(a);
}

const screen screen_results = {
    .name = "results", .needs = NEEDS_END, .frame = results_frame, .enter = results_enter, .music = MUSIC_FOYER
};
