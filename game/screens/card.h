/*
 * A question that was answered: what was right, what was chosen, why, and where that stands. The verdict and the
 * review show it.
 */
#ifndef SCREENS_CARD_H
#define SCREENS_CARD_H

#include "screens/stage.h"

typedef struct card {
    const quiz_result *result;
    int left_ms, limit_ms; /* of the clock as it stood */
    float torn;            /* how far the chosen ticket's stub is off */
    float lift;            /* how high the right ticket is above its place */
    const char *right;     /* the headline of a right answer; NULL: the usual one */
} card;

void card_draw(ui *u, rect area, bool tight, const card *c);

/* How wide a line of the headline and of the explanation is, in ems of their largest letters. */
float card_headline_ems(rect area, bool tight);
float card_explanation_ems(rect area, bool tight);

/* Where something stands: "[role ye-sung-adult], miracle.ini:58" */
const char *card_place(ui *u, const quiz_origin *o);

/* The source that is given for a question, and where its key stands; "": neither is known. */
const char *card_source(ui *u, const quiz_question *q);

/* The line above a question, with SCORE as it is to be seen. */
void card_draw_header(ui *u, const page *p, const quiz_round_view *v, int score);

#endif
