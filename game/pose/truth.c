/* What is true, and what may be. */
#include "pose/truth.h"

#include <math.h>

int truth_class(const quiz_bank *bank, const bank_value *value)
{
    return value->record >= 0 ? bank->records[value->record].same : value->same;
}

bool truth_holds(const quiz_bank *bank, const bank_record *record, int attribute, int same)
{
    const bank_values *values = &record->values[attribute];

    for (int i = 0; i < values->count; i++)
        if (truth_class(bank, &values->at[i]) == same) return true;
    return false;
}

bool truth_open(const bank_record *record, int attribute)
{
    return record->values[attribute].partial;
}

bool truth_equal_orders(double a, double b)
{
    return fabs(a - b) <= 1e-9 * fabs(b);
}
