/*
 * What mending would change, as `patch -p1` and `git apply` take it.
 */
#ifndef CHECK_DIFF_H
#define CHECK_DIFF_H

#include "quiz/text.h"

#include <stdio.h>

/* Writes the way from BEFORE to AFTER, both the text of the file NAME, as a unified diff; nothing where they are equal.
 */
void diff_write(FILE *out, const char *name, quiz_slice before, quiz_slice after);

#endif
