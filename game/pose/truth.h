/*
 * Truth: what the facts say of a value, and what they leave open.
 */
#ifndef POSE_TRUTH_H
#define POSE_TRUTH_H

#include "bank/model.h"

/*
 * Whether A and B may be said of the same thing: they are equal, one is a name of what the other refers to, or one is a
 * date that the other gives more exactly. What may agree with something true is never false.
 */
bool truth_may_agree(const bank_value *a, const bank_value *b);

/* The same for quantities of one kind. */
bool truth_quantities_may_agree(const bank_quantity *a, const bank_quantity *b);

/* Whether RECORD has a value of this class. */
bool truth_holds(const bank_record *record, int attribute, int same);

/* Whether TEXT, which names ATTRIBUTE, may say something true of a record that has FACT if it is told with VALUE. */
bool truth_may_be_told(const quiz_bank *bank, const bank_text *text, int attribute, const bank_value *value,
                       const bank_value *fact);

#endif
