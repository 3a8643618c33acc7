/* reverse: a value is named, and the record that has it is asked for. */
#include "pose/falsehood.h"
#include "pose/forms.h"
#include "pose/plan.h"

void form_reverse_list(catalog_listing *l, const bank_ask *ask, quiz_form form)
{
    const pool *records = pool_of_records(l->catalog->bank, ask, l->catalog->arena);

    plan_enter(l, plan_new(l, ask, form, GROUP_VALUES, records, ask->choices), plan_refuse_true);
}

/* A record is wrong because of what it has instead, or because it has nothing. */
static draft_choice wrong_record(const draft *d, const bank_record *record)
{
    int attribute = d->entry->plan->ask->attribute;
    const bank_values *values = &record->values[attribute];

    return (draft_choice){
        .text = record->label,
        .place = values->count ? values->at[0].place : record->place,
        .fact = draft_words(d, record, attribute),
    };
}

void form_reverse_pose(draft *d)
{
    falsehood drawn[QUIZ_CHOICES_MAX];
    const group_fact *key = draft_key(d);
    int count = falsehood_draw(d, key, d->entry->plan->ask->choices - 1, drawn);

    draft_tell(d, key);
    draft_add(d, draft_fact_choice(d, key, key->record->label, true));
    for (int i = 0; i < count; i++) draft_add(d, wrong_record(d, drawn[i].candidate->record));
}
