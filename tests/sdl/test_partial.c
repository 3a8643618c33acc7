/*
 * Frame after frame, a painter that paints only what has changed shows exactly what one shows that paints everything.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL.h>
#include <stdlib.h>

#include "quiz/pose.h"
#include "quiz/rng.h"
#include "screens/app.h"
#include "sdl/paint.h"

/* A picture in memory and who paints it. */
typedef struct easel {
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    painter *painter;
} easel;

typedef struct pair {
    easel partial, whole;
    int frames, saved; /* painted, and of these in part */
} pair;

static easel easel_of(int w, int h, const char *theme)
{
    char *reason = NULL;
    easel e = { .surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_XRGB8888) };

    assert_non_null(e.surface);
    e.renderer = SDL_CreateSoftwareRenderer(e.surface);
    assert_non_null(e.renderer);
    e.painter = painter_new(e.renderer, ASSETS_DIR, theme, NULL, NULL, &reason);
    if (!e.painter) fail_msg("%s", reason);
    painter_resize(e.painter, w, h);
    return e;
}

static void close_easel(const easel *e)
{
    painter_free(e->painter);
    SDL_DestroyRenderer(e->renderer);
    SDL_FreeSurface(e->surface);
}

static pair pair_of(int w, int h, const char *theme)
{
    return (pair){ .partial = easel_of(w, h, theme), .whole = easel_of(w, h, theme) };
}

static void close_pair(const pair *p)
{
    close_easel(&p->partial);
    close_easel(&p->whole);
}

static void compare(const pair *p)
{
    const SDL_Surface *a = p->partial.surface, *b = p->whole.surface;

    for (int y = 0; y < a->h; y++) {
        const Uint32 *left = (const Uint32 *)(const void *)((const char *)a->pixels + (ptrdiff_t)y * a->pitch);
        const Uint32 *right = (const Uint32 *)(const void *)((const char *)b->pixels + (ptrdiff_t)y * b->pitch);
        for (int x = 0; x < a->w; x++)
            if (((left[x] ^ right[x]) & 0xFFFFFF) != 0)
                fail_msg("frame %d, pixel %d, %d: %06x in part, %06x whole", p->frames, x, y,
                         (unsigned)left[x] & 0xFFFFFF, (unsigned)right[x] & 0xFFFFFF);
    }
}

static void show(pair *p, const frame *f)
{
    painter_paint(p->partial.painter, f);
    painter_spoil(p->whole.painter);
    painter_paint(p->whole.painter, f);
    p->frames++;
    p->saved += painter_last_work(p->partial.painter).pixels < painter_last_work(p->whole.painter).pixels;
    compare(p);
}

/* What a hand does next: mostly nothing, so that things move by themselves. */
static input next_input(quiz_rng *rng)
{
    static const input_kind kinds[] = { INPUT_DOWN,   INPUT_UP,     INPUT_LEFT,  INPUT_RIGHT,
                                        INPUT_ACCEPT, INPUT_CHOICE, INPUT_PAUSE, INPUT_LETTER };
    const uint32_t count = sizeof kinds / sizeof *kinds, which = quiz_rng_below(rng, 3 * count);

    return (input){ .kind = which < count ? kinds[which] : INPUT_NONE, .value = (int)quiz_rng_below(rng, 3) };
}

/* From the title on, with random hands. */
static void play_on(pair *p, app *a, uint64_t seed, int steps)
{
    quiz_rng rng = quiz_rng_new(seed, 1);
    frame *f = frame_new();
    uint64_t now = 0;
    float w, h;

    painter_logical_size(p->partial.painter, &w, &h);
    for (int i = 0; i < steps && !app_wants_quit(a); i++) {
        input in = next_input(&rng);
        now += quiz_rng_below(&rng, i % 50 < 40 ? 60 : 2000);
        app_step(a, &in, now, w, h, f);
        show(p, f);
    }
    frame_free(f);
}

static void play(int w, int h, const char *theme, uint64_t seed, int steps)
{
    pair p = pair_of(w, h, theme);
    char *reason = NULL;
    quiz_bank *bank = quiz_bank_load((const char *const[]){ QUESTIONS_DIR }, 1, NULL, &reason);
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);
    settings chosen;

    settings_default(&chosen);
    app *a = app_new(&(app_options){
        .catalog = catalog, .settings = &chosen, .measure = painter_measure(p.partial.painter), .seed = seed });
    play_on(&p, a, seed, steps);
    assert_true(p.saved * 2 > p.frames);
    app_free(a);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    close_pair(&p);
}

static void a_game_looks_the_same(void **state)
{
    (void)state;
    play(1280, 720, "evening", 1, 150);
    play(701, 963, "matinee", 2, 150);
    play(1709, 641, "contrast", 3, 80);
}

static rect random_rect(quiz_rng *rng, const frame *f)
{
    return (rect){ (float)quiz_rng_unit(rng) * f->w - 20, (float)quiz_rng_unit(rng) * f->h - 20,
                   (float)quiz_rng_unit(rng) * 160, 20 + (float)quiz_rng_unit(rng) * 60 };
}

static frame_ink random_ink(quiz_rng *rng)
{
    return (frame_ink)(1 + quiz_rng_below(rng, INK_COUNT - 1));
}

