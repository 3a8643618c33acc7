/* Findings as workflow commands, which GitHub shows beside the lines of a change; see report.h. */
#include "check/report.h"

#include "check/terminal.h"

#include <string.h>

/* What a runner would take for its own is escaped as it wants: in properties more than in the message. */
static void write_escaped(FILE *out, const char *text, const char *special)
{
    quiz_slice rest = quiz_slice_of(text);

    while (rest.size) {
        const terminal_cell cell = terminal_next(&rest, 0);
        for (const char *c = cell.text; *c; c++) {
            if (strchr(special, *c))
                fprintf(out, "%%%02X", (unsigned)*c);
            else
                fputc(*c, out);
        }
    }
}

static void write_message(FILE *out, const char *text)
{
    write_escaped(out, text, "%");
}

static void write_property(FILE *out, const char *text)
{
    write_escaped(out, text, "%:,");
}

static void write_number(FILE *out, const char *name, int number)
{
    if (number) fprintf(out, ",%s=%d", name, number);
}

static void write_related(FILE *out, const quiz_related *related)
{
    fputs("%0A", out);
    write_message(out, related->at.file);
    if (related->at.line) fprintf(out, ":%d", related->at.line);
    fputs(": ", out);
    write_message(out, related->message);
}

static void write_finding(FILE *out, const quiz_finding *f)
{
    static const char *const commands[] = {
        [QUIZ_NOTE] = "notice", [QUIZ_WARNING] = "warning", [QUIZ_ERROR] = "error"
    };

    fprintf(out, "::%s file=", commands[f->rule->severity]);
    write_property(out, f->at.file);
    write_number(out, "line", f->at.line);
    write_number(out, "col", f->at.column);
    write_number(out, "endColumn", f->at.end_column);
    fprintf(out, ",title=%s::", f->rule->code);
    write_message(out, f->message);
    if (f->help) fputs("%0Ahelp: ", out);
    if (f->help) write_message(out, f->help);
    for (int i = 0; i < f->related_count; i++) write_related(out, &f->related[i]);
    fputc('\n', out);
}

void report_github(FILE *out, const quiz_findings *findings, const report_run *run)
{
    (void)run;
    for (int i = 0; i < quiz_findings_count(findings); i++) write_finding(out, quiz_findings_at(findings, i));
}
