/* Types and their attributes, for the steps after them. */
#ifndef BANK_TYPES_H
#define BANK_TYPES_H

#include "bank/load.h"

/* Keys that every record has beside the attributes of its type; no attribute can have their name. */
enum { TYPES_ALSO, TYPES_CATEGORY, TYPES_DIFFICULTY, TYPES_SOURCE, TYPES_PARTIAL, TYPES_OWN_COUNT };
extern const char *const types_own[TYPES_OWN_COUNT];

int types_find(const loading *l, quiz_slice name);                /* -1: there is none */
int types_find_attribute(const bank_type *type, quiz_slice name); /* -1: there is none */

/* Whether the label of TYPE's records shows ATTRIBUTE. */
bool types_label_names(const bank_type *type, int attribute);

/* "did you mean" over the names of all types, or over the attributes of TYPE and `label`. */
const char *types_did_you_mean_type(loading *l, quiz_slice wrong, const char *const *further, int further_count,
                                    const char *otherwise);
const char *types_did_you_mean(loading *l, const bank_type *type, quiz_slice wrong, const char *otherwise);

/* "it has name, born", the attributes of TYPE, as far as anybody reads; may be NULL. */
const char *types_list(loading *l, const bank_type *type);

#endif
