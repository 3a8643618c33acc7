/* The facts are a closed world: what they do not say is false, unless they say that they are not complete. */
#include "pose/falsehood.h"

#include "pose/deal.h"
#include "pose/truth.h"
#include "pose/vary.h"

static const bank_attribute *asked_attribute(const quiz_bank *bank, const bank_ask *ask)
{
    return &bank->types[ask->type].attributes[ask->attribute];
}

static bool has_order(const group *g, double order)
{
    for (int i = 0; i < g->count; i++)
        if (truth_equal_orders(order, g->facts[i].value->quantity.order)) return true;
    return false;
}

/* A record is no choice in a question about itself. */
static bool is_about(const group *g, int same)
{
    for (int i = 0; i < g->count; i++)
        if (g->facts[i].record->same == same) return true;
    return false;
}

static bool value_is_false(const quiz_bank *bank, const catalog_plan *plan, const group *g, const pool_candidate *c)
{
    const bank_attribute *asked = asked_attribute(bank, plan->ask);

    if (group_has_class(g, c->same)) return false;
    if (pool_is_comparable(asked->kind)) return !has_order(g, c->value->quantity.order);
    return asked->kind != BANK_REFERENCE || !is_about(g, c->same);
}

static bool has_any(const quiz_bank *bank, const bank_record *record, int attribute, const group *g)
{
    const bank_values *values = &record->values[attribute];

    for (int i = 0; i < values->count; i++)
        if (group_has_class(g, truth_class(bank, &values->at[i]))) return true;
    return false;
}

/* Records that are called the same stand or fall together. */
static bool record_is_false(const quiz_bank *bank, const catalog_plan *plan, const group *g, int at)
{
    int count, attribute = plan->ask->attribute;
    const pool_alias *aliases = pool_aliases(plan->pool, at, &count);

    if (group_has_class(g, plan->pool->at[at].same)) return false;
    for (int i = 0; i < count; i++)
        if (truth_open(aliases[i].record, attribute) || has_any(bank, aliases[i].record, attribute, g)) return false;
    return true;
}

static bool is_false(const quiz_bank *bank, const catalog_plan *plan, const group *g, int at)
{
    return plan->by == GROUP_VALUES ? record_is_false(bank, plan, g, at)
                                    : value_is_false(bank, plan, g, &plan->pool->at[at]);
}

/* The block that KEY is in. A pool that a template chose need not hold it: then the block is the only one there is. */
static int block_of(const catalog_plan *plan, const group_fact *key)
{
    if (key->candidate >= 0) return plan->pool->at[key->candidate].block;
    return plan->pool->block_count == 1 ? 0 : -1;
}

static bool can_vary(const quiz_bank *bank, const catalog_plan *plan)
{
    return plan->by == GROUP_RECORDS && pool_is_comparable(asked_attribute(bank, plan->ask)->kind);
}

bool falsehood_exists(const quiz_bank *bank, const catalog_plan *plan, const group *g, const group_fact *key)
{
    int block = block_of(plan, key);

    if (can_vary(bank, plan)) return true;
    if (block < 0) return false;
    for (int i = plan->pool->starts[block]; i < plan->pool->starts[block + 1]; i++)
        if (is_false(bank, plan, g, i)) return true;
    return false;
}

/* The record that a candidate is, as a value. */
static bank_value value_of(const quiz_bank *bank, const pool_candidate *c)
{
    if (c->value) return *c->value;
    return (bank_value){
        .text = c->text, .same = c->same, .record = (int)(c->record - bank->records), .place = c->record->place
    };
}

/* Candidates while they are drawn: none comes twice, nor does one that may be true. */
typedef struct drawing {
    const draft *d;
    falsehood *drawn;
    int count, wanted;
} drawing;

