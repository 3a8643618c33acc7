/* Texts that are equal when folded. Most pairs differ early and in ASCII, which tells without folding. */
#ifndef BANK_EQUAL_H
#define BANK_EQUAL_H

#include "quiz/text.h"

bool equal_folded(quiz_slice a, quiz_slice b, quiz_arena *scratch);

/* For each of COUNT texts: the first one before it that it equals, or -1, goes to TWINS. Returns whether any has one.
 */
bool equal_find(const quiz_slice *texts, int count, int *twins, quiz_arena *scratch);

#endif
