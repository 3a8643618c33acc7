/*
 * The sealed bank, as the folders above `bank` see it: types, records, templates and written questions, with
 * every reference resolved and every value parsed. Nothing here changes after loading; all of it lives in the
 * bank's arena or in the documents that it owns.
 */
#ifndef BANK_MODEL_H
#define BANK_MODEL_H

#include "base/lines.h"
#include "quiz/bank.h"
#include "quiz/question.h"

typedef enum bank_kind { BANK_TEXT, BANK_REFERENCE, BANK_DATE, BANK_YEAR, BANK_NUMBER, BANK_MONEY } bank_kind;

/* Where an entry or a section stands. ENTRY is NULL where the section as a whole is meant. */
typedef struct bank_place {
    const lines_document *document;
    const lines_section *section;
    const lines_entry *entry;
} bank_place;

enum { BANK_POOLS_MAX = 4 };

typedef struct bank_attribute {
    const char *name;
    bank_kind kind;
    const char *pools[BANK_POOLS_MAX]; /* BANK_TEXT: values of either can be its values */
    int pool_count;
    int type;         /* BANK_REFERENCE: index of the type, else -1 */
    const char *unit; /* BANK_NUMBER: the unit; BANK_MONEY: the currency; else NULL */
    bool many;
    bool partial; /* what is not listed may be true all the same, for every record */
    bank_place place;
} bank_attribute;

/*
 * A number, date or year, parsed. Comparable ones have the same kind and, for dates, the same precision; ORDER
 * compares them. The rest is its shape, so that invented neighbours can be printed alike.
 */
typedef struct bank_quantity {
    double order;         /* numbers: the value; dates: days since 0000-03-01 or, coarser, months or years */
    long long mantissa;   /* the digits as one integer: 82.1 is 821 */
    int decimals;         /* 82.1 has 1 */
    bool grouped;         /* digits in groups of three: 12,300 */
    quiz_slice before;    /* what stands before the digits: "$" */
    quiz_slice after;     /* what stands behind them: " million", " minutes" */
    int year, month, day; /* dates: month and day are 0 where not given */
} bank_quantity;

/* A value of a record's attribute. */
typedef struct bank_value {
    const char *text;       /* as written; a reference: the label of its record */
    int same;               /* its class: equal values have equal numbers, however they are written */
    int named;              /* a reference: the class of its record's name; else SAME */
    int record;             /* BANK_REFERENCE: index of the record, else -1 */
    bank_quantity quantity; /* BANK_DATE, BANK_YEAR, BANK_NUMBER, BANK_MONEY */
    bank_place place;
} bank_value;

/* The values of one attribute of one record; COUNT 0: not given. */
typedef struct bank_values {
    const bank_value *at;
    int count;
    bool partial; /* the attribute is partial for this record, by its type or by its own word */
} bank_values;

typedef struct bank_record {
    const char *id;
    int type;
    const char *label;    /* rendered */
    int same;             /* the class of its label */
    int named;            /* the class of its name */
    bank_values *values;  /* one for each attribute of its type */
    const char *category; /* NULL: the template's */
    int difficulty;       /* -1: the template's */
    const char *source;   /* NULL: none */
    int title;            /* of the bank, or -1: shared */
    bank_place place;
} bank_record;

/* A piece of a template's text: literal text, or a placeholder. */
typedef enum bank_part_kind { BANK_LITERAL, BANK_ATTRIBUTE, BANK_LABEL } bank_part_kind;
typedef enum bank_part_style { BANK_PLAIN, BANK_LONG, BANK_PART_YEAR, BANK_PART_MONTH, BANK_PART_DAY } bank_part_style;

enum { BANK_PATH_MAX = 4 };

typedef struct bank_part {
    bank_part_kind kind;
    quiz_slice literal;      /* BANK_LITERAL */
    int path[BANK_PATH_MAX]; /* attribute indices: {film.director.name} goes through two references */
    int path_count;          /* BANK_LABEL: the references before it, may be 0 */
    bank_part_style style;
} bank_part;

typedef struct bank_text {
    const bank_part *parts;
    int count; /* 0: this form is not given */
    bank_place place;
} bank_text;

typedef struct bank_type {
    const char *name;
    bank_attribute *attributes;
    int attribute_count;
    bank_text label;    /* its label's template; COUNT 0: the attribute `name` */
    const int *records; /* indices, in the order of the files */
    int record_count;
    bank_place place;
} bank_type;

