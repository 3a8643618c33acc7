/*
 * Ten thousand rounds in a row on the film that the game comes with, each with the bags that those before it left: what
 * a player would see who never stops.
 */
#include "check/odds.h"
#include "pose/reveal.h"
#include "quiz/round.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROUNDS = 10000, COUNT = 12, CATEGORIES_MOST = 64 };

/* The bank, what the player has had, and what was seen in all rounds. */
static struct {
    quiz_findings *findings;
    quiz_bank *bank;
    quiz_catalog *catalog;
    quiz_arena *arena; /* emptied after each round */
    int total;
    int *bags, *times;
    const char *categories[CATEGORIES_MOST];
    int category_count;
    int *category; /* of each entry */
    bool *shuffled;
    int short_rounds, early, left_over;
    int with[CATEGORIES_MOST + 1]; /* how many rounds had so many categories */
    int most_of_one;
    int keys[QUIZ_CHOICES_MAX + 1][QUIZ_CHOICES_MAX]; /* by how many choices there are, and which of them is right */
} seen;

/* Whether choices of ENTRY stand in an order drawn by chance, not in that of their numbers or their author. */
static bool is_shuffled(const catalog_entry *entry)
{
    if (!entry->written) return !bank_kind_is_comparable(bank_asked(seen.bank, entry->plan->ask)->kind);
    return !bank_first_value(seen.arena, entry->written->document, entry->written->section, "order");
}

static int number_of(const char *category)
{
    for (int i = 0; i < seen.category_count; i++)
        if (strcmp(seen.categories[i], category) == 0) return i;
    assert_true(seen.category_count < CATEGORIES_MOST);
    seen.categories[seen.category_count] = category;
    return seen.category_count++;
}

static void load(void)
{
    const char *path = QUESTIONS_DIR;
    char *reason;

    seen.arena = quiz_arena_new();
    seen.findings = quiz_findings_new();
    seen.bank = quiz_bank_load(&path, 1, seen.findings, &reason);
    assert_non_null(seen.bank);
    seen.catalog = quiz_catalog_new(seen.bank, seen.findings);
    seen.total = quiz_catalog_count(seen.catalog);
    seen.bags = calloc((size_t)seen.total, sizeof *seen.bags);
    seen.times = calloc((size_t)seen.total, sizeof *seen.times);
    seen.category = calloc((size_t)seen.total, sizeof *seen.category);
    seen.shuffled = calloc((size_t)seen.total, sizeof *seen.shuffled);
    for (int i = 0; i < seen.total; i++) {
        seen.category[i] = number_of(quiz_catalog_at(seen.catalog, i)->category);
        seen.shuffled[i] = is_shuffled(&seen.catalog->entries[i]);
    }
}

/* ---- What is looked at in each round ---- */

static bool holds(const quiz_deck *deck, int entry)
{
    for (int i = 0; i < deck->count; i++)
        if (deck->entries[i] == entry) return true;
    return false;
}

/* Whether ENTRY asks about what the deck asks about already, or gives away a key of it or the other way round. */
static bool clashes(const quiz_deck *deck, int entry, uint64_t seed)
{
    reveal_set *set = reveal_set_new(seen.arena);
    const quiz_catalog_entry *e = quiz_catalog_at(seen.catalog, entry);
    reveal q = reveal_posed(seen.catalog, entry, seed, seen.arena);

    for (int i = 0; i < deck->count; i++) {
        if (quiz_catalog_at(seen.catalog, deck->entries[i])->subject == e->subject) return true;
        reveal other = reveal_posed(seen.catalog, deck->entries[i], seed, seen.arena);
        reveal_set_add(set, &other);
    }
    return reveal_set_meets(set, &q);
}

/* A question is early where one was left that lies in an older bag and could have been in this round. */
static void look_at_bags(const quiz_deck *deck, uint64_t seed)
{
    int newest = 0;

    for (int i = 0; i < deck->count; i++)
        if (seen.bags[deck->entries[i]] > newest) newest = seen.bags[deck->entries[i]];
    for (int i = 0; i < seen.total && !seen.early; i++) {
        if (seen.bags[i] >= newest || holds(deck, i)) continue;
        seen.left_over++;
        seen.early += !clashes(deck, i, seed);
    }
}

static void look_at_categories(const quiz_deck *deck)
{
    int each[CATEGORIES_MOST] = { 0 }, different = 0;

    for (int i = 0; i < deck->count; i++) {
        int now = ++each[seen.category[deck->entries[i]]];
        different += now == 1;
        if (now > seen.most_of_one) seen.most_of_one = now;
    }
    seen.with[different]++;
}

