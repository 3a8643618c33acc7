/*
 * A field for words that somebody types.
 */
#ifndef SCREENS_FIELD_H
#define SCREENS_FIELD_H

#include "screens/ui.h"

/* TEXT in AT, with letters SCALE times as large as usual, or as large as it has room; of what has none, the end. */
layout field_layout(const ui *u, rect at, float scale, const char *text);

/* What was TYPED, or what is to be typed: the INVITATION; with a caret where the next letter comes. */
void field_draw(ui *u, rect at, float scale, const char *typed, const char *invitation);

/* What TYPED becomes by the input, in the frame's arena, and takes that; NULL: the input is none of typing. A blank is
   nothing to begin with. */
const char *field_edit(ui *u, const char *typed);

#endif
