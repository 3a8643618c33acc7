/*
 * The keys that a kind of section knows, one row each, and the entries of a section sorted by them. Unknown, empty
 * and repeated keys are reported here for all kinds alike.
 */
#ifndef BANK_KEYS_H
#define BANK_KEYS_H

#include "bank/load.h"

typedef struct key {
    const char *name;
    bool many;       /* may be repeated */
    bool translated; /* may bear a language: text.ko */
} key;

typedef struct keys {
    const key *rows;
    const char *const *names;
    const size_t *sizes;
    int count;
} keys;

/* A table in ARENA over COUNT rows, which must outlive it. */
keys keys_new(quiz_arena *arena, const key *rows, int count);

enum { KEYS_UNKNOWN = -1, KEYS_TRANSLATION = -2 };

typedef struct keys_sorted {
    bank_place place;  /* of the section */
    const keys *table; /* that it was sorted by */
    const lines_entry *at;
    int count;
    const int *which; /* by entry: the row of its key, KEYS_UNKNOWN or KEYS_TRANSLATION */
    const int *first; /* by row: the first entry that has it, or -1 */
    bool translated;  /* some are translations */
} keys_sorted;

/* Sorts and checks the entries of a section. The result is good until the next call. */
keys_sorted keys_sort(loading *l, bank_place section, const keys *table);

/* Where the value of a key that is given once stands. Its entry is NULL where it is not given, or empty. */
bank_place keys_value(const keys_sorted *sorted, int row);

bool keys_given(const keys_sorted *sorted, int row); /* empty values count */

/* The same, or an unknown key, which had its finding, may be that one misspelt. */
bool keys_meant(const keys_sorted *sorted, int row);

/* A copy of that value in the bank's arena, or NULL. */
const char *keys_text(loading *l, const keys_sorted *sorted, int row);

/* For sections whose keys are not in a table: what is wrong with an entry, and with one like an earlier one. */
void keys_report_empty(loading *l, bank_place entry);
void keys_report_repeated(loading *l, bank_place entry, bank_place before);

/* Whether S is a language such as "ko", "kok" or "pt-BR". */
bool keys_is_language(quiz_slice s);

#endif
