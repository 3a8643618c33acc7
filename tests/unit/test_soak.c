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

/*
 * Begins on the screen FROM. From a question no press leads further than to its verdict, but off the ladder. Which
 * screens are seen is noted in SEEN.
 */
static void soak(uint64_t seed, bool timed, const quiz_mode *mode, const char *from, int presses, int *seen)
{
    hands h = hands_new(timed, mode->players_most > 0 ? 2 : 6); /* random hands rarely get to the end of a party */
    quiz_rng rng = quiz_rng_new(seed, 1), others = quiz_rng_new(seed, 2);

    h.chosen.mode = (int)(mode - quiz_modes);
    hands_sit_down(
        &h, small_bank_make(40, 8),
        (app_options){ .seed = seed, .today = 20240229, .audience = { .ask = ask_somebody, .data = &others } });
    assert_true(app_show(h.app, from));
    for (int i = 0; i < presses; i++) {
        bool asked = hands_on(&h, "question");
        int index = asked ? hands_view(&h)->index : -1;
        h.device = (input_device)quiz_rng_below(&rng, 4);
        h.now_ms += quiz_rng_below(&rng, 8) == 0 ? quiz_rng_below(&rng, 9000) : quiz_rng_below(&rng, 40);
        if (quiz_rng_below(&rng, 100) == 0) h.w = 853 + (float)quiz_rng_below(&rng, 1000);
        if (quiz_rng_below(&rng, 100) == 0) h.h = 480 + (float)quiz_rng_below(&rng, 1000);
        hands_do(&h, random_input(&rng, &h));
        check_step(&h);
        for (int k = 0; app_screen_at(k); k++) seen[k] += hands_on(&h, app_screen_at(k));
        if (asked && hands_on(&h, "question")) assert_int_equal(hands_view(&h)->index, index);
        assert_false(asked && hands_on(&h, "results"));
    }
    hands_get_up(&h);
}

/* Random hands come upon another mode before long, so each gets several beginnings. */
enum { SITTINGS = 4 };

static void test_no_order_of_presses_breaks_anything(void **state)
{
    static const char *const parties[SITTINGS] = { "party", "party-question", "party-stakes", "podium" };
    int seen[32] = { 0 };

    (void)state;
    soak(1, true, &quiz_modes[0], "title", 12000, seen);
    soak(2, false, &quiz_modes[0], "keys", 5000, seen);
    for (int i = 0; i < SITTINGS * quiz_mode_count; i++) {
        const quiz_mode *mode = &quiz_modes[i % quiz_mode_count];
        soak((uint64_t)i + 3, true, mode, mode->players_most > 0 ? parties[i / quiz_mode_count] : "title", 1000, seen);
    }
    for (int k = 0; app_screen_at(k); k++)
        if (seen[k] == 0) fail_msg("the screen %s was never seen", app_screen_at(k));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_order_of_presses_breaks_anything),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
