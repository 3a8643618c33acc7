/* not: a record is named, and the one value that it does not have is asked for. */
#include "pose/falsehood.h"
#include "pose/forms.h"
#include "pose/plan.h"
#include "pose/truth.h"

/* The false value is dealt to one of the true ones, and so seen as often as they are. */
enum { TRUE_LEAST = 2, HIDING = 2 };

static bool holds_for_all(const catalog_plan *plan, const group *g, const group_fact *fact)
{
    for (int i = 0; i < g->count; i++)
        if (!truth_holds(g->facts[i].record, plan->ask->attribute, fact->value->same)) return false;
    return true;
}

/* What is true for one record and not for another one with the same prompt is neither right nor wrong here. */
static const char *refuse(const catalog_listing *l, const catalog_plan *plan, group *g)
{
    int kept = 0;

    for (int i = 0; i < g->key_count; i++)
        if (holds_for_all(plan, g, &g->keys[i])) g->keys[kept++] = g->keys[i];
    if (kept < TRUE_LEAST) return "";
    g->key_count = kept;
    return plan_refuse_true(l, plan, g);
}

void form_not_list(catalog_listing *l, const bank_ask *ask, quiz_form form)
{
    plan_enter(l, plan_new(l, ask, form, GROUP_RECORDS, plan_values(l, ask), HIDING), refuse);
}

void form_not_pose(draft *d)
{
    const group *g = d->entry->about;
    int wanted = d->entry->plan->ask->choices - 1, count = g->key_count;
    int *order = quiz_arena_array(d->scratch, (size_t)count, sizeof *order);
    const group_fact *beside = draft_key(d);
    falsehood drawn;

    falsehood_draw(d, beside, 1, &drawn);
    draft_tell(d, beside);
    draft_add(d, falsehood_choice(d, beside, &drawn, true));
    for (int i = 0; i < count; i++) order[i] = i;
    quiz_rng_shuffle(&d->rng, order, count);
    for (int i = 0; i < count && i < wanted; i++) {
        const group_fact *fact = &g->keys[order[i]];
        draft_add(d, draft_fact_choice(d, fact, fact->value->text, false));
    }
    d->order = draft_value_order(d);
}
