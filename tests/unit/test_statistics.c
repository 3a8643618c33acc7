/* What the statistics count. */
#include "desk.h"
#include "screens/stats.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "folder.h"

static const stats *count(desk *d, int title, stats_period period)
{
    record_use(d->record, d->history);
    return stats_count(d->bank.catalog, d->record, title, period, d->arena);
}

static void a_period_begins_so_many_days_ago(void **state)
{
    static const int days[] = { 20261130, 20261124, 20261123, 20261101, 20261031, 20250601 };
    desk *d = *state;

    for (int i = 0; i < 6; i++) desk_answer(d, days[i], i, i != 0);
    desk_answer(d, TODAY, 7, true);
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

    desk_answer(d, 20250601, 0, true);
    desk_answer(d, 20250602, 1, true);
    desk_answer(d, TODAY, 2, false);
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

    desk_answer(d, TODAY, 0, true);
    const stats *s = count(d, -1, STATS_EVER);
    assert_int_equal(s->point_count, 1);
    assert_float_equal(s->points[0].at, 0.5, 0.001);
}

static void categories_count_every_answer(void **state)
{
    desk *d = *state;

    desk_answer(d, 20200101, 0, true);
    desk_answer(d, TODAY, 0, false);
    desk_answer(d, TODAY, 2, true);
    desk_answer(d, TODAY, 3, false);
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

    desk_remember(d, 1, 100, 1, 3);
    desk_remember(d, 2, 2, 10, 3);
    desk_remember(d, 3, 20, 0, 0);
    desk_remember(d, 4, 3, 0, 2);
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
    desk_remember(d, 0, 100, 1, 3);
    desk_remember(d, 1, 2, 10, 3);
    desk_remember(d, 2, 2, 10, 3);
    desk_remember(d, 4, 100, 1, 3);
    const stats *s = count(d, -1, STATS_MONTH);
    assert_int_equal(s->per_square, 3);
    assert_int_equal(s->square_count, MANY / 3 + (MANY % 3 > 0));
    assert_int_equal(s->squares[0], QUIZ_MEMORY_FADING);
    assert_int_equal(s->squares[1], QUIZ_MEMORY_KNOWN);
    assert_int_equal(s->squares[2], QUIZ_MEMORY_NEW);
    desk_close(d);
}

/* ---- Rounds ---- */

static void modes_have_their_best_and_last_round_over_all_banks(void **state)
{
    desk *d = *state;

    desk_play(d, (history_start){ .mode = "quick", .day = TODAY }, 0, true, 300);
    desk_play(d, (history_start){ .mode = "quick", .day = TODAY, .title = "Numbers" }, 0, true, 900);
    desk_play(d, (history_start){ .mode = "quick", .day = TODAY }, 0, true, 500);
    desk_play(d, (history_start){ .mode = "classic", .day = TODAY }, 0, true, 100);
    desk_play(d, (history_start){ .mode = "party", .day = TODAY }, 0, true, 5000);
    desk_play(d, (history_start){ .mode = "from-another-version", .day = TODAY }, 0, true, 5000);
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
    desk_play(d, (history_start){ .mode = "quick", .day = TODAY, .title = "One" }, 0, true, 300);
    desk_play(d, (history_start){ .mode = "quick", .day = TODAY, .title = "Two" }, 0, true, 200);
    desk_play(d, (history_start){ .mode = "quick", .day = TODAY }, 0, true, 100);
    const stats *all = count(d, -1, STATS_MONTH), *two = count(d, 1, STATS_MONTH);
    assert_int_equal(all->rounds, 3);
    assert_int_equal(all->questions, 3);
    assert_int_equal(all->points[0].asked, 3);
    assert_int_equal(two->rounds, 1);
    assert_int_equal(two->modes[0].best.score, 200);
    assert_int_equal(two->questions, 2);
    assert_int_equal(two->point_count, 0);
    desk_close(d);
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
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
