/* The files that a bank is made of: paths named by the user, and what lies in folders. */
#ifndef BANK_WALK_H
#define BANK_WALK_H

#include <stdbool.h>

#include "quiz/finding.h"

typedef struct walk_file {
    const char *path;
    int folder; /* files of one folder have the same number */
    int number; /* of the file itself, among files and folders */
    bool named; /* by the user, not found in a folder */
} walk_file;

typedef struct walk_files {
    walk_file *at;
    int count;
} walk_files;

/*
 * Lists the files at COUNT paths, in ARENA: those named, whatever they are called, and the .ini files in folders and
 * all that is below them, by name. A file that is reached twice is listed once. Returns false, with a line in
 * REASON (in ARENA), where a path named cannot be read; what is wrong further down goes to FINDINGS. The file at DRAFT
 * (NULL: none) is listed under this name wherever it was reached, or at the end; it need not be there.
 */
bool walk_list(const char *const *paths, int count, const char *draft, quiz_arena *arena, quiz_findings *findings,
               walk_files *list, const char **reason);

/* The name of the file or folder at PATH, without .ini and what stands before it, in ARENA; "Questions" for ".". */
const char *walk_stem(const char *path, quiz_arena *arena);

#endif
