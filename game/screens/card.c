/*
 * Drawing an answered question.
 */
#include "screens/card.h"

#include <math.h>
#include <string.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float panel_radius = 14, panel_share = 0.45f;

static const text_style explain_style = { .font = FONT_REGULAR, .ink = INK_TEXT };
static const text_style source_style = { .font = FONT_REGULAR, .ink = INK_QUIET };

/* The panel's texts, laid out before it is known how high it will be. */
typedef struct panel_texts {
    layout headline, source;
    layout_wish head, explain;
    float pad_x, pad_top, pad_bottom, source_gap, height;
} panel_texts;

/* With its full stop, unless it brings one. */
static const char *as_sentence(ui *u, const char *text)
{
    return quiz_text_is_sentence(quiz_slice_of(text)) ? text : quiz_arena_print(u->arena, "%s.", text);
}

/* Nobody answers where the time runs out, or where a party passes on. */
static text_id word_for_wrong(const card *c)
{
    const quiz_result *r = c->result;

    if (r->chosen != QUIZ_UNANSWERED) return TEXT_NOT_QUITE;
    return r->limit_ms > 0 && c->left_ms == 0 ? TEXT_TIME_UP : TEXT_THE_ANSWER;
}

static const char *judgement(ui *u, const card *c)
{
    const quiz_result *r = c->result;
    const char *key = as_sentence(u, texts_choice(u->texts, r->question, r->question->key));

    if (r->right && c->right != NULL) return c->right;
    if (r->right) return texts_fill(u->texts, u->arena, TEXT_RIGHT, texts_number(u->arena, r->points), (char *)NULL);
    return texts_fill(u->texts, u->arena, word_for_wrong(c), key, (char *)NULL);
}

static const char *headline(ui *u, const card *c)
{
    const char *judged = judgement(u, c);

    return c->outcome == NULL ? judged : quiz_arena_print(u->arena, "%s %s", judged, c->outcome);
}

/* The fact that makes the key right tells more than the template that asked for it. */
static const quiz_origin *origin_of(const quiz_question *q)
{
    for (int i = 0; i < q->proof_count; i++)
        if (q->proofs[i].choice == q->key && q->proofs[i].origin.file != NULL) return &q->proofs[i].origin;
    return &q->origin;
}

const char *card_place(ui *u, const quiz_origin *o)
{
    const char *slash = strrchr(o->file, '/');
    const char *line = quiz_arena_print(u->arena, "%d", o->line);
    const char *at =
        texts_fill(u->texts, u->arena, TEXT_FILE_LINE, slash != NULL ? slash + 1 : o->file, line, (char *)NULL);

    if (o->section == NULL || o->section[0] == '\0') return at;
    return texts_fill(u->texts, u->arena, TEXT_PLACE, o->section, at, (char *)NULL);
}

const char *card_source(ui *u, const quiz_question *q)
{
    const quiz_origin *o = origin_of(q);
    const char *at = o->file == NULL ? "" : card_place(u, o);

    if (q->source == NULL) return at[0] == '\0' ? at : texts_fill(u->texts, u->arena, TEXT_FROM, at, (char *)NULL);
    return at[0] == '\0' ? q->source : quiz_arena_print(u->arena, "%s · %s", q->source, at);
}

/* What is too long even for the wish's lines at their least size ends with "…"; then PART of it is not seen whole. */
static layout fit_or_clip(ui *u, const layout_wish *wish, const char *text, const char *part)
{
    const float fill = 0.85f; /* of each line but the last, whatever the words */
    layout l = layout_fit(wish, u->measure, u->arena, text);

    if (l.fits) return l;
    float width = wish->w * fill * (float)wish->lines;
    const char *seen = layout_clip(u->measure, u->arena, wish->font, wish->least, 0, width, text);
    if (part != NULL) ui_hide(u, part, layout_letters(text) - layout_letters(seen) + 1);
    return layout_fit(wish, u->measure, u->arena, seen);
}

static panel_texts panel_of(rect area, bool tight)
{
    panel_texts t = tight ? (panel_texts){ .pad_x = 18, .pad_top = 6, .pad_bottom = 5, .source_gap = 2 }
                          : (panel_texts){ .pad_x = 28, .pad_top = 15, .pad_bottom = 9.65f, .source_gap = 7 };

    t.head = (layout_wish){
        .font = FONT_BOLD, .w = area.w - 2 * t.pad_x, .h = area.h, .most = tight ? 22 : 24, .least = 18, .lines = 2
    };
    t.explain = (layout_wish){
        .font = FONT_REGULAR, .w = area.w - 2 * t.pad_x, .h = area.h, .most = tight ? 18 : 21, .least = 16, .lines = 3
    };
    return t;
}

float card_headline_ems(rect area, bool tight)
{
    panel_texts t = panel_of(area, tight);

    return t.head.w / t.head.most;
}

float card_explanation_ems(rect area, bool tight)
{
    panel_texts t = panel_of(area, tight);

    return t.explain.w / t.explain.most;
}

