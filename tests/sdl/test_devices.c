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

static SDL_Event key(SDL_Keycode code, Uint16 mod, Uint8 repeat)
{
    SDL_Event event = { .type = SDL_KEYDOWN };

    event.key.keysym.sym = code;
    event.key.keysym.scancode = SDL_GetScancodeFromKey(code);
    event.key.keysym.mod = mod;
    event.key.repeat = repeat;
    return event;
}

static void keys_mean_what_the_table_says(void **state)
{
    static const struct {
        SDL_Keycode code;
        input_kind kind;
        int value;
    } expected[] = {
        { SDLK_UP, INPUT_UP, 0 },        { SDLK_DOWN, INPUT_DOWN, 0 },     { SDLK_LEFT, INPUT_LEFT, 0 },
        { SDLK_RIGHT, INPUT_RIGHT, 0 },  { SDLK_RETURN, INPUT_ACCEPT, 0 }, { SDLK_KP_ENTER, INPUT_ACCEPT, 0 },
        { SDLK_SPACE, INPUT_ACCEPT, 0 }, { SDLK_ESCAPE, INPUT_BACK, 0 },   { SDLK_p, INPUT_PAUSE, 0 },
        { SDLK_1, INPUT_CHOICE, 0 },     { SDLK_6, INPUT_CHOICE, 5 },      { SDLK_KP_4, INPUT_CHOICE, 3 },
        { SDLK_a, INPUT_CHOICE, 0 },     { SDLK_f, INPUT_CHOICE, 5 },      { SDLK_v, INPUT_LETTER, 'v' },
        { SDLK_g, INPUT_LETTER, 'g' },
    };

    for (size_t i = 0; i < SDL_arraysize(expected); i++) {
        SDL_Event event = key(expected[i].code, 0, 0);
        input in;
        assert_true(devices_translate(*state, &event, &in));
        assert_int_equal(in.kind, expected[i].kind);
        assert_int_equal(in.value, expected[i].value);
        assert_int_equal(in.device, DEVICE_KEYBOARD);
    }
}

static void keys_that_mean_nothing_do_nothing(void **state)
{
    static const SDL_Keycode codes[] = { SDLK_F11, SDLK_TAB, SDLK_7, SDLK_LSHIFT, SDLK_HOME };

    for (size_t i = 0; i < SDL_arraysize(codes); i++) {
        SDL_Event event = key(codes[i], 0, 0);
        input in;
        assert_false(devices_translate(*state, &event, &in));
    }
}

static void only_arrows_repeat(void **state)
{
    SDL_Event arrow = key(SDLK_DOWN, 0, 1), enter = key(SDLK_RETURN, 0, 1), choice = key(SDLK_a, 0, 1);
    input in;

    assert_true(devices_translate(*state, &arrow, &in));
    assert_false(devices_translate(*state, &enter, &in));
    assert_false(devices_translate(*state, &choice, &in));
}

static void alt_enter_and_f11_are_full_screen_and_nothing_else(void **state)
{
    SDL_Event alt_enter = key(SDLK_RETURN, KMOD_LALT, 0), f11 = key(SDLK_F11, 0, 0), enter = key(SDLK_RETURN, 0, 0);
    SDL_Event held = key(SDLK_F11, 0, 1);
    input in;

    assert_true(devices_is_fullscreen_key(&alt_enter));
    assert_true(devices_is_fullscreen_key(&f11));
    assert_false(devices_is_fullscreen_key(&enter));
    assert_false(devices_is_fullscreen_key(&held));
    assert_false(devices_translate(*state, &alt_enter, &in));
    assert_false(devices_translate(*state, &f11, &in));
}

/* A Cyrillic keyboard's key in the place of the letter A. */
static void letters_of_other_scripts_count_by_their_place(void **state)
{
    SDL_Event event = key(SDLK_a, 0, 0);
    input in;

    event.key.keysym.sym = 0x444;
    assert_true(devices_translate(*state, &event, &in));
    assert_int_equal(in.kind, INPUT_CHOICE);
    assert_int_equal(in.value, 0);
}

/* A French keyboard's upper row, where the digits need Shift. */
static void digits_count_by_their_place(void **state)
{
    SDL_Event event = key(SDLK_AMPERSAND, 0, 0);
    input in;

    event.key.keysym.scancode = SDL_SCANCODE_1;
    assert_true(devices_translate(*state, &event, &in));
    assert_int_equal(in.kind, INPUT_CHOICE);
    assert_int_equal(in.value, 0);
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
        WITH_DEVICES(keys_mean_what_the_table_says),
        WITH_DEVICES(keys_that_mean_nothing_do_nothing),
        WITH_DEVICES(only_arrows_repeat),
        WITH_DEVICES(alt_enter_and_f11_are_full_screen_and_nothing_else),
        WITH_DEVICES(letters_of_other_scripts_count_by_their_place),
        WITH_DEVICES(digits_count_by_their_place),
        WITH_DEVICES(the_mouse_points_in_logical_pixels),
        WITH_DEVICES(the_wheel_scrolls_down_when_it_is_turned_to_the_hand),
        WITH_DEVICES(a_tap_presses_and_releases),
        WITH_DEVICES(a_drag_scrolls_and_its_release_hits_nothing),
        WITH_DEVICES(closing_and_losing_the_focus_are_told),
    };

    return cmocka_run_group_tests(tests, start_video, stop_video);
}
