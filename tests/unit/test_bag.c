/* What bags promise from round to round: each question once before any comes again, whatever is added or narrowed. */
#include "drawn.h"
#include "small_bank.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static quiz_setup setup_of(int count, uint64_t seed)
{
    return (
        quiz_setup){ .mode = quiz_mode_find("classic"), .count = count, .title = -1, .difficulty = -1, .seed = seed };
}

/* Notes what was drawn, as a history does; returns how many were. */
static int draw_and_note(small_bank b, const quiz_setup *setup, int *bags, int *times)
{
    quiz_arena *arena = quiz_arena_new();
    const quiz_past past = { .bags = bags };
    quiz_deck deck = quiz_deck_draw(b.catalog, setup, &past, arena);
    int count = deck.count;

    for (int i = 0; i < count; i++) {
        bags[deck.entries[i]] = deck.bags[i];
        times[deck.entries[i]]++;
    }
    quiz_arena_free(arena);
    return count;
}

static void a_bag_is_drawn_empty_and_the_rest_comes_from_a_new_one(void **state)
{
    small_bank b = small_bank_make(30, 4);
    int bags[30] = { 0 }, times[30] = { 0 };

    (void)state;
    for (int round = 1; round <= 50; round++) {
        quiz_setup setup = setup_of(12, (uint64_t)round);
        assert_int_equal(draw_and_note(b, &setup, bags, times), 12);
        for (int i = 0; i < 30; i++) assert_in_range(times[i], 12 * round / 30, 12 * round / 30 + 1);
        for (int i = 0; i < 30; i++) assert_int_equal(bags[i], times[i]);
    }
    small_bank_free(b);
}

static void a_round_that_is_longer_than_the_bag_asks_each_once(void **state)
{
    small_bank b = small_bank_make(30, 4);
    int bags[30] = { 0 }, times[30] = { 0 };
    quiz_setup some = setup_of(12, 1), more = setup_of(100, 2);

    (void)state;
    draw_and_note(b, &some, bags, times);
    assert_int_equal(draw_and_note(b, &more, bags, times), 30);
    for (int i = 0; i < 30; i++) assert_int_equal(bags[i], times[i]);
    small_bank_free(b);
}

/* Six are new to a bag that is half drawn. */
static void questions_added_later_are_drawn_once_and_not_over_and_over(void **state)
{
    small_bank b = small_bank_make(30, 1);
    int bags[30] = { 0 }, times[30] = { 0 };

    (void)state;
    for (int i = 0; i < 24; i++) bags[i] = i < 12 ? 7 : 8;
    for (int round = 0; round < 3; round++) {
        quiz_setup setup = setup_of(6, (uint64_t)round);
        draw_and_note(b, &setup, bags, times);
        for (int i = 24; i < 30; i++) assert_int_equal(times[i], 1);
    }
    for (int i = 0; i < 30; i++) assert_int_equal(times[i], i < 12 || i >= 24);
    for (int i = 0; i < 30; i++) assert_int_equal(bags[i], 8);
    small_bank_free(b);
}

/* One category is played for long, then all are: nothing of it comes before all others came. */
static void what_was_narrowed_goes_on_where_it_was(void **state)
{
    small_bank b = small_bank_make(40, 4);
    int bags[40] = { 0 }, times[40] = { 0 };
    quiz_setup all = setup_of(10, 1), one = setup_of(7, 2);

    (void)state;
    one.category = "C2";
    for (int round = 0; round < 10; round++, one.seed++) draw_and_note(b, &one, bags, times);
    for (int i = 2; i < 40; i += 4) assert_int_equal(times[i], 7);
    for (int round = 0; round < 3; round++, all.seed++) draw_and_note(b, &all, bags, times);
    for (int i = 0; i < 40; i++) assert_int_equal(times[i], i % 4 == 2 ? 7 : 1);
    draw_and_note(b, &all, bags, times);
    for (int i = 0; i < 40; i++) assert_true(times[i] == 8 || times[i] == 7 || (i % 4 != 2 && times[i] <= 2));
    small_bank_free(b);
}

