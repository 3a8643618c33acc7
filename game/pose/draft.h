/*
 * Drafts: a question while a form poses it.
 */
#ifndef POSE_DRAFT_H
#define POSE_DRAFT_H

#include "pose/catalog.h"

/* In which order choices are shown: drawn, by the numbers they have, or as they were added. */
typedef enum draft_order { DRAFT_SHUFFLED, DRAFT_SORTED, DRAFT_AS_ADDED } draft_order;

typedef struct draft_choice {
    const char *text;
    bool right;
    double order;
    bank_place place; /* of what proves it */
    const char *fact;
} draft_choice;

typedef struct draft {
    const quiz_catalog *catalog;
    const catalog_entry *entry;
    quiz_question *question;
    uint64_t seed;
    const char *language; /* that is wanted; NULL: the bank's */
    quiz_rng rng;
    quiz_arena *arena;   /* the question's */
    quiz_arena *scratch; /* until it is posed */
    draft_choice choices[QUIZ_CHOICES_MAX];
    int count;
    draft_order order;
} draft;

void draft_add(draft *d, draft_choice choice);

/* The question's key, as group_key has it: it must be drawn before anything else is. */
const group_fact *draft_key(draft *d);

/* Takes the prompt from the group, and the explanation and sources from FACT. */
void draft_tell(draft *d, const group_fact *fact);

/* A choice that FACT proves. */
draft_choice draft_fact_choice(const draft *d, const group_fact *fact, const char *text, bool right);

/* "director of 7. Koğuştaki Mucize (2019, Turkey): Mehmet Ada Öztekin" */
const char *draft_words(const draft *d, const bank_record *record, int attribute);

/* How values of the asked attribute are shown. */
draft_order draft_value_order(const draft *d);

/* Puts the choices in order and completes the question. */
void draft_finish(draft *d);

#endif
