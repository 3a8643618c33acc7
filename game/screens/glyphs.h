/*
 * What the fonts know of each character, asked once.
 */
#ifndef SCREENS_GLYPHS_H
#define SCREENS_GLYPHS_H

#include "quiz/text.h"
#include "screens/fit.h"

enum { GLYPHS_SIZE = 64 }; /* in which characters and words are measured */

typedef struct glyphs glyphs;

/* Lives in ARENA; FONTS must outlive it. */
glyphs *glyphs_new(const fit_fonts *fonts, quiz_arena *arena);

/* How wide the character CODE is in the widest of the fonts that a bank's texts are set in, in ems; GLYPHS_NONE: one of
   them has no picture of it. */
#define GLYPHS_NONE (-1.0f)
float glyphs_width(glyphs *g, uint32_t code);

/* Which of the fonts that a bank's texts are set in have no picture of CODE: a bit for each, 1 << FONT_REGULAR and so
 * on.
 */
unsigned glyphs_lacking(const glyphs *g, uint32_t code);

/* The character that begins at TEXT's byte AT, and its size in bytes; 0 where the bytes are no UTF-8 (one byte then).
 */
uint32_t glyphs_code(quiz_slice text, size_t at, size_t *size);

#endif
