/* text: a record is named, and one of its values is asked for. */
#include "pose/falsehood.h"
#include "pose/forms.h"
#include "pose/plan.h"

void form_text_list(catalog_listing *l, const bank_ask *ask, quiz_form form)
{
    plan_enter(l, plan_new(l, ask, form, GROUP_RECORDS, plan_values(l, ask), ask->choices), plan_refuse_true);
}

void form_text_pose(draft *d)
{
    falsehood drawn[QUIZ_CHOICES_MAX];
    const group_fact *key = draft_key(d);
    int count = falsehood_draw(d, key, d->entry->plan->ask->choices - 1, drawn);

    draft_tell(d, key);
    draft_add(d, draft_fact_choice(d, key, key->value->text, true));
    for (int i = 0; i < count; i++) draft_add(d, falsehood_choice(d, key, &drawn[i], false));
    d->order = draft_value_order(d);
}
