/*
 * Findings for people (as compilers show them) and for programs (as JSON).
 */
#ifndef CHECK_REPORT_H
#define CHECK_REPORT_H

#include "quiz/finding.h"

#include <stdio.h>

/* What was looked at. */
typedef struct report_summary {
    int files;
    int questions;
} report_summary;

/*
 * The findings alone, in their order, each with its line and a mark below the span. COLOUR: with the escapes that
 * terminals take for colours.
 */
void report_findings(FILE *out, const quiz_findings *findings, bool colour);

/* "1 file, 148 questions: 1 error, 0 warnings" */
void report_summary_line(FILE *out, const quiz_findings *findings, report_summary summary);

void report_json(FILE *out, const quiz_findings *findings, report_summary summary);

#endif
