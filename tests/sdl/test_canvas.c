/*
 * What the painter paints, beside pictures that were looked at and found right (in tests/golden). UPDATE=1 paints
 * them anew.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sdl/canvas.h"

enum { FAR = 40, PER_MILLE = 4 }; /* how far a channel may be off, and how many pixels may be further off */

typedef struct picture {
    png_image about;
    unsigned char *pixels;
} picture;

static picture read_picture(const char *path)
{
    picture p = { .about = { .version = PNG_IMAGE_VERSION } };

    if (!png_image_begin_read_from_file(&p.about, path)) fail_msg("%s: %s", path, p.about.message);
    p.about.format = PNG_FORMAT_RGB;
    p.pixels = malloc(PNG_IMAGE_SIZE(p.about));
    assert_non_null(p.pixels);
    assert_true(png_image_finish_read(&p.about, NULL, p.pixels, 0, NULL));
    return p;
}

static int count_far(const picture *a, const picture *b)
{
    int far = 0;

    for (size_t i = 0; i < PNG_IMAGE_SIZE(a->about); i += 3) {
        bool off = false;
        for (size_t k = i; k < i + 3; k++) off |= abs(a->pixels[k] - b->pixels[k]) > FAR;
        far += off;
    }
    return far;
}

static void compare(const char *golden, const char *made)
{
    picture a = read_picture(golden), b = read_picture(made);
    int all = (int)(a.about.width * a.about.height);

    assert_int_equal(a.about.width, b.about.width);
    assert_int_equal(a.about.height, b.about.height);
    int far = count_far(&a, &b);
    free(a.pixels);
    free(b.pixels);
    if (far * 1000 > all * PER_MILLE) fail_msg("%d of %d pixels differ between %s and %s", far, all, golden, made);
}

static frame_command *panel(frame *f, frame_kind kind, rect at, frame_ink fill, frame_ink border)
{
    frame_command *c = frame_add(f, kind, at);

    c->fill = fill;
    c->border = border;
    c->line = 2;
    c->radius = 14;
    return c;
}

static frame_command *text(frame *f, rect at, frame_font font, float size, const char *words)
{
    frame_command *c = frame_add(f, DRAW_TEXT, at);

    c->font = font;
    c->size = size;
    c->ink = INK_TEXT;
    c->text = words;
    return c;
}

static void draw_sign(frame *f)
{
    rect sign = { 64, 60, 1152, 200 };
    frame_command *c = panel(f, DRAW_PANEL, sign, INK_SIGN_TOP, INK_SIGN_BORDER);

    c->fill_end = INK_SIGN_BOTTOM;
    c->line = 3;
    c->radius = 18;
    for (int i = 0; i <= 28; i++) {
        float x = sign.x + sign.w / 28 * (float)i;
        frame_add(f, DRAW_BULB, (rect){ x - 5, sign.y - 5, 10, 10 })->lit = i % 3 > 0;
    }
    c = text(f, sign, FONT_SIGN, 120, "MARQUEE");
    c->align = ALIGN_CENTRE;
    c->tracking = 12;
}

static void draw_tickets(frame *f)
{
    panel(f, DRAW_TICKET, (rect){ 64, 300, 564, 112 }, INK_TICKET, INK_TICKET_BORDER);
    panel(f, DRAW_TICKET, (rect){ 652, 300, 564, 112 }, INK_FOCUS, INK_GOLD);
    panel(f, DRAW_TICKET, (rect){ 64, 430, 564, 84 }, INK_WRONG, INK_WRONG_BORDER)->torn = 20;
    panel(f, DRAW_TICKET, (rect){ 652, 430, 564, 84 }, INK_RIGHT, INK_RIGHT_BORDER)->alpha = 0.4f;
    text(f, (rect){ 166, 300, 400, 112 }, FONT_SEMIBOLD, 26, "Park Shin-hye");
    text(f, (rect){ 652, 300, 540, 112 }, FONT_BOLD, 26, "Kim Na-yeon")->align = ALIGN_RIGHT;
}

