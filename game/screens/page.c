/*
 * Places, header and strip.
 */
#include "screens/page.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float content_most = 1280, header_height = 72, header_line = 27, strip_height = 34, strip_gap = 6,
                   frame_most = 41.2f, frame_least = 12,
                   frame_window = 34; /* of a round so long that no strip has room for it */
static const float hint_line = 40, header_share = 0.17f, hint_share = 0.1f,
                   name_share = 0.12f; /* of the screen's height, at most */

enum { STRIP_WHOLE = 40 };

float page_text(const ui *u, float height, float room)
{
    return rect_clamp(room / height, 1, u->text);
}

page page_of(const ui *u)
{
    float w = u->frame->w, h = u->frame->h, margin = rect_clamp(w * 0.05f, 24, 64);
    float width = fminf(w - 2 * margin, content_most), x = (w - width) / 2;
    page p = { .tight = h < 600 };
    float top = p.tight ? 8 : 32, below = p.tight ? 14 : 20, bottom = p.tight ? 48 : 74, line = p.tight ? 24 : 34;
    float header = header_height * page_text(u, header_height, h * header_share);
    float more = hint_line * (page_text(u, hint_line, h * hint_share) - 1);

    p.header = rect_of(x, top, width, header);
    p.content = rect_of(x, top + header + below, width, h - top - header - below - bottom - more);
    p.full = rect_of(x, top, width, h - top - bottom - more);
    p.hints = rect_of(x, h - line - 20 - more, width, 40 + more);
    return p;
}

const char *page_about(ui *u, const quiz_question *q)
{
    return texts_fill(u->texts, u->arena, TEXT_ABOUT_QUESTION, q->category, texts_difficulty(u->texts, q->difficulty),
                      (char *)NULL);
}

static strip_state state_of(const quiz_round_view *v, int index)
{
    if (v->results[index].done) return v->results[index].right ? STRIP_RIGHT : STRIP_WRONG;
    return v->phase != QUIZ_OVER && index == v->index ? STRIP_NOW : STRIP_TO_COME;
}

page_strip page_strip_of(rect at, const quiz_round_view *v, float widest, float narrowest)
{
    float gap = at.w / (float)v->count < 3 * strip_gap ? strip_gap / 2 : strip_gap;
    int room = (int)((at.w + gap) / (narrowest + gap)), shown = v->count < room ? v->count : room;
    float w = fminf((at.w - gap * (float)(shown - 1)) / (float)shown, widest);
    int first = (int)rect_clamp((float)(v->index - shown / 2), 0, (float)(v->count - shown));

    return (page_strip){
        .at = rect_middle(at, (w + gap) * (float)shown - gap, at.h), .first = first, .count = shown, .gap = gap
    };
}

rect page_strip_frame(const page_strip *s, int index)
{
    return rect_cell(s->at, s->count, 1, s->gap, 0, index);
}

void page_draw_strip(ui *u, const page_strip *s, const quiz_round_view *v)
{
    for (int i = 0; i < s->count; i++) draw_strip_frame(u->frame, page_strip_frame(s, i), state_of(v, s->first + i));
}

/* Hearts end where what is said of them, at the right of AT, begins. */
static void draw_hearts(ui *u, rect at, const text_style *style, const page_header *h)
{
    float size = at.h / 1.2f, side = at.h * 0.85f;

    size = floorf(rect_clamp(size, style->size, ui_em(u, style->size)));
    rect_cut_right(&at, layout_width(u->measure, style->font, size, 0, h->streak) + 4);
    for (int i = 0; i < h->hearts; i++)
        draw_mark(u->frame, rect_middle(rect_cut_right(&at, side + 3), side, side), MARK_HEART, INK_GOLD);
}

static void draw_score(ui *u, rect at, const page_header *h)
{
    static const text_style score = {
        .font = FONT_SIGN, .size = 52, .ink = INK_GOLD, .align = ALIGN_RIGHT, .tracking = 2
    };
    static const text_style streak = { .font = FONT_SEMIBOLD, .size = 17, .ink = INK_QUIET, .align = ALIGN_RIGHT };

    float unit = at.h / header_height;

    if (h->score != NULL) ui_text(u, rect_of(at.x, at.y + 2 * unit, at.w, 49 * unit), &score, h->score);
    ui_text(u, rect_of(at.x, at.y + 51 * unit, at.w, 22 * unit), &streak, h->streak);
    if (h->hearts > 0) draw_hearts(u, rect_of(at.x, at.y + 51 * unit, at.w, 22 * unit), &streak, h);
}

/* How wide each end of the header is. */
static float side_of(const page *p)
{
    return fmaxf(p->header.w * 0.25f, 170);
}

rect page_below_strip(const page *p)
{
    float top = (p->header.h - 48) / 2 + strip_height + 1;

    return rect_of(p->header.x + side_of(p), p->header.y + top, p->header.w - 2 * side_of(p), p->header.h - top);
}

void page_draw_header(ui *u, const page *p, const page_header *h, const quiz_round_view *v)
{
    static const text_style above = { .font = FONT_SEMIBOLD, .size = 18, .ink = INK_QUIET };
    static const text_style below = { .font = FONT_BOLD, .size = 22, .ink = INK_TEXT };
    rect middle = p->header;
    float side = side_of(p);
    rect left = rect_cut_left(&middle, side), right = rect_cut_right(&middle, side);
    float line = header_line * left.h / header_height;

    ui_text(u, rect_of(left.x, left.y, left.w, line), &above, h->above);
    ui_text(u, rect_of(left.x, left.y + line, left.w, line), &below, h->below);
    draw_score(u, right, h);
    if (v == NULL) return;
    middle = rect_inset(middle, 8 + (line - header_line), 0);
    middle = rect_of(middle.x, middle.y + (middle.h - 48) / 2, middle.w, strip_height);
    const page_strip strip = page_strip_of(middle, v, frame_most, v->count > STRIP_WHOLE ? frame_window : frame_least);
    page_draw_strip(u, &strip, v);
}

rect page_draw_name(ui *u, const page *p, rect *area, const char *name)
{
    float height = p->tight ? 52 : 72, size = p->tight ? 48 : 68,
          large = fminf(page_text(u, height, p->full.h * name_share), 1.5f);
    const text_style style = { .font = FONT_SIGN, .size = floorf(size * large), .ink = INK_TEXT, .tracking = 3 };
    float w = layout_width(u->measure, style.font, style.size, style.tracking, name) + 1;
    rect beside = rect_cut_top(area, height * large), left = rect_cut_left(&beside, w);

    rect_cut_left(&beside, 32);
    rect_cut_top(area, p->tight ? 8 : 20);
    ui_text(u, left, &style, name);
    return beside;
}
