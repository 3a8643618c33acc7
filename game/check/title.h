/* Titles of the bank: where findings on one as a whole belong. */
#ifndef CHECK_TITLE_H
#define CHECK_TITLE_H

#include "bank/model.h"

/* Whether TITLE bears a [bank] section; without one it was named after a path. */
bool title_is_declared(const quiz_bank *bank, int title);

/* Its [bank] section, or the first file as a whole. */
quiz_place title_place(const quiz_bank *bank, int title);

#endif
