/* The screen of statistics: that it counts once, that all of it can be seen, and what it costs. */
#include "desk.h"
#include "hands.h"
#include "screens/screen.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void open_screen(desk *d, hands *h)
{
    *h = hands_new(true, 6);
    record_use(d->record, d->history);
    hands_sit_down(h, small_bank_make(QUESTIONS, 2), (app_options){ .reduced_motion = true, .record = d->record });
    assert_true(app_show(h->app, "statistics"));
    hands_look(h);
}

static void what_is_shown_is_counted_once_for_each_period(void **state)
{
    desk *d = *state;
    hands h;

    desk_answer(d, TODAY, 0, true);
    open_screen(d, &h);
    int64_t steps = sql_steps(history_db(d->history));
    for (int i = 0; i < 5; i++) hands_do(&h, (input){ .kind = INPUT_POINT, .x = (float)i });
    assert_int_equal(sql_steps(history_db(d->history)), steps);
    hands_press(&h, INPUT_DOWN);
    assert_true(sql_steps(history_db(d->history)) > steps);
    assert_non_null(hands_find(&h, "Numbers · last 7 days"));
    hands_press(&h, INPUT_UP);
    hands_press(&h, INPUT_UP);
    assert_non_null(hands_find(&h, "Numbers · since the first day"));
    hands_get_up(&h);
}

static void with_nothing_to_show_they_invite_to_play(void **state)
{
    hands h;

    open_screen(*state, &h);
    assert_non_null(hands_find(&h, "No answers yet"));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    assert_string_equal(hands_view(&h)->setup->mode->name, "classic");
    hands_get_up(&h);
}

static void what_fades_is_practised_whatever_is_played_otherwise(void **state)
{
    desk *d = *state;
    hands h;

    desk_answer(d, TODAY, 0, true);
    desk_remember(d, 5, 2, 10, 3);
    open_screen(d, &h);
    for (int again = 0; again < 2; again++) {
        hands_press(&h, INPUT_ACCEPT);
        assert_true(hands_on(&h, "question"));
        assert_string_equal(hands_view(&h)->setup->mode->name, "practice");
        assert_int_equal(hands_view(&h)->limit_ms, 0);
        if (again == 0) assert_string_equal(hands_view(&h)->question->id, "question:q5");
        while (!hands_on(&h, "results")) {
            hands_choose(&h, 0);
            hands_press(&h, INPUT_ACCEPT);
        }
    }
    hands_press(&h, INPUT_BACK);
    hands_press(&h, INPUT_ACCEPT);
    assert_string_equal(hands_view(&h)->setup->mode->name, "classic");
    hands_get_up(&h);
}

static void everything_can_be_reached_on_a_small_screen(void **state)
{
    static const char *const seen[] = { "Right answers, by day",
                                        "Right answers, by day",
                                        "Right answers, by day",
                                        "By category, all answers",
                                        "What you know: every square is one question",
                                        "Rounds, by mode" };
    desk *d = *state;
    hands h;

    desk_answer(d, TODAY, 0, true);
    open_screen(d, &h);
    h.w = 853;
    h.h = 480;
    hands_look(&h);
    for (int i = 0; i < 6; i++) {
        assert_non_null(hands_find(&h, seen[i]));
        assert_int_equal(hands_find(&h, "Numbers · last 7 days") != NULL, i == 1);
        hands_press(&h, INPUT_DOWN);
    }
    assert_non_null(hands_find(&h, seen[5]));
    hands_do(&h, (input){ .kind = INPUT_SCROLL, .value = -1 });
    assert_non_null(hands_find(&h, seen[4]));
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

/* ---- What it costs ---- */

static record_time last_day(void *data)
{
    const int *rounds = data;

    return (record_time){ .ms = desk_ms, .day = many_day((*rounds - 1) / 3) };
}

/* Steps of SQLite's machine, on the last day that was played. */
static int64_t cost_of_opening(history *h, int rounds)
{
    small_bank bank = small_bank_make(MANY_QUESTIONS, 5);
    record *r = record_new(bank.catalog, (record_clock){ last_day, &rounds });
    hands at = hands_new(true, 6);

    int64_t before = sql_steps(history_db(h));
    record_use(r, h);
    hands_sit_down(&at, bank, (app_options){ .reduced_motion = true, .record = r });
    assert_true(app_show(at.app, "statistics"));
    hands_look(&at);
    assert_non_null(hands_find(&at, "By category, all answers"));
    int64_t steps = sql_steps(history_db(h)) - before;
    app_free(at.app);
    frame_free(at.frame);
    record_free(r);
    small_bank_free(bank);
    return steps;
}

static void fifty_times_the_answers_open_at_less_than_twice_the_cost(void **state)
{
    enum { FEW = 1000 / MANY_IN_A_ROUND, MANY = 50000 / MANY_IN_A_ROUND };
    history *h = history_open(NULL, NULL, HISTORY_PLAY);

    (void)state;
    for (int i = 0; i < FEW; i++) many_play(h, i);
    int64_t few = cost_of_opening(h, FEW);
    for (int i = FEW; i < MANY; i++) many_play(h, i);
    int64_t many = cost_of_opening(h, MANY);
    print_message("1000 answers: %lld steps; 50000: %lld\n", (long long)few, (long long)many);
    assert_true(few > MANY_QUESTIONS);
    assert_true(many < 2 * few);
    history_close(h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_A_DESK(what_is_shown_is_counted_once_for_each_period),
        AT_A_DESK(with_nothing_to_show_they_invite_to_play),
        AT_A_DESK(what_fades_is_practised_whatever_is_played_otherwise),
        AT_A_DESK(everything_can_be_reached_on_a_small_screen),
        cmocka_unit_test(fifty_times_the_answers_open_at_less_than_twice_the_cost),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
