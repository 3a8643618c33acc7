/*
 * Falsehoods: what can be offered because it is certainly false.
 */
#ifndef POSE_FALSEHOOD_H
#define POSE_FALSEHOOD_H

#include "pose/catalog.h"
#include "pose/draft.h"

typedef struct falsehood {
    const pool_candidate *candidate; /* NULL: invented */
    bank_value value;                /* to put in the place of a true one */
} falsehood;

/* Whether something can stand beside KEY of G that is false for all that G is about. */
bool falsehood_exists(const quiz_bank *bank, const catalog_plan *plan, const group *g, const group_fact *key,
                      quiz_arena *scratch);

/* Draws at most WANTED falsehoods to stand beside KEY; returns how many there are, at least one. KEY is the question's.
 */
int falsehood_draw(draft *d, const group_fact *key, int wanted, falsehood *drawn);

/* What proves it: where it stands, and why it is not right for KEY. */
draft_choice falsehood_choice(const draft *d, const group_fact *key, const falsehood *f, bool right);

#endif
