/*
 * A table from names to numbers. A name belongs to a scope, so that one table serves many kinds of names: the film
 * "miracle" and the question "miracle" do not meet.
 */
#ifndef BANK_NAMES_H
#define BANK_NAMES_H

#include "quiz/text.h"

typedef struct names_table names_table;

/* EXPECTED names find room at once; the table grows beyond that. It lives in ARENA. */
names_table *names_new(quiz_arena *arena, size_t expected);

/* Adds TEXT, whose bytes must outlive the table, unless it is there. Returns the number it had, or -1 if it is new. */
int names_put(names_table *table, int scope, quiz_slice text, int number);

int names_find(const names_table *table, int scope, quiz_slice text); /* its number, or -1 */

#endif
