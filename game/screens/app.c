/*
 * Steps: time, input, frame.
 */
#include "screens/app.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "screens/daily.h"
#include "screens/draw.h"
#include "screens/duel.h"
#include "screens/rect.h"
#include "screens/screen.h"
#include "screens/stage.h"

/* What is seen follows what is done within one step: a press, the key that a hint stands for, a change of screen. */
enum { PASSES_MAX = 8, WAIT_MAX_MS = 24 * 60 * 60 * 1000, TOLD_MS = 1200 };

const screen *app_first_screen(const app *a)
{
    static const screen *const by_phase[] = {
        [QUIZ_ASKING] = &screen_question,
        [QUIZ_VERDICT] = &screen_verdict,
        [QUIZ_OVER] = &screen_results,
    };
    static const screen *const of_parties[] = {
        [QUIZ_ASKING] = &screen_party_question,
        [QUIZ_VERDICT] = &screen_party_verdict,
        [QUIZ_STAKING] = &screen_party_stakes,
        [QUIZ_OVER] = &screen_podium,
    };

    if (a->round == NULL) return &screen_title;
    const quiz_round_view *v = quiz_round_look(a->round);
    return v->player_count > 0 ? of_parties[v->phase] : by_phase[v->phase];
}

static quiz_setup first_setup(const app_options *o)
{
    const quiz_mode *mode = &quiz_modes[o->settings->mode];

    if (o->setup != NULL) return *o->setup;
    if (mode->alike && o->today == 0) mode = &quiz_modes[0];
    return (quiz_setup){ .mode = mode,
                         .count = o->settings->count,
                         .title = -1,
                         .difficulty = -1,
                         .limit_ms = quiz_mode_limit_ms(mode, (quiz_pace)o->settings->time),
                         .seed = o->seed };
}

/* What the language that is set says; where that is none, English. Questions may know one that the screens do not. */
static void choose_texts(app *a)
{
    const app_options *o = &a->options;
    quiz_findings *faults = quiz_findings_new();

    memcpy(a->language, o->settings->language, sizeof a->language);
    const char *wanted = strcmp(a->language, "auto") == 0 ? o->language : a->language;
    texts_free(a->texts);
    a->texts = wanted != NULL && o->assets != NULL ? texts_load(o->assets, wanted, faults) : NULL;
    if (a->texts == NULL) a->texts = texts_english();
    a->setup.language = wanted != NULL ? wanted : texts_code(a->texts);
    quiz_findings_free(faults);
}

app *app_new(const app_options *options)
{
    quiz_arena *arena = quiz_arena_new();
    app *a = quiz_arena_alloc(arena, sizeof *a);

    assert(options->catalog != NULL && options->settings != NULL && options->measure.width != NULL);
    *a = (app){ .arena = arena, .options = *options, .round = options->round, .wake_ms = -1 };
    a->record = options->record;
    if (a->record == NULL) a->record = a->own = record_new(options->catalog, (record_clock){ NULL, NULL });
    a->visit = quiz_arena_new();
    a->ghosts = quiz_arena_new();
    a->setup = first_setup(options);
    if (a->setup.mode == NULL) a->setup.mode = &quiz_modes[0];
    daily_take_up(a);
    choose_texts(a);
    a->title_count = setup_title_questions(a, a->setup.title);
    setup_changed(a);
    app_go(a, app_first_screen(a));
    a->ghost = options->ghost;
    a->shared = a->ghost != NULL;
    if (options->setup != NULL && options->code != NULL)
        duel_race(a, options->code, &a->setup);
    else if (options->setup != NULL && a->round == NULL)
        app_start_round(a);
    return a;
}

void app_free(app *a)
{
    if (a == NULL) return;
    quiz_round_free(a->round);
    quiz_round_free(a->saved);
    texts_free(a->texts);
    record_free(a->own);
    quiz_arena_free(a->visit);
    quiz_arena_free(a->ghosts);
    free(a->categories);
    quiz_arena_free(a->arena);
}

void app_sound(app *a, sound which)
{
    a->sounds |= 1u << which;
}

void app_play(app *a, const char *path)
{
    a->recording = path;
    a->plays = true;
}

bool app_moves(const app *a)
{
    return !a->options.reduced_motion && !a->options.settings->reduced_motion;
}

float app_progress(const app *a, ui *u, int length)
{
    uint64_t age = a->now_ms - a->memory.entered_ms;

    if (!app_moves(a) || age >= (uint64_t)length) return 1;
    ui_wake_in(u, 0);
    float rest = 1 - (float)age / (float)length;
    return 1 - rest * rest * rest;
}

