/*
 * The round of the day: the same for everyone, and only the first attempt of a day counts. It is used up when it is
 * begun, for its questions are known then.
 */
#ifndef SCREENS_DAILY_H
#define SCREENS_DAILY_H

#include "screens/screen.h"

/* What is known of today as the game starts: by the options, and by a round that was left. */
void daily_take_up(app *a);

/* Whether the attempt that counts can still be begun, and by which setup. */
bool daily_open(const app *a);
quiz_setup daily_setup(const app *a);

/* The app's round has begun; or one that was left goes on. */
void daily_begin(app *a);
void daily_go_on(app *a);

/* Its question has a verdict. */
void daily_judge(app *a);

/* What is to be said of today, in ARENA, where a round of the day is set up, and where one has ended; NULL: nothing. */
const char *daily_said_before(const app *a, const ui *u);
const char *daily_said_after(const app *a, const ui *u);

#endif
