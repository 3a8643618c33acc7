/*
 * What a deal goes by. Ranks come from the seed and a question's own id, so that a deck does not depend on the order of
 * the files, and a question that is added changes nothing but its own place, and that of those which it would give
 * away.
 */
#include "play/cards.h"

#include "quiz/rng.h"
#include "quiz/text.h"

#include <stdlib.h>
#include <string.h>

enum { BAG_MOST = 1000000000 }; /* no history is that long */

/* Below this it counts as fading: at which chance of success FSRS has a card repeated, unless told otherwise. */
static const float fading_below = 0.9F;

/* The high half of a level: what fades, then what lies in a bag, then what is known. */
typedef enum stage { STAGE_FADING, STAGE_BAG, STAGE_KNOWN } stage;

/*
 * Questions are posed with streams made from their ids too: without a salt of its own, a question's rank would tell
 * where its key stands.
 */
uint64_t cards_rank(const quiz_setup *setup, uint64_t name)
{
    quiz_rng rng = quiz_rng_new(setup->seed, name ^ UINT64_C(0xD1B54A32D192ED03));
    uint64_t high = quiz_rng_next(&rng);

    return high << 32 | quiz_rng_next(&rng);
}

/* Folds a name once, however many questions bear it. */
static uint64_t category_of(cards *c, const char *name)
{
    uint64_t written = quiz_slice_hash(quiz_slice_of(name));
    const uint64_t *before = map_get(&c->categories, written);
    if (before) return *before;

    const char *folded = quiz_text_fold(c->arena, quiz_slice_of(name));
    uint64_t rank = cards_rank(c->setup, quiz_slice_hash(quiz_slice_of(folded)));
    map_put(&c->categories, c->arena, written, rank);
    return rank;
}

static bool fits(cards *c, const quiz_catalog_entry *entry)
{
    const quiz_setup *s = c->setup;

    if (s->title >= 0 && entry->title >= 0 && entry->title != s->title) return false;
    if (s->difficulty >= 0 && (int)entry->difficulty != s->difficulty) return false;
    return !s->category || category_of(c, entry->category) == category_of(c, s->category);
}

/* Ids of generated questions begin with the name of their template: "film.writer/remake:miracle-2013:text". */
static uint64_t template_of(const quiz_catalog_entry *entry)
{
    if (entry->form == QUIZ_WRITTEN) return 0;
    return quiz_slice_hash((quiz_slice){ entry->id, strcspn(entry->id, ":") }) ^ ((uint64_t)entry->form << 1 | 1);
}

static int bag_of(const quiz_past *past, int entry)
{
    int bag = past && past->bags ? past->bags[entry] : 0;

    return bag < 0 ? 0 : bag > BAG_MOST ? BAG_MOST : bag;
}

/* Where memory decides, what is remembered about as well is alike, so that categories can take turns in it. */
static uint64_t level_of(const quiz_setup *setup, const quiz_past *past, int entry, int bag)
{
    float recall = past && past->recall && setup->mode->order == QUIZ_ORDER_FADING ? past->recall[entry] : -1;

    if (!(recall >= 0)) return (uint64_t)STAGE_BAG << 32 | (uint64_t)bag;
    uint64_t percent = recall < 1 ? (uint64_t)(recall * 100) : 100;
    return (uint64_t)(recall < fading_below ? STAGE_FADING : STAGE_KNOWN) << 32 | percent;
}

static card card_of(cards *c, const quiz_past *past, int index, const quiz_catalog_entry *entry)
{
    int bag = bag_of(past, index);

    return (card){ .entry = index,
                   .part = c->setup->mode->order == QUIZ_ORDER_RISING ? (int)entry->difficulty : 0,
                   .level = level_of(c->setup, past, index, bag),
                   .category = category_of(c, entry->category),
                   .template = template_of(entry),
                   .rank = cards_rank(c->setup, quiz_slice_hash(quiz_slice_of(entry->id))),
                   .subject = entry->subject,
                   .bag = bag };
}

static int compare(const void *left, const void *right)
{
    const card *a = left, *b = right;

    if (a->part != b->part) return a->part - b->part;
    if (a->level != b->level) return a->level < b->level ? -1 : 1;
    if (a->category != b->category) return a->category < b->category ? -1 : 1;
    if (a->template != b->template) return a->template <b->template ? -1 : 1;
    if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
    return a->entry - b->entry;
}

/*
 * The newest bag is the one that they are being drawn into; where all were, the next one begins. What is late, as it is
 * new or did not fit before, is drawn once and not again until it has caught up.
 */
static void mark(card *begin, const card *end)
{
    int newest = 1;

    for (const card *c = begin; c < end; c++)
        if (c->bag > newest) newest = c->bag;
    for (card *c = begin; c < end; c++)
        c->mark = newest + (c->bag == newest && c->level >> 32 == STAGE_BAG && newest < BAG_MOST);
}

cards cards_collect(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past, quiz_arena *arena)
{
    cards c = { .setup = setup, .arena = arena, .lasting = past && past->bags && !setup->mode->alike };
    int total = quiz_catalog_count(catalog), count = 0;

    c.at = quiz_arena_array(arena, (size_t)total, sizeof *c.at);
    for (int i = 0; i < total; i++) {
        const quiz_catalog_entry *entry = quiz_catalog_at(catalog, i);
        if (fits(&c, entry)) c.at[count++] = card_of(&c, setup->mode->alike ? NULL : past, i, entry);
    }
    qsort(c.at, (size_t)count, sizeof *c.at, compare);
    for (int part = 0, at = 0; part < QUIZ_DIFFICULTY_COUNT; part++) {
        while (at < count && c.at[at].part == part) at++;
        c.parts[part + 1] = at;
        mark(c.at + c.parts[part], c.at + at);
    }
    return c;
}

int cards_count(const quiz_catalog *catalog, const quiz_setup *setup)
{
    cards c = { .setup = setup, .arena = quiz_arena_new() };
    int count = 0;

    for (int i = 0; i < quiz_catalog_count(catalog); i++) count += fits(&c, quiz_catalog_at(catalog, i));
    quiz_arena_free(c.arena);
    return count;
}
