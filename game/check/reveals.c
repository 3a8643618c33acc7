/*
 * Questions that give away the key of another one; see pose/reveal.h. All keys and all words are gathered first, each
 * as a number, and then every text is searched for the keys. Only questions that may have one are read again.
 */
#include "check/check.h"
#include "check/pairs.h"
#include "pose/reveal.h"

#include <stdlib.h>

/*
 * A key is looked for by its first words; of many questions with one key those are compared that stand nearest, and not
 * very many for one question, of which a few findings are enough. To compare with one costs 1, and more if there are
 * very many words.
 */
enum {
    WORDS_MOST = 4,
    KEYS_MOST = 64,
    NEAREST = 16,
    COST_MOST = 64,
    WORDS_FOR_ONE = 128,
    TOLD_MOST = 3,
    BITS_EACH = 32
};

typedef struct reveals {
    pairs keys;      /* the first words of a key: its question */
    uint64_t *known; /* a bit for the beginnings of each, by hash */
    uint64_t mask;   /* how many bits, less one */
    uint32_t *says;  /* every word: 31 bits of its stem, and whether it is a filler of a prompt */
    size_t says_count, says_capacity;
    size_t *first;  /* by question: where its prompt begins, and where its explanation; one more at the end */
    uint32_t *size; /* by question: how many words it has, choices and all */
} reveals;

static uint32_t part_of(uint64_t stem)
{
    return (uint32_t)(stem >> 33);
}

/* One question whose texts are searched. */
typedef struct search {
    check *c;
    reveals *r;
    int index;
    const item *q; /* NULL until there is something to compare */
    bool explains; /* it is the explanation that is searched */
    reveal says;
    int64_t left; /* what comparing may still cost */
    int told;
} search;

static uint64_t more(uint64_t hash, uint32_t part)
{
    return (hash ^ part) * UINT64_C(0x100000001B3) + (hash >> 29);
}

static void *begin(check *c)
{
    reveals *r = quiz_arena_alloc(c->arena, sizeof *r);
    size_t count = (size_t)quiz_catalog_count(c->catalog), bits = 64;

    while (bits < count * BITS_EACH) bits *= 2;
    r->known = quiz_arena_array(c->arena, bits / 64, sizeof *r->known);
    r->mask = bits - 1;
    r->first = quiz_arena_array(c->arena, 2 * count + 1, sizeof *r->first);
    r->size = quiz_arena_array(c->arena, count, sizeof *r->size);
    return r;
}

/* ---- Keys ---- */

static void add_key(reveals *r, const reveal_run *key, int question)
{
    uint64_t hash = 0;

    for (int i = 0; i < key->count && i < WORDS_MOST; i++) {
        hash = more(hash, part_of(key->at[i]));
        r->known[(hash & r->mask) / 64] |= UINT64_C(1) << hash % 64;
    }
    pairs_add(&r->keys, hash, question);
}

static void add_word(reveals *r, const word *w, bool filler)
{
    r->says = quiz_grow(r->says, r->says_count, &r->says_capacity, sizeof *r->says);
    r->says[r->says_count++] = part_of(words_stem(w)) << 1 | filler;
}

/* As many keys as are looked at. */
static int key_count(const item *q)
{
    return q->right_count < KEYS_MOST ? q->right_count : KEYS_MOST;
}

static uint32_t size_of(const item *q)
{
    uint32_t size = (uint32_t)(q->prompt.words.count + q->explain.words.count);

    for (int i = 0; i < q->choice_count; i++) size += (uint32_t)q->choices[i].words.count + 1;
    return size;
}

static void gather(check *c, void *state, const item *q)
{
    reveals *r = state;
    const words *prompt = &q->prompt.words, *explain = &q->explain.words;

    r->size[q->index] = size_of(q);
    for (int i = 0; i < key_count(q); i++) {
        reveal_run key = reveal_key(&q->choices[i].words, c->scratch);
        if (key.count) add_key(r, &key, q->index);
    }
    for (int i = 0; i < prompt->count; i++) add_word(r, &prompt->at[i], words_is_filler(&prompt->at[i]));
    r->first[2 * q->index + 1] = r->says_count;
    for (int i = 0; i < explain->count; i++) add_word(r, &explain->at[i], false);
    r->first[2 * q->index + 2] = r->says_count;
}

/* ---- Texts ---- */

static reveal reveal_item(const item *q, quiz_arena *arena)
{
    int count = key_count(q);
    words *keys = quiz_arena_array(arena, (size_t)count, sizeof *keys);
    reveal_words all = { q->prompt.words, q->explain.words, keys, count };

    for (int i = 0; i < count; i++) keys[i] = q->choices[i].words;
    return reveal_of(&all, 0, arena);
}

