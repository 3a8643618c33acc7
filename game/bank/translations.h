/* Whether a question says in another language all that it says in its own. */
#ifndef BANK_TRANSLATIONS_H
#define BANK_TRANSLATIONS_H

#include "bank/keys.h"

/* Reports each language of a [question] in which something is missing, or too much, or a choice is another one. */
void translations_check(loading *l, const keys_sorted *sorted);

#endif