static void draw_marks(frame *f)
{
    for (int i = 0; i <= MARK_RIGHT; i++) {
        float x = 64 + 100 * (float)i;
        panel(f, DRAW_STRIP, (rect){ x, 540, 90, 44 }, INK_RIGHT_BORDER, INK_NONE)->radius = 3;
        frame_command *c = frame_add(f, DRAW_MARK, (rect){ x + 35, 552, 20, 20 });
        c->mark = (frame_mark)i;
        c->ink = INK_STRIP_TEXT;
    }
    panel(f, DRAW_PANEL, (rect){ 700, 540, 47, 28 }, INK_NONE, INK_KEY_BORDER);
    panel(f, DRAW_PANEL, (rect){ 0, 620, f->w, 100 }, INK_SCRIM, INK_NONE)->alpha = 0.6f;
    f->commands[f->count - 1].radius = 0;
    text(f, (rect){ 64, 620, 900, 40 }, FONT_REGULAR, 16, "From [role ye-sung-adult], miracle-in-cell-no-7.ini:58");
}

static void draw_commands(frame *f)
{
    draw_sign(f);
    draw_tickets(f);
    draw_marks(f);
}

/* Slips of every colour and turn, in rows. */
static void draw_slips(frame *f)
{
    static const frame_ink inks[] = { INK_GOLD, INK_RIGHT_BORDER, INK_WRONG_BORDER, INK_TEXT, INK_SIGN_BORDER };

    for (int i = 0; i < 60; i++) {
        float x = 60 + 80 * (float)(i % 15), y = 100 + 150 * (float)(i / 15);
        frame_command *c = frame_add(f, DRAW_CONFETTI, (rect){ x, y, 16, 30 });
        c->ink = inks[i % 5];
        c->turn = (float)i / 60;
    }
}

static void paint(void (*draw)(frame *f), int w, int h, const char *path)
{
    char *reason = NULL;
    canvas *c = canvas_open(ASSETS_DIR, "evening", w, h, NULL, &reason);
    frame *f = frame_new();
    float logical_w, logical_h;

    assert_non_null(c);
    canvas_logical_size(c, &logical_w, &logical_h);
    frame_begin(f, logical_w, logical_h);
    frame_add(f, DRAW_GROUND, (rect){ 0, 0, f->w, f->h });
    draw(f);
    canvas_paint(c, f);
    if (!canvas_save_png(c, path, &reason)) fail_msg("%s", reason);
    frame_free(f);
    canvas_close(c);
}

static void check(const char *name, void (*draw)(frame *f), int w, int h)
{
    char golden[512], made[] = "/tmp/marquee-canvas-XXXXXX";

    snprintf(golden, sizeof golden, "%s/golden/%s.png", TESTS_DIR, name);
    if (getenv("UPDATE")) {
        paint(draw, w, h, golden);
        return;
    }
    int file = mkstemp(made);
    assert_true(file >= 0);
    close(file);
    paint(draw, w, h, made);
    compare(golden, made);
    unlink(made);
}

static void every_command_is_painted(void **state)
{
    (void)state;
    check("commands", draw_commands, 1280, 720);
}

static void small_is_as_good(void **state)
{
    (void)state;
    check("commands-640x360", draw_commands, 640, 360);
}

static void odd_scales_are_too(void **state)
{
    (void)state;
    check("commands-1700x950", draw_commands, 1700, 950);
}

static void confetti_is_paper(void **state)
{
    (void)state;
    check("confetti", draw_slips, 1280, 720);
}

static void a_canvas_that_cannot_be_says_why(void **state)
{
    char *reason = NULL;

    (void)state;
    assert_null(canvas_open("/nowhere", "evening", 640, 360, NULL, &reason));
    assert_non_null(strstr(reason, "/nowhere"));
    free(reason);
    reason = NULL;
    canvas *c = canvas_open(ASSETS_DIR, "evening", 640, 360, NULL, &reason);
    assert_false(canvas_save_png(c, "/nowhere/picture.png", &reason));
    assert_non_null(strstr(reason, "/nowhere/picture.png"));
    free(reason);
    canvas_close(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_command_is_painted),
        cmocka_unit_test(small_is_as_good),
        cmocka_unit_test(odd_scales_are_too),
        cmocka_unit_test(confetti_is_paper),
        cmocka_unit_test(a_canvas_that_cannot_be_says_why),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
