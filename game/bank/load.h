/*
 * What the files of this folder share while a bank is being read. A bank is read in steps, in this order: files,
 * titles, types, records, references, classes, asks, written. Each step is one file and one function here.
 */
#ifndef BANK_LOAD_H
#define BANK_LOAD_H

#include "bank/model.h"
#include "bank/names.h"

/* The scopes of `loading.names`; records use the index of their type. */
enum { SCOPE_TYPES = -1, SCOPE_QUESTIONS = -2, SCOPE_ASKS = -3, SCOPE_CATEGORIES = -4 };

/* The kinds of sections that are not records. */
enum { LOAD_KIND_COUNT = 4 };
extern const char *const load_kinds[LOAD_KIND_COUNT];

/* Sections of one kind, in the order of the files. */
typedef struct load_sections {
    bank_place *at;
    int count;
} load_sections;

/* A record that was left out. LABEL is NULL where it got none. */
typedef struct load_lost {
    bank_place place;
    const char *label;
} load_lost;

typedef struct loading {
    quiz_bank *bank;
    quiz_findings *findings;
    quiz_arena *arena;   /* the bank's */
    quiz_arena *work;    /* lives until the bank is sealed */
    quiz_arena *scratch; /* lives until the section is read */
    names_table *names;
    int errors;           /* reported so far; whoever has caused one is left out */
    int suggestions;      /* looked for so far */
    const char *path;     /* what was loaded, for a title where nothing bears a [bank] */
    const int *folder_of; /* by document: files of one folder have the same number */
    int *title_of;        /* by document */
    int document;         /* the last one that was looked up */
    bool *type_faulty;    /* by type: its records cannot be used */
    bool *left_out;       /* by record */
    bool *nameless;       /* by record: its id is taken or none; it is read for its other faults alone */
    load_lost *lost;      /* those that were left out, and sections that could not become records */
    int lost_count;
    bank_value **values; /* by record: all its values, attribute by attribute */
    int **records_of;    /* by type */
    quiz_slice kinds[LOAD_KIND_COUNT], difficulties[QUIZ_DIFFICULTY_COUNT]; /* names that are looked up often */
    int *which, *first;                                                     /* see bank/keys.h */
    size_t which_capacity, first_capacity;
} loading;

/* Adds a finding, as quiz_findings_add does, and counts it. */
void load_report(loading *l, quiz_rule_id rule, quiz_place at, const char *help, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/*
 * Whether to look for what was meant among COUNT names: not among very many, and not again and again. A person has
 * seen enough by then, and what is not a bank at all is not worth the time.
 */
bool load_can_suggest(const loading *l, int count);

/* "did you mean "film"?" in scratch, or OTHERWISE, which may be NULL. */
const char *load_did_you_mean(loading *l, quiz_slice wrong, const char *const *known, int count, const char *otherwise);

/* Where SPAN stands, a part of what is at PLACE; all of that where it goes over several lines. */
quiz_place load_place_in(bank_place place, quiz_slice span);

bool load_is_name(quiz_slice s); /* letters, digits, - and _ */

/* Reports a section whose name is missing or cannot be used; EXAMPLE shows a good one. */
bool load_name_is_good(loading *l, bank_place section, quiz_slice name, const char *example);

/* Reports that NAME is there already, at BEFORE. */
void load_report_taken(loading *l, bank_place section, quiz_slice name, bank_place before);

/* A value as one of "easy", "medium", "hard"; -1, and reported, where it is none of them. */
int load_difficulty(loading *l, bank_place value);

/* The number of choices that a value gives; 0, and reported, where it is not one from 2 to 6. */
int load_choices(loading *l, bank_place value);

/* The title that what stands in DOCUMENT belongs to, or -1. Sections come document by document. */
int load_title_of(loading *l, const lines_document *document);

const char *load_copy(loading *l, quiz_slice s); /* into the bank's arena */

void titles_read(loading *l, load_sections sections);
void types_read(loading *l, load_sections sections);
void records_read(loading *l, load_sections sections);
void references_resolve(loading *l);
void records_drop_left_out(loading *l);
void classes_number(loading *l);
void asks_read(loading *l, load_sections sections);
void written_read(loading *l, load_sections sections);

#endif