/* One item of a template's `pool`: the values of an attribute of a type. */
typedef struct bank_source {
    int type;
    int attribute;
} bank_source;

enum { BANK_SOURCES_MAX = 8 };

/* [ask TYPE.ATTRIBUTE NAME] */
typedef struct bank_ask {
    int type;
    int attribute;
    const char *name;                 /* "" unless given */
    bank_text forms[QUIZ_FORM_COUNT]; /* by quiz_form; QUIZ_WRITTEN is unused */
    bank_text explain;
    bank_source pool[BANK_SOURCES_MAX];
    int pool_count; /* 0: every attribute that shares a pool (or the type referred to) */
    int choices;
    int only, without;    /* attributes, or -1 */
    const char *category; /* NULL: "General" */
    quiz_difficulty difficulty;
    bank_place place;
} bank_ask;

/* [question ID]; only what loading must know. The rest is read from its section when it is posed. */
typedef struct bank_written {
    const char *id;       /* NULL: made from its text */
    const char *category; /* NULL: "General" */
    quiz_difficulty difficulty;
    int title;
    const lines_document *document;
    const lines_section *section;
} bank_written;

struct names_table; /* a table of texts; see bank/names.h */

struct quiz_bank {
    quiz_arena *arena;
    lines_document **documents;
    int document_count;
    quiz_bank_title *titles;
    int title_count;
    bank_type *types;
    int type_count;
    bank_record *records;
    int record_count;
    bank_ask *asks;
    int ask_count;
    bank_written *written;
    int written_count, left_out; /* LEFT_OUT are those with faults that keep them from being asked */
    struct names_table *classes; /* folded texts, each with a number ... */
    const int *class_of;         /* ... and the class of each number */
    uint64_t fingerprint;
};

/* Values of one section, in order: *AT goes from its first entry on. NULL: no further one with that key. */
const lines_entry *bank_next_entry(const lines_document *document, const lines_section *section, const char *key,
                                   int *at);
const char *bank_first_value(quiz_arena *arena, const lines_document *document, const lines_section *section,
                             const char *key); /* NULL: not given */

quiz_place bank_place_of(bank_place place); /* for findings */
quiz_origin bank_origin_of(bank_place place, quiz_arena *arena);

/* The equality class of a text: that of an equal text in the bank, or -1 where it equals none. */
int bank_same(const quiz_bank *bank, quiz_slice text, quiz_arena *scratch);

/*
 * What a placeholder stands for when TEXT is rendered for RECORD. Where a path meets ASKED (an attribute of
 * RECORD), the value VALUE is put in place of all its values; a NULL VALUE puts "\x01" there, so that prompts can be
 * compared but for the value asked about. ASKED is -1 where nothing is asked. Several values: "A, B and C".
 * Returns NULL where RECORD lacks what TEXT needs.
 */
const char *bank_render(const quiz_bank *bank, const bank_text *text, const bank_record *record, int asked,
                        const bank_value *value, quiz_arena *arena);

/* The same with classes in place of what is shown: equal for all texts that say the same. */
const char *bank_render_classes(const quiz_bank *bank, const bank_text *text, const bank_record *record, int asked,
                                const bank_value *value, quiz_arena *arena);

/* The language of what belongs to TITLE of BANK, or to none of them (-1): "en" unless its [bank] names another one. */
const char *bank_language(const quiz_bank *bank, int title);

/* The attribute that ASK asks for. */
const bank_attribute *bank_asked(const quiz_bank *bank, const bank_ask *ask);

/* Whether TEXT names ATTRIBUTE of the record that it is rendered for. */
bool bank_text_names(const bank_text *text, int attribute);

/* Whether values of KIND have an order: dates, years, numbers and money do. */
bool bank_kind_is_comparable(bank_kind kind);

/* QUANTITY of attribute kind KIND as text, in its own shape: "$82.1 million", "127 minutes", "2013-01-23". */
const char *bank_quantity_print(const bank_quantity *quantity, bank_kind kind, quiz_arena *arena);

/* Parses TEXT as a value of ATTRIBUTE. Returns NULL, or what is wrong with it. TEXT must live as long as QUANTITY. */
const char *bank_quantity_parse(const bank_attribute *attribute, quiz_slice text, bank_quantity *quantity);

#endif
