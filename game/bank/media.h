/*
 * Where the files lie that a bank names: in the folder of the file that names them, or below.
 */
#ifndef BANK_MEDIA_H
#define BANK_MEDIA_H

#include "quiz/arena.h"

typedef enum media_verdict { MEDIA_THERE, MEDIA_MISSING, MEDIA_UNREADABLE, MEDIA_OUTSIDE, MEDIA_NO_FILE } media_verdict;

/* The folder of the bank's file BANK, in ARENA. */
const char *media_folder(const char *bank, quiz_arena *arena);

/*
 * Looks for the regular file that the files in FOLDER call NAME. Where it is MEDIA_THERE, PATH becomes its path, free
 * of links, in ARENA. The file itself is not opened.
 */
media_verdict media_find(const char *folder, const char *name, const char **path, quiz_arena *arena);

#endif
