/* The statistics: what is counted, that it is counted once, and that all of it can be seen. */
#include "hands.h"
#include "many_answers.h"
#include "screens/best.h"
#include "screens/screen.h"
#include "screens/stats.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "folder.h"

#define AT_A_DESK(test) cmocka_unit_test_setup_teardown(test, sit_down, get_up)

enum { TODAY = 20261130, QUESTIONS = 10 };

static const int64_t now_ms = INT64_C(1796040000000); /* noon of that day */

typedef struct desk {
    small_bank bank;
    history *history;
    record *record;
    quiz_arena *arena;
    int rounds;
} desk;

static record_time now(void *data)
{
    (void)data;
    return (record_time){ .ms = now_ms, .day = TODAY, .of_day_ms = 12 * 3600 * 1000 };
}

static desk *desk_of(small_bank bank)
{
    desk *d = calloc(1, sizeof *d);

    d->bank = bank;
    d->history = history_open(NULL, NULL, HISTORY_PLAY);
    d->record = record_new(bank.catalog, (record_clock){ .now = now });
    d->arena = quiz_arena_new();
    record_use(d->record, d->history);
    return d;
}

static void close_desk(desk *d)
{
    quiz_arena_free(d->arena);
    record_free(d->record);
    history_close(d->history);
    small_bank_free(d->bank);
    free(d);
}

static int sit_down(void **state)
{
    *state = desk_of(small_bank_make(QUESTIONS, 2));
    return 0;
}

static int get_up(void **state)
{
    close_desk(*state);
    return 0;
}

static const char *question(const desk *d, int number)
{
    return quiz_arena_print(d->arena, "question:q%d", number);
}

/* A round of one question. */
static void play(desk *d, history_start start, int number, bool right, int score)
{
    const history_answer answer = { .question = question(d, number),
                                    .title = "Numbers",
                                    .choices = many_choices,
                                    .choice_count = 4,
                                    .right = right,
                                    .day = start.day,
                                    .at = now_ms / 1000 };
    const history_end end = { .ending = "finished", .right = right, .asked = 1, .score = score };

    start.at = d->rounds++;
    start.bank_title = "Numbers";
    start.head = "[replay]\n";
    history_begin(d->history, &start);
    history_note(d->history, &(history_step){ .answers = &answer, .answer_count = 1, .end = &end });
}

static void answer(desk *d, int day, int number, bool right)
{
    play(d, (history_start){ .mode = "classic", .day = day }, number, right, 0);
}

/* What memory says of a question that was answered so many DAYS ago; RUN times right, one after the other. */
static void remember(desk *d, int number, double stability, int days, int run)
{
    const history_memory m = { .question = question(d, number),
                               .stability = stability,
                               .difficulty = 5,
                               .last_ms = now_ms - days * QUIZ_DAY_MS,
                               .reps = run + 1,
                               .run = run };

    history_begin(d->history, &(history_start){ .mode = "classic", .head = "", .day = TODAY });
    history_note(d->history, &(history_step){ .memories = &m, .memory_count = 1 });
}

static const stats *count(desk *d, int title, stats_period period)
{
    record_use(d->record, d->history);
    return stats_count(d->bank.catalog, d->record, title, period, d->arena);
}

/* ---- What is counted ---- */

static void a_period_begins_so_many_days_ago(void **state)
{
    static const int days[] = { 20261130, 20261124, 20261123, 20261101, 20261031, 20250601 };
    desk *d = *state;

    for (int i = 0; i < 6; i++) answer(d, days[i], i, i != 0);
    answer(d, TODAY, 7, true);
    const stats *month = count(d, -1, STATS_MONTH);
    assert_int_equal(month->point_count, 4);
    assert_float_equal(month->points[0].at, 0, 0.001);
    assert_float_equal(month->points[1].at, 22 / 29.0f, 0.001);
    assert_float_equal(month->points[3].at, 1, 0.001);
    assert_int_equal(month->points[3].asked, 2);
    assert_int_equal(month->points[3].right, 1);
    const stats *week = count(d, -1, STATS_WEEK);
    assert_int_equal(week->point_count, 2);
    assert_float_equal(week->points[0].at, 0, 0.001);
}

/* 548 days in 30 points are 19 for each. */
static void all_days_together_are_as_many_points_as_can_be_seen(void **state)
{
    desk *d = *state;
    int asked = 0;

    answer(d, 20250601, 0, true);
    answer(d, 20250602, 1, true);
    answer(d, TODAY, 2, false);
    const stats *s = count(d, -1, STATS_EVER);
    for (int i = 0; i < s->point_count; i++) asked += s->points[i].asked;
    assert_int_equal(asked, 3);
    assert_int_equal(s->point_count, 2);
    assert_int_equal(s->points[0].asked, 2);
    assert_float_equal(s->points[0].at, 0, 0.001);
    assert_float_equal(s->points[1].at, 1, 0.001);
}

