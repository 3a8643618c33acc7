/*
 * What the screens have in common: where things go on a screen of any size, and the line above a question.
 */
#ifndef SCREENS_PAGE_H
#define SCREENS_PAGE_H

#include "quiz/round.h"
#include "screens/ui.h"

typedef struct page {
    rect header;  /* category, strip, score */
    rect content; /* between the header and the bottom line */
    rect full;    /* header and content as one */
    rect hints;   /* the bottom line */
    bool tight;   /* a low screen: smaller gaps */
} page;

page page_of(const ui *u);

typedef struct page_header {
    const char *above, *below; /* left */
    const char *score;         /* right; NULL: none */
    const char *streak;        /* below the score */
} page_header;

/* The film strip of V stands in the middle; V may be NULL. */
void page_draw_header(ui *u, const page *p, const page_header *h, const quiz_round_view *v);

/* The round's results as a strip across AT: the frames around NOW where not all have room. */
void page_draw_strip(ui *u, rect at, const quiz_round_view *v, float widest, float narrowest);

/* "Crew · Easy" */
const char *page_about(ui *u, const quiz_question *q);

#endif
