/* Pools are gathered from all over the bank and freed of repeats. */
#include "pose/pool.h"

#include <stdlib.h>
#include <string.h>

#include "pose/cut.h"
#include "pose/truth.h"

typedef struct gatherer {
    const quiz_bank *bank;
    const known *pools;
    const bank_ask *ask;
    quiz_arena *arena;
    cut_item *items;
    int count;
    size_t capacity;
} gatherer;

bool pool_is_comparable(bank_kind kind)
{
    return kind != BANK_TEXT && kind != BANK_REFERENCE;
}

static const bank_attribute *asked_attribute(const gatherer *g)
{
    return &g->bank->types[g->ask->type].attributes[g->ask->attribute];
}

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
    const bank_attribute *asked = asked_attribute(g);
    int same = truth_class(g->bank, value);
    const char *shelf = "";

    if (g->ask->pool_count == 0 && asked->kind == BANK_TEXT) {
        shelf = known_pool(g->pools, attribute, same);
        if (!takes_pool(asked, shelf)) return;
    }
    gather(g, (pool_candidate){ value->text, same, record, attribute, value, 0 }, shelf);
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
            if (shares_pool(asked_attribute(g), &g->bank->types[t].attributes[a])) gather_attribute(g, t, a);
}

static void gather_default(gatherer *g)
{
    const bank_attribute *asked = asked_attribute(g);

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

/* Drops all but the first of each class; what is dropped stays known as an alias. */
static int drop_repeats(gatherer *g, pool *p)
{
    int kept = 0;

    qsort(g->items, (size_t)g->count, sizeof *g->items, compare_class);
    p->aliases = quiz_arena_array(g->arena, (size_t)g->count, sizeof *p->aliases);
    p->alias_count = g->count;
    for (int i = 0; i < g->count; i++) {
        const pool_candidate *candidate = &g->items[i].candidate;
        p->aliases[i] = (pool_alias){ candidate->same, candidate->record, -1 };
        if (kept == 0 || candidate->same != g->items[kept - 1].candidate.same) g->items[kept++] = g->items[i];
    }
    return kept;
}

/* Where the aliases of class SAME begin, or would. */
static int first_alias(const pool *p, int same)
{
    int low = 0, high = p->alias_count;

    while (low < high) {
        int middle = low + (high - low) / 2;
        if (p->aliases[middle].same < same)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void link_aliases(pool *p)
{
    for (int i = 0; i < p->count; i++) {
        int same = p->at[i].same;
        for (int a = first_alias(p, same); a < p->alias_count && p->aliases[a].same == same; a++)
            p->aliases[a].candidate = i;
    }
}

static const pool *make(gatherer *g)
{
    pool *p = quiz_arena_alloc(g->arena, sizeof *p);

    if (g->count == 0) return p;
    int kept = drop_repeats(g, p);
    const bank_attribute *attribute = g->items[0].candidate.attribute;
    p->at = quiz_arena_array(g->arena, (size_t)kept, sizeof *p->at);
    p->starts = quiz_arena_array(g->arena, (size_t)kept + 1, sizeof *p->starts);
    if (attribute && pool_is_comparable(attribute->kind))
        cut_quantities(p, g->items, kept, g->ask->choices);
    else
        cut_shelves(p, g->items, kept);
    link_aliases(p);
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

int pool_find(const pool *p, int same)
{
    int at = first_alias(p, same);

    return at < p->alias_count && p->aliases[at].same == same ? p->aliases[at].candidate : -1;
}

const pool_alias *pool_aliases(const pool *p, int at, int *count)
{
    int first = first_alias(p, p->at[at].same), behind = first;

    while (behind < p->alias_count && p->aliases[behind].same == p->at[at].same) behind++;
    *count = behind - first;
    return p->aliases + first;
}
