/*
 * Steps: time, input, frame.
 */
#include "screens/app.h"

#include <assert.h>
#include <stdlib.h>

#include "quiz/rng.h"
#include "screens/screen.h"

/* What is seen follows what is done within one step: a press, the key that a hint stands for, a change of screen. */
enum { PASSES_MAX = 8, WAIT_MAX_MS = 24 * 60 * 60 * 1000, SPARED_MS = 300 };

static const screen *first_screen(const app *a)
{
    static const screen *const by_phase[] = {
        [QUIZ_ASKING] = &screen_question,
        [QUIZ_VERDICT] = &screen_verdict,
        [QUIZ_OVER] = &screen_results,
    };

    return a->round == NULL ? &screen_title : by_phase[quiz_round_look(a->round)->phase];
}

static quiz_setup first_setup(const app_options *o)
{
    if (o->setup != NULL) return *o->setup;
    return (quiz_setup){ .mode = &quiz_modes[0],
                         .count = o->settings->count,
                         .title = -1,
                         .difficulty = -1,
                         .limit_ms = o->settings->timed ? quiz_modes[0].limit_ms : 0,
                         .seed = o->seed };
}

app *app_new(const app_options *options)
{
    quiz_arena *arena = quiz_arena_new();
    app *a = quiz_arena_alloc(arena, sizeof *a);

    assert(options->catalog != NULL && options->settings != NULL && options->measure.width != NULL);
    *a = (app){ .arena = arena, .options = *options, .round = options->round, .wake_ms = -1 };
    a->setup = first_setup(options);
    if (a->setup.mode == NULL) a->setup.mode = &quiz_modes[0];
    a->title_count = setup_title_questions(a, a->setup.title);
    setup_changed(a);
    app_go(a, first_screen(a));
    if (options->setup != NULL && a->round == NULL) app_start_round(a);
    return a;
}

void app_free(app *a)
{
    if (a == NULL) return;
    quiz_round_free(a->round);
    free(a->categories);
    quiz_arena_free(a->arena);
}

void app_go(app *a, const screen *to)
{
    a->screen = to;
    a->visits++;
    a->memory = (screen_memory){ .ui = { .focus = UI_NOTHING, .held = UI_NOTHING }, .entered_ms = a->now_ms };
    if (to->enter != NULL) to->enter(a);
}

void app_spare(app *a)
{
    a->memory.spared_until_ms = a->now_ms + SPARED_MS;
}

void app_pause(app *a)
{
    a->under = a->screen;
    app_go(a, &screen_pause);
}

static uint64_t next_seed(uint64_t seed)
{
    quiz_rng rng = quiz_rng_new(seed, 0);
    uint64_t high = quiz_rng_next(&rng);

    return high << 32 | quiz_rng_next(&rng);
}

void app_start_round(app *a)
{
    quiz_setup setup = a->setup;

    setup.count = setup_length(a);
    app_end_round(a);
    a->round = setup.count > 0 ? quiz_round_new(a->options.catalog, &setup) : NULL;
    if (a->round == NULL) {
        a->last_word = texts_of(a->title_count > 0 ? TEXT_NONE_FITS : TEXT_NO_QUESTIONS);
        return;
    }
    a->setup.seed = next_seed(setup.seed);
    app_go(a, &screen_question);
}

void app_end_round(app *a)
{
    quiz_round_free(a->round);
    a->round = NULL;
    a->last_word = NULL;
    app_go(a, &screen_title);
}

float app_progress(const app *a, ui *u, int length)
{
    uint64_t age = a->now_ms - a->memory.entered_ms;

    if (a->options.reduced_motion || age >= (uint64_t)length) return 1;
    ui_wake_in(u, 0);
    float rest = 1 - (float)age / (float)length;
    return 1 - rest * rest * rest;
}

/* Tells the round how long its question was looked at. */
static void let_time_pass(app *a)
{
    if (a->screen != &screen_question) return;
    uint64_t elapsed = a->now_ms - a->counted_ms;
    a->counted_ms = a->now_ms;
    if (elapsed > WAIT_MAX_MS) elapsed = WAIT_MAX_MS;
    if (elapsed > 0) quiz_round_apply(a->round, (quiz_move){ QUIZ_MOVE_WAIT, (int)elapsed });
    if (quiz_round_look(a->round)->phase != QUIZ_ASKING) app_go(a, &screen_verdict);
}

static void handle_window(app *a, input *in)
{
    switch (in->kind) {
    case INPUT_CLOSE: a->wants_quit = true; break;
    case INPUT_FULLSCREEN: a->wants_fullscreen = true; break;
    case INPUT_FOCUS_LOST:
        if (a->screen == &screen_question && quiz_round_look(a->round)->limit_ms > 0) app_pause(a);
        break;
    default: return;
    }
    in->kind = INPUT_NONE;
}

/*
 * One frame of the screen that stands; returns the input that follows from it. A screen that is left draws to its
 * end, but what it remembers is gone.
 */
static input run(app *a, input in, float w, float h, frame *f)
{
    unsigned visits = a->visits;
    ui_memory memory = a->memory.ui;
    ui u = { .frame = f, .measure = a->options.measure, .memory = &memory, .in = in, .device = a->device };

    frame_begin(f, w, h);
    ui_begin(&u);
    a->screen->frame(a, &u);
    ui_end(&u);
    a->wake_ms = u.wake_ms;
    if (a->visits != visits) return (input){ .kind = INPUT_NONE };
    a->memory.ui = memory;
    return u.follow;
}

/*
 * The bottom line shows the keys of the device last used. It changes only after the input was handled, and not while
 * something is held: what was aimed at must still be there.
 */
static void note_device(app *a, const input *in)
{
    if (in->kind != INPUT_NONE && in->kind != INPUT_PRESS && in->kind < INPUT_FOCUS_LOST) a->device = in->device;
}

void app_step(app *a, const input *in, uint64_t now_ms, float w, float h, frame *f)
{
    input next = *in;

    assert(now_ms >= a->now_ms);
    a->now_ms = now_ms;
    let_time_pass(a);
    if (now_ms < a->memory.spared_until_ms && next.kind < INPUT_FOCUS_LOST && next.kind != INPUT_POINT)
        next.kind = INPUT_NONE;
    handle_window(a, &next);
    for (int pass = 0; pass < PASSES_MAX; pass++) {
        unsigned visits = a->visits;
        bool last = next.kind == INPUT_NONE;
        next = run(a, next, w, h, f);
        if (pass == 0) note_device(a, in);
        handle_window(a, &next);
        if (last && a->visits == visits) return;
    }
}

int app_wake_ms(const app *a)
{
    return a->wake_ms;
}

bool app_wants_quit(const app *a)
{
    return a->wants_quit;
}

bool app_wants_fullscreen_toggle(app *a)
{
    bool wanted = a->wants_fullscreen;

    a->wants_fullscreen = false;
    return wanted;
}

const quiz_round *app_round(const app *a)
{
    return a->round;
}
