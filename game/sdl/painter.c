/*
 * The painter's commands: what each looks like, and which pixels it touches.
 */
#include "sdl/painter.h"

#include <math.h>

#include "sdl/shapes.h"

enum { TURNS = 48 }; /* ways in which a slip of paper can lie */

static const float glow_reach = 2.6f; /* of a bulb's radius */

/* A texture and where it goes, pixel for pixel. */
typedef struct sprite {
    SDL_Texture *texture; /* NULL: nothing to see */
    SDL_Rect to;
} sprite;

/* At least a quarter of the pixels each way: so large, the dither is still finer than the eye. */
static int ground_step(const painter *p)
{
    return SDL_max(4, SDL_max((p->w + 479) / 480, (p->h + 269) / 270));
}

static SDL_Texture *ground_texture(painter *p)
{
    int step = ground_step(p), rows = (p->h + step - 1) / step;
    const shape_ground ground = { .w = (p->w + step - 1) / step,
                                  .h = rows,
                                  .step = step,
                                  .centre = p->theme.colours[INK_GROUND_CENTRE],
                                  .edge = p->theme.colours[INK_GROUND_EDGE] };
    uint64_t key = cache_key(PAINTER_GROUND, &ground, sizeof ground);
    SDL_Texture *texture = cache_find(p->cache, key);
    SDL_Surface *picture;

    if (texture || !(texture = cache_make(p->cache, key, p->w, rows, &picture))) return texture;
    shape_draw_ground(&ground, picture);
    SDL_UnlockTexture(texture);
    return texture;
}

size_t painter_ground_pixels(const painter *p)
{
    return (size_t)p->w * (size_t)(p->h / ground_step(p) + 1);
}

/* Row by row, each from the one that stands for it: a processor copies rows many times faster than it stretches. */
static void paint_ground(painter *p, const frame_command *c)
{
    SDL_Texture *texture = ground_texture(p);
    int step = ground_step(p);
    SDL_Rect from = { p->clip.x, 0, p->clip.w, 1 }, to = from;

    for (to.y = p->clip.y; to.y < p->clip.y + p->clip.h; to.y++) {
        from.y = to.y / step;
        painter_copy(p, texture, &from, &to, c->alpha);
    }
}

static SDL_Rect ground_reach(const painter *p, const frame_command *c)
{
    (void)c;
    return (SDL_Rect){ 0, 0, p->w, p->h };
}

/* A square of SIZE around the middle of AT. */
static SDL_Rect square_in(const painter *p, rect at, int size)
{
    return (SDL_Rect){ painter_pixels(p, at.x + at.w / 2) - size / 2, painter_pixels(p, at.y + at.h / 2) - size / 2,
                       size, size };
}

static sprite bulb_sprite(painter *p, const frame_command *c)
{
    float radius = c->at.w / 2 * p->scale;
    const shape_bulb bulb = { .radius = radius,
                              .glow_radius = c->lit ? radius * glow_reach : 0,
                              .core = p->theme.colours[c->lit ? INK_BULB : INK_BULB_OUT],
                              .glow = p->theme.colours[INK_GLOW] };
    uint64_t key = cache_key(PAINTER_BULB, &bulb, sizeof bulb);
    SDL_Texture *texture = cache_find(p->cache, key);
    int size = shape_bulb_size(&bulb);
    SDL_Rect to = { (int)floorf((c->at.x + c->at.w / 2) * p->scale) - size / 2,
                    (int)floorf((c->at.y + c->at.h / 2) * p->scale) - size / 2, size, size };

    return (sprite){ texture ? texture : cache_keep(p->cache, key, shape_draw_bulb(&bulb)), to };
}

static sprite mark_sprite(painter *p, const frame_command *c)
{
    const shape_mark mark = { .mark = c->mark,
                              .size = painter_pixels(p, fminf(c->at.w, c->at.h)),
                              .ink = p->theme.colours[c->ink] };
    uint64_t key = cache_key(PAINTER_MARK, &mark, sizeof mark);
    SDL_Texture *texture = cache_find(p->cache, key);

    return (sprite){ texture ? texture : cache_keep(p->cache, key, shape_draw_mark(&mark)),
                     square_in(p, c->at, mark.size) };
}

/* Where its ends lie between two pixels is kept, so that lines that meet do. */
static sprite line_sprite(painter *p, const frame_command *c)
{
    float thick = fmaxf(c->line * p->scale, 1), reach = thick / 2 + 1;
    float x = c->at.x * p->scale, y = c->at.y * p->scale, w = c->at.w * p->scale, h = c->at.h * p->scale;
    SDL_Rect to = { (int)floorf(x - reach), (int)floorf(y - reach), 0, 0 };

    to.w = (int)ceilf(x + w + reach) - to.x;
    to.h = (int)ceilf(y + h + reach) - to.y;
    x -= (float)to.x;
    y -= (float)to.y;
    const shape_line line = { .w = to.w,
                              .h = to.h,
                              .thick = thick,
                              .from_x = x,
                              .from_y = c->rises ? y + h : y,
                              .to_x = x + w,
                              .to_y = c->rises ? y : y + h,
                              .ink = p->theme.colours[c->ink] };
    uint64_t key = cache_key(PAINTER_LINE, &line, sizeof line);
    SDL_Texture *texture = cache_find(p->cache, key);

    return (sprite){ texture ? texture : cache_keep(p->cache, key, shape_draw_line(&line)), to };
}

