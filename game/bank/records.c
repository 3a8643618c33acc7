/* [TYPE ID] sections: records and their values. References are resolved in references.c. */
#include "bank/records.h"

#include <string.h>

#include "bank/equal.h"
#include "bank/keys.h"
#include "bank/quantity.h"
#include "bank/types.h"

bank_value *records_values(const loading *l, int record, int attribute)
{
    return l->values[record] + (l->bank->records[record].values[attribute].at - l->values[record]);
}

void records_drop_value(loading *l, int record, int attribute, int index)
{
    bank_values *values = &l->bank->records[record].values[attribute];
    bank_value *at = records_values(l, record, attribute);

    values->count--;
    memmove(at + index, at + index + 1, (size_t)(values->count - index) * sizeof *at);
    values->partial = true;
}

const char *records_title(loading *l, int record)
{
    const bank_record *r = &l->bank->records[record];

    return quiz_arena_print(l->scratch, "[%s %s]", l->bank->types[r->type].name, r->id);
}

/* ---- Keys ---- */

/* The keys of a type's records: its attributes, and behind them those of every record. */
static keys keys_of_type(loading *l, const bank_type *type)
{
    int count = type->attribute_count + TYPES_OWN_COUNT;
    key *rows = quiz_arena_array(l->work, (size_t)count, sizeof *rows);

    for (int a = 0; a < type->attribute_count; a++) rows[a] = (key){ .name = type->attributes[a].name, .many = true };
    for (int i = 0; i < TYPES_OWN_COUNT; i++)
        rows[type->attribute_count + i] = (key){ .name = types_own[i], .many = i == TYPES_ALSO || i == TYPES_PARTIAL };
    return keys_new(l->work, rows, count);
}

/* ---- Values ---- */

/* A record while it is read. */
typedef struct reading {
    loading *l;
    bank_record *record;
    const bank_type *type;
    keys_sorted sorted;
    bank_value *values; /* room for the next ones */
} reading;

static void add_value(reading *r, int attribute, bank_place place)
{
    const bank_attribute *a = &r->type->attributes[attribute];
    bank_value *value = &r->values[r->record->values[attribute].count++];
    const char *wrong = NULL;

    *value = (bank_value){ .text = load_copy(r->l, place.entry->value), .record = -1, .place = place };
    if (bank_kind_is_comparable(a->kind)) wrong = bank_quantity_parse(a, quiz_slice_of(value->text), &value->quantity);
    if (wrong)
        load_report(r->l, QUIZ_B_NUMBER, bank_place_of(place),
                    quantity_help(a, quiz_slice_of(value->text), r->l->scratch), "\"%s\" cannot be understood: %s",
                    value->text, wrong);
}

/* Drops what is there already: a value given twice counts once. */
static void drop_repeated(reading *r, bank_values *values)
{
    loading *l = r->l;
    size_t count = (size_t)values->count;
    quiz_slice *texts = quiz_arena_array(l->scratch, count, sizeof *texts);
    int *twins = quiz_arena_array(l->scratch, count, sizeof *twins);
    int kept = 0;

    for (size_t i = 0; i < count; i++) texts[i] = quiz_slice_of(r->values[i].text);
    if (!equal_find(texts, values->count, twins, l->scratch)) return;
    for (size_t i = 0; i < count; i++) {
        if (twins[i] < 0) {
            r->values[kept++] = r->values[i];
            continue;
        }
        load_report(l, QUIZ_B_REPEATED_KEY, bank_place_of(r->values[i].place), "delete one of the two",
                    "\"%s\" is given twice", r->values[i].text);
        quiz_findings_relate(l->findings, bank_place_of(values->at[twins[i]].place), "the first one");
    }
    values->count = kept;
}

static void check_count(reading *r, const bank_attribute *a, const bank_values *values)
{
    if (a->many || values->count < 2) return;
    load_report(r->l, QUIZ_B_MANY, bank_place_of(values->at[1].place),
                quiz_arena_print(r->l->scratch, "if several can be true, declare  %s = ..., many", a->name),
                "\"%s\" has one value, and this is another", a->name);
    quiz_findings_relate(r->l->findings, bank_place_of(values->at[0].place), "the first one");
}

