/*
 * Whether a question fits for sure, told from its characters' widths without laying it out: texts that take no more
 * lines than others that fit do fit too.
 */
#ifndef SCREENS_FIT_BOUND_H
#define SCREENS_FIT_BOUND_H

#include "check/item.h"
#include "screens/fit_view.h"
#include "screens/glyphs.h"

/* How many lines its texts take at most. */
typedef struct fit_lines {
    int prompt, choice, explanation; /* of the longest choice */
    int headline;                    /* of a verdict, which names the answer */
    int choices;                     /* how many */
} fit_lines;

typedef struct fit_bound fit_bound;

/* Lives in ARENA; VIEW and GLYPHS must outlive it. */
fit_bound *fit_bound_new(fit_view *view, glyphs *glyphs, quiz_arena *arena);

/* What a question takes: a written one with all its choices as its section has them, one that is posed, and an item. */
fit_lines fit_bound_written(const fit_bound *b, const bank_written *w);
fit_lines fit_bound_posed(const fit_bound *b, const quiz_question *q);
fit_lines fit_bound_item(const fit_bound *b, const item *q);

/* Whether questions of so many LINES fit. False: they may or may not. */
bool fit_bound_holds(fit_bound *b, const fit_lines *lines);

#endif
