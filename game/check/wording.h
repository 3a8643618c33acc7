/*
 * What the rules on the wording of a single question share.
 */
#ifndef CHECK_WORDING_H
#define CHECK_WORDING_H

#include "check/item.h"

/* No prompt that anybody reads to its end is longer, in words. */
enum { WORDING_MOST = 64 };

/* The words of Q's prompt, at most WORDING_MOST of them. */
words wording_prompt(const item *q);

/* Whether all that can be chosen is "true" or "false", "yes" or "no". */
bool wording_is_statement(const item *q);

/* Whether what stands at AT, a part of TEXT, is inside quotation marks. */
bool wording_is_quoted(quiz_slice text, const char *at);

/* From the beginning of FIRST to the end of LAST, which are words of one text. */
quiz_slice wording_span(const word *first, const word *last);

/* What begins with a capital letter, and what has nothing else. ASCII letters count. */
bool wording_is_capital(quiz_slice s);
bool wording_is_all_capitals(quiz_slice s);

bool wording_ends_with(quiz_slice s, const char *end);

/* Whether S is in LIST, which ends with NULL. */
bool wording_is_among(quiz_slice s, const char *const *list);

/* Whether A and B hold the same words. */
bool wording_is_same(const words *a, const words *b);

#endif
