/*
 * Runs: a line of text in pieces that have one font, one direction and one script each.
 */
#ifndef SDL_RUNS_H
#define SDL_RUNS_H

#include "quiz/arena.h"
#include "sdl/face.h"

typedef struct run {
    face *face;
    int size;           /* of the font; for whoever asks for the runs to set */
    const char *text;   /* in logical order, as shapers want it */
    const size_t *ends; /* of its letters, in bytes of TEXT; what combines belongs to the letter before it */
    int letter_count;
    bool right_to_left;
    bool joined;    /* its letters hang together: there is no room between them */
    char script[5]; /* as ISO 15924 has it: "Latn" */
} run;

/*
 * Who knows which font shows a letter, the COUNT characters CODES; PREFERRED is the font that it should stay in if that
 * has it, or NULL. Not NULL.
 */
typedef struct runs_fonts {
    face *(*find)(void *data, const uint32_t *codes, int count, face *preferred);
    void *data;
} runs_fonts;

/*
 * Whether TEXT, in a font that has its letters, is one run from left to right that needs no script named: Latin, Greek,
 * Cyrillic, punctuation. FONT: does it have them? ASCII is there without being asked for.
 */
bool runs_are_plain(face *font, const char *text);

/* A plain text as one run of FONT, in ARENA. */
run *runs_of_plain(quiz_arena *arena, face *font, const char *text);

/*
 * The runs of TEXT, in ARENA, as they stand from left to right, and how many in *COUNT. The first letter that has a
 * direction gives the line its own; a line without one runs from left to right. Bytes that are no UTF-8 become U+FFFD,
 * and what can be composed is.
 */
run *runs_split(quiz_arena *arena, const char *text, runs_fonts fonts, int *count);

#endif
