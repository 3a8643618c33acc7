/*
 * Panels, tickets and frames of film. Curves are only at a panel's left and right ends: these are a texture, and
 * the middle is filled row by row.
 */
#include "sdl/painter.h"

#include <math.h>

#include "sdl/shapes.h"

enum { STUB = 78, NOTCH = 11 }; /* logical pixels */

static SDL_Color ink(const painter *p, frame_ink which)
{
    return p->theme.colours[which];
}

/* AT and its outline: the line's middle runs along AT's edge. */
static SDL_Rect outline(const painter *p, rect at, int line)
{
    float half = (float)line / 2;
    int x = painter_whole(at.x * p->scale - half), y = painter_whole(at.y * p->scale - half);

    return (SDL_Rect){ x, y, painter_whole((at.x + at.w) * p->scale + half) - x,
                       painter_whole((at.y + at.h) * p->scale + half) - y };
}

static shape_panel panel_shape(const painter *p, const frame_command *c, const SDL_Rect *at, int line)
{
    return (shape_panel){ .w = at->w,
                          .h = at->h,
                          .line = line,
                          .radius = c->radius * p->scale,
                          .fill = ink(p, c->fill),
                          .fill_end = ink(p, c->fill_end == INK_NONE ? c->fill : c->fill_end),
                          .border = ink(p, c->border) };
}

/* Both ends of SHAPE at once, without the middle: the left half is the left end. */
static SDL_Texture *ends_texture(painter *p, const shape_panel *shape, int end)
{
    shape_panel ends = *shape;

    if (ends.w > 2 * end) ends.w = 2 * end;
    uint64_t key = cache_key(PAINTER_PANEL, &ends, sizeof ends);
    SDL_Texture *texture = cache_find(p->cache, key);
    return texture ? texture : cache_keep(p->cache, key, shape_draw_panel(&ends));
}

static bool same_colour(SDL_Color a, SDL_Color b)
{
    return a.r == b.r && a.g == b.g && a.b == b.b && a.a == b.a;
}

/* Rows of one colour are filled together. */
static void fill_rows(painter *p, const shape_panel *shape, SDL_Rect at, float alpha)
{
    SDL_Rect run = { at.x, at.y + shape->line, at.w, 0 };
    SDL_Color colour = shape->fill;

    for (int y = shape->line; y < shape->h - shape->line; y++, run.h++) {
        SDL_Color row = shape_mix(shape->fill, shape->fill_end, ((float)y + 0.5f) / (float)shape->h);
        if (same_colour(row, colour)) continue;
        painter_fill(p, &run, colour, alpha);
        run = (SDL_Rect){ at.x, at.y + y, at.w, 0 };
        colour = row;
    }
    painter_fill(p, &run, colour, alpha);
}

/* How much of each end of a panel W wide is more than rows. */
static int end_width(const shape_panel *shape, int w)
{
    if (shape->radius <= 0 && shape->line == 0) return 0;
    return SDL_min((int)ceilf(fmaxf(shape->radius, shape->notch)) + shape->line + 1, w / 2);
}

static void paint_shape(painter *p, const shape_panel *shape, const SDL_Rect *at, float alpha)
{
    if (at->w <= 0 || at->h <= 0) return;

    int end = end_width(shape, at->w);
    SDL_Rect middle = { at->x + end, at->y, at->w - 2 * end, at->h };
    SDL_Rect top = { middle.x, at->y, middle.w, shape->line };
    SDL_Rect bottom = { middle.x, at->y + at->h - shape->line, middle.w, shape->line };
    fill_rows(p, shape, middle, alpha);
    painter_fill(p, &top, shape->border, alpha);
    painter_fill(p, &bottom, shape->border, alpha);
    if (end == 0) return;

    SDL_Texture *ends = ends_texture(p, shape, end);
    SDL_Rect left = { at->x, at->y, end, at->h }, from_left = { 0, 0, end, at->h };
    SDL_Rect right = { at->x + at->w - end, at->y, end, at->h }, from_right = { end, 0, end, at->h };
    painter_copy(p, ends, &from_left, &left, alpha);
    painter_copy(p, ends, &from_right, &right, alpha);
}

