/* What hands can rely on, whatever they press: one press does one thing, time is told to the round alone, no way is
 * barred. */
#include "hands.h"
#include "quiz/rng.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static hands sit_down(bool timed, int questions)
{
    hands h = { .w = 1280, .h = 720 };

    settings_default(&h.chosen);
    h.chosen.timed = timed;
    h.chosen.count = questions;
    return h;
}

/* On the first question of a round. */
static void begin(hands *h, small_bank bank)
{
    hands_sit_down(h, bank, (app_options){ .seed = 5, .reduced_motion = true });
    hands_press(h, INPUT_ACCEPT);
    assert_true(hands_on(h, "question"));
}

static const quiz_round_view *view(const hands *h)
{
    return quiz_round_look(app_round(h->app));
}

static void test_a_round_can_be_played_with_arrows_and_accept_alone(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    h.device = DEVICE_CONTROLLER;
    begin(&h, small_bank_make(5, 2));
    for (int i = 0; i < 3; i++) {
        hands_press(&h, INPUT_DOWN);
        hands_press(&h, INPUT_RIGHT);
        hands_press(&h, INPUT_ACCEPT);
        assert_true(hands_on(&h, "verdict"));
        assert_int_equal(view(&h)->results[i].chosen, 3);
        hands_press(&h, INPUT_ACCEPT);
    }
    assert_true(hands_on(&h, "results"));
    hands_press(&h, INPUT_RIGHT);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "review"));
    hands_press(&h, INPUT_BACK);
    hands_press(&h, INPUT_RIGHT);
    hands_press(&h, INPUT_RIGHT);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "title"));
    assert_null(app_round(h.app));
    hands_get_up(&h);
}

static void test_a_round_can_be_played_by_pointer_alone(void **state)
{
    hands h = sit_down(true, 2);

    (void)state;
    h.device = DEVICE_POINTER;
    hands_sit_down(&h, small_bank_make(4, 2), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(hands_click_text(&h, "Play"));
    for (int i = 0; i < 2; i++) {
        assert_true(hands_click_text(&h, "a"));
        assert_true(hands_on(&h, "verdict"));
        hands_click(&h, 640, 300);
    }
    assert_true(hands_on(&h, "results"));
    assert_true(hands_click_text(&h, "Review missed"));
    assert_true(hands_on(&h, "review"));
    assert_true(hands_click_text(&h, "Next"));
    assert_true(hands_click_text(&h, "Results"));
    assert_true(hands_click_text(&h, "Menu"));
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

static void test_a_press_that_answered_does_not_dismiss_the_verdict(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    begin(&h, small_bank_make(5, 2));
    const frame_command *a = hands_find(&h, "a");
    input press = { .kind = INPUT_PRESS, .x = a->at.x, .y = a->at.y + 5 };
    input release = { .kind = INPUT_RELEASE, .x = press.x, .y = press.y };
    hands_do(&h, press);
    assert_true(hands_on(&h, "question"));
    hands_do(&h, release);
    assert_true(hands_on(&h, "verdict"));
    hands_do(&h, release);
    assert_true(hands_on(&h, "verdict"));
    hands_do(&h, press);
    hands_choose(&h, 1);
    assert_true(hands_on(&h, "verdict"));
    hands_do(&h, release);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_a_press_let_go_elsewhere_does_nothing(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    begin(&h, small_bank_make(5, 2));
    const frame_command *a = hands_find(&h, "a"), *b = hands_find(&h, "b");
    input press = { .kind = INPUT_PRESS, .x = a->at.x, .y = a->at.y + 5 };
    input release = { .kind = INPUT_RELEASE, .x = b->at.x, .y = b->at.y + 5 };
    hands_do(&h, press);
    hands_do(&h, release);
    assert_true(hands_on(&h, "question"));
    hands_do(&h, (input){ .kind = INPUT_RELEASE, .x = press.x, .y = press.y });
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_a_tap_on_a_key_hint_counts_where_it_was_seen(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    begin(&h, small_bank_make(5, 2));
    const frame_command *esc = hands_find(&h, "Pause");
    input press = { .kind = INPUT_PRESS, .x = esc->at.x + 2, .y = esc->at.y + 2 };
    h.device = DEVICE_TOUCH;
    hands_do(&h, press);
    hands_do(&h, (input){ .kind = INPUT_RELEASE, .x = press.x, .y = press.y });
    assert_true(hands_on(&h, "pause"));
    hands_get_up(&h);
}

static void test_the_clock_runs_on_the_question_only(void **state)
{
    hands h = sit_down(true, 3);

    (void)state;
    begin(&h, small_bank_make(5, 2));
    hands_wait(&h, 4000);
    assert_int_equal(view(&h)->left_ms, 16000);
    hands_press(&h, INPUT_FOCUS_LOST);
    assert_true(hands_on(&h, "pause"));
    assert_null(hands_find(&h, view(&h)->question->prompt));
    hands_wait(&h, 60000);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    assert_int_equal(view(&h)->left_ms, 16000);
    hands_wait(&h, 1000);
    hands_choose(&h, 0);
    hands_wait(&h, 60000);
    assert_int_equal(view(&h)->results[0].took_ms, 5000);
    assert_int_equal(view(&h)->left_ms, 15000);
    hands_get_up(&h);
}

static void test_what_is_pressed_as_time_runs_out_does_not_skip_the_verdict(void **state)
{
    hands h = sit_down(true, 3);

    (void)state;
    begin(&h, small_bank_make(5, 2));
    h.now_ms += 20000;
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "verdict"));
    assert_int_equal(view(&h)->results[0].chosen, QUIZ_UNANSWERED);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "verdict"));
    hands_wait(&h, 500);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static int lit_bulbs(const hands *h)
{
    int lit = 0;

    for (int i = 0; i < h->frame->count; i++)
        lit += h->frame->commands[i].kind == DRAW_BULB && h->frame->commands[i].lit;
    return lit;
}

static void test_each_wake_of_a_timed_question_puts_out_one_bulb(void **state)
{
    hands h = sit_down(true, 3);
    int wakes = 0;

    (void)state;
    begin(&h, small_bank_make(5, 2));
    for (int before = lit_bulbs(&h); hands_on(&h, "question"); before--, wakes++) {
        assert_int_equal(lit_bulbs(&h), before);
        uint64_t hash = frame_hash(h.frame);
        int wake = app_wake_ms(h.app);
        assert_true(wake > 0);
        hands_wait(&h, (uint64_t)wake - 1);
        assert_true(frame_hash(h.frame) == hash);
        hands_wait(&h, 1);
    }
    assert_int_equal(wakes, 68);
    assert_int_equal(lit_bulbs(&h), 0);
    hands_get_up(&h);
}

static void test_an_untimed_question_sleeps(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    begin(&h, small_bank_make(5, 2));
    assert_int_equal(app_wake_ms(h.app), -1);
    uint64_t hash = frame_hash(h.frame);
    hands_wait(&h, 100000);
    assert_true(frame_hash(h.frame) == hash);
    hands_press(&h, INPUT_FOCUS_LOST);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_animations_end(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5 });
    assert_true(app_wake_ms(h.app) > 0 && app_wake_ms(h.app) <= 250);
    hands_press(&h, INPUT_ACCEPT);
    hands_choose(&h, view(&h)->question->key);
    assert_int_equal(app_wake_ms(h.app), 0);
    hands_wait(&h, 100);
    assert_int_equal(app_wake_ms(h.app), 0);
    hands_wait(&h, 200);
    assert_int_equal(app_wake_ms(h.app), -1);
    hands_get_up(&h);
}

