/* Questions in the language of who reads them: which one that is, and that it alters the words alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "quiz/replay.h"
#include "quiz/round.h"
#include "small_bank.h"

enum { SEEDS = 50 };

/* Every translation of a choice ends with what it translates. */
static const char many[] = "[bank]\ntitle = T\n"
                           "[question many]\ntext = Which?\ntext.ko = ko Which?\ntext.pt-BR = pt Which?\n"
                           "answer = A1\nanswer = A2\nwrong = W1\nwrong = W2\nwrong = W3\nwrong = W4\n"
                           "wrong.ko = ko W1\nwrong.ko = ko W2\nanswer.ko = ko A1\nwrong.ko = ko W3\n"
                           "wrong.ko = ko W4\nanswer.ko = ko A2\nexplain = So.\nhint = H\nhint.KO = ko H\n"
                           "source = S\nsource.ko = ko S\n"
                           "answer.pt-BR = pt A1\nanswer.pt-BR = pt A2\nwrong.pt-br = pt W1\nwrong.pt-BR = pt W2\n"
                           "wrong.pt-BR = pt W3\nwrong.pt-BR = pt W4\n"
                           "[question true]\ntext = Is it?\nanswer = True\nwrong = False\n"
                           "text.ko = ko Is it?\nanswer.ko = Yes\nwrong.ko = No\n"
                           "[question not-whole]\ntext = Who?\nanswer = A\nwrong = B\nwrong = C\n"
                           "text.ko = ko Who?\nanswer.ko = ko A\nwrong.ko = ko B\nhint = H\nhint.ko = ko H\n"
                           "[question one-too-many]\ntext = Where?\nanswer = A\nwrong = B\n"
                           "text.ko = ko Where?\nanswer.ko = ko A\nwrong.ko = ko B\nwrong.ko = ko C\n"
                           "[question twins]\ntext = When?\nanswer = A\nwrong = B\n"
                           "text.ko = ko When?\nanswer.ko = ko A\nwrong.ko = KO  a\n"
                           "[question answers-alike]\ntext = Why?\nanswer = A\nanswer = a gain\nwrong = B\n"
                           "text.ko = ko Why?\nanswer.ko = ko A\nanswer.ko = ko A\nwrong.ko = ko B\n";

typedef struct room {
    small_bank bank;
    quiz_arena *arena;
} room;

static int enter(void **state)
{
    room *r = calloc(1, sizeof *r);

    r->bank = small_bank_read(many);
    r->arena = quiz_arena_new();
    *state = r;
    return 0;
}

static int leave(void **state)
{
    room *r = *state;

    small_bank_free(r->bank);
    quiz_arena_free(r->arena);
    free(r);
    return 0;
}

static const quiz_question *pose(const room *r, const char *id, uint64_t seed, const char *language)
{
    int index = quiz_catalog_find(r->bank.catalog, id);

    assert_true(index >= 0);
    return quiz_pose_in(r->bank.catalog, index, seed, language, r->arena);
}

static void the_language_alters_the_words_alone(void **state)
{
    const room *r = *state;
    char expected[64];

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *own = pose(r, "question:many", seed, NULL), *ko = pose(r, "question:many", seed, "ko");
        assert_int_equal(own->key, ko->key);
        assert_int_equal(own->choice_count, ko->choice_count);
        for (int i = 0; i < own->choice_count; i++) {
            snprintf(expected, sizeof expected, "ko %s", own->choices[i]);
            assert_string_equal(ko->choices[i], expected);
            assert_non_null(strstr(ko->proofs[i].fact, expected));
            assert_int_equal(own->proofs[i].holds, ko->proofs[i].holds);
        }
    }
}

static void all_that_is_translated_is_shown(void **state)
{
    const quiz_question *q = pose(*state, "question:many", 1, "ko");

    assert_string_equal(q->prompt, "ko Which?");
    assert_string_equal(q->hint, "ko H");
    assert_string_equal(q->source, "ko S");
    assert_string_equal(q->explanation, "So.");
    assert_string_equal(q->language, "ko");
}

