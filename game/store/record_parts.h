/* What the files of record.h share. */
#ifndef STORE_RECORD_PARTS_H
#define STORE_RECORD_PARTS_H

#include "store/history_look.h"
#include "store/record.h"

/* A round as far as it is kept. */
typedef struct record_followed {
    const quiz_round *round; /* NULL: none is followed */
    int moves;               /* that are kept */
    int wait_ms;             /* how much of the last one, where that is a wait */
    int verdicts;
    int asked; /* up to this question, marks in bags are kept */
} record_followed;

struct record {
    quiz_arena *arena;   /* holds the record itself */
    quiz_arena *scratch; /* for the length of a call */
    const quiz_catalog *catalog;
    record_clock clock;
    history *history; /* NULL: none was needed yet */
    history *own;     /* in memory, to be closed; or NULL */
    quiz_memory *memories;
    unsigned char *last; /* a record_last each */
    int *bags;
    float *recall;
    record_followed followed;
    history_unfinished unfinished; /* what record_unfinished found, in `found` */
    quiz_arena *found;
};

/* ENTRY goes into BAG, if that is a newer one than it lies in: one more of DRAWN. */
void record_mark(record *r, int entry, int bag, history_drawn *drawn, int *count);

#endif
