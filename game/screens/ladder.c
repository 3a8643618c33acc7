/*
 * Drawing rungs, the highest one on top. A safe one has a bulb, which is lit when it was reached; another one that was
 * climbed has a tick.
 */
#include "screens/ladder.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float letters = 18, pitch_least = 25, pitch_most = 34, widest = 150, gap = 28, stage_least = 820, bulb = 5;

/* What stands before the prize of a rung. */
static void draw_sign_of(ui *u, rect at, const quiz_round_view *v, int rung)
{
    const quiz_mode *mode = v->setup->mode;
    bool climbed = rung < v->rung, failed = v->phase != QUIZ_ASKING && rung == v->index && !climbed;
    rect mark = rect_middle(at, at.h * 0.5f, at.h * 0.5f);

    if (failed)
        draw_mark(u->frame, mark, MARK_CROSS, INK_WRONG_BORDER);
    else if (mode->rungs[rung].safe)
        frame_add(u->frame, DRAW_BULB, rect_middle(at, 2 * bulb, 2 * bulb))->lit = climbed;
    else if (climbed)
        draw_mark(u->frame, mark, MARK_TICK, INK_RIGHT_BORDER);
}

static void draw_rung(ui *u, rect at, const quiz_round_view *v, int rung)
{
    const quiz_rung *r = &v->setup->mode->rungs[rung];
    bool now = rung == v->index;
    const text_style style = { .font = r->safe || now ? FONT_BOLD : FONT_REGULAR,
                               .size = letters,
                               .ink = now                         ? INK_GOLD
                                      : r->safe || rung < v->rung ? INK_TEXT
                                                                  : INK_QUIET,
                               .align = ALIGN_RIGHT };

    if (now) draw_panel(u->frame, rect_inset(at, 0, 1), INK_FOCUS, INK_GOLD, 6);
    draw_sign_of(u, rect_cut_left(&at, at.h), v, rung);
    rect_cut_right(&at, 10);
    ui_text(u, at, &style, texts_number(u->arena, r->prize));
}

void ladder_draw(ui *u, rect *area, const quiz_round_view *v)
{
    float width = ui_em(u, widest), room = area->h / (float)v->count;
    float pitch = fminf(room, ui_em(u, pitch_most));

    if (v->setup->mode->rungs == NULL || room < ui_em(u, pitch_least)) return;
    if (area->w - width - gap < ui_em(u, stage_least) || area->w < area->h) return;
    rect at = rect_cut_right(area, width);
    rect_cut_right(area, gap);
    at = rect_middle(at, at.w, pitch * (float)v->count);
    for (int rung = v->count - 1; rung >= 0; rung--) draw_rung(u, rect_cut_top(&at, pitch), v, rung);
}
