/* Every script is shown as it is written: all letters, in their order and joined, on one baseline. The fonts are those
   of the packages that `run` names. What it draws is to be looked at: scripts.png in the build's folder. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <png.h>
#include <string.h>

#include "ink.h"

static const char *const lines[] = {
    "Latin: Who hid the yellow bag?",
    "한국어: 예승이의 노란 가방은 7번방에 있어요.",
    "かなカナ: さくらの下で、カメラを見つけた。",
    "漢字: 北京的早晨，天氣很好。",
    "Кириллица: Объявил ли чёрный ёж цену?",
    "Ελληνικά: Ποιος έκρυψε την τσάντα;",
    "Türkçe: İstanbul'da ılık yağmur, Şişli, ĞÖÇ",
    "العربية: من أخفى الحقيبة الصفراء؟",
    "עברית: מי החביא את התיק (הצהוב)?",
    "فيلم Marquee (2013) فيه 7 [أرقام] و12٪",
    "He said \"שלום, עולם!\" (twice).",
    "हिन्दी: क्या यह ठीक है?",
};

enum { LINES = sizeof lines / sizeof *lines, COLUMN = 1100, ROW = 90 };

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

/* ---- To be looked at ---- */

static void put(SDL_Surface *page, fonts *f, frame_font font, int x, int y, const char *text)
{
    SDL_Surface *line = fonts_render(f, font, ROW / 2, font == FONT_SIGN ? 4 : 0, (SDL_Color){ 0, 0, 0, 0xFF }, text);

    assert_non_null(line);
    SDL_SetSurfaceBlendMode(line, SDL_BLENDMODE_BLEND);
    SDL_BlitSurface(line, NULL, page, &(SDL_Rect){ x, y - fonts_baseline(f, font, ROW / 2, line->h), 0, 0 });
    SDL_FreeSurface(line);
}

static void a_page_of_all_scripts_can_be_looked_at(void **state)
{
    static const frame_font shown[] = { FONT_REGULAR, FONT_BOLD, FONT_SIGN };
    SDL_Surface *page = SDL_CreateRGBSurfaceWithFormat(0, 3 * COLUMN, (LINES + 1) * ROW, 32, SDL_PIXELFORMAT_BGRA32);
    png_image image = { .version = PNG_IMAGE_VERSION, .format = PNG_FORMAT_BGRA };

    SDL_FillRect(page, NULL, 0xFFFFFFFF);
    for (int i = 0; i < LINES; i++)
        for (int k = 0; k < 3; k++) put(page, *state, shown[k], 20 + k * COLUMN, (i + 1) * ROW, lines[i]);
    image.width = (png_uint_32)page->w;
    image.height = (png_uint_32)page->h;
    assert_true(png_image_write_to_file(&image, ASSETS_DIR "/../scripts.png", 0, page->pixels, page->pitch, NULL));
    SDL_FreeSurface(page);
}

static int width(fonts *f, const char *text)
{
    return fonts_width(f, FONT_REGULAR, INK_SIZE, text);
}

/* ---- Letters ---- */

static uint32_t next(const char **at)
{
    static const unsigned char bits[] = { 0x7F, 0, 0x1F, 0xF, 0x7 };
    unsigned char first = (unsigned char)*(*at)++;
    int size = first < 0x80 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    uint32_t code = first & bits[size];

    for (; size > 1; size--) code = code << 6 | ((unsigned char)*(*at)++ & 0x3F);
    return code;
}

static void every_letter_has_a_picture(void **state)
{
    for (int font = 0; font < FONT_COUNT; font++)
        for (int i = 0; i < LINES; i++)
            for (const char *at = lines[i]; *at;) {
                uint32_t code = next(&at);
                if (!fonts_have(*state, (frame_font)font, code)) fail_msg("no font has U+%04X", (unsigned)code);
            }
}

/* U+0378 is no character: fonts show their box for it. */
static void what_no_font_has_is_a_box(void **state)
{
    assert_false(fonts_have(*state, FONT_REGULAR, 0x378));
    ink box = ink_of(*state, FONT_REGULAR, 0, "\xCD\xB8"), other = ink_of(*state, FONT_REGULAR, 0, "\xCD\xB9");
    ink letter = ink_of(*state, FONT_REGULAR, 0, "한");
    assert_int_equal(ink_difference(&box, &other, false), 0);
    assert_true(ink_difference(&box, &letter, false) > 0);
    SDL_FreeSurface(box.picture);
    SDL_FreeSurface(other.picture);
    SDL_FreeSurface(letter.picture);
}

static void a_line_is_as_wide_as_its_picture(void **state)
{
    for (int font = 0; font < FONT_COUNT; font++)
        for (int i = 0; i < LINES; i++) {
            ink line = ink_of(*state, (frame_font)font, 0, lines[i]);
            int width = fonts_width(*state, (frame_font)font, INK_SIZE, lines[i]);
            assert_int_equal(line.picture->w, width);
            assert_true(line.right - line.left > width * 9 / 10);
            SDL_FreeSurface(line.picture);
        }
}

/* ---- Order ---- */

/* At the end of LINE stands LETTER, and not OTHER. */
static void expect_end(fonts *f, int tracking, const char *text, bool at_right, const char *letter, const char *other)
{
    ink line = ink_of(f, FONT_REGULAR, tracking, text);
    ink is = ink_of(f, FONT_REGULAR, 0, letter), is_not = ink_of(f, FONT_REGULAR, 0, other);

    if (ink_difference(&line, &is, at_right) * 2 >= ink_difference(&line, &is_not, at_right))
        fail_msg("%s: not %s but %s at the %s", text, letter, other, at_right ? "right" : "left");
    SDL_FreeSurface(line.picture);
    SDL_FreeSurface(is.picture);
    SDL_FreeSurface(is_not.picture);
}

