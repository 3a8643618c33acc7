/* Codes and the rounds that they stand for. */
#include "quiz/replay.h"
#include "shared.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void assert_same_deck(const quiz_round *one, const quiz_round *other)
{
    const quiz_deck *a = quiz_round_deck(one), *b = quiz_round_deck(other);

    assert_int_equal(a->count, b->count);
    assert_int_equal(a->spares, b->spares);
    for (int i = 0; i < a->count + a->spares; i++) assert_int_equal(a->entries[i], b->entries[i]);
    assert_true(quiz_ghost_rivals(one, other));
}

/* ---- From a round to a code and back ---- */

static void a_code_asks_the_same_questions_wherever_the_bank_is(void **state)
{
    table *t = *state;
    small_bank elsewhere = small_bank_make(40, 4);
    quiz_rng rng = quiz_rng_new(1, 1);

    for (int i = 0; i < 300; i++) {
        quiz_code code, typed;
        char text[QUIZ_CODE_SIZE];
        quiz_setup setup = any_setup(&t->bank, &rng), told;
        quiz_round *here = quiz_round_new(t->bank.catalog, &setup, NULL);
        if (!here) continue;
        assert_int_equal(quiz_share_setup(t->bank.catalog, &setup, &code), QUIZ_SHARE_FINE);
        assert_true(quiz_code_write(&code, text));
        assert_int_equal(quiz_code_read(text, &typed), QUIZ_CODE_FINE);
        assert_int_equal(quiz_share_read(elsewhere.catalog, &typed, &told), QUIZ_SHARE_FINE);
        quiz_round *there = quiz_round_new(elsewhere.catalog, &told, NULL);
        assert_same_deck(here, there);
        assert_int_equal(quiz_round_look(here)->limit_ms, quiz_round_look(there)->limit_ms);
        quiz_round_free(here);
        quiz_round_free(there);
    }
    small_bank_free(elsewhere);
}

static void a_replay_has_the_code_of_its_round(void **state)
{
    table *t = *state;
    quiz_rng rng = quiz_rng_new(2, 1);

    for (int i = 0; i < 100; i++) {
        quiz_setup setup = any_setup(&t->bank, &rng), told;
        quiz_round *round = quiz_round_new(t->bank.catalog, &setup, NULL);
        quiz_findings *findings = quiz_findings_new();
        quiz_code of_round, of_replay;
        if (!round) continue;
        play(round, &rng, 60);
        const char *text = quiz_replay_write(round, t->arena);
        quiz_round *again = quiz_replay_read(t->bank.catalog, NULL, "r", text, strlen(text), findings);
        assert_int_equal(quiz_share_round(round, &of_round), QUIZ_SHARE_FINE);
        assert_int_equal(quiz_share_round(again, &of_replay), QUIZ_SHARE_FINE);
        assert_true(quiz_share_same_round(&of_round, &of_replay));
        assert_int_equal(of_round.right, of_replay.right);
        assert_int_equal(of_round.speed, of_replay.speed);
        assert_int_equal(quiz_share_read(t->bank.catalog, &of_replay, &told), QUIZ_SHARE_FINE);
        quiz_round *there = quiz_round_new(t->bank.catalog, &told, NULL);
        assert_same_deck(round, there);
        quiz_findings_free(findings);
        quiz_round_free(round);
        quiz_round_free(again);
        quiz_round_free(there);
    }
}

static void a_round_that_the_past_has_chosen_has_no_code(void **state)
{
    table *t = *state;
    const quiz_setup setup = classic(5);
    int bags[40] = { 0 };
    quiz_code code;

    for (int i = 0; i < 20; i++) bags[i] = 1;
    quiz_round *round = quiz_round_new(t->bank.catalog, &setup, &(quiz_past){ .bags = bags });
    assert_int_equal(quiz_share_round(round, &code), QUIZ_SHARE_DECK);
    quiz_round_free(round);
}

static quiz_share_fault fault_of(const table *t, quiz_setup setup)
{
    quiz_code code;

    return quiz_share_setup(t->bank.catalog, &setup, &code);
}

static void setups_that_cannot_be_shared_say_why(void **state)
{
    table *t = *state;
    quiz_setup s = classic(1);

    assert_int_equal(fault_of(t, s), QUIZ_SHARE_FINE);
    for (int i = 0; i < quiz_mode_count; i++) {
        s.mode = &quiz_modes[i];
        s.limit_ms = s.mode->limit_ms;
        bool meant = strcmp(s.mode->name, "daily") != 0 && strcmp(s.mode->name, "practice") != 0 &&
                     strcmp(s.mode->name, "party") != 0;
        assert_int_equal(fault_of(t, s), meant ? QUIZ_SHARE_FINE : QUIZ_SHARE_MODE);
    }
    s = classic(1);
    s.count = 51;
    assert_int_equal(fault_of(t, s), QUIZ_SHARE_COUNT);
    s = classic(1);
    s.category = "no such category";
    assert_int_equal(fault_of(t, s), QUIZ_SHARE_FILTER);
    s = classic(1);
    s.limit_ms = 12345;
    assert_int_equal(fault_of(t, s), QUIZ_SHARE_TIME);
    s = classic(QUIZ_CODE_SEED_MAX);
    assert_int_equal(fault_of(t, s), QUIZ_SHARE_FINE);
    s.seed++;
    assert_int_equal(fault_of(t, s), QUIZ_SHARE_SEED);
    for (int i = QUIZ_SHARE_FINE + 1; i < QUIZ_SHARE_FAULTS; i++)
        assert_true(strlen(quiz_share_why((quiz_share_fault)i)) > 0);
}

