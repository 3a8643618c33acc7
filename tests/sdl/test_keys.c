/* What keys mean: by the usual table, by their place, by the settings, and for themselves. */
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
        { SDLK_UP, INPUT_UP, 0 },          { SDLK_DOWN, INPUT_DOWN, 0 },     { SDLK_LEFT, INPUT_LEFT, 0 },
        { SDLK_RIGHT, INPUT_RIGHT, 0 },    { SDLK_RETURN, INPUT_ACCEPT, 0 }, { SDLK_KP_ENTER, INPUT_ACCEPT, 0 },
        { SDLK_SPACE, INPUT_ACCEPT, 0 },   { SDLK_ESCAPE, INPUT_BACK, 0 },   { SDLK_p, INPUT_PAUSE, 0 },
        { SDLK_1, INPUT_CHOICE, 0 },       { SDLK_6, INPUT_CHOICE, 5 },      { SDLK_KP_4, INPUT_CHOICE, 3 },
        { SDLK_a, INPUT_CHOICE, 0 },       { SDLK_f, INPUT_CHOICE, 5 },      { SDLK_v, INPUT_LETTER, 'v' },
        { SDLK_g, INPUT_LETTER, 'g' },     { SDLK_F1, INPUT_HELP, 0 },       { SDLK_m, INPUT_MUTE, 0 },
        { SDLK_F11, INPUT_FULLSCREEN, 0 },
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
    static const SDL_Keycode codes[] = { SDLK_TAB, SDLK_7, SDLK_LSHIFT, SDLK_HOME };

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
    SDL_Event alt_enter = key(SDLK_RETURN, KMOD_LALT, 0), held = key(SDLK_F11, 0, 1), f4 = key(SDLK_F4, KMOD_LALT, 0);
    SDL_Event ctrl_a = key(SDLK_a, KMOD_LCTRL, 0);
    input in;

    assert_true(devices_translate(*state, &alt_enter, &in));
    assert_int_equal(in.kind, INPUT_FULLSCREEN);
    assert_false(devices_translate(*state, &held, &in));
    assert_false(devices_translate(*state, &f4, &in));
    assert_false(devices_translate(*state, &ctrl_a, &in));
}

static void expect_key(devices *d, SDL_Keycode code, input_kind kind, int value)
{
    SDL_Event event = key(code, 0, 0);
    input in;

    assert_int_equal(devices_translate(d, &event, &in), kind != INPUT_NONE);
    if (kind == INPUT_NONE) return;
    assert_int_equal(in.kind, kind);
    assert_int_equal(in.value, value);
}

static void a_key_that_was_set_does_its_action_and_nothing_else(void **state)
{
    settings s;

    settings_default(&s);
    settings_bind(&s, ACTION_PAUSE, "F9");
    settings_bind(&s, ACTION_ANSWER_A + 1, "P");
    settings_bind(&s, ACTION_ACCEPT, "Up");
    settings_bind(&s, ACTION_MUTE, "1");
    settings_bind(&s, ACTION_HELP, "no key has this name");
    devices_bind(*state, &s);
    expect_key(*state, SDLK_F9, INPUT_PAUSE, 0);
    expect_key(*state, SDLK_PAUSE, INPUT_PAUSE, 0);
    expect_key(*state, SDLK_p, INPUT_CHOICE, 1);
    expect_key(*state, SDLK_b, INPUT_CHOICE, 1);
    expect_key(*state, SDLK_UP, INPUT_ACCEPT, 0);
    expect_key(*state, SDLK_1, INPUT_MUTE, 0);
    expect_key(*state, SDLK_F1, INPUT_HELP, 0);
    SDL_Event held = key(SDLK_UP, 0, 1);
    input in;
    assert_false(devices_translate(*state, &held, &in));
    settings_default(&s);
    devices_bind(*state, &s);
    expect_key(*state, SDLK_F9, INPUT_NONE, 0);
    expect_key(*state, SDLK_p, INPUT_PAUSE, 0);
    expect_key(*state, SDLK_UP, INPUT_UP, 0);
}

