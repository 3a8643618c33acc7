/*
 * The rules of modes and lifelines, with every number in them, for the help: made from the table of modes.
 */
#ifndef SCREENS_RULES_H
#define SCREENS_RULES_H

#include "screens/roll.h"

void rules_add(ui *u, roll *r, const quiz_mode *mode);

/* What each lifeline does, with its key. */
void rules_add_lifelines(ui *u, roll *r);

#endif