static void take(drawing *w, int at)
{
    const catalog_plan *plan = w->d->entry->plan;
    const pool_candidate *c = &plan->pool->at[at];

    for (int i = 0; i < w->count; i++)
        if (w->drawn[i].candidate == c) return;
    if (is_false(w->d->catalog->bank, plan, w->d->entry->about, at))
        w->drawn[w->count++] = (falsehood){ c, value_of(w->d->catalog->bank, c) };
}

/* What is never a key is drawn only where the others are not enough. */
static void fill_up(draft *d, drawing *w, int from, int to)
{
    int *order = quiz_arena_array(d->scratch, (size_t)(to - from), sizeof *order);

    for (int i = from; i < to; i++) order[i - from] = i;
    quiz_rng_shuffle(&d->rng, order, to - from);
    for (int i = 0; i < to - from && w->count < w->wanted; i++) take(w, order[i]);
}

static int draw_from_block(draft *d, int block, int wanted, falsehood *drawn)
{
    const catalog_plan *plan = d->entry->plan;
    deal cards = deal_make(plan, d->seed, block, d->entry->about, d->scratch);
    drawing w = { d, drawn, 0, wanted };

    for (int at; w.count < wanted && (at = deal_next(&cards)) >= 0;) take(&w, at);
    if (w.count < wanted) fill_up(d, &w, plan->pool->starts[block], plan->pool->starts[block + 1]);
    return w.count;
}

/* One of a thing is written without the s that the unit of several bears. */
static void make_plural(draft *d, const bank_attribute *attribute, const bank_quantity *key, bank_quantity *neighbour)
{
    if (attribute->kind != BANK_NUMBER || key->mantissa != 1 || key->decimals) return;
    const char *space = key->after.size && key->after.at[0] == ' ' ? " " : "";
    neighbour->after = quiz_slice_of(quiz_arena_print(d->scratch, "%s%s", space, attribute->unit));
}

static int invent(draft *d, const group_fact *key, int wanted, falsehood *drawn)
{
    const group *g = d->entry->about;
    const bank_attribute *attribute = asked_attribute(d->catalog->bank, d->entry->plan->ask);
    double *orders = quiz_arena_array(d->scratch, (size_t)g->count, sizeof *orders);
    bank_quantity neighbours[QUIZ_CHOICES_MAX];

    for (int i = 0; i < g->count; i++) orders[i] = g->facts[i].value->quantity.order;
    int count = vary_around(&key->value->quantity, attribute->kind, orders, g->count, wanted, &d->rng, neighbours);
    for (int i = 0; i < count; i++) {
        make_plural(d, attribute, &key->value->quantity, &neighbours[i]);
        drawn[i] = (falsehood){ NULL,
                                { .text = bank_quantity_print(&neighbours[i], attribute->kind, d->arena),
                                  .same = -1,
                                  .record = -1,
                                  .quantity = neighbours[i],
                                  .place = key->value->place } };
    }
    return count;
}

int falsehood_draw(draft *d, const group_fact *key, int wanted, falsehood *drawn)
{
    int block = block_of(d->entry->plan, key);
    int count = block < 0 ? 0 : draw_from_block(d, block, wanted, drawn);

    return count || !can_vary(d->catalog->bank, d->entry->plan) ? count : invent(d, key, wanted, drawn);
}

/* A value that stands somewhere else is proved by both facts, an invented one and a record by the true one. */
static const char *words(const draft *d, const group_fact *key, const falsehood *f)
{
    const char *truth = draft_words(d, key->record, d->entry->plan->ask->attribute);
    const pool_candidate *c = f->candidate;

    if (!c || !c->value) return quiz_arena_print(d->arena, "%s, not %s", truth, f->value.text);
    int attribute = (int)(c->attribute - d->catalog->bank->types[c->record->type].attributes);
    return quiz_arena_print(d->arena, "%s; %s", draft_words(d, c->record, attribute), truth);
}

draft_choice falsehood_choice(const draft *d, const group_fact *key, const falsehood *f, bool right)
{
    return (draft_choice){ f->value.text, right, f->value.quantity.order, f->value.place, words(d, key, f) };
}
