/* What two questions with one prompt say of each other; see twin.h. */
#include "check/twin.h"

#include "pose/truth.h"

#include <stdlib.h>
#include <string.h>

uint64_t twin_meaning(const quiz_bank *bank, quiz_slice text, quiz_arena *scratch)
{
    int same = bank->record_count ? bank_same(bank, text, scratch) : -1;

    return same >= 0 ? (uint64_t)same : quiz_slice_hash(quiz_slice_of(quiz_text_fold(scratch, text)));
}

/* What some choices mean, sorted. */
typedef struct meanings {
    uint64_t *at;
    size_t count;
} meanings;

static int compare_meanings(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static meanings meanings_of(const quiz_bank *bank, const item_text *choices, int count, quiz_arena *scratch)
{
    meanings m = { quiz_arena_array(scratch, (size_t)count, sizeof *m.at), (size_t)count };

    for (int i = 0; i < count; i++) m.at[i] = twin_meaning(bank, choices[i].text, scratch);
    if (count > 1) qsort(m.at, m.count, sizeof *m.at, compare_meanings);
    return m;
}

static meanings right_ones(const quiz_bank *bank, const item *q, quiz_arena *scratch)
{
    return meanings_of(bank, q->choices, q->right_count, scratch);
}

static meanings wrong_ones(const quiz_bank *bank, const item *q, quiz_arena *scratch)
{
    return meanings_of(bank, q->choices + q->right_count, q->choice_count - q->right_count, scratch);
}

static bool any_shared(meanings a, meanings b)
{
    for (size_t i = 0, k = 0; i < a.count && k < b.count;) {
        if (a.at[i] == b.at[k]) return true;
        if (a.at[i] < b.at[k])
            i++;
        else
            k++;
    }
    return false;
}

bool twin_shares_key(const quiz_bank *bank, const item *a, const item *b, quiz_arena *scratch)
{
    return any_shared(right_ones(bank, a, scratch), right_ones(bank, b, scratch));
}

/* ---- Prompts ---- */

bool twin_same_media(const item *a, const item *b)
{
    static const char *const keys[] = { "image", "audio" };
    const bank_written *x = a->entry->written, *y = b->entry->written;

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        int from = 0, to = 0;
        const lines_entry *one = x ? bank_next_entry(x->document, x->section, keys[i], &from) : NULL;
        const lines_entry *other = y ? bank_next_entry(y->document, y->section, keys[i], &to) : NULL;
        if (!one != !other || (one && !quiz_slice_equal(one->value, other->value))) return false;
    }
    return true;
}

bool twin_leans_on_choices(const words *prompt)
{
    static const char *const signs[] = { "these", "following", "not", "except", "odd" };

    for (int i = 0; i < prompt->count; i++)
        for (size_t s = 0; s < sizeof signs / sizeof *signs; s++)
            if (quiz_slice_is(prompt->at[i].folded, signs[s])) return true;
    return false;
}

/* ---- Written by hand, both ---- */

static twin compare_written(const quiz_bank *bank, const item *a, const item *b, quiz_arena *scratch)
{
    if (!twin_same_media(a, b)) return (twin){ .kind = TWIN_NONE };
    meanings right = right_ones(bank, a, scratch), other = right_ones(bank, b, scratch);
    if (any_shared(right, wrong_ones(bank, b, scratch)) || any_shared(other, wrong_ones(bank, a, scratch)))
        return (twin){ .kind = TWIN_OTHER_KEY };
    if (any_shared(right, other)) return (twin){ .kind = TWIN_SAME };
    return (twin){ .kind = twin_leans_on_choices(&a->prompt.words) ? TWIN_NONE : TWIN_OTHER_KEY };
}

/* ---- One from facts ---- */

typedef enum holding { FALSE, TRUE, UNKNOWN } holding;

