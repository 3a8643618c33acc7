/* A question that is not sound is found out, whatever posed it: each test spoils what was posed well. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "check/verify.h"

static const char films[] =
    "[type film]\nname = title\ndirector = person\nstar = person, many\nyear = year\n"
    "[ask film.director]\ntext = Who directed {name}?\nreverse = Which film is by {director}?\n"
    "true = {director} directed {name}.\n"
    "[ask film.star]\nnot = Who is not in {name}?\n"
    "[ask film.year]\ntext = When did {name} come out?\nfirst = Which film came first?\n"
    "[film a]\nname = Aleph\ndirector = Ann\nstar = Uma\nstar = Ugo\nyear = 1950\n"
    "[film b]\nname = Beth\ndirector = Bob\nstar = Vic\nstar = Val\nyear = 1960\n"
    "[film c]\nname = Gimel\ndirector = Cat\nstar = Wim\nstar = Wes\nyear = 1970\n"
    "[film d]\nname = Daleth\nalso = D\ndirector = Dan\nstar = Xan\nstar = Xia\nyear = 1980\n"
    "[film e]\nname = He\ndirector = Eve\nstar = Yul\nstar = Yma\nyear = 1990\npartial = star\n"
    "[film f]\nname = Aleph\ndirector = Fay\nyear = 1955\n"
    "[question one]\ntext = What is one and one?\nanswer = Two\nanswer = 2\nwrong = Three\nwrong = Four\nwrong = "
    "Five\n";

typedef struct bench {
    quiz_bank *bank;
    quiz_catalog *catalog;
    quiz_arena *arena;
    verifier *verifier;
} bench;

static int set_up(void **state)
{
    bench *b = test_malloc(sizeof *b);

    b->bank = quiz_bank_read("bank.ini", films, sizeof films - 1, NULL);
    b->catalog = quiz_catalog_new(b->bank, NULL);
    b->arena = quiz_arena_new();
    b->verifier = verify_new(b->catalog, b->arena);
    *state = b;
    return 0;
}

static int tear_down(void **state)
{
    bench *b = *state;

    quiz_arena_free(b->arena);
    quiz_catalog_free(b->catalog);
    quiz_bank_free(b->bank);
    test_free(b);
    return 0;
}

/* The question ID as seed 1 poses it, to be spoiled. */
static quiz_question *pose(const bench *b, const char *id)
{
    int index = quiz_catalog_find(b->catalog, id);
    quiz_question *q = quiz_arena_alloc(b->arena, sizeof *q);

    if (index < 0) fail_msg("there is no %s", id);
    *q = *quiz_pose(b->catalog, index, 1, b->arena);
    return q;
}

static void assert_told(const bench *b, const quiz_question *q, const char *part)
{
    const char *wrong = verify_question(b->verifier, quiz_catalog_find(b->catalog, q->id), q, b->arena);

    if (!part && wrong) fail_msg("%s is sound, but: %s", q->id, wrong);
    if (part && (!wrong || !strstr(wrong, part)))
        fail_msg("%s: not \"%s\" but \"%s\"", q->id, part, wrong ? wrong : "");
}

static int other(const quiz_question *q)
{
    return q->key == 0;
}

/* Another choice becomes the key, with proofs that say so. */
static void move_key(const bench *b, quiz_question *q)
{
    quiz_proof *proofs = quiz_arena_array(b->arena, (size_t)q->proof_count, sizeof *proofs);

    q->key = other(q);
    for (int i = 0; i < q->proof_count; i++) {
        proofs[i] = q->proofs[i];
        proofs[i].holds = proofs[i].choice == q->key;
    }
    q->proofs = proofs;
}

static void what_is_posed_is_sound(void **state)
{
    const bench *b = *state;

    for (int i = 0; i < quiz_catalog_count(b->catalog); i++)
        assert_told(b, pose(b, quiz_catalog_at(b->catalog, i)->id), NULL);
}

