/* The facts are a closed world: what they do not say is false, unless they say that they are not complete. */
#include "pose/falsehood.h"

#include "pose/cut.h"
#include "pose/deal.h"
#include "pose/truth.h"
#include "pose/vary.h"

/* Who judges what is false: for all that a group is about, in the words of its plan. */
typedef struct judge {
    const quiz_bank *bank;
    const catalog_plan *plan;
    const group *about;
    const group_fact *key;
    quiz_arena *scratch;
} judge;

static judge judge_of(const draft *d, const group_fact *key)
{
    return (judge){ d->catalog->bank, d->entry->plan, d->entry->about, key, d->scratch };
}

/* A record is no choice in a question about itself. */
static bool is_about(const group *g, const bank_value *value)
{
    for (int i = 0; i < g->count; i++) {
        const bank_record *record = g->facts[i].record;
        if (record->same == value->same || record->same == value->named || record->named == value->same) return true;
    }
    return false;
}

/* A statement is false where it can be made, and says of a value what no true one has. */
static bool statement_is_false(const judge *j, const bank_value *value)
{
    const bank_text *text = &j->plan->ask->forms[j->plan->form];
    int asked = j->plan->ask->attribute;

    for (int i = 0; i < j->about->count; i++)
        if (truth_may_be_told(j->bank, text, asked, value, j->about->facts[i].value)) return false;
    return bank_render(j->bank, text, j->key->record, asked, value, j->scratch) != NULL;
}

static bool value_is_false(const judge *j, const bank_value *value)
{
    bool refers = bank_asked(j->bank, j->plan->ask)->kind == BANK_REFERENCE;

    if (group_bars(j->about, value) || (refers && is_about(j->about, value))) return false;
    return j->plan->form != QUIZ_TRUE || statement_is_false(j, value);
}

static bool may_be_true_of(const judge *j, const bank_record *record)
{
    const bank_values *values = &record->values[j->plan->ask->attribute];

    for (int i = 0; i < values->count; i++)
        if (group_bars(j->about, &values->at[i])) return true;
    return values->partial;
}

/* The record that a candidate is, as a value. */
static bank_value value_of(const quiz_bank *bank, const pool_candidate *c)
{
    if (c->value) return *c->value;
    return (bank_value){ .text = c->text,
                         .same = c->same,
                         .named = c->record->named,
                         .record = (int)(c->record - bank->records),
                         .place = c->record->place };
}

/* Records that are called the same stand or fall together. */
static bool record_is_false(const judge *j, const pool_candidate *c)
{
    bank_value value = value_of(j->bank, c);

    if (is_about(j->about, &value) || group_bars(j->about, &value)) return false;
    for (int i = 0; i < c->bearer_count; i++)
        if (may_be_true_of(j, c->bearers[i])) return false;
    return true;
}

static bool is_false(const judge *j, const pool_candidate *c)
{
    if (j->plan->by == GROUP_VALUES) return record_is_false(j, c);
    bank_value value = value_of(j->bank, c);
    return value_is_false(j, &value);
}

/*
 * The block that KEY is in. A pool that a template chose need not hold it: then the block is the only one there is, if
 * what it holds is written like KEY.
 */
static int block_of(const quiz_bank *bank, const catalog_plan *plan, const group_fact *key)
{
    const pool *p = plan->pool;
    bool written = plan->by == GROUP_RECORDS && bank_kind_is_comparable(bank_asked(bank, plan->ask)->kind);

    if (key->candidate >= 0) return p->at[key->candidate].block;
    if (p->block_count != 1) return -1;
    return !written || cut_is_alike(&key->value->quantity, &p->at[0].value->quantity) ? 0 : -1;
}

/* Whether TEXT shows all of ATTRIBUTE, not just the year of a date. */
static bool shows_whole(const bank_text *text, int attribute)
{
    for (int i = 0; i < text->count; i++) {
        const bank_part *part = &text->parts[i];
        if (part->path_count == 1 && part->path[0] == attribute && part->style <= BANK_LONG) return true;
    }
    return false;
}

/* What is invented differs from what is true as a whole. */
static bool can_vary(const quiz_bank *bank, const catalog_plan *plan)
{
    if (plan->by != GROUP_RECORDS || !bank_kind_is_comparable(bank_asked(bank, plan->ask)->kind)) return false;
    return plan->form != QUIZ_TRUE || shows_whole(&plan->ask->forms[plan->form], plan->ask->attribute);
}

bool falsehood_exists(const quiz_bank *bank, const catalog_plan *plan, const group *g, const group_fact *key,
                      quiz_arena *scratch)
{
    int block = block_of(bank, plan, key);
    judge j = { bank, plan, g, key, scratch };

    if (can_vary(bank, plan)) return true;
    if (block < 0) return false;
    for (int i = plan->pool->starts[block]; i < plan->pool->starts[block + 1]; i++)
        if (is_false(&j, &plan->pool->at[i])) return true;
    return false;
}

/* Candidates while they are drawn: none comes twice, nor does one that may be true. */
typedef struct drawing {
    judge judge;
    falsehood *drawn;
    int count, wanted;
} drawing;

static void take(drawing *w, int at)
{
    const pool_candidate *c = &w->judge.plan->pool->at[at];
    bank_value value = value_of(w->judge.bank, c);

    for (int i = 0; i < w->count; i++)
        if (w->drawn[i].candidate == c || truth_may_agree(&w->drawn[i].value, &value)) return;
    if (is_false(&w->judge, c)) w->drawn[w->count++] = (falsehood){ c, value };
}

/* What is never a key is drawn only where the others are not enough. */
static void fill_up(draft *d, drawing *w, int from, int to)
{
    int *order = quiz_arena_array(d->scratch, (size_t)(to - from), sizeof *order);

    for (int i = from; i < to; i++) order[i - from] = i;
    quiz_rng_shuffle(&d->rng, order, to - from);
    for (int i = 0; i < to - from && w->count < w->wanted; i++) take(w, order[i]);
}

static int draw_from_block(draft *d, const group_fact *key, int block, int wanted, falsehood *drawn)
{
    const catalog_plan *plan = d->entry->plan;
    deal cards = deal_make(plan, d->seed, block, d->entry->about, d->scratch);
    drawing w = { judge_of(d, key), drawn, 0, wanted };

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
    const bank_attribute *attribute = bank_asked(d->catalog->bank, d->entry->plan->ask);
    bank_quantity *truths = quiz_arena_array(d->scratch, (size_t)g->count, sizeof *truths);
    bank_quantity neighbours[QUIZ_CHOICES_MAX];

    for (int i = 0; i < g->count; i++) truths[i] = g->facts[i].value->quantity;
    int count = vary_around(&key->value->quantity, attribute->kind, truths, g->count, wanted, &d->rng, neighbours);
    for (int i = 0; i < count; i++) {
        make_plural(d, attribute, &key->value->quantity, &neighbours[i]);
        drawn[i] = (falsehood){ NULL,
                                { .text = bank_quantity_print(&neighbours[i], attribute->kind, d->arena),
                                  .same = -1,
                                  .named = -1,
                                  .record = -1,
                                  .quantity = neighbours[i],
                                  .place = key->value->place } };
    }
    return count;
}

int falsehood_draw(draft *d, const group_fact *key, int wanted, falsehood *drawn)
{
    int block = block_of(d->catalog->bank, d->entry->plan, key);
    int count = block < 0 ? 0 : draw_from_block(d, key, block, wanted, drawn);

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
