/*
 * What a question brings along beside its words: a picture, or what stands for one that cannot be shown; a sound, and
 * what it lets hear.
 */
#ifndef SCREENS_MEDIA_BOX_H
#define SCREENS_MEDIA_BOX_H

#include "quiz/question.h"
#include "screens/ui.h"

typedef struct media_box {
    float shape;       /* how many of its heights it is wide; 0: there is no picture */
    const char *path;  /* NULL: it cannot be shown */
    const char *words; /* what is said instead; NULL: it can be shown */
} media_box;

media_box media_box_of(ui *u, const quiz_question *q);

/* Cuts the place of the picture off AT: beside what is left or above it, wherever it is larger. */
rect media_box_cut(rect *at, const media_box *m);

/* In the theme's inks for a sign. */
void media_box_draw(ui *u, rect at, const media_box *m);

/* Whether Q has a sound, its file is there, and nothing is known against it. */
bool media_box_sounds(ui *u, const quiz_question *q);

/* What the sound of Q lets hear, or that there is none; NULL: nothing is to be said of one. */
const char *media_box_caption(ui *u, const quiz_question *q);

#endif
