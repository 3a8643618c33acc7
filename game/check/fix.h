/*
 * Mending: the edits that findings carry, put into the text of their file.
 */
#ifndef CHECK_FIX_H
#define CHECK_FIX_H

#include "quiz/finding.h"

/*
 * Puts into TEXT, the bytes of the file NAME, every edit that its findings carry, again and again until none is left:
 * some edits come to light by others. What was mended is added to DONE, at its place when its turn came. The result
 * lives in ARENA; it is TEXT itself where there was nothing to mend.
 */
quiz_slice fix_text(const char *name, quiz_slice text, quiz_findings *done, quiz_arena *arena);

#endif