static void all_there_are_is_shared_as_a_number_that_codes_have(void **state)
{
    table *t = *state;
    quiz_setup s = classic(UINT64_MAX);

    s.count = QUIZ_COUNT_MAX;
    s = quiz_share_fit(t->bank.catalog, &s);
    assert_int_equal(s.count, 40);
    assert_int_equal(fault_of(t, s), QUIZ_SHARE_FINE);
}

static void a_category_is_told_however_it_is_written(void **state)
{
    table *t = *state;
    quiz_code all, category;
    quiz_setup s = classic(1), told;

    assert_int_equal(quiz_share_setup(t->bank.catalog, &s, &all), QUIZ_SHARE_FINE);
    assert_int_equal(all.filter, 0);
    s.category = "c2";
    assert_int_equal(quiz_share_setup(t->bank.catalog, &s, &category), QUIZ_SHARE_FINE);
    assert_int_equal(category.filter, 3);
    assert_int_equal(quiz_share_read(t->bank.catalog, &category, &told), QUIZ_SHARE_FINE);
    assert_string_equal(told.category, "C2");
    assert_int_equal(told.title, -1);
    assert_false(quiz_share_same_round(&all, &category));
}

/* ---- Codes from anywhere ---- */

static void a_code_of_another_bank_is_refused_and_names_it(void **state)
{
    table *t = *state;
    small_bank other = small_bank_read("[bank]\ntitle = Miracle\n[question a]\ntext = Who?\nanswer = x\nwrong = y\n"
                                       "category = C\n");
    quiz_code code;
    quiz_setup setup = classic(3), told;

    assert_int_equal(quiz_share_setup(other.catalog, &setup, &code), QUIZ_SHARE_FINE);
    assert_int_equal(quiz_share_read(t->bank.catalog, &code, &told), QUIZ_SHARE_BANK);
    assert_string_equal(code.letters, "MIRA");
    small_bank_free(other);
}

static quiz_code any_code(const quiz_code *of_bank, quiz_rng *rng)
{
    quiz_code c = *of_bank;

    c.mode = (int)quiz_rng_below(rng, QUIZ_CODE_MODES);
    do c.count = (int)quiz_rng_below(rng, 1001);
    while (!quiz_code_has_count(c.count));
    c.difficulty = (int)quiz_rng_below(rng, QUIZ_CODE_DIFFICULTIES);
    c.filter = (int)quiz_rng_below(rng, QUIZ_CODE_FILTERS);
    c.pace = (int)quiz_rng_below(rng, QUIZ_CODE_PACES);
    c.speed = (int)quiz_rng_below(rng, QUIZ_CODE_SPEEDS + 1);
    c.right = quiz_rng_below(rng, 1 << QUIZ_CODE_ANSWERS);
    c.seed = quiz_rng_below(rng, QUIZ_CODE_SEED_MAX);
    return c;
}

/* Whatever a code says: it is refused, or there is a round, whose code it is. */
static void of_twenty_thousand_codes_each_is_a_round_or_is_refused(void **state)
{
    table *t = *state;
    quiz_rng rng = quiz_rng_new(4, 1);
    quiz_setup setup = classic(3);
    quiz_code of_bank, again;
    int rounds = 0;

    assert_int_equal(quiz_share_setup(t->bank.catalog, &setup, &of_bank), QUIZ_SHARE_FINE);
    for (int i = 0; i < 20000; i++) {
        const quiz_code code = any_code(&of_bank, &rng);
        if (quiz_share_read(t->bank.catalog, &code, &setup)) continue;
        assert_int_equal(quiz_share_setup(t->bank.catalog, &setup, &again), QUIZ_SHARE_FINE);
        assert_true(quiz_share_same_round(&code, &again));
        rounds++;
        if (rounds % 20) continue;
        const quiz_ghost *ghost = quiz_ghost_of_code(t->bank.catalog, &code, t->arena);
        assert_int_equal(ghost != NULL, code.speed > 0);
        quiz_round *round = quiz_round_new(t->bank.catalog, &setup, NULL);
        assert_non_null(round);
        if (ghost) assert_in_range(ghost->count, 1, quiz_round_look(round)->count);
        quiz_round_free(round);
    }
    assert_in_range(rounds, 500, 15000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_code_asks_the_same_questions_wherever_the_bank_is, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_replay_has_the_code_of_its_round, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_round_that_the_past_has_chosen_has_no_code, sit_down, get_up),
        cmocka_unit_test_setup_teardown(setups_that_cannot_be_shared_say_why, sit_down, get_up),
        cmocka_unit_test_setup_teardown(all_there_are_is_shared_as_a_number_that_codes_have, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_category_is_told_however_it_is_written, sit_down, get_up),
        cmocka_unit_test_setup_teardown(a_code_of_another_bank_is_refused_and_names_it, sit_down, get_up),
        cmocka_unit_test_setup_teardown(of_twenty_thousand_codes_each_is_a_round_or_is_refused, sit_down, get_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
