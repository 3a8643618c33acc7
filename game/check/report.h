/*
 * Findings for people (as compilers show them) and for programs: one table of formats.
 *
 * Whatever the files hold, the output keeps to its format: it is UTF-8, one document, and moves no terminal.
 */
#ifndef CHECK_REPORT_H
#define CHECK_REPORT_H

#include "quiz/finding.h"

#include <stdio.h>

/* What was looked at, and how to write of it. */
typedef struct report_run {
    const char *const *files; /* the names of those that were read */
    int file_count;
    int questions, left_out; /* those that can be asked, and written ones that cannot */
    int bots, seeds;         /* that examined them; 0: none */
    const char *version;     /* of the program: "1.2.3" */
    bool colour;             /* text: with the escapes that terminals take for colours */
} report_run;

/* FINDINGS are sorted. */
typedef struct report_format {
    const char *name;
    void (*write)(FILE *out, const quiz_findings *findings, const report_run *run);
} report_format;

extern const report_format report_formats[];
extern const int report_format_count;

void report_text(FILE *out, const quiz_findings *findings, const report_run *run);
void report_json(FILE *out, const quiz_findings *findings, const report_run *run);
void report_sarif(FILE *out, const quiz_findings *findings, const report_run *run);
void report_junit(FILE *out, const quiz_findings *findings, const report_run *run);
void report_github(FILE *out, const quiz_findings *findings, const report_run *run);

/*
 * The findings alone as text, in their order, each with its line and a mark below the span. Of one rule in one file ten
 * notes or a thousand others are shown, and the rest is counted.
 */
void report_findings(FILE *out, const quiz_findings *findings, bool colour);

/* One finding as text, without colours. */
void report_finding(FILE *out, const quiz_finding *finding);

#endif