static void look_at_keys(const quiz_deck *deck, uint64_t seed)
{
    for (int i = 0; i < deck->count; i++) {
        if (!seen.shuffled[deck->entries[i]]) continue;
        const quiz_question *q = quiz_pose(seen.catalog, deck->entries[i], seed, seen.arena);
        if (!q->true_or_false) seen.keys[q->choice_count][q->key]++;
    }
}

static int play_all(void **state)
{
    quiz_setup setup = { .mode = quiz_mode_find("classic"), .count = COUNT, .title = -1, .difficulty = -1 };

    (void)state;
    load();
    const quiz_past past = { .bags = seen.bags };
    for (setup.seed = 1; setup.seed <= ROUNDS; setup.seed++) {
        quiz_deck deck = quiz_deck_draw(seen.catalog, &setup, &past, seen.arena);
        seen.short_rounds += deck.count < COUNT;
        look_at_bags(&deck, setup.seed);
        look_at_categories(&deck);
        look_at_keys(&deck, setup.seed);
        for (int i = 0; i < deck.count; i++) {
            seen.bags[deck.entries[i]] = deck.bags[i];
            seen.times[deck.entries[i]]++;
        }
        quiz_arena_reset(seen.arena);
    }
    return 0;
}

static int free_all(void **state)
{
    (void)state;
    free(seen.bags);
    free(seen.times);
    free(seen.category);
    free(seen.shuffled);
    quiz_catalog_free(seen.catalog);
    quiz_bank_free(seen.bank);
    quiz_findings_free(seen.findings);
    quiz_arena_free(seen.arena);
    return 0;
}

/* ---- What must have been seen ---- */

static void no_question_returns_before_all_that_could_be_asked_were(void **state)
{
    (void)state;
    assert_int_equal(seen.short_rounds, 0);
    assert_int_equal(seen.early, 0);
    print_message("%d times a question was left for the next round that gives away one of this\n", seen.left_over);
}

static void each_question_is_asked_as_often_as_any(void **state)
{
    const int mean = ROUNDS * COUNT / seen.total;

    (void)state;
    for (int i = 0; i < seen.total; i++) assert_in_range(seen.times[i], mean * 9 / 10, mean * 11 / 10 + 1);
}

/* A category of a hundredth of the bank can be in few rounds, so that what is asked of all rounds is what all allow. */
static void rounds_are_spread_over_categories(void **state)
{
    int sizes[CATEGORIES_MOST] = { 0 }, rounds = 0, sum = 0, largest = 0;
    double possible = 0;

    (void)state;
    for (int i = 0; i < seen.total; i++) sizes[seen.category[i]]++;
    for (int i = 0; i < seen.category_count; i++) {
        double share = (double)sizes[i] * COUNT / seen.total;
        possible += share < 1 ? share : 1;
        if (sizes[i] > largest) largest = sizes[i];
    }
    for (int i = 1; i <= CATEGORIES_MOST; i++) rounds += seen.with[i], sum += i * seen.with[i];
    print_message("%.2f categories in a round, where %.2f are possible; at most %d questions of one\n",
                  (double)sum / rounds, possible, seen.most_of_one);
    assert_true((double)sum / rounds > 0.95 * possible);
    assert_in_range(seen.most_of_one, 1, largest * COUNT / seen.total + 3);
}

static void keys_stand_in_each_place_equally_often(void **state)
{
    (void)state;
    for (int choices = QUIZ_CHOICES_MIN; choices <= QUIZ_CHOICES_MAX; choices++) {
        double sum = 0, chi_square = 0;
        for (int i = 0; i < choices; i++) sum += seen.keys[choices][i];
        if (sum == 0) continue;
        for (int i = 0; i < choices; i++) {
            double off = seen.keys[choices][i] - sum / choices;
            chi_square += off * off * choices / sum;
        }
        print_message("%.0f questions with %d choices: chi-square %.2f\n", sum, choices, chi_square);
        assert_true(chi_square < odds_chi_square(0.001, choices - 1));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_question_returns_before_all_that_could_be_asked_were),
        cmocka_unit_test(each_question_is_asked_as_often_as_any),
        cmocka_unit_test(rounds_are_spread_over_categories),
        cmocka_unit_test(keys_stand_in_each_place_equally_often),
    };

    return cmocka_run_group_tests(tests, play_all, free_all);
}
