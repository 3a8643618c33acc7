/* Findings as JSON, in the keys that the command line promises; see report.h. */
#include "check/report.h"

#include "check/terminal.h"

#include <jansson.h>
#include <stdlib.h>

static json_t *text(quiz_arena *arena, const char *value)
{
    return value ? json_string(terminal_valid(arena, value)) : json_null();
}

/* Lines and columns count from 1: 0 says that there is none. */
static json_t *position(int number)
{
    return number ? json_integer(number) : json_null();
}

static json_t *related_list(const quiz_finding *f, quiz_arena *arena)
{
    json_t *list = json_array();

    for (int i = 0; i < f->related_count; i++) {
        const quiz_related *r = &f->related[i];
        json_array_append_new(list, json_pack("{s:o, s:o, s:o}", "file", text(arena, r->at.file), "line",
                                              position(r->at.line), "message", text(arena, r->message)));
    }
    return list;
}

static json_t *finding(const quiz_finding *f, quiz_arena *arena)
{
    return json_pack("{s:o, s:o, s:o, s:o, s:s, s:s, s:o, s:o, s:o}", "file", text(arena, f->at.file), "line",
                     position(f->at.line), "column", position(f->at.column), "end_column", position(f->at.end_column),
                     "severity", quiz_severity_name(f->rule->severity), "rule", f->rule->code, "message",
                     text(arena, f->message), "help", text(arena, f->help), "related", related_list(f, arena));
}

void report_json(FILE *out, const quiz_findings *findings, report_summary summary)
{
    quiz_arena *arena = quiz_arena_new();
    json_t *list = json_array();

    for (int i = 0; i < quiz_findings_count(findings); i++)
        json_array_append_new(list, finding(quiz_findings_at(findings, i), arena));
    json_t *root =
        json_pack("{s:o, s:{s:i, s:i, s:i, s:i}}", "findings", list, "summary", "files", summary.files, "questions",
                  summary.questions, "errors", quiz_findings_count_severity(findings, QUIZ_ERROR), "warnings",
                  quiz_findings_count_severity(findings, QUIZ_WARNING));
    if (!root) abort();
    json_dumpf(root, out, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
    fputc('\n', out);
    json_decref(root);
    quiz_arena_free(arena);
}