static int compare_parts(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = part_of(*(const uint64_t *)right);

    return (a > b) - (a < b);
}

/* A quick look: part of a stem may be that of another word. */
static bool may_be_about(const search *s, int question)
{
    const size_t *first = &s->r->first[2 * question];
    const reveal_run *about = &s->says.about;
    int shared = 0, asked = 0;

    for (size_t i = first[0]; i < first[1]; i++) {
        uint32_t part = s->r->says[i] >> 1;
        if (s->r->says[i] & 1) continue;
        asked++;
        shared += bsearch(&part, about->at, (size_t)about->count, sizeof *about->at, compare_parts) != NULL;
    }
    return reveal_is_about(shared, asked);
}

/* The one of OTHER's keys that TEXT has; the first where none is spelt like that. */
static const item_text *key_in(const item_text *text, const item *other)
{
    for (int i = 0; i < key_count(other); i++)
        if (words_find(&text->words, &other->choices[i].words) >= 0) return &other->choices[i];
    return &other->choices[0];
}

/* Of several facts that made a question, the one that says KEY. */
static void relate_fact(const search *s, quiz_slice key)
{
    const group *about = s->q->entry->about;
    int same = about ? bank_same(s->c->bank, key, s->c->scratch) : -1;

    for (int i = 0; same >= 0 && i < about->count; i++) {
        const bank_value *value = about->facts[i].value;
        if (value->same != same && value->named != same) continue;
        quiz_findings_relate(s->c->findings, bank_place_of(value->place), "this fact says it");
        return;
    }
}

static void report(search *s, const item *other, int where)
{
    const item_text *text = s->explains ? &s->q->explain : &s->q->prompt, *key = key_in(text, other);

    if (!check_report(s->c, s->q, QUIZ_C_GIVES_AWAY, item_place(text, text->words.at[where].written),
                      "no round has both; leave it out here to let them meet",
                      "this %s gives away the key of \"%s\": \"%.*s\"", s->explains ? "explanation" : "prompt",
                      other->entry->shown.id, (int)key->text.size, key->text.at))
        return;
    relate_fact(s, key->text);
    quiz_findings_relate(s->c->findings, item_place(key, key->text), "this key");
}

static void compare(search *s, int question, int where)
{
    uint32_t size = s->r->size[s->index] / KEYS_MOST + s->r->size[question];

    s->left -= 1 + size / WORDS_FOR_ONE;
    if (s->left < 0 || s->told == TOLD_MOST || question == s->index) return;
    if (!s->q) {
        s->q = item_of(s->c->catalog, s->index, s->c->scratch);
        s->says = reveal_item(s->q, s->c->scratch);
    }
    if (!may_be_about(s, question)) return;
    const item *other = item_of(s->c->catalog, question, s->c->scratch);
    if (!s->q->entry->written && !other->entry->written) return;
    reveal hidden = reveal_item(other, s->c->scratch);
    if (reveal_find(&s->says, &hidden) < 0) return;
    report(s, other, where);
    s->told++;
}

static void compare_nearest(search *s, uint64_t hash, int where)
{
    const pairs *keys = &s->r->keys;
    size_t at = pairs_find(keys, hash, s->index), from = at;

    for (; from > 0 && at - from < NEAREST / 2 && pairs_has(keys, from - 1, hash); from--)
        compare(s, keys->at[from - 1].question, where);
    for (size_t to = at; to - at < NEAREST / 2 && pairs_has(keys, to, hash); to++)
        compare(s, keys->at[to].question, where);
}

/* The prompt or the explanation, whose words are those FROM to before TO. */
static void search_text(search *s, size_t from, size_t to)
{
    const reveals *r = s->r;

    for (size_t i = from; i < to; i++) {
        uint64_t hash = 0;
        for (size_t k = i; k < to && k < i + WORDS_MOST; k++) {
            hash = more(hash, r->says[k] >> 1);
            if (!(r->known[(hash & r->mask) / 64] >> hash % 64 & 1)) break;
            compare_nearest(s, hash, (int)(i - from));
        }
    }
}

static void search_question(check *c, reveals *r, int index)
{
    const size_t *first = &r->first[2 * index];
    search s = { .c = c, .r = r, .index = index, .left = COST_MOST };

    search_text(&s, first[0], first[1]);
    s.explains = true;
    search_text(&s, first[1], first[2]);
}

static void end(check *c, void *state)
{
    reveals *r = state;

    pairs_sort(&r->keys, c->arena);
    for (int i = 0; i < quiz_catalog_count(c->catalog); i++) {
        search_question(c, r, i);
        quiz_arena_reset(c->scratch);
    }
    free(r->says);
}

const check_row check_reveals = { begin, gather, end };
