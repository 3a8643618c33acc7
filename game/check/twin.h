/*
 * Two questions with the same prompt: whether they say the same, contradict each other, or have nothing to do with each
 * other.
 */
#ifndef CHECK_TWIN_H
#define CHECK_TWIN_H

#include "check/item.h"

typedef enum twin_kind {
    TWIN_NONE,      /* each may be right */
    TWIN_SAME,      /* the same question twice */
    TWIN_OTHER_KEY, /* what is right here is not right there */
    TWIN_TRUE_WRONG /* the facts of one of them make a wrong choice of the other one right */
} twin_kind;

typedef struct twin {
    twin_kind kind;
    const item_text *choice; /* TWIN_TRUE_WRONG: that choice ... */
    bank_place fact;         /* ... and what makes it right */
} twin;

/* Compares two questions with equal prompts; what was generated comes second. */
twin twin_compare(const quiz_bank *bank, const item *a, const item *b, quiz_arena *scratch);

/* What a choice says, as a number: equal for texts that are equal when folded, or names of the same thing. */
uint64_t twin_meaning(const quiz_bank *bank, quiz_slice text, quiz_arena *scratch);

/* Whether a right answer of A is one of B too. */
bool twin_shares_key(const quiz_bank *bank, const item *a, const item *b, quiz_arena *scratch);

/* Whether A and B show the same picture and sound, or none. */
bool twin_same_media(const item *a, const item *b);

/* Whether PROMPT asks for one among the choices, so that with other choices it is another question. */
bool twin_leans_on_choices(const words *prompt);

#endif
