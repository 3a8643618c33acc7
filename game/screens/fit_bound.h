/*
 * Whether a question fits for sure, told from its characters' widths without laying it out: texts that take no more
 * lines than others that fit do fit too.
 */
#ifndef SCREENS_FIT_BOUND_H
#define SCREENS_FIT_BOUND_H

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

/* Adds what a text takes. */
void fit_bound_prompt(const fit_bound *b, fit_lines *lines, quiz_slice text);
void fit_bound_answer(const fit_bound *b, fit_lines *lines, quiz_slice text);
void fit_bound_wrong(const fit_bound *b, fit_lines *lines, quiz_slice text);
void fit_bound_explanation(const fit_bound *b, fit_lines *lines, quiz_slice text);

/* Whether questions of so many LINES fit. False: they may or may not. */
bool fit_bound_holds(fit_bound *b, const fit_lines *lines);

#endif