/* With letters TEXT times as large as usual. */
static panel_texts lay_out_panel(ui *u, rect area, bool tight, const card *c, float text)
{
    const quiz_result *r = c->result;
    panel_texts t = panel_of(area, tight);
    float w = t.explain.w, explain = 0;
    layout_wish foot = { .font = FONT_REGULAR, .w = w, .h = area.h, .most = tight ? 15 : 16, .least = 14, .lines = 2 };

    t.head.most = floorf(t.head.most * text);
    t.explain = layout_scaled(t.explain, text);
    foot.most = floorf(foot.most * text);
    t.headline = fit_or_clip(u, &t.head, headline(u, c), r->question->choices[r->question->key]);
    t.source = fit_or_clip(u, &foot, card_source(u, r->question), NULL);
    if (r->question->explanation != NULL) {
        layout l = layout_fit(&t.explain, u->measure, u->arena, r->question->explanation);
        explain = layout_height(&l) + 2;
    }
    t.height =
        t.pad_top + layout_height(&t.headline) + explain + t.source_gap + layout_height(&t.source) + t.pad_bottom;
    return t;
}

static void draw_panel_texts(ui *u, rect at, const panel_texts *t, const quiz_result *r)
{
    text_style head = { .font = FONT_BOLD, .ink = r->right ? INK_RIGHT_BORDER : INK_WRONG_BORDER };
    rect inside = rect_inset(at, t->pad_x, 0);

    draw_panel(u->frame, at, INK_PANEL, INK_PANEL_BORDER, panel_radius);
    rect_cut_top(&inside, t->pad_top);
    rect_cut_bottom(&inside, t->pad_bottom);
    ui_lines(u, rect_cut_top(&inside, layout_height(&t->headline)), &head, &t->headline);
    ui_lines(u, rect_cut_bottom(&inside, layout_height(&t->source)), &source_style, &t->source);
    rect_cut_top(&inside, 2);
    rect_cut_bottom(&inside, t->source_gap);
    if (r->question->explanation != NULL) ui_reader(u, inside, &explain_style, t->explain, r->question->explanation, 1);
}

static ticket_state state_of(const quiz_result *r, int choice)
{
    if (choice == r->question->key) return TICKET_RIGHT;
    if (choice == r->chosen) return TICKET_WRONG;
    return r->struck & 1u << choice ? TICKET_STRUCK : TICKET_FADED;
}

/* Which choices to show: all of them, or where there is no room only those that matter. */
static int choices_to_show(const quiz_result *r, bool all, int *shown)
{
    int count = 0;

    for (int i = 0; i < r->question->choice_count; i++)
        if (all || i == r->question->key || i == r->chosen) shown[count++] = i;
    return count;
}

/* What of a question has room, and where. */
typedef struct plan {
    panel_texts panel;
    int shown[QUIZ_CHOICES_MAX], count;
    stage stage;
} plan;

/* With the panel's letters TEXT times as large as usual, and all choices or only those that matter. */
static plan plan_of(ui *u, rect area, bool tight, const card *c, float text, bool all)
{
    const quiz_question *q = c->result->question;
    plan p = { .panel = lay_out_panel(u, area, tight, c, text) };
    stage_wish wish = { .prompt = q->prompt, .tight = tight, .picture = media_box_of(u, q) };

    p.stage.roomy = p.panel.height <= area.h * panel_share;
    if (text > 1 && !p.stage.roomy) return p;
    p.panel.height = fminf(p.panel.height, area.h * panel_share);
    p.count = choices_to_show(c->result, all, p.shown);
    wish.panel = p.panel.height;
    wish.count = p.count;
    for (int i = 0; i < p.count; i++) wish.choices[i] = texts_choice(u->texts, q, p.shown[i]);
    p.stage = stage_of(u, area, &wish);
    p.stage.roomy = p.stage.roomy && p.stage.text >= text;
    return p;
}

/* Letters as the setting has it, or smaller where there is no room for all of it; at last a part of it scrolls. */
static plan choose_plan(ui *u, rect area, bool tight, const card *c)
{
    static const float scales[] = { 2, 1.5f, 1.25f, 1 };
    plan p = { .count = 0 };

    for (size_t i = 0; i < sizeof scales / sizeof *scales && !p.stage.roomy; i++) {
        if (scales[i] > u->text) continue;
        p = plan_of(u, area, tight, c, scales[i], true);
        if (!p.stage.roomy) p = plan_of(u, area, tight, c, scales[i], false);
    }
    return p;
}

static void draw_tickets(ui *u, const plan *p, const card *c)
{
    for (int i = 0; i < p->count; i++) {
        int choice = p->shown[i];
        ticket t = { .letter = 'A' + choice,
                     .text = texts_choice(u->texts, c->result->question, choice),
                     .state = state_of(c->result, choice),
                     .torn = choice == c->result->chosen ? c->torn : 0 };
        if (t.state == TICKET_RIGHT) t.lift = c->lift;
        stage_draw_ticket(u, &p->stage, i, &t);
    }
}

void card_draw(ui *u, rect area, bool tight, const card *c)
{
    plan p = choose_plan(u, area, tight, c);

    stage_draw_sign(u, &p.stage, c->left_ms, c->limit_ms);
    draw_tickets(u, &p, c);
    stage_draw_prompt(u, &p.stage, c->result->question->prompt);
    draw_panel_texts(u, p.stage.panel, &p.panel, c->result);
}
