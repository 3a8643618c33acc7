/*
 * Reveals: questions that give away the key of another one.
 *
 * One does so where it says that key, in its prompt or in the explanation that follows it, and is about the same thing:
 * it has most of what the other one's prompt speaks of. So do two that were made from one fact.
 */
#ifndef POSE_REVEAL_H
#define POSE_REVEAL_H

#include "base/words.h"
#include "pose/catalog.h"

/* The words of a question; what was not given has none. */
typedef struct reveal_words {
    words prompt, explain;
    const words *keys; /* whatever may be its key */
    int key_count;
} reveal_words;

/* A run of words, each by its stem. */
typedef struct reveal_run {
    const uint64_t *at;
    int count;
} reveal_run;

typedef struct reveal {
    reveal_run says;        /* its prompt, 0, and its explanation */
    reveal_run about;       /* what those and its keys speak of, sorted */
    reveal_run asked;       /* what its prompt speaks of, sorted */
    const reveal_run *keys; /* those that can be given away */
    int key_count;
    uint64_t fact; /* that it was made from; 0: it was written */
} reveal;

/* What there is to know of a question; in ARENA. FACT is a number of the fact that it was made from, 0: it was written.
 */
reveal reveal_of(const reveal_words *q, uint64_t fact, quiz_arena *arena);

/* The same for entry INDEX as it is posed under SEED. */
reveal reveal_posed(const quiz_catalog *catalog, int index, uint64_t seed, quiz_arena *arena);

/* KEY as what a text is searched for; in ARENA. Without words: it tells nothing, wherever it stands. */
reveal_run reveal_key(const words *key, quiz_arena *arena);

/* Whether who speaks of SHARED of the things that a prompt ASKED speaks of tells something about it. */
bool reveal_is_about(int shared, int asked);

/* Where in what A says the first of B's keys stands that it gives away: the index of its first word, or -1. */
int reveal_find(const reveal *a, const reveal *b);

/* Questions that are kept clear of each other. */
typedef struct reveal_set reveal_set;

reveal_set *reveal_set_new(quiz_arena *arena);         /* it lives in ARENA */
void reveal_set_add(reveal_set *set, const reveal *q); /* Q is copied */

/*
 * Whether Q and one of the set give away a key, either way round. Where very much would have to be compared to tell,
 * it is taken to be so.
 */
bool reveal_set_meets(const reveal_set *set, const reveal *q);

#endif
