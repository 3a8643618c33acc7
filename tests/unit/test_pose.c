/* From a bank to questions: what each form promises, on banks small enough to read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "small_bank.h"

enum { SEEDS = 200 };

static const char people[] = "[type film]\nlabel = {name} ({country})\nname = title\ncountry = country\n"
                             "director = person\nstar = person, many\nyear = year\nreleased = date\n"
                             "gross = money USD\nremake-of = film\n"
                             "[film a]\nname = Moon\ncountry = Korea\ndirector = Ann\nstar = Ann\nstar = Bob\n"
                             "year = 2001\nreleased = 2001-02-28\ngross = $8.4 million\n"
                             "[film b]\nname = Sun\ncountry = India\ndirector = Bob\nstar = Cid\nstar = Dora\n"
                             "year = 2005\nremake-of = a\n"
                             "[film c]\nname = Moon\ncountry = Chile\ndirector = Cid\nstar = Eve\nyear = 2009\n"
                             "[film d]\nname = Star\ncountry = Spain\ndirector = Dora\nstar = Ann\nyear = 2013\n";

static small_bank bank_of(const char *more)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    fprintf(out, "[bank]\ntitle = Films\n%s%s", people, more);
    fclose(out);
    small_bank b = small_bank_read(text);
    free(text);
    return b;
}

static int find(small_bank b, const char *id)
{
    int index = quiz_catalog_find(b.catalog, id);

    if (index < 0) fail_msg("there is no %s", id);
    return index;
}

static const quiz_question *pose(small_bank b, const char *id, uint64_t seed, quiz_arena *arena)
{
    return quiz_pose(b.catalog, find(b, id), seed, arena);
}

static bool offers(const quiz_question *q, const char *text)
{
    for (int i = 0; i < q->choice_count; i++)
        if (strcmp(q->choices[i], text) == 0) return true;
    return false;
}

static bool is_key(const quiz_question *q, const char *text)
{
    return strcmp(q->choices[q->key], text) == 0;
}

/* Under how many of the seeds TEXT is the key of question ID; never is it a wrong choice. */
static int count_keys(small_bank b, const char *id, const char *text)
{
    quiz_arena *arena = quiz_arena_new();
    int count = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, id, seed, arena);
        assert_true(is_key(q, text) || !offers(q, text));
        count += is_key(q, text);
    }
    quiz_arena_free(arena);
    return count;
}

/* Under how many of the seeds question ID offers TEXT. */
static int count_offers(small_bank b, const char *id, const char *text)
{
    quiz_arena *arena = quiz_arena_new();
    int count = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) count += offers(pose(b, id, seed, arena), text);
    quiz_arena_free(arena);
    return count;
}

static bool found(small_bank b, const char *code, const char *message)
{
    for (int i = 0; i < quiz_findings_count(b.findings); i++) {
        const quiz_finding *f = quiz_findings_at(b.findings, i);
        if (strcmp(f->rule->code, code) == 0 && strstr(f->message, message)) return true;
    }
    return false;
}

/* ---- Grouping and truth ---- */

static void equal_prompts_are_one_question(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {name}?\n");

    assert_int_equal(quiz_catalog_count(b.catalog), 3);
    int ann = count_keys(b, "film.director:a:text", "Ann"), cid = count_keys(b, "film.director:a:text", "Cid");
    assert_int_equal(ann + cid, SEEDS);
    assert_in_range(ann, SEEDS / 3, SEEDS * 2 / 3);
    small_bank_free(b);
}

static void a_passed_over_record_still_bars_what_it_makes_true(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {name}?\nonly = gross\n");

    assert_int_equal(quiz_catalog_count(b.catalog), 1);
    assert_int_equal(count_keys(b, "film.director:a:text", "Ann"), SEEDS);
    assert_int_equal(count_offers(b, "film.director:a:text", "Cid"), 0);
    small_bank_free(b);
}

