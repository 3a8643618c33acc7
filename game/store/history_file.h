/*
 * history.sqlite among other files: what lies in its place, how it comes into being, and how it is kept aside.
 * Reasons are lines to show, in the ARENA given.
 */
#ifndef STORE_HISTORY_FILE_H
#define STORE_HISTORY_FILE_H

#include "store/sql.h"

typedef enum history_place {
    HISTORY_NOTHING, /* there is no such file */
    HISTORY_FILE,    /* there is a file, which may be anything */
    HISTORY_REMAINS, /* a file without content, or what SQLite keeps beside one, but not as we use it */
    HISTORY_NO_FILE  /* a folder, a link, a pipe ... *REASON says it */
} history_place;

/* What lies at PATH and beside it, where SQLite keeps its log. */
history_place history_file_look(const char *path, const char **reason, quiz_arena *arena);

/* Whether the file at PATH has a log, without which it may not be read. */
bool history_file_has_log(const char *path);

/* Which file it is that PATH names: another one has another number. */
uint64_t history_file_identity(const char *path);

/* Makes a history without content at PATH, all at once. Where there is a file by then, that one stays. */
sql_fault history_file_make(const char *path, const char **reason, quiz_arena *arena);

/* Gives the file at PATH and what lies beside it other names, and returns that of the file; NULL: it could not. */
const char *history_file_set_aside(const char *path, quiz_arena *arena);

/* Removes the file at PATH and what SQLite keeps beside it. */
void history_file_remove(const char *path, quiz_arena *arena);

/*
 * Locks what PROFILE plays in FOLDER as long as the file that is returned is open: -1 where another program has it.
 * Where no lock can be had at all, that is no reason not to play: *ALONE is true then too.
 */
int history_file_lock(const char *folder, const char *profile, bool *alone);

#endif
