/*
 * Faces: files of fonts, each opened once, at whichever size is asked for.
 */
#ifndef SDL_FACE_H
#define SDL_FACE_H

#include <SDL_ttf.h>
#include <stdbool.h>
#include <stdint.h>

/* Begins as zeros, but for the first four; the others are the face's own. */
typedef struct face {
    const char *path; /* lives as long as the face */
    long index;       /* which font of a file that holds several */
    bool light;       /* than the text wants: to be emboldened */
    bool coloured;    /* has pictures of one size instead of outlines */

    void *bytes;
    size_t size_in_bytes;
    TTF_Font *font;
    int size, capital;
    bool broken;
} face;

/* Maps the file; false with the reason in errno. Nobody else needs to: face_at does it when it has to. */
bool face_map(face *at);

/* Whether the file, which is mapped, begins as a font does. */
bool face_is_font(const face *at);

/* The font at SIZE in pixels, until the next call or face_close; NULL: it cannot be opened. */
TTF_Font *face_at(face *at, int size);

/* Whether the character CODE is one that cannot be seen, such as a joiner: no font has to have it. */
bool face_needs_none(uint32_t code);

/* Whether there are pictures of the COUNT characters CODES, of those that need one. */
bool face_has(face *at, const uint32_t *codes, int count);

/* How high a capital H is, in hundredths of the font's size; 0: there is none. */
int face_capital(face *at);

/* Gives back what it holds open; face_at opens it again. */
void face_close(face *at);

#endif
