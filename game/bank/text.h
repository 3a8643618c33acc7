/* Template texts: parsing them to parts. Rendering is in render.c. */
#ifndef BANK_TEXT_H
#define BANK_TEXT_H

#include "bank/load.h"

/* Parses the value at PLACE, whose placeholders start from records of type TYPE. COUNT is 0 where it is faulty. */
bank_text text_parse(loading *l, int type, bank_place place);

#endif
