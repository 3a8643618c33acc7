/* true: a statement is made, which holds or does not. */
#include "pose/falsehood.h"
#include "pose/forms.h"
#include "pose/plan.h"

/* A statement names one value, which is the key or a false one dealt to it. */
enum { HIDING = 2 };

static const char *state(const quiz_bank *bank, const catalog_plan *plan, const bank_record *record,
                         const bank_value *value, quiz_arena *arena)
{
    return bank_render(bank, &plan->ask->forms[plan->form], record, plan->ask->attribute, value, arena);
}

/* What cannot be stated of one fact leaves open what is true: a date may lack the month, a reference what it leads to.
 */
static const char *refuse(const catalog_listing *l, const catalog_plan *plan, group *g)
{
    quiz_arena_reset(l->scratch);
    for (int i = 0; i < g->count; i++)
        if (!state(l->catalog->bank, plan, g->facts[i].record, g->facts[i].value, l->scratch))
            return "what it refers to lacks what the statement needs";
    return plan_refuse_true(l, plan, g);
}

void form_true_list(catalog_listing *l, const bank_ask *ask, quiz_form form)
{
    plan_enter(l, plan_new(l, ask, form, GROUP_RECORDS, plan_values(l, ask), HIDING), refuse);
}

static void add(draft *d, const char *text, bool right, const draft_choice *proof)
{
    draft_choice choice = *proof;

    choice.text = text;
    choice.right = right;
    draft_add(d, choice);
}

void form_true_pose(draft *d)
{
    const catalog_plan *plan = d->entry->plan;
    const group_fact *key = draft_key(d);
    bool holds = quiz_rng_below(&d->rng, 2) == 0;
    draft_choice proof = draft_fact_choice(d, key, NULL, true);
    falsehood drawn;

    holds = holds || falsehood_draw(d, key, 1, &drawn) == 0;
    if (!holds) proof.fact = falsehood_choice(d, key, &drawn, false).fact;
    draft_tell(d, key);
    d->question->prompt = state(d->catalog->bank, plan, key->record, holds ? key->value : &drawn.value, d->arena);
    add(d, "True", holds, &proof);
    add(d, "False", !holds, &proof);
    d->order = DRAFT_AS_ADDED;
    d->question->true_or_false = true;
}
