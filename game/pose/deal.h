/*
 * Dealing: which candidates stand beside which, such that a set of choices says nothing of which one is the key.
 */
#ifndef POSE_DEAL_H
#define POSE_DEAL_H

#include "pose/catalog.h"

/*
 * The cards of a plan. What a seed deals is a function of it alone; the last deal is kept, as most of a plan's
 * questions are posed under one seed.
 */
typedef struct deal_table deal_table;

/* For PLAN, whose groups are complete. */
deal_table *deal_table_new(const catalog_plan *plan, quiz_arena *arena);

/* What is left of a round of dealing: the candidates that come behind one question's key. */
typedef struct deal {
    const int *owners; /* by card: its candidate */
    int count;
    int columns;
    int row, column; /* of the card at hand */
    int left;
} deal;

/*
 * Deals for the questions of PLAN under SEED, as far as their keys are in BLOCK, and goes to the card of KEY, which
 * is the one that G has.
 */
deal deal_make(const catalog_plan *plan, uint64_t seed, int block, const group *g, quiz_arena *scratch);

/* The next candidate; -1: there are no more. The same one may come again. */
int deal_next(deal *d);

#endif
