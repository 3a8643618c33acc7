/* Game controllers, as virtual ones: what their buttons mean, what is held, and how they come and go. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL.h>
#include <stdlib.h>

#include "sdl/pads.h"

enum { VIRTUAL_MOST = 10 };

typedef struct hall {
    pads *pads;
    int count;
    SDL_Joystick *sticks[VIRTUAL_MOST];
    SDL_JoystickID ids[VIRTUAL_MOST];
} hall;

static int enter(void **state)
{
    hall *h = calloc(1, sizeof *h);

    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    h->pads = pads_new();
    pads_open(h->pads);
    *state = h;
    return 0;
}

/* The next input that comes of what has happened; false: none. */
static bool next(hall *h, input *in)
{
    SDL_Event event;

    SDL_PumpEvents();
    while (SDL_PeepEvents(&event, 1, SDL_GETEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) > 0)
        if (pads_translate(h->pads, &event, in)) return true;
    return false;
}

static void expect(hall *h, input_kind kind)
{
    input in;

    assert_int_equal(next(h, &in), kind != INPUT_NONE);
    if (kind == INPUT_NONE) return;
    assert_int_equal(in.kind, kind);
    assert_int_equal(in.device, DEVICE_CONTROLLER);
}

static int index_of(SDL_JoystickID id)
{
    int i = 0;

    while (i < SDL_NumJoysticks() && SDL_JoystickGetDeviceInstanceID(i) != id) i++;
    return i;
}

static int attach(hall *h)
{
    int device = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                           SDL_CONTROLLER_BUTTON_MAX, 0);

    assert_true(device >= 0);
    h->sticks[h->count] = SDL_JoystickOpen(device);
    assert_non_null(h->sticks[h->count]);
    h->ids[h->count] = SDL_JoystickInstanceID(h->sticks[h->count]);
    expect(h, INPUT_NONE);
    return h->count++;
}

static void detach(hall *h, int number)
{
    if (!h->sticks[number]) return;
    SDL_JoystickClose(h->sticks[number]);
    h->sticks[number] = NULL;
    SDL_JoystickDetachVirtual(index_of(h->ids[number]));
}

static int leave(void **state)
{
    hall *h = *state;
    input in;

    for (int i = 0; i < h->count; i++) detach(h, i);
    while (next(h, &in)) continue;
    pads_free(h->pads);
    free(h);
    return 0;
}

static void set_button(hall *h, int number, int button, Uint8 down)
{
    SDL_JoystickSetVirtualButton(h->sticks[number], button, down);
}

static void set_axis(hall *h, int number, int axis, Sint16 value)
{
    SDL_JoystickSetVirtualAxis(h->sticks[number], axis, value);
}

static void one_press_of_a_button_does_one_thing(void **state)
{
    static const struct {
        int button;
        input_kind kind;
    } expected[] = {
        { SDL_CONTROLLER_BUTTON_DPAD_UP, INPUT_UP },
        { SDL_CONTROLLER_BUTTON_DPAD_DOWN, INPUT_DOWN },
        { SDL_CONTROLLER_BUTTON_DPAD_LEFT, INPUT_LEFT },
        { SDL_CONTROLLER_BUTTON_DPAD_RIGHT, INPUT_RIGHT },
        { SDL_CONTROLLER_BUTTON_A, INPUT_ACCEPT },
        { SDL_CONTROLLER_BUTTON_B, INPUT_BACK },
        { SDL_CONTROLLER_BUTTON_Y, INPUT_HELP },
        { SDL_CONTROLLER_BUTTON_BACK, INPUT_HELP },
        { SDL_CONTROLLER_BUTTON_START, INPUT_PAUSE },
        { SDL_CONTROLLER_BUTTON_LEFTSHOULDER, INPUT_SCROLL },
        { SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, INPUT_SCROLL },
        { SDL_CONTROLLER_BUTTON_X, INPUT_LETTER },
        { SDL_CONTROLLER_BUTTON_GUIDE, INPUT_NONE },
    };
    hall *h = *state;
    int one = attach(h);

    for (size_t i = 0; i < SDL_arraysize(expected); i++) {
        set_button(h, one, expected[i].button, 1);
        expect(h, expected[i].kind);
        expect(h, INPUT_NONE);
        set_button(h, one, expected[i].button, 0);
        expect(h, INPUT_NONE);
    }
}

static bool comes_again(hall *h, Uint64 now, input_kind kind)
{
    input in;

    return pads_repeat(h->pads, now, &in) && in.kind == kind && in.device == DEVICE_CONTROLLER;
}

