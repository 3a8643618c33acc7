/*
 * A line that somebody typed, as it may be kept and shown anywhere: one line of UTF-8 that moves no cursor.
 */
#ifndef BASE_PLAIN_H
#define BASE_PLAIN_H

#include "quiz/text.h"

/*
 * TYPED in ARENA, NUL-terminated: tabs and line ends are blanks, other control characters and the marks that turn a
 * line round are left out, and each byte that is not UTF-8 becomes U+FFFD.
 */
const char *plain_line(quiz_arena *arena, quiz_slice typed);

#endif