static void read_values(reading *r, int attribute)
{
    const bank_attribute *a = &r->type->attributes[attribute];
    bank_values *values = &r->record->values[attribute];
    bank_place place = r->sorted.place;

    *values = (bank_values){ .at = r->values, .partial = a->partial };
    for (int i = r->sorted.first[attribute]; i >= 0 && i < r->sorted.count; i++) {
        place.entry = &r->sorted.at[i];
        if (r->sorted.which[i] == attribute && place.entry->value.size > 0) add_value(r, attribute, place);
    }
    drop_repeated(r, values);
    check_count(r, a, values);
    r->values += values->count;
}

static void read_partial(reading *r, bank_place place)
{
    quiz_slice name = place.entry->value;
    int attribute = types_find_attribute(r->type, name);

    if (attribute >= 0)
        r->record->values[attribute].partial = true;
    else if (name.size)
        load_report(r->l, QUIZ_B_BAD_VALUE, bank_place_of(place),
                    types_did_you_mean(r->l, r->type, name, "write the name of an attribute"),
                    "[%s] has no attribute \"%.*s\"", r->type->name, (int)name.size, name.at);
}

/* ---- Records ---- */

static void read_own_keys(reading *r)
{
    int own = r->type->attribute_count;
    bank_place difficulty = keys_value(&r->sorted, own + TYPES_DIFFICULTY), place = r->sorted.place;

    r->record->category = keys_text(r->l, &r->sorted, own + TYPES_CATEGORY);
    r->record->source = keys_text(r->l, &r->sorted, own + TYPES_SOURCE);
    r->record->difficulty = difficulty.entry ? load_difficulty(r->l, difficulty) : -1;
    for (int i = 0; i < r->sorted.count; i++) {
        place.entry = &r->sorted.at[i];
        if (r->sorted.which[i] == own + TYPES_PARTIAL) read_partial(r, place);
    }
}

static void read_record(loading *l, int index, const keys *table)
{
    bank_record *record = &l->bank->records[index];
    const bank_type *type = &l->bank->types[record->type];
    int errors = l->errors;
    reading r = { .l = l, .record = record, .type = type, .sorted = keys_sort(l, record->place, table) };

    record->values = quiz_arena_array(l->arena, (size_t)type->attribute_count, sizeof *record->values);
    r.values = l->values[index] = quiz_arena_array(l->arena, (size_t)r.sorted.count, sizeof *r.values);
    for (int a = 0; a < type->attribute_count; a++) read_values(&r, a);
    read_own_keys(&r);
    l->left_out[index] =
        l->type_faulty[record->type] || l->errors > errors || l->nameless[index] || record->place.section->torn;
    quiz_arena_reset(l->scratch);
}

static void report_unknown(loading *l, bank_place section)
{
    quiz_slice kind = section.section->kind;

    load_report(l, QUIZ_B_UNKNOWN_SECTION, bank_place_of(section),
                types_did_you_mean_type(l, kind, load_kinds, LOAD_KIND_COUNT,
                                        "a section is a bank, question, type or ask, or a record of a type"),
                "\"%.*s\" is no kind of section", (int)kind.size, kind.at);
    quiz_arena_reset(l->scratch);
}

static void lose(loading *l, bank_place place, const char *label)
{
    l->lost[l->lost_count++] = (load_lost){ place, label };
}

/* All records are named before any is read, so that their number is known. */
static void add_record(loading *l, bank_place section)
{
    quiz_bank *bank = l->bank;
    quiz_slice id = section.section->name;
    int type = types_find(l, section.section->kind);

    if (type < 0) {
        report_unknown(l, section);
        return;
    }
    bool good = load_name_is_good(l, section, id, "[film miracle-2013]");
    int before = good ? names_put(l->names, type, id, bank->record_count) : -1;
    if (before >= 0) load_report_taken(l, section, id, bank->records[before].place);
    l->nameless[bank->record_count] = !good || before >= 0;
    bank->records[bank->record_count++] = (bank_record){
        .id = load_copy(l, id), .type = type, .title = load_title_of(l, section.document), .place = section
    };
}

