/* The window without a display (SDL's dummy driver): what it paints and when, and a whole round by game controller. */
#include "stage.h"

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

/* Letters may look otherwise in it, where the same is said. */
static void another_language_is_painted_anew(void **state)
{
    stage *s = *state;

    settle(s);
    int frames = window_frames(s->window);
    send(s, key(SDLK_z));
    assert_int_equal(window_frames(s->window), frames);
    strcpy(s->settings.language, "ja");
    send(s, key(SDLK_z));
    assert_int_equal(window_frames(s->window), frames + 1);
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

/* As it was before, to the pixel. */
static void a_renderer_that_was_lost_comes_back_with_the_same_picture(void **state)
{
    static const Uint32 lost[] = { SDL_RENDER_TARGETS_RESET, SDL_RENDER_DEVICE_RESET };
    enum { W = 800, H = 450 };
    static Uint32 before[W * H], after[W * H];
    const SDL_Rect all = { 0, 0, W, H };
    stage *s = *state;

    settle(s);
    for (size_t i = 0; i < SDL_arraysize(lost); i++) {
        SDL_RenderReadPixels(SDL_GetRenderer(its_window()), &all, SDL_PIXELFORMAT_RGB888, before, W * 4);
        int frames = window_frames(s->window);
        send(s, (SDL_Event){ .type = lost[i] });
        assert_int_equal(window_frames(s->window), frames + 1);
        SDL_RenderReadPixels(SDL_GetRenderer(its_window()), &all, SDL_PIXELFORMAT_RGB888, after, W * 4);
        assert_memory_equal(before, after, sizeof before);
        send(s, key(SDLK_DOWN));
    }
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
    settings chosen;
    char *reason = NULL;
    bool no_display = true;

    (void)state;
    settings_default(&chosen);
    strcpy(chosen.renderer, "software");
    assert_null(window_open("/nowhere", &chosen, NULL, &no_display, &reason));
    assert_false(no_display);
    assert_non_null(strstr(reason, "/nowhere"));
    free(reason);
}

static void a_window_without_a_graphics_card_is_drawn_by_the_processor(void **state)
{
    settings chosen;
    quiz_findings *findings = quiz_findings_new();
    char *reason = NULL;
    bool no_display;

    (void)state;
    settings_default(&chosen);
    strcpy(chosen.renderer, "gpu");
    window *w = window_open(ASSETS_DIR, &chosen, findings, &no_display, &reason);
    assert_non_null(w);
    assert_null(reason);
    assert_int_equal(quiz_findings_count(findings), 1);
    assert_non_null(strstr(quiz_findings_at(findings, 0)->message, "the processor draws instead"));
    window_close(w);
    quiz_findings_free(findings);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_STAGE(what_has_not_changed_is_not_painted),
        ON_STAGE(an_exposed_window_is_painted_again),
        ON_STAGE(another_language_is_painted_anew),
        ON_STAGE(f11_goes_there_and_back_and_is_kept),
        ON_STAGE(a_renderer_that_was_lost_comes_back_with_the_same_picture),
        ON_STAGE(closing_the_window_ends_the_game),
        ON_STAGE(a_controller_plays_a_whole_round),
        ON_STAGE(the_stick_moves_the_focus),
        cmocka_unit_test(a_window_that_cannot_be_says_why),
        cmocka_unit_test(a_window_without_a_graphics_card_is_drawn_by_the_processor),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
