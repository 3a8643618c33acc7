/*
 * What settings can be, in words, and the next value of each; for the screen of settings.
 */
#ifndef SCREENS_CHOICES_H
#define SCREENS_CHOICES_H

#include "screens/screen.h"

typedef struct choice choice;

/* Lists the themes and languages that there are, for as long as the screen is seen; to be called as it is entered. */
void choices_list(app *a);

/* The choice that is called as its setting is; "window" stands for the window's width and height. NULL: there is none.
 */
const choice *choices_find(const char *name);

/* The value that is set. */
const char *choices_say(const choice *c, const app *a, ui *u);

/* To the next value, or with a STEP of -1 the one before. False: there is no other. */
bool choices_change(const choice *c, app *a, int step);

#endif
