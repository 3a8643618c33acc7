/*
 * The guesser panel: what can be won without knowing anything. Every bot answers every question under many seeds. The
 * questions under several seeds are hardly different ones, so what is averaged over seeds first counts as one question.
 *
 * A bot beats chance where it is above the interval around chance that holds 99 % of what chance alone does: by what
 * happens so far up in one panel of two hundred, all bots and crowds together, each of which has its share of that. Few
 * questions prove nothing, and many take time: beyond QUESTIONS_MOST only every so manyth is asked, and beyond
 * POSED_MOST under fewer seeds.
 */
#include "check/bots.h"
#include "check/check.h"
#include "check/crowd.h"
#include "check/odds.h"
#include "check/seen.h"

#include <math.h>
#include <stdlib.h>

enum { SEEDS = 20, QUESTIONS_LEAST = 20, QUESTIONS_MOST = 100000, POSED_MOST = 400000 };

static const double false_alarms = 0.005; /* the upper one of the two sides outside of 99 % */

/* What becomes of one question. */
typedef struct asked {
    int index; /* in the catalog */
    int crowd;
    uint64_t subject;
    int key; /* under the seed at hand, and what is seen of it */
    clues clues;
    float chance[BOTS_MOST], right[BOTS_MOST]; /* sums over those seeds under which a bot has an opinion */
    uint16_t opinions[BOTS_MOST];
} asked;

typedef struct panel {
    check *c;
    crowds crowds;
    asked *at; /* those of one subject side by side */
    int count, seeds;
    seen *everywhere, *near;
} panel;

/* How a bot does in a crowd. */
typedef struct result {
    int count; /* questions on which it has an opinion */
    double right, chance;
    double above, squares; /* sums of what it is above chance */
} result;

/* ---- The hearing ---- */

