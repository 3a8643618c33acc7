/* The orders of decks: what rises, what fades first, what can be switched to; and every mode on odd banks. */
#include "drawn.h"
#include "pose/reveal.h"
#include "small_bank.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* A deck of MODE from B, as many as the mode has. */
static quiz_setup setup_of(const char *mode, int difficulty)
{
    quiz_setup setup = {
        .mode = quiz_mode_find(mode), .title = -1, .difficulty = difficulty, .seed = 7, .day = 20260101
    };

    setup.count = setup.mode->count;
    return quiz_setup_settle(&setup);
}

static quiz_deck deck_of(small_bank b, const char *mode, int difficulty, const quiz_past *past, quiz_arena *arena)
{
    const quiz_setup setup = setup_of(mode, difficulty);

    return quiz_deck_draw(b.catalog, &setup, past, arena);
}

/* The difficulties of a deck and its spares: "eemmh|e". */
static const char *difficulties(small_bank b, const quiz_deck *deck, quiz_arena *arena)
{
    const char *text = "";

    for (int i = 0; i < deck->count + deck->spares; i++) {
        const quiz_catalog_entry *e = quiz_catalog_at(b.catalog, deck->entries[i]);
        const char *bar = i == deck->count ? "|" : "";
        text = quiz_arena_print(arena, "%s%s%c", text, bar, *quiz_difficulty_name(e->difficulty));
    }
    return text;
}

/* A bank with so many easy, medium and hard questions. */
static small_bank bank_with(int easy, int medium, int hard)
{
    const int counts[] = { easy, medium, hard };
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    fputs("[bank]\ntitle = Three\n", out);
    for (int d = 0; d < QUIZ_DIFFICULTY_COUNT; d++)
        for (int i = 0; i < counts[d]; i++)
            fprintf(out, "[question d%d-%d]\ntext = Number %d, %d?\nanswer = x %d\nwrong = a\ndifficulty = %s\n", d, i,
                    d, i, i, quiz_difficulty_name((quiz_difficulty)d));
    fclose(out);
    small_bank b = small_bank_read(text);
    free(text);
    return b;
}

typedef struct rise {
    const char *mode;
    int easy, medium, hard;
    int difficulty; /* asked for, or -1 */
    const char *expected;
} rise;

static const rise rises[] = {
    { "ladder", 20, 20, 20, -1, "eeeeemmmmmhhhhh|emh" },
    { "ladder", 20, 20, 20, QUIZ_EASY, "eeeeeeeeeeeeeee|e" },
    { "ladder", 20, 20, 20, QUIZ_HARD, "hhhhhhhhhhhhhhh|h" },
    { "ladder", 3, 20, 20, -1, "eeemmmmmmmhhhhh|mh" },
    { "ladder", 20, 3, 20, -1, "eeeeemmmhhhhhhh|eh" },
    { "ladder", 20, 20, 3, -1, "eeeeemmmmmhhhmm|em" },
    { "ladder", 0, 0, 20, -1, "hhhhhhhhhhhhhhh|h" },
    { "ladder", 2, 2, 2, -1, "eemmhh" },
    { "survival", 7, 8, 4, -1, "eeeeemmmmmhhhhmmmee" },
    { "survival", 7, 8, 4, QUIZ_MEDIUM, "mmmmmmmm" },
    { "survival", 4, 1, 1, -1, "eeeemh" },
    { "survival", 7, 2, 1, -1, "eeeeemmhee" },
};

static void questions_get_harder_in_blocks_and_the_nearest_fill_in(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rises / sizeof *rises; i++) {
        quiz_arena *arena = quiz_arena_new();
        small_bank b = bank_with(rises[i].easy, rises[i].medium, rises[i].hard);
        quiz_deck deck = deck_of(b, rises[i].mode, rises[i].difficulty, NULL, arena);
        assert_string_equal(difficulties(b, &deck, arena), rises[i].expected);
        small_bank_free(b);
        quiz_arena_free(arena);
    }
}

static void a_difficulty_has_a_bag_of_its_own(void **state)
{
    small_bank b = bank_with(10, 20, 30);
    int bags[60] = { 0 }, times[60] = { 0 };
    const quiz_past past = { .bags = bags };

    (void)state;
    for (uint64_t round = 0; round < 12; round++) {
        quiz_setup setup = { .mode = quiz_mode_find("ladder"), .count = 15, .title = -1, .difficulty = -1 };
        quiz_arena *arena = quiz_arena_new();
        setup.seed = round;
        quiz_deck deck = quiz_deck_draw(b.catalog, &setup, &past, arena);
        for (int i = 0; i < deck.count; i++) {
            bags[deck.entries[i]] = deck.bags[i];
            times[deck.entries[i]]++;
        }
        quiz_arena_free(arena);
    }
    for (int i = 0; i < 60; i++) assert_int_equal(times[i], i < 10 ? 6 : i < 30 ? 3 : 2);
    small_bank_free(b);
}

