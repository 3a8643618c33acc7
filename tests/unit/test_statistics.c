/* The statistics: what is counted, and that it is counted once. */
#include "hands.h"
#include "screens/screen.h"
#include "screens/stats.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void test_each_question_counts_as_it_was_answered_last(void **state)
{
    small_bank b = small_bank_make(10, 2);
    record *r = record_new(10);
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    record_answer(r, 0, false);
    record_answer(r, 0, true);
    record_answer(r, 2, true);
    record_answer(r, 3, false);
    const stats *s = stats_count(b.catalog, r, -1, arena);
    assert_int_equal(s->questions, 10);
    assert_int_equal(s->met, 3);
    assert_int_equal(s->right, 2);
    assert_int_equal(s->category_count, 2);
    assert_string_equal(s->categories[0].category, "C0");
    assert_int_equal(s->categories[0].right, 2);
    assert_int_equal(s->categories[1].count, 1);
    assert_int_equal(s->square_count, 10);
    assert_int_equal(s->squares[0], RECORD_RIGHT);
    assert_int_equal(s->squares[1], RECORD_NEW);
    assert_int_equal(s->squares[3], RECORD_WRONG);
    quiz_arena_free(arena);
    record_free(r);
    small_bank_free(b);
}

static void test_of_many_questions_some_share_a_square(void **state)
{
    enum { MANY = 2 * STATS_SQUARES + 1 };
    small_bank b = small_bank_make(MANY, 1);
    record *r = record_new(MANY);
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    for (int i = 0; i < 4; i++) record_answer(r, i, i == 3);
    record_answer(r, MANY - 1, false);
    const stats *s = stats_count(b.catalog, r, -1, arena);
    assert_int_equal(s->per_square, 3);
    assert_int_equal(s->square_count, MANY / 3 + (MANY % 3 > 0));
    assert_int_equal(s->squares[0], RECORD_WRONG);
    assert_int_equal(s->squares[1], RECORD_RIGHT);
    assert_int_equal(s->squares[2], RECORD_NEW);
    assert_int_equal(s->squares[s->square_count - 1], RECORD_WRONG);
    quiz_arena_free(arena);
    record_free(r);
    small_bank_free(b);
}

static void test_a_title_has_the_rounds_and_questions_of_its_own(void **state)
{
    small_bank b = small_bank_make(4, 1);
    record *r = record_new(4);
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    record_end(r, (record_round){ 3, 4, 300, -1 });
    record_end(r, (record_round){ 1, 4, 100, 0 });
    record_end(r, (record_round){ 2, 4, 200, 0 });
    record_end(r, (record_round){ 4, 12, 500, 0 });
    const stats *all = stats_count(b.catalog, r, -1, arena), *one = stats_count(b.catalog, r, 0, arena);
    assert_int_equal(all->round_count, 4);
    assert_int_equal(all->best, 0);
    assert_int_equal(one->round_count, 3);
    assert_int_equal(one->best, 1);
    assert_int_equal(one->questions, 4);
    assert_int_equal(stats_count(b.catalog, r, 1, arena)->questions, 0);
    quiz_arena_free(arena);
    record_free(r);
    small_bank_free(b);
}

static void open_statistics(hands *h, int answers)
{
    *h = hands_new(true, 6);
    hands_sit_down(h, small_bank_make(30, 3), (app_options){ .reduced_motion = true });
    for (int i = 0; i < answers; i++) record_answer(h->app->record, i, i % 3 != 0);
    assert_true(app_show(h->app, "statistics"));
    hands_look(h);
}

static void test_what_is_shown_is_counted_once_a_visit(void **state)
{
    hands h;

    (void)state;
    open_statistics(&h, 5);
    const void *known = h.app->known;
    assert_non_null(known);
    for (int i = 0; i < 5; i++) hands_do(&h, (input){ .kind = INPUT_POINT, .x = (float)i });
    assert_ptr_equal(h.app->known, known);
    hands_get_up(&h);
}

static void test_with_nothing_to_show_they_invite_to_play(void **state)
{
    hands h;

    (void)state;
    open_statistics(&h, 0);
    assert_non_null(hands_find(&h, "No answers yet"));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    hands_get_up(&h);
}

static void test_every_chart_can_be_reached_on_a_small_screen(void **state)
{
    hands h;

    (void)state;
    open_statistics(&h, 5);
    h.w = 853;
    h.h = 480;
    hands_look(&h);
    assert_non_null(hands_find(&h, "Right answers, round by round"));
    hands_press(&h, INPUT_DOWN);
    assert_non_null(hands_find(&h, "By category"));
    hands_do(&h, (input){ .kind = INPUT_SCROLL, .value = 3 });
    assert_non_null(hands_find(&h, "Every square is one question"));
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_question_counts_as_it_was_answered_last),
        cmocka_unit_test(test_of_many_questions_some_share_a_square),
        cmocka_unit_test(test_a_title_has_the_rounds_and_questions_of_its_own),
        cmocka_unit_test(test_what_is_shown_is_counted_once_a_visit),
        cmocka_unit_test(test_with_nothing_to_show_they_invite_to_play),
        cmocka_unit_test(test_every_chart_can_be_reached_on_a_small_screen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
