/*
 * The English words that rules look for one by one. All take a folded word.
 */
#ifndef BASE_ENGLISH_H
#define BASE_ENGLISH_H

#include "quiz/text.h"

int english_number(quiz_slice word); /* "zero" to "twenty": 0 to 20; -1: it names none */
int english_month(quiz_slice word);  /* 1 to 12; 0: it names none */

bool english_is_article(quiz_slice word);
bool english_is_verdict(quiz_slice word); /* true, false, yes, no */

#endif
