/* Written questions, and what the catalog tells of all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "films.h"

/* ---- Written questions ---- */

static void a_written_question_keeps_to_its_lines(void **state)
{
    (void)state;
    small_bank b = small_bank_read("[bank]\ntitle = T\n[question q]\ntext = Which?\nanswer = A1\nanswer = A2\n"
                                   "wrong = W1\nwrong = W2\nwrong = W3\nwrong = W4\nchoices = 3\nexplain = So.\n"
                                   "hint = H\nsource = S\ntime = 30\nas-of = 2020\n");
    quiz_arena *arena = quiz_arena_new();
    const quiz_question *q = pose(b, "question:q", 1, arena);

    assert_int_equal(q->choice_count, 3);
    assert_int_equal(count_keys(b, "question:q", "A1") + count_keys(b, "question:q", "A2"), SEEDS);
    assert_in_range(count_offers(b, "question:q", "W4"), SEEDS / 3, SEEDS * 2 / 3);
    assert_string_equal(q->explanation, "So.");
    assert_string_equal(q->hint, "H");
    assert_string_equal(q->source, "S");
    assert_string_equal(q->as_of, "2020");
    assert_int_equal(q->time_ms, 30000);
    assert_string_equal(q->category, "General");
    assert_int_equal(q->origin.line, 3);
    assert_string_equal(q->origin.section, "question q");
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void a_fixed_order_is_that_of_the_lines(void **state)
{
    (void)state;
    small_bank b = small_bank_read("[bank]\ntitle = T\n[question q]\ntext = Which?\nwrong = 1\nanswer = 2\nwrong = 3\n"
                                   "order = fixed\n[question t]\ntext = Is it?\nwrong = true\nanswer = False\n");
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        assert_int_equal(pose(b, "question:q", seed, arena)->key, 1);
        assert_string_equal(pose(b, "question:t", seed, arena)->choices[0], "true");
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void a_question_without_a_name_is_known_by_its_text(void **state)
{
    (void)state;
    small_bank b = small_bank_read("[bank]\ntitle = T\n[question]\ntext = Which one?\nanswer = A\nwrong = B\n"
                                   "[question]\ntext = WHICH  one?\nanswer = C\nwrong = D\n");
    small_bank other = small_bank_read("[bank]\ntitle = T\n[question]\ntext = which one?\nanswer = X\nwrong = Y\n");
    const char *id = quiz_catalog_at(b.catalog, 0)->id;

    assert_int_equal(quiz_catalog_count(b.catalog), 1);
    assert_true(found(b, "B009", id));
    assert_string_equal(quiz_catalog_at(other.catalog, 0)->id, id);
    small_bank_free(other);
    small_bank_free(b);
}

static void choices_that_mean_the_same_are_a_fault(void **state)
{
    (void)state;
    small_bank b = bank_of("[type extra]\nname = person\n[extra ann]\nname = Ann\nalso = Anna\n"
                           "[question q]\ntext = Who?\nanswer = Ann\nwrong = Anna\nwrong = Bob\n");

    assert_true(found(b, "Q004", "Anna"));
    assert_int_equal(quiz_catalog_count(b.catalog), 0);
    small_bank_free(b);
}

/* ---- The catalog ---- */

static void assert_unchanged(small_bank b, small_bank more, const char *id)
{
    quiz_arena *arena = quiz_arena_new();
    const quiz_question *q = pose(b, id, 7, arena), *same = pose(more, id, 7, arena);

    assert_string_equal(q->prompt, same->prompt);
    assert_int_equal(q->choice_count, same->choice_count);
    for (int c = 0; c < q->choice_count; c++) assert_string_equal(q->choices[c], same->choices[c]);
    quiz_arena_free(arena);
}

static void a_written_question_more_changes_no_other_one(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {label}?\n");
    small_bank more = bank_of("[question q]\ntext = Which?\nanswer = A\nwrong = B\n"
                              "[ask film.director]\ntext = Who directed {label}?\n");

    for (int i = 0; i < quiz_catalog_count(b.catalog); i++)
        assert_unchanged(b, more, quiz_catalog_at(b.catalog, i)->id);
    small_bank_free(more);
    small_bank_free(b);
}

/* What its templates do not draw from stays as it was, too. */
static void a_record_more_leaves_all_ids_as_they_are(void **state)
{
    static const char asks[] = "[type song]\nname = song\nsinger = singer\n[song a]\nname = La\nsinger = Lu\n"
                               "[song b]\nname = Li\nsinger = Lo\n[ask song.singer]\ntext = Who sings {name}?\n"
                               "[ask film.director]\ntext = Who directed {name}?\nreverse = What is by {director}?\n"
                               "[ask film.star]\nnot = Who is not in {label}?\ntrue = {star} is in {name}.\n";
    static const char record[] = "[film Aa]\nname = Moon\ncountry = Cuba\ndirector = Ann\nstar = Ann\nyear = 1999\n";
    char text[2048];
    (void)state;

    snprintf(text, sizeof text, "%s%s", asks, record);
    small_bank b = bank_of(asks), more = bank_of(text);
    for (int i = 0; i < quiz_catalog_count(b.catalog); i++) {
        const char *id = quiz_catalog_at(b.catalog, i)->id;
        find(more, id);
        if (strncmp(id, "song.", 5) == 0) assert_unchanged(b, more, id);
    }
    small_bank_free(more);
    small_bank_free(b);
}

static void ways_to_ask_for_one_fact_share_a_subject(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {label}?\nreverse = What did {director} direct?\n"
                           "[ask film.director too]\ntext = By whom is {label}?\n");

    uint64_t subject = quiz_catalog_at(b.catalog, find(b, "film.director:b:text"))->subject;
    assert_true(subject == quiz_catalog_at(b.catalog, find(b, "film.director:bob:reverse"))->subject);
    assert_true(subject == quiz_catalog_at(b.catalog, find(b, "film.director/too:b:text"))->subject);
    assert_false(subject == quiz_catalog_at(b.catalog, find(b, "film.director:a:text"))->subject);
    small_bank_free(b);
}

static void the_order_is_that_of_the_files(void **state)
{
    (void)state;
    small_bank b =
        bank_of("[question p]\ntext = P?\nanswer = A\nwrong = B\n[ask film.gross]\ntext = How much, {label}?\n"
                "[question q]\ntext = Q?\nanswer = A\nwrong = B\n");

    assert_string_equal(quiz_catalog_at(b.catalog, 0)->id, "question:p");
    assert_string_equal(quiz_catalog_at(b.catalog, 1)->id, "film.gross:a:text");
    assert_string_equal(quiz_catalog_at(b.catalog, 2)->id, "question:q");
    small_bank_free(b);
}

static void records_have_the_last_word(void **state)
{
    (void)state;
    small_bank b = bank_of("[film e]\nname = Sky\ncountry = Peru\ndirector = Gil\ncategory = Odd\ndifficulty = hard\n"
                           "source = Page 4\n[ask film.director]\ntext = Who directed {label}?\ncategory = Crew\n"
                           "explain = {label} is by {director}.\n");
    quiz_arena *arena = quiz_arena_new();
    const quiz_question *q = pose(b, "film.director:e:text", 1, arena);

    assert_string_equal(q->category, "Odd");
    assert_int_equal(q->difficulty, QUIZ_HARD);
    assert_string_equal(q->source, "Page 4");
    assert_string_equal(q->explanation, "Sky (Peru) is by Gil.");
    assert_string_equal(q->origin.section, "film e");
    assert_string_equal(pose(b, "film.director:a:text", 1, arena)->category, "Crew");
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void proofs_say_what_the_facts_are(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {label}?\n");
    quiz_arena *arena = quiz_arena_new();
    const quiz_question *q = pose(b, "film.director:b:text", 1, arena);

    for (int i = 0; i < q->proof_count; i++) {
        const quiz_proof *p = &q->proofs[i];
        assert_non_null(strstr(p->fact, "director of Sun (India): Bob"));
        assert_non_null(strstr(p->fact, q->choices[p->choice]));
        assert_int_equal(p->holds, p->choice == q->key);
    }
    assert_string_equal(q->proofs[q->key].origin.section, "film b");
    quiz_arena_free(arena);
    small_bank_free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_written_question_keeps_to_its_lines),
        cmocka_unit_test(a_fixed_order_is_that_of_the_lines),
        cmocka_unit_test(a_question_without_a_name_is_known_by_its_text),
        cmocka_unit_test(choices_that_mean_the_same_are_a_fault),
        cmocka_unit_test(a_written_question_more_changes_no_other_one),
        cmocka_unit_test(a_record_more_leaves_all_ids_as_they_are),
        cmocka_unit_test(ways_to_ask_for_one_fact_share_a_subject),
        cmocka_unit_test(the_order_is_that_of_the_files),
        cmocka_unit_test(records_have_the_last_word),
        cmocka_unit_test(proofs_say_what_the_facts_are),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