/* Tells each type which records are of it. */
static void list_records(loading *l)
{
    quiz_bank *bank = l->bank;

    for (int t = 0; t < bank->type_count; t++) bank->types[t].record_count = 0;
    for (int r = 0; r < bank->record_count; r++) {
        bank_type *type = &bank->types[bank->records[r].type];
        l->records_of[bank->records[r].type][type->record_count++] = r;
    }
}

static void make_lists(loading *l)
{
    quiz_bank *bank = l->bank;
    int *counts = quiz_arena_array(l->work, (size_t)bank->type_count, sizeof *counts);

    l->records_of = quiz_arena_array(l->work, (size_t)bank->type_count, sizeof *l->records_of);
    for (int r = 0; r < bank->record_count; r++) counts[bank->records[r].type]++;
    for (int t = 0; t < bank->type_count; t++) {
        l->records_of[t] = quiz_arena_array(l->arena, (size_t)counts[t], sizeof **l->records_of);
        bank->types[t].records = l->records_of[t];
    }
    list_records(l);
}

void records_read(loading *l, load_sections sections)
{
    quiz_bank *bank = l->bank;
    size_t count = (size_t)sections.count, types = (size_t)bank->type_count;
    keys *tables = quiz_arena_array(l->work, types, sizeof *tables);

    bank->records = quiz_arena_array(l->arena, count, sizeof *bank->records);
    l->values = quiz_arena_array(l->work, count, sizeof(void *));
    l->left_out = quiz_arena_array(l->work, count, sizeof *l->left_out);
    l->nameless = quiz_arena_array(l->work, count, sizeof *l->nameless);
    l->lost = quiz_arena_array(l->work, count, sizeof *l->lost);
    for (size_t t = 0; t < types; t++) tables[t] = keys_of_type(l, &bank->types[t]);
    for (int i = 0; i < sections.count; i++) add_record(l, sections.at[i]);
    make_lists(l);
    for (int i = 0; i < bank->record_count; i++) read_record(l, i, &tables[bank->records[i].type]);
}

/* ---- What was left out ---- */

/* Where each record is going to be, or -1. */
static int *number_kept(loading *l)
{
    int *to = quiz_arena_array(l->work, (size_t)l->bank->record_count, sizeof *to);
    int kept = 0;

    for (int r = 0; r < l->bank->record_count; r++) to[r] = l->left_out[r] ? -1 : kept++;
    return to;
}

/* A reference to a record that was left out goes too; its fault has been reported. */
static void renumber_references(loading *l, int record, const int *to)
{
    const bank_record *at = &l->bank->records[record];
    const bank_type *type = &l->bank->types[at->type];

    for (int a = 0; a < type->attribute_count; a++) {
        bank_value *values = records_values(l, record, a);
        for (int i = at->values[a].count - 1; type->attributes[a].kind == BANK_REFERENCE && i >= 0; i--) {
            values[i].record = to[values[i].record];
            if (values[i].record < 0) records_drop_value(l, record, a, i);
        }
    }
}

void records_drop_left_out(loading *l)
{
    quiz_bank *bank = l->bank;
    const int *to = number_kept(l);
    int kept = 0;

    for (int r = 0; r < bank->record_count; r++)
        if (!l->left_out[r]) renumber_references(l, r, to);
    for (int r = 0; r < bank->record_count; r++) {
        if (l->left_out[r]) {
            lose(l, bank->records[r].place, bank->records[r].label);
            continue;
        }
        bank->records[kept] = bank->records[r];
        l->values[kept++] = l->values[r];
    }
    bank->record_count = kept;
    list_records(l);
}
