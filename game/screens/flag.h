/*
 * A word to the author of a question: what can be said of it. The screen and the terminal walk this table.
 */
#ifndef SCREENS_FLAG_H
#define SCREENS_FLAG_H

#include "screens/screen.h"

enum { FLAG_KINDS = 3, FLAG_LETTER = 'g' };

typedef struct flag_kind {
    const char *name; /* in the history, and as it is typed in a terminal */
    text_id says;
} flag_kind;

extern const flag_kind flag_kinds[FLAG_KINDS];

/* The key on the bottom line, the last one there. BESIDES: the screen's letter is another one, which a controller's
   button stands for, and where there is no room for both this one is left out: what tells why has it too. */
hint flag_hint(bool besides);

/* Opens the screen for the question at INDEX of the round. */
void flag_open(app *a, int index);

#endif
