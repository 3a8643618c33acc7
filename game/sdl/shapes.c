/*
 * Shapes: see shapes.h. Each is a function from a point to a colour, by the distance to the shape's edge: negative
 * inside, and the pixel in which it passes through 0 is partly covered.
 */
#include "sdl/shapes.h"

#include <math.h>

typedef struct point {
    float x, y;
} point;

typedef SDL_Color shader(const void *shape, point at);

static Uint32 pack(SDL_Color c)
{
    return (Uint32)c.a << 24 | (Uint32)c.r << 16 | (Uint32)c.g << 8 | c.b;
}

static Uint32 *row_of(const SDL_Surface *picture, int y)
{
    return (Uint32 *)(void *)((Uint8 *)picture->pixels + (ptrdiff_t)y * picture->pitch);
}

static SDL_Surface *draw(int w, int h, shader *shade, const void *shape)
{
    SDL_Surface *picture = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);

    for (int y = 0; picture && y < h; y++) {
        Uint32 *row = row_of(picture, y);
        for (int x = 0; x < w; x++) row[x] = pack(shade(shape, (point){ (float)x + 0.5f, (float)y + 0.5f }));
    }
    return picture;
}

/* Unlike those of the C library these are no calls, and a picture takes many. */
static float least(float a, float b)
{
    return a < b ? a : b;
}

static float most(float a, float b)
{
    return a > b ? a : b;
}

static float length(float x, float y)
{
    return sqrtf(x * x + y * y);
}

static Uint8 whole(float value)
{
    return (Uint8)(value + 0.5f);
}

static float limit(float value)
{
    return least(most(value, 0), 1);
}

/* How much of a pixel is inside, by its middle's distance to the edge. */
static float cover(float distance)
{
    return limit(0.5f - distance);
}

static float between(Uint8 from, Uint8 to, float t)
{
    return (float)from + ((float)to - (float)from) * t;
}

SDL_Color shape_mix(SDL_Color from, SDL_Color to, float t)
{
    return (SDL_Color){ whole(between(from.r, to.r, t)), whole(between(from.g, to.g, t)),
                        whole(between(from.b, to.b, t)), whole(between(from.a, to.a, t)) };
}

static SDL_Color fade(SDL_Color c, float alpha)
{
    c.a = whole((float)c.a * limit(alpha));
    return c;
}

/* TOP laid over BELOW. */
static SDL_Color over(SDL_Color top, SDL_Color below)
{
    float above = (float)top.a / 255, rest = (float)below.a / 255 * (1 - above);
    SDL_Color c = shape_mix(below, top, above + rest > 0 ? above / (above + rest) : 0);

    c.a = whole((above + rest) * 255);
    return c;
}

/* To a rounded box around the origin that reaches HALF to each side. */
static float box_distance(point at, point half, float radius)
{
    float x = fabsf(at.x) - half.x + radius, y = fabsf(at.y) - half.y + radius;

    return least(most(x, y), 0) + length(most(x, 0), most(y, 0)) - radius;
}

static float segment_distance(point at, point from, point to)
{
    point way = { to.x - from.x, to.y - from.y };
    float along = ((at.x - from.x) * way.x + (at.y - from.y) * way.y) / (way.x * way.x + way.y * way.y);

    along = limit(along);
    return length(at.x - from.x - along * way.x, at.y - from.y - along * way.y);
}

static SDL_Color shade_panel(const void *shape, point at)
{
    const shape_panel *p = shape;
    float line = (float)p->line / 2;
    point half = { (float)p->w / 2 - line, (float)p->h / 2 - line };
    point off = { at.x - (float)p->w / 2, at.y - (float)p->h / 2 };
    float edge = box_distance(off, half, least(p->radius, least(half.x, half.y)));

    if (p->notch > 0) edge = most(edge, p->notch - length(half.x - fabsf(off.x), off.y));

    float outer = cover(edge - line), inner = cover(edge + line);
    SDL_Color fill = fade(shape_mix(p->fill, p->fill_end, at.y / (float)p->h), inner);
    SDL_Color border = fade(p->border, outer - inner);
    if (border.a == 0) return fill;
    if (fill.a == 0) return border;
    float all = (float)fill.a + (float)border.a;
    SDL_Color c = shape_mix(fill, border, (float)border.a / all);
    c.a = (Uint8)least(all, 255);
    return c;
}

SDL_Surface *shape_draw_panel(const shape_panel *panel)
{
    return draw(panel->w, panel->h, shade_panel, panel);
}

int shape_bulb_size(const shape_bulb *bulb)
{
    return 2 * (int)ceilf(most(bulb->radius, bulb->glow_radius)) + 1;
}

static SDL_Color shade_bulb(const void *shape, point at)
{
    const shape_bulb *b = shape;
    float middle = (float)shape_bulb_size(b) / 2;
    float away = length(at.x - middle, at.y - middle);
    float glow = b->glow_radius > b->radius ? 0.62f * limit(1 - away / b->glow_radius) : 0;

    return over(fade(b->core, cover(away - b->radius)), fade(b->glow, glow));
}

SDL_Surface *shape_draw_bulb(const shape_bulb *bulb)
{
    return draw(shape_bulb_size(bulb), shape_bulb_size(bulb), shade_bulb, bulb);
}

int shape_slip_size(const shape_slip *slip)
{
    return 2 * (int)ceilf(length(slip->w, slip->h) / 2) + 1;
}

