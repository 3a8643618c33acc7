/*
 * Questions that are nearly the same. What a prompt speaks of, whatever the order, is one number; and the words are
 * dealt to three hands, each of which makes one more number together with the key: whatever single word differs, one
 * hand at least stays as it is. Only questions that share a number are read again.
 */
#include "base/english.h"
#include "check/check.h"
#include "check/pairs.h"
#include "check/twin.h"

#include <string.h>

enum { HANDS = 3, COMPARED_MOST = 6, READ_MOST = 32, WORDS_LEAST = 3, WORDS_MOST = 64, TYPO_LETTERS = 6 };

typedef struct near_state {
    pairs list;
    unsigned char *told; /* by question: it was reported */
} near_state;

static void *begin(check *c)
{
    near_state *s = quiz_arena_alloc(c->arena, sizeof *s);

    s->told = quiz_arena_array(c->arena, (size_t)quiz_catalog_count(c->catalog), sizeof *s->told);
    return s;
}

/* ---- Gathering ---- */

/* Scatters what is to be added up. */
static uint64_t scatter(uint64_t stem)
{
    stem = (stem ^ stem >> 31) * UINT64_C(0x9E3779B97F4A7C15);
    return stem ^ stem >> 29;
}

static bool is_yes_or_no(const item *q)
{
    const words *key = &q->choices[0].words;

    return key->count == 1 && english_is_verdict(key->at[0].folded);
}

static void gather(check *c, void *state, const item *q)
{
    near_state *s = state;
    uint64_t all = 0, hands[HANDS] = { 0 };
    int count = 0;

    if (q->entry->shown.form > QUIZ_NOT || q->prompt.words.count > WORDS_MOST) return;
    for (int i = 0; i < q->prompt.words.count; i++) {
        if (words_is_filler(&q->prompt.words.at[i])) continue;
        uint64_t stem = scatter(words_stem(&q->prompt.words.at[i]));
        all += stem;
        hands[(stem >> 40) % HANDS] += stem;
        count++;
    }
    if (count) pairs_add(&s->list, all, q->index);
    if (count < WORDS_LEAST || is_yes_or_no(q)) return;
    uint64_t key = scatter(twin_meaning(c->bank, q->choices[0].text, c->scratch));
    for (unsigned i = 0; i < HANDS; i++)
        if (hands[i]) pairs_add(&s->list, hands[i] ^ (key + i), q->index);
}

/* ---- Comparing ---- */

/* The words of one prompt that the other one has not got. */
typedef struct rest {
    const word *at;
    int count;
} rest;

static bool has_stem(const words *list, uint64_t stem)
{
    for (int i = 0; i < list->count; i++)
        if (words_stem(&list->at[i]) == stem) return true;
    return false;
}

static rest rest_of(const words *list, const words *without)
{
    rest r = { NULL, 0 };

    for (int i = 0; i < list->count; i++) {
        if (words_is_filler(&list->at[i]) || has_stem(without, words_stem(&list->at[i]))) continue;
        r.at = &list->at[i];
        r.count++;
    }
    return r;
}

static int count_telling(const words *list)
{
    int count = 0;

    for (int i = 0; i < list->count; i++) count += !words_is_filler(&list->at[i]);
    return count;
}

/* Names and numbers tell things apart, however little they differ. */
static bool is_common(const word *w)
{
    for (size_t i = 0; i < w->written.size; i++)
        if (w->written.at[i] < 'a' || w->written.at[i] > 'z') return false;
    return true;
}

static bool is_typo(const word *a, const word *b)
{
    return is_common(a) && is_common(b) && a->folded.size >= TYPO_LETTERS && b->folded.size >= TYPO_LETTERS &&
           quiz_text_distance(a->folded, b->folded, 1) <= 1;
}

/* Of what fillers say, this is what changes the question. */
static int count_turns(const words *list, const char *turn)
{
    int count = 0;

    for (int i = 0; i < list->count; i++) count += quiz_slice_is(list->at[i].folded, turn);
    return count;
}

