/*
 * Characters that the fonts have no picture of.
 */
#ifndef SCREENS_FIT_LETTERS_H
#define SCREENS_FIT_LETTERS_H

#include "screens/glyphs.h"

/* Adds a finding for each text of BANK that has such a character. */
void fit_letters_check(const quiz_bank *bank, glyphs *g, quiz_findings *findings);

#endif
