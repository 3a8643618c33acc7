/*
 * Numerals: what a choice comes to, as far as somebody can see who looks for numbers and dates.
 */
#ifndef CHECK_NUMERAL_H
#define CHECK_NUMERAL_H

#include "base/words.h"

/*
 * The first number in TEXT, whose words are WORDS: "15%", "$82.1 million", "12,300", "Four"; of a date with a month in
 * it ("2013-01-23", "September 27, 1972") about how many days. False: there is none.
 */
bool numeral_read(quiz_slice text, const words *words, double *value);

#endif
