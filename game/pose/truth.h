/*
 * Truth: what the facts say of a value, and what they leave open.
 */
#ifndef POSE_TRUTH_H
#define POSE_TRUTH_H

#include "bank/model.h"

/* By what values are equal: a reference goes by the label that it is shown as. */
int truth_class(const quiz_bank *bank, const bank_value *value);

/* Whether RECORD has a value of this class. */
bool truth_holds(const quiz_bank *bank, const bank_record *record, int attribute, int same);

/* Whether what is not listed may be true all the same. */
bool truth_open(const bank_record *record, int attribute);

/* Whether two quantities are equal, however they were written: 8.4 million is 8,400,000. */
bool truth_equal_orders(double a, double b);

#endif
