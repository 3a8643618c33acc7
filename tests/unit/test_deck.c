/* What a deck promises: no question twice, no fact twice, every category in turn, the same for the same seed. */
#include "drawn.h"
#include "quiz/deck.h"
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

static const char *category_at(small_bank b, int entry)
{
    return quiz_catalog_at(b.catalog, entry)->category;
}

static void no_question_comes_twice(void **state)
{
    small_bank b = small_bank_make(40, 3);
    bool seen[40] = { false };
    int deck[40];
    quiz_setup setup = setup_of(40, 1);

    (void)state;
    assert_int_equal(drawn(b.catalog, &setup, deck), 40);
    for (int i = 0; i < 40; i++) {
        assert_false(seen[deck[i]]);
        seen[deck[i]] = true;
    }
    small_bank_free(b);
}

static void categories_take_turns(void **state)
{
    small_bank b = small_bank_make(60, 5);
    int deck[20];
    quiz_setup setup = setup_of(20, 3);

    (void)state;
    assert_int_equal(drawn(b.catalog, &setup, deck), 20);
    for (int turn = 0; turn < 20; turn += 5)
        for (int i = turn; i < turn + 5; i++)
            for (int k = turn; k < i; k++) assert_string_not_equal(category_at(b, deck[i]), category_at(b, deck[k]));
    small_bank_free(b);
}

static void the_same_seed_gives_the_same_deck_and_another_one_another(void **state)
{
    small_bank b = small_bank_make(60, 5);
    int one[12], same[12], other[12];
    quiz_setup setup = setup_of(12, 3), next = setup_of(12, 4);

    (void)state;
    drawn(b.catalog, &setup, one);
    drawn(b.catalog, &setup, same);
    drawn(b.catalog, &next, other);
    assert_memory_equal(one, same, sizeof one);
    assert_memory_not_equal(one, other, sizeof one);
    small_bank_free(b);
}

static void a_question_that_is_added_moves_no_other_one_past_another(void **state)
{
    small_bank few = small_bank_make(30, 1), more = small_bank_make(31, 1);
    int deck[30], longer[31];
    quiz_setup setup = setup_of(31, 9);

    (void)state;
    assert_int_equal(drawn(few.catalog, &setup, deck), 30);
    assert_int_equal(drawn(more.catalog, &setup, longer), 31);
    for (int i = 0, k = 0; i < 31; i++)
        if (longer[i] != 30) assert_int_equal(longer[i], deck[k++]);
    small_bank_free(few);
    small_bank_free(more);
}

static void no_fact_is_asked_twice_however_short_the_deck(void **state)
{
    small_bank b = small_bank_read("[type film]\nname = title\ndirector = person\n"
                                   "[film a]\nname = A\ndirector = P\n[film b]\nname = B\ndirector = Q\n"
                                   "[film c]\nname = C\ndirector = R\n[film d]\nname = D\ndirector = S\n"
                                   "[ask film.director]\ntext = Who directed {name}?\n"
                                   "reverse = What did {director} direct?\ntrue = {director} directed {name}.\n");
    int deck[64];

    (void)state;
    assert_int_equal(quiz_catalog_count(b.catalog), 12);
    for (uint64_t seed = 0; seed < 50; seed++) {
        quiz_setup setup = setup_of(64, seed);
        int count = drawn(b.catalog, &setup, deck);
        assert_int_equal(count, 4);
        for (int i = 0; i < count; i++)
            for (int k = 0; k < i; k++)
                assert_true(quiz_catalog_at(b.catalog, deck[i])->subject !=
                            quiz_catalog_at(b.catalog, deck[k])->subject);
    }
    small_bank_free(b);
}