static void a_single_day_stands_in_the_middle(void **state)
{
    desk *d = *state;

    answer(d, TODAY, 0, true);
    const stats *s = count(d, -1, STATS_EVER);
    assert_int_equal(s->point_count, 1);
    assert_float_equal(s->points[0].at, 0.5, 0.001);
}

static void categories_count_every_answer(void **state)
{
    desk *d = *state;

    answer(d, 20200101, 0, true);
    answer(d, TODAY, 0, false);
    answer(d, TODAY, 2, true);
    answer(d, TODAY, 3, false);
    const stats *s = count(d, -1, STATS_WEEK);
    assert_int_equal(s->category_count, 2);
    assert_string_equal(s->categories[0].category, "C0");
    assert_int_equal(s->categories[0].count, 3);
    assert_int_equal(s->categories[0].right, 2);
    assert_int_equal(s->categories[1].count, 1);
    assert_int_equal(s->categories[1].right, 0);
}

static void every_question_is_a_square_by_what_memory_says_now(void **state)
{
    desk *d = *state;

    remember(d, 1, 100, 1, 3);
    remember(d, 2, 2, 10, 3);
    remember(d, 3, 20, 0, 0);
    remember(d, 4, 3, 0, 2);
    const stats *s = count(d, -1, STATS_MONTH);
    assert_int_equal(s->square_count, QUESTIONS);
    assert_int_equal(s->squares[0], QUIZ_MEMORY_NEW);
    assert_int_equal(s->squares[1], QUIZ_MEMORY_KNOWN);
    assert_int_equal(s->squares[2], QUIZ_MEMORY_FADING);
    assert_int_equal(s->squares[3], QUIZ_MEMORY_LEARNING);
    assert_int_equal(s->states[QUIZ_MEMORY_NEW], QUESTIONS - 4);
    assert_int_equal(s->states[QUIZ_MEMORY_KNOWN], 2);
    assert_int_equal(s->due_today, 1);
    assert_int_equal(s->due_week, 2);
}

static void of_many_questions_some_share_a_square(void **state)
{
    enum { MANY = 2 * STATS_SQUARES + 1 };
    desk *d = desk_of(small_bank_make(MANY, 1));

    (void)state;
    remember(d, 0, 100, 1, 3);
    remember(d, 1, 2, 10, 3);
    remember(d, 2, 2, 10, 3);
    remember(d, 4, 100, 1, 3);
    const stats *s = count(d, -1, STATS_MONTH);
    assert_int_equal(s->per_square, 3);
    assert_int_equal(s->square_count, MANY / 3 + (MANY % 3 > 0));
    assert_int_equal(s->squares[0], QUIZ_MEMORY_FADING);
    assert_int_equal(s->squares[1], QUIZ_MEMORY_KNOWN);
    assert_int_equal(s->squares[2], QUIZ_MEMORY_NEW);
    close_desk(d);
}

/* ---- Rounds ---- */

static void modes_have_their_best_and_last_round_over_all_banks(void **state)
{
    desk *d = *state;

    play(d, (history_start){ .mode = "quick", .day = TODAY }, 0, true, 300);
    play(d, (history_start){ .mode = "quick", .day = TODAY, .title = "Numbers" }, 0, true, 900);
    play(d, (history_start){ .mode = "quick", .day = TODAY }, 0, true, 500);
    play(d, (history_start){ .mode = "classic", .day = TODAY }, 0, true, 100);
    play(d, (history_start){ .mode = "party", .day = TODAY }, 0, true, 5000);
    play(d, (history_start){ .mode = "from-another-version", .day = TODAY }, 0, true, 5000);
    const stats *s = count(d, -1, STATS_MONTH);
    assert_int_equal(s->mode_count, 2);
    assert_string_equal(s->modes[0].mode->name, "classic");
    assert_string_equal(s->modes[1].mode->name, "quick");
    assert_int_equal(s->modes[1].best.score, 900);
    assert_int_equal(s->modes[1].last.score, 500);
    assert_int_equal(s->rounds, 4);
}

