/* A question's picture: where it stands on the screen, that it is kept, and that one which cannot be shown is nothing.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL.h>
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sdl/paint.h"

enum { W = 1280, H = 720, RED = 0xE01020 };

typedef struct easel {
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    media *media;
    painter *painter;
    frame *frame;
} easel;

static easel easel_new(void)
{
    char *reason = NULL;
    easel e = { .surface = SDL_CreateRGBSurfaceWithFormat(0, W, H, 32, SDL_PIXELFORMAT_XRGB8888),
                .media = media_new(),
                .frame = frame_new() };

    e.renderer = SDL_CreateSoftwareRenderer(e.surface);
    assert_non_null(e.renderer);
    e.painter = painter_new(e.renderer, ASSETS_DIR, "evening", e.media, NULL, &reason);
    assert_non_null(e.painter);
    painter_resize(e.painter, W, H);
    return e;
}

static void easel_free(const easel *e)
{
    painter_free(e->painter);
    media_free(e->media);
    SDL_DestroyRenderer(e->renderer);
    SDL_FreeSurface(e->surface);
    frame_free(e->frame);
}

/* Paints the whole frame: a ground, and with a PATH the picture in the file in BOX. */
static void paint(const easel *e, const char *path, rect box)
{
    frame_begin(e->frame, W, H);
    frame_add(e->frame, DRAW_GROUND, (rect){ 0, 0, W, H });
    if (path) frame_add(e->frame, DRAW_PICTURE, box)->text = path;
    painter_spoil(e->painter);
    painter_paint(e->painter, e->frame);
}

static unsigned pixel(const easel *e, int x, int y)
{
    const char *row = (const char *)e->surface->pixels + (ptrdiff_t)y * e->surface->pitch;
    Uint32 value;

    memcpy(&value, row + (ptrdiff_t)x * 4, sizeof value);
    return value & 0xFFFFFF;
}

/* One of 40 x 20 pixels, all of them red. PATH ends with XXXXXX. */
static void write_picture(char *path)
{
    png_image image = { .version = PNG_IMAGE_VERSION, .width = 40, .height = 20, .format = PNG_FORMAT_RGB };
    unsigned char pixels[40 * 20 * 3];
    int file = mkstemp(path);

    assert_true(file >= 0);
    close(file);
    for (size_t i = 0; i < sizeof pixels; i++) pixels[i] = (unsigned char)(RED >> (16 - i % 3 * 8));
    assert_true(png_image_write_to_file(&image, path, 0, pixels, 0, NULL));
}

static void it_stands_in_the_middle_and_is_kept(void **state)
{
    char path[] = "/tmp/marquee-picture-XXXXXX";
    easel e = easel_new();
    int w, h;

    (void)state;
    write_picture(path);
    frame_pictures pictures = media_pictures(e.media);
    if (!pictures.size || !pictures.size(pictures.data, path, &w, &h)) skip();
    paint(&e, path, (rect){ 100, 100, 100, 100 });
    unlink(path);
    for (int turn = 0; turn < 2; turn++) {
        assert_int_equal(pixel(&e, 131, 141), RED);
        assert_int_equal(pixel(&e, 168, 158), RED);
        assert_int_not_equal(pixel(&e, 128, 150), RED);
        assert_int_not_equal(pixel(&e, 150, 138), RED);
        paint(&e, path, (rect){ 100, 100, 100, 100 });
    }
    easel_free(&e);
}

static void what_cannot_be_shown_is_nothing(void **state)
{
    static const rect boxes[] = {
        { 100, 100, 100, 100 }, { 100, 100, 0, 100 }, { -50, -50, 60, 60 }, { 2000, 0, 9, 9 }
    };
    easel e = easel_new(), bare = easel_new();

    (void)state;
    paint(&bare, NULL, (rect){ 0 });
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++) {
        paint(&e, "/nowhere/picture.png", boxes[i]);
        assert_memory_equal(e.surface->pixels, bare.surface->pixels, (size_t)H * (size_t)bare.surface->pitch);
    }
    easel_free(&e);
    easel_free(&bare);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_stands_in_the_middle_and_is_kept),
        cmocka_unit_test(what_cannot_be_shown_is_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
