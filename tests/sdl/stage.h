/*
 * A stage for tests of the window: a round of three questions in a window that SDL's dummy driver shows to nobody.
 */
#ifndef TEST_STAGE_H
#define TEST_STAGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/window.h"

typedef struct stage {
    quiz_bank *bank;
    quiz_catalog *catalog;
    settings settings;
    window *window;
    app *app;
} stage;

static const char bank[] = "[bank]\ntitle = Test\n"
                           "[question one]\ntext = One?\nanswer = 1\nwrong = 2\nwrong = 3\nwrong = 4\n"
                           "[question two]\ntext = Two?\nanswer = 2\nwrong = 1\nwrong = 3\nwrong = 4\n"
                           "[question three]\ntext = Three?\nanswer = 3\nwrong = 1\nwrong = 2\nwrong = 4\n";

static inline window *open_window(const settings *s)
{
    char *reason = NULL;
    bool no_display;
    window *made = window_open(ASSETS_DIR, s, NULL, &no_display, &reason);

    if (!made) fail_msg("%s", reason);
    return made;
}

/* A round by SETUP stands at its first question. */
static inline int open_setup(void **state, const quiz_setup *setup)
{
    stage *s = calloc(1, sizeof *s);

    s->bank = quiz_bank_read("test.ini", bank, sizeof bank - 1, NULL);
    s->catalog = quiz_catalog_new(s->bank, NULL);
    settings_default(&s->settings);
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1"); /* the dummy driver gives no window the focus */
    strcpy(s->settings.renderer, "software");
    s->settings.window_w = 800;
    s->settings.window_h = 450;
    s->window = open_window(&s->settings);
    const app_options options = { .catalog = s->catalog,
                                  .settings = &s->settings,
                                  .measure = window_measure(s->window),
                                  .pictures = window_pictures(s->window),
                                  .seed = 1,
                                  .setup = setup,
                                  .reduced_motion = true };
    s->app = app_new(&options);
    *state = s;
    return 0;
}

static inline int open_round(void **state, int limit_ms)
{
    const quiz_setup setup = {
        .mode = &quiz_modes[0], .count = 3, .title = -1, .difficulty = -1, .limit_ms = limit_ms, .seed = 1
    };

    return open_setup(state, &setup);
}

static inline int open_stage(void **state)
{
    return open_round(state, 0);
}

static inline int open_timed_stage(void **state)
{
    return open_round(state, 60000);
}

static inline int close_stage(void **state)
{
    stage *s = *state;

    app_free(s->app);
    window_close(s->window);
    quiz_catalog_free(s->catalog);
    quiz_bank_free(s->bank);
    free(s);
    return 0;
}

/* Steps until nothing more is waiting; an event of no meaning ends the last wait. */
static inline bool settle(stage *s)
{
    bool more = true;

    for (int i = 0; more && i < 4; i++) {
        SDL_Event nothing = { .type = SDL_USEREVENT };
        SDL_PushEvent(&nothing);
        more = window_step(s->window, s->app, &s->settings);
    }
    return more;
}

static inline bool send(stage *s, SDL_Event event)
{
    SDL_PushEvent(&event);
    return settle(s);
}

static inline SDL_Event key(SDL_Keycode code)
{
    return (SDL_Event){ .key = { .type = SDL_KEYDOWN, .keysym = { .sym = code } } };
}

static inline SDL_Event about_window(Uint8 what)
{
    return (SDL_Event){ .window = { .type = SDL_WINDOWEVENT, .event = what } };
}

static inline SDL_Window *its_window(void)
{
    return SDL_GetWindowFromID(1);
}

#define ON_STAGE(test)       cmocka_unit_test_setup_teardown(test, open_stage, close_stage)
#define ON_TIMED_STAGE(test) cmocka_unit_test_setup_teardown(test, open_timed_stage, close_stage)

#endif
