/*
 * Whole numbers as people write them into files and options, digits and nothing else; and in proportion.
 */
#ifndef PLAY_NUMBER_H
#define PLAY_NUMBER_H

#include "quiz/text.h"

/* Whether TEXT is a number from LEAST to MOST; *VALUE is set only then. */
bool number_parse(quiz_slice text, uint64_t least, uint64_t most, uint64_t *value);

/* The same for an int; LEAST is not negative. */
bool number_parse_int(quiz_slice text, int least, int most, int *value);

/*
 * VALUE times NUMERATOR / DENOMINATOR, rounded down, but no more than an int holds and no less than 1 unless one of the
 * factors is 0. None is negative; DENOMINATOR is at least 1.
 */
int number_scaled(int value, int numerator, int denominator);

#endif
