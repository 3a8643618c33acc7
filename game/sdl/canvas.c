/*
 * The canvas: see canvas.h.
 */
#include "sdl/canvas.h"

#include <SDL.h>
#include <png.h>
#include <stdlib.h>

#include "sdl/paint.h"
#include "sdl/reason.h"

struct canvas {
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    media *media;
    painter *painter;
};

static bool make(canvas *c, int w, int h, char **reason)
{
    c->surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_XRGB8888);
    if (c->surface) c->renderer = SDL_CreateSoftwareRenderer(c->surface);
    if (!c->renderer) reason_give(reason, "a picture of %d x %d cannot be made: %s", w, h, SDL_GetError());
    return c->renderer != NULL;
}

canvas *canvas_open(const char *assets, const char *theme, int w, int h, quiz_findings *findings, char **reason)
{
    canvas *c = calloc(1, sizeof *c);

    if (!c) abort();
    c->media = media_new();
    if (make(c, w, h, reason)) c->painter = painter_new(c->renderer, assets, theme, c->media, findings, reason);
    if (!c->painter) {
        canvas_close(c);
        return NULL;
    }
    painter_resize(c->painter, w, h);
    return c;
}

frame_pictures canvas_pictures(canvas *c)
{
    return media_pictures(c->media);
}

frame_measure canvas_measure(canvas *c)
{
    return painter_measure(c->painter);
}

void canvas_speak(canvas *c, const char *language)
{
    painter_speak(c->painter, language);
}

void canvas_logical_size(const canvas *c, float *w, float *h)
{
    painter_logical_size(c->painter, w, h);
}

void canvas_paint(canvas *c, const frame *f)
{
    painter_paint(c->painter, f);
}

bool canvas_save_png(const canvas *c, const char *path, char **reason)
{
    png_image image = { .version = PNG_IMAGE_VERSION, .format = PNG_FORMAT_RGB };
    SDL_Surface *plain = SDL_ConvertSurfaceFormat(c->surface, SDL_PIXELFORMAT_RGB24, 0);

    image.width = (png_uint_32)c->surface->w;
    image.height = (png_uint_32)c->surface->h;
    bool saved = plain && png_image_write_to_file(&image, path, 0, plain->pixels, plain->pitch, NULL);
    if (!saved) reason_give(reason, "%s cannot be written: %s", path, plain ? image.message : SDL_GetError());
    SDL_FreeSurface(plain);
    return saved;
}

void canvas_close(canvas *c)
{
    if (!c) return;
    painter_free(c->painter);
    media_free(c->media);
    if (c->renderer) SDL_DestroyRenderer(c->renderer);
    SDL_FreeSurface(c->surface);
    free(c);
}
