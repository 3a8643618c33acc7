/*
 * Whole numbers as people write them into files and options: digits and nothing else.
 */
#ifndef PLAY_NUMBER_H
#define PLAY_NUMBER_H

#include "quiz/text.h"

/* Whether TEXT is a number from LEAST to MOST; *VALUE is set only then. */
bool number_parse(quiz_slice text, uint64_t least, uint64_t most, uint64_t *value);

/* The same for an int; LEAST is not negative. */
bool number_parse_int(quiz_slice text, int least, int most, int *value);

#endif
