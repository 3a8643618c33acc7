/* Findings as JSON, in the keys that the command line promises; see report.h. */
#include "check/report_parts.h"

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
        json_array_append_new(list, json_pack("{s:o, s:o, s:o}", "file", report_string(arena, r->at.file), "line",
                                              position(r->at.line), "message", report_string(arena, r->message)));
    }
    return list;
}

/* The bytes FROM to before TO of the file, from 0, become TEXT. */
static json_t *fix_of(const quiz_finding *f, quiz_arena *arena)
{
    return json_pack("{s:I, s:I, s:o}", "from", (json_int_t)f->fix.from, "to", (json_int_t)f->fix.to, "text",
                     report_string(arena, f->fix.text));
}

static json_t *json_of(const quiz_finding *f, quiz_arena *arena)
{
    json_t *object = json_pack(
        "{s:o, s:o, s:o, s:o, s:s, s:s, s:o, s:o, s:o}", "file", report_string(arena, f->at.file), "line",
        position(f->at.line), "column", position(f->at.column), "end_column", position(f->at.end_column), "severity",
        quiz_severity_name(f->rule->severity), "rule", f->rule->code, "message", report_string(arena, f->message),
        "help", report_string(arena, f->help), "related", related_list(f, arena));

    if (f->fix.text) json_object_set_new(object, "fix", fix_of(f, arena));
    return object;
}

static json_t *summary_of(const quiz_findings *findings, const report_run *run)
{
    return json_pack("{s:i, s:i, s:i, s:i}", "files", run->file_count, "questions", run->questions, "errors",
                     quiz_findings_count_severity(findings, QUIZ_ERROR), "warnings",
                     quiz_findings_count_severity(findings, QUIZ_WARNING));
}

void report_json(FILE *out, const quiz_findings *findings, const report_run *run)
{
    quiz_arena *arena = quiz_arena_new();
    int count = quiz_findings_count(findings);

    fputs("{\"findings\": [", out);
    for (int i = 0; i < count; i++) {
        report_dump(out, i ? ",\n" : "\n", json_of(quiz_findings_at(findings, i), arena));
        quiz_arena_reset(arena);
    }
    fputs(count ? "\n]," : "],", out);
    report_dump(out, "\n\"summary\": ", summary_of(findings, run));
    fputs("}\n", out);
    quiz_arena_free(arena);
}