static void what_is_partial_is_never_false(void **state)
{
    (void)state;
    small_bank b = bank_of("[film e]\nname = Sky\ncountry = Peru\nstar = Gil\npartial = star\n"
                           "[ask film.star]\ntext = Who is in {label}?\nreverse = Where is {star} in?\n");

    assert_int_equal(quiz_catalog_find(b.catalog, "film.star:e:text"), -1);
    assert_true(found(b, "T009", "\"e\""));
    assert_int_equal(count_offers(b, "film.star:bob:reverse", "Sky (Peru)"), 0);
    assert_int_equal(count_keys(b, "film.star:gil:reverse", "Sky (Peru)"), SEEDS);
    small_bank_free(b);
}

static void further_names_never_stand_beside_each_other(void **state)
{
    (void)state;
    small_bank b = bank_of("[type extra]\nname = person\n[extra ann]\nname = Ann\nalso = Dora\n"
                           "[ask film.director]\ntext = Who directed {label}?\n");

    assert_int_equal(count_offers(b, "film.director:a:text", "Dora"), 0);
    assert_int_equal(count_offers(b, "film.director:d:text", "Ann"), 0);
    assert_int_equal(count_offers(b, "film.director:b:text", "Ann"), SEEDS);
    assert_int_equal(count_offers(b, "film.director:b:text", "Dora"), 0);
    small_bank_free(b);
}

static void a_record_is_no_choice_about_itself(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.remake-of]\ntext = What is {label} a remake of?\n"
                           "reverse = What is a remake of {remake-of}?\n");

    assert_int_equal(count_offers(b, "film.remake-of:b:text", "Sun (India)"), 0);
    assert_int_equal(count_offers(b, "film.remake-of:a:reverse", "Moon (Korea)"), 0);
    assert_int_equal(count_keys(b, "film.remake-of:a:reverse", "Sun (India)"), SEEDS);
    small_bank_free(b);
}

/* ---- Pools ---- */

static void a_pool_of_its_own_is_the_only_one(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntext = Who directed {label}?\npool = film.star\nchoices = 6\n");

    assert_int_equal(count_offers(b, "film.director:a:text", "Eve"), SEEDS);
    assert_int_equal(count_offers(b, "film.director:b:text", "Eve"), SEEDS);
    small_bank_free(b);
}

static void values_of_different_pools_keep_apart(void **state)
{
    (void)state;
    small_bank b = bank_of("[type award]\nlabel = {prize}\nprize = prize\nfor = title | person\n"
                           "[award x]\nprize = Gold\nfor = Ann\n[award y]\nprize = Silver\nfor = Moon\n"
                           "[award z]\nprize = Tin\nfor = Bob\n[ask award.for]\ntext = Who got {prize}?\n");

    assert_int_equal(count_offers(b, "award.for:x:text", "Moon"), 0);
    assert_int_equal(count_offers(b, "award.for:x:text", "Bob"), SEEDS);
    assert_int_equal(count_offers(b, "award.for:y:text", "Sun"), SEEDS);
    small_bank_free(b);
}

/* ---- Quantities ---- */

static void assert_in_order(const quiz_question *q)
{
    for (int i = 1; i < q->choice_count; i++)
        assert_true(strtod(q->choices[i - 1] + strcspn(q->choices[i - 1], "0123456789"), NULL) <
                    strtod(q->choices[i] + strcspn(q->choices[i], "0123456789"), NULL));
}

