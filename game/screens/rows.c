/*
 * Scrolling rows.
 */
#include "screens/rows.h"

#include <math.h>

#include "screens/draw.h"
#include "screens/rect.h"

static const float arrow_side = 18, arrow_room = 40, arrow_height = 64, page_share = 0.6f;

float rows_unit(const ui *u, const float *heights, int count, float room)
{
    const float least = 0.85f;
    float unit = u->text, end = 0;

    for (int i = 0; i < count; i++) {
        end += heights[i];
        float fitting = room / end;
        if (fitting < least * u->text) break;
        unit = fminf(unit, fitting);
    }
    return unit;
}

static float end_of(const rect *places, int count)
{
    float end = 0;

    for (int i = 0; i < count; i++) end = fmaxf(end, places[i].y + places[i].h);
    return end;
}

/* Rows are scrolled by whole pixels, so less than one of the first may be missing. */
static bool is_seen(const rows *r, int index)
{
    rect place = r->places[index];

    return place.y > r->offset - 1 && place.y + place.h <= r->offset + r->view.h + 0.5f;
}

/* Where the first row of the column at X begins that is not above Y: nothing is left out at the top. */
static float row_at(const rows *r, float x, float y)
{
    int i = 0;

    while (i + 1 < r->count && (r->places[i].x < x || r->places[i].y < y)) i++;
    return ceilf(r->places[i].y);
}

/* As far as it must, so that the row with the focus is seen. */
static void follow_focus(rows *r, const ui *u)
{
    int focus = u->memory->focus;

    if (focus < 0 || focus >= r->count) return;
    rect place = r->places[focus];
    float least = place.y + place.h - r->view.h;
    if (r->offset < least) r->offset = row_at(r, place.x, least);
    r->offset = fminf(r->offset, ceilf(place.y));
}

/* Scrolls; the focus stays among what is seen. */
static void scroll(rows *r, ui *u, float by)
{
    int focus = u->memory->focus;

    r->offset = rect_clamp(row_at(r, r->places[0].x, r->offset + by), 0, r->most);
    u->memory->scroll[0] = (int)r->offset;
    if (focus < 0 || focus >= r->count || is_seen(r, focus)) return;
    for (int i = 0; i < r->count; i++)
        if (is_seen(r, i)) {
            u->memory->focus = i;
            if (by > 0) return;
        }
}

rows rows_begin(ui *u, rect view, const rect *places, int count)
{
    rows r = { .view = view, .places = places, .count = count };

    float over = end_of(places, count) - view.h;
    r.most = over > 0 ? row_at(&r, places[count - 1].x, over) : 0;
    r.offset = rect_clamp((float)u->memory->scroll[0], 0, r.most);
    if (u->in.kind == INPUT_SCROLL) {
        scroll(&r, u, (float)u->in.value * places[0].h);
        ui_consume(u);
    } else {
        follow_focus(&r, u);
    }
    u->memory->scroll[0] = (int)r.offset;
    return r;
}

bool rows_show(const rows *r, ui *u, int index, rect *at)
{
    const input in = u->in;
    bool focused;

    *at = r->places[index];
    at->x += r->view.x;
    at->y += r->view.y - r->offset;
    if (is_seen(r, index)) return true;
    u->in.kind = INPUT_NONE;
    ui_thing_at(u, *at, &focused);
    u->in = in;
    return false;
}

void rows_end(rows *r, ui *u)
{
    rect column = rect_of(r->view.x + r->view.w, r->view.y, arrow_room, r->view.h);
    float side = fminf(arrow_side * u->text, 28);
    rect up = rect_cut_top(&column, arrow_height), down = rect_cut_bottom(&column, arrow_height);

    if (r->most <= 0) return;
    if (ui_thing_at(u, up, NULL)) scroll(r, u, -r->view.h * page_share);
    if (ui_thing_at(u, down, NULL)) scroll(r, u, r->view.h * page_share);
    if (r->offset >= 1) draw_mark(u->frame, rect_middle(up, side, side), MARK_UP, INK_QUIET);
    if (r->offset <= r->most - 1) draw_mark(u->frame, rect_middle(down, side, side), MARK_DOWN, INK_QUIET);
}
