/*
 * What a written question says in other languages: `text.ko` is its `text` in Korean. A language is known by its code,
 * such as "ko" or "pt-BR", whose case does not matter; an empty one is the question's own.
 */
#ifndef BANK_LANGUAGES_H
#define BANK_LANGUAGES_H

#include "bank/model.h"

/* The next value of KEY in LANGUAGE, as bank_next_entry has it, but for empty ones. PLACE is a section. */
const lines_entry *languages_next(bank_place place, const char *key, quiz_slice language, int *at);

/* The NUMBER-th such value, from 0; NULL: there are not so many. */
const lines_entry *languages_value(bank_place place, const char *key, quiz_slice language, int number);

/*
 * The first wrong choice in LANGUAGE that equals another choice when folded, which goes to *BEFORE; NULL: there is
 * none. Answers that are equal do no harm.
 */
const lines_entry *languages_twin(bank_place place, quiz_slice language, const lines_entry **before,
                                  quiz_arena *scratch);

/*
 * Which of the languages that the question is given in is best for somebody who wants WANTED: the same code first, then
 * the language without its region ("ko" for "ko-KR"), then one of its regions ("pt-BR" for "pt"). OWN is the question's
 * own. One in which text, answers and wrong choices are not all given, or choices are equal, does not count. The own
 * one, which is empty, where nothing fits.
 */
quiz_slice languages_choose(bank_place place, const char *own, const char *wanted, quiz_arena *scratch);

#endif
