/*
 * Fallback: the system's fonts, for letters that the game's own lack. fontconfig knows them; it starts when it is asked
 * for the first time, which takes some milliseconds.
 */
#ifndef SDL_FALLBACK_H
#define SDL_FALLBACK_H

#include "sdl/face.h"

typedef struct fallback fallback;

fallback *fallback_new(void);
void fallback_free(fallback *f); /* with all its faces; NULL is allowed */

/* The language that the fonts should suit best ("ko"), where they differ in how they draw a letter; NULL: the
   surroundings' own. Faces that were found before are gone. */
void fallback_speak(fallback *f, const char *language);

/*
 * The face of the font that suits best of those that have all COUNT characters of CODES, near WEIGHT in strength
 * (fontconfig's scale: 80 is regular, 200 bold); NULL: there is none. It lives as long as F, until the next
 * fallback_speak. Files that cannot be used are passed over.
 */
face *fallback_find(fallback *f, int weight, const uint32_t *codes, int count);

#endif
