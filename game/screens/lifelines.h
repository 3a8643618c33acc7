/*
 * Lifelines on the screen of a question: a key each on the bottom line, and what they brought.
 */
#ifndef SCREENS_LIFELINES_H
#define SCREENS_LIFELINES_H

#include "screens/screen.h"

enum { LIFELINES_HINTS = QUIZ_LIFELINE_COUNT, LIFELINES_WALK = 'l' };

/* The letter of its key. */
int lifelines_letter(quiz_lifeline lifeline);

/* Whether it is one of the mode's; without a clock there is no time to have more of. */
bool lifelines_allotted(const quiz_round_view *v, quiz_lifeline lifeline);

/* Its name; and what it does, as a sentence. */
const char *lifelines_name(const texts *t, quiz_lifeline lifeline);
const char *lifelines_about(const texts *t, quiz_arena *arena, quiz_lifeline lifeline);

/* Those that the mode allots, LIFELINES_HINTS at most; returns how many. */
int lifelines_hints(const app *a, ui *u, hint *hints);

/* The way off the ladder, by a short label or by what it brings; false: there is none now. */
bool lifelines_walk(const app *a, ui *u, hint *h);

/* Does what LETTER stands for, if it stands for one of them; where that cannot be, says why. */
void lifelines_press(app *a, ui *u, int letter);

/* The second chance was used up by a wrong answer. */
void lifelines_spent_second(app *a, ui *u);

/* What is to be said below the prompt; NULL: nothing. */
const char *lifelines_said(const app *a, ui *u);

/* How many of those who were asked chose CHOICE, "42%", and as a share; NULL: nobody was asked. */
const char *lifelines_poll(ui *u, const quiz_round_view *v, int choice, float *share);

#endif
