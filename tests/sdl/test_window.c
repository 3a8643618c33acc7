/* The window without a display (SDL's dummy driver): what it paints and when, and a whole round by game controller. */
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

static window *open_window(int w, int h)
{
    const window_options options = { .assets = ASSETS_DIR, .theme = "evening", .renderer = "software", .w = w, .h = h };
    char *reason = NULL;
    bool no_display;
    window *made = window_open(&options, NULL, &no_display, &reason);

    if (!made) fail_msg("%s", reason);
    return made;
}

/* An untimed round of three questions stands at its first. */
static int open_stage(void **state)
{
    stage *s = calloc(1, sizeof *s);

    s->bank = quiz_bank_read("test.ini", bank, sizeof bank - 1, NULL);
    s->catalog = quiz_catalog_new(s->bank, NULL);
    settings_default(&s->settings);
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1"); /* the dummy driver gives no window the focus */
    s->window = open_window(800, 450);
    const quiz_setup setup = { .mode = &quiz_modes[0], .count = 3, .title = -1, .difficulty = -1, .seed = 1 };
    const app_options options = { .catalog = s->catalog,
                                  .settings = &s->settings,
                                  .measure = window_measure(s->window),
                                  .seed = 1,
                                  .setup = &setup,
                                  .reduced_motion = true };
    s->app = app_new(&options);
    *state = s;
    return 0;
}

static int close_stage(void **state)
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
static bool settle(stage *s)
{
    bool more = true;

    for (int i = 0; more && i < 4; i++) {
        SDL_Event nothing = { .type = SDL_USEREVENT };
        SDL_PushEvent(&nothing);
        more = window_step(s->window, s->app, &s->settings);
    }
    return more;
}

static bool send(stage *s, SDL_Event event)
{
    SDL_PushEvent(&event);
    return settle(s);
}

static void what_has_not_changed_is_not_painted(void **state)
{
    stage *s = *state;

    settle(s);
    int frames = window_frames(s->window);
    for (int i = 0; i < 10; i++) settle(s);
    assert_int_equal(window_frames(s->window), frames);
    assert_int_equal(app_wake_ms(s->app), -1);
}

static void an_exposed_window_is_painted_again(void **state)
{
    stage *s = *state;

    settle(s);
    int frames = window_frames(s->window);
    send(s, (SDL_Event){ .window = { .type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_EXPOSED } });
    assert_int_equal(window_frames(s->window), frames + 1);
    send(s, (SDL_Event){ .type = SDL_RENDER_DEVICE_RESET });
    assert_int_equal(window_frames(s->window), frames + 2);
}

static SDL_Event key(SDL_Keycode code)
{
    return (SDL_Event){ .key = { .type = SDL_KEYDOWN, .keysym = { .sym = code } } };
}

static void f11_goes_there_and_back_and_is_kept(void **state)
{
    stage *s = *state;

    settle(s);
    send(s, key(SDLK_F11));
    assert_true(s->settings.fullscreen);
    send(s, key(SDLK_F11));
    assert_false(s->settings.fullscreen);
}

static void closing_the_window_ends_the_game(void **state)
{
    stage *s = *state;

    settle(s);
    assert_false(send(s, (SDL_Event){ .type = SDL_QUIT }));
}

/* What has just come up is to be seen for a moment before hands do anything. */
static void see(stage *s)
{
    SDL_Delay(310);
    settle(s);
}

static void press(stage *s, SDL_Joystick *pad, int button)
{
    see(s);
    SDL_JoystickSetVirtualButton(pad, button, 1);
    settle(s);
    SDL_JoystickSetVirtualButton(pad, button, 0);
    settle(s);
}

static void a_controller_plays_a_whole_round(void **state)
{
    stage *s = *state;

    settle(s);
    int device = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                           SDL_CONTROLLER_BUTTON_MAX, 0);
    assert_true(device >= 0);
    settle(s);
    SDL_Joystick *pad = SDL_JoystickOpen(device);
    assert_non_null(pad);
    const quiz_round_view *v = quiz_round_look(app_round(s->app));
    for (int i = 0; i < 40 && v->phase != QUIZ_OVER; i++) {
        if (v->phase == QUIZ_ASKING) press(s, pad, SDL_CONTROLLER_BUTTON_DPAD_DOWN);
        press(s, pad, SDL_CONTROLLER_BUTTON_A);
        v = quiz_round_look(app_round(s->app));
    }
    assert_int_equal(v->phase, QUIZ_OVER);
    for (int i = 0; i < v->count; i++) assert_int_not_equal(v->results[i].chosen, QUIZ_UNANSWERED);
    SDL_JoystickClose(pad);
    SDL_JoystickDetachVirtual(device);
    settle(s);
}

static void the_stick_moves_the_focus(void **state)
{
    stage *s = *state;

    settle(s);
    int device = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                           SDL_CONTROLLER_BUTTON_MAX, 0);
    settle(s);
    SDL_Joystick *pad = SDL_JoystickOpen(device);
    see(s);
    int frames = window_frames(s->window);
    SDL_JoystickSetVirtualAxis(pad, SDL_CONTROLLER_AXIS_LEFTY, 30000);
    settle(s);
    assert_true(window_frames(s->window) > frames);
    SDL_JoystickClose(pad);
    SDL_JoystickDetachVirtual(device);
    settle(s);
}

static void a_window_that_cannot_be_says_why(void **state)
{
    const window_options options = { .assets = "/nowhere", .theme = "evening", .renderer = "software" };
    char *reason = NULL;
    bool no_display = true;

    (void)state;
    assert_null(window_open(&options, NULL, &no_display, &reason));
    assert_false(no_display);
    assert_non_null(strstr(reason, "/nowhere"));
    free(reason);
}

#define ON_STAGE(test) cmocka_unit_test_setup_teardown(test, open_stage, close_stage)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_STAGE(what_has_not_changed_is_not_painted),      ON_STAGE(an_exposed_window_is_painted_again),
        ON_STAGE(f11_goes_there_and_back_and_is_kept),      ON_STAGE(closing_the_window_ends_the_game),
        ON_STAGE(a_controller_plays_a_whole_round),         ON_STAGE(the_stick_moves_the_focus),
        cmocka_unit_test(a_window_that_cannot_be_says_why),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
