/*
 * Seen: how often each text is a choice and the key, counted by the hashes of texts.
 */
#ifndef CHECK_SEEN_H
#define CHECK_SEEN_H

#include "check/clues.h"

typedef struct seen seen;

seen *seen_new(void);
void seen_free(seen *s);
void seen_clear(seen *s);

/* Adds BY, which may be negative, to how often the text with HASH is a choice, and to how often it is the KEY. */
void seen_count(seen *s, uint64_t hash, bool key, int by);

clues_seen seen_of(const seen *s, uint64_t hash);

#endif
