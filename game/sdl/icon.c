/*
 * The icon: see icon.h.
 */
#include "sdl/icon.h"

#include <SDL_stdinc.h>
#include <SDL_surface.h>
#include <png.h>
#include <stdbool.h>
#include <stdio.h>

enum { SIDE = 128 }; /* whoever shows it makes it smaller; X11 takes ever longer for a larger one */

static bool read_into(SDL_Surface *icon, png_image *image)
{
    image->format = PNG_FORMAT_RGBA;
    return (int)image->width == icon->w && (int)image->height == icon->h &&
           png_image_finish_read(image, NULL, icon->pixels, icon->pitch, NULL);
}

void icon_set(SDL_Window *window, const char *assets)
{
    char path[4096];
    png_image image = { .version = PNG_IMAGE_VERSION };
    SDL_Surface *icon = SDL_CreateRGBSurfaceWithFormat(0, SIDE, SIDE, 32, SDL_PIXELFORMAT_RGBA32);

    snprintf(path, sizeof path, "%s/icons/%d.png", assets, SIDE);
    if (icon && png_image_begin_read_from_file(&image, path) && read_into(icon, &image))
        SDL_SetWindowIcon(window, icon);
    png_image_free(&image);
    SDL_FreeSurface(icon);
}
