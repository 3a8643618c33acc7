/*
 * Places, header and strip.
 */
#include "screens/page.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float content_most = 1280, header_height = 72, strip_height = 34, strip_gap = 6, frame_most = 41.2f;

page page_of(const ui *u)
{
    float w = u->frame->w, h = u->frame->h, margin = rect_clamp(w * 0.05f, 24, 64);
    float width = fminf(w - 2 * margin, content_most), x = (w - width) / 2;
    page p = { .tight = h < 600 };
    float top = p.tight ? 8 : 32, below = p.tight ? 14 : 20, bottom = p.tight ? 48 : 74, line = p.tight ? 24 : 34;

    p.header = rect_of(x, top, width, header_height);
    p.content = rect_of(x, top + header_height + below, width, h - top - header_height - below - bottom);
    p.full = rect_of(x, top, width, h - top - bottom);
    p.hints = rect_of(x, h - line - 20, width, 40);
    return p;
}

const char *page_about(ui *u, const quiz_question *q)
{
    return texts_fill(u->arena, TEXT_ABOUT_QUESTION, q->category, texts_difficulty(q->difficulty), (char *)NULL);
}

static strip_state state_of(const quiz_round_view *v, int index)
{
    if (v->results[index].done) return v->results[index].right ? STRIP_RIGHT : STRIP_WRONG;
    return v->phase != QUIZ_OVER && index == v->index ? STRIP_NOW : STRIP_TO_COME;
}

void page_draw_strip(ui *u, rect at, const quiz_round_view *v, float widest, float narrowest)
{
    float gap = at.w / (float)v->count < 3 * strip_gap ? strip_gap / 2 : strip_gap;
    int room = (int)((at.w + gap) / (narrowest + gap)), shown = v->count < room ? v->count : room;
    float w = fminf((at.w - gap * (float)(shown - 1)) / (float)shown, widest);
    float x = at.x + (at.w - (w + gap) * (float)shown + gap) / 2;
    int first = (int)rect_clamp((float)(v->index - shown / 2), 0, (float)(v->count - shown));

    for (int i = 0; i < shown; i++)
        draw_strip_frame(u->frame, rect_of(x + (w + gap) * (float)i, at.y, w, at.h), state_of(v, first + i));
}

static void draw_score(ui *u, rect at, const page_header *h)
{
    static const text_style score = {
        .font = FONT_SIGN, .size = 52, .ink = INK_GOLD, .align = ALIGN_RIGHT, .tracking = 2
    };
    static const text_style streak = { .font = FONT_SEMIBOLD, .size = 17, .ink = INK_QUIET, .align = ALIGN_RIGHT };

    if (h->score != NULL) ui_text(u, rect_of(at.x, at.y + 2, at.w, 49), &score, h->score);
    ui_text(u, rect_of(at.x, at.y + 51, at.w, 22), &streak, h->streak);
}

void page_draw_header(ui *u, const page *p, const page_header *h, const quiz_round_view *v)
{
    static const text_style above = { .font = FONT_SEMIBOLD, .size = 18, .ink = INK_QUIET };
    static const text_style below = { .font = FONT_BOLD, .size = 22, .ink = INK_TEXT };
    rect middle = p->header;
    float side = fmaxf(middle.w * 0.25f, 170);
    rect left = rect_cut_left(&middle, side), right = rect_cut_right(&middle, side);

    ui_text(u, rect_of(left.x, left.y, left.w, 27), &above, h->above);
    ui_text(u, rect_of(left.x, left.y + 27, left.w, 27), &below, h->below);
    draw_score(u, right, h);
    if (v == NULL) return;
    middle = rect_inset(middle, 8, 0);
    page_draw_strip(u, rect_of(middle.x, middle.y + 12, middle.w, strip_height), v, frame_most, 12);
}