/* Turned half around it looks the same. */
static int turn_of(float turn)
{
    int step = painter_whole((turn - floorf(turn)) * TURNS);

    return step % (TURNS / 2);
}

static sprite slip_sprite(painter *p, const frame_command *c)
{
    const shape_slip slip = { .w = c->at.w * p->scale,
                              .h = c->at.h * p->scale,
                              .turn = (float)turn_of(c->turn) / TURNS,
                              .ink = p->theme.colours[c->ink] };
    uint64_t key = cache_key(PAINTER_CONFETTI, &slip, sizeof slip);
    SDL_Texture *texture = cache_find(p->cache, key);

    return (sprite){ texture ? texture : cache_keep(p->cache, key, shape_draw_slip(&slip)),
                     square_in(p, c->at, shape_slip_size(&slip)) };
}

/* One that cannot be shown is a pixel of nothing, and not asked for again. */
static SDL_Surface *fetch_picture(const painter *p, const char *path, const SDL_Rect *box)
{
    SDL_Surface *picture = p->media ? media_picture(p->media, path, box->w, box->h) : NULL;

    return picture ? picture : SDL_CreateRGBSurfaceWithFormat(0, 1, 1, 32, SDL_PIXELFORMAT_ARGB8888);
}

static sprite picture_sprite(painter *p, const frame_command *c)
{
    SDL_Rect box = painter_rect(p, c->at);
    const uint64_t parts[] = { quiz_slice_hash(quiz_slice_of(c->text)), (uint64_t)box.w, (uint64_t)box.h };
    uint64_t key = cache_key(PAINTER_PICTURE, parts, sizeof parts);
    sprite s = { cache_find(p->cache, key), { 0 } };

    if (box.w <= 0 || box.h <= 0) return s;
    if (!s.texture) s.texture = cache_keep(p->cache, key, fetch_picture(p, c->text, &box));
    if (!s.texture || SDL_QueryTexture(s.texture, NULL, NULL, &s.to.w, &s.to.h) != 0) return (sprite){ 0 };
    s.to.x = box.x + (box.w - s.to.w) / 2;
    s.to.y = box.y + (box.h - s.to.h) / 2;
    return s;
}

/* Its colour is part of the picture: a processor copies it eight times as fast as it would tint it. */
static SDL_Texture *text_texture(painter *p, const frame_command *c, int size, int tracking)
{
    SDL_Color ink = p->theme.colours[c->ink];
    const uint64_t parts[] = { quiz_slice_hash(quiz_slice_of(c->text)), (uint64_t)c->font, (uint64_t)size,
                               (uint64_t)tracking, (uint64_t)c->ink };
    uint64_t key = cache_key(PAINTER_TEXT, parts, sizeof parts);
    SDL_Texture *texture = cache_find(p->cache, key);

    if (texture) return texture;
    return cache_keep(p->cache, key, fonts_render(p->fonts, c->font, size, tracking, ink, c->text));
}

/* Capitals stand in the middle of the line box, whatever room a font leaves above and below them. */
static sprite text_sprite(painter *p, const frame_command *c)
{
    static const float shares[] = { [ALIGN_LEFT] = 0, [ALIGN_CENTRE] = 0.5f, [ALIGN_RIGHT] = 1 };
    int size = painter_pixels(p, c->size);
    sprite s = { text_texture(p, c, size, painter_pixels(p, c->tracking)), { 0 } };

    if (!s.texture || SDL_QueryTexture(s.texture, NULL, NULL, &s.to.w, &s.to.h) != 0) return (sprite){ 0 };
    float baseline = (c->at.y + c->at.h / 2) * p->scale + (float)fonts_capital(p->fonts, c->font, size) / 2;
    s.to.x = painter_whole(c->at.x * p->scale + (c->at.w * p->scale - (float)s.to.w) * shares[c->align]);
    s.to.y = painter_whole(baseline) - fonts_baseline(p->fonts, c->font, size, s.to.h);
    return s;
}

/* Each is a sprite, or knows how to paint itself and how far it reaches. */
static const struct {
    sprite (*sprite)(painter *p, const frame_command *c);
    void (*paint)(painter *p, const frame_command *c);
    SDL_Rect (*reach)(const painter *p, const frame_command *c);
} kinds[] = {
    [DRAW_GROUND] = { .paint = paint_ground, .reach = ground_reach },
    [DRAW_PANEL] = { .paint = painter_panel, .reach = painter_panel_reach },
    [DRAW_TICKET] = { .paint = painter_ticket, .reach = painter_panel_reach },
    [DRAW_BULB] = { .sprite = bulb_sprite },
    [DRAW_STRIP] = { .paint = painter_strip, .reach = painter_panel_reach },
    [DRAW_MARK] = { .sprite = mark_sprite },
    [DRAW_LINE] = { .sprite = line_sprite },
    [DRAW_CONFETTI] = { .sprite = slip_sprite },
    [DRAW_PICTURE] = { .sprite = picture_sprite },
    [DRAW_TEXT] = { .sprite = text_sprite },
};

SDL_Rect painter_reach(painter *p, const frame_command *c)
{
    return kinds[c->kind].sprite ? kinds[c->kind].sprite(p, c).to : kinds[c->kind].reach(p, c);
}

void painter_command(painter *p, const frame_command *c)
{
    if (kinds[c->kind].paint) {
        kinds[c->kind].paint(p, c);
        return;
    }
    sprite s = kinds[c->kind].sprite(p, c);
    painter_copy(p, s.texture, NULL, &s.to, c->alpha);
}
