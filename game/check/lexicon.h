/*
 * Lists of words and phrases, which a rule looks for in a text word by word.
 */
#ifndef CHECK_LEXICON_H
#define CHECK_LEXICON_H

#include "base/words.h"

/* Phrases of one kind, separated by "|"; in lower case, with straight apostrophes. */
typedef struct lexicon_row {
    int kind; /* above 0 */
    const char *phrases;
} lexicon_row;

typedef struct lexicon_entry {
    int kind; /* 0: nothing stands here */
    words words;
} lexicon_entry;

typedef struct lexicon lexicon;

/* Of phrases that begin alike, the one further up in ROWS is found. It lives in ARENA. */
lexicon *lexicon_new(const lexicon_row *rows, int count, quiz_arena *arena);

/* What stands in LIST at INDEX; never NULL. */
const lexicon_entry *lexicon_at(const lexicon *l, const words *list, int index);

/* The same, its kind alone; 0 where INDEX is not in LIST. */
int lexicon_kind(const lexicon *l, const words *list, int index);

#endif
