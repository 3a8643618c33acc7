/*
 * The painter: see paint.h. Whatever takes time (text, curves, the ground) is made once as a texture; a frame is then
 * fills of whole pixels and copies, which a processor does as well as a GPU.
 */
#include "sdl/painter.h"

#include <math.h>
#include <stdlib.h>

#include "sdl/shapes.h"

static const float glow_reach = 2.6f; /* of a bulb's radius */

painter *painter_new(SDL_Renderer *renderer, const char *assets, const char *name, quiz_findings *findings,
                     char **reason)
{
    painter *p = calloc(1, sizeof *p);

    if (!p) abort();
    p->renderer = renderer;
    p->cache = cache_new(renderer);
    if (theme_load(&p->theme, assets, name, findings, reason) && (p->fonts = fonts_open(assets, reason))) return p;
    painter_free(p);
    return NULL;
}

void painter_free(painter *p)
{
    if (!p) return;
    fonts_close(p->fonts);
    cache_free(p->cache);
    free(p);
}

void painter_resize(painter *p, int w, int h)
{
    p->w = w;
    p->h = h;
    p->scale = frame_scale(w, h);
}

float painter_scale(const painter *p)
{
    return p->scale;
}

void painter_logical_size(const painter *p, float *w, float *h)
{
    *w = (float)p->w / p->scale;
    *h = (float)p->h / p->scale;
}

int painter_whole(float real)
{
    return (int)floorf(real + 0.5f);
}

int painter_pixels(const painter *p, float length)
{
    return frame_pixels(length, p->scale);
}

SDL_Rect painter_rect(const painter *p, rect at)
{
    int x = painter_pixels(p, at.x), y = painter_pixels(p, at.y);

    return (SDL_Rect){ x, y, painter_pixels(p, at.x + at.w) - x, painter_pixels(p, at.y + at.h) - y };
}

void painter_fill(painter *p, const SDL_Rect *at, SDL_Color colour, float alpha)
{
    Uint8 a = (Uint8)lrintf((float)colour.a * alpha);

    if (a == 0 || at->w <= 0 || at->h <= 0) return;
    SDL_SetRenderDrawBlendMode(p->renderer, a == 0xFF ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(p->renderer, colour.r, colour.g, colour.b, a);
    SDL_RenderFillRect(p->renderer, at);
}

void painter_copy(painter *p, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to, float alpha)
{
    if (!texture) return;
    SDL_SetTextureAlphaMod(texture, (Uint8)lrintf(alpha * 255));
    SDL_RenderCopy(p->renderer, texture, from, to);
}

/* A quarter of the pixels each way does: stretched, its dither is still finer than the eye. */
static void paint_ground(painter *p, const frame_command *c)
{
    const shape_ground ground = { .w = (p->w + 3) / 4 < 480 ? (p->w + 3) / 4 : 480,
                                  .h = (p->h + 3) / 4 < 270 ? (p->h + 3) / 4 : 270,
                                  .centre = p->theme.colours[INK_GROUND_CENTRE],
                                  .edge = p->theme.colours[INK_GROUND_EDGE] };
    uint64_t key = cache_key(PAINTER_GROUND, &ground, sizeof ground);
    SDL_Texture *texture = cache_find(p->cache, key);

    if (!texture && (texture = cache_keep(p->cache, key, shape_draw_ground(&ground))))
        SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_NONE);
    painter_copy(p, texture, NULL, NULL, c->alpha);
}

static void paint_bulb(painter *p, const frame_command *c)
{
    float radius = c->at.w / 2 * p->scale;
    const shape_bulb bulb = { .radius = radius,
                              .glow_radius = c->lit ? radius * glow_reach : 0,
                              .core = p->theme.colours[c->lit ? INK_BULB : INK_BULB_OUT],
                              .glow = p->theme.colours[INK_GOLD] };
    uint64_t key = cache_key(PAINTER_BULB, &bulb, sizeof bulb);
    SDL_Texture *texture = cache_find(p->cache, key);
    int size = shape_bulb_size(&bulb);
    SDL_Rect to = { (int)floorf((c->at.x + c->at.w / 2) * p->scale) - size / 2,
                    (int)floorf((c->at.y + c->at.h / 2) * p->scale) - size / 2, size, size };

    if (!texture) texture = cache_keep(p->cache, key, shape_draw_bulb(&bulb));
    painter_copy(p, texture, NULL, &to, c->alpha);
}

static void paint_mark(painter *p, const frame_command *c)
{
    const shape_mark mark = { .mark = c->mark,
                              .size = painter_pixels(p, fminf(c->at.w, c->at.h)),
                              .ink = p->theme.colours[c->ink] };
    uint64_t key = cache_key(PAINTER_MARK, &mark, sizeof mark);
    SDL_Texture *texture = cache_find(p->cache, key);
    SDL_Rect to = { painter_pixels(p, c->at.x + c->at.w / 2) - mark.size / 2,
                    painter_pixels(p, c->at.y + c->at.h / 2) - mark.size / 2, mark.size, mark.size };

    if (!texture) texture = cache_keep(p->cache, key, shape_draw_mark(&mark));
    painter_copy(p, texture, NULL, &to, c->alpha);
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
static void paint_text(painter *p, const frame_command *c)
{
    static const float shares[] = { [ALIGN_LEFT] = 0, [ALIGN_CENTRE] = 0.5f, [ALIGN_RIGHT] = 1 };
    int size = painter_pixels(p, c->size);
    SDL_Texture *texture = text_texture(p, c, size, painter_pixels(p, c->tracking));
    SDL_Rect to;

    if (!texture || SDL_QueryTexture(texture, NULL, NULL, &to.w, &to.h) != 0) return;
    float baseline = (c->at.y + c->at.h / 2) * p->scale + (float)fonts_capital(p->fonts, c->font, size) / 2;
    to.x = painter_whole(c->at.x * p->scale + (c->at.w * p->scale - (float)to.w) * shares[c->align]);
    to.y = painter_whole(baseline) - fonts_ascent(p->fonts, c->font, size);
    painter_copy(p, texture, NULL, &to, c->alpha);
}

static void (*const paint[])(painter *p, const frame_command *c) = {
    [DRAW_GROUND] = paint_ground, [DRAW_PANEL] = painter_panel, [DRAW_TICKET] = painter_ticket,
    [DRAW_BULB] = paint_bulb,     [DRAW_STRIP] = painter_strip, [DRAW_MARK] = paint_mark,
    [DRAW_TEXT] = paint_text,
};

void painter_paint(painter *p, const frame *f)
{
    size_t screenful = (size_t)p->w * (size_t)p->h * 4;

    cache_begin(p->cache, screenful / 2);
    for (int i = 0; i < f->count; i++) paint[f->commands[i].kind](p, &f->commands[i]);
    SDL_RenderPresent(p->renderer);
}

void painter_forget(painter *p)
{
    cache_drop(p->cache);
}

static float measure_width(void *data, frame_font font, float size, const char *text)
{
    painter *p = data;

    return (float)fonts_width(p->fonts, font, painter_pixels(p, size), text) / p->scale;
}

frame_measure painter_measure(painter *p)
{
    return (frame_measure){ .width = measure_width, .data = p };
}
