/* Thousands of presses in any order. */
#include "hands.h"
#include "quiz/rng.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* Whatever is pressed, wherever, in whatever order. */
static input random_input(quiz_rng *rng, const hands *h)
{
    input in = { .kind = (input_kind)quiz_rng_below(rng, INPUT_CLOSE), .value = (int)quiz_rng_below(rng, 7) };
    const frame_command *c = &h->frame->commands[quiz_rng_below(rng, (uint32_t)h->frame->count)];

    in.x = c->at.x + c->at.w / 2;
    in.y = c->at.y + c->at.h / 2;
    if (in.kind == INPUT_LETTER) in.value = "vwgxsntulll"[quiz_rng_below(rng, 11)];
    if (in.kind == INPUT_TEXT) in.name = "é";
    if (in.kind == INPUT_SCROLL) in.value -= 3;
    return in;
}

static void check_round(const hands *h)
{
    const char *screen = app_screen_name(h->app);
    quiz_phase needed;

    if (app_round(h->app) == NULL) {
        assert_false(app_screen_needs(screen, &needed));
        return;
    }
    const quiz_round_view *v = hands_view(h);
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

static bool ask_somebody(void *data, const quiz_question *question, int counts[QUIZ_CHOICES_MAX])
{
    quiz_rng *rng = data;

    for (int i = 0; i < question->choice_count; i++) counts[i] = (int)quiz_rng_below(rng, 3);
    return true;
}

/* From a question no press leads further than to its verdict, but off the ladder. It begins on the screen FIRST. */
static void soak(uint64_t seed, bool timed, const quiz_mode *mode, const char *first, int presses)
{
    hands h = hands_new(timed, mode->players_most > 0 ? 2 : 6); /* random hands rarely get to the end of a party */
    quiz_rng rng = quiz_rng_new(seed, 1), others = quiz_rng_new(seed, 2);

    h.chosen.mode = (int)(mode - quiz_modes);
    hands_sit_down(
        &h, small_bank_make(40, 8),
        (app_options){ .seed = seed, .today = 20240229, .audience = { .ask = ask_somebody, .data = &others } });
    if (!app_show(h.app, first)) fail_msg("the screen %s cannot be shown", first);
    hands_look(&h);
    for (int i = 0; i < presses; i++) {
        bool asked = hands_on(&h, "question");
        int index = asked ? hands_view(&h)->index : -1;
        h.device = (input_device)quiz_rng_below(&rng, 4);
        h.now_ms += quiz_rng_below(&rng, 8) == 0 ? quiz_rng_below(&rng, 9000) : quiz_rng_below(&rng, 40);
        if (quiz_rng_below(&rng, 100) == 0) h.w = 853 + (float)quiz_rng_below(&rng, 1000);
        if (quiz_rng_below(&rng, 100) == 0) h.h = 480 + (float)quiz_rng_below(&rng, 1000);
        hands_do(&h, random_input(&rng, &h));
        check_step(&h);
        if (asked && hands_on(&h, "question")) assert_int_equal(hands_view(&h)->index, index);
        assert_false(asked && hands_on(&h, "results"));
    }
    hands_get_up(&h);
}

/* Every screen in its turn is where hands begin: some of them random hands rarely come upon. */
static void test_no_order_of_presses_breaks_anything(void **state)
{
    const quiz_mode *party = quiz_mode_find("party");

    (void)state;
    soak(1, true, &quiz_modes[0], "title", 12000);
    soak(2, false, &quiz_modes[0], "title", 5000);
    for (int i = 0; i < quiz_mode_count; i++)
        soak((uint64_t)i + 3, true, &quiz_modes[i], &quiz_modes[i] == party ? "party" : "question", 2000);
    for (int k = 0; app_screen_at(k); k++) {
        const char *first = app_screen_at(k);
        const quiz_mode *mode = &quiz_modes[k % quiz_mode_count];
        if ((mode == party) != app_screen_is_for_parties(first)) mode = mode == party ? &quiz_modes[0] : party;
        soak((uint64_t)k + 100, true, mode, first, 800);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_order_of_presses_breaks_anything),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
