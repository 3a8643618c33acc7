/*
 * Text from files, made fit for a terminal: whatever a file holds, it cannot move the cursor, change colours or turn
 * the line round. Tabs become blanks; what may not pass, and what is not UTF-8, is written as an escape: \x1b,
 * \u{202e}.
 */
#ifndef CHECK_TERMINAL_H
#define CHECK_TERMINAL_H

#include "quiz/text.h"

#include <stdio.h>

enum { TERMINAL_CELL = 16 };

/* One code point (or one byte that is not UTF-8) as it is shown. */
typedef struct terminal_cell {
    char text[TERMINAL_CELL]; /* NUL-terminated */
    int width;                /* in columns: 0 to 8 */
} terminal_cell;

/* Cuts the first cell off REST, which is not empty. COLUMN, from 0, is where it will stand: tabs need it. */
terminal_cell terminal_next(quiz_slice *rest, int column);

/* Writes TEXT; line feeds go to OUT as they are. NULL writes nothing. */
void terminal_write(FILE *out, const char *text);

/* TEXT as valid UTF-8 for JSON: what is not becomes U+FFFD. NULL stays NULL. */
const char *terminal_valid(quiz_arena *arena, const char *text);

#endif
