/* Every device's events become the same few inputs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL.h>

#include "sdl/devices.h"

static int make(void **state)
{
    devices *d = devices_new();

    devices_resize(d, 1280, 720, 0.5f);
    *state = d;
    return 0;
}

static int destroy(void **state)
{
    devices_free(*state);
    return 0;
}

static void the_mouse_points_in_logical_pixels(void **state)
{
    SDL_Event event = { .button = { .type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_LEFT, .x = 200, .y = 100 } };
    input in;

    assert_true(devices_translate(*state, &event, &in));
    assert_int_equal(in.kind, INPUT_PRESS);
    assert_int_equal(in.device, DEVICE_POINTER);
    assert_float_equal(in.x, 100, 0.01);
    assert_float_equal(in.y, 50, 0.01);
    event.type = SDL_MOUSEBUTTONUP;
    assert_true(devices_translate(*state, &event, &in));
    assert_int_equal(in.kind, INPUT_RELEASE);
    event.button.button = SDL_BUTTON_RIGHT;
    assert_false(devices_translate(*state, &event, &in));
}

static void the_wheel_scrolls_down_when_it_is_turned_to_the_hand(void **state)
{
    SDL_Event event = { .wheel = { .type = SDL_MOUSEWHEEL, .y = -1 } };
    input in;

    assert_true(devices_translate(*state, &event, &in));
    assert_int_equal(in.kind, INPUT_SCROLL);
    assert_true(in.value > 0);
    event.wheel.direction = SDL_MOUSEWHEEL_FLIPPED;
    assert_true(devices_translate(*state, &event, &in));
    assert_true(in.value < 0);
}

static SDL_Event finger(Uint32 type, SDL_FingerID id, float x, float y)
{
    return (SDL_Event){ .tfinger = { .type = type, .fingerId = id, .x = x, .y = y } };
}

static void a_tap_presses_and_releases(void **state)
{
    SDL_Event down = finger(SDL_FINGERDOWN, 7, 0.5f, 0.25f), up = finger(SDL_FINGERUP, 7, 0.5f, 0.25f);
    SDL_Event second = finger(SDL_FINGERDOWN, 8, 0.1f, 0.1f);
    input in;

    assert_true(devices_translate(*state, &down, &in));
    assert_int_equal(in.kind, INPUT_PRESS);
    assert_int_equal(in.device, DEVICE_TOUCH);
    assert_float_equal(in.x, 640, 0.01);
    assert_float_equal(in.y, 180, 0.01);
    assert_false(devices_translate(*state, &second, &in));
    assert_true(devices_translate(*state, &up, &in));
    assert_int_equal(in.kind, INPUT_RELEASE);
    assert_float_equal(in.x, 640, 0.01);
}

/* The second finger comes, drags and stays longer; only the first one counts. */
static void a_second_finger_does_nothing(void **state)
{
    SDL_Event first = finger(SDL_FINGERDOWN, 1, 0.5f, 0.5f), second = finger(SDL_FINGERDOWN, 2, 0.1f, 0.9f);
    SDL_Event drag = finger(SDL_FINGERMOTION, 2, 0.1f, 0.1f), up = finger(SDL_FINGERUP, 1, 0.5f, 0.5f);
    SDL_Event last = finger(SDL_FINGERUP, 2, 0.1f, 0.1f);
    input in;

    assert_true(devices_translate(*state, &first, &in));
    assert_false(devices_translate(*state, &second, &in));
    assert_false(devices_translate(*state, &drag, &in));
    assert_true(devices_translate(*state, &up, &in));
    assert_int_equal(in.kind, INPUT_RELEASE);
    assert_true(in.x > 0);
    assert_false(devices_translate(*state, &drag, &in));
    assert_false(devices_translate(*state, &last, &in));
}

/* Its release went to another window: the next touch counts all the same. */
static void a_finger_that_was_lost_with_the_focus_is_forgotten(void **state)
{
    SDL_Event down = finger(SDL_FINGERDOWN, 1, 0.5f, 0.5f), next = finger(SDL_FINGERDOWN, 2, 0.2f, 0.2f);
    SDL_Event lost = { .window = { .type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_FOCUS_LOST } };
    input in;

    assert_true(devices_translate(*state, &down, &in));
    assert_true(devices_translate(*state, &lost, &in));
    assert_true(devices_translate(*state, &next, &in));
    assert_int_equal(in.kind, INPUT_PRESS);
}

static void a_drag_scrolls_and_its_release_hits_nothing(void **state)
{
    SDL_Event down = finger(SDL_FINGERDOWN, 7, 0.5f, 0.5f), move = finger(SDL_FINGERMOTION, 7, 0.5f, 0.4f);
    SDL_Event up = finger(SDL_FINGERUP, 7, 0.5f, 0.4f);
    input in;

    assert_true(devices_translate(*state, &down, &in));
    assert_true(devices_translate(*state, &move, &in));
    assert_int_equal(in.kind, INPUT_SCROLL);
    assert_int_equal(in.value, 2);
    assert_true(devices_translate(*state, &up, &in));
    assert_true(in.x < 0 && in.y < 0);
}

static void closing_and_losing_the_focus_are_told(void **state)
{
    SDL_Event quit = { .type = SDL_QUIT };
    SDL_Event lost = { .window = { .type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_FOCUS_LOST } };
    SDL_Event moved = { .window = { .type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_MOVED } };
    input in;

    assert_true(devices_translate(*state, &quit, &in));
    assert_int_equal(in.kind, INPUT_CLOSE);
    assert_true(devices_translate(*state, &lost, &in));
    assert_int_equal(in.kind, INPUT_FOCUS_LOST);
    assert_false(devices_translate(*state, &moved, &in));
}

/* The keyboard's layout comes with the video driver. */
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

#define WITH_DEVICES(test) cmocka_unit_test_setup_teardown(test, make, destroy)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_DEVICES(the_mouse_points_in_logical_pixels),
        WITH_DEVICES(the_wheel_scrolls_down_when_it_is_turned_to_the_hand),
        WITH_DEVICES(a_tap_presses_and_releases),
        WITH_DEVICES(a_drag_scrolls_and_its_release_hits_nothing),
        WITH_DEVICES(a_second_finger_does_nothing),
        WITH_DEVICES(a_finger_that_was_lost_with_the_focus_is_forgotten),
        WITH_DEVICES(closing_and_losing_the_focus_are_told),
    };

    return cmocka_run_group_tests(tests, start_video, stop_video);
}
