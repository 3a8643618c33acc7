/* first, last, most, least: of several records, the one that leads on a comparable attribute is asked for. */
#include <stdlib.h>
#include <string.h>

#include "pose/forms.h"
#include "pose/plan.h"
#include "pose/truth.h"

/* How many neighbours are looked at for a set; where so many are equal, no more will be found. */
enum { NEIGHBOURS_MOST = 256 };

typedef struct member {
    group_fact fact;
    uint64_t hash;
} member;

/* Records on a ring, each at a place that only its id decides: a new one changes no sets but those that it is in. */
typedef struct ring {
    member *at;
    int count;
} ring;

static int compare_members(const void *a, const void *b)
{
    const member *x = a, *y = b;

    if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
    return strcmp(x->fact.record->id, y->fact.record->id);
}

static int compare_int(const void *a, const void *b)
{
    const int *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

/* The classes of the labels of a type's records, in order. */
static int *list_labels(const quiz_bank *bank, const bank_type *type, quiz_arena *scratch)
{
    int *labels = quiz_arena_array(scratch, (size_t)type->record_count, sizeof *labels);

    for (int i = 0; i < type->record_count; i++) labels[i] = bank->records[type->records[i]].same;
    qsort(labels, (size_t)type->record_count, sizeof *labels, compare_int);
    return labels;
}

/* Whether one record alone is called so: nobody could tell which of several a choice means. */
static bool is_unique(const int *labels, int count, int same)
{
    const int *at = bsearch(&same, labels, (size_t)count, sizeof *labels, compare_int);

    return (at == labels || at[-1] != same) && (at == labels + count - 1 || at[1] != same);
}

static ring make_ring(catalog_listing *l, const bank_ask *ask, quiz_arena *scratch)
{
    const quiz_bank *bank = l->catalog->bank;
    const bank_type *type = &bank->types[ask->type];
    const int *labels = list_labels(bank, type, scratch);
    ring r = { quiz_arena_array(scratch, (size_t)type->record_count, sizeof *r.at), 0 };

    for (int i = 0; i < type->record_count; i++) {
        const bank_record *record = &bank->records[type->records[i]];
        const bank_values *values = &record->values[ask->attribute];
        if (values->count != 1 || values->partial || !group_takes(ask, record)) continue;
        if (!is_unique(labels, type->record_count, record->same)) continue;
        r.at[r.count++] = (member){ { record, &values->at[0], true, -1 }, plan_subject(l, ask, record->id) };
    }
    qsort(r.at, (size_t)r.count, sizeof *r.at, compare_members);
    return r;
}

static int precision(const bank_quantity *q)
{
    return (q->month > 0) + (q->day > 0);
}

/* Whether two records can stand in one set: comparable, different, and called differently. */
static bool go_together(const group_fact *a, const group_fact *b)
{
    return precision(&a->value->quantity) == precision(&b->value->quantity) && !truth_may_agree(a->value, b->value) &&
           a->record->same != b->record->same;
}

static bool fits(const group_fact *set, int count, const group_fact *other)
{
    for (int i = 0; i < count; i++)
        if (!go_together(&set[i], other)) return false;
    return true;
}

/* The record at AT and those that follow it on the ring. */
static int take_set(const ring *r, int at, int wanted, group_fact *set)
{
    int count = 0;

    for (int i = 0; i < r->count && i < NEIGHBOURS_MOST && count < wanted; i++) {
        const group_fact *next = &r->at[(at + i) % r->count].fact;
        if (fits(set, count, next)) set[count++] = *next;
    }
    return count;
}

static int compare_ids(const void *a, const void *b)
{
    const group_fact *x = a, *y = b;

    return strcmp(x->record->id, y->record->id);
}

static const group_fact *leader(const group_fact *set, int count, quiz_form form)
{
    int sign = form == QUIZ_LAST || form == QUIZ_MOST ? 1 : -1;
    const group_fact *best = set;

    for (int i = 1; i < count; i++)
        if (sign * (set[i].value->quantity.order - best->value->quantity.order) > 0) best = &set[i];
    return best;
}

static const char *join_ids(const group_fact *set, int count, quiz_arena *arena)
{
    const char *joined = set[0].record->id;

    for (int i = 1; i < count; i++) joined = quiz_arena_print(arena, "%s+%s", joined, set[i].record->id);
    return joined;
}

static group *make_group(catalog_listing *l, const catalog_plan *plan, group_fact *set, int count)
{
    quiz_arena *arena = l->catalog->arena;
    group *g = quiz_arena_alloc(arena, sizeof *g);

    g->facts = quiz_arena_array(arena, (size_t)count, sizeof *g->facts);
    memcpy(g->facts, set, (size_t)count * sizeof *set);
    g->count = count;
    g->keys = quiz_arena_alloc(arena, sizeof *g->keys);
    g->keys[0] = *leader(set, count, plan->form);
    g->key_count = 1;
    g->title = group_title(set, count);
    g->prompt = bank_render(l->catalog->bank, &plan->ask->forms[plan->form], g->keys[0].record, -1, NULL, arena);
    return g;
}

static int enter_sets(catalog_listing *l, const catalog_plan *plan, const ring *r, quiz_arena *scratch)
{
    names_table *known_sets = names_new(scratch, (size_t)r->count);
    group_fact set[QUIZ_CHOICES_MAX];
    int entered = 0;

    for (int i = 0; i < r->count; i++) {
        int count = take_set(r, i, plan->ask->choices, set);
        if (count < QUIZ_CHOICES_MIN) continue;
        qsort(set, (size_t)count, sizeof *set, compare_ids);
        const char *ids = join_ids(set, count, scratch);
        if (names_put(known_sets, 0, quiz_slice_of(ids), i) >= 0) continue;
        group *g = make_group(l, plan, set, count);
        if (!g->prompt) continue;
        plan_enter_as(l, plan, g, ids, plan_subject(l, plan->ask, g->keys[0].record->id));
        entered++;
    }
    return entered;
}

void form_lead_list(catalog_listing *l, const bank_ask *ask, quiz_form form)
{
    quiz_arena *scratch = quiz_arena_new();
    const catalog_plan *plan = plan_new(l, ask, form, GROUP_RECORDS, NULL, 0);
    ring r = make_ring(l, ask, scratch);

    if (enter_sets(l, plan, &r, scratch) == 0) plan_report_none(l, plan);
    quiz_arena_free(scratch);
}

void form_lead_pose(draft *d)
{
    const group *g = d->entry->about;

    for (int i = 0; i < g->count; i++) {
        const group_fact *fact = &g->facts[i];
        draft_add(d, draft_fact_choice(d, fact, fact->record->label, fact->record == g->keys[0].record));
    }
    draft_tell(d, &g->keys[0]);
}
