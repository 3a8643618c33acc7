/* What the files of history.h share. */
#ifndef STORE_HISTORY_PARTS_H
#define STORE_HISTORY_PARTS_H

#include "store/history.h"
#include "store/history_log.h"
#include "store/sql.h"

enum { HISTORY_BETWEEN = 0x1F }; /* the character between the choices that were shown, in the file */

struct history {
    quiz_arena *arena;
    const char *folder, *path; /* NULL: there is none */
    history_use use;
    char profile[HISTORY_PROFILE_MAX + 1];
    sql *file;         /* NULL: it cannot be used */
    sql *memory;       /* stands in for it then; else NULL */
    uint64_t identity; /* of the file: others may put another one in its place */
    history_log log;
    int remembered; /* so many entries of the log, from the first, are in `memory` */
    int mends;      /* how often a damaged file was replaced */
    int lock;       /* the file that says who plays; -1: none */
    bool alone;     /* no other game plays for this profile */
    history_trouble trouble, told;
    const char *notice; /* not taken yet, or NULL */
    int64_t round;      /* that was begun or resumed last; 0: none */
    int moves;          /* that it has */
};

/* Says that H plays for its profile, if nobody else does. */
void history_lock(history *h);

/* Where to read: the file, or what stands in for it. */
sql *history_db(history *h);

/* The id of H's profile there, or 0. */
int64_t history_profile_id(history *h);

/* Opens the file, or what stands in for it, and writes to it what the log has and it has not. */
void history_attach(history *h);

/* Writes what the log has and the file has not. Returns whether the file has it all now. */
bool history_write(history *h);

/*
 * After reading: whether it must be read again, for the database was damaged and has been replaced. Faults that pass
 * are forgotten.
 */
bool history_again(history *h);

#endif
