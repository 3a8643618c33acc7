/*
 * Where files live: the XDG folders, or all of them under one home (--home, MARQUEE_HOME).
 */
#ifndef STORE_FOLDERS_H
#define STORE_FOLDERS_H

#include "quiz/arena.h"

/* HOME is the value of --home, or NULL. All are NUL-terminated paths in ARENA; NULL: there is none (no HOME set). */
const char *folders_config(const char *home, quiz_arena *arena);
const char *folders_data(const char *home, quiz_arena *arena);

/*
 * The assets: GIVEN (--assets) or MARQUEE_ASSETS where set, else beside the program, else where it was installed. NULL:
 * none of them is there.
 */
const char *folders_assets(const char *given, quiz_arena *arena);

/* The installed questions: beside the program, or where it was installed. NULL: not found. */
const char *folders_questions(quiz_arena *arena);

#endif
