/*
 * Stress: every question under many seeds. None may be unsound, and the key may not prefer a place.
 *
 * Choices that are shuffled put the key anywhere, whatever the question: every posing counts. Where what is asked
 * decides the order (numbers and dates, True and False, `order = fixed`), seeds tell nothing new: there a question
 * counts once, with the average of its places. Counts are held against chance by Pearson's chi-square test; all of them
 * together raise one false alarm in a thousand banks.
 */
#include "check/check.h"
#include "check/clues.h"
#include "check/crowd.h"
#include "check/odds.h"
#include "check/verify.h"

#include <stdio.h>
#include <string.h>

enum { EXPECTED_LEAST = 5 };

static const double false_alarms = 0.001;

/* How often the key stood where, by how many choices there were. */
typedef struct places {
    double at[QUIZ_CHOICES_MAX + 1][QUIZ_CHOICES_MAX];
} places;

typedef enum arrangement { SHUFFLED, BY_CONTENT, ARRANGEMENTS } arrangement;

typedef struct stress {
    check *c;
    crowds crowds;
    places *places; /* by crowd and arrangement */
    verifier *verifier;
    bool *told;  /* by question: it is unsound */
    bool *fixed; /* by crowd: it has choices that an author put in order */
} stress;

/* ---- Every question, under every seed ---- */

static void report_unsound(const stress *s, int index, int seed, const char *wrong)
{
    const item *q = item_of(s->c->catalog, index, s->c->scratch);

    s->told[index] = true;
    check_report(s->c, q, QUIZ_P_UNSOUND, item_whole(q), "this is a fault of Marquee: please report it with the bank",
                 "under seed %d %s: %s", seed, q->entry->shown.id, wrong);
}

static bool is_fixed(const bank_written *w)
{
    const lines_entry *e;

    for (int at = 0; (e = bank_next_entry(w->document, w->section, "order", &at)) != NULL;)
        if (quiz_slice_is(e->value, "fixed")) return true;
    return false;
}

static arrangement arrangement_of(const check *c, const catalog_entry *entry, const quiz_question *q)
{
    if (entry->written) return is_fixed(entry->written) || clues_true_or_false(q, c->scratch) ? BY_CONTENT : SHUFFLED;
    if (q->form == QUIZ_TRUE) return BY_CONTENT;
    if (q->form != QUIZ_TEXT && q->form != QUIZ_NOT) return SHUFFLED;
    return bank_kind_is_comparable(bank_asked(c->bank, entry->plan->ask)->kind) ? BY_CONTENT : SHUFFLED;
}

static void pose(const stress *s, int index, int seed)
{
    const check *c = s->c;
    const quiz_question *q = quiz_pose(c->catalog, index, (uint64_t)seed, c->scratch);
    const char *wrong = s->told[index] ? NULL : verify_question(s->verifier, index, q, c->scratch);

    if (wrong) report_unsound(s, index, seed, wrong);
    arrangement how = arrangement_of(c, &c->catalog->entries[index], q);
    places *p = &s->places[s->crowds.of[index] * ARRANGEMENTS + (int)how];
    p->at[q->choice_count][q->key]++;
    s->fixed[s->crowds.of[index]] |= how == BY_CONTENT && !clues_true_or_false(q, c->scratch);
    quiz_arena_reset(c->scratch);
}

/* ---- The places of the key ---- */

static double sum_of(const places *p, int choices)
{
    double sum = 0;

    for (int i = 0; i < choices; i++) sum += p->at[choices][i];
    return sum;
}

/* Pearson's sum over those numbers of choices that are frequent enough; with its degrees of FREEDOM, 0: none is. */
static double chi_square(const places *p, int *freedom)
{
    double chi = 0;

    *freedom = 0;
    for (int n = QUIZ_CHOICES_MIN; n <= QUIZ_CHOICES_MAX; n++) {
        double expected = sum_of(p, n) / n;
        if (expected < EXPECTED_LEAST) continue;
        for (int i = 0; i < n; i++) chi += (p->at[n][i] - expected) * (p->at[n][i] - expected) / expected;
        *freedom += n - 1;
    }
    return chi;
}