static void test_leaving_asks_once(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    begin(&h, small_bank_make(5, 2));
    hands_press(&h, INPUT_BACK);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "leave"));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    hands_press(&h, INPUT_PAUSE);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "title"));
    assert_null(app_round(h.app));
    hands_get_up(&h);
}

static void test_the_setup_changes_the_settings_and_the_round(void **state)
{
    hands h = sit_down(true, 12);

    (void)state;
    hands_sit_down(&h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true });
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "setup"));
    hands_press(&h, INPUT_LEFT);
    assert_int_equal(h.chosen.count, 6);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_false(h.chosen.timed);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_RIGHT);
    assert_non_null(hands_find(&h, "C0"));
    assert_non_null(hands_find(&h, "10 questions to draw from"));
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    assert_int_equal(view(&h)->count, 6);
    assert_int_equal(view(&h)->limit_ms, 0);
    assert_string_equal(view(&h)->question->category, "C0");
    hands_get_up(&h);
}

static void test_another_bank_can_be_chosen(void **state)
{
    hands h = sit_down(false, 12);

    (void)state;
    hands_sit_down(&h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "banks"));
    hands_look(&h);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "title"));
    assert_non_null(hands_find(&h, "Now showing: Numbers · 30 questions"));
    hands_get_up(&h);
}

static void test_every_round_is_another_one_and_the_same_again_from_the_same_seed(void **state)
{
    char first[2][64];

    (void)state;
    for (int i = 0; i < 2; i++) {
        hands h = sit_down(false, 3);
        begin(&h, small_bank_make(300, 3));
        uint64_t seed = view(&h)->setup->seed;
        assert_int_equal(seed, 5);
        assert_true(app_show(h.app, "title"));
        hands_look(&h);
        hands_press(&h, INPUT_ACCEPT);
        assert_true(view(&h)->setup->seed != seed);
        snprintf(first[i], sizeof first[i], "%s", view(&h)->question->id);
        hands_get_up(&h);
    }
    assert_string_equal(first[0], first[1]);
}

