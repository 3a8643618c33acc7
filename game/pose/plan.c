/* What listing is alike in all generated forms. */
#include "pose/plan.h"

#include "pose/deal.h"
#include "pose/falsehood.h"

/* "film.writer" or "film.writer/remake". */
static const char *name_of(const catalog_listing *l, const bank_ask *ask, bool whole)
{
    const bank_type *type = &l->catalog->bank->types[ask->type];
    bool named = whole && *ask->name;

    return quiz_arena_print(l->catalog->arena, "%s.%s%s%s", type->name, type->attributes[ask->attribute].name,
                            named ? "/" : "", named ? ask->name : "");
}

static uint64_t hash_of(const char *text)
{
    return quiz_slice_hash(quiz_slice_of(text));
}

catalog_plan *plan_new(catalog_listing *l, const bank_ask *ask, quiz_form form, group_by by, const pool *p, int hiding)
{
    catalog_plan *plan = quiz_arena_alloc(l->catalog->arena, sizeof *plan);

    *plan = (catalog_plan){ .ask = ask, .form = form, .by = by, .pool = p, .hiding = hiding };
    plan->name = name_of(l, ask, true);
    plan->stream = hash_of(quiz_arena_print(l->catalog->arena, "%s:%s", plan->name, quiz_form_name(form)));
    return plan;
}

const pool *plan_values(catalog_listing *l, const bank_ask *ask)
{
    if (l->last != ask) l->last_values = pool_of_values(l->catalog->bank, l->pools, ask, l->catalog->arena);
    l->last = ask;
    return l->last_values;
}

const char *plan_refuse_true(const catalog_listing *l, const catalog_plan *plan, group *g)
{
    if (plan->by == GROUP_RECORDS && g->open) return "it is partial, so nothing is certainly false";
    for (int i = 0; i < g->key_count; i++) {
        quiz_arena_reset(l->scratch);
        if (!falsehood_exists(l->catalog->bank, plan, g, &g->keys[i], l->scratch))
            return "there is nothing that is certainly false";
    }
    return NULL;
}

void plan_report_none(const catalog_listing *l, const catalog_plan *plan)
{
    const bank_type *type = &l->catalog->bank->types[plan->ask->type];
    const bank_text *text = &plan->ask->forms[plan->form];

    quiz_findings_add(l->findings, QUIZ_T_YIELDS_NONE, bank_place_of(text->place),
                      "give a record what it asks for, or delete the line", "\"%s\" of [ask %s.%s] yields no question",
                      quiz_form_name(plan->form), type->name, type->attributes[plan->ask->attribute].name);
}

uint64_t plan_subject(const catalog_listing *l, const bank_ask *ask, const char *subject)
{
    const char *text = quiz_arena_print(l->catalog->arena, "%s:%s", name_of(l, ask, false), subject);

    return hash_of(text);
}

void plan_enter_as(catalog_listing *l, const catalog_plan *plan, group *g, const char *name, uint64_t subject)
{
    const bank_record *record = g->keys[0].record;
    const bank_ask *ask = plan->ask;
    catalog_entry entry = { .plan = plan, .about = g };

    entry.shown = (quiz_catalog_entry){
        .id = quiz_arena_print(l->catalog->arena, "%s:%s:%s", plan->name, name, quiz_form_name(plan->form)),
        .form = plan->form,
        .category = record->category ? record->category : ask->category,
        .difficulty = record->difficulty >= 0 ? (quiz_difficulty)record->difficulty : ask->difficulty,
        .title = g->title,
        .subject = subject,
    };
    g->stream = hash_of(entry.shown.id);
    catalog_add(l, entry);
}

/* Whether the prompt of a value names more than the value. */
static bool names_record(const bank_text *text, int attribute)
{
    for (int i = 0; i < text->count; i++) {
        const bank_part *part = &text->parts[i];
        if (part->kind != BANK_LITERAL && (part->path_count == 0 || part->path[0] != attribute)) return true;
    }
    return false;
}

/* The id of the record that a value is, or its text folded. */
static const char *value_name(const catalog_listing *l, const bank_value *value)
{
    if (value->record >= 0) return l->catalog->bank->records[value->record].id;
    return quiz_text_fold(l->catalog->arena, quiz_slice_of(value->text));
}

static void enter_value(catalog_listing *l, const catalog_plan *plan, group *g)
{
    const group_fact *first = group_first(g);
    const char *record = first->record->id, *value = value_name(l, first->value), *name = value;

    if (names_record(&plan->ask->forms[plan->form], plan->ask->attribute))
        name = quiz_arena_print(l->catalog->arena, "%s@%s", value, record);
    /* A value that one record has is the same fact whichever way round it is asked. */
    plan_enter_as(l, plan, g, name, plan_subject(l, plan->ask, g->key_count == 1 ? record : value));
}

static void enter_record(catalog_listing *l, const catalog_plan *plan, group *g)
{
    const char *record = group_first(g)->record->id;

    plan_enter_as(l, plan, g, record, plan_subject(l, plan->ask, record));
}

static void find_candidates(const catalog_listing *l, const catalog_plan *plan, group *g)
{
    bool written = plan->by == GROUP_RECORDS && bank_kind_is_comparable(bank_asked(l->catalog->bank, plan->ask)->kind);

    for (int i = 0; i < g->key_count; i++) {
        group_fact *key = &g->keys[i];
        key->candidate = pool_find(plan->pool, group_class(plan->by, key), written ? &key->value->quantity : NULL);
    }
}

static bool is_asked(const catalog_listing *l, const catalog_plan *plan, group *g, plan_refusal *refusal)
{
    find_candidates(l, plan, g);
    const char *reason = refusal(l, plan, g);
    if (reason && *reason)
        group_note(l->findings, l->catalog->bank, plan->ask, plan->form, g->keys[0].record, NULL, reason);
    return !reason;
}

void plan_enter(catalog_listing *l, catalog_plan *plan, plan_refusal *refusal)
{
    group_list list = group_collect(l->catalog->bank, plan->ask, plan->form, plan->by, l->findings, l->catalog->arena);

    plan->groups.at = list.at;
    for (int i = 0; i < list.count; i++)
        if (is_asked(l, plan, &list.at[i], refusal)) plan->groups.at[plan->groups.count++] = list.at[i];
    for (int i = 0; i < plan->groups.count; i++)
        (plan->by == GROUP_VALUES ? enter_value : enter_record)(l, plan, &plan->groups.at[i]);
    if (plan->groups.count == 0) plan_report_none(l, plan);
    plan->dealt = deal_table_new(plan, l->catalog->arena);
}
