/*
 * From screen to screen, and into rounds and out of them.
 */
#include <assert.h>

#include "quiz/rng.h"
#include "screens/screen.h"

enum { SPARED_MS = 300 };

static void enter(app *a, const screen *to)
{
    a->screen = to;
    a->visits++;
    a->memory = (screen_memory){ .ui = { .focus = UI_NOTHING, .held = UI_NOTHING }, .entered_ms = a->now_ms };
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

/* A round that is over is noted once, by its last verdict. */
void app_judge(app *a)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const quiz_result *r = &v->results[v->index];

    if (v->player_count == 0) record_answer(a->record, r->entry, r->right);
    if (v->player_count == 0 && v->ending != QUIZ_NOT_ENDED)
        record_end(a->record, (record_round){ v->right_count, v->count, v->score, v->setup->title });
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

void app_start_round(app *a)
{
    quiz_setup setup = a->setup;

    setup.count = setup_length(a);
    app_end_round(a);
    a->round = setup.count > 0 ? quiz_round_new(a->options.catalog, &setup, NULL) : NULL;
    if (a->round == NULL) {
        a->last_word = a->title_count > 0 ? TEXT_NONE_FITS : TEXT_NO_QUESTIONS;
        return;
    }
    a->setup.seed = next_seed(setup.seed);
    app_go(a, app_first_screen(a));
}

void app_end_round(app *a)
{
    quiz_round_free(a->round);
    a->round = NULL;
    a->last_word = TEXT_COUNT;
    app_go(a, &screen_title);
}
