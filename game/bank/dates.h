/* Dates: YYYY, YYYY-MM and YYYY-MM-DD; reading, ordering and writing them. */
#ifndef BANK_DATES_H
#define BANK_DATES_H

#include "bank/model.h"

/* Parses TEXT as a date into the parts and the order of QUANTITY. Returns NULL, or what is wrong with it. */
const char *dates_parse(quiz_slice text, bank_quantity *quantity);

/* The same for a year alone. */
const char *dates_parse_year(quiz_slice text, bank_quantity *quantity);

/* Reads "23 January 2013", "January 23, 2013" or "January 2013", which no bank may say, to tell how it is written. */
bool dates_read_words(quiz_slice text, bank_quantity *quantity, quiz_arena *scratch);

/* A date in its own precision: "2013-01". */
const char *dates_print(const bank_quantity *quantity, quiz_arena *arena);

/* VALUE as a placeholder with STYLE shows it; NULL where the date does not say that much. */
const char *dates_styled(const bank_value *value, bank_part_style style, quiz_arena *arena);

#endif
