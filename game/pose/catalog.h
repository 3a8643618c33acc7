/*
 * The catalog inside: what each entry must know to be posed.
 */
#ifndef POSE_CATALOG_H
#define POSE_CATALOG_H

#include "bank/names.h"
#include "pose/group.h"
#include "pose/pool.h"
#include "quiz/pose.h"

/* One form of one template. */
typedef struct catalog_plan {
    const bank_ask *ask;
    const char *name; /* of what it asks: "film.writer" or "film.writer/remake" */
    quiz_form form;
    group_by by;
    const pool *pool;         /* where distractors come from; NULL: there are none to draw */
    int hiding;               /* among how many choices what is drawn hides */
    group_list groups;        /* its questions */
    uint64_t stream;          /* of the random numbers that its questions share */
    struct deal_table *dealt; /* see pose/deal.h */
} catalog_plan;

typedef struct catalog_entry {
    quiz_catalog_entry shown;
    const bank_written *written; /* NULL: it is generated */
    const catalog_plan *plan;    /* of a generated question, and what it is about */
    const group *about;
} catalog_entry;

struct quiz_catalog {
    quiz_arena *arena;
    const quiz_bank *bank;
    catalog_entry *entries;
    int count;
    size_t capacity;
    names_table *ids;
};

/* What is at hand while a catalog is made. */
typedef struct catalog_listing {
    quiz_catalog *catalog;
    quiz_findings *findings;
    const known *pools;
    const bank_ask *last; /* whose values were gathered last, as the forms of a template share them */
    const pool *last_values;
    quiz_arena *scratch; /* emptied after each use */
} catalog_listing;

/* Adds an entry; without a category it gets the general one. */
void catalog_add(catalog_listing *l, catalog_entry entry);

#endif
