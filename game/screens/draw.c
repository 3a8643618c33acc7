/*
 * Shapes that more than one screen has.
 */
#include "screens/draw.h"

#include <math.h>

#include "screens/rect.h"

static const float panel_line = 2, sign_line = 3, sign_radius = 18;

frame_command *draw_panel(frame *f, rect at, frame_ink fill, frame_ink border, float radius)
{
    frame_command *c = frame_add(f, DRAW_PANEL, at);

    c->fill = fill;
    c->border = border;
    c->line = border == INK_NONE ? 0 : panel_line;
    c->radius = radius;
    return c;
}

void draw_stroke(frame *f, float from_x, float from_y, float to_x, float to_y, float width, frame_ink ink)
{
    rect at = rect_of(fminf(from_x, to_x), fminf(from_y, to_y), fabsf(to_x - from_x), fabsf(to_y - from_y));
    frame_command *c = frame_add(f, DRAW_LINE, at);

    c->line = width;
    c->ink = ink;
    c->rises = (to_x - from_x) * (to_y - from_y) < 0;
}

void draw_mark(frame *f, rect at, frame_mark mark, frame_ink ink)
{
    frame_command *c = frame_add(f, DRAW_MARK, at);

    c->mark = mark;
    c->ink = ink;
}

static int gaps(float length, float spacing)
{
    return (int)fmaxf(roundf(length / spacing), 1);
}

int draw_bulb_count(rect sign, float spacing)
{
    return 2 * (gaps(sign.w, spacing) + gaps(sign.h, spacing));
}

static void draw_bulb(frame *f, float x, float y, const bulbs *b, int index)
{
    frame_command *c = frame_add(f, DRAW_BULB, rect_of(x - b->radius, y - b->radius, 2 * b->radius, 2 * b->radius));

    c->lit = b->chase >= 0 ? (index + 3 - b->chase) % 3 != 0 : index < b->lit;
}

static void draw_bulbs(frame *f, rect at, const bulbs *b)
{
    int across = gaps(at.w, b->spacing), down = gaps(at.h, b->spacing), index = 0;
    float step_x = at.w / (float)across, step_y = at.h / (float)down;

    for (int i = 0; i < across; i++) draw_bulb(f, at.x + step_x * (float)i, at.y, b, index++);
    for (int i = 0; i < down; i++) draw_bulb(f, at.x + at.w, at.y + step_y * (float)i, b, index++);
    for (int i = across; i > 0; i--) draw_bulb(f, at.x + step_x * (float)i, at.y + at.h, b, index++);
    for (int i = down; i > 0; i--) draw_bulb(f, at.x, at.y + step_y * (float)i, b, index++);
}

void draw_sign(frame *f, rect at, const bulbs *b)
{
    frame_command *c = draw_panel(f, at, INK_SIGN_TOP, INK_SIGN_BORDER, sign_radius);

    c->fill_end = INK_SIGN_BOTTOM;
    c->line = sign_line;
    draw_bulbs(f, at, b);
}

void draw_strip_frame(frame *f, rect at, strip_state state)
{
    static const frame_ink fills[] = {
        [STRIP_TO_COME] = INK_STRIP,
        [STRIP_NOW] = INK_GOLD,
        [STRIP_RIGHT] = INK_RIGHT_BORDER,
        [STRIP_WRONG] = INK_WRONG_BORDER,
    };
    float side = fminf(17, fminf(at.w * 0.8f, at.h / 2)); /* between the holes */

    frame_add(f, DRAW_STRIP, at)->fill = fills[state];
    if (state == STRIP_RIGHT) draw_mark(f, rect_middle(at, side, side), MARK_TICK, INK_STRIP_TEXT);
    if (state == STRIP_WRONG) draw_mark(f, rect_middle(at, side, side), MARK_CROSS, INK_STRIP_TEXT);
}
