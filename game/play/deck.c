/*
 * Drawing a deck. Every entry gets a rank from the seed and its own id, so that a deck does not depend on the order
 * of the files, and a question that is added changes nothing but its own place, and that of those which it would give
 * away. The ranked entries lie in one pile for each category, and the piles take turns.
 */
#include "quiz/deck.h"

#include "base/map.h"
#include "pose/reveal.h"
#include "quiz/rng.h"
#include "quiz/text.h"

#include <stdlib.h>

typedef struct card {
    uint64_t category; /* rank of its category */
    uint64_t rank;
    uint64_t subject;
    int entry;
    bool dealt;
} card;

/* After so many cards that give others away, the rest of a bank is taken to be no better. */
enum { REFUSALS_MOST = 4096 };

/* Cards of one category that are still to be looked at. */
typedef struct pile {
    card *at, *end;
} pile;

typedef struct table {
    const quiz_catalog *catalog;
    const quiz_setup *setup;
    quiz_arena *arena;
    map categories; /* hash of a category's name, as written and folded: its rank */
    map subjects;   /* that were dealt */
    reveal_set *dealt;
    quiz_arena *scratch; /* until a card is refused or dealt */
    int refusals_left;
    card *cards;
    int card_count;
    pile *piles;
    int pile_count;
} table;

/*
 * Questions are posed with streams made from their ids too: without a salt of its own, a question's rank would tell
 * where its key stands.
 */
static uint64_t rank_of(const quiz_setup *setup, uint64_t name)
{
    quiz_rng rng = quiz_rng_new(setup->seed, name ^ UINT64_C(0xD1B54A32D192ED03));
    uint64_t high = quiz_rng_next(&rng);

    return high << 32 | quiz_rng_next(&rng);
}

/* Folds a name once, however many questions bear it. */
static uint64_t category_rank(table *t, const char *name)
{
    uint64_t written = quiz_slice_hash(quiz_slice_of(name));
    const uint64_t *before = map_get(&t->categories, written);
    if (before) return *before;

    const char *folded = quiz_text_fold(t->arena, quiz_slice_of(name));
    uint64_t rank = rank_of(t->setup, quiz_slice_hash(quiz_slice_of(folded)));
    map_put(&t->categories, t->arena, written, rank);
    return rank;
}

static bool fits(table *t, const quiz_catalog_entry *entry)
{
    const quiz_setup *s = t->setup;

    if (s->title >= 0 && entry->title >= 0 && entry->title != s->title) return false;
    if (s->difficulty >= 0 && (int)entry->difficulty != s->difficulty) return false;
    return !s->category || category_rank(t, entry->category) == category_rank(t, s->category);
}

static void collect(table *t)
{
    int count = quiz_catalog_count(t->catalog);

    t->cards = quiz_arena_array(t->arena, (size_t)count, sizeof *t->cards);
    for (int i = 0; i < count; i++) {
        const quiz_catalog_entry *entry = quiz_catalog_at(t->catalog, i);
        if (!fits(t, entry)) continue;
        t->cards[t->card_count++] = (card){ .category = category_rank(t, entry->category),
                                            .rank = rank_of(t->setup, quiz_slice_hash(quiz_slice_of(entry->id))),
                                            .subject = entry->subject,
                                            .entry = i };
    }
}

static int compare(const void *left, const void *right)
{
    const card *a = left, *b = right;

    if (a->category != b->category) return a->category < b->category ? -1 : 1;
    if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
    return (a->entry > b->entry) - (a->entry < b->entry);
}

static void pile_up(table *t)
{
    card *end = t->cards + t->card_count;

    t->pile_count = 0;
    for (card *c = t->cards; c < end; t->pile_count++) {
        pile *p = &t->piles[t->pile_count];
        p->at = c;
        while (c < end && c->category == p->at->category) c++;
        p->end = c;
    }
}

/* Whether no card dealt before gives away the key of C, or the other way round; if so, it is among those dealt now. */
static bool keeps_clear(table *t, const card *c)
{
    reveal q = reveal_posed(t->catalog, c->entry, t->setup->seed, t->scratch);
    bool clear = !reveal_set_meets(t->dealt, &q);

    if (clear) reveal_set_add(t->dealt, &q);
    quiz_arena_reset(t->scratch);
    t->refusals_left -= !clear;
    return clear;
}

/* The next card of P that may be dealt, or NULL: there is none. */
static card *next_card(table *t, pile *p, bool new_subjects)
{
    for (; p->at < p->end && t->refusals_left > 0; p->at++)
        if (!p->at->dealt && !(new_subjects && map_get(&t->subjects, p->at->subject)) && keeps_clear(t, p->at))
            return p->at++;
    return NULL;
}

/* Piles take turns until COUNT cards are dealt or none is left; a pile that has run out leaves the table. */
static int deal(table *t, bool new_subjects, int *deck, int count)
{
    int dealt = 0;

    pile_up(t);
    while (t->pile_count && dealt < count) {
        int kept = 0;
        for (int i = 0; i < t->pile_count && dealt < count; i++) {
            card *c = next_card(t, &t->piles[i], new_subjects);
            if (!c) continue;
            c->dealt = true;
            map_put(&t->subjects, t->arena, c->subject, 1);
            deck[dealt++] = c->entry;
            t->piles[kept++] = t->piles[i];
        }
        t->pile_count = kept;
    }
    return dealt;
}

quiz_deck quiz_deck_draw(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past, quiz_arena *arena)
{
    const int room = setup->count < quiz_catalog_count(catalog) ? setup->count : quiz_catalog_count(catalog);
    table t = { .catalog = catalog, .setup = setup, .arena = quiz_arena_new(), .scratch = quiz_arena_new() };
    quiz_deck deck = { .entries = quiz_arena_array(arena, (size_t)room, sizeof *deck.entries),
                       .bags = quiz_arena_array(arena, (size_t)room, sizeof *deck.bags) };

    (void)past;
    t.dealt = reveal_set_new(t.arena);
    t.refusals_left = REFUSALS_MOST + room;
    collect(&t);
    qsort(t.cards, (size_t)t.card_count, sizeof *t.cards, compare);
    t.piles = quiz_arena_array(t.arena, (size_t)t.card_count, sizeof *t.piles);

    deck.count = deal(&t, true, deck.entries, room);
    deck.count += deal(&t, false, deck.entries + deck.count, room - deck.count);
    quiz_arena_free(t.scratch);
    quiz_arena_free(t.arena);
    return deck;
}

int quiz_deck_available(const quiz_catalog *catalog, const quiz_setup *setup)
{
    table t = { .catalog = catalog, .setup = setup, .arena = quiz_arena_new() };
    int available = 0;

    for (int i = 0; i < quiz_catalog_count(catalog); i++) available += fits(&t, quiz_catalog_at(catalog, i));
    quiz_arena_free(t.arena);
    return available;
}
