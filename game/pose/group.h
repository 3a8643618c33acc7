/*
 * Groups: facts whose prompt is the same. Each group is one question, whatever it is about.
 */
#ifndef POSE_GROUP_H
#define POSE_GROUP_H

#include "bank/model.h"
#include "quiz/rng.h"

/* A value that a record has. */
typedef struct group_fact {
    const bank_record *record;
    const bank_value *value;
    bool asked;    /* it may be the key; else it only bars what it makes true */
    int candidate; /* a key's place in the pool that hides it, or -1 */
} group_fact;

typedef struct group {
    const char *prompt; /* a value asked about stands as "\x01" */
    group_fact *facts;  /* in the order of the files */
    int count;
    group_fact *keys; /* those asked, no two of them equal */
    int key_count;
    const int *classes; /* of the values of all facts, sorted, each once */
    int class_count;
    bool open;       /* what is not listed may be true for one of its records */
    int title;       /* of the bank; -1: shared, or of several */
    uint64_t stream; /* of the question's random numbers */
} group;

typedef struct group_list {
    group *at;
    int count;
} group_list;

/* What is told apart by a prompt of its own, and by its key. */
typedef enum group_by { GROUP_RECORDS, GROUP_VALUES } group_by;

/*
 * Sorts the facts of ASK's attribute into groups, by the prompt of FORM. GROUP_RECORDS: a prompt is about a record,
 * and keys are values. GROUP_VALUES: it is about a value, and keys are records. Records that lack what the prompt
 * needs go to FINDINGS. The groups live in ARENA.
 */
group_list group_collect(const quiz_bank *bank, const bank_ask *ask, quiz_form form, group_by by,
                         quiz_findings *findings, quiz_arena *arena);

/* Notes that a form of ASK does not ask about RECORD, for REASON. */
void group_note(quiz_findings *findings, const quiz_bank *bank, const bank_ask *ask, quiz_form form,
                const bank_record *record, const char *help, const char *reason);

/* Whether RECORD takes part in ASK, by its `only` and `without`. */
bool group_takes(const bank_ask *ask, const bank_record *record);

/* By what the keys of groups made BY are equal. */
int group_class(group_by by, const group_fact *fact);

/* Whether VALUE may agree with one of the facts. */
bool group_bars(const group *g, const bank_value *value);

/* The title that all of COUNT facts belong to, or -1. */
int group_title(const group_fact *facts, int count);

/* The key under SEED: the first number of the question's stream draws it. */
const group_fact *group_key(const group *g, uint64_t seed);

/* The first fact that is asked about. */
const group_fact *group_first(const group *g);

#endif
