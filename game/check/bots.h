/*
 * Bots: the panel that guesses. Each knows one trick and nothing of what is asked, and picks by the words of a question
 * alone. Of choices that are equal to it, it takes any; where all are, it has no opinion.
 *
 * Nobody here takes what was seldom the key elsewhere: where every answer is the key just once, whoever knows all the
 * other keys can cross them out, and no way of asking can hide that.
 */
#ifndef CHECK_BOTS_H
#define CHECK_BOTS_H

#include "check/clues.h"

/* What gives a key away; of several bots that live on the same fault the best one is reported. */
typedef enum bots_fault {
    BOTS_LENGTH,
    BOTS_WORDS,
    BOTS_NUMBER,
    BOTS_CASE,
    BOTS_SEEN,
    BOTS_PLACE,
    BOTS_TRUTH,
    BOTS_FAULT_COUNT
} bots_fault;

typedef struct bot {
    const char *takes; /* "the longest choice" */
    bots_fault fault;
    double (*score)(const clues *c, int choice); /* it takes the highest */
} bot;

extern const bot bots[];
extern const int bots_count;

enum { BOTS_MOST = 32 };

/* How likely B's pick is choice KEY; negative: it has no opinion. */
double bots_guess(const bot *b, const clues *c, int key);

/* What to do about a fault, of written questions or of those of a template. */
const char *bots_help(bots_fault fault, bool written);

#endif
