/* The window among others: its size and place, settings that change, and whoever looks away. */
#include "stage.h"

static void the_size_that_the_player_gives_it_is_kept(void **state)
{
    stage *s = *state;

    settle(s);
    SDL_SetWindowSize(its_window(), 900, 600);
    settle(s);
    assert_int_equal(s->settings.window_w, 900);
    assert_int_equal(s->settings.window_h, 600);
    send(s, key(SDLK_F11));
    assert_int_equal(s->settings.window_w, 900);
    assert_int_equal(s->settings.window_h, 600);
}

static void settings_hold_as_soon_as_they_change(void **state)
{
    stage *s = *state;

    settle(s);
    int frames = window_frames(s->window);
    strcpy(s->settings.theme, "contrast");
    settings_bind(&s->settings, ACTION_FULLSCREEN, "F5");
    s->settings.display = 7;
    send(s, (SDL_Event){ .key = { .type = SDL_KEYDOWN, .keysym = { .sym = SDLK_DOWN } } });
    assert_true(window_frames(s->window) > frames);
    assert_int_equal(s->settings.display, 0);
    send(s, key(SDLK_F5));
    assert_true(s->settings.fullscreen);
    strcpy(s->settings.theme, "a-theme-that-is-not-there");
    assert_true(send(s, key(SDLK_F5)));
    assert_false(s->settings.fullscreen);
}

static void a_window_that_nobody_sees_is_not_painted(void **state)
{
    stage *s = *state;

    settle(s);
    SDL_HideWindow(its_window());
    int frames = window_frames(s->window);
    send(s, key(SDLK_DOWN));
    send(s, key(SDLK_RIGHT));
    assert_int_equal(window_frames(s->window), frames);
    SDL_ShowWindow(its_window());
    send(s, about_window(SDL_WINDOWEVENT_EXPOSED));
    assert_true(window_frames(s->window) > frames);
}

static void a_window_off_every_display_comes_back(void **state)
{
    stage *s = *state;
    SDL_Event unplugged = { .display = { .type = SDL_DISPLAYEVENT, .event = SDL_DISPLAYEVENT_DISCONNECTED } };
    SDL_Rect display;
    int x, y;

    settle(s);
    SDL_SetWindowPosition(its_window(), 40, 50);
    send(s, unplugged);
    SDL_GetWindowPosition(its_window(), &x, &y);
    assert_int_equal(x, 40);
    assert_int_equal(y, 50);
    SDL_GetDisplayBounds(0, &display);
    SDL_SetWindowPosition(its_window(), display.w + 500, 0);
    send(s, unplugged);
    SDL_GetWindowPosition(its_window(), &x, &y);
    assert_true(x >= 0 && x < display.w);
}

static void another_display_has_it_laid_out_and_painted_anew(void **state)
{
    stage *s = *state;

    settle(s);
    int frames = window_frames(s->window);
    send(s, about_window(SDL_WINDOWEVENT_DISPLAY_CHANGED));
    assert_int_equal(window_frames(s->window), frames + 1);
}

static void the_screen_saver_waits_while_a_question_runs(void **state)
{
    stage *s = *state;

    settle(s);
    assert_string_equal(app_screen_name(s->app), "question");
    assert_false(SDL_IsScreenSaverEnabled());
    send(s, about_window(SDL_WINDOWEVENT_FOCUS_LOST));
    assert_string_equal(app_screen_name(s->app), "pause");
    assert_true(SDL_IsScreenSaverEnabled());
}

static void the_screen_saver_comes_where_nothing_runs(void **state)
{
    stage *s = *state;

    settle(s);
    assert_string_equal(app_screen_name(s->app), "question");
    assert_true(SDL_IsScreenSaverEnabled());
}

static void the_arrow_goes_when_it_is_not_used(void **state)
{
    stage *s = *state;
    SDL_Event press = { .button = { .type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_LEFT, .x = 2, .y = 2 } };

    settle(s);
    send(s, key(SDLK_DOWN));
    assert_int_equal(SDL_ShowCursor(SDL_QUERY), SDL_ENABLE);
    SDL_Delay(3050);
    settle(s);
    assert_int_equal(SDL_ShowCursor(SDL_QUERY), SDL_DISABLE);
    send(s, press);
    assert_int_equal(SDL_ShowCursor(SDL_QUERY), SDL_ENABLE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_STAGE(the_size_that_the_player_gives_it_is_kept),
        ON_STAGE(settings_hold_as_soon_as_they_change),
        ON_STAGE(a_window_that_nobody_sees_is_not_painted),
        ON_STAGE(a_window_off_every_display_comes_back),
        ON_STAGE(another_display_has_it_laid_out_and_painted_anew),
        ON_TIMED_STAGE(the_screen_saver_waits_while_a_question_runs),
        ON_STAGE(the_screen_saver_comes_where_nothing_runs),
        ON_STAGE(the_arrow_goes_when_it_is_not_used),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
