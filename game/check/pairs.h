/*
 * Pairs of a number, a hash mostly, and a question: gathered one by one, then brought together by number.
 */
#ifndef CHECK_PAIRS_H
#define CHECK_PAIRS_H

#include "quiz/arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct pair {
    uint64_t hash; /* mixed: to be compared with others only */
    int question;
} pair;

/* An empty list is all zero. It must be sorted in the end, or what it has gathered is not freed. */
typedef struct pairs {
    pair *at;
    size_t count, capacity;
    size_t *starts; /* by the first bits of a hash; NULL until sorted */
    int shift;
} pairs;

void pairs_add(pairs *list, uint64_t hash, int question);

/*
 * Sorts by hash, then by question; all of the list lives in ARENA from then on. That takes time in proportion to the
 * number of pairs where their hashes differ, and never much more.
 */
void pairs_sort(pairs *list, quiz_arena *arena);

/* Where the first pair with HASH stands, in a sorted list, that has QUESTION or one behind it; or where it would. */
size_t pairs_find(const pairs *list, uint64_t hash, int question);

/* Whether the pair at AT, which may be beyond the list, has HASH. */
bool pairs_has(const pairs *list, size_t at, uint64_t hash);

/* Where the hash of the pair at AT ends. */
size_t pairs_end(const pairs *list, size_t at);

#endif