static void hebrew_begins_at_the_right(void **state)
{
    expect_end(*state, 0, "אבגל", true, "א", "ל");
    expect_end(*state, 0, "אבגל", false, "ל", "א");
    expect_end(*state, 20, "אבגל", true, "א", "ל");
    expect_end(*state, 20, "אבגל", false, "ל", "א");
}

/* The first letter that has a direction gives it to the line; numbers and the other script keep their own. */
static void directions_mix(void **state)
{
    expect_end(*state, 0, "א WK", true, "א", "K");
    expect_end(*state, 0, "א WK", false, "W", "K");
    expect_end(*state, 0, "א 17", false, "1", "7");
    expect_end(*state, 0, "WK א", false, "W", "א");
    expect_end(*state, 0, "W אבל", true, "א", "ל");
    expect_end(*state, 0, "17 א", true, "7", "א");
    expect_end(*state, 0, "א W?", false, "?", "W");
    expect_end(*state, 0, "\"אבל\" W", false, "W", "\"");
}

/* As lines of a paragraph need it. */
static void a_mark_that_is_not_seen_gives_a_line_its_direction(void **state)
{
    expect_end(*state, 0, "W אב.", false, "W", ".");
    expect_end(*state, 0, "\xE2\x80\x8FW אב.", false, ".", "W");
    expect_end(*state, 0, "\xE2\x80\x8FW אב.", true, "W", "ב");
    expect_end(*state, 0, "\xE2\x80\x8Eאב W", true, "W", "ב");
    assert_in_range(width(*state, "\xE2\x80\x8FW") - width(*state, "W"), 0, 1);
}

static void brackets_open_towards_what_they_hold(void **state)
{
    expect_end(*state, 0, "(אב)", false, "(", ")");
    expect_end(*state, 0, "(אב)", true, ")", "(");
    expect_end(*state, 0, "ا [ب]", false, "[", "]");
}

/* ---- Shapes ---- */

static void arabic_is_joined_with_tracking_too(void **state)
{
    int apart = width(*state, "ب") + width(*state, "ي") + width(*state, "ت");
    ink solid = ink_of(*state, FONT_REGULAR, 0, "بيت"), tracked = ink_of(*state, FONT_REGULAR, 30, "بيت");

    assert_true(width(*state, "بيت") < apart * 9 / 10);
    assert_int_equal(tracked.picture->w, solid.picture->w);
    assert_int_equal(ink_difference(&solid, &tracked, false), 0);
    SDL_FreeSurface(solid.picture);
    SDL_FreeSurface(tracked.picture);
}

static void expect_same(fonts *f, const char *one, int tracking, const char *two, int other_tracking)
{
    ink a = ink_of(f, FONT_REGULAR, tracking, one), b = ink_of(f, FONT_REGULAR, other_tracking, two);

    assert_int_equal(a.picture->w, b.picture->w);
    assert_int_equal(ink_difference(&a, &b, false), 0);
    SDL_FreeSurface(a.picture);
    SDL_FreeSurface(b.picture);
}

static void marks_stay_with_their_letter(void **state)
{
    expect_same(*state, "e\xCC\x81t\xC3\xA9", 0, "\xC3\xA9t\xC3\xA9", 0);
    expect_same(*state, "e\xCC\x81t\xC3\xA9", 20, "\xC3\xA9t\xC3\xA9", 20);
    expect_same(*state, "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", 0, "한", 0);
    expect_same(*state, "q\xCC\x83", 20, "q\xCC\x83", 0);
    assert_in_range(width(*state, "שָׁשָׁ") - width(*state, "שש") + 5, 0, 10);
}

/* क, virama, य: what is joined to one shape takes less room than its parts. */
static void devanagari_makes_conjuncts(void **state)
{
    assert_true(width(*state, "क्य") < width(*state, "क") + width(*state, "य"));
}

static void all_letters_stand_on_one_baseline(void **state)
{
    static const char *const texts[] = { "H", "H 한국", "H 漢", "H א", "H ا", "Hक", "H\xCC\x87\xCC\x87\xCC\x87" };
    static const char *const flat[] = { "ח", "ا", "Ж", "Δ", "İ" };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        ink line = ink_of(*state, FONT_REGULAR, 0, texts[i]);
        ink_look(&line, 0, width(*state, "H"));
        assert_int_equal(line.bottom, fonts_baseline(*state, FONT_REGULAR, INK_SIZE, line.picture->h));
        SDL_FreeSurface(line.picture);
    }
    for (size_t i = 0; i < sizeof flat / sizeof *flat; i++) {
        ink line = ink_of(*state, FONT_SIGN, 0, flat[i]);
        int below = line.bottom - fonts_baseline(*state, FONT_SIGN, INK_SIZE, line.picture->h);
        assert_in_range(below + 2, 0, 4);
        SDL_FreeSurface(line.picture);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_of_all_scripts_can_be_looked_at),
        cmocka_unit_test(every_letter_has_a_picture),
        cmocka_unit_test(what_no_font_has_is_a_box),
        cmocka_unit_test(a_line_is_as_wide_as_its_picture),
        cmocka_unit_test(hebrew_begins_at_the_right),
        cmocka_unit_test(directions_mix),
        cmocka_unit_test(a_mark_that_is_not_seen_gives_a_line_its_direction),
        cmocka_unit_test(brackets_open_towards_what_they_hold),
        cmocka_unit_test(arabic_is_joined_with_tracking_too),
        cmocka_unit_test(marks_stay_with_their_letter),
        cmocka_unit_test(devanagari_makes_conjuncts),
        cmocka_unit_test(all_letters_stand_on_one_baseline),
    };

    return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