static int line_pixels(const painter *p, const frame_command *c)
{
    if (c->line <= 0 || c->border == INK_NONE) return 0;
    return SDL_max(1, painter_pixels(p, c->line));
}

/* The outline, with what a stub that is torn off adds at its left. */
SDL_Rect painter_panel_reach(const painter *p, const frame_command *c)
{
    SDL_Rect at = outline(p, c->at, line_pixels(p, c));
    int torn = SDL_max(painter_pixels(p, c->torn), 0);

    at.x -= torn;
    at.w += torn;
    return at;
}

void painter_panel(painter *p, const frame_command *c)
{
    int line = line_pixels(p, c);
    SDL_Rect at = outline(p, c->at, line);
    shape_panel shape = panel_shape(p, c, &at, line);

    paint_shape(p, &shape, &at, c->alpha);
}

/* The holes along which a ticket is torn, down the column at X: 4 pixels in each 10. */
static void perforate(painter *p, const frame_command *c, float x)
{
    const float hole = 4, pitch = 10, margin = 10, length = c->at.h - 2 * margin;
    int line = SDL_max(1, line_pixels(p, c));

    for (int i = 0; c->at.w > STUB && (float)i * pitch < length; i++) {
        float from = (float)i * pitch;
        SDL_Rect at = painter_rect(p, (rect){ x, c->at.y + margin + from, 0, fminf(hole, length - from) });
        at.x -= line / 2;
        at.w = line;
        painter_fill(p, &at, ink(p, c->border), c->alpha);
    }
}

void painter_ticket(painter *p, const frame_command *c)
{
    int line = line_pixels(p, c), torn = painter_pixels(p, c->torn);
    SDL_Rect at = outline(p, c->at, line);
    shape_panel shape = panel_shape(p, c, &at, line);
    int tear = painter_pixels(p, c->at.x + STUB);

    shape.notch = NOTCH * p->scale;
    if (torn <= 0) {
        paint_shape(p, &shape, &at, c->alpha);
        perforate(p, c, c->at.x + STUB);
        return;
    }
    SDL_Rect rest = { tear, at.y, at.x + at.w - tear, at.h };
    SDL_Rect stub = { at.x - torn, at.y, tear - at.x, at.h };
    painter_narrow(p, &rest);
    paint_shape(p, &shape, &at, c->alpha);
    perforate(p, c, c->at.x + STUB);
    at.x -= torn;
    painter_narrow(p, &stub);
    paint_shape(p, &shape, &at, c->alpha);
    perforate(p, c, c->at.x + STUB - c->torn);
    painter_narrow(p, NULL);
}

/* The pitch of the holes is that of film: as many as fit, evenly from end to end. */
static void paint_holes(painter *p, const frame_command *c, float y)
{
    const float w = 4.5f, h = 4, margin = 3.5f;
    if (c->at.w < 2 * margin + w || c->at.h < 2 * h) return;

    int gaps = SDL_max(1, (int)lrintf((c->at.w - 2 * margin - w) / 9));
    float pitch = (c->at.w - 2 * margin - w) / (float)gaps;
    frame_command hole = { .kind = DRAW_PANEL, .alpha = c->alpha, .fill = INK_GROUND_EDGE, .radius = 1 };

    for (int i = 0; i <= gaps; i++) {
        hole.at = (rect){ c->at.x + margin + (float)i * pitch, y, w, h };
        painter_panel(p, &hole);
    }
}

void painter_strip(painter *p, const frame_command *c)
{
    frame_command film = *c;

    if (film.radius <= 0) film.radius = 3;
    painter_panel(p, &film);
    paint_holes(p, c, c->at.y + 3);
    paint_holes(p, c, c->at.y + c->at.h - 7);
}