static void the_names_of_the_usual_keys_are_those_that_do_it(void **state)
{
    for (int i = 0; i < ACTION_COUNT; i++) {
        settings s;
        SDL_Event usual = key(SDL_GetKeyFromName(settings_usual_key((settings_action)i)), 0, 0),
                  bound = key(SDLK_F7, 0, 0);
        input by_usual, by_bound;

        settings_default(&s);
        settings_bind(&s, (settings_action)i, "F7");
        devices_bind(*state, &s);
        assert_true(devices_translate(*state, &usual, &by_usual));
        assert_true(devices_translate(*state, &bound, &by_bound));
        assert_int_equal(by_usual.kind, by_bound.kind);
        assert_int_equal(by_usual.value, by_bound.value);
    }
}

static void keys_that_write_are_left_to_the_text_that_they_write(void **state)
{
    const SDL_Keycode writing[] = { SDLK_a, SDLK_1, SDLK_SPACE, SDLK_m, SDLK_MINUS };
    SDL_Event text = { .type = SDL_TEXTINPUT };
    input in;

    text.text.text[0] = 'Q';
    assert_false(devices_translate(*state, &text, &in));
    devices_listen(*state, (devices_wish){ .text = true });
    for (size_t i = 0; i < SDL_arraysize(writing); i++) {
        SDL_Event event = key(writing[i], 0, 0);
        assert_false(devices_translate(*state, &event, &in));
    }
    assert_true(devices_translate(*state, &text, &in));
    assert_int_equal(in.kind, INPUT_TEXT);
    assert_string_equal(in.name, "Q");
    expect_key(*state, SDLK_BACKSPACE, INPUT_ERASE, 0);
    expect_key(*state, SDLK_RETURN, INPUT_ACCEPT, 0);
    expect_key(*state, SDLK_ESCAPE, INPUT_BACK, 0);
    expect_key(*state, SDLK_LEFT, INPUT_LEFT, 0);
    devices_listen(*state, (devices_wish){ .text = false });
    expect_key(*state, SDLK_a, INPUT_CHOICE, 0);
}

static void a_key_that_is_wanted_for_itself_comes_by_its_name(void **state)
{
    static const SDL_Keycode codes[] = {
        SDLK_a, SDLK_F11, SDLK_SPACE, SDLK_UP, SDLK_KP_ENTER, SDLK_TAB, SDLK_SEMICOLON
    };
    input in;

    devices_listen(*state, (devices_wish){ .any_key = true });
    for (size_t i = 0; i < SDL_arraysize(codes); i++) {
        SDL_Event event = key(codes[i], 0, 0);
        assert_true(devices_translate(*state, &event, &in));
        assert_int_equal(in.kind, INPUT_KEY);
        assert_int_equal(SDL_GetKeyFromName(in.name), codes[i]);
    }
    SDL_Event held = key(SDLK_RETURN, 0, 1), nameless = key(SDLK_UNKNOWN, 0, 0);
    assert_false(devices_translate(*state, &held, &in));
    assert_false(devices_translate(*state, &nameless, &in));
    expect_key(*state, SDLK_ESCAPE, INPUT_BACK, 0);
    devices_listen(*state, (devices_wish){ .any_key = false });
    expect_key(*state, SDLK_a, INPUT_CHOICE, 0);
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
        WITH_DEVICES(a_key_that_was_set_does_its_action_and_nothing_else),
        WITH_DEVICES(the_names_of_the_usual_keys_are_those_that_do_it),
        WITH_DEVICES(a_key_that_is_wanted_for_itself_comes_by_its_name),
        WITH_DEVICES(keys_that_write_are_left_to_the_text_that_they_write),
        WITH_DEVICES(letters_of_other_scripts_count_by_their_place),
        WITH_DEVICES(digits_count_by_their_place),
    };

    return cmocka_run_group_tests(tests, start_video, stop_video);
}
