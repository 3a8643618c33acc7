/*
 * What was told of this sitting: all that the file does not have yet, and all of the round that goes on, so that it can
 * be told again where the file is lost. Entries and their texts belong to the log.
 */
#ifndef STORE_HISTORY_LOG_H
#define STORE_HISTORY_LOG_H

#include "store/history.h"

typedef enum history_entry_kind { HISTORY_BEGINS, HISTORY_STEPS, HISTORY_FLAGS, HISTORY_JOINS } history_entry_kind;

typedef struct history_entry {
    history_entry_kind kind;
    int64_t round;  /* 0, of a flag: none */
    int first_move; /* of a step: the number of its first move */
    const char *profile;
    int64_t joined; /* of a profile that comes into being: when */
    history_start start;
    history_step step;
    history_flag flag;
} history_entry;

/* All zero: empty. */
typedef struct history_log {
    quiz_arena *arena;
    history_entry *entries;
    int count;
    size_t capacity;
    int written; /* so many of them, from the first, are in the file */
} history_log;

void history_log_free(history_log *log);

/* Forgets all entries if the file has them. */
void history_log_settle(history_log *log);

void history_log_start(history_log *log, const char *profile, int64_t round, const history_start *start);
void history_log_step(history_log *log, const char *profile, int64_t round, int first_move, const history_step *step);
void history_log_flag(history_log *log, const char *profile, int64_t round, const history_flag *flag);
void history_log_join(history_log *log, const char *profile, int64_t at);

#endif