static int compare_asked(const void *a, const void *b)
{
    const asked *x = a, *y = b;

    if (x->subject != y->subject) return x->subject < y->subject ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

static panel convene(check *c)
{
    int all = c->catalog->count, step = (all + QUESTIONS_MOST - 1) / QUESTIONS_MOST;
    panel p = { .c = c, .crowds = crowds_of(c->catalog, c->arena), .everywhere = seen_new(), .near = seen_new() };

    p.at = quiz_arena_array(c->arena, step ? (size_t)((all + step - 1) / step) : 0, sizeof *p.at);
    for (int i = 0; i < all; i += step)
        p.at[p.count++] =
            (asked){ .index = i, .crowd = p.crowds.of[i], .subject = c->catalog->entries[i].shown.subject };
    qsort(p.at, (size_t)p.count, sizeof *p.at, compare_asked);
    p.seeds = c->options->seeds > 0 ? c->options->seeds : SEEDS;
    if (p.count && p.seeds > POSED_MOST / p.count) p.seeds = POSED_MOST / p.count;
    if (p.seeds > UINT16_MAX) p.seeds = UINT16_MAX;
    return p;
}

/* A text means something else in every crowd. */
static uint64_t near_hash(const asked *a, int choice)
{
    return a->clues.at[choice].hash ^ ((uint64_t)a->crowd + 1) * UINT64_C(0x9E3779B97F4A7C15);
}

static void count_seen(const panel *p, const asked *a, int by)
{
    for (int i = 0; i < a->clues.count; i++) {
        seen_count(p->everywhere, a->clues.at[i].hash, i == a->key, by);
        seen_count(p->near, near_hash(a, i), i == a->key, by);
    }
}

static void let_guess(const panel *p, asked *a)
{
    for (int i = 0; i < a->clues.count; i++) {
        a->clues.at[i].everywhere = seen_of(p->everywhere, a->clues.at[i].hash);
        a->clues.at[i].near = seen_of(p->near, near_hash(a, i));
    }
    for (int b = 0; b < bots_count; b++) {
        double right = bots_guess(&bots[b], &a->clues, a->key);
        if (right < 0) continue;
        a->opinions[b]++;
        a->right[b] += (float)right;
        a->chance[b] += 1.0F / (float)a->clues.count;
    }
}

/* What a bot has seen elsewhere is what a deck may hold beside a question: nothing else about its subject. */
static void guess_all(const panel *p)
{
    for (int from = 0, to; from < p->count; from = to) {
        for (to = from; to < p->count && p->at[to].subject == p->at[from].subject; to++) count_seen(p, &p->at[to], -1);
        for (int i = from; i < to; i++) let_guess(p, &p->at[i]);
        for (int i = from; i < to; i++) count_seen(p, &p->at[i], 1);
    }
}

static void hear(const panel *p, uint64_t seed)
{
    seen_clear(p->everywhere);
    seen_clear(p->near);
    for (int i = 0; i < p->count; i++) {
        asked *a = &p->at[i];
        const quiz_question *q = quiz_pose(p->c->catalog, a->index, seed, p->c->scratch);
        a->clues = clues_of(q, p->c->scratch);
        a->key = q->key;
        count_seen(p, a, 1);
        quiz_arena_reset(p->c->scratch);
    }
    guess_all(p);
}

/* ---- The verdict ---- */

static void add_result(result *r, const asked *a, int b)
{
    if (!a->opinions[b]) return;
    double right = (double)a->right[b] / a->opinions[b], chance = (double)a->chance[b] / a->opinions[b];
    double above = right - chance;
    r->count++;
    r->right += right;
    r->chance += chance;
    r->above += above;
    r->squares += above * above;
}

/*
 * How many standard errors R is above chance. Questions that all turn out alike differ less than chance makes them:
 * their variance is taken to be at least what would be left of it if every seed posed a new question.
 */
static double distance(const result *r, int seeds)
{
    double mean = r->above / r->count, chance = r->chance / r->count;
    double variance = (r->squares - r->count * mean * mean) / (r->count - 1);

    return mean / sqrt(fmax(variance, chance * (1 - chance) / seeds) / r->count);
}

/* How much further than a bot may come by chance it has come; 0 or less: no further, or nobody can tell. */
static double excess(const panel *p, const result *r, double tail)
{
    return r->count < QUESTIONS_LEAST ? 0 : distance(r, p->seeds) - odds_student(tail, r->count - 1);
}

static void report(const panel *p, const crowd *c, const bot *b, const result *r)
{
    bool written = !c->first || !c->first->plan;
    quiz_place at = crowd_place(c, p->c->catalog);

    quiz_findings_add(p->c->findings, QUIZ_G_BOT, at, bots_help(b->fault, written),
                      "a player who always takes %s is right in %.0f %% of %d %s, by chance in %.0f %%", b->takes,
                      100 * r->right / r->count, r->count, crowd_name(c, p->c->catalog, p->c->arena),
                      100 * r->chance / r->count);
}

/* The bots' RESULTS in a crowd; TOLD are the faults that its parts have. Marks in FOUND those that it has. */
static void judge(const panel *p, const crowd *c, const result *results, double tail, const bool *told, bool *found)
{
    const bot *best[BOTS_FAULT_COUNT] = { NULL };
    double most[BOTS_FAULT_COUNT] = { 0 };

    for (int b = 0; b < bots_count; b++) {
        double more = excess(p, &results[b], tail);
        bots_fault fault = bots[b].fault;
        if (more <= most[fault] || told[fault]) continue;
        best[fault] = &bots[b];
        most[fault] = more;
    }
    for (int f = 0; f < BOTS_FAULT_COUNT; f++) {
        if (!best[f]) continue;
        report(p, c, best[f], &results[best[f] - bots]);
        found[f] = true;
    }
}

static int count_panels(const crowds *list)
{
    int panels = 0;

    for (int i = 0; i < list->count; i++) panels += list->at[i].count >= QUESTIONS_LEAST;
    return panels ? panels : 1;
}

/* All questions together are judged last: for what no crowd alone has shown. */
static void judge_all(const panel *p)
{
    int all = p->crowds.count - 1;
    result *results = quiz_arena_array(p->c->arena, (size_t)p->crowds.count * BOTS_MOST, sizeof *results);
    bool none[BOTS_FAULT_COUNT] = { false }, found[BOTS_FAULT_COUNT] = { false };
    double tail = false_alarms / (count_panels(&p->crowds) * bots_count);

    for (int i = 0; i < p->count; i++)
        for (int b = 0; b < bots_count; b++) {
            add_result(&results[p->at[i].crowd * BOTS_MOST + b], &p->at[i], b);
            add_result(&results[all * BOTS_MOST + b], &p->at[i], b);
        }
    for (int i = 0; i < all; i++) judge(p, &p->crowds.at[i], &results[i * BOTS_MOST], tail, none, found);
    if (all > 1) judge(p, &p->crowds.at[all], &results[all * BOTS_MOST], tail, found, found);
}

static void end(check *c, void *state)
{
    (void)state;
    if (!c->options->guess) return;
    panel p = convene(c);
    for (int seed = 1; seed <= p.seeds; seed++) hear(&p, (uint64_t)seed);
    judge_all(&p);
    seen_free(p.near);
    seen_free(p.everywhere);
}

const check_row check_guess = { .end = end };
