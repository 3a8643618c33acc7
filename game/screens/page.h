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
    int hearts;                /* that are drawn before it */
} page_header;

/* The film strip of V stands in the middle; V may be NULL. */
void page_draw_header(ui *u, const page *p, const page_header *h, const quiz_round_view *v);

/* The round as a strip of film: the frames around the question that stands where not all have room. */
typedef struct page_strip {
    rect at;          /* of all frames */
    int first, count; /* of the questions shown */
    float gap;
} page_strip;

/* The room in the header below the strip. */
rect page_below_strip(const page *p);

page_strip page_strip_of(rect at, const quiz_round_view *v, float widest, float narrowest);
rect page_strip_frame(const page_strip *s, int index); /* the place of the INDEXth one shown */
void page_draw_strip(ui *u, const page_strip *s, const quiz_round_view *v);

/* The name of a screen, cut from the top of AREA; returns what is left beside it. */
rect page_draw_name(ui *u, const page *p, rect *area, const char *name);

/* How much of the setting for letters there is room for, where what needs HEIGHT at the usual size has ROOM: from 1 on.
 */
float page_text(const ui *u, float height, float room);

/* "Crew · Easy" */
const char *page_about(ui *u, const quiz_question *q);

#endif
