/*
 * A question as the rules of content look at it: its words, and where they stand.
 *
 * A written one comes with all its answers and wrong choices, not only those that a seed draws. A generated one is as
 * seed 1 poses it, and everything it says stands at its template's line.
 */
#ifndef CHECK_ITEM_H
#define CHECK_ITEM_H

#include "base/words.h"
#include "pose/catalog.h"

typedef struct item_text {
    quiz_slice text; /* empty: not given */
    words words;
    bank_place place;
} item_text;

typedef struct item {
    const catalog_entry *entry;
    int index; /* in the catalog */
    bool english;
    item_text prompt, explain;
    const item_text *choices; /* the right ones first */
    int choice_count;         /* at least 2 */
    int right_count;          /* at least 1 */
    const char *as_of;        /* NULL: not given */
} item;

/* The question at INDEX; all of it lives in ARENA. */
const item *item_of(const quiz_catalog *catalog, int index, quiz_arena *arena);

/* A written question as LANGUAGE has it, whose code is not empty; what is not given in that is empty. */
const item *item_in(const quiz_catalog *catalog, int index, quiz_slice language, quiz_arena *arena);

/* Where PART of TEXT stands; all of TEXT where that cannot be told. */
quiz_place item_place(const item_text *text, quiz_slice part);

/* Where the question as a whole stands: its header, or its template's line. */
quiz_place item_whole(const item *q);

#endif
