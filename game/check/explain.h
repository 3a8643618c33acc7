/* What a rule means, from its row in the table: for terminals and as Markdown. */
#ifndef CHECK_EXPLAIN_H
#define CHECK_EXPLAIN_H

#include "quiz/rules.h"

#include <stdio.h>

/*
 * Severity, summary, explanation, and the two examples. In examples what cannot be seen, or could be taken for
 * something else, is written as an escape: \x20 for a blank at the end of a line, \u{430} for a Cyrillic letter.
 */
void explain_text(FILE *out, const quiz_rule *rule);
void explain_markdown(FILE *out, const quiz_rule *rule); /* without the summary, which is its heading */

/* The whole table as one page of Markdown. */
void explain_all(FILE *out);

#endif
