/*
 * What painting costs in a window of the processor's, beside clearing and presenting the same window: the question
 * screen whole, and what of it and of the title changes when bulbs do. Each runs in turn with the others.
 *
 * Usage: bench_paint ASSETS BANKS WIDTH HEIGHT TURNS
 */
#include <SDL.h>

#include <stdio.h>
#include <stdlib.h>

#include "quiz/pose.h"
#include "screens/app.h"
#include "sdl/paint.h"

typedef struct stage {
    SDL_Renderer *renderer;
    painter *painter;
    app *app;
    frame *frame;
    uint64_t now; /* of the game's clock */
} stage;

typedef struct sample {
    double us;
    painter_work work;
} sample;

enum { CLEAR, WHOLE, CLOCK, CHASE, STILL, KINDS };

static const char *const names[KINDS] = { "clear and present", "question, whole", "question, bulbs", "title, bulbs",
                                          "question, nothing new" };

static int fail(const char *what)
{
    fprintf(stderr, "bench_paint: %s: %s\n", what, SDL_GetError());
    return 2;
}

static double microseconds(Uint64 since)
{
    return (double)(SDL_GetPerformanceCounter() - since) * 1e6 / (double)SDL_GetPerformanceFrequency();
}

static void step(stage *s, unsigned ms)
{
    const input nothing = { .kind = INPUT_NONE };
    float w, h;

    s->now += ms;
    painter_logical_size(s->painter, &w, &h);
    app_step(s->app, &nothing, s->now, w, h, s->frame);
}

static sample clear(stage *s)
{
    Uint64 start = SDL_GetPerformanceCounter();

    SDL_SetRenderDrawColor(s->renderer, 14, 10, 12, 255);
    SDL_RenderClear(s->renderer);
    SDL_RenderPresent(s->renderer);
    return (sample){ .us = microseconds(start) };
}

static sample paint(stage *s)
{
    Uint64 start = SDL_GetPerformanceCounter();

    painter_paint(s->painter, s->frame);
    return (sample){ microseconds(start), painter_last_work(s->painter) };
}

/* Shows SCREEN as it is once all has come to rest, and its textures made. */
static void settle(stage *s, const char *screen)
{
    app_show(s->app, screen);
    step(s, 0);
    step(s, 3000);
    painter_spoil(s->painter);
    painter_paint(s->painter, s->frame);
}

/* Lets the game's clock run until there is something new, and paints that. */
static sample paint_next(stage *s)
{
    uint64_t hash = frame_hash(s->frame);

    for (int i = 0; i < 10000 && frame_hash(s->frame) == hash; i++) step(s, 10);
    return paint(s);
}

static void take_turn(stage *s, sample *turn)
{
    turn[CLEAR] = clear(s);
    settle(s, "question");
    painter_spoil(s->painter);
    turn[WHOLE] = paint(s);
    turn[CLOCK] = paint_next(s);
    turn[STILL] = paint(s);
    settle(s, "title");
    turn[CHASE] = paint_next(s);
}

static int by_value(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;

    return (left > right) - (left < right);
}

/* The median of how long KIND took; as a multiple of what OTHER took in the same turn, unless that is KINDS. */
static double median(const sample *turns, int count, int kind, int other)
{
    double *values = calloc((size_t)count, sizeof *values);

    if (!values) abort();
    for (int i = 0; i < count; i++) {
        const sample *turn = &turns[i * KINDS];
        values[i] = other == KINDS ? turn[kind].us : turn[kind].us / turn[other].us;
    }
    qsort(values, (size_t)count, sizeof *values, by_value);
    double middle = values[count / 2];
    free(values);
    return middle;
}

/* "NAME MICROSECONDS TIMES-CLEAR TIMES-WHOLE COMMANDS SHARE-OF-PIXELS", with tabs between. */
static void report(const sample *turns, int count)
{
    for (int i = 0; i < KINDS; i++)
        printf("%s\t%.0f\t%.2f\t%.3f\t%d\t%.4f\n", names[i], median(turns, count, i, KINDS),
               median(turns, count, i, CLEAR), median(turns, count, i, WHOLE), turns[i].work.commands,
               (double)turns[i].work.pixels / (double)turns[WHOLE].work.pixels);
}

static bool open_stage(stage *s, const char *assets, int w, int h)
{
    char *reason = NULL;

    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return false;
    SDL_Window *window = SDL_CreateWindow("bench", 0, 0, w, h, SDL_WINDOW_BORDERLESS);
    s->renderer = window ? SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE) : NULL;
    s->painter = s->renderer ? painter_new(s->renderer, assets, "evening", NULL, NULL, &reason) : NULL;
    if (!s->painter) return false;
    painter_resize(s->painter, w, h);
    SDL_PumpEvents();
    return true;
}

int main(int argc, char **argv)
{
    stage s = { .frame = frame_new() };
    char *reason = NULL;
    settings chosen;

    if (argc != 6) return fail("usage: bench_paint ASSETS BANKS WIDTH HEIGHT TURNS");
    if (!open_stage(&s, argv[1], atoi(argv[3]), atoi(argv[4]))) return fail("no window");
    quiz_bank *bank = quiz_bank_load((const char *const[]){ argv[2] }, 1, NULL, &reason);
    if (!bank) return fail(reason);
    settings_default(&chosen);
    s.app = app_new(&(app_options){ .catalog = quiz_catalog_new(bank, NULL),
                                    .settings = &chosen,
                                    .measure = painter_measure(s.painter),
                                    .seed = 1 });
    int count = atoi(argv[5]);
    sample *turns = calloc((size_t)count, KINDS * sizeof *turns);
    if (!turns || count < 1) return fail("no turns");
    for (int i = 0; i < count; i++) take_turn(&s, &turns[i * KINDS]);
    report(turns, count);
    free(turns);
    SDL_Quit();
    return 0;
}
