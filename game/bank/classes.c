/*
 * Equality classes. Every distinct folded text has a number; names of the same thing are joined, so that a class is
 * a set of texts that mean the same. References have classes of their own behind those: one for each record.
 */
#include <string.h>

#include "bank/load.h"
#include "bank/records.h"
#include "bank/types.h"

typedef struct classing {
    loading *l;
    int *parent; /* by number; a class is known by the number that is its own parent */
    int count;
} classing;

static int find(classing *c, int number)
{
    while (c->parent[number] != number) {
        c->parent[number] = c->parent[c->parent[number]];
        number = c->parent[number];
    }
    return number;
}

/* The smaller number stays, so that classes are in the order of the files. */
static void join(classing *c, int a, int b)
{
    a = find(c, a);
    b = find(c, b);
    if (a < b)
        c->parent[b] = a;
    else
        c->parent[a] = b;
}

static int number_of(classing *c, quiz_slice text)
{
    loading *l = c->l;
    quiz_slice folded = quiz_slice_of(quiz_text_fold(l->scratch, text));
    int number = names_find(l->bank->classes, 0, folded);

    if (number >= 0) return number;
    folded.at = quiz_arena_copy(l->arena, folded.at, folded.size);
    names_put(l->bank->classes, 0, folded, c->count);
    c->parent[c->count] = c->count;
    return c->count++;
}

/* Joins what the record is called with its further names. */
static void join_names(classing *c, const bank_record *record)
{
    const bank_type *type = &c->l->bank->types[record->type];
    int name = types_find_attribute(type, quiz_slice_of("name")), at = 0;
    bool named = name >= 0 && type->attributes[name].kind != BANK_REFERENCE && record->values[name].count > 0;
    int first = number_of(c, quiz_slice_of(named ? record->values[name].at[0].text : record->label));

    for (int i = 1; named && i < record->values[name].count; i++)
        join(c, first, number_of(c, quiz_slice_of(record->values[name].at[i].text)));
    for (const lines_entry *e;
         (e = bank_next_entry(record->place.document, record->place.section, types_own[TYPES_ALSO], &at)) != NULL;)
        join(c, first, number_of(c, e->value));
}

/* The label, and whatever stands in the section: values and further names. */
static size_t most_texts(const loading *l)
{
    size_t count = 0;

    for (int r = 0; r < l->bank->record_count; r++) count += 1 + (size_t)l->bank->records[r].place.section->count;
    return count;
}

static void number_record(classing *c, int record)
{
    bank_record *at = &c->l->bank->records[record];

    for (int a = 0; a < c->l->bank->types[at->type].attribute_count; a++) {
        bank_value *values = records_values(c->l, record, a);
        for (int i = 0; i < at->values[a].count; i++)
            if (values[i].record < 0) values[i].same = number_of(c, quiz_slice_of(values[i].text));
    }
    at->same = number_of(c, quiz_slice_of(at->label));
    join_names(c, at);
    quiz_arena_reset(c->l->scratch);
}

/* From numbers to classes, when all that is to be joined has been. */
static void settle(classing *c, int record)
{
    bank_record *at = &c->l->bank->records[record];

    at->same = find(c, at->same);
    for (int a = 0; a < c->l->bank->types[at->type].attribute_count; a++) {
        bank_value *values = records_values(c->l, record, a);
        for (int i = 0; i < at->values[a].count; i++)
            values[i].same = values[i].record < 0 ? find(c, values[i].same) : c->count + values[i].record;
    }
}

void classes_number(loading *l)
{
    quiz_bank *bank = l->bank;
    size_t most = most_texts(l);
    classing c = { .l = l, .parent = quiz_arena_array(l->arena, most, sizeof *c.parent) };

    bank->classes = names_new(l->arena, most);
    for (int r = 0; r < bank->record_count; r++) number_record(&c, r);
    for (int r = 0; r < bank->record_count; r++) settle(&c, r);
    for (int i = 0; i < c.count; i++) c.parent[i] = find(&c, i);
    bank->class_of = c.parent;
}

int bank_same(const quiz_bank *bank, quiz_slice text, quiz_arena *scratch)
{
    int number = names_find(bank->classes, 0, quiz_slice_of(quiz_text_fold(scratch, text)));

    return number < 0 ? -1 : bank->class_of[number];
}