static void what_comes_late_in_a_round_that_may_end_early_stays_in_the_bag(void **state)
{
    small_bank b = small_bank_make(60, 3);

    (void)state;
    for (int i = 0; i < quiz_mode_count; i++) {
        quiz_arena *arena = quiz_arena_new();
        quiz_deck deck = deck_of(b, quiz_modes[i].name, -1, NULL, arena);
        assert_int_equal(deck.sure, quiz_modes[i].lives || quiz_modes[i].rungs ? 1 : deck.count);
        quiz_arena_free(arena);
    }
    small_bank_free(b);
}

/* ---- What fades ---- */

/* 12 questions: 0 to 2 fade, 3 to 5 are known, 6 to 11 were never answered; 6 to 8 were drawn. */
static const float recalls[12] = { 0.55F, 0.2F, 0.89F, 0.95F, 1, 0.9F, -1, -1, -1, -1, -1, -1 };
static const int drawn_before[12] = { 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 0 };

static void practice_begins_with_what_fades_and_ends_with_what_is_known(void **state)
{
    small_bank b = small_bank_make(12, 1);
    quiz_arena *arena = quiz_arena_new();
    const quiz_past past = { drawn_before, recalls };
    quiz_deck deck = deck_of(b, "practice", -1, &past, arena);

    (void)state;
    assert_int_equal(deck.count, 12);
    assert_int_equal(deck.entries[0], 1);
    assert_int_equal(deck.entries[1], 0);
    assert_int_equal(deck.entries[2], 2);
    assert_int_equal(deck.entries[3], 11); /* of no bag, then of the second one, then of the third one */
    for (int i = 4; i < 6; i++) assert_in_range(deck.entries[i], 9, 10);
    for (int i = 6; i < 9; i++) assert_in_range(deck.entries[i], 6, 8);
    assert_int_equal(deck.entries[9], 5);
    assert_int_equal(deck.entries[10], 3);
    assert_int_equal(deck.entries[11], 4);
    for (int i = 0; i < 12; i++) assert_int_equal(deck.bags[i], i >= 6 && i < 9 ? 4 : 3);
    small_bank_free(b);
    quiz_arena_free(arena);
}

static void categories_take_turns_in_what_fades_alike(void **state)
{
    enum { TOTAL = 40, CATEGORIES = 4 };
    small_bank b = small_bank_make(TOTAL, CATEGORIES);
    quiz_arena *arena = quiz_arena_new();
    float recall[TOTAL];
    for (int i = 0; i < TOTAL; i++) recall[i] = 0.5F + 0.0001F * (float)i;
    const quiz_past past = { .recall = recall };
    quiz_deck deck = deck_of(b, "practice", -1, &past, arena);

    (void)state;
    for (int turn = 0; turn < 12; turn += CATEGORIES)
        for (int i = turn; i < turn + CATEGORIES; i++)
            for (int k = turn; k < i; k++)
                assert_int_not_equal(deck.entries[i] % CATEGORIES, deck.entries[k] % CATEGORIES);
    small_bank_free(b);
    quiz_arena_free(arena);
}

static void only_practice_goes_by_memory(void **state)
{
    enum { TOTAL = 30 };
    small_bank b = small_bank_make(TOTAL, 3);
    float recall[TOTAL];
    for (int i = 0; i < TOTAL; i++) recall[i] = (float)i / TOTAL;
    const quiz_past past = { .recall = recall };

    (void)state;
    for (int i = 0; i < quiz_mode_count; i++) {
        quiz_arena *arena = quiz_arena_new();
        quiz_deck with = deck_of(b, quiz_modes[i].name, -1, &past, arena);
        quiz_deck without = deck_of(b, quiz_modes[i].name, -1, NULL, arena);
        bool same = memcmp(with.entries, without.entries, (size_t)with.count * sizeof *with.entries) == 0;
        assert_int_equal(same, quiz_modes[i].order != QUIZ_ORDER_FADING);
        quiz_arena_free(arena);
    }
    small_bank_free(b);
}

static void the_day_is_the_same_for_everyone(void **state)
{
    small_bank b = small_bank_make(60, 5);
    quiz_arena *arena = quiz_arena_new();
    int bags[60];
    for (int i = 0; i < 60; i++) bags[i] = i % 3;
    const quiz_past past = { .bags = bags };
    quiz_deck newcomer = deck_of(b, "daily", -1, NULL, arena), regular = deck_of(b, "daily", QUIZ_HARD, &past, arena);

    (void)state;
    assert_int_equal(newcomer.count, 12);
    assert_memory_equal(newcomer.entries, regular.entries, 12 * sizeof *regular.entries);
    small_bank_free(b);
    quiz_arena_free(arena);
}

