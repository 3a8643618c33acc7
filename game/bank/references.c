/*
 * References and labels. A reference can be given by a label, and a label can go through references; so both are
 * found out on demand, each once, and whatever comes back to itself is a loop.
 */
#include <string.h>

#include "bank/records.h"
#include "bank/types.h"

typedef enum progress { UNTOUCHED, BUSY, DONE, FAILED } progress;

/* Deeper chains of labels than this are taken for a mistake; it bounds the recursion. */
enum { DEEPEST = 64 };

enum { LABEL_LONGEST = 1000 };

enum { UNRESOLVED = -1, RESOLVED_TO_NOTHING = -2 };

typedef struct resolver {
    loading *l;
    bank_text *labels;       /* by type: what its records are called */
    progress *label_done;    /* by record */
    progress *labels_listed; /* by type */
    names_table *by_label;   /* the scope is the type */
    bool *shared;            /* by record: another one of its type has this label */
    int *listed_in;          /* by record: the last list of values that it was found in */
    int lists;
    int depth;
    int loops; /* found so far */
} resolver;

static bool make_label(resolver *r, int record);

/* ---- Labels of a type ---- */

static void list_label(resolver *r, int record)
{
    const bank_record *at = &r->l->bank->records[record];
    quiz_slice folded = quiz_slice_of(quiz_text_fold(r->l->work, quiz_slice_of(at->label)));
    int before = names_put(r->by_label, at->type, folded, record);

    if (before >= 0) r->shared[before] = true;
}

/* Returns false where they are being made already: who asks is one of them, or needed by one. */
static bool list_labels(resolver *r, int type)
{
    const bank_type *t = &r->l->bank->types[type];

    if (r->labels_listed[type] != UNTOUCHED) return r->labels_listed[type] == DONE;
    r->labels_listed[type] = BUSY;
    for (int i = 0; i < t->record_count; i++)
        if (make_label(r, t->records[i]) && !r->l->nameless[t->records[i]]) list_label(r, t->records[i]);
    r->labels_listed[type] = DONE;
    return true;
}

/* ---- References ---- */

static void report_missing(resolver *r, const bank_value *value, const bank_type *type)
{
    loading *l = r->l;
    int count = load_can_suggest(l, type->record_count * 2) ? type->record_count : 0, known = 0;
    const char **names = quiz_arena_array(l->scratch, (size_t)count * 2, sizeof *names);

    for (int i = 0; i < count; i++) {
        const bank_record *record = &l->bank->records[type->records[i]];
        if (l->nameless[type->records[i]]) continue;
        names[known++] = record->id;
        if (record->label) names[known++] = record->label;
    }
    const char *otherwise = quiz_arena_print(l->scratch, "add a section  [%s ...]", type->name);
    load_report(l, QUIZ_B_REFERENCE, bank_place_of(value->place),
                load_did_you_mean(l, quiz_slice_of(value->text), names, known, otherwise),
                "there is no [%s] with the id or label \"%s\"", type->name, value->text);
}

static void report_ambiguous(resolver *r, const bank_value *value, const bank_type *type, int found)
{
    loading *l = r->l;

    load_report(l, QUIZ_B_AMBIGUOUS, bank_place_of(value->place),
                quiz_arena_print(l->scratch, "give its id, such as %s", l->bank->records[found].id),
                "several [%s] have the label \"%s\"", type->name, value->text);
    quiz_findings_relate(l->findings, bank_place_of(l->bank->records[found].place), "one of them");
}

static void report_too_early(resolver *r, const bank_value *value, const bank_type *type)
{
    load_report(r->l, QUIZ_B_LOOP, bank_place_of(value->place), "give the id of the record in place of its label",
                "the labels of [%s] cannot be known before this reference is", type->name);
}

