/*
 * Equality classes. Every distinct folded text has a number, and so has every distinct amount; names of the same thing
 * are joined, so that a class is a set of texts that mean the same. What a reference is shown as is its record's label,
 * whose class it has; labels that differ only in how they name a thing are one.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bank/load.h"
#include "bank/records.h"
#include "bank/types.h"

/* Scopes of the table: a number is not what looks like it. */
enum { TEXTS, QUANTITIES };

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

/* ---- Numbers ---- */

static int number_in(classing *c, int scope, quiz_slice key)
{
    int number = names_find(c->l->bank->classes, scope, key);

    if (number >= 0) return number;
    key.at = quiz_arena_copy(c->l->arena, key.at, key.size);
    names_put(c->l->bank->classes, scope, key, c->count);
    c->parent[c->count] = c->count;
    return c->count++;
}

static int number_of(classing *c, quiz_slice text)
{
    return number_in(c, TEXTS, quiz_slice_of(quiz_text_fold(c->l->scratch, text)));
}

/* An amount in one way of writing: its unit, its digits without the zeros at their end, and the power of ten. */
static const char *amount(const bank_quantity *q, const char *unit, quiz_arena *arena)
{
    long long digits = q->mantissa;
    long power = digits ? lround(log10(fabs(q->order) / (double)llabs(digits))) : 0;

    for (; digits && digits % 10 == 0; digits /= 10) power++;
    return quiz_arena_print(arena, "%s %llde%ld", unit, digits, power);
}

static int number_of_quantity(classing *c, const bank_attribute *attribute, const bank_quantity *q)
{
    bool is_amount = attribute->kind == BANK_NUMBER || attribute->kind == BANK_MONEY;
    const char *key =
        is_amount ? amount(q, attribute->unit, c->l->scratch) : bank_quantity_print(q, attribute->kind, c->l->scratch);

    return number_in(c, QUANTITIES, quiz_slice_of(key));
}

/* Joins what the record is called with its further names; returns the number of the first. */
static int join_names(classing *c, const bank_record *record)
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
    return first;
}

static void number_record(classing *c, int record)
{
    bank_record *at = &c->l->bank->records[record];
    const bank_type *type = &c->l->bank->types[at->type];

    for (int a = 0; a < type->attribute_count; a++) {
        bank_value *values = records_values(c->l, record, a);
        for (int i = 0; i < at->values[a].count && type->attributes[a].kind != BANK_REFERENCE; i++)
            values[i].same = bank_kind_is_comparable(type->attributes[a].kind)
                                 ? number_of_quantity(c, &type->attributes[a], &values[i].quantity)
                                 : number_of(c, quiz_slice_of(values[i].text));
    }
    at->same = number_of(c, quiz_slice_of(at->label));
    at->named = join_names(c, at);
    quiz_arena_reset(c->l->scratch);
}

/* ---- Classes ---- */

/* From numbers to classes, as far as they have been joined. */
static void settle(classing *c, int record)
{
    bank_record *records = c->l->bank->records, *at = &records[record];

    at->same = find(c, at->same);
    at->named = find(c, at->named);
    for (int a = 0; a < c->l->bank->types[at->type].attribute_count; a++) {
        bank_value *values = records_values(c->l, record, a);
        for (int i = 0; i < at->values[a].count; i++) {
            const bank_record *meant = values[i].record < 0 ? NULL : &records[values[i].record];
            values[i].same = find(c, meant ? meant->same : values[i].same);
            values[i].named = meant ? find(c, meant->named) : values[i].same;
        }
    }
}

/* "Alpha (2013)" is "Beta (2013)" where Beta is also Alpha. */
static void join_label(classing *c, const bank_record *record)
{
    const bank_text *label = &c->l->bank->types[record->type].label;

    if (label->count == 0) return;
    const char *key = bank_render_classes(c->l->bank, label, record, -1, NULL, c->l->scratch);
    join(c, record->same, number_of(c, quiz_slice_of(key)));
    quiz_arena_reset(c->l->scratch);
}

static void settle_all(classing *c)
{
    for (int r = 0; r < c->l->bank->record_count; r++) settle(c, r);
}

/* ---- What was left out ---- */

static void doubt_texts(classing *c, bool *doubted, const load_lost *lost, const char *key)
{
    const lines_entry *e;

    for (int at = 0; (e = bank_next_entry(lost->place.document, lost->place.section, key, &at));)
        doubted[find(c, number_of(c, e->value))] = true;
}

/* What was left out may say something else of what is called the same: then nothing is certainly false of that. */
static void doubt_namesakes(classing *c, size_t most)
{
    loading *l = c->l;
    bool *doubted = quiz_arena_array(l->work, most, sizeof *doubted);

    for (int i = 0; i < l->lost_count; i++) {
        doubt_texts(c, doubted, &l->lost[i], "name");
        doubt_texts(c, doubted, &l->lost[i], types_own[TYPES_ALSO]);
        if (l->lost[i].label) doubted[find(c, number_of(c, quiz_slice_of(l->lost[i].label)))] = true;
        quiz_arena_reset(l->scratch);
    }
    for (int r = 0; r < l->bank->record_count && l->lost_count > 0; r++) {
        const bank_record *at = &l->bank->records[r];
        bool doubtful = doubted[at->same] || doubted[at->named];
        for (int a = 0; a < l->bank->types[at->type].attribute_count && doubtful; a++) at->values[a].partial = true;
    }
}

/* ---- All of them ---- */

/* Of each section: its label, that by classes, and each entry, as a text and as an amount. */
static size_t most_numbers(const loading *l)
{
    size_t count = 0;

    for (int r = 0; r < l->bank->record_count; r++) count += 2 + 2 * (size_t)l->bank->records[r].place.section->count;
    for (int i = 0; i < l->lost_count; i++) count += 1 + (size_t)l->lost[i].place.section->count;
    return count;
}

void classes_number(loading *l)
{
    quiz_bank *bank = l->bank;
    size_t most = most_numbers(l);
    classing c = { .l = l, .parent = quiz_arena_array(l->arena, most, sizeof *c.parent) };

    bank->classes = names_new(l->arena, most);
    for (int r = 0; r < bank->record_count; r++) number_record(&c, r);
    settle_all(&c);
    for (int r = 0; r < bank->record_count; r++) join_label(&c, &bank->records[r]);
    settle_all(&c);
    doubt_namesakes(&c, most);
    for (int i = 0; i < c.count; i++) c.parent[i] = find(&c, i);
    bank->class_of = c.parent;
}

int bank_same(const quiz_bank *bank, quiz_slice text, quiz_arena *scratch)
{
    int number = names_find(bank->classes, TEXTS, quiz_slice_of(quiz_text_fold(scratch, text)));

    return number < 0 ? -1 : bank->class_of[number];
}
