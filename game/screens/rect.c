/*
 * Rectangles cut from rectangles.
 */
#include "screens/rect.h"

#include <math.h>

rect rect_of(float x, float y, float w, float h)
{
    return (rect){ x, y, w, h };
}

rect rect_inset(rect r, float x, float y)
{
    return rect_of(r.x + x, r.y + y, fmaxf(r.w - 2 * x, 0), fmaxf(r.h - 2 * y, 0));
}

bool rect_holds(rect r, float x, float y)
{
    return x >= r.x && x < r.x + r.w && y >= r.y && y < r.y + r.h;
}

rect rect_cut_top(rect *r, float h)
{
    h = rect_clamp(h, 0, r->h);
    rect top = rect_of(r->x, r->y, r->w, h);
    r->y += h;
    r->h -= h;
    return top;
}

rect rect_cut_bottom(rect *r, float h)
{
    h = rect_clamp(h, 0, r->h);
    r->h -= h;
    return rect_of(r->x, r->y + r->h, r->w, h);
}

rect rect_cut_left(rect *r, float w)
{
    w = rect_clamp(w, 0, r->w);
    rect left = rect_of(r->x, r->y, w, r->h);
    r->x += w;
    r->w -= w;
    return left;
}

rect rect_cut_right(rect *r, float w)
{
    w = rect_clamp(w, 0, r->w);
    r->w -= w;
    return rect_of(r->x + r->w, r->y, w, r->h);
}

rect rect_middle(rect r, float w, float h)
{
    w = fminf(w, r.w);
    h = fminf(h, r.h);
    return rect_of(r.x + (r.w - w) / 2, r.y + (r.h - h) / 2, w, h);
}

rect rect_cell(rect r, int columns, int rows, float gap_x, float gap_y, int index)
{
    float w = (r.w - gap_x * (float)(columns - 1)) / (float)columns;
    float h = (r.h - gap_y * (float)(rows - 1)) / (float)rows;

    return rect_of(r.x + (w + gap_x) * (float)(index % columns), r.y + (h + gap_y) * (float)(index / columns), w, h);
}

float rect_clamp(float value, float least, float most)
{
    return fmaxf(least, fminf(value, most));
}
