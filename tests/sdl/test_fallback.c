/* The system's fonts help out where the game's lack a letter, whatever state they are in. Here the game has one font
   only, and the system those that are the game's otherwise: they have Greek, which that one lacks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ink.h"
#include "quiz/rng.h"

enum { PSI = 0x3C8, OMEGA = 0x3C9, NAME = 48, PATH = 128 };

static const char *const sources[] = { "OpenSans-Regular.ttf", "OpenSans-Bold.ttf" };
static const char *const game[] = { "BebasNeue-Bold.otf", "OpenSans-Regular.ttf", "OpenSans-Semibold.ttf",
                                    "OpenSans-Bold.ttf" };

static char folder[] = "/tmp/marquee-fallback-XXXXXX", path[PATH];

static const char *in_folder(const char *name)
{
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void copy(const char *from, const char *to)
{
    char buffer[4096];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");

    assert_true(in && out);
    for (size_t size; (size = fread(buffer, 1, sizeof buffer, in)) > 0;) fwrite(buffer, 1, size, out);
    fclose(in);
    assert_int_equal(fclose(out), 0);
}

/* Each is called as another one, so that the game's names are not the system's. */
static void install(void)
{
    char from[512];

    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        char name[NAME];
        snprintf(from, sizeof from, "%s/fonts/%s", ASSETS_DIR, sources[i]);
        snprintf(name, sizeof name, "system/%s", sources[i]);
        copy(from, in_folder(name));
    }
}

static void write_settings(void)
{
    FILE *file = fopen(in_folder("fonts.conf"), "w");

    assert_non_null(file);
    fprintf(file,
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\"><fontconfig>"
            "<dir>%s/system</dir><cachedir>%s/cache</cachedir></fontconfig>",
            folder, folder);
    assert_int_equal(fclose(file), 0);
}

static int make_folder(void **state)
{
    char from[512], name[NAME];

    (void)state;
    assert_non_null(mkdtemp(folder));
    assert_int_equal(mkdir(in_folder("system"), 0700) | mkdir(in_folder("fonts"), 0700), 0);
    for (size_t i = 0; i < sizeof game / sizeof *game; i++) {
        snprintf(from, sizeof from, "%s/fonts/%s", ASSETS_DIR, game[0]);
        snprintf(name, sizeof name, "fonts/%s", game[i]);
        copy(from, in_folder(name));
    }
    write_settings();
    return setenv("FONTCONFIG_FILE", in_folder("fonts.conf"), 1);
}

static int remove_folder(void **state)
{
    char command[PATH];

    (void)state;
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    return system(command);
}

static fonts *open_fonts(void)
{
    char *reason = NULL;
    fonts *f = fonts_open(folder, &reason);

    if (!f) fail_msg("%s", reason);
    return f;
}

/* As long as nobody adds a file to its folder, fontconfig believes what it knows of those in it. */
static void damage(const char *name)
{
    FILE *file = fopen(in_folder(name), "wb");

    assert_non_null(file);
    fputs("junk", file);
    fclose(file);
}

static bool is_shown(frame_font font)
{
    fonts *f = open_fonts();
    bool has = fonts_have(f, font, PSI);

    SDL_FreeSurface(fonts_render(f, font, 30, 0, (SDL_Color){ 0 }, "ψH"));
    fonts_close(f);
    return has;
}

static void latin_and_what_the_game_has_start_nothing(void **state)
{
    fonts *f = open_fonts();

    (void)state;
    install();
    SDL_FreeSurface(fonts_render(f, FONT_REGULAR, 30, 5, (SDL_Color){ 0 }, "Żółć, ĞÖÇ: “Où?” – ÉTÉ"));
    assert_true(fonts_width(f, FONT_SIGN, 30, "Who hid the bag?") > 0);
    assert_int_not_equal(access(in_folder("cache"), F_OK), 0);
    assert_true(fonts_have(f, FONT_REGULAR, PSI));
    assert_int_equal(access(in_folder("cache"), F_OK), 0);
    fonts_close(f);
}

static void the_strength_is_near_that_of_the_text(void **state)
{
    fonts *f = open_fonts();

    (void)state;
    install();
    assert_true(fonts_width(f, FONT_BOLD, 60, "ψψψψψψ") > fonts_width(f, FONT_REGULAR, 60, "ψψψψψψ"));
    fonts_close(f);
}

static void damaged_fonts_are_passed_over(void **state)
{
    (void)state;
    install();
    assert_true(is_shown(FONT_REGULAR));
    damage("system/OpenSans-Regular.ttf");
    assert_true(is_shown(FONT_REGULAR));
    damage("system/OpenSans-Bold.ttf");
    assert_false(is_shown(FONT_REGULAR));
}

static void fonts_may_go_while_the_game_runs(void **state)
{
    fonts *f = open_fonts();

    (void)state;
    install();
    assert_true(fonts_have(f, FONT_REGULAR, PSI));
    unlink(in_folder("system/OpenSans-Regular.ttf"));
    unlink(in_folder("system/OpenSans-Bold.ttf"));
    assert_false(fonts_have(f, FONT_BOLD, OMEGA));
    assert_true(fonts_width(f, FONT_BOLD, 30, "ψ") > 0);
    fonts_speak(f, "ko");
    assert_false(fonts_have(f, FONT_REGULAR, PSI));
    fonts_close(f);
}

/* Any bytes: code points of all blocks, torn characters, marks without letters. */
static void no_text_is_too_strange(void **state)
{
    fonts *f = open_fonts();
    quiz_rng rng = quiz_rng_new(7, 1);

    (void)state;
    install();
    for (int i = 0; i < 2000; i++) {
        char text[64];
        size_t size = 1 + quiz_rng_below(&rng, 40);
        for (size_t c = 0; c < size; c++) text[c] = (char)(1 + quiz_rng_below(&rng, 255));
        for (size_t c = 0; i % 2 && c + 3 < size; c += 3)
            text[c] = (char)(0xE0 + quiz_rng_below(&rng, 15)), text[c + 1] = (char)(0x80 + quiz_rng_below(&rng, 64)),
            text[c + 2] = (char)(0x80 + quiz_rng_below(&rng, 64));
        text[size] = '\0';
        SDL_Surface *picture = fonts_render(f, (frame_font)(i % FONT_COUNT), 20, i % 3, (SDL_Color){ 0 }, text);
        if (picture && i % 3 == 0) assert_int_equal(picture->w, fonts_width(f, (frame_font)(i % FONT_COUNT), 20, text));
        SDL_FreeSurface(picture);
    }
    fonts_close(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(latin_and_what_the_game_has_start_nothing),
        cmocka_unit_test(the_strength_is_near_that_of_the_text),
        cmocka_unit_test(damaged_fonts_are_passed_over),
        cmocka_unit_test(fonts_may_go_while_the_game_runs),
        cmocka_unit_test(no_text_is_too_strange),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