static void quantities_are_shown_in_order(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.year]\ntext = From when is {label}?\n"
                           "[ask film.gross]\ntext = What did {label} gross?\n");
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        assert_in_order(pose(b, "film.year:b:text", seed, arena));
        assert_in_order(pose(b, "film.gross:a:text", seed, arena));
    }
    assert_int_equal(count_offers(b, "film.year:b:text", "2013"), SEEDS);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void invented_numbers_look_like_the_true_one(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.gross]\ntext = What did {label} gross?\n");
    quiz_arena *arena = quiz_arena_new();
    int ranks[QUIZ_CHOICES_DEFAULT] = { 0 };

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.gross:a:text", seed, arena);
        assert_int_equal(q->choice_count, QUIZ_CHOICES_DEFAULT);
        ranks[q->key]++;
        for (int i = 0; i < q->choice_count; i++) {
            double amount;
            char tail[16];
            assert_int_equal(sscanf(q->choices[i], "$%lf %15s", &amount, tail), 2);
            assert_string_equal(tail, "million");
            assert_true(amount > 0 && amount < 17);
            assert_non_null(strchr(q->choices[i], '.'));
        }
    }
    for (int i = 0; i < QUIZ_CHOICES_DEFAULT; i++) assert_in_range(ranks[i], SEEDS / 8, SEEDS / 2);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void invented_dates_are_in_the_calendar(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.released]\ntext = When was {label} shown?\nchoices = 6\n");
    static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.released:a:text", seed, arena);
        assert_int_equal(q->choice_count, 6);
        for (int i = 0; i < q->choice_count; i++) {
            int year, month, day;
            assert_int_equal(sscanf(q->choices[i], "%4d-%2d-%2d", &year, &month, &day), 3);
            assert_in_range(year, 2000, 2002);
            assert_in_range(month, 1, 12);
            assert_in_range(day, 1, days[month - 1]);
            assert_false(year != 2000 && month == 2 && day == 29);
            if (i) assert_true(strcmp(q->choices[i - 1], q->choices[i]) < 0);
        }
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

/* ---- Forms ---- */

static void reverse_asks_for_any_record_that_has_the_value(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.star]\nreverse = Which film has {star}?\n");
    int moon = count_keys(b, "film.star:ann:reverse", "Moon (Korea)");

    assert_int_equal(moon + count_keys(b, "film.star:ann:reverse", "Star (Spain)"), SEEDS);
    assert_in_range(moon, SEEDS / 3, SEEDS * 2 / 3);
    small_bank_free(b);
}

static void reverse_names_the_record_where_its_prompt_does(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.star]\nreverse = Which film of {year} has {star}?\n");

    assert_int_equal(count_keys(b, "film.star:ann@a:reverse", "Moon (Korea)"), SEEDS);
    assert_int_equal(count_offers(b, "film.star:ann@a:reverse", "Star (Spain)"), 0);
    small_bank_free(b);
}

static void not_has_one_false_value_among_true_ones(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.star]\nnot = Who is NOT in {label}?\n");
    quiz_arena *arena = quiz_arena_new();

    assert_int_equal(quiz_catalog_count(b.catalog), 2);
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.star:a:not", seed, arena);
        assert_int_equal(q->choice_count, 3);
        assert_true(offers(q, "Ann") && offers(q, "Bob"));
        assert_false(is_key(q, "Ann") || is_key(q, "Bob"));
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void half_of_the_statements_hold(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.director]\ntrue = {director} directed {label}.\n");
    quiz_arena *arena = quiz_arena_new();
    int hold = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.director:b:true", seed, arena);
        assert_string_equal(q->choices[0], "True");
        assert_string_equal(q->choices[1], "False");
        assert_int_equal(q->key == 0, strcmp(q->prompt, "Bob directed Sun (India).") == 0);
        hold += q->key == 0;
    }
    assert_in_range(hold, SEEDS * 2 / 5, SEEDS * 3 / 5);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void a_statement_about_a_quantity_can_be_false(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.gross]\ntrue = {label} made {gross}.\n");
    quiz_arena *arena = quiz_arena_new();
    int hold = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, "film.gross:a:true", seed, arena);
        assert_int_equal(q->key == 0, strstr(q->prompt, "$8.4 million") != NULL);
        hold += q->key == 0;
    }
    assert_in_range(hold, SEEDS * 2 / 5, SEEDS * 3 / 5);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void the_leading_record_is_the_key(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.year]\nfirst = Which is the oldest?\nmost = Which is the newest?\nchoices = 6\n");

    assert_int_equal(quiz_catalog_count(b.catalog), 2);
    assert_int_equal(count_keys(b, "film.year:a+b+c+d:first", "Moon (Korea)"), SEEDS);
    assert_int_equal(count_keys(b, "film.year:a+b+c+d:most", "Star (Spain)"), SEEDS);
    small_bank_free(b);
}

