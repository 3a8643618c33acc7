/* How an attribute is declared: "person | title, many", "number minutes", "date, partial". */
#ifndef BANK_ATTRIBUTES_H
#define BANK_ATTRIBUTES_H

#include "bank/load.h"

/* Parses VALUE, what stands behind the =, into ATTRIBUTE. False, and reported, where it cannot be understood. */
bool attributes_parse(loading *l, bank_place value, bank_attribute *attribute);

#endif