static void a_setup_narrows_the_choice(void **state)
{
    small_bank b = small_bank_make(60, 5);
    int deck[60];
    quiz_setup setup = setup_of(60, 1);

    (void)state;
    setup.category = " c2"; /* folded */
    assert_int_equal(quiz_deck_available(b.catalog, &setup), 12);
    setup.difficulty = QUIZ_HARD;
    assert_int_equal(quiz_deck_available(b.catalog, &setup), 4);
    assert_int_equal(drawn(b.catalog, &setup, deck), 4);
    for (int i = 0; i < 4; i++) assert_int_equal(quiz_catalog_at(b.catalog, deck[i])->difficulty, QUIZ_HARD);
    setup.category = "C9";
    assert_int_equal(quiz_deck_available(b.catalog, &setup), 0);
    small_bank_free(b);
}

static void categories_that_differ_in_case_are_one(void **state)
{
    small_bank b = small_bank_read("[question a]\ntext = A?\nanswer = 1\nwrong = 2\ncategory = Plot\n"
                                   "[question b]\ntext = B?\nanswer = 1\nwrong = 2\ncategory = plot\n"
                                   "[question c]\ntext = C?\nanswer = 1\nwrong = 2\ncategory = Cast\n");
    int deck[2];

    (void)state;
    for (uint64_t seed = 0; seed < 20; seed++) {
        quiz_setup setup = setup_of(2, seed);
        assert_int_equal(drawn(b.catalog, &setup, deck), 2);
        assert_true(deck[0] == 2 || deck[1] == 2);
    }
    small_bank_free(b);
}

static void each_question_comes_about_as_often_as_any(void **state)
{
    enum { QUESTIONS = 20, DECKS = 2000 };
    small_bank b = small_bank_make(QUESTIONS, 1);
    int times[QUESTIONS] = { 0 }, deck[5];

    (void)state;
    for (uint64_t seed = 0; seed < DECKS; seed++) {
        quiz_setup setup = setup_of(5, seed);
        drawn(b.catalog, &setup, deck);
        for (int i = 0; i < 5; i++) times[deck[i]]++;
    }
    for (int i = 0; i < QUESTIONS; i++) assert_in_range(times[i], 400, 600); /* 500, with five deviations' room */
    small_bank_free(b);
}

/* Three templates of ten questions each, and ten that were written. */
static void templates_take_turns_in_a_category(void **state)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    fputs("[type film]\nname = title\ndirector = person\nwriter = person\nstar = person\n", out);
    for (int i = 0; i < 10; i++)
        fprintf(out,
                "[film f%d]\nname = Film %c\ndirector = D%d\nwriter = W%d\nstar = S%d\n"
                "[question q%d]\ntext = %d?\nanswer = x %d\nwrong = a\ncategory = Film\n",
                i, 'A' + i, i, i, i, i, i, i);
    for (int i = 0; i < 3; i++)
        fprintf(out, "[ask film.%s]\ntext = Who is it in {name} (%d)?\ncategory = Film\n",
                (const char *[]){ "director", "writer", "star" }[i], i);
    fclose(out);
    small_bank b = small_bank_read(text);
    assert_int_equal(quiz_catalog_count(b.catalog), 40);
    for (uint64_t seed = 0; seed < 100; seed++) {
        quiz_setup setup = setup_of(8, seed);
        int deck[8], times[128] = { 0 };
        assert_int_equal(drawn(b.catalog, &setup, deck), 8);
        for (int i = 0; i < 8; i++) times[(int)quiz_catalog_at(b.catalog, deck[i])->id[5]]++;
        assert_true(times['d'] <= 1 && times['w'] <= 1 && times['s'] <= 1); /* of "film.director:f3:text" */
    }
    small_bank_free(b);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_question_comes_twice),
        cmocka_unit_test(categories_take_turns),
        cmocka_unit_test(the_same_seed_gives_the_same_deck_and_another_one_another),
        cmocka_unit_test(a_question_that_is_added_moves_no_other_one_past_another),
        cmocka_unit_test(no_fact_is_asked_twice_however_short_the_deck),
        cmocka_unit_test(a_setup_narrows_the_choice),
        cmocka_unit_test(categories_that_differ_in_case_are_one),
        cmocka_unit_test(each_question_comes_about_as_often_as_any),
        cmocka_unit_test(templates_take_turns_in_a_category),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
