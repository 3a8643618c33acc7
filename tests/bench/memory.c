/*
 * What an hour of play leaves behind: rounds played by a made-up player, every screen on the way opened, painted as in
 * a window; and how many bytes of the heap are in use each ten minutes of the game's clock.
 *
 * Usage: bench_memory ASSETS BANKS MINUTES
 */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

#include "quiz/pose.h"
#include "quiz/rng.h"
#include "screens/app.h"
#include "sdl/canvas.h"

enum { W = 1280, H = 720, REPORT_MS = 10 * 60 * 1000 };

typedef struct player {
    app *app;
    canvas *canvas;
    frame *frame;
    uint64_t now;
    quiz_rng rng;
} player;

static void step(player *p, input in, unsigned ms)
{
    float w, h;

    p->now += ms;
    canvas_logical_size(p->canvas, &w, &h);
    app_step(p->app, &in, p->now, w, h, p->frame);
    canvas_paint(p->canvas, p->frame);
}

/* Arrows, Enter, the pointer and letters; Esc less often, and never twice where it would ask whether to quit. */
static input any_input(player *p)
{
    static const input_kind kinds[] = { INPUT_UP,     INPUT_DOWN,   INPUT_LEFT,   INPUT_RIGHT,
                                        INPUT_ACCEPT, INPUT_ACCEPT, INPUT_CHOICE, INPUT_CHOICE,
                                        INPUT_LETTER, INPUT_POINT,  INPUT_BACK,   INPUT_HELP };
    input in = { .kind = kinds[quiz_rng_below(&p->rng, sizeof kinds / sizeof *kinds)] };

    in.value = in.kind == INPUT_LETTER ? 'v' : (int)quiz_rng_below(&p->rng, 4);
    in.x = (float)quiz_rng_below(&p->rng, W);
    in.y = (float)quiz_rng_below(&p->rng, H);
    return in;
}

static void report(const player *p)
{
    const struct mallinfo2 heap = mallinfo2();

    printf("%d\t%zu\n", (int)(p->now / 60000), heap.uordblks + heap.hblkhd);
}

static void play(player *p, uint64_t until)
{
    uint64_t due = REPORT_MS;

    while (p->now < until) {
        step(p, any_input(p), 400 + quiz_rng_below(&p->rng, 2000));
        step(p, (input){ .kind = INPUT_NONE }, 16);
        if (p->now < due) continue;
        report(p);
        due += REPORT_MS;
    }
}

static int run(const char *assets, const char *banks, int minutes)
{
    quiz_findings *findings = quiz_findings_new();
    char *reason = NULL;
    quiz_bank *bank = quiz_bank_load(&banks, 1, findings, &reason);
    player p = { .canvas = canvas_open(assets, "evening", W, H, findings, &reason), .rng = quiz_rng_new(1, 1) };
    settings chosen;

    if (!bank || !p.canvas) {
        fprintf(stderr, "bench_memory: %s\n", reason);
        return 2;
    }
    settings_default(&chosen);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    p.frame = frame_new();
    p.app = app_new(&(app_options){ .catalog = catalog,
                                    .settings = &chosen,
                                    .measure = canvas_measure(p.canvas),
                                    .pictures = canvas_pictures(p.canvas),
                                    .assets = assets,
                                    .seed = 1 });
    play(&p, (uint64_t)minutes * 60000);
    app_free(p.app);
    frame_free(p.frame);
    canvas_close(p.canvas);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
    free(reason);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 4) return run(argv[1], argv[2], atoi(argv[3]));
    fputs("usage: bench_memory ASSETS BANKS MINUTES\n", stderr);
    return 2;
}