static SDL_Color shade_slip(const void *shape, point at)
{
    const shape_slip *s = shape;
    const float around = 6.2831853f;
    float middle = (float)shape_slip_size(s) / 2, x = at.x - middle, y = at.y - middle;
    float along = cosf(s->turn * around), across = sinf(s->turn * around);
    point in = { x * along + y * across, y * along - x * across };

    return fade(s->ink, cover(box_distance(in, (point){ s->w / 2, s->h / 2 }, 0)));
}

SDL_Surface *shape_draw_slip(const shape_slip *slip)
{
    return draw(shape_slip_size(slip), shape_slip_size(slip), shade_slip, slip);
}

/* Each mark but the heart is up to three strokes with round ends, in a square of side 1. */
static const struct {
    float width;
    int count;
    point ends[3][2];
} marks[] = {
    [MARK_TICK] = { 0.15f, 2, { { { 0.08f, 0.50f }, { 0.36f, 0.81f } }, { { 0.36f, 0.81f }, { 0.92f, 0.17f } } } },
    [MARK_CROSS] = { 0.15f, 2, { { { 0.20f, 0.20f }, { 0.80f, 0.80f } }, { { 0.80f, 0.20f }, { 0.20f, 0.80f } } } },
    [MARK_UP] = { 0.12f,
                  3,
                  { { { 0.5f, 0.1f }, { 0.5f, 0.9f } },
                    { { 0.5f, 0.1f }, { 0.22f, 0.4f } },
                    { { 0.5f, 0.1f }, { 0.78f, 0.4f } } } },
    [MARK_DOWN] = { 0.12f,
                    3,
                    { { { 0.5f, 0.9f }, { 0.5f, 0.1f } },
                      { { 0.5f, 0.9f }, { 0.22f, 0.6f } },
                      { { 0.5f, 0.9f }, { 0.78f, 0.6f } } } },
    [MARK_LEFT] = { 0.12f,
                    3,
                    { { { 0.1f, 0.5f }, { 0.9f, 0.5f } },
                      { { 0.1f, 0.5f }, { 0.4f, 0.22f } },
                      { { 0.1f, 0.5f }, { 0.4f, 0.78f } } } },
    [MARK_RIGHT] = { 0.12f,
                     3,
                     { { { 0.9f, 0.5f }, { 0.1f, 0.5f } },
                       { { 0.9f, 0.5f }, { 0.6f, 0.22f } },
                       { { 0.9f, 0.5f }, { 0.6f, 0.78f } } } },
};

/* A square that stands on its corner, and a disc on each of its upper sides; in a square of side 1. */
static float heart_distance(point at)
{
    const float half = 0.38f, middle = 0.53f, root = 0.7071f, side = half * root;
    point off = { fabsf(at.x - 0.5f), at.y - middle };
    float disc = length(off.x - half / 2, off.y + half / 2) - side;
    float square = most(fabsf(off.x + off.y), fabsf(off.x - off.y)) * root - side;

    return least(disc, square);
}

static SDL_Color shade_mark(const void *shape, point at)
{
    const shape_mark *m = shape;
    float size = (float)m->size, away = size;
    point in = { at.x / size, at.y / size };

    if (m->mark == MARK_HEART) return fade(m->ink, cover(heart_distance(in) * size));
    for (int i = 0; i < marks[m->mark].count; i++)
        away = least(away, segment_distance(in, marks[m->mark].ends[i][0], marks[m->mark].ends[i][1]) * size);
    return fade(m->ink, cover(away - most(marks[m->mark].width * size / 2, 0.7f)));
}

SDL_Surface *shape_draw_mark(const shape_mark *mark)
{
    return draw(mark->size, mark->size, shade_mark, mark);
}

static SDL_Color shade_line(const void *shape, point at)
{
    const shape_line *l = shape;
    float away = segment_distance(at, (point){ l->from_x, l->from_y }, (point){ l->to_x, l->to_y });

    return fade(l->ink, cover(away - l->thick / 2));
}

SDL_Surface *shape_draw_line(const shape_line *line)
{
    return draw(line->w, line->h, shade_line, line);
}

enum { SHADES = 128 };

/* Rounds T to one of the shades, up or down by where it is: what lies between two is spread over 4 x 4 pixels (Bayer).
 */
static int dither(float t, int x, int y)
{
    static const float steps[4][4] = { { 0, 8, 2, 10 }, { 12, 4, 14, 6 }, { 3, 11, 1, 9 }, { 15, 7, 13, 5 } };

    return (int)least(t * SHADES + steps[y & 3][x & 3] / 16, SHADES);
}

/* The one large shape: with a call for each pixel it would take longer than all others. */
void shape_draw_ground(const shape_ground *ground, SDL_Surface *picture)
{
    const float reach = 0.7f, middle_x = 0.5f, middle_y = 0.4f; /* shares of the screen */
    const point step = { 1 / reach / (float)ground->w, 1 / reach / (float)ground->h };
    Uint32 shades[SHADES + 1];

    for (int i = 0; i <= SHADES; i++) shades[i] = pack(shape_mix(ground->centre, ground->edge, (float)i / SHADES));
    for (int y = 0; y < ground->h; y++) {
        Uint32 *to = row_of(picture, y), *row_end = to + picture->w;
        float off = ((float)y + 0.5f) * step.y - middle_y / reach;
        for (int x = 0; x < ground->w; x++) {
            Uint32 shade = shades[dither(length(((float)x + 0.5f) * step.x - middle_x / reach, off), x, y)];
            for (const Uint32 *end = SDL_min(to + ground->step, row_end); to < end;) *to++ = shade;
        }
    }
}
