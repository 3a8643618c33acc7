/* What is true, and what may be. */
#include "pose/truth.h"

#include <math.h>

/* What is not given, 0, may be anything. */
static bool parts_agree(int a, int b)
{
    return a == 0 || b == 0 || a == b;
}

bool truth_quantities_may_agree(const bank_quantity *a, const bank_quantity *b)
{
    if (a->year && b->year) return a->year == b->year && parts_agree(a->month, b->month) && parts_agree(a->day, b->day);
    return fabs(a->order - b->order) <= 1e-9 * fabs(b->order);
}

bool truth_may_agree(const bank_value *a, const bank_value *b)
{
    if (a->same == b->same || a->same == b->named || a->named == b->same) return true;
    return a->quantity.year && b->quantity.year && truth_quantities_may_agree(&a->quantity, &b->quantity);
}

bool truth_holds(const bank_record *record, int attribute, int same)
{
    const bank_values *values = &record->values[attribute];

    for (int i = 0; i < values->count; i++)
        if (values->at[i].same == same) return true;
    return false;
}

/* ---- Statements ---- */

/* A date that does not say as much as the part needs may say anything. */
static bool values_agree(bank_part_style style, const bank_value *a, const bank_value *b)
{
    const bank_quantity *x = &a->quantity, *y = &b->quantity;

    switch (style) {
    case BANK_PLAIN:
    case BANK_LONG: return truth_may_agree(a, b);
    case BANK_PART_YEAR: return x->year == y->year;
    case BANK_PART_MONTH: return parts_agree(x->month, y->month);
    case BANK_PART_DAY: return parts_agree(x->day, y->day);
    }
    return true;
}

/* Whether something that PART shows of VALUE is shown of FACT too, or may be; both are STEP steps along its path. */
static bool may_show(const quiz_bank *bank, const bank_part *part, const bank_value *value, const bank_value *fact,
                     int step)
{
    if (step == part->path_count) return values_agree(part->style, value, fact);
    if (value->record < 0 || fact->record < 0) return truth_may_agree(value, fact);
    const bank_values *values = &bank->records[value->record].values[part->path[step]];
    const bank_values *facts = &bank->records[fact->record].values[part->path[step]];
    if (facts->partial) return true;
    for (int i = 0; i < values->count; i++)
        for (int k = 0; k < facts->count; k++)
            if (may_show(bank, part, &values->at[i], &facts->at[k], step + 1)) return true;
    return false;
}

bool truth_may_be_told(const quiz_bank *bank, const bank_text *text, int attribute, const bank_value *value,
                       const bank_value *fact)
{
    for (int i = 0; i < text->count; i++) {
        const bank_part *part = &text->parts[i];
        bool names = part->path_count > 0 && part->path[0] == attribute;
        if (names && !may_show(bank, part, value, fact, 1)) return false;
    }
    return true;
}
