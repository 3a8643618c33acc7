/*
 * A question on the screens of all sizes that count, and what of its texts cannot be seen there.
 */
#ifndef SCREENS_FIT_VIEW_H
#define SCREENS_FIT_VIEW_H

#include "screens/fit.h"
#include "screens/ui.h"

/* Real pixels, from the smallest, which most has no room on, to the largest. What lies between has as many logical
 * pixels as one of them. */
typedef struct fit_size {
    int w, h;
} fit_size;

enum { FIT_SIZES = 3 };
extern const fit_size fit_sizes[FIT_SIZES];

/* A text that is watched, by its address. */
typedef struct fit_text {
    const char *text;
    int hidden; /* how many of its letters at worst; 0: it fits */
    int first;  /* the first of the sizes at which it does not */
    int beyond; /* letters that it has behind TEXT: of a very long one, only the beginning is shown */
} fit_text;

typedef struct fit_view fit_view;

/* FONTS must outlive it; free it. */
fit_view *fit_view_new(const fit_fonts *fonts);
void fit_view_free(fit_view *v);

/*
 * Begins an empty screen of size SIZE; what is hidden there of COUNT texts will be noted in them. The result lives
 * until the next one begins.
 */
ui *fit_view_begin(fit_view *v, int size, fit_text *const *watched, int count);

/* Shows a category above a question, and a title that has so many QUESTIONS; TEXT is set and watched. */
void fit_view_category(fit_view *v, const char *category, fit_text *text);
void fit_view_title(fit_view *v, const char *title, int questions, fit_text *text);

/*
 * Shows Q, whose key comes first and then the wrong choices, the longest first, as it is asked and judged; at every
 * size up to the first at which something cannot be seen.
 */
void fit_view_question(fit_view *v, const quiz_question *q, fit_text *const *watched, int count);

#endif