static void an_arrow_that_is_held_comes_again_and_nothing_else_does(void **state)
{
    hall *h = *state;
    int one = attach(h);

    set_button(h, one, SDL_CONTROLLER_BUTTON_DPAD_DOWN, 1);
    expect(h, INPUT_DOWN);
    Uint64 now = SDL_GetTicks64();
    assert_false(comes_again(h, now + 200, INPUT_DOWN));
    assert_true(comes_again(h, now + 500, INPUT_DOWN));
    assert_false(comes_again(h, now + 501, INPUT_DOWN));
    assert_true(comes_again(h, now + 700, INPUT_DOWN));
    set_button(h, one, SDL_CONTROLLER_BUTTON_DPAD_DOWN, 0);
    expect(h, INPUT_NONE);
    assert_false(comes_again(h, now + 9000, INPUT_DOWN));
    set_button(h, one, SDL_CONTROLLER_BUTTON_A, 1);
    expect(h, INPUT_ACCEPT);
    assert_false(comes_again(h, now + 9000, INPUT_ACCEPT));
}

static void a_push_of_the_stick_is_one_arrow_until_it_is_held(void **state)
{
    hall *h = *state;
    int one = attach(h);

    set_axis(h, one, SDL_CONTROLLER_AXIS_LEFTX, 9000);
    expect(h, INPUT_NONE);
    set_axis(h, one, SDL_CONTROLLER_AXIS_LEFTX, 22000);
    expect(h, INPUT_RIGHT);
    set_axis(h, one, SDL_CONTROLLER_AXIS_LEFTX, 18000);
    expect(h, INPUT_NONE);
    set_axis(h, one, SDL_CONTROLLER_AXIS_LEFTX, 32000);
    expect(h, INPUT_NONE);
    assert_true(comes_again(h, SDL_GetTicks64() + 500, INPUT_RIGHT));
    set_axis(h, one, SDL_CONTROLLER_AXIS_LEFTX, 0);
    expect(h, INPUT_NONE);
    assert_false(comes_again(h, SDL_GetTicks64() + 9000, INPUT_RIGHT));
    set_axis(h, one, SDL_CONTROLLER_AXIS_LEFTY, 32000);
    expect(h, INPUT_DOWN);
    set_axis(h, one, SDL_CONTROLLER_AXIS_LEFTY, -32000);
    expect(h, INPUT_UP);
    set_axis(h, one, SDL_CONTROLLER_AXIS_RIGHTX, 32000);
    expect(h, INPUT_NONE);
}

static void one_that_goes_pauses_and_lets_go(void **state)
{
    hall *h = *state;
    int one = attach(h), two = attach(h);

    set_button(h, one, SDL_CONTROLLER_BUTTON_DPAD_UP, 1);
    expect(h, INPUT_UP);
    detach(h, one);
    input in;
    bool paused = false;
    while (next(h, &in)) paused |= in.kind == INPUT_FOCUS_LOST;
    assert_true(paused);
    assert_false(comes_again(h, SDL_GetTicks64() + 9000, INPUT_UP));
    set_button(h, two, SDL_CONTROLLER_BUTTON_A, 1);
    expect(h, INPUT_ACCEPT);
}

static void eight_are_heard_and_more_do_no_harm(void **state)
{
    hall *h = *state;

    for (int i = 0; i < VIRTUAL_MOST; i++) attach(h);
    for (int i = 0; i < VIRTUAL_MOST; i++) {
        set_button(h, i, SDL_CONTROLLER_BUTTON_A, 1);
        expect(h, i < 8 ? INPUT_ACCEPT : INPUT_NONE);
    }
    detach(h, 9);
    expect(h, INPUT_NONE);
    detach(h, 0);
    expect(h, INPUT_FOCUS_LOST);
    h->count = VIRTUAL_MOST;
}

static int start_video(void **state)
{
    (void)state;
    return SDL_Init(SDL_INIT_VIDEO);
}

static int stop_video(void **state)
{
    (void)state;
    SDL_Quit();
    return 0;
}

#define IN_HALL(test) cmocka_unit_test_setup_teardown(test, enter, leave)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_HALL(one_press_of_a_button_does_one_thing),
        IN_HALL(an_arrow_that_is_held_comes_again_and_nothing_else_does),
        IN_HALL(a_push_of_the_stick_is_one_arrow_until_it_is_held),
        IN_HALL(one_that_goes_pauses_and_lets_go),
        IN_HALL(eight_are_heard_and_more_do_no_harm),
    };

    return cmocka_run_group_tests(tests, start_video, stop_video);
}
