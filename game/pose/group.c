/*
 * A prompt that several records or values share has several right answers. Grouping finds that out once, when the
 * catalog is made, so that no form has to think of it.
 */
#include "pose/group.h"

#include <stdlib.h>
#include <string.h>

#include "bank/names.h"
#include "pose/truth.h"

typedef struct found {
    group_fact fact;
    int group;
} found;

typedef struct collector {
    const quiz_bank *bank;
    const bank_ask *ask;
    quiz_form form;
    group_by by;
    quiz_findings *findings;
    quiz_arena *arena;
    quiz_arena *scratch;
    names_table *prompts;
    group *groups;
    int *joined; /* by group: itself, or the one that reads like it */
    int group_count;
    found *found;
    int found_count;
} collector;

bool group_takes(const bank_ask *ask, const bank_record *record)
{
    if (ask->only >= 0 && record->values[ask->only].count == 0) return false;
    return ask->without < 0 || record->values[ask->without].count == 0;
}

/* The attribute that RECORD, or a record that it refers to, lacks for TEXT; NULL where that is not the reason. */
static const char *lacking(const quiz_bank *bank, const bank_text *text, const bank_record *record)
{
    for (int i = 0; i < text->count; i++) {
        const bank_record *at = record;
        for (int step = 0; step < text->parts[i].path_count && at; step++) {
            int attribute = text->parts[i].path[step];
            const bank_values *values = &at->values[attribute];
            if (values->count == 0) return bank->types[at->type].attributes[attribute].name;
            at = values->at[0].record >= 0 ? &bank->records[values->at[0].record] : NULL;
        }
    }
    return NULL;
}

void group_note(quiz_findings *findings, const quiz_bank *bank, const bank_ask *ask, quiz_form form,
                const bank_record *record, const char *help, const char *reason)
{
    const bank_type *type = &bank->types[ask->type];

    quiz_findings_add(findings, QUIZ_T_NOT_ASKED, bank_place_of(record->place), help,
                      "\"%s\" of [ask %s.%s%s%s] does not ask about %s \"%s\": %s", quiz_form_name(form), type->name,
                      type->attributes[ask->attribute].name, *ask->name ? " " : "", ask->name, type->name, record->id,
                      reason);
}

static void note_lacking(const collector *c, const bank_record *record)
{
    const char *what = lacking(c->bank, &c->ask->forms[c->form], record);
    const char *reason = what ? quiz_arena_print(c->scratch, "it has no %s", what)
                              : "a date in it does not say as much as the prompt needs";

    group_note(c->findings, c->bank, c->ask, c->form, record,
               "give it what the prompt names, or let the template pass it over with  only = ...", reason);
}

/* What is equal for all that have one prompt, whichever of its names a thing goes by. */
static const char *key_of(const collector *c, const bank_record *record, const bank_value *value)
{
    return bank_render_classes(c->bank, &c->ask->forms[c->form], record, c->ask->attribute, value, c->scratch);
}

enum { BY_CLASSES, BY_TEXT }; /* scopes of prompts */

/* What names other things may read the same all the same: "Ann Marie" "Lee", and "Ann" "Marie Lee". */
static int join(collector *c, const bank_record *record, const bank_value *value)
{
    const char *text = bank_render(c->bank, &c->ask->forms[c->form], record, c->ask->attribute, value, c->scratch);
    const char *folded = quiz_text_fold(c->scratch, quiz_slice_of(text));
    int at = names_put(c->prompts, BY_TEXT, quiz_slice_of(folded), c->group_count);

    return at >= 0 ? at : c->group_count;
}

/* The group that the prompt for RECORD, which is KEY, belongs to; it is made where there is none yet. */
static int group_of(collector *c, const char *key, const bank_record *record, const bank_value *value)
{
    const char *folded = quiz_text_fold(c->scratch, quiz_slice_of(key));
    int at = names_put(c->prompts, BY_CLASSES, quiz_slice_of(folded), c->group_count);

    if (at >= 0) return c->joined[at];
    c->joined[c->group_count] = join(c, record, value);
    return c->joined[c->group_count++];
}

static void add_fact(collector *c, int at, const bank_record *record, const bank_value *value)
{
    c->found[c->found_count++] = (found){ { record, value, group_takes(c->ask, record), -1 }, at };
}

/* A record without a value still matters where its value is open: it makes nothing false. */
static void collect_record(collector *c, const bank_record *record)
{
    const bank_values *values = &record->values[c->ask->attribute];
    const char *key = key_of(c, record, NULL);

    if (!key) {
        if (values->count && group_takes(c->ask, record)) note_lacking(c, record);
        return;
    }
    int at = group_of(c, key, record, NULL);
    if (values->partial) c->groups[at].open = true;
    for (int i = 0; i < values->count; i++) add_fact(c, at, record, &values->at[i]);
}

static void collect_values(collector *c, const bank_record *record)
{
    const bank_values *values = &record->values[c->ask->attribute];

    for (int i = 0; i < values->count; i++) {
        const char *key = key_of(c, record, &values->at[i]);
        if (key) {
            add_fact(c, group_of(c, key, record, &values->at[i]), record, &values->at[i]);
        } else if (group_takes(c->ask, record)) {
            note_lacking(c, record);
            return;
        }
    }
}

/* Gives each group its facts: counted first, then filled in, which keeps their order. */
static void deal(const collector *c)
{
    int *counts = quiz_arena_array(c->scratch, (size_t)c->group_count, sizeof *counts);
    group_fact *facts = quiz_arena_array(c->arena, (size_t)c->found_count, sizeof *facts);

    for (int i = 0; i < c->found_count; i++) counts[c->found[i].group]++;
    for (int i = 0; i < c->group_count; i++) {
        c->groups[i].facts = facts;
        facts += counts[i];
    }
    for (int i = 0; i < c->found_count; i++) {
        group *g = &c->groups[c->found[i].group];
        g->facts[g->count++] = c->found[i].fact;
    }
}

