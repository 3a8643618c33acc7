/*
 * Every question of a template gives a card that bears its key. The cards are laid out in rows, those of one candidate
 * side by side, the candidates in an order that the seed draws; the rows are as many as a question has choices. Read
 * column by column they make a ring, and a question takes its own card and those that follow. So each candidate is a
 * choice exactly in proportion to how often it is the key, no set has it twice, and whoever counts keys or choices
 * in all the other questions has learnt nothing. What is the key in more than one question out of a row's length is in
 * every set; its share cannot be hidden better.
 */
#include "pose/deal.h"

typedef struct block {
    int first, count; /* its cards */
    int columns;
    quiz_rng rng; /* as it is when they are laid out */
} block;

struct deal_table {
    bool made;
    uint64_t seed;
    int *owners; /* by card, block by block: its candidate */
    int *cards;  /* by group: its own, or -1 */
    block *blocks;
};

/* While cards are laid out. */
typedef struct dealer {
    const catalog_plan *plan;
    deal_table *table;
    int *counts, *firsts; /* by candidate: its cards */
    int *order;
    int laid;
} dealer;

deal_table *deal_table_new(const catalog_plan *plan, quiz_arena *arena)
{
    deal_table *t = quiz_arena_alloc(arena, sizeof *t);
    size_t groups = (size_t)plan->groups.count;

    t->owners = quiz_arena_array(arena, groups, sizeof *t->owners);
    t->cards = quiz_arena_array(arena, groups, sizeof *t->cards);
    t->blocks = quiz_arena_array(arena, (size_t)plan->pool->block_count, sizeof *t->blocks);
    return t;
}

/* A card's number among those of its candidate; what is in no block has none. */
static void count_cards(dealer *d, const int *keys)
{
    for (int i = 0; i < d->plan->groups.count; i++) {
        bool dealt = keys[i] >= 0 && d->plan->pool->at[keys[i]].block >= 0;
        d->table->cards[i] = dealt ? d->counts[keys[i]]++ : -1;
    }
}

static void lay_out(dealer *d, int number)
{
    block *b = &d->table->blocks[number];
    int from = d->plan->pool->starts[number], size = d->plan->pool->starts[number + 1] - from, most = 0;

    *b = (block){ .first = d->laid, .rng = quiz_rng_new(d->table->seed, d->plan->stream + (uint64_t)number) };
    for (int i = 0; i < size; i++) d->order[i] = from + i;
    quiz_rng_shuffle(&b->rng, d->order, size);
    for (int i = 0; i < size; i++) {
        int at = d->order[i], count = d->counts[at];
        d->firsts[at] = d->laid - b->first;
        for (int k = 0; k < count; k++) d->table->owners[d->laid++] = at;
        if (count > most) most = count;
    }
    b->count = d->laid - b->first;
    b->columns = (b->count + d->plan->hiding - 1) / d->plan->hiding;
    if (b->columns < most) b->columns = most;
}

static void deal_all(const catalog_plan *plan, uint64_t seed, quiz_arena *scratch)
{
    size_t size = (size_t)plan->pool->count;
    int *keys = quiz_arena_array(scratch, (size_t)plan->groups.count, sizeof *keys);
    dealer d = { .plan = plan, .table = plan->dealt };

    d.counts = quiz_arena_array(scratch, size, sizeof *d.counts);
    d.firsts = quiz_arena_array(scratch, size, sizeof *d.firsts);
    d.order = quiz_arena_array(scratch, size, sizeof *d.order);
    d.table->made = true;
    d.table->seed = seed;
    for (int i = 0; i < plan->groups.count; i++) keys[i] = group_key(&plan->groups.at[i], seed)->candidate;
    count_cards(&d, keys);
    for (int i = 0; i < plan->pool->block_count; i++) lay_out(&d, i);
    for (int i = 0; i < plan->groups.count; i++)
        if (d.table->cards[i] >= 0) d.table->cards[i] += d.firsts[keys[i]];
}

deal deal_make(const catalog_plan *plan, uint64_t seed, int number, const group *g, quiz_arena *scratch)
{
    const deal_table *t = plan->dealt;

    if (!t->made || t->seed != seed) deal_all(plan, seed, scratch);
    const block *b = &t->blocks[number];
    deal d = { .owners = t->owners + b->first, .count = b->count, .columns = b->columns, .left = b->count };
    int own = t->cards[g - plan->groups.at];
    quiz_rng rng = b->rng;
    if (b->count == 0) return d;
    /* A key that the pool does not hold has no card: any place will do. */
    if (own < 0) own = (int)quiz_rng_below(&rng, (uint32_t)b->count);
    d.row = own / d.columns;
    d.column = own % d.columns;
    return d;
}

int deal_next(deal *d)
{
    if (d->left == 0) return -1;
    d->left--;
    d->row++;
    if (d->row * d->columns + d->column >= d->count) {
        d->row = 0;
        d->column = (d->column + 1) % d->columns;
    }
    return d->owners[d->row * d->columns + d->column];
}
