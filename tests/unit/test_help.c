/* Help and the credits: what they tell, and that every hand gets to their end. */
#include "hands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* At the table, with SCREEN before them. */
static void look_at(hands *h, const char *screen)
{
    hands_sit_down(h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true, .version = "1.2.3" });
    assert_true(app_show(h->app, screen));
    hands_look(h);
}

static void test_help_shows_the_players_own_keys(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    assert_true(settings_bind(&h.chosen, ACTION_PAUSE, "F5"));
    look_at(&h, "help");
    assert_non_null(hands_find(&h, "F5"));
    assert_non_null(hands_find(&h, "Esc"));
    assert_null(hands_find(&h, "P"));
    hands_get_up(&h);
}

/* Looks at help where the player has given ACTION that KEY. */
static void look_with_key(hands *h, settings_action action, const char *key)
{
    *h = hands_new(true, 12);
    assert_true(settings_bind(&h->chosen, action, key));
    look_at(h, "help");
}

static void test_help_tells_every_key_that_answers(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    look_at(&h, "help");
    assert_non_null(hands_find(&h, "1–6"));
    assert_non_null(hands_find(&h, "A–F"));
    hands_get_up(&h);
    look_with_key(&h, ACTION_ANSWER_A, "J");
    assert_non_null(hands_find(&h, "1–6"));
    assert_non_null(hands_find(&h, "J"));
    assert_non_null(hands_find(&h, "F"));
    assert_null(hands_find(&h, "A–F"));
    hands_get_up(&h);
    look_with_key(&h, ACTION_MUTE, "3");
    assert_null(hands_find(&h, "1–6"));
    assert_non_null(hands_find(&h, "A–F"));
    hands_get_up(&h);
}

static void test_help_is_about_the_device_in_hand(void **state)
{
    static const char *const headings[] = { "On the keyboard", "With the mouse", "By touch", "With a controller" };

    (void)state;
    for (int device = 0; device < 4; device++) {
        hands h = hands_new(true, 12);
        h.device = (input_device)device;
        look_at(&h, "title");
        hands_do(&h, (input){ .kind = INPUT_SCROLL });
        hands_press(&h, INPUT_HELP);
        for (int i = 0; i < 4; i++) assert_true((hands_find(&h, headings[i]) != NULL) == (i == device));
        hands_get_up(&h);
    }
}

/* Whether some line has PART in it. */
static bool says(const hands *h, const char *part)
{
    for (int i = 0; i < h->frame->count; i++)
        if (h->frame->commands[i].kind == DRAW_TEXT && strstr(h->frame->commands[i].text, part) != NULL) return true;
    return false;
}

static void test_help_gives_the_numbers_of_the_mode(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    h.w = 900;
    h.h = 2000;
    look_at(&h, "help");
    assert_non_null(hands_find(&h, "Easy 100, medium 200, hard 300 points"));
    assert_non_null(hands_find(&h, "Each right answer in a row adds 0.1 to the factor, up to 2.0"));
    assert_true(says(&h, "40 relaxed"));
    assert_true(says(&h, "20 normal"));
    assert_true(says(&h, "10 quick"));
    hands_get_up(&h);
}

static void test_help_stops_the_clock_and_hides_the_question(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    hands_begin(&h, small_bank_make(30, 3));
    hands_wait(&h, 2000);
    const char *prompt = hands_view(&h)->question->prompt;
    assert_non_null(hands_find(&h, prompt));
    hands_press(&h, INPUT_HELP);
    int left = hands_view(&h)->left_ms;
    hands_wait(&h, 60000);
    assert_true(hands_on(&h, "help"));
    assert_null(hands_find(&h, prompt));
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "question"));
    assert_non_null(hands_find(&h, prompt));
    assert_int_equal(hands_view(&h)->left_ms, left);
    hands_get_up(&h);
}

static void test_help_and_credits_lead_back_however_often_they_are_asked_for(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    look_at(&h, "title");
    hands_press(&h, INPUT_HELP);
    for (int i = 0; i < 20; i++) {
        hands_press(&h, INPUT_ACCEPT);
        assert_true(hands_on(&h, "credits"));
        hands_press(&h, INPUT_HELP);
        assert_true(hands_on(&h, "help"));
    }
    for (int i = 0; i < 6 && !hands_on(&h, "title"); i++) hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

static const frame_command *down_arrow(const hands *h)
{
    for (int i = 0; i < h->frame->count; i++) {
        const frame_command *c = &h->frame->commands[i];
        if (c->kind == DRAW_MARK && c->mark == MARK_DOWN && c->at.y < h->h - 80) return c;
    }
    return NULL;
}

static void by_arrow_key(hands *h)
{
    hands_press(h, INPUT_DOWN);
}

static void by_wheel(hands *h)
{
    hands_do(h, (input){ .kind = INPUT_SCROLL, .value = 3 });
}

static void by_pointer(hands *h)
{
    const frame_command *arrow = down_arrow(h);

    if (arrow != NULL) hands_click(h, arrow->at.x + arrow->at.w / 2, arrow->at.y + arrow->at.h / 2);
}

static void test_every_hand_gets_to_the_end_of_the_credits(void **state)
{
    static void (*const ways[])(hands *) = { by_arrow_key, by_wheel, by_pointer };

    (void)state;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        hands h = hands_new(true, 12);
        h.chosen.text_size = 200;
        look_at(&h, "credits");
        assert_non_null(hands_find(&h, "A trivia quiz that asks what its facts can prove"));
        assert_null(hands_find(&h, "libpng"));
        for (int steps = 0; steps < 60; steps++) ways[i](&h);
        assert_non_null(hands_find(&h, "libpng"));
        assert_null(down_arrow(&h));
        hands_get_up(&h);
    }
}

static void test_the_credits_name_the_game_its_version_and_its_banks(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    h.h = 4000;
    look_at(&h, "credits");
    assert_non_null(hands_find(&h, "Marquee 1.2.3"));
    assert_non_null(hands_find(&h, "Numbers"));
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_help_shows_the_players_own_keys),
        cmocka_unit_test(test_help_tells_every_key_that_answers),
        cmocka_unit_test(test_help_is_about_the_device_in_hand),
        cmocka_unit_test(test_help_gives_the_numbers_of_the_mode),
        cmocka_unit_test(test_help_stops_the_clock_and_hides_the_question),
        cmocka_unit_test(test_help_and_credits_lead_back_however_often_they_are_asked_for),
        cmocka_unit_test(test_every_hand_gets_to_the_end_of_the_credits),
        cmocka_unit_test(test_the_credits_name_the_game_its_version_and_its_banks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
