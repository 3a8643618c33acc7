/* From what a form has drawn to the question as it is answered. */
#include "pose/draft.h"

#include <assert.h>
#include <string.h>

void draft_add(draft *d, draft_choice choice)
{
    assert(d->count < QUIZ_CHOICES_MAX);
    d->choices[d->count++] = choice;
}

const group_fact *draft_key(draft *d)
{
    return &d->entry->about->keys[quiz_rng_below(&d->rng, (uint32_t)d->entry->about->key_count)];
}

static const char *copy(const draft *d, const char *text)
{
    return text ? quiz_arena_copy(d->arena, text, strlen(text)) : NULL;
}

void draft_tell(draft *d, const group_fact *fact)
{
    const quiz_bank *bank = d->catalog->bank;
    const bank_text *explain = &d->entry->plan->ask->explain;

    d->question->prompt = copy(d, d->entry->about->prompt);
    if (explain->count) d->question->explanation = bank_render(bank, explain, fact->record, -1, NULL, d->arena);
    d->question->source = copy(d, fact->record->source);
    d->question->origin = bank_origin_of(fact->value->place, d->arena);
}

/* "A, B and C", or that there is none. */
static const char *list(const draft *d, const bank_values *values)
{
    const char *text = values->count ? values->at[0].text : "not given";

    for (int i = 1; i < values->count; i++)
        text = quiz_arena_print(d->arena, "%s%s%s", text, i + 1 < values->count ? ", " : " and ", values->at[i].text);
    return text;
}

const char *draft_words(const draft *d, const bank_record *record, int attribute)
{
    const bank_type *type = &d->catalog->bank->types[record->type];

    return quiz_arena_print(d->arena, "%s of %s: %s", type->attributes[attribute].name, record->label,
                            list(d, &record->values[attribute]));
}

draft_choice draft_fact_choice(const draft *d, const group_fact *fact, const char *text, bool right)
{
    return (draft_choice){
        .text = text,
        .right = right,
        .order = fact->value->quantity.order,
        .place = fact->value->place,
        .fact = draft_words(d, fact->record, d->entry->plan->ask->attribute),
    };
}

draft_order draft_value_order(const draft *d)
{
    bank_kind kind = bank_asked(d->catalog->bank, d->entry->plan->ask)->kind;

    return bank_kind_is_comparable(kind) ? DRAFT_SORTED : DRAFT_SHUFFLED;
}

/* Puts into SHOWN which choice stands where. */
static void arrange(draft *d, int *shown)
{
    for (int i = 0; i < d->count; i++) shown[i] = i;
    if (d->order == DRAFT_SHUFFLED) quiz_rng_shuffle(&d->rng, shown, d->count);
    if (d->order != DRAFT_SORTED) return;
    for (int i = 1; i < d->count; i++)
        for (int j = i; j > 0 && d->choices[shown[j]].order < d->choices[shown[j - 1]].order; j--) {
            int held = shown[j];
            shown[j] = shown[j - 1];
            shown[j - 1] = held;
        }
}

static void take_entry(draft *d)
{
    const quiz_catalog_entry *shown = &d->entry->shown;
    quiz_question *q = d->question;

    q->id = copy(d, shown->id);
    q->form = shown->form;
    q->category = copy(d, shown->category);
    q->difficulty = shown->difficulty;
    q->title = shown->title;
    if (!q->language) q->language = copy(d, bank_language(d->catalog->bank, shown->title));
}

void draft_finish(draft *d)
{
    quiz_question *q = d->question;
    quiz_proof *proofs = quiz_arena_array(d->arena, (size_t)d->count, sizeof *proofs);
    int shown[QUIZ_CHOICES_MAX];

    assert(d->count >= QUIZ_CHOICES_MIN);
    arrange(d, shown);
    for (int i = 0; i < d->count; i++) {
        const draft_choice *choice = &d->choices[shown[i]];
        q->choices[i] = copy(d, choice->text);
        if (choice->right) q->key = i;
        proofs[i] = (quiz_proof){ i, choice->right, bank_origin_of(choice->place, d->arena), choice->fact };
    }
    q->choice_count = q->proof_count = d->count;
    q->proofs = proofs;
    take_entry(d);
}
