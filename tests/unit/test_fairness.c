/*
 * What a player can win without knowing anything. Bots that look only at the choices, and at what was a key and what
 * was a choice in all the other questions, are right hardly more often than chance. Two things no draw can hide: what
 * is the key of a third of all questions is right a third of the time, and where everything is the key just once,
 * whoever knows all the other keys can cross them out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quiz/pose.h"

enum { SEEDS = 60, TEXTS_MOST = 1024, ASKED_MOST = 512 };

static const double margin = 0.04;

/* How often each text was a choice, and the key, in one posing of everything. */
typedef struct tally {
    const char *texts[TEXTS_MOST];
    int chosen[TEXTS_MOST], keyed[TEXTS_MOST];
    int count;
} tally;

static int tally_find(tally *t, const char *text)
{
    for (int i = 0; i < t->count; i++)
        if (strcmp(t->texts[i], text) == 0) return i;
    assert_true(t->count < TEXTS_MOST);
    t->texts[t->count] = text;
    t->chosen[t->count] = t->keyed[t->count] = 0;
    return t->count++;
}

static void tally_count(tally *t, const quiz_question *q, int by)
{
    for (int i = 0; i < q->choice_count; i++) t->chosen[tally_find(t, q->choices[i])] += by;
    t->keyed[tally_find(t, q->choices[q->key])] += by;
}

/* What a bot makes of choice AT of Q; it picks the one with the highest score. */
typedef double bot(tally *elsewhere, const quiz_question *q, int at);

static double most_often_a_key(tally *elsewhere, const quiz_question *q, int at)
{
    return elsewhere->keyed[tally_find(elsewhere, q->choices[at])];
}

static double most_often_a_choice(tally *elsewhere, const quiz_question *q, int at)
{
    return elsewhere->chosen[tally_find(elsewhere, q->choices[at])];
}

static double least_often_a_choice(tally *elsewhere, const quiz_question *q, int at)
{
    return -most_often_a_choice(elsewhere, q, at);
}

static double most_often_right(tally *elsewhere, const quiz_question *q, int at)
{
    int text = tally_find(elsewhere, q->choices[at]);

    return (elsewhere->keyed[text] + 1.0) / (elsewhere->chosen[text] + 4.0);
}

static double longest(tally *elsewhere, const quiz_question *q, int at)
{
    (void)elsewhere;
    return (double)strlen(q->choices[at]);
}

static double first(tally *elsewhere, const quiz_question *q, int at)
{
    (void)elsewhere;
    (void)q;
    return -at;
}

static double middle(tally *elsewhere, const quiz_question *q, int at)
{
    (void)elsewhere;
    return -abs(2 * at - q->choice_count + 1);
}

static const struct {
    const char *name;
    bot *score;
} bots[] = {
    { "most often a key", most_often_a_key },
    { "most often a choice", most_often_a_choice },
    { "least often a choice", least_often_a_choice },
    { "most often right", most_often_right },
    { "longest", longest },
    { "first", first },
    { "middle", middle },
};

enum { BOTS = sizeof bots / sizeof *bots };

/* The chance that BOT is right: of equally good choices it takes any. */
static double guess(bot *score, tally *elsewhere, const quiz_question *q)
{
    double best = score(elsewhere, q, 0), key = score(elsewhere, q, q->key);
    int equal = 0;

    for (int i = 1; i < q->choice_count; i++)
        if (score(elsewhere, q, i) > best) best = score(elsewhere, q, i);
    for (int i = 0; i < q->choice_count; i++) equal += score(elsewhere, q, i) >= best;
    return key >= best ? 1.0 / equal : 0;
}

typedef struct result {
    double right[BOTS];
    double chance;
    double most_key; /* the share of questions with the most frequent key */
} result;

/* Lets the bots guess all questions of FORM under SEED. */
static void play(const quiz_catalog *catalog, quiz_form form, uint64_t seed, result *sum)
{
    quiz_arena *arena = quiz_arena_new();
    const quiz_question *asked[ASKED_MOST];
    tally t = { .count = 0 };
    int count = 0, most = 0;

    for (int i = 0; i < quiz_catalog_count(catalog); i++)
        if (quiz_catalog_at(catalog, i)->form == form) asked[count++] = quiz_pose(catalog, i, seed, arena);
    for (int i = 0; i < count; i++) tally_count(&t, asked[i], 1);
    for (int i = 0; i < t.count; i++)
        if (t.keyed[i] > most) most = t.keyed[i];
    sum->most_key += (double)most / count;
    for (int i = 0; i < count; i++) {
        tally_count(&t, asked[i], -1);
        for (int b = 0; b < BOTS; b++) sum->right[b] += guess(bots[b].score, &t, asked[i]) / count;
        sum->chance += 1.0 / asked[i]->choice_count / count;
        tally_count(&t, asked[i], 1);
    }
    quiz_arena_free(arena);
}

