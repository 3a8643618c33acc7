/* Pools are gathered from all over the bank and freed of repeats. */
#include "pose/pool.h"

#include <stdlib.h>
#include <string.h>

#include "pose/cut.h"

typedef struct gatherer {
    const quiz_bank *bank;
    const known *pools;
    const bank_ask *ask;
    quiz_arena *arena;
    cut_item *items;
    int count;
    size_t capacity;
} gatherer;

static bool takes_pool(const bank_attribute *attribute, const char *name)
{
    for (int i = 0; i < attribute->pool_count; i++)
        if (strcmp(attribute->pools[i], name) == 0) return true;
    return false;
}

static void gather(gatherer *g, pool_candidate candidate, const char *shelf)
{
    g->items = quiz_grow(g->items, (size_t)g->count, &g->capacity, sizeof *g->items);
    g->items[g->count] = (cut_item){ candidate, shelf, g->count };
    g->count++;
}

static void gather_records(gatherer *g, int type)
{
    for (int i = 0; i < g->bank->types[type].record_count; i++) {
        const bank_record *record = &g->bank->records[g->bank->types[type].records[i]];
        gather(g, (pool_candidate){ .text = record->label, .same = record->same, .record = record }, "");
    }
}

/* Without a `pool` line values are shelved by their own pools, and those of pools that are not asked for are left. */
static void gather_value(gatherer *g, const bank_record *record, const bank_attribute *attribute,
                         const bank_value *value)
{
    const bank_attribute *asked = bank_asked(g->bank, g->ask);
    const char *shelf = "";

    if (g->ask->pool_count == 0 && asked->kind == BANK_TEXT) {
        shelf = known_pool(g->pools, attribute, value->same);
        if (!takes_pool(asked, shelf)) return;
    }
    gather(g,
           (pool_candidate){
               .text = value->text, .same = value->same, .record = record, .attribute = attribute, .value = value },
           shelf);
}

static void gather_attribute(gatherer *g, int type, int at)
{
    const bank_type *t = &g->bank->types[type];

    for (int i = 0; i < t->record_count; i++) {
        const bank_record *record = &g->bank->records[t->records[i]];
        for (int v = 0; v < record->values[at].count; v++)
            gather_value(g, record, &t->attributes[at], &record->values[at].at[v]);
    }
}

static bool shares_pool(const bank_attribute *a, const bank_attribute *b)
{
    if (b->kind != BANK_TEXT) return false;
    for (int i = 0; i < a->pool_count; i++)
        if (takes_pool(b, a->pools[i])) return true;
    return false;
}

static void gather_shared(gatherer *g)
{
    for (int t = 0; t < g->bank->type_count; t++)
        for (int a = 0; a < g->bank->types[t].attribute_count; a++)
            if (shares_pool(bank_asked(g->bank, g->ask), &g->bank->types[t].attributes[a])) gather_attribute(g, t, a);
}

static void gather_default(gatherer *g)
{
    const bank_attribute *asked = bank_asked(g->bank, g->ask);

    if (asked->kind == BANK_REFERENCE)
        gather_records(g, asked->type);
    else if (asked->kind == BANK_TEXT)
        gather_shared(g);
    else
        gather_attribute(g, g->ask->type, g->ask->attribute);
}

static int compare_class(const void *a, const void *b)
{
    const cut_item *x = a, *y = b;

    if (x->candidate.same != y->candidate.same) return x->candidate.same < y->candidate.same ? -1 : 1;
    return (x->came > y->came) - (x->came < y->came);
}

/* Drops all but the first of each class, which keeps a list of what it stands for. */
static int drop_repeats(gatherer *g)
{
    const bank_record **bearers = quiz_arena_array(g->arena, (size_t)g->count, sizeof *bearers);
    int kept = 0;

    qsort(g->items, (size_t)g->count, sizeof *g->items, compare_class);
    for (int i = 0; i < g->count; i++) {
        bearers[i] = g->items[i].candidate.record;
        if (kept == 0 || g->items[i].candidate.same != g->items[kept - 1].candidate.same) {
            g->items[kept] = g->items[i];
            g->items[kept++].candidate.bearers = &bearers[i];
        }
        g->items[kept - 1].candidate.bearer_count++;
    }
    return kept;
}

static int compare_places(const void *a, const void *b)
{
    const pool_place *x = a, *y = b;

    if (x->same != y->same) return x->same < y->same ? -1 : 1;
    return (x->candidate > y->candidate) - (x->candidate < y->candidate);
}

static void list_places(pool *p, quiz_arena *arena)
{
    p->places = quiz_arena_array(arena, (size_t)p->count, sizeof *p->places);
    for (int i = 0; i < p->count; i++) p->places[i] = (pool_place){ p->at[i].same, i };
    qsort(p->places, (size_t)p->count, sizeof *p->places, compare_places);
}

static const pool *make(gatherer *g)
{
    pool *p = quiz_arena_alloc(g->arena, sizeof *p);

    if (g->count == 0) return p;
    const bank_attribute *attribute = g->items[0].candidate.attribute;
    p->at = quiz_arena_array(g->arena, (size_t)g->count, sizeof *p->at);
    p->starts = quiz_arena_array(g->arena, (size_t)g->count + 1, sizeof *p->starts);
    if (attribute && bank_kind_is_comparable(attribute->kind))
        cut_quantities(p, g->items, g->count, g->ask->choices);
    else
        cut_shelves(p, g->items, drop_repeats(g));
    list_places(p, g->arena);
    free(g->items);
    return p;
}

const pool *pool_of_values(const quiz_bank *bank, const known *pools, const bank_ask *ask, quiz_arena *arena)
{
    gatherer g = { .bank = bank, .pools = pools, .ask = ask, .arena = arena };

    for (int i = 0; i < ask->pool_count; i++) gather_attribute(&g, ask->pool[i].type, ask->pool[i].attribute);
    if (ask->pool_count == 0) gather_default(&g);
    return make(&g);
}

const pool *pool_of_records(const quiz_bank *bank, const bank_ask *ask, quiz_arena *arena)
{
    gatherer g = { .bank = bank, .ask = ask, .arena = arena };

    gather_records(&g, ask->type);
    return make(&g);
}

/* Where the places of class SAME begin, or would. */
static int first_place(const pool *p, int same)
{
    int low = 0, high = p->count;

    while (low < high) {
        int middle = low + (high - low) / 2;
        if (p->places[middle].same < same)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int pool_find(const pool *p, int same, const bank_quantity *like)
{
    for (int i = first_place(p, same); i < p->count && p->places[i].same == same; i++) {
        int candidate = p->places[i].candidate;
        if (!like || cut_is_alike(like, &p->at[candidate].value->quantity)) return candidate;
    }
    return -1;
}