static void a_key_out_of_range_is_found(void **state)
{
    quiz_question *q = pose(*state, "question:one");

    q->key = q->choice_count;
    assert_told(*state, q, "no choice is the key");
    q->key = -1;
    assert_told(*state, q, "no choice is the key");
}

static void too_few_choices_and_an_empty_prompt_are_found(void **state)
{
    quiz_question *few = pose(*state, "question:one"), *empty = pose(*state, "question:one");

    few->choice_count = 1;
    empty->prompt = "";
    assert_told(*state, few, "too few or too many");
    assert_told(*state, empty, "no prompt");
}

static void equal_choices_are_found_however_they_are_written(void **state)
{
    quiz_question *q = pose(*state, "question:one");

    q->choices[0] = "FO UR";
    q->choices[1] = "four";
    assert_told(*state, q, "twice");
}

static void a_choice_without_a_proof_is_found(void **state)
{
    quiz_question *less = pose(*state, "question:one"), *other_key = pose(*state, "question:one");

    less->proof_count--;
    other_key->key = other(other_key);
    assert_told(*state, less, "nothing proves");
    assert_told(*state, other_key, "proved to be what it is not");
}

static void a_written_choice_is_what_its_author_says(void **state)
{
    quiz_question *moved = pose(*state, "question:one"), *right = pose(*state, "question:one");
    quiz_question *unheard = pose(*state, "question:one");

    move_key(*state, moved);
    right->choices[other(right)] = strcmp(right->choices[right->key], "2") == 0 ? "Two" : "2";
    unheard->choices[other(unheard)] = "Seventeen";
    assert_told(*state, moved, "answer");
    assert_told(*state, right, "is an answer too");
    assert_told(*state, unheard, "nobody says");
}

static void a_moved_key_is_found_in_every_form(void **state)
{
    static const char *const ids[] = { "film.director:a:text", "film.director:ann:reverse", "film.director:a:true",
                                       "film.star:a:not", "film.year:a:text" };

    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        quiz_question *q = pose(*state, ids[i]);
        move_key(*state, q);
        assert_told(*state, q, "true");
    }
}

static void a_choice_that_is_true_as_well_is_found(void **state)
{
    quiz_question *text = pose(*state, "film.director:a:text"), *reverse = pose(*state, "film.director:ann:reverse");

    text->choices[other(text)] = strcmp(text->choices[text->key], "Ann") == 0 ? "Fay" : "Ann";
    assert_told(*state, text, "is true");
    reverse->choices[reverse->key] = "Zayin";
    assert_told(*state, reverse, "not true");
}

static void what_may_be_true_is_no_wrong_choice(void **state)
{
    quiz_question *q = pose(*state, "film.star:a:not");

    q->prompt = "Who is not in He?";
    for (int i = 0, star = 0; i < q->choice_count; i++) q->choices[i] = i == q->key ? "Uma" : star++ ? "Yma" : "Yul";
    assert_told(*state, q, "may be true");
}

static void two_leaders_are_found(void **state)
{
    const bench *b = *state;
    quiz_question *q = NULL;

    for (int i = 0; i < quiz_catalog_count(b->catalog); i++)
        if (quiz_catalog_at(b->catalog, i)->form == QUIZ_FIRST) q = pose(b, quiz_catalog_at(b->catalog, i)->id);
    assert_non_null(q);
    move_key(b, q);
    assert_told(b, q, "leads as well");
    q->choices[other(q)] = "Zayin";
    assert_told(b, q, "nobody can tell");
}

#define SPOILED(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        SPOILED(what_is_posed_is_sound),
        SPOILED(a_key_out_of_range_is_found),
        SPOILED(too_few_choices_and_an_empty_prompt_are_found),
        SPOILED(equal_choices_are_found_however_they_are_written),
        SPOILED(a_choice_without_a_proof_is_found),
        SPOILED(a_written_choice_is_what_its_author_says),
        SPOILED(a_moved_key_is_found_in_every_form),
        SPOILED(a_choice_that_is_true_as_well_is_found),
        SPOILED(what_may_be_true_is_no_wrong_choice),
        SPOILED(two_leaders_are_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
