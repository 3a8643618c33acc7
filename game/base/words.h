/*
 * The words of a text, as rules compare them.
 */
#ifndef BASE_WORDS_H
#define BASE_WORDS_H

#include "quiz/text.h"

/* A run of letters and digits, with the apostrophes inside it. */
typedef struct word {
    quiz_slice written; /* part of the text */
    quiz_slice folded;  /* NFC and case folded; accents stay */
    uint64_t hash;      /* of FOLDED */
} word;

typedef struct words {
    word *at;
    int count;
} words;

/* The words of TEXT, which may be any bytes. They live as long as TEXT and ARENA do. */
words words_of(quiz_slice text, quiz_arena *arena);

/* Where the words of PART stand in WHOLE, one behind the other: the index of the first, or -1. No words stand nowhere.
 */
int words_find(const words *whole, const words *part);

/* Whether W says nothing of what an English text is about: "the", "of", "was", "which" and their kin. */
bool words_is_filler(const word *w);

/* The hash of W without its English ending: equal for "direct", "directs", "directed" and "directing". */
uint64_t words_stem(const word *w);

#endif
