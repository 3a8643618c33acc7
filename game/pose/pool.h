/*
 * Pools: what can be offered as a choice, each once, cut into blocks of what may stand side by side.
 */
#ifndef POSE_POOL_H
#define POSE_POOL_H

#include "bank/model.h"
#include "pose/known.h"

typedef struct pool_candidate {
    const char *text;
    int same;                        /* its class: no other candidate has it */
    const bank_record *record;       /* that has the value; or, without a value, that is the candidate */
    const bank_attribute *attribute; /* of that record; NULL: the candidate is a record */
    const bank_value *value;         /* NULL: the candidate is a record */
    int block;                       /* -1: too few are like it for a block */
} pool_candidate;

/* A class, one of the things of that class, and the candidate that stands for them all. */
typedef struct pool_alias {
    int same;
    const bank_record *record;
    int candidate; /* -1: another class writes the same quantity, and stands for it */
} pool_alias;

typedef struct pool {
    pool_candidate *at; /* block by block, those without one last */
    int count;
    int *starts; /* block I is from starts[I] to before starts[I + 1] */
    int block_count;
    pool_alias *aliases; /* everything that went in, by class */
    int alias_count;
} pool;

/* The values that can stand beside those that ASK asks for. */
const pool *pool_of_values(const quiz_bank *bank, const known *pools, const bank_ask *ask, quiz_arena *arena);

/* The records of ASK's type. */
const pool *pool_of_records(const quiz_bank *bank, const bank_ask *ask, quiz_arena *arena);

/* The candidate that stands for things of class SAME, or -1. */
int pool_find(const pool *p, int same);

/* The things that candidate AT stands for: returns the first and sets *COUNT. */
const pool_alias *pool_aliases(const pool *p, int at, int *count);

bool pool_is_comparable(bank_kind kind);

#endif