/* A bank of two titles, with a question each; and one that both share. */
static small_bank two_titles(void)
{
    static const char *const paths[] = { "one.ini", "two.ini", "shared.ini" };
    static const char body[] = "[question %s]\ntext = What is %s?\nanswer = 1\nwrong = 2\nwrong = 3\n";
    small_bank b = { .findings = quiz_findings_new() };
    char text[256];

    snprintf(text, sizeof text, body, "a", "a");
    folder_write(paths[2], text);
    for (int i = 0; i < 2; i++) {
        int used = snprintf(text, sizeof text, "[bank]\ntitle = %s\n", i ? "Two" : "One");
        snprintf(text + used, sizeof text - (size_t)used, body, i ? "c" : "b", i ? "c" : "b");
        folder_write(paths[i], text);
    }
    b.bank = quiz_bank_load(paths, 3, b.findings, &(char *){ NULL });
    b.catalog = quiz_catalog_new(b.bank, b.findings);
    return b;
}

static void a_title_has_the_rounds_questions_and_days_of_its_own(void **state)
{
    desk *d = desk_of(two_titles());

    (void)state;
    assert_int_equal(quiz_bank_title_count(d->bank.bank), 2);
    play(d, (history_start){ .mode = "quick", .day = TODAY, .title = "One" }, 0, true, 300);
    play(d, (history_start){ .mode = "quick", .day = TODAY, .title = "Two" }, 0, true, 200);
    play(d, (history_start){ .mode = "quick", .day = TODAY }, 0, true, 100);
    const stats *all = count(d, -1, STATS_MONTH), *two = count(d, 1, STATS_MONTH);
    assert_int_equal(all->rounds, 3);
    assert_int_equal(all->questions, 3);
    assert_int_equal(all->points[0].asked, 3);
    assert_int_equal(two->rounds, 1);
    assert_int_equal(two->modes[0].best.score, 200);
    assert_int_equal(two->questions, 2);
    assert_int_equal(two->point_count, 0);
    close_desk(d);
}

/* Plays all of a round, RIGHT of its questions right, and asks how it stands. */
static best best_after(desk *d, const char *mode, uint64_t seed, int right)
{
    const quiz_setup setup = {
        .mode = quiz_mode_find(mode), .count = 4, .title = -1, .difficulty = -1, .seed = seed, .day = TODAY
    };
    quiz_round *round = record_begin(d->record, &setup, NULL, false);
    const quiz_round_view *v = quiz_round_look(round);

    for (; v->phase != QUIZ_OVER; right--) {
        quiz_round_apply(round, quiz_move_answer((v->question->key + (right <= 0)) % v->question->choice_count));
        record_follow(d->record, round);
        quiz_round_apply(round, quiz_move_next());
        record_follow(d->record, round);
    }
    best b = best_of(d->record, round);
    quiz_round_free(round);
    return b;
}

static void a_round_is_compared_with_those_before_it(void **state)
{
    desk *d = *state;

    assert_false(best_after(d, "survival", 1, 1).known);
    best b = best_after(d, "survival", 2, 3);
    assert_true(b.known && b.beaten);
    int most = b.score;
    b = best_after(d, "survival", 3, 2);
    assert_true(b.known && !b.beaten);
    assert_int_equal(b.score, most);
    texts *english = texts_english();
    assert_string_equal(best_said(english, d->arena, &b),
                        quiz_arena_print(d->arena, "Best so far %s", texts_number(d->arena, most)));
    texts_free(english);
    assert_false(best_after(d, "practice", 4, 2).known);
    assert_false(best_after(d, "practice", 5, 3).known);
}

/* ---- The screen ---- */

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

    answer(d, TODAY, 0, true);
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

    answer(d, TODAY, 0, true);
    remember(d, 5, 2, 10, 3);
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

    answer(d, TODAY, 0, true);
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

    return (record_time){ .ms = now_ms, .day = many_day((*rounds - 1) / 3) };
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
        AT_A_DESK(a_period_begins_so_many_days_ago),
        AT_A_DESK(all_days_together_are_as_many_points_as_can_be_seen),
        AT_A_DESK(a_single_day_stands_in_the_middle),
        AT_A_DESK(categories_count_every_answer),
        AT_A_DESK(every_question_is_a_square_by_what_memory_says_now),
        cmocka_unit_test(of_many_questions_some_share_a_square),
        AT_A_DESK(modes_have_their_best_and_last_round_over_all_banks),
        IN_A_FOLDER(a_title_has_the_rounds_questions_and_days_of_its_own),
        AT_A_DESK(a_round_is_compared_with_those_before_it),
        AT_A_DESK(what_is_shown_is_counted_once_for_each_period),
        AT_A_DESK(with_nothing_to_show_they_invite_to_play),
        AT_A_DESK(what_fades_is_practised_whatever_is_played_otherwise),
        AT_A_DESK(everything_can_be_reached_on_a_small_screen),
        cmocka_unit_test(fifty_times_the_answers_open_at_less_than_twice_the_cost),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
