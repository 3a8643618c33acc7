/*
 * Known pools: where an attribute takes values of several pools, a value's own pool is the first of them in which an
 * attribute with that pool alone has it too; else the first that is named. So a film that got an award is no choice
 * among people.
 */
#ifndef POSE_KNOWN_H
#define POSE_KNOWN_H

#include "bank/model.h"

typedef struct known known;

known *known_new(const quiz_bank *bank, quiz_arena *arena);

/* The pool of ATTRIBUTE's values of class SAME; ATTRIBUTE is of kind BANK_TEXT. */
const char *known_pool(const known *k, const bank_attribute *attribute, int same);

#endif
