/*
 * The painter: see paint.h. Whatever takes time (text, curves, the ground) is made once as a texture; a frame is then
 * fills of whole pixels and copies, which a processor does as well as a GPU.
 */
#include "sdl/painter.h"

#include <SDL_video.h>
#include <math.h>
#include <stdlib.h>

/* A GPU is free to paint each frame into another buffer. */
static bool keeps_pictures(SDL_Renderer *renderer)
{
    SDL_RendererInfo info;

    return SDL_GetRendererInfo(renderer, &info) == 0 && info.flags & SDL_RENDERER_SOFTWARE;
}

painter *painter_new(SDL_Renderer *renderer, const char *assets, const char *name, media *pictures,
                     quiz_findings *findings, char **reason)
{
    painter *p = calloc(1, sizeof *p);

    if (!p) abort();
    p->renderer = renderer;
    p->cache = cache_new(renderer);
    p->media = pictures;
    p->keeps = keeps_pictures(renderer);
    p->stale = true;
    if (theme_load(&p->theme, assets, name, findings, reason) && (p->fonts = fonts_open(assets, reason))) return p;
    painter_free(p);
    return NULL;
}

void painter_free(painter *p)
{
    if (!p) return;
    fonts_close(p->fonts);
    cache_free(p->cache);
    free(p->before.items);
    free(p);
}

bool painter_dress(painter *p, const char *assets, const char *name, quiz_findings *findings, char **reason)
{
    theme t;

    if (!theme_load(&t, assets, name, findings, reason)) return false;
    p->theme = t;
    painter_forget(p);
    return true;
}

void painter_speak(painter *p, const char *language)
{
    fonts_speak(p->fonts, language);
    painter_forget(p);
}

void painter_resize(painter *p, int w, int h)
{
    p->w = w;
    p->h = h;
    p->scale = frame_scale(w, h);
    p->stale = true;
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

static void clip_to(painter *p, const SDL_Rect *at)
{
    p->clip = *at;
    SDL_RenderSetClipRect(p->renderer, at);
}

void painter_narrow(painter *p, const SDL_Rect *at)
{
    SDL_Rect both = p->clip;

    if (at && !SDL_IntersectRect(&p->clip, at, &both)) both = (SDL_Rect){ -1, -1, 1, 1 };
    SDL_RenderSetClipRect(p->renderer, &both);
}

/* Whether anything of AT is painted; then it counts as work. */
static bool is_in_sight(painter *p, const SDL_Rect *at)
{
    SDL_Rect seen;

    if (!SDL_IntersectRect(&p->clip, at, &seen)) return false;
    p->work.pixels += (int64_t)seen.w * seen.h;
    return true;
}

void painter_fill(painter *p, const SDL_Rect *at, SDL_Color colour, float alpha)
{
    Uint8 a = (Uint8)lrintf((float)colour.a * alpha);

    if (a == 0 || !is_in_sight(p, at)) return;
    SDL_SetRenderDrawBlendMode(p->renderer, a == 0xFF ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(p->renderer, colour.r, colour.g, colour.b, a);
    SDL_RenderFillRect(p->renderer, at);
}

void painter_copy(painter *p, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to, float alpha)
{
    if (!texture || !is_in_sight(p, to)) return;
    SDL_SetTextureAlphaMod(texture, (Uint8)lrintf(alpha * 255));
    SDL_RenderCopy(p->renderer, texture, from, to);
}

/* For half a screen of textures, the ground and the pictures that are seen. */
static size_t texture_room(const painter *p, const frame *f)
{
    size_t pixels = (size_t)p->w * (size_t)p->h / 2 + painter_ground_pixels(p);

    for (int i = 0; i < f->count; i++) {
        SDL_Rect at = painter_rect(p, f->commands[i].at);
        if (f->commands[i].kind == DRAW_PICTURE) pixels += (size_t)SDL_max(at.w, 0) * (size_t)SDL_max(at.h, 0);
    }
    return pixels * 4;
}

/* Paints what of F lies in AT. */
static void paint_part(painter *p, const frame *f, const damage_list *list, const SDL_Rect *at)
{
    clip_to(p, at);
    for (int i = 0; i < f->count; i++) {
        if (!SDL_HasIntersection(at, &list->items[i].reach)) continue;
        painter_command(p, &f->commands[i]);
        p->work.commands++;
    }
}

/* Without a ground that covers it, what was there before would shine through. */
static bool has_ground(const frame *f)
{
    return f->count > 0 && f->commands[0].kind == DRAW_GROUND && f->commands[0].alpha >= 1;
}

/* A window that nobody sees takes no paint, and does not say so. */
static bool is_hidden(SDL_Window *window)
{
    return window && SDL_GetWindowFlags(window) & (SDL_WINDOW_HIDDEN | SDL_WINDOW_MINIMIZED);
}

/* What differs from the picture before; all of it where that saves little, or where the picture is lost. */
static damage find_damage(const painter *p, const frame *f, const damage_list *now)
{
    const SDL_Rect all = { 0, 0, p->w, p->h };
    damage d = { .count = 0 };

    if (p->keeps && !p->stale && has_ground(f)) {
        damage_compare(&d, &p->before, now);
        damage_crop(&d, p->w, p->h);
        if (damage_area(&d) * 2 <= (int64_t)p->w * p->h) return d;
    }
    return (damage){ .rects = { all }, .count = 1 };
}

/* A part of the picture that lies outside of a window which has shrunk since would end the program with an X error. */
static bool is_of_its_size(const painter *p, SDL_Window *window)
{
    int w, h;

    SDL_GetWindowSizeInPixels(window, &w, &h);
    return w == p->w && h == p->h;
}

/* The software renderer paints into the window's surface, of which parts can be handed over. */
static void present(painter *p, const damage *d)
{
    SDL_Window *window = SDL_RenderGetWindow(p->renderer);
    bool in_parts = p->keeps && !p->stale && window && is_of_its_size(p, window);

    SDL_RenderSetClipRect(p->renderer, NULL);
    SDL_RenderFlush(p->renderer);
    if (!in_parts || SDL_UpdateWindowSurfaceRects(window, d->rects, d->count) != 0) SDL_RenderPresent(p->renderer);
}

void painter_paint(painter *p, const frame *f)
{
    damage_list now = { 0 };

    p->work = (painter_work){ 0 };
    cache_begin(p->cache, texture_room(p, f));
    for (int i = 0; i < f->count; i++)
        damage_note(&now, (damage_mark){ frame_command_hash(&f->commands[i]), painter_reach(p, &f->commands[i]) });
    damage d = find_damage(p, f, &now);
    for (int i = 0; i < d.count; i++) paint_part(p, f, &now, &d.rects[i]);
    if (d.count > 0) present(p, &d);
    p->stale = is_hidden(SDL_RenderGetWindow(p->renderer));
    free(p->before.items);
    p->before = now;
}

void painter_spoil(painter *p)
{
    p->stale = true;
}

void painter_forget(painter *p)
{
    cache_drop(p->cache);
    p->stale = true;
}

painter_work painter_last_work(const painter *p)
{
    return p->work;
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
