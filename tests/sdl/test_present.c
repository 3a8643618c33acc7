/*
 * Handing parts of a picture to the display: only what lies in the window, which may have shrunk without anybody having
 * heard of it yet. X ends the program for one that does not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL.h>
#include <stdlib.h>

#include "sdl/paint.h"

enum { W = 800, H = 450 };

static int parts_handed_over;

/* Instead of SDL's own, which this program calls here. */
int SDL_UpdateWindowSurfaceRects(SDL_Window *window, const SDL_Rect *rects, int count)
{
    int w, h;

    SDL_GetWindowSizeInPixels(window, &w, &h);
    for (int i = 0; i < count; i++) {
        assert_true(rects[i].x >= 0 && rects[i].x + rects[i].w <= w);
        assert_true(rects[i].y >= 0 && rects[i].y + rects[i].h <= h);
    }
    parts_handed_over += count;
    return 0;
}

/* A mark in the lower right corner, in one of two inks. */
static void paint(painter *p, frame *f, frame_ink ink)
{
    float w, h;

    painter_logical_size(p, &w, &h);
    frame_begin(f, w, h);
    frame_add(f, DRAW_GROUND, (rect){ 0, 0, w, h });
    frame_command *mark = frame_add(f, DRAW_MARK, (rect){ w - 40, h - 40, 30, 30 });
    mark->mark = MARK_RIGHT;
    mark->ink = ink;
    painter_paint(p, f);
}

static void only_what_lies_in_the_window_is_handed_over(void **state)
{
    char *reason = NULL;
    frame *f = frame_new();

    (void)state;
    assert_int_equal(SDL_Init(SDL_INIT_VIDEO), 0);
    SDL_Window *window = SDL_CreateWindow("test", 0, 0, W, H, 0);
    SDL_Renderer *renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    painter *p = painter_new(renderer, ASSETS_DIR, "evening", NULL, NULL, &reason);
    if (!p) fail_msg("%s", reason);
    painter_resize(p, W, H);
    paint(p, f, INK_GOLD);
    paint(p, f, INK_TEXT);
    assert_int_equal(parts_handed_over, 1);
    SDL_SetWindowSize(window, W / 2, H / 2);
    paint(p, f, INK_GOLD);
    assert_int_equal(parts_handed_over, 1);
    painter_free(p);
    SDL_DestroyRenderer(renderer);
    SDL_DestroyWindow(window);
    SDL_Quit();
    frame_free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(only_what_lies_in_the_window_is_handed_over) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
