/*
 * What there is to choose from in a folder: its INI files, by name.
 */
#ifndef STORE_LISTING_H
#define STORE_LISTING_H

#include "quiz/arena.h"

enum { LISTING_MAX = 64 };

/* The names of the files NAME.ini in FOLDER, without the ending, sorted; *COUNT of them, LISTING_MAX at most. A folder
   that cannot be read has none. */
const char *const *listing_names(const char *folder, int *count, quiz_arena *arena);

#endif
