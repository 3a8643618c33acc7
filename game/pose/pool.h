/*
 * Pools: what can be offered as a choice, each once, cut into blocks of what may stand side by side.
 */
#ifndef POSE_POOL_H
#define POSE_POOL_H

#include "bank/model.h"
#include "pose/known.h"

typedef struct pool_candidate {
    const char *text;
    int same;                          /* its class: no other candidate has it, unless it is written differently */
    const bank_record *record;         /* that has the value; or, without a value, that is the candidate */
    const bank_attribute *attribute;   /* of that record; NULL: the candidate is a record */
    const bank_value *value;           /* NULL: the candidate is a record */
    int block;                         /* -1: too few are like it for a block */
    const bank_record *const *bearers; /* of a candidate that is a record: all that are called so */
    int bearer_count;
} pool_candidate;

typedef struct pool_place {
    int same;
    int candidate;
} pool_place;

typedef struct pool {
    pool_candidate *at; /* block by block, those without one last */
    int count;
    int *starts; /* block I is from starts[I] to before starts[I + 1] */
    int block_count;
    pool_place *places; /* of the candidates, by class */
} pool;

/* The values that can stand beside those that ASK asks for. */
const pool *pool_of_values(const quiz_bank *bank, const known *pools, const bank_ask *ask, quiz_arena *arena);

/* The records of ASK's type. */
const pool *pool_of_records(const quiz_bank *bank, const bank_ask *ask, quiz_arena *arena);

/* The candidate of class SAME, or -1; one that is written like LIKE, where that is given. */
int pool_find(const pool *p, int same, const bank_quantity *like);

#endif
