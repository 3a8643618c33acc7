/*
 * From screen to screen, and into rounds and out of them.
 */
#include <assert.h>

#include "quiz/rng.h"
#include "screens/daily.h"
#include "screens/screen.h"

enum { SPARED_MS = 300 };

static void enter(app *a, const screen *to)
{
    a->screen = to;
    a->visits++;
    a->memory = (screen_memory){ .ui = { .focus = UI_NOTHING, .held = UI_NOTHING },
                                 .entered_ms = a->now_ms,
                                 .told = TEXT_COUNT };
    quiz_arena_reset(a->visit);
    if (a->plays) a->recording = "";
    a->plays = false;
    a->known = NULL;
    if (to->enter != NULL) to->enter(a);
}

void app_go(app *a, const screen *to)
{
    a->under_count = 0;
    a->unheard = false;
    enter(a, to);
}

void app_open(app *a, const screen *over)
{
    assert(a->under_count < SCREENS_UNDER);
    a->under[a->under_count++] = (screen_visit){ a->screen, a->memory };
    enter(a, over);
}

/* What it remembered holds again, but not what was held down, nor that it was seen long ago. */
void app_back(app *a)
{
    if (a->under_count == 0) {
        app_go(a, &screen_title);
        return;
    }
    const screen_visit back = a->under[--a->under_count];
    enter(a, back.screen);
    uint64_t spared = a->memory.spared_until_ms;
    a->memory = back.memory;
    a->memory.spared_until_ms = spared;
    a->memory.ui.held = UI_NOTHING;
}

void app_spare(app *a)
{
    a->memory.spared_until_ms = a->now_ms + SPARED_MS;
}

bool app_move(app *a, quiz_move move)
{
    if (!quiz_round_apply(a->round, move)) return false;
    record_follow(a->record, a->round);
    return true;
}

void app_judge(app *a)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const quiz_result *r = &v->results[v->index];

    daily_judge(a);
    if (r->chosen != QUIZ_UNANSWERED) app_sound(a, SOUND_CHOOSE);
    app_sound(a, r->right ? SOUND_RIGHT : SOUND_WRONG);
    app_go(a, app_first_screen(a));
}

/* It comes up anew, so that a press that was meant for the one before does nothing. */
void app_pass_on(app *a)
{
    app_sound(a, SOUND_WRONG);
    app_go(a, app_first_screen(a));
}

static uint64_t next_seed(uint64_t seed)
{
    quiz_rng rng = quiz_rng_new(seed, 0);
    uint64_t high = quiz_rng_next(&rng);

    return high << 32 | quiz_rng_next(&rng);
}

static void start(app *a, const quiz_setup *setup, const char *code)
{
    app_end_round(a);
    a->round = record_begin(a->record, setup, code, code != NULL || a->options.seeded);
    a->options.seeded = false;
    if (a->round == NULL) {
        a->last_word = a->title_count > 0 ? TEXT_NONE_FITS : TEXT_NO_QUESTIONS;
        return;
    }
    a->shared = code != NULL;
    a->setup.seed = next_seed(a->setup.seed);
    daily_begin(a);
    app_go(a, app_first_screen(a));
}

void app_start_round(app *a)
{
    const quiz_setup setup = setup_settled(a);

    start(a, &setup, NULL);
}

void app_start_daily(app *a)
{
    const quiz_setup setup = daily_setup(a);

    start(a, &setup, NULL);
}

void app_start_shared(app *a, const quiz_setup *setup, const char *code)
{
    start(a, setup, code);
}

void app_start_practice(app *a, int title)
{
    quiz_setup setup = a->setup;

    setup.mode = quiz_mode_find("practice");
    setup.title = title;
    setup.category = NULL;
    setup.difficulty = -1;
    setup.limit_ms = 0;
    start(a, &setup, NULL);
}

void app_start_again(app *a)
{
    const quiz_setup *setup = quiz_round_look(a->round)->setup;

    if (setup->mode->order == QUIZ_ORDER_FADING && a->setup.mode != setup->mode)
        app_start_practice(a, setup->title);
    else
        app_start_round(a);
}

void app_walk(app *a)
{
    if (!app_move(a, (quiz_move){ .kind = QUIZ_MOVE_WALK })) {
        app_back(a);
        return;
    }
    const quiz_round_view *v = quiz_round_look(a->round);
    if (v->score > 0) app_sound(a, SOUND_FANFARE);
    app_go(a, &screen_results);
}

void app_end_round(app *a)
{
    bool ended = a->round != NULL;

    record_leave(a->record, a->round);
    quiz_round_free(a->round);
    a->round = NULL;
    a->ghost = NULL;
    a->shared = false;
    quiz_arena_reset(a->ghosts);
    a->last_word = TEXT_COUNT;
    /* An older one may have been left, too. */
    if (ended && a->saved == NULL) a->saved = record_unfinished(a->record, a->setup.language);
    app_go(a, &screen_title);
}
