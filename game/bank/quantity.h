/* Numbers and money; with dates.h all that can be compared. The functions above the folder are in model.h. */
#ifndef BANK_QUANTITY_H
#define BANK_QUANTITY_H

#include "bank/model.h"

/* How a value of ATTRIBUTE is written, in words, in ARENA; where TEXT is a date in words, that one. */
const char *quantity_help(const bank_attribute *attribute, quiz_slice text, quiz_arena *arena);

#endif
