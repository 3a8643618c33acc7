/*
 * Whole files, in and out. Reasons are lines to show, in the ARENA given.
 */
#ifndef STORE_FILES_H
#define STORE_FILES_H

#include "quiz/text.h"

#include <stdio.h>

/*
 * Whether what the program keeps for itself can be at PATH, where a file is, or nothing: a pipe or a device could keep
 * it waiting, or never end. Returns NULL, or why not.
 */
const char *files_refuse(const char *path, quiz_arena *arena);

/*
 * Reads the file at PATH into BYTES, which stay as long as ARENA; pipes and devices are read to their end. Returns
 * NULL, or why it could not; *NUMBER, where not NULL, is then errno's.
 */
const char *files_read(const char *path, quiz_slice *bytes, int *number, quiz_arena *arena);

/*
 * Writes BYTES to PATH so that there is either the old file or the new one, never half of it; a link stays one. What
 * is not a file (/dev/stdout, say) is simply written to. Returns NULL, or why it could not.
 */
const char *files_write(const char *path, quiz_slice bytes, quiz_arena *arena);

/* The same with what FILL writes to OUT, piece by piece: it need not all be in memory. */
typedef void files_fill(FILE *out, void *data);
const char *files_write_by(const char *path, files_fill *fill, void *data, quiz_arena *arena);

/* Makes the folder PATH and those above it. Returns NULL, or why it could not. */
const char *files_make_folder(const char *path, quiz_arena *arena);

#endif