typedef struct classed {
    int same;
    int at;
} classed;

static int compare_classed(const void *a, const void *b)
{
    const classed *x = a, *y = b;

    if (x->same != y->same) return x->same < y->same ? -1 : 1;
    return (x->at > y->at) - (x->at < y->at);
}

static int compare_at(const void *a, const void *b)
{
    const classed *x = a, *y = b;

    return (x->at > y->at) - (x->at < y->at);
}

/* Sorts ITEMS by class and keeps the first one of each; returns how many are left. */
static int unique(classed *items, int count)
{
    int kept = 0;

    qsort(items, (size_t)count, sizeof *items, compare_classed);
    for (int i = 0; i < count; i++)
        if (kept == 0 || items[i].same != items[kept - 1].same) items[kept++] = items[i];
    return kept;
}

static void find_classes(const collector *c, group *g, classed *items)
{
    for (int i = 0; i < g->count; i++) items[i] = (classed){ g->facts[i].value->same, i };
    g->class_count = unique(items, g->count);
    int *classes = quiz_arena_array(c->arena, (size_t)g->class_count, sizeof *classes);
    for (int i = 0; i < g->class_count; i++) classes[i] = items[i].same;
    g->classes = classes;
}

int group_class(group_by by, const group_fact *fact)
{
    return by == GROUP_VALUES ? fact->record->same : fact->value->same;
}

static void find_keys(const collector *c, group *g, classed *items)
{
    int count = 0;

    for (int i = 0; i < g->count; i++) {
        const group_fact *fact = &g->facts[i];
        if (fact->asked) items[count++] = (classed){ group_class(c->by, fact), i };
    }
    g->key_count = unique(items, count);
    qsort(items, (size_t)g->key_count, sizeof *items, compare_at);
    group_fact *keys = quiz_arena_array(c->arena, (size_t)g->key_count, sizeof *keys);
    for (int i = 0; i < g->key_count; i++) keys[i] = g->facts[items[i].at];
    g->keys = keys;
}

int group_title(const group_fact *facts, int count)
{
    for (int i = 1; i < count; i++)
        if (facts[i].record->title != facts[0].record->title) return -1;
    return facts[0].record->title;
}

/* Of several things with one prompt the first that is asked about is named. */
static const char *prompt_of(const collector *c, const group_fact *first)
{
    const bank_value *value = c->by == GROUP_VALUES ? first->value : NULL;

    return bank_render(c->bank, &c->ask->forms[c->form], first->record, c->ask->attribute, value, c->arena);
}

static group_list finish(collector *c)
{
    group_list list = { c->groups, 0 };
    classed *items = quiz_arena_array(c->scratch, (size_t)c->found_count, sizeof *items);

    deal(c);
    for (int i = 0; i < c->group_count; i++) {
        group *g = &c->groups[i];
        find_keys(c, g, items);
        if (g->key_count == 0) continue;
        find_classes(c, g, items);
        g->title = group_title(g->facts, g->count);
        g->prompt = prompt_of(c, &g->keys[0]);
        list.at[list.count++] = *g;
    }
    return list;
}

static int count_values(const quiz_bank *bank, const bank_ask *ask)
{
    const bank_type *type = &bank->types[ask->type];
    int count = 0;

    for (int i = 0; i < type->record_count; i++) count += bank->records[type->records[i]].values[ask->attribute].count;
    return count;
}

group_list group_collect(const quiz_bank *bank, const bank_ask *ask, quiz_form form, group_by by,
                         quiz_findings *findings, quiz_arena *arena)
{
    const bank_type *type = &bank->types[ask->type];
    int values = count_values(bank, ask);
    int prompts = by == GROUP_VALUES ? values : type->record_count;
    collector c = { bank, ask, form, by, findings, arena, .scratch = quiz_arena_new() };

    c.prompts = names_new(c.scratch, 2 * (size_t)prompts);
    c.joined = quiz_arena_array(c.scratch, (size_t)prompts, sizeof *c.joined);
    c.groups = quiz_arena_array(arena, (size_t)prompts, sizeof *c.groups);
    c.found = quiz_arena_array(c.scratch, (size_t)values, sizeof *c.found);
    for (int i = 0; i < type->record_count; i++)
        (by == GROUP_VALUES ? collect_values : collect_record)(&c, &bank->records[type->records[i]]);
    group_list list = finish(&c);
    quiz_arena_free(c.scratch);
    return list;
}

static int compare_int(const void *a, const void *b)
{
    const int *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

/* Most of what is true is known by its class, without a look at each fact. */
bool group_bars(const group *g, const bank_value *value)
{
    size_t count = (size_t)g->class_count;

    if (bsearch(&value->same, g->classes, count, sizeof *g->classes, compare_int)) return true;
    for (int i = 0; i < g->count; i++)
        if (truth_may_agree(value, g->facts[i].value)) return true;
    return false;
}

const group_fact *group_key(const group *g, uint64_t seed)
{
    quiz_rng rng = quiz_rng_new(seed, g->stream);

    if (g->key_count == 1) return g->keys;
    return &g->keys[quiz_rng_below(&rng, (uint32_t)g->key_count)];
}

const group_fact *group_first(const group *g)
{
    int i = 0;

    while (!g->facts[i].asked) i++;
    return &g->facts[i];
}