/* "14, 3, 2 and 1": of the number of choices that deviates most. */
static const char *counts_in_words(const places *p, quiz_arena *arena)
{
    const char *list = "";
    double most = 0;
    int worst = QUIZ_CHOICES_MIN, freedom;

    for (int n = QUIZ_CHOICES_MIN; n <= QUIZ_CHOICES_MAX; n++) {
        places one = { .at = { { 0 } } };
        memcpy(one.at[n], p->at[n], sizeof one.at[n]);
        double chi = chi_square(&one, &freedom);
        if (chi <= most) continue;
        most = chi;
        worst = n;
    }
    for (int i = 0; i < worst; i++) {
        const char *joint = i == 0 ? "" : i + 1 < worst ? ", " : " and ";
        list = quiz_arena_print(arena, "%s%s%.0f", list, joint, p->at[worst][i]);
    }
    return list;
}

static const char *help_of(const crowd *one, arrangement how, bool statements)
{
    if (how == SHUFFLED) return "this is a fault of Marquee: please report it with the bank";
    if (statements)
        return one->first->written ? "let about half of the statements be true"
                                   : "give the attribute more values that are false elsewhere";
    return one->first->written ? "let the key stand in every place about as often, or leave out  order = fixed"
                               : "give more records a value that is written in the same way";
}

static void judge_places(const stress *s, const crowd *one, arrangement how, const places *p, double tail)
{
    int freedom;
    double chi = chi_square(p, &freedom);

    if (freedom == 0 || chi <= odds_chi_square(tail, freedom)) return;
    bool statements = how == BY_CONTENT && !s->fixed[one - s->crowds.at];
    const char *help = help_of(one, how, statements);
    if (statements)
        quiz_findings_add(s->c->findings, QUIZ_P_POSITION, crowd_place(one, s->c->catalog), help,
                          "among %s, the key is True in %.0f of %.0f statements",
                          crowd_name(one, s->c->catalog, s->c->arena), p->at[2][0], sum_of(p, 2));
    else
        quiz_findings_add(
            s->c->findings, QUIZ_P_POSITION, crowd_place(one, s->c->catalog), help,
            "the keys of %s stand in the first to the last place %s times, where chance would spread them",
            crowd_name(one, s->c->catalog, s->c->arena), counts_in_words(p, s->c->arena));
}

/* Where the content decides, all seeds together are one posing. */
static void take_average(places *p, int seeds)
{
    for (int n = QUIZ_CHOICES_MIN; n <= QUIZ_CHOICES_MAX; n++)
        for (int i = 0; i < n; i++) p->at[n][i] /= seeds;
}

static void judge_all(const stress *s)
{
    int tests = 0, freedom, all = (s->crowds.count - 1) * ARRANGEMENTS;

    for (int i = 0; i < all; i++) {
        if (i % ARRANGEMENTS == BY_CONTENT) take_average(&s->places[i], s->c->options->seeds);
        chi_square(&s->places[i], &freedom);
        tests += freedom > 0;
    }
    for (int i = 0; i < all; i++)
        judge_places(s, &s->crowds.at[i / ARRANGEMENTS], (arrangement)(i % ARRANGEMENTS), &s->places[i],
                     false_alarms / tests);
}

static void end(check *c, void *state)
{
    stress s = { .c = c };

    (void)state;
    if (c->options->seeds <= 0) return;
    s.crowds = crowds_of(c->catalog, c->arena);
    s.places = quiz_arena_array(c->arena, (size_t)s.crowds.count * ARRANGEMENTS, sizeof *s.places);
    s.fixed = quiz_arena_array(c->arena, (size_t)s.crowds.count, sizeof *s.fixed);
    s.told = quiz_arena_array(c->arena, (size_t)c->catalog->count, sizeof *s.told);
    s.verifier = verify_new(c->catalog, c->arena);
    for (int seed = 1; seed <= c->options->seeds; seed++)
        for (int i = 0; i < c->catalog->count; i++) pose(&s, i, seed);
    judge_all(&s);
}

const check_row check_stress = { .end = end };
