/* What the formats of findings share. */
#ifndef CHECK_REPORT_PARTS_H
#define CHECK_REPORT_PARTS_H

#include "check/report.h"

#include <jansson.h>

/* Names of files, sorted, each once. Free AT; the names are not yours. */
typedef struct report_files {
    const char **at;
    int count;
} report_files;

/* Those read and those that findings stand in; with RELATED, those of related places too. */
report_files report_files_of(const quiz_findings *findings, const report_run *run, bool related);
int report_files_index(const report_files *files, const char *name); /* -1: not among them */

/* TEXT, made valid UTF-8 in ARENA, as JSON; NULL as null. */
json_t *report_string(quiz_arena *arena, const char *text);

/* Writes BEFORE, then VALUE on one line, which it frees. One by one: a list of a million findings is not kept. */
void report_dump(FILE *out, const char *before, json_t *value);

#endif