static int find_record(resolver *r, const bank_value *value, int type_index)
{
    const bank_type *type = &r->l->bank->types[type_index];
    quiz_slice text = quiz_slice_of(value->text);
    int found = names_find(r->l->names, type_index, text), loops = r->loops;

    if (found >= 0) return found;
    if (!list_labels(r, type_index)) {
        report_too_early(r, value, type);
        return RESOLVED_TO_NOTHING;
    }
    if (r->loops > loops) return RESOLVED_TO_NOTHING;
    found = names_find(r->by_label, type_index, quiz_slice_of(quiz_text_fold(r->l->scratch, text)));
    if (found >= 0 && !r->shared[found]) return found;
    if (found >= 0)
        report_ambiguous(r, value, type, found);
    else
        report_missing(r, value, type);
    return RESOLVED_TO_NOTHING;
}

/* VALUE belongs to record OWNER. Returns whether it is resolved. */
static bool resolve(resolver *r, int owner, bank_value *value, int type)
{
    if (value->record == UNRESOLVED) {
        value->record = find_record(r, value, type);
        if (value->record < 0) r->l->left_out[owner] = true;
    }
    return value->record >= 0;
}

static bool resolve_with_label(resolver *r, int owner, bank_value *value, int type)
{
    if (!resolve(r, owner, value, type) || !make_label(r, value->record)) return false;
    value->text = r->l->bank->records[value->record].label;
    return true;
}

/* ---- Labels ---- */

/* Resolves what PART goes through from step STEP on, which has come to RECORD. */
static bool prepare(resolver *r, const bank_part *part, int record, int step)
{
    const bank_record *at = &r->l->bank->records[record];
    const bank_attribute *a = &r->l->bank->types[at->type].attributes[part->path[step]];
    bank_value *values = records_values(r->l, record, part->path[step]);
    bool last = step + 1 == part->path_count;

    for (int i = 0; a->kind == BANK_REFERENCE && i < at->values[part->path[step]].count; i++) {
        bool good = last ? resolve_with_label(r, record, &values[i], a->type)
                         : resolve(r, record, &values[i], a->type) && prepare(r, part, values[i].record, step + 1);
        if (!good) return false;
    }
    return true;
}

/* A label that lacks nothing but what a fault took away has had its finding. */
static void report_lacking(resolver *r, int record, const bank_text *text)
{
    loading *l = r->l;
    const bank_record *at = &l->bank->records[record];

    for (int i = 0; i < text->count && !l->left_out[record]; i++) {
        bank_text one = { .parts = &text->parts[i], .count = 1 };
        quiz_slice inner = text->parts[i].literal;
        if (bank_render(l->bank, &one, at, -1, NULL, l->scratch) || at->place.section->torn) continue;
        load_report(l, QUIZ_B_MISSING_KEY, bank_place_of(at->place),
                    quiz_arena_print(l->scratch, "add a line  %s = ...",
                                     l->bank->types[at->type].attributes[text->parts[i].path[0]].name),
                    "%s lacks {%.*s}, which its label needs", records_title(l, record), (int)inner.size, inner.at);
        l->left_out[record] = true;
    }
}

/* Labels made of labels made of labels could be of any length. */
static bool is_short(resolver *r, int record, const char *label)
{
    if (strlen(label) <= LABEL_LONGEST) return true;
    load_report(r->l, QUIZ_B_BAD_VALUE, bank_place_of(r->l->bank->records[record].place),
                "give its type a shorter label", "the label of %s is longer than %d bytes", records_title(r->l, record),
                LABEL_LONGEST);
    return false;
}

static bool render_label(resolver *r, int record)
{
    loading *l = r->l;
    bank_record *at = &l->bank->records[record];
    const bank_text *text = &r->labels[at->type];

    for (int i = 0; i < text->count; i++)
        if (text->parts[i].path_count > 0 && !prepare(r, &text->parts[i], record, 0)) return false;
    const char *label = bank_render(l->bank, text, at, -1, NULL, l->scratch);
    if (!label) report_lacking(r, record, text);
    if (!label || !is_short(r, record, label)) return false;
    at->label = load_copy(l, quiz_slice_of(label));
    return true;
}

