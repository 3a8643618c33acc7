/* Who was first, by the times that SDL gives; and names that are typed. */
#include "stage.h"

#include "sdl/keys.h"

enum { SPARED_MS = 350 }; /* till hands are heard on a screen that has just come up */

static int open_party(void **state)
{
    const quiz_setup setup = { .mode = quiz_mode_find("party"),
                               .count = 3,
                               .title = -1,
                               .difficulty = -1,
                               .seed = 1,
                               .players = 4,
                               .buzzers = true };

    return open_setup(state, &setup);
}

/* The key of PLAYER goes down at TIME. What is pushed gets the time of now, so it is added instead. */
static void queue_buzz(int player, Uint32 time)
{
    static const SDL_Scancode places[] = { SDL_SCANCODE_Q, SDL_SCANCODE_P, SDL_SCANCODE_Z, SDL_SCANCODE_M };
    SDL_Event event = { .key = { .type = SDL_KEYDOWN, .timestamp = time } };

    event.key.keysym.scancode = places[player];
    event.key.keysym.sym = SDL_GetKeyFromScancode(places[player]);
    assert_int_equal(SDL_PeepEvents(&event, 1, SDL_ADDEVENT, 0, 0), 1);
}

/* The question is seen for long enough; what came in before is gone. */
static const quiz_round_view *look(stage *s)
{
    settle(s);
    SDL_Delay(SPARED_MS);
    settle(s);
    return quiz_round_look(app_round(s->app));
}

static void answer_wrong(stage *s, const quiz_round_view *v)
{
    send(s, key(SDLK_a + (v->question->key + 1) % v->question->choice_count));
}

static void the_earliest_press_wins_in_whatever_order_they_come(void **state)
{
    stage *s = *state;
    const quiz_round_view *v = look(s);

    queue_buzz(0, 1001);
    queue_buzz(2, 1000);
    queue_buzz(3, 1002);
    settle(s);
    assert_int_equal(v->turn, 2);
    assert_int_equal(v->tied, 0);
}

static void presses_of_one_millisecond_are_a_tie(void **state)
{
    stage *s = *state;
    const quiz_round_view *v = look(s);

    queue_buzz(1, 1000);
    queue_buzz(3, 1000);
    queue_buzz(0, 1001);
    settle(s);
    assert_int_equal(v->tied, 1u << 1 | 1u << 3);
    assert_true(v->turn == 1 || v->turn == 3);
}

static void who_is_out_is_in_nobodys_way(void **state)
{
    stage *s = *state;
    const quiz_round_view *v = look(s);

    queue_buzz(0, 1000);
    look(s);
    answer_wrong(s, v);
    assert_true(v->players[0].out);
    look(s);
    queue_buzz(0, 2000);
    queue_buzz(1, 2001);
    settle(s);
    assert_int_equal(v->turn, 1);
}

/* M mutes and P pauses elsewhere. */
static void a_buzzer_does_nothing_else(void **state)
{
    stage *s = *state;
    const quiz_round_view *v = look(s);

    queue_buzz(3, 1000);
    look(s);
    queue_buzz(1, 1500);
    queue_buzz(3, 1500);
    settle(s);
    assert_int_equal(v->turn, 3);
    assert_false(s->settings.muted);
    assert_string_equal(app_screen_name(s->app), "party-question");
}

static void a_key_held_down_is_no_second_press(void **state)
{
    const keys k = { .buzzers = 4 };
    SDL_KeyboardEvent event = { .keysym = { .scancode = SDL_SCANCODE_Q } };

    (void)state;
    assert_int_equal(keys_buzz(&k, &event), 1);
    event.repeat = 1;
    assert_int_equal(keys_buzz(&k, &event), 0);
}

static void only_those_who_play_have_a_key(void **state)
{
    const keys none = { .buzzers = 0 }, two = { .buzzers = 2 };
    SDL_KeyboardEvent event = { .keysym = { .scancode = SDL_SCANCODE_Z } };

    (void)state;
    assert_int_equal(keys_buzz(&two, &event), 0);
    event.keysym.scancode = SDL_SCANCODE_Q;
    assert_int_equal(keys_buzz(&none, &event), 0);
    assert_int_equal(keys_buzz(&two, &event), 1);
}

/* ---- Names ---- */

static SDL_Event typed(const char *text)
{
    SDL_Event event = { .text = { .type = SDL_TEXTINPUT } };

    SDL_strlcpy(event.text.text, text, sizeof event.text.text);
    return event;
}

static void names_are_typed_letter_by_letter(void **state)
{
    stage *s = *state;

    look(s);
    assert_true(app_show(s->app, "party"));
    settle(s);
    assert_false(app_wants_text(s->app));
    send(s, key(SDLK_RIGHT));
    assert_true(app_wants_text(s->app));
    send(s, key(SDLK_p));
    for (const char *const *at = (const char *const[]){ "p", "É", "x", "ı", NULL }; *at; at++) send(s, typed(*at));
    for (int i = 0; i < 2; i++) send(s, key(SDLK_BACKSPACE));
    while (app_wants_text(s->app)) send(s, key(SDLK_RETURN));
    send(s, key(SDLK_RETURN));
    assert_string_equal(app_screen_name(s->app), "party-question");
    const quiz_round_view *v = quiz_round_look(app_round(s->app));
    assert_string_equal(v->players[2].name, "pÉ");
    assert_null(v->players[0].name);
}

int main(void)
{
#define AT_A_PARTY(test) cmocka_unit_test_setup_teardown(test, open_party, close_stage)
    const struct CMUnitTest tests[] = {
        AT_A_PARTY(the_earliest_press_wins_in_whatever_order_they_come),
        AT_A_PARTY(presses_of_one_millisecond_are_a_tie),
        AT_A_PARTY(who_is_out_is_in_nobodys_way),
        AT_A_PARTY(a_buzzer_does_nothing_else),
        AT_A_PARTY(names_are_typed_letter_by_letter),
        cmocka_unit_test(a_key_held_down_is_no_second_press),
        cmocka_unit_test(only_those_who_play_have_a_key),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