/* Each pair is one fact, asked both ways: at the end of a bag nothing but its other halves is left. */
static void what_could_not_be_in_a_round_is_first_in_line_for_the_next(void **state)
{
    small_bank b = small_bank_read("[type film]\nname = title\ndirector = person\n"
                                   "[film a]\nname = A\ndirector = P\n[film b]\nname = B\ndirector = Q\n"
                                   "[film c]\nname = C\ndirector = R\n[film d]\nname = D\ndirector = S\n"
                                   "[ask film.director]\ntext = Who directed {name}?\n"
                                   "reverse = What did {director} direct?\n");
    int bags[8] = { 0 }, times[8] = { 0 };

    (void)state;
    assert_int_equal(quiz_catalog_count(b.catalog), 8);
    for (int round = 1; round <= 40; round++) {
        quiz_setup setup = setup_of(3, (uint64_t)round);
        assert_int_equal(draw_and_note(b, &setup, bags, times), 3);
        for (int i = 0; i < 8; i++)
            for (int k = 0; k < 8; k++) assert_in_range(times[i] + 2, times[k], times[k] + 4);
    }
    small_bank_free(b);
}

static void a_small_category_lasts_as_long_as_the_bag(void **state)
{
    enum { SMALL = 10, TOTAL = 100, ROUNDS = 10 };
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    int bags[TOTAL] = { 0 }, times[TOTAL] = { 0 };

    (void)state;
    for (int i = 0; i < TOTAL; i++)
        fprintf(out, "[question q%d]\ntext = %d?\nanswer = x %d\nwrong = a\ncategory = %s\n", i, i, i,
                i < SMALL ? "Small" : "Large");
    fclose(out);
    small_bank b = small_bank_read(text);
    for (int round = 1; round <= ROUNDS; round++) {
        quiz_setup setup = setup_of(TOTAL / ROUNDS, (uint64_t)round);
        int sum = 0;
        draw_and_note(b, &setup, bags, times);
        for (int i = 0; i < SMALL; i++) sum += times[i];
        assert_int_equal(sum, round);
    }
    small_bank_free(b);
    free(text);
}

/* So many that tell of each other that to look at all of them would take too long: one of them is in each round. */
static void questions_that_all_tell_of_each_other_do_not_shorten_rounds(void **state)
{
    enum { TELLING = 6000, OTHERS = 30, TOTAL = TELLING + OTHERS };
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    static int bags[TOTAL], times[TOTAL];

    (void)state;
    for (int i = 0; i < TELLING; i++)
        fprintf(out,
                "[question t%d]\ntext = Which colour had the garden gate in spring %d?\nanswer = vermilion\nwrong = a\n"
                "explain = The garden gate had the colour vermilion in spring.\ncategory = Gate\n",
                i, i);
    for (int i = 0; i < OTHERS; i++) fprintf(out, "[question o%d]\ntext = %d?\nanswer = x %d\nwrong = a\n", i, i, i);
    fclose(out);
    small_bank b = small_bank_read(text);
    assert_int_equal(quiz_catalog_count(b.catalog), TOTAL);
    for (int round = 1; round <= 6; round++) {
        quiz_setup setup = setup_of(12, (uint64_t)round);
        int telling = 0;
        assert_int_equal(draw_and_note(b, &setup, bags, times), 12);
        for (int i = 0; i < TELLING; i++) telling += times[i];
        assert_int_equal(telling, round);
    }
    small_bank_free(b);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bag_is_drawn_empty_and_the_rest_comes_from_a_new_one),
        cmocka_unit_test(a_round_that_is_longer_than_the_bag_asks_each_once),
        cmocka_unit_test(questions_added_later_are_drawn_once_and_not_over_and_over),
        cmocka_unit_test(what_was_narrowed_goes_on_where_it_was),
        cmocka_unit_test(what_could_not_be_in_a_round_is_first_in_line_for_the_next),
        cmocka_unit_test(a_small_category_lasts_as_long_as_the_bag),
        cmocka_unit_test(questions_that_all_tell_of_each_other_do_not_shorten_rounds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