/* Tells the round how long its question was looked at. Each of the last seconds is heard as it begins. */
static void let_time_pass(app *a)
{
    if (!a->screen->timed) return;
    const quiz_round_view *v = quiz_round_look(a->round);
    int before = stage_last_second(v->left_ms, v->limit_ms), turn = v->turn;
    uint64_t elapsed = a->now_ms - a->counted_ms;
    a->counted_ms = a->now_ms;
    if (elapsed > WAIT_MAX_MS) elapsed = WAIT_MAX_MS;
    if (elapsed > 0) app_move(a, quiz_move_wait((int)elapsed));
    v = quiz_round_look(a->round);
    if (v->phase != QUIZ_ASKING)
        app_judge(a);
    else if (v->turn != turn)
        app_pass_on(a);
    else if (stage_last_second(v->left_ms, v->limit_ms) < before)
        app_sound(a, SOUND_TICK);
}

/* The same key closes it. */
static void toggle_help(app *a)
{
    bool closes = a->screen == &screen_help;

    if (!closes && a->under_count == SCREENS_UNDER) return;
    app_sound(a, SOUND_BUTTON);
    if (closes)
        app_back(a);
    else
        app_open(a, &screen_help);
}

static void handle_window(app *a, input *in)
{
    switch (in->kind) {
    case INPUT_CLOSE:
        record_pause(a->record, a->round);
        a->wants_quit = true;
        break;
    case INPUT_FULLSCREEN: a->wants_fullscreen = true; break;
    case INPUT_FOCUS_LOST:
        if (app_hurries(a)) app_open(a, &screen_pause);
        break;
    case INPUT_NO_SOUND: a->unheard = a->plays; break;
    case INPUT_MUTE:
        a->options.settings->muted = !a->options.settings->muted;
        a->told_ms = a->now_ms + TOLD_MS;
        break;
    case INPUT_HELP: toggle_help(a); break;
    default: return;
    }
    in->kind = INPUT_NONE;
}

/* The sound was muted, or is back: over whatever is seen, for a moment. */
static void tell_of_sound(const app *a, ui *u)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .size = 20, .ink = INK_TEXT, .align = ALIGN_CENTRE };
    rect at = rect_of((u->frame->w - ui_em(u, 240)) / 2, 16, ui_em(u, 240), ui_em(u, 44));

    if (a->now_ms >= a->told_ms) return;
    draw_panel(u->frame, at, INK_PANEL, INK_GOLD, 10);
    ui_text(u, rect_inset(at, 12, 8), &style, ui_say(u, a->options.settings->muted ? TEXT_MUTED : TEXT_UNMUTED));
    ui_wake_in(u, (int)(a->told_ms - a->now_ms));
}

/*
 * One frame of the screen that stands; returns the input that follows from it. A screen that is left draws to its
 * end, but what it remembers is gone; that it was left is heard, unless there is more to hear.
 */
static input run(app *a, input in, float w, float h, frame *f)
{
    unsigned visits = a->visits;
    ui_memory memory = a->memory.ui;
    ui u = { .frame = f,
             .measure = a->options.measure,
             .pictures = a->options.pictures,
             .texts = a->texts,
             .settings = a->options.settings,
             .unheard = a->unheard,
             .text = (float)a->options.settings->text_size / 100,
             .memory = &memory,
             .in = in,
             .device = a->device };

    frame_begin(f, w, h);
    ui_begin(&u);
    a->screen->frame(a, &u);
    tell_of_sound(a, &u);
    ui_end(&u);
    a->wake_ms = u.wake_ms;
    if (a->visits == visits) {
        a->memory.ui = memory;
        return u.follow;
    }
    if (a->sounds == 0) app_sound(a, SOUND_BUTTON);
    return (input){ .kind = INPUT_NONE };
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
    handle_window(a, &next);
    if (now_ms < a->memory.spared_until_ms && next.kind != INPUT_POINT) next.kind = INPUT_NONE;
    for (int pass = 0; pass < PASSES_MAX; pass++) {
        unsigned visits = a->visits;
        bool last = next.kind == INPUT_NONE;
        if (strcmp(a->language, a->options.settings->language) != 0) choose_texts(a);
        next = run(a, next, w, h, f);
        if (pass == 0) note_device(a, in);
        handle_window(a, &next);
        if (last && a->visits == visits) return;
    }
}
