/*
 * HTML entities: the names of HTML 4 and &apos;, and numbers.
 */
#ifndef CHECK_ENTITIES_H
#define CHECK_ENTITIES_H

#include <stdint.h>

#include "quiz/text.h"

enum { ENTITIES_POINT_LAST = 0x10FFFF };

/*
 * The size of the entity that S, which begins with "&", begins with: 0 where that is none. *POINT is the code point
 * that it stands for, the number that was written, which may be past the last one.
 */
size_t entities_read(quiz_slice s, int32_t *point);

#endif