/* What the facts of G say of a choice: whether it is true for what the prompt is about. */
static holding holds(const quiz_bank *bank, const catalog_plan *plan, const group *g, quiz_slice choice,
                     bank_place *fact, quiz_arena *scratch)
{
    const bank_attribute *asked = bank_asked(bank, plan->ask);
    bool amount = plan->by == GROUP_RECORDS && bank_kind_is_comparable(asked->kind);
    bank_quantity quantity = { 0 };
    int same = bank_same(bank, choice, scratch);

    if (amount && bank_quantity_parse(asked, choice, &quantity)) return UNKNOWN;
    for (int i = 0; i < g->count; i++) {
        const group_fact *f = &g->facts[i];
        bool agrees = amount                     ? truth_quantities_may_agree(&quantity, &f->value->quantity)
                      : plan->by == GROUP_VALUES ? same == f->record->same || same == f->record->named
                                                 : same == f->value->same || same == f->value->named;
        if (!agrees) continue;
        *fact = f->value->place;
        return TRUE;
    }
    return g->open || (!amount && same < 0) ? UNKNOWN : FALSE;
}

/* What is right where the prompt asks for what does not hold. */
static holding opposite(holding h)
{
    return h == TRUE ? FALSE : h == FALSE ? TRUE : UNKNOWN;
}

static twin compare_to_facts(const quiz_bank *bank, const item *a, const item *b, quiz_arena *scratch)
{
    const catalog_plan *plan = b->entry->plan;
    twin found = { .kind = TWIN_NONE };
    bool shared = false, other = true;

    for (int i = 0; i < a->choice_count; i++) {
        bank_place fact = b->entry->about->facts[0].value->place;
        holding h = holds(bank, plan, b->entry->about, a->choices[i].text, &fact, scratch);
        if (plan->form == QUIZ_NOT) h = opposite(h);
        if (i < a->right_count) {
            shared |= h == TRUE;
            other &= h == FALSE;
        } else if (h == TRUE) {
            return (twin){ TWIN_TRUE_WRONG, &a->choices[i], fact };
        }
    }
    found.kind = shared ? TWIN_SAME : other ? TWIN_OTHER_KEY : TWIN_NONE;
    return found;
}

/* A statement that the facts bear out: the one choice that denies it is wrong. */
static twin compare_to_statement(const item *a, const item *b)
{
    bank_place fact = b->entry->about->facts[0].value->place;

    for (int i = 0; i < a->choice_count; i++) {
        const item_text *choice = &a->choices[i];
        if (choice->words.count != 1 || !quiz_slice_is(choice->words.at[0].folded, "true")) continue;
        if (i < a->right_count) return (twin){ .kind = TWIN_SAME };
        return (twin){ TWIN_TRUE_WRONG, choice, fact };
    }
    return (twin){ .kind = TWIN_NONE };
}

/* Of two templates that ask the same the facts differ, or not. */
static twin compare_generated(const item *a, const item *b)
{
    const group *g = a->entry->about, *h = b->entry->about;
    const catalog_plan *plan = a->entry->plan, *other = b->entry->plan;

    if (plan == other || plan->form != other->form || plan->by != other->by || plan->form == QUIZ_TRUE)
        return (twin){ .kind = TWIN_NONE };
    for (int i = 0; i < g->key_count; i++)
        for (int k = 0; k < h->key_count; k++)
            if (group_class(plan->by, &g->keys[i]) == group_class(plan->by, &h->keys[k]))
                return (twin){ .kind = TWIN_SAME };
    return (twin){ .kind = TWIN_OTHER_KEY };
}

twin twin_compare(const quiz_bank *bank, const item *a, const item *b, quiz_arena *scratch)
{
    if (b->entry->written) return compare_written(bank, a, b, scratch);
    if (!a->entry->written) return compare_generated(a, b);
    return b->entry->plan->form == QUIZ_TRUE ? compare_to_statement(a, b) : compare_to_facts(bank, a, b, scratch);
}
