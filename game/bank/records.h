/* Records and their values, while they are not sealed yet. */
#ifndef BANK_RECORDS_H
#define BANK_RECORDS_H

#include "bank/load.h"

/* The values of ATTRIBUTE of record number RECORD, to be changed; how many there are, the record knows. */
bank_value *records_values(const loading *l, int record, int attribute);

/* Takes value INDEX out. Nothing is false any more for not being listed. */
void records_drop_value(loading *l, int record, int attribute, int index);

/* [film miracle-2013], for messages, in scratch. */
const char *records_title(loading *l, int record);

#endif
