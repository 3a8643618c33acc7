/*
 * A text as words: what a line break must not split.
 */
#ifndef SCREENS_WORDS_H
#define SCREENS_WORDS_H

#include "screens/layout.h"

typedef struct word {
    const char *at;
    size_t size;
    float width; /* at the size it was measured with */
    bool space;  /* one stands before it */
    bool first;  /* a line begins with it, whatever its width */
} word;

typedef struct words {
    word *items;
    int count;
    float space; /* width of a space */
} word_list;

/*
 * Splits TEXT, measured in FONT at SIZE, into words no wider than WIDEST: longer ones are cut between letters.
 * Scripts that write no spaces break between any two of their letters, but never before a closing mark.
 */
word_list words_split(frame_measure measure, frame_font font, float size, float widest, quiz_arena *arena,
                      const char *text);

/* How many bytes the code point at AT takes. */
size_t words_step(const char *at);

#endif
