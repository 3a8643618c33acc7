/*
 * The module for pictures; see sdl/module.h. What is read is told by its first bytes, so that SDL2_image never tries
 * the other formats that it knows.
 */
#include <SDL_image.h>
#include <stdlib.h>

#include "media/fit.h"
#include "media/jpeg.h"
#include "media/png.h"
#include "media/webp.h"

static SDL_Surface *load_as(const char *type, const void *bytes, size_t size)
{
    return IMG_LoadTyped_RW(SDL_RWFromConstMem(bytes, (int)size), 1, type);
}

static SDL_Surface *load_png(const content *about, const void *bytes)
{
    return png_is_whole(bytes, about->bytes) ? load_as("PNG", bytes, about->bytes) : NULL;
}

static SDL_Surface *load_jpeg(const content *about, const void *bytes)
{
    return jpeg_is_whole(bytes, about->bytes) ? load_as("JPG", bytes, about->bytes) : NULL;
}

static SDL_Surface *load_webp(const content *about, const void *bytes)
{
    size_t made;
    unsigned char *frame = webp_first_frame(bytes, about->bytes, about->w, about->h, &made);
    SDL_Surface *picture = frame ? load_as("WEBP", frame, made) : load_as("WEBP", bytes, about->bytes);

    free(frame);
    return picture;
}

static SDL_Surface *read(const content *about, const void *bytes, int w, int h)
{
    static SDL_Surface *(*const loaders[])(const content *about, const void *bytes) = {
        [CONTENT_PNG] = load_png,
        [CONTENT_JPEG] = load_jpeg,
        [CONTENT_WEBP] = load_webp,
    };
    SDL_Surface *picture = loaders[about->kind](about, bytes);

    return picture ? fit(picture, w, h) : NULL;
}

const module_pictures *module(void);

const module_pictures *module(void)
{
    static const module_pictures table = { .version = MODULE_VERSION, .read = read };

    return &table;
}
