/*
 * What was answered: how each question went last, and how each round. The statistics and the banks show it.
 */
#ifndef SCREENS_RECORD_H
#define SCREENS_RECORD_H

#include <stdbool.h>
#include <stddef.h>

typedef enum record_state { RECORD_NEW, RECORD_RIGHT, RECORD_WRONG, RECORD_STATES } record_state;

typedef struct record_round {
    int right, count, score;
    int title; /* that the questions were of; -1: all of them */
} record_round;

typedef struct record {
    unsigned char *states; /* a record_state for each question of the catalog */
    int count;             /* of these */
    record_round *rounds;  /* in the order they were played */
    size_t round_count, round_capacity;
    int answered, right; /* answers, those of rounds that were left too */
} record;

record *record_new(int questions);
void record_free(record *r);

void record_answer(record *r, int question, bool right);
void record_end(record *r, record_round round);

#endif