/* Anything but a ground or a picture, anywhere, half off the screen too. */
static void add_random(frame *f, uint64_t seed)
{
    static const frame_kind kinds[] = { DRAW_PANEL, DRAW_TICKET, DRAW_BULB,     DRAW_STRIP,
                                        DRAW_MARK,  DRAW_TEXT,   DRAW_CONFETTI, DRAW_LINE };
    static const char *const texts[] = { "Miracle", "Who plays the adult?", "7", "" };
    quiz_rng rng = quiz_rng_new(seed, 3);
    rect at = random_rect(&rng, f);
    frame_command *c = frame_add(f, kinds[quiz_rng_below(&rng, sizeof kinds / sizeof *kinds)], at);

    if (c->kind == DRAW_BULB || c->kind == DRAW_CONFETTI) c->at.w = 12, c->at.h = c->kind == DRAW_BULB ? 12 : 20;
    c->fill = c->fill_end = random_ink(&rng);
    c->border = c->ink = random_ink(&rng);
    c->line = (float)quiz_rng_below(&rng, 4);
    c->radius = (float)quiz_rng_below(&rng, 20);
    c->torn = quiz_rng_below(&rng, 2) ? (float)quiz_rng_unit(&rng) * 20 : 0;
    c->alpha = quiz_rng_below(&rng, 2) ? 1 : (float)quiz_rng_unit(&rng);
    c->turn = (float)quiz_rng_unit(&rng) * 2 - 0.5f;
    c->rises = quiz_rng_below(&rng, 2);
    c->lit = quiz_rng_below(&rng, 2);
    c->align = (frame_align)quiz_rng_below(&rng, 3);
    c->size = 12 + (float)quiz_rng_below(&rng, 40);
    c->text = texts[quiz_rng_below(&rng, 4)];
}

enum { THINGS = 40 };

/* Changes some of SEEDS, moves them about, takes some away and adds others; returns how many there are. */
static int shake(uint64_t *seeds, int count, quiz_rng *rng)
{
    for (uint32_t i = quiz_rng_below(rng, 4); i > 0; i--) {
        int at = (int)quiz_rng_below(rng, (uint32_t)count), other = (int)quiz_rng_below(rng, (uint32_t)count);
        uint64_t kept = seeds[at];
        switch (quiz_rng_below(rng, 4)) {
        case 0: seeds[at] = quiz_rng_next(rng); break;
        case 1: seeds[at] = seeds[other], seeds[other] = kept; break;
        case 2: seeds[at] = seeds[count > 5 ? --count : 0]; break;
        default: seeds[count < THINGS ? count++ : 0] = quiz_rng_next(rng); break;
        }
    }
    return count;
}

static void shake_at(int w, int h, uint64_t seed)
{
    pair p = pair_of(w, h, "evening");
    quiz_rng rng = quiz_rng_new(seed, 2);
    uint64_t seeds[THINGS + 1] = { 0 };
    frame *f = frame_new();
    float logical_w, logical_h;
    int count = THINGS / 2;

    painter_logical_size(p.partial.painter, &logical_w, &logical_h);
    for (int i = 0; i < count; i++) seeds[i] = quiz_rng_next(&rng);
    for (int i = 0; i < 150; i++) {
        count = shake(seeds, count, &rng);
        frame_begin(f, logical_w, logical_h);
        frame_add(f, DRAW_GROUND, (rect){ 0, 0, logical_w, logical_h });
        for (int k = 0; k < count; k++) add_random(f, seeds[k]);
        show(&p, f);
    }
    assert_true(p.saved > 0);
    frame_free(f);
    close_pair(&p);
}

static void whatever_changes_is_painted(void **state)
{
    (void)state;
    shake_at(640, 360, 1);
    shake_at(1283, 723, 2);
    shake_at(517, 1100, 3);
}

static frame *one_bulb(bool lit)
{
    frame *f = frame_new();

    frame_begin(f, 1280, 720);
    frame_add(f, DRAW_GROUND, (rect){ 0, 0, 1280, 720 });
    frame_add(f, DRAW_BULB, (rect){ 600, 300, 12, 12 })->lit = lit;
    return f;
}

static void where_nothing_changes_nothing_is_painted(void **state)
{
    easel e = easel_of(1280, 720, "evening");
    frame *lit = one_bulb(true), *out = one_bulb(false);

    (void)state;
    painter_paint(e.painter, lit);
    assert_int_equal(painter_last_work(e.painter).commands, 2);
    assert_true(painter_last_work(e.painter).pixels >= 1280 * 720);
    painter_paint(e.painter, lit);
    assert_int_equal(painter_last_work(e.painter).commands, 0);
    assert_int_equal(painter_last_work(e.painter).pixels, 0);
    painter_paint(e.painter, out);
    assert_in_range(painter_last_work(e.painter).pixels, 1, 4000);
    frame_free(lit);
    frame_free(out);
    close_easel(&e);
}

/* After any of these the old picture is of no use. */
static void what_was_lost_is_painted_whole(void **state)
{
    easel e = easel_of(1280, 720, "evening");
    frame *f = one_bulb(true);
    char *reason = NULL;

    (void)state;
    for (int i = 0; i < 5; i++) {
        painter_paint(e.painter, f);
        assert_int_equal(painter_last_work(e.painter).commands, 2);
        if (i == 0) painter_spoil(e.painter);
        if (i == 1) painter_forget(e.painter);
        if (i == 2) painter_resize(e.painter, 1280, 720);
        if (i == 3) assert_true(painter_dress(e.painter, ASSETS_DIR, "matinee", NULL, &reason));
    }
    assert_false(painter_dress(e.painter, ASSETS_DIR, "no-such-theme", NULL, &reason));
    assert_non_null(reason);
    painter_paint(e.painter, f);
    assert_int_equal(painter_last_work(e.painter).commands, 0);
    free(reason);
    frame_free(f);
    close_easel(&e);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_game_looks_the_same),
        cmocka_unit_test(whatever_changes_is_painted),
        cmocka_unit_test(where_nothing_changes_nothing_is_painted),
        cmocka_unit_test(what_was_lost_is_painted_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