static void assert_fair(const char *text, quiz_form form)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_read("bank.ini", text, strlen(text), findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    result r = { .chance = 0 };

    assert_int_equal(quiz_findings_count(findings), 0);
    for (uint64_t seed = 1; seed <= SEEDS; seed++) play(catalog, form, seed, &r);
    double bound = (r.most_key > r.chance ? r.most_key : r.chance) / SEEDS + margin;
    for (int b = 0; b < BOTS; b++) {
        if (r.right[b] / SEEDS > bound)
            fail_msg("%s: \"%s\" is right %.3f of the time", quiz_form_name(form), bots[b].name, r.right[b] / SEEDS);
    }
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

/* A bank whose film number I is by the person that this says. */
typedef int director_of(int film);

static char *films(const char *forms, int count, director_of *director, int others)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    fprintf(out,
            "[bank]\ntitle = Films\n[type film]\nname = title\ndirector = person\nyear = year\n"
            "[type extra]\nname = person\n[ask %s\n",
            forms);
    for (int i = 0; i < count; i++)
        fprintf(out, "[film f%d]\nname = Film %d\ndirector = Person %d\nyear = %d\n", i, i, director(i),
                1950 + i * 7 % 60);
    for (int i = 0; i < others; i++) fprintf(out, "[extra e%d]\nname = Other %d\n", i, i);
    fclose(out);
    return text;
}

/* One person in a third of the films. */
static int one_in_three(int film)
{
    return film % 3 ? film : 0;
}

/* A few people often, many seldom. */
static int few_often(int film)
{
    static const int until[] = { 6, 11, 15, 19, 23, 25, 27, 29 };

    for (int i = 0; i < (int)(sizeof until / sizeof *until); i++)
        if (film < until[i]) return i;
    return film;
}

static int always_another(int film)
{
    return film;
}

static void assert_fair_films(const char *forms, quiz_form form, int count, director_of *director, int others)
{
    char *text = films(forms, count, director, others);

    assert_fair(text, form);
    free(text);
}

static void a_frequent_key_is_no_better_guess(void **state)
{
    (void)state;
    assert_fair_films("film.director]\ntext = Who directed {name}?", QUIZ_TEXT, 60, one_in_three, 0);
    assert_fair_films("film.director]\ntext = Who directed {name}?\nchoices = 3", QUIZ_TEXT, 60, one_in_three, 0);
    assert_fair_films("film.director]\ntext = Who directed {name}?", QUIZ_TEXT, 60, one_in_three, 40);
}

static void keys_of_all_frequencies_hide_each_other(void **state)
{
    (void)state;
    assert_fair_films("film.director]\ntext = Who directed {name}?", QUIZ_TEXT, 37, few_often, 0);
    assert_fair_films("film.director]\ntext = Who directed {name}?", QUIZ_TEXT, 37, few_often, 20);
    assert_fair_films("film.director]\ntext = Who directed {name}?", QUIZ_TEXT, 40, always_another, 40);
}

static void records_hide_each_other(void **state)
{
    (void)state;
    assert_fair_films("film.director]\nreverse = Which film did {director} direct?", QUIZ_REVERSE, 60, one_in_three, 0);
    assert_fair_films("film.director]\nreverse = Which film did {director} direct?", QUIZ_REVERSE, 37, few_often, 0);
}

static void years_say_nothing(void **state)
{
    (void)state;
    assert_fair_films("film.year]\ntext = From when is {name}?", QUIZ_TEXT, 60, one_in_three, 0);
    assert_fair_films("film.year]\ntext = From when is {name}?", QUIZ_TEXT, 3, one_in_three, 0);
}

/* Films with casts of four, some people in many of them. */
static char *casts(void)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    fprintf(out, "[bank]\ntitle = Casts\n[type film]\nname = title\nstar = person, many\n"
                 "[ask film.star]\nnot = Who is not in {name}?\n");
    for (int i = 0; i < 60; i++) {
        fprintf(out, "[film f%d]\nname = Film %d\n", i, i);
        fprintf(out, "star = Lead %d\nstar = Second %d\nstar = Third %d\nstar = Fourth %d\n", i % 3, i % 7, i % 20, i);
    }
    fclose(out);
    return text;
}

static void what_is_not_true_looks_like_what_is(void **state)
{
    char *text = casts();
    (void)state;

    assert_fair(text, QUIZ_NOT);
    free(text);
}

/* How many statements name DIRECTOR, and how many of them hold. */
static void count_statements(const quiz_catalog *catalog, const char *director, int *named, int *hold)
{
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= SEEDS; seed++)
        for (int i = 0; i < quiz_catalog_count(catalog); i++) {
            const quiz_question *q = quiz_pose(catalog, i, seed, arena);
            if (strncmp(q->prompt, director, strlen(director)) != 0) continue;
            ++*named;
            *hold += q->key == 0;
        }
    quiz_arena_free(arena);
}

static void statements_that_name_somebody_hold_half_of_the_time(void **state)
{
    char *text = films("film.director]\ntrue = {director} directed {name}.", 60, one_in_three, 0);
    quiz_bank *bank = quiz_bank_read("bank.ini", text, strlen(text), NULL);
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);
    const char *directors[] = { "Person 0 ", "Person 4 ", "Person" };
    (void)state;

    for (int i = 0; i < 3; i++) {
        int named = 0, hold = 0;
        count_statements(catalog, directors[i], &named, &hold);
        assert_true(abs(2 * hold - named) <= named / 5);
    }
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_frequent_key_is_no_better_guess),
        cmocka_unit_test(keys_of_all_frequencies_hide_each_other),
        cmocka_unit_test(records_hide_each_other),
        cmocka_unit_test(years_say_nothing),
        cmocka_unit_test(what_is_not_true_looks_like_what_is),
        cmocka_unit_test(statements_that_name_somebody_hold_half_of_the_time),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