static void records_that_are_level_are_not_compared(void **state)
{
    (void)state;
    small_bank b = bank_of("[film e]\nname = Sky\ncountry = Peru\nyear = 2001\n"
                           "[ask film.year]\nfirst = Which is the oldest?\nchoices = 6\n");
    quiz_arena *arena = quiz_arena_new();

    for (int i = 0; i < quiz_catalog_count(b.catalog); i++) {
        const quiz_question *q = quiz_pose(b.catalog, i, 1, arena);
        assert_int_equal(q->choice_count, 4);
        assert_false(offers(q, "Sky (Peru)") && offers(q, "Moon (Korea)"));
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void lines_that_yield_nothing_are_reported(void **state)
{
    (void)state;
    small_bank b = bank_of("[ask film.gross]\nfirst = Which made least?\n"
                           "[ask film.director]\ntext = Who directed the remake of {remake-of.name}?\n");

    assert_true(found(b, "T008", "first"));
    assert_true(found(b, "T009", "it has no remake-of"));
    assert_int_equal(quiz_catalog_count(b.catalog), 1);
    small_bank_free(b);
}

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

static void a_question_more_changes_no_other_one(void **state)
{
    (void)state;
    static const char ask[] = "[ask film.director]\ntext = Who directed {label}?\n";
    small_bank b = bank_of(ask), more = bank_of("[question q]\ntext = Which?\nanswer = A\nwrong = B\n"
                                                "[ask film.director]\ntext = Who directed {label}?\n");
    quiz_arena *arena = quiz_arena_new();

    for (int i = 0; i < quiz_catalog_count(b.catalog); i++) {
        const char *id = quiz_catalog_at(b.catalog, i)->id;
        const quiz_question *q = pose(b, id, 7, arena), *same = pose(more, id, 7, arena);
        for (int c = 0; c < q->choice_count; c++) assert_string_equal(q->choices[c], same->choices[c]);
    }
    quiz_arena_free(arena);
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
        cmocka_unit_test(equal_prompts_are_one_question),
        cmocka_unit_test(a_passed_over_record_still_bars_what_it_makes_true),
        cmocka_unit_test(what_is_partial_is_never_false),
        cmocka_unit_test(further_names_never_stand_beside_each_other),
        cmocka_unit_test(a_record_is_no_choice_about_itself),
        cmocka_unit_test(a_pool_of_its_own_is_the_only_one),
        cmocka_unit_test(values_of_different_pools_keep_apart),
        cmocka_unit_test(quantities_are_shown_in_order),
        cmocka_unit_test(invented_numbers_look_like_the_true_one),
        cmocka_unit_test(invented_dates_are_in_the_calendar),
        cmocka_unit_test(reverse_asks_for_any_record_that_has_the_value),
        cmocka_unit_test(reverse_names_the_record_where_its_prompt_does),
        cmocka_unit_test(not_has_one_false_value_among_true_ones),
        cmocka_unit_test(half_of_the_statements_hold),
        cmocka_unit_test(a_statement_about_a_quantity_can_be_false),
        cmocka_unit_test(the_leading_record_is_the_key),
        cmocka_unit_test(records_that_are_level_are_not_compared),
        cmocka_unit_test(lines_that_yield_nothing_are_reported),
        cmocka_unit_test(a_written_question_keeps_to_its_lines),
        cmocka_unit_test(a_fixed_order_is_that_of_the_lines),
        cmocka_unit_test(a_question_without_a_name_is_known_by_its_text),
        cmocka_unit_test(choices_that_mean_the_same_are_a_fault),
        cmocka_unit_test(a_question_more_changes_no_other_one),
        cmocka_unit_test(ways_to_ask_for_one_fact_share_a_subject),
        cmocka_unit_test(the_order_is_that_of_the_files),
        cmocka_unit_test(records_have_the_last_word),
        cmocka_unit_test(proofs_say_what_the_facts_are),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