static void test_full_screen_and_quit_are_wishes(void **state)
{
    hands h = sit_down(false, 3);

    (void)state;
    hands_sit_down(&h, small_bank_make(5, 2), (app_options){ .seed = 5, .reduced_motion = true });
    assert_false(app_wants_fullscreen_toggle(h.app));
    hands_press(&h, INPUT_FULLSCREEN);
    assert_true(app_wants_fullscreen_toggle(h.app));
    assert_false(app_wants_fullscreen_toggle(h.app));
    hands_press(&h, INPUT_BACK);
    assert_false(app_wants_quit(h.app));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(app_wants_quit(h.app));
    hands_get_up(&h);
}

/* Whatever is pressed, wherever, in whatever order. */
static input random_input(quiz_rng *rng, const hands *h)
{
    input in = { .kind = (input_kind)quiz_rng_below(rng, INPUT_CLOSE), .value = (int)quiz_rng_below(rng, 7) };
    const frame_command *c = &h->frame->commands[quiz_rng_below(rng, (uint32_t)h->frame->count)];

    in.x = c->at.x + c->at.w / 2;
    in.y = c->at.y + c->at.h / 2;
    if (in.kind == INPUT_LETTER) in.value = 'v';
    if (in.kind == INPUT_SCROLL) in.value -= 3;
    return in;
}

static void check_round(const hands *h)
{
    const char *screen = app_screen_name(h->app);

    if (app_round(h->app) == NULL) {
        assert_true(hands_on(h, "title") || hands_on(h, "setup") || hands_on(h, "banks"));
        return;
    }
    const quiz_round_view *v = view(h);
    static const struct {
        const char *screen;
        quiz_phase phase;
    } due[] = {
        { "question", QUIZ_ASKING }, { "verdict", QUIZ_VERDICT }, { "results", QUIZ_OVER }, { "review", QUIZ_OVER }
    };
    for (size_t i = 0; i < sizeof due / sizeof *due; i++)
        if (strcmp(screen, due[i].screen) == 0) assert_int_equal(v->phase, due[i].phase);
    assert_true(v->score >= 0 && v->left_ms >= 0 && v->index <= v->count);
}

static void check_step(const hands *h)
{
    assert_true(h->frame->count > 1);
    assert_int_equal(h->frame->commands[0].kind, DRAW_GROUND);
    assert_true(app_wake_ms(h->app) >= -1 && app_wake_ms(h->app) <= 20000);
    check_round(h);
}

/* From a question no press leads further than to its verdict. */
static void soak(uint64_t seed, bool timed)
{
    int count, seen[16] = { 0 };
    const char *const *names = app_screen_names(&count);

    hands h = sit_down(timed, 6);
    quiz_rng rng = quiz_rng_new(seed, 1);

    hands_sit_down(&h, small_bank_make(40, 8), (app_options){ .seed = seed });
    for (int i = 0; i < 10000; i++) {
        bool asked = hands_on(&h, "question");
        int index = asked ? view(&h)->index : -1;
        h.device = (input_device)quiz_rng_below(&rng, 4);
        h.now_ms += quiz_rng_below(&rng, 8) == 0 ? quiz_rng_below(&rng, 9000) : quiz_rng_below(&rng, 40);
        if (quiz_rng_below(&rng, 100) == 0) h.w = 853 + (float)quiz_rng_below(&rng, 1000);
        if (quiz_rng_below(&rng, 100) == 0) h.h = 480 + (float)quiz_rng_below(&rng, 1000);
        hands_do(&h, random_input(&rng, &h));
        check_step(&h);
        for (int k = 0; k < count; k++) seen[k] += hands_on(&h, names[k]);
        if (asked && hands_on(&h, "question")) assert_int_equal(view(&h)->index, index);
        assert_false(asked && hands_on(&h, "results"));
    }
    for (int k = 0; k < count; k++) assert_true(seen[k] > 0);
    hands_get_up(&h);
}

static void test_no_order_of_presses_breaks_anything(void **state)
{
    (void)state;
    soak(1, true);
    soak(2, false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_round_can_be_played_with_arrows_and_accept_alone),
        cmocka_unit_test(test_a_round_can_be_played_by_pointer_alone),
        cmocka_unit_test(test_a_press_that_answered_does_not_dismiss_the_verdict),
        cmocka_unit_test(test_a_press_let_go_elsewhere_does_nothing),
        cmocka_unit_test(test_a_tap_on_a_key_hint_counts_where_it_was_seen),
        cmocka_unit_test(test_the_clock_runs_on_the_question_only),
        cmocka_unit_test(test_what_is_pressed_as_time_runs_out_does_not_skip_the_verdict),
        cmocka_unit_test(test_each_wake_of_a_timed_question_puts_out_one_bulb),
        cmocka_unit_test(test_an_untimed_question_sleeps),
        cmocka_unit_test(test_animations_end),
        cmocka_unit_test(test_leaving_asks_once),
        cmocka_unit_test(test_the_setup_changes_the_settings_and_the_round),
        cmocka_unit_test(test_another_bank_can_be_chosen),
        cmocka_unit_test(test_every_round_is_another_one_and_the_same_again_from_the_same_seed),
        cmocka_unit_test(test_full_screen_and_quit_are_wishes),
        cmocka_unit_test(test_no_order_of_presses_breaks_anything),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