/* Whether nothing in DECK comes twice, in its spares too, or gives away another one. */
static void check_clear(small_bank b, const quiz_deck *deck, quiz_arena *arena)
{
    reveal_set *set = reveal_set_new(arena);
    quiz_arena *scratch = quiz_arena_new();
    bool *seen = quiz_arena_array(arena, (size_t)quiz_catalog_count(b.catalog), sizeof *seen);

    for (int i = 0; i < deck->count + deck->spares; i++) {
        assert_false(seen[deck->entries[i]]);
        seen[deck->entries[i]] = true;
        assert_true(deck->bags[i] >= 1);
        reveal q = reveal_posed(b.catalog, deck->entries[i], 7, scratch);
        assert_false(reveal_set_meets(set, &q));
        reveal_set_add(set, &q);
        quiz_arena_reset(scratch);
    }
    quiz_arena_free(scratch);
}

/* All of COUNT, or as many as the mode wants. */
static void check_modes(small_bank b, int count, const quiz_past *past)
{
    for (int i = 0; i < quiz_mode_count; i++) {
        const int wanted = setup_of(quiz_modes[i].name, -1).count;
        quiz_arena *arena = quiz_arena_new();
        quiz_deck deck = deck_of(b, quiz_modes[i].name, -1, past, arena);
        assert_int_equal(deck.count, count < wanted ? count : wanted);
        if (!quiz_modes[i].alike) check_clear(b, &deck, arena);
        quiz_arena_free(arena);
    }
    small_bank_free(b);
}

static void every_mode_has_a_deck_of_what_there_is(void **state)
{
    (void)state;
    check_modes(small_bank_read("[bank]\ntitle = Nothing\n"), 0, NULL);
    check_modes(small_bank_make(1, 1), 1, NULL);
    check_modes(small_bank_make(13, 13), 13, NULL);
    check_modes(small_bank_make(QUIZ_COUNT_MAX, 7), QUIZ_COUNT_MAX, NULL);
}

/* All are about the same colours, and each names the key of the next one. */
static small_bank telling_bank(int count)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    for (int i = 0; i < count; i++)
        fprintf(out,
                "[question t%d]\ntext = Which colour had the garden gate in spring %d?\nanswer = vermilion\nwrong = a\n"
                "explain = The garden gate had the colour vermilion in spring.\n",
                i, i);
    fclose(out);
    small_bank b = small_bank_read(text);
    free(text);
    return b;
}

static void of_questions_that_all_tell_of_each_other_there_is_one_a_round(void **state)
{
    (void)state;
    check_modes(telling_bank(2), 1, NULL);
    check_modes(telling_bank(500), 1, NULL);
}

/* Whatever a history that was damaged may say. */
static void no_past_is_too_odd(void **state)
{
    enum { TOTAL = 50 };
    int bags[TOTAL];
    float recall[TOTAL];

    (void)state;
    for (int i = 0; i < TOTAL; i++) {
        static const int odd_bags[] = { INT32_MAX, INT32_MIN, -1, 0, 1, 2000000000 };
        static const float odd_recalls[] = { 1e30F, -1e30F, 0, 2 };
        bags[i] = odd_bags[i % 6];
        recall[i] = odd_recalls[i % 4];
    }
    recall[7] = strtof("nan", NULL);
    recall[8] = strtof("inf", NULL);
    check_modes(small_bank_make(TOTAL, 3), TOTAL, &(quiz_past){ bags, recall });
    for (int i = 0; i < TOTAL; i++) bags[i] = INT32_MAX;
    check_modes(small_bank_make(TOTAL, 3), TOTAL, &(quiz_past){ bags, recall });
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(questions_get_harder_in_blocks_and_the_nearest_fill_in),
        cmocka_unit_test(a_difficulty_has_a_bag_of_its_own),
        cmocka_unit_test(what_comes_late_in_a_round_that_may_end_early_stays_in_the_bag),
        cmocka_unit_test(practice_begins_with_what_fades_and_ends_with_what_is_known),
        cmocka_unit_test(categories_take_turns_in_what_fades_alike),
        cmocka_unit_test(only_practice_goes_by_memory),
        cmocka_unit_test(the_day_is_the_same_for_everyone),
        cmocka_unit_test(every_mode_has_a_deck_of_what_there_is),
        cmocka_unit_test(of_questions_that_all_tell_of_each_other_there_is_one_a_round),
        cmocka_unit_test(no_past_is_too_odd),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
