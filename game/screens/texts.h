/*
 * What the screens say, by id, in the language of the player: every word on screen comes from assets/lang/CODE.ini.
 * English is built in, from the same kind of file, so that there are always words.
 */
#ifndef SCREENS_TEXTS_H
#define SCREENS_TEXTS_H

#include "quiz/finding.h"
#include "quiz/question.h"
#include "screens/text_ids.h"

typedef struct texts texts;

texts *texts_english(void);

/*
 * The language CODE of the folder ASSETS, such as "ko"; what it does not say is said in English. Faults in its file go
 * to FINDINGS. NULL: there is no such language. The caller frees it.
 */
texts *texts_load(const char *assets, const char *code, quiz_findings *findings);

/* The same for SIZE bytes at hand; NAME is what findings call them. Never fails. */
texts *texts_read(const char *name, const char *code, const char *bytes, size_t size, quiz_findings *findings);

void texts_free(texts *t);

const char *texts_code(const texts *t);
const char *texts_name(const texts *t); /* of the language, in itself */

const char *texts_of(const texts *t, text_id id);

/* The text that is called PREFIX and NAME together in the files, such as "theme-" and "evening"; without one, NAME. */
const char *texts_named(const texts *t, const char *prefix, const char *name);

/* The text with each {1}, {2} ... replaced by the argument of that number; NULL ends them. */
const char *texts_fill(const texts *t, quiz_arena *arena, text_id id, ...) __attribute__((sentinel));

/* The same in the form that goes with NUMBER, which is {1}; the arguments count from {2}. "1 question", "312 questions"
 */
const char *texts_counted(const texts *t, quiz_arena *arena, text_id id, int number, ...) __attribute__((sentinel));

/* A number, its digits in groups of three. */
const char *texts_number(quiz_arena *arena, int number);

/* "1.5" for 15. */
const char *texts_tenths(const texts *t, quiz_arena *arena, int tenths);

/* An answer of Q: the words for true and false are those of the language. */
const char *texts_choice(const texts *t, const quiz_question *q, int choice);

const char *texts_difficulty(const texts *t, quiz_difficulty difficulty);

#endif
