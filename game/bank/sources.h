/* What a template's `pool` names: "role.actor, film.director". */
#ifndef BANK_SOURCES_H
#define BANK_SOURCES_H

#include "bank/load.h"

/* Parses VALUE into the pool of ASK, whose target is known. False, and reported, where a part cannot be used. */
bool sources_parse(loading *l, bank_place value, bank_ask *ask);

#endif