static void report_loop(resolver *r, int record)
{
    const bank_record *at = &r->l->bank->records[record];

    r->loops++;
    load_report(r->l, QUIZ_B_LOOP, bank_place_of(at->place), "take one of the references out of the labels",
                "the label of %s needs %s", records_title(r->l, record),
                r->depth < DEEPEST ? "itself" : "too many others");
}

/* Returns whether the record has a label. One that fails is left out. */
static bool make_label(resolver *r, int record)
{
    progress *done = &r->label_done[record];

    if (r->l->type_faulty[r->l->bank->records[record].type]) return false;
    if (*done == DONE || *done == FAILED) return *done == DONE;
    if (*done == BUSY || r->depth == DEEPEST) {
        report_loop(r, record);
        r->l->left_out[record] = true;
        return false;
    }
    *done = BUSY;
    r->depth++;
    bool good = render_label(r, record);
    r->depth--;
    *done = good ? DONE : FAILED;
    if (!good) r->l->left_out[record] = true;
    return good;
}

/* ---- All of them ---- */

/* One record can be meant by its id and by its label. */
static bool is_repeated(resolver *r, int record)
{
    bool repeated = r->listed_in[record] == r->lists;

    r->listed_in[record] = r->lists;
    return repeated;
}

static void resolve_values(resolver *r, int record, int attribute)
{
    bank_values *listed = &r->l->bank->records[record].values[attribute];
    bank_value *values = records_values(r->l, record, attribute);
    int type = r->l->bank->types[r->l->bank->records[record].type].attributes[attribute].type;
    int kept = 0;

    r->lists++;
    for (int i = 0; i < listed->count; i++) {
        const char *written = values[i].text;
        if (resolve_with_label(r, record, &values[i], type) && is_repeated(r, values[i].record))
            load_report(r->l, QUIZ_B_REPEATED_KEY, bank_place_of(values[i].place), "delete one of the two",
                        "\"%s\" is given twice", written);
        else
            values[kept++] = values[i];
    }
    listed->count = kept;
}

static void resolve_record(resolver *r, int record)
{
    const bank_type *type = &r->l->bank->types[r->l->bank->records[record].type];

    make_label(r, record);
    for (int a = 0; a < type->attribute_count; a++)
        if (type->attributes[a].kind == BANK_REFERENCE) resolve_values(r, record, a);
    quiz_arena_reset(r->l->scratch);
}

/* The label of a type that declares none is its name. */
static bank_text label_of(loading *l, const bank_type *type)
{
    bank_part *part = quiz_arena_alloc(l->work, sizeof *part);

    if (type->label.count > 0) return type->label;
    *part = (bank_part){ .kind = BANK_ATTRIBUTE, .literal = quiz_slice_of("name"), .path_count = 1 };
    part->path[0] = types_find_attribute(type, part->literal);
    return (bank_text){ part, part->path[0] >= 0, type->label.place };
}

void references_resolve(loading *l)
{
    size_t records = (size_t)l->bank->record_count, types = (size_t)l->bank->type_count;
    resolver r = { .l = l, .by_label = names_new(l->work, records) };

    r.labels = quiz_arena_array(l->work, types, sizeof *r.labels);
    r.labels_listed = quiz_arena_array(l->work, types, sizeof *r.labels_listed);
    r.label_done = quiz_arena_array(l->work, records, sizeof *r.label_done);
    r.listed_in = quiz_arena_array(l->work, records, sizeof *r.listed_in);
    r.shared = quiz_arena_array(l->work, records, sizeof *r.shared);
    for (size_t t = 0; t < types; t++) r.labels[t] = label_of(l, &l->bank->types[t]);
    for (int i = 0; i < l->bank->record_count; i++) resolve_record(&r, i);
}
