/* Findings as JUnit XML, which most build servers show: a suite for each file, a case for each finding. */
#include "check/report_parts.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* ---- XML 1.0 ---- */

static bool is_allowed(utf8proc_int32_t c)
{
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c != 0xFFFE && c != 0xFFFF;
}

/* A reader would make blanks of tabs and ends of lines in attributes, and line feeds of carriage returns. */
static const char *entity_of(utf8proc_int32_t c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\t': return "&#9;";
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    default: return NULL;
    }
}

/* What XML cannot hold, or is not UTF-8, becomes U+FFFD. */
static void write_xml(FILE *out, const char *text)
{
    size_t left = strlen(text);

    while (left) {
        utf8proc_int32_t c;
        utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)left, &c);
        bool allowed = size > 0 && is_allowed(c);
        const char *entity = allowed ? entity_of(c) : "\xEF\xBF\xBD";
        if (size <= 0) size = 1;
        if (entity)
            fputs(entity, out);
        else
            fwrite(text, 1, (size_t)size, out);
        text += size;
        left -= (size_t)size;
    }
}

static void write_attribute(FILE *out, const char *name, const char *value)
{
    fprintf(out, " %s=\"", name);
    write_xml(out, value);
    fputc('"', out);
}

/* ---- Findings ---- */

/* FINDING as the text format has it. */
static void write_as_text(FILE *out, const quiz_finding *finding)
{
    char *text = NULL;
    size_t size = 0;
    FILE *memory = open_memstream(&text, &size);

    if (!memory) abort();
    report_finding(memory, finding);
    fclose(memory);
    for (char *line = text, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        *end = '\0';
        write_xml(out, line);
        fputc('\n', out);
    }
    free(text);
}

static bool is_failure(const quiz_finding *f)
{
    return f->rule->severity != QUIZ_NOTE;
}

static void begin_case(FILE *out, const char *file, const char *name)
{
    fputs("    <testcase", out);
    write_attribute(out, "classname", file);
    write_attribute(out, "name", name);
}

static void write_failure(FILE *out, const quiz_finding *f)
{
    char name[64];

    snprintf(name, sizeof name, "%s at %d:%d", f->rule->code, f->at.line, f->at.column);
    begin_case(out, f->at.file, name);
    fputs(">\n      <failure", out);
    write_attribute(out, "type", quiz_severity_name(f->rule->severity));
    write_attribute(out, "message", f->message);
    fputc('>', out);
    write_as_text(out, f);
    fputs("</failure>\n    </testcase>\n", out);
}

/* A run of findings of one file. */
typedef struct suite {
    const quiz_findings *findings;
    int from, to, failures;
} suite;

static suite suite_from(const quiz_findings *findings, int from, const char *file)
{
    suite s = { .findings = findings, .from = from, .to = from };

    while (s.to < quiz_findings_count(findings) && strcmp(quiz_findings_at(findings, s.to)->at.file, file) == 0)
        s.failures += is_failure(quiz_findings_at(findings, s.to++));
    return s;
}

static void write_cases(FILE *out, const suite *s, const char *file)
{
    for (int i = s->from; i < s->to; i++)
        if (is_failure(quiz_findings_at(s->findings, i))) write_failure(out, quiz_findings_at(s->findings, i));
    if (s->failures) return;
    begin_case(out, file, "no errors, no warnings");
    fputs("/>\n", out);
}

static void write_notes(FILE *out, const suite *s)
{
    if (s->failures == s->to - s->from) return;
    fputs("    <system-out>", out);
    for (int i = s->from; i < s->to; i++)
        if (!is_failure(quiz_findings_at(s->findings, i))) write_as_text(out, quiz_findings_at(s->findings, i));
    fputs("</system-out>\n", out);
}

static void write_counts(FILE *out, int failures, int passed)
{
    fprintf(out, " tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">\n", failures + passed, failures);
}

static void write_suite(FILE *out, const suite *s, const char *file)
{
    fputs("  <testsuite", out);
    write_attribute(out, "name", file);
    write_counts(out, s->failures, s->failures == 0);
    write_cases(out, s, file);
    write_notes(out, s);
    fputs("  </testsuite>\n", out);
}

/* How many of FILES have neither errors nor warnings. */
static int count_passed(const quiz_findings *findings, const report_files *files)
{
    int passed = 0, at = 0;

    for (int i = 0; i < files->count; i++) {
        suite s = suite_from(findings, at, files->at[i]);
        passed += s.failures == 0;
        at = s.to;
    }
    return passed;
}

void report_junit(FILE *out, const quiz_findings *findings, const report_run *run)
{
    report_files files = report_files_of(findings, run, false);
    int failures =
        quiz_findings_count_severity(findings, QUIZ_ERROR) + quiz_findings_count_severity(findings, QUIZ_WARNING);
    int at = 0;

    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"marquee check\"", out);
    write_counts(out, failures, count_passed(findings, &files));
    for (int i = 0; i < files.count; i++) {
        suite s = suite_from(findings, at, files.at[i]);
        write_suite(out, &s, files.at[i]);
        at = s.to;
    }
    fputs("</testsuites>\n", out);
    free(files.at);
}
