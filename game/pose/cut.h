/*
 * Cutting: what was gathered for a pool, into blocks.
 */
#ifndef POSE_CUT_H
#define POSE_CUT_H

#include "pose/pool.h"

typedef struct cut_item {
    pool_candidate candidate;
    const char *shelf; /* items of different shelves never share a block */
    int came;          /* the how manyth it was */
} cut_item;

/* Each shelf becomes a block of P, in the order in which its items came. */
void cut_shelves(pool *p, cut_item *items, int count);

/*
 * Quantities that are written alike become blocks of neighbours, each at least twice as large as a question has
 * CHOICES where there are that many. Those with fewer like them than CHOICES are left without a block.
 */
void cut_quantities(pool *p, cut_item *items, int count, int choices);

/* Whether two quantities are written alike. */
bool cut_is_alike(const bank_quantity *a, const bank_quantity *b);

#endif
