/*
 * Profiles: whose history is added to, where several people play on one machine.
 */
#ifndef SCREENS_PROFILES_H
#define SCREENS_PROFILES_H

#include "screens/screen.h"

/* The name of the one that plays. */
const char *profiles_said(const app *a, const ui *u);

/* Whether another one can play now: not within a round. */
bool profiles_are_free(const app *a);

/* To the next one that is known, or with a STEP of -1 the one before. False: there is no other, or not now. */
bool profiles_change(app *a, int step);

/* To a new one of this NAME, or who has it already. False: it cannot be a name, or not now. */
bool profiles_add(app *a, const char *name);

#endif
