/*
 * Every question of a template gives a card that bears its key. The cards are laid out in rows, those of one candidate
 * side by side, the candidates in an order that the seed draws; the rows are as many as a question has choices. Read
 * column by column they make a ring, and a question takes its own card and those that follow. So each candidate is a
 * choice exactly in proportion to how often it is the key, no set has it twice, and whoever counts keys or choices
 * in all the other questions has learnt nothing. What is the key in more than one question out of a row's length is in
 * every set; its share cannot be hidden better.
 */
#include "pose/deal.h"

/* How many cards each candidate of a block has; and which of them, in order, is that of one question. */
typedef struct hand {
    int *counts;
    int size;
    int total, most;
    int own_candidate, own_card;
} hand;

static hand count_cards(const catalog_plan *plan, uint64_t seed, int block, const group *own, quiz_arena *scratch)
{
    int from = plan->pool->starts[block], size = plan->pool->starts[block + 1] - from;
    hand h = { quiz_arena_array(scratch, (size_t)size, sizeof(int)), size, 0, 0, -1, 0 };

    for (int i = 0; i < plan->groups.count; i++) {
        const group *g = &plan->groups.at[i];
        int at = group_key(g, seed)->candidate;
        if (at < 0 || plan->pool->at[at].block != block) continue;
        int count = h.counts[at - from]++;
        if (g == own) h.own_candidate = at - from, h.own_card = count;
        if (count + 1 > h.most) h.most = count + 1;
        h.total++;
    }
    return h;
}

/* Lays the cards out, candidate by candidate; returns which one is the question's own. */
static int lay_out(const hand *h, int from, quiz_rng *rng, int *owners, quiz_arena *scratch)
{
    int *order = quiz_arena_array(scratch, (size_t)h->size, sizeof *order), card = 0, own = -1;

    for (int i = 0; i < h->size; i++) order[i] = i;
    quiz_rng_shuffle(rng, order, h->size);
    for (int i = 0; i < h->size; i++) {
        if (order[i] == h->own_candidate) own = card + h->own_card;
        for (int k = 0; k < h->counts[order[i]]; k++) owners[card++] = from + order[i];
    }
    return own;
}

deal deal_make(const catalog_plan *plan, uint64_t seed, int block, const group *g, quiz_arena *scratch)
{
    hand h = count_cards(plan, seed, block, g, scratch);
    int *owners = quiz_arena_array(scratch, (size_t)h.total, sizeof *owners);
    quiz_rng rng = quiz_rng_new(seed, plan->stream + (uint64_t)block);
    int own = lay_out(&h, plan->pool->starts[block], &rng, owners, scratch);
    int columns = (h.total + plan->hiding - 1) / plan->hiding;
    deal d = { .owners = owners, .count = h.total, .columns = h.most > columns ? h.most : columns, .left = h.total };

    if (h.total == 0) return d;
    /* A key that the pool does not hold has no card: any place will do. */
    if (own < 0) own = (int)quiz_rng_below(&rng, (uint32_t)h.total);
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