static bool same_turns(const words *a, const words *b)
{
    static const char *const turns[] = { "not", "no",   "nor",   "before", "after", "over", "under", "up",
                                         "off", "on",   "until", "more",   "most",  "only", "both",  "all",
                                         "if",  "same", "than",  "out",    "why",   "how",  "when",  "where" };

    for (size_t i = 0; i < sizeof turns / sizeof *turns; i++)
        if (count_turns(a, turns[i]) != count_turns(b, turns[i])) return false;
    return true;
}

/* With one key: the same words in any order, but for one that is misspelt, or one more that is no name. */
static bool is_near(const item *a, const item *b)
{
    const words *x = &a->prompt.words, *y = &b->prompt.words;
    rest more = rest_of(x, y), less = rest_of(y, x);
    int common = count_telling(x) - more.count;

    if (!same_turns(x, y)) return false;
    if (more.count + less.count == 0) return true;
    if (is_yes_or_no(a)) return false;
    if (more.count == 1 && less.count == 1) return is_typo(more.at, less.at);
    return more.count + less.count == 1 && common >= WORDS_LEAST && is_common(more.count ? more.at : less.at);
}

/* Whether the words are the same one by one, articles left aside. */
static bool is_same_but_for_articles(const words *a, const words *b)
{
    int i = 0, k = 0;

    for (;; i++, k++) {
        while (i < a->count && english_is_article(a->at[i].folded)) i++;
        while (k < b->count && english_is_article(b->at[k].folded)) k++;
        if (i == a->count || k == b->count) return i == a->count && k == b->count;
        if (a->at[i].hash != b->at[k].hash) return false;
    }
}

static bool is_same_prompt(const item *a, const item *b, quiz_arena *scratch)
{
    return quiz_slice_is(quiz_slice_of(quiz_text_fold(scratch, a->prompt.text)),
                         quiz_text_fold(scratch, b->prompt.text));
}

/* Tells of Q, or of OTHER where Q comes from facts. */
static void report(check *c, near_state *s, const item *q, const item *other, const char *also)
{
    if (!q->entry->written) {
        const item *held = q;
        q = other;
        other = held;
    }
    if (s->told[q->index]) return;
    s->told[q->index] = 1;
    if (check_report(c, q, QUIZ_C_NEARLY_TWICE, item_place(&q->prompt, q->prompt.text),
                     "delete one of the two, or make clear what makes the difference", "\"%s\" asks nearly the same%s",
                     other->entry->shown.id, also))
        quiz_findings_relate(c->findings, item_place(&other->prompt, other->prompt.text), "the other one");
}

static void compare(check *c, near_state *s, const item *q, const item *other)
{
    bool shares = twin_shares_key(c->bank, q, other, c->scratch);
    bool leans = twin_leans_on_choices(&q->prompt.words);

    if (!q->entry->written && !other->entry->written) return;
    if (!(shares ? is_near(q, other) : !leans && is_same_but_for_articles(&q->prompt.words, &other->prompt.words)))
        return;
    if (!twin_same_media(q, other) || is_same_prompt(q, other, c->scratch)) return;
    report(c, s, q, other, shares ? "" : ", and has another key");
}

/* ---- Runs ---- */

/* Of very many with one number, those that stand near each other are compared. */
static void look_at_run(check *c, near_state *s, const pair *at, size_t count)
{
    const item *read[READ_MOST];

    for (size_t i = 0; i < count; i++) {
        size_t now = i % READ_MOST;
        if (now == 0) quiz_arena_reset(c->scratch);
        read[now] = item_of(c->catalog, at[i].question, c->scratch);
        for (size_t k = 1; k <= now && k <= COMPARED_MOST && !s->told[at[i].question]; k++)
            compare(c, s, read[now], read[now - k]);
    }
    quiz_arena_reset(c->scratch);
}

static void end(check *c, void *state)
{
    near_state *s = state;

    pairs_sort(&s->list, c->arena);
    for (size_t at = 0, next; at < s->list.count; at = next) {
        next = pairs_end(&s->list, at);
        if (next - at > 1) look_at_run(c, s, &s->list.at[at], next - at);
    }
}

const check_row check_near = { begin, gather, end };
