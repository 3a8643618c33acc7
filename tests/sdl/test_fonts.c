/* Text is measured as it is drawn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sdl/fonts.h"

static const SDL_Color white = { 0xFF, 0xFF, 0xFF, 0xFF };

static int open_fonts(void **state)
{
    char *reason = NULL;

    *state = fonts_open(ASSETS_DIR, &reason);
    return *state ? 0 : -1;
}

static int close_fonts(void **state)
{
    fonts_close(*state);
    return 0;
}

static void a_text_is_as_wide_as_its_picture(void **state)
{
    static const char text[] = "Who plays the adult Ye-sung?";

    for (int font = 0; font < FONT_COUNT; font++)
        for (int size = 12; size < 100; size += 29) {
            SDL_Surface *picture = fonts_render(*state, (frame_font)font, size, 0, white, text);
            assert_non_null(picture);
            assert_true(abs(picture->w - fonts_width(*state, (frame_font)font, size, text)) <= 1);
            SDL_FreeSurface(picture);
        }
}

static void nothing_is_no_wider_than_nothing(void **state)
{
    assert_int_equal(fonts_width(*state, FONT_REGULAR, 20, ""), 0);
    assert_null(fonts_render(*state, FONT_REGULAR, 20, 0, white, ""));
    assert_null(fonts_render(*state, FONT_REGULAR, 20, 5, white, ""));
}

static void width_grows_with_size_and_weight(void **state)
{
    static const char text[] = "Miracle in Cell No. 7";
    int regular = fonts_width(*state, FONT_REGULAR, 20, text);

    assert_true(fonts_width(*state, FONT_BOLD, 20, text) > regular);
    assert_in_range(fonts_width(*state, FONT_REGULAR, 40, text), 2 * regular - 6, 2 * regular + 6);
}

/* More sizes than are held open, twice over: the answers stay the same. */
static void a_font_that_was_closed_opens_again(void **state)
{
    int widths[40];

    for (int i = 0; i < 40; i++) widths[i] = fonts_capital(*state, FONT_SIGN, 10 + i);
    for (int i = 0; i < 40; i++) assert_int_equal(fonts_capital(*state, FONT_SIGN, 10 + i), widths[i]);
}

static void tracking_is_added_between_letters(void **state)
{
    SDL_Surface *solid = fonts_render(*state, FONT_SIGN, 60, 0, white, "ÉTÉ");
    SDL_Surface *tracked = fonts_render(*state, FONT_SIGN, 60, 10, white, "ÉTÉ");

    assert_in_range(tracked->w - solid->w, 18, 22);
    SDL_FreeSurface(solid);
    SDL_FreeSurface(tracked);
}

static void capitals_have_a_height(void **state)
{
    assert_in_range(fonts_capital(*state, FONT_REGULAR, 100), 68, 76);
    assert_in_range(fonts_capital(*state, FONT_SIGN, 100), 66, 74);
}

static void a_missing_font_names_its_package(void **state)
{
    char *reason = NULL;

    (void)state;
    assert_null(fonts_open("/nowhere", &reason));
    assert_non_null(strstr(reason, "fonts-bebas-neue"));
    free(reason);
}

static void a_damaged_font_is_told_at_once(void **state)
{
    char folder[] = "/tmp/marquee-fonts-XXXXXX", path[64], *reason = NULL;

    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/fonts", folder);
    assert_int_equal(mkdir(path, 0700), 0);
    snprintf(path, sizeof path, "%s/fonts/BebasNeue-Bold.otf", folder);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs("junk", file);
    fclose(file);
    assert_null(fonts_open(folder, &reason));
    assert_non_null(strstr(reason, "it is no font"));
    free(reason);
    unlink(path);
    snprintf(path, sizeof path, "%s/fonts", folder);
    rmdir(path);
    rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_as_wide_as_its_picture),  cmocka_unit_test(nothing_is_no_wider_than_nothing),
        cmocka_unit_test(width_grows_with_size_and_weight),  cmocka_unit_test(a_font_that_was_closed_opens_again),
        cmocka_unit_test(tracking_is_added_between_letters), cmocka_unit_test(capitals_have_a_height),
        cmocka_unit_test(a_missing_font_names_its_package),  cmocka_unit_test(a_damaged_font_is_told_at_once),
    };

    return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