static void the_language_nearest_to_the_wanted_one_is_taken(void **state)
{
    static const struct {
        const char *wanted, *prompt, *language;
    } rows[] = {
        { "ko", "ko Which?", "ko" },    { "KO", "ko Which?", "ko" },       { "ko-KR", "ko Which?", "ko" },
        { "pt", "pt Which?", "pt-BR" }, { "pt-br", "pt Which?", "pt-BR" }, { "pt-PT", "Which?", "en" },
        { "kok", "Which?", "en" },      { "k", "Which?", "en" },           { "en", "Which?", "en" },
        { "en-GB", "Which?", "en" },    { "de", "Which?", "en" },          { "", "Which?", "en" },
        { NULL, "Which?", "en" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const quiz_question *q = pose(*state, "question:many", 1, rows[i].wanted);
        assert_string_equal(q->prompt, rows[i].prompt);
        assert_string_equal(q->language, rows[i].language);
    }
}

static void the_banks_own_language_goes_before_a_region_of_another(void **state)
{
    small_bank b = small_bank_read("[bank]\ntitle = T\nlanguage = pt\n[question q]\ntext = own\nanswer = A\nwrong = B\n"
                                   "text.pt-BR = region\nanswer.pt-BR = A\nwrong.pt-BR = B\n");
    room *r = *state, other = { b, r->arena };

    assert_string_equal(pose(&other, "question:q", 1, "pt")->prompt, "own");
    assert_string_equal(pose(&other, "question:q", 1, "pt-PT")->prompt, "own");
    assert_string_equal(pose(&other, "question:q", 1, "pt-BR")->prompt, "region");
    assert_string_equal(pose(&other, "question:q", 1, NULL)->language, "pt");
    small_bank_free(b);
}

static void what_is_not_wholly_translated_stays_as_it_is(void **state)
{
    static const char *const ids[] = { "question:not-whole", "question:one-too-many", "question:twins" };

    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        const quiz_question *q = pose(*state, ids[i], 1, "ko");
        assert_string_equal(q->language, "en");
        assert_null(strstr(q->prompt, "ko"));
        assert_true(!q->hint || strcmp(q->hint, "H") == 0);
        for (int c = 0; c < q->choice_count; c++) assert_int_equal(strlen(q->choices[c]), 1);
    }
    assert_string_equal(pose(*state, "question:answers-alike", 1, "ko")->prompt, "ko Why?");
}

static void true_stands_first_in_every_language(void **state)
{
    const quiz_question *own = pose(*state, "question:true", 1, NULL), *ko = pose(*state, "question:true", 1, "ko");

    assert_true(own->true_or_false && ko->true_or_false);
    assert_string_equal(own->choices[0], "True");
    assert_string_equal(ko->choices[0], "Yes");
    assert_string_equal(ko->choices[1], "No");
    assert_false(pose(*state, "question:many", 1, NULL)->true_or_false);
}

static quiz_setup setup_in(const char *language)
{
    return (quiz_setup){
        .mode = &quiz_modes[0], .count = 6, .title = -1, .difficulty = -1, .seed = 3, .language = language
    };
}

/* The prompts of ROUND as far as it goes, with all the questions answered right. */
static const char *play(quiz_round *round, quiz_arena *arena)
{
    const quiz_round_view *v = quiz_round_look(round);
    const char *prompts = "";

    while (v->phase != QUIZ_OVER) {
        prompts = quiz_arena_print(arena, "%s%s ", prompts, v->question->prompt);
        quiz_round_apply(round, quiz_move_answer(v->question->key));
        quiz_round_apply(round, quiz_move_next());
    }
    return prompts;
}

static void a_round_asks_in_the_language_of_its_setup(void **state)
{
    room *r = *state;
    char language[] = "ko";
    quiz_setup setup = setup_in(language), own = setup_in(NULL);
    quiz_round *round = quiz_round_new(r->bank.catalog, &setup, NULL),
               *english = quiz_round_new(r->bank.catalog, &own, NULL);

    memcpy(language, "xx", 2); /* it was copied */
    assert_string_equal(quiz_round_look(round)->setup->language, "ko");
    const char *prompts = play(round, r->arena);
    assert_non_null(strstr(prompts, "ko Which?"));
    assert_non_null(strstr(prompts, "ko Is it?"));
    assert_null(strstr(play(english, r->arena), "ko"));
    quiz_round_free(english);
    quiz_round_free(round);
}

static void a_replay_is_read_in_any_language(void **state)
{
    room *r = *state;
    quiz_setup setup = setup_in("ko"), own = setup_in(NULL);
    quiz_round *round = quiz_round_new(r->bank.catalog, &setup, NULL),
               *english = quiz_round_new(r->bank.catalog, &own, NULL);

    play(round, r->arena);
    play(english, r->arena);
    const char *text = quiz_replay_write(round, r->arena);
    assert_string_equal(text, quiz_replay_write(english, r->arena));
    quiz_round *again = quiz_replay_read(r->bank.catalog, "pt-BR", "r", text, strlen(text), r->bank.findings);
    assert_int_equal(quiz_round_look(again)->score, quiz_round_look(round)->score);
    bool found = false;
    for (int i = 0; i < quiz_round_look(again)->count; i++)
        found |= strcmp(quiz_round_look(again)->results[i].question->prompt, "pt Which?") == 0;
    assert_true(found);
    quiz_round_free(again);
    quiz_round_free(english);
    quiz_round_free(round);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, enter, leave)
    const struct CMUnitTest tests[] = {
        TEST(the_language_alters_the_words_alone),
        TEST(all_that_is_translated_is_shown),
        TEST(the_language_nearest_to_the_wanted_one_is_taken),
        TEST(the_banks_own_language_goes_before_a_region_of_another),
        TEST(what_is_not_wholly_translated_stays_as_it_is),
        TEST(true_stands_first_in_every_language),
        TEST(a_round_asks_in_the_language_of_its_setup),
        TEST(a_replay_is_read_in_any_language),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
