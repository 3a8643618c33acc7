/* Findings as compilers show them; see report.h. */
#include "check/report.h"

#include "check/terminal.h"

#include <string.h>

enum { GUTTER = 5, WIDEST = 100, LEAD = WIDEST / 4 };

/* A reader has seen enough of one rule in one file after so many findings. */
static const int shown_most[] = { [QUIZ_NOTE] = 10, [QUIZ_WARNING] = 1000, [QUIZ_ERROR] = 1000 };

/* Escapes for colours, or empty texts. */
typedef struct palette {
    const char *severity[QUIZ_ERROR + 1];
    const char *strong, *quiet, *end;
} palette;

static const palette plain = { { "", "", "" }, "", "", "" };
static const palette coloured = {
    { [QUIZ_NOTE] = "\x1b[1;36m", [QUIZ_WARNING] = "\x1b[1;33m", [QUIZ_ERROR] = "\x1b[1;31m" },
    "\x1b[1m",
    "\x1b[2m",
    "\x1b[0m",
};

/* The part of a line that is shown, and the span in it; in columns of the terminal, from 0. */
typedef struct extract {
    int from, to;           /* what is shown */
    int span_from, span_to; /* what is marked */
    bool cut_before, cut_after;
} extract;

/*
 * The columns of the terminal where the span begins and ends, and where the line does. False: the line does not reach
 * as far as the span; findings keep the beginning of a line only.
 */
static bool measure(const quiz_place *at, extract *e, int *end)
{
    quiz_slice rest = at->source;
    int point = 1, column = 0;

    for (e->span_from = e->span_to = -1; rest.size; point++) {
        if (point == at->column) e->span_from = column;
        if (point == at->end_column) e->span_to = column;
        column += terminal_next(&rest, column).width;
    }
    if (e->span_from < 0) e->span_from = column;
    if (e->span_to < 0) e->span_to = column;
    *end = column;
    return at->column <= point;
}

/* A line that is too long is cut on both sides, so that the beginning of the span is seen with what leads to it. */
static bool find_extract(const quiz_place *at, extract *e)
{
    int end;

    *e = (extract){ .from = 0 };
    if (!measure(at, e, &end)) return false;
    e->to = end;
    if (end > WIDEST) {
        e->from = e->span_from > LEAD ? e->span_from - LEAD : 0;
        if (e->from > end - WIDEST) e->from = end - WIDEST;
        e->to = e->from + WIDEST;
    }
    e->cut_before = e->from > 0;
    e->cut_after = e->to < end;
    if (e->span_to > e->to) e->span_to = e->to;
    if (e->span_to <= e->span_from) e->span_to = e->span_from + 1;
    return true;
}

static void write_source(FILE *out, quiz_slice rest, const extract *e)
{
    int column = 0;

    if (e->cut_before) fputs("...", out);
    while (rest.size && column < e->to) {
        terminal_cell cell = terminal_next(&rest, column);
        int next = column + cell.width;
        if (column >= e->from && next <= e->to) fputs(cell.text, out);
        /* A wide cell that the cut goes through leaves blanks, so that the mark stays below its text. */
        for (int c = column; c < next && (column < e->from || next > e->to); c++)
            if (c >= e->from && c < e->to) fputc(' ', out);
        column = next;
    }
    if (e->cut_after) fputs("...", out);
}

static void write_mark(FILE *out, const extract *e)
{
    int indent = e->span_from - e->from + (e->cut_before ? 3 : 0);

    fprintf(out, "%*s^", indent, "");
    for (int i = e->span_from + 1; i < e->span_to; i++) fputc('~', out);
}

static void write_line(FILE *out, const quiz_place *at, const char *ink, const palette *p)
{
    extract e;

    if (!at->line || !at->source.size || !find_extract(at, &e)) return;
    fprintf(out, "%s%*d |%s ", p->quiet, GUTTER, at->line, p->end);
    write_source(out, at->source, &e);
    fputc('\n', out);
    if (!at->column) return;
    fprintf(out, "%s%*s |%s %s", p->quiet, GUTTER, "", p->end, ink);
    write_mark(out, &e);
    fprintf(out, "%s\n", p->end);
}

/* On one line, whatever is in it: programs read the first line of each finding. */
static void write_words(FILE *out, const char *text)
{
    quiz_slice rest = quiz_slice_of(text);

    while (rest.size) fputs(terminal_next(&rest, 0).text, out);
}

static void write_place(FILE *out, const quiz_place *at, const palette *p)
{
    fputs(p->strong, out);
    write_words(out, at->file);
    if (at->line) fprintf(out, ":%d", at->line);
    if (at->line && at->column) fprintf(out, ":%d", at->column);
    fprintf(out, ":%s ", p->end);
}

static void write_related(FILE *out, const quiz_related *related, const palette *p)
{
    const char *ink = p->severity[QUIZ_NOTE];

    write_place(out, &related->at, p);
    fprintf(out, "%s%s:%s ", ink, quiz_severity_name(QUIZ_NOTE), p->end);
    write_words(out, related->message);
    fputc('\n', out);
    write_line(out, &related->at, ink, p);
}

static void write_finding(FILE *out, const quiz_finding *f, const palette *p)
{
    const char *ink = p->severity[f->rule->severity];

    write_place(out, &f->at, p);
    fprintf(out, "%s%s:%s ", ink, quiz_severity_name(f->rule->severity), p->end);
    write_words(out, f->message);
    fprintf(out, " [%s]\n", f->rule->code);
    write_line(out, &f->at, ink, p);
    if (f->help) {
        fprintf(out, "%*s = help: ", GUTTER, "");
        write_words(out, f->help);
        fputc('\n', out);
    }
    for (int i = 0; i < f->related_count; i++) write_related(out, &f->related[i], p);
}

void report_finding(FILE *out, const quiz_finding *finding)
{
    write_finding(out, finding, &plain);
}

/* How many findings of each rule a file has. */
typedef struct tally {
    const char *file; /* NULL: none yet */
    int of[QUIZ_RULE_COUNT];
} tally;

static void write_rest(FILE *out, const tally *t, const palette *p)
{
    for (int i = 0; t->file && i < QUIZ_RULE_COUNT; i++) {
        const quiz_rule *rule = quiz_rule_of((quiz_rule_id)i);
        int rest = t->of[i] - shown_most[rule->severity];
        if (rest <= 0) continue;
        write_place(out, &(quiz_place){ .file = t->file }, p);
        fprintf(out, "%s%s:%s and %d more %s%s of %s in this file; --format=json tells all\n", p->severity[QUIZ_NOTE],
                quiz_severity_name(QUIZ_NOTE), p->end, rest, quiz_severity_name(rule->severity), rest == 1 ? "" : "s",
                rule->code);
    }
}

void report_findings(FILE *out, const quiz_findings *findings, bool colour)
{
    const palette *p = colour ? &coloured : &plain;
    tally t = { .file = NULL };

    for (int i = 0; i < quiz_findings_count(findings); i++) {
        const quiz_finding *f = quiz_findings_at(findings, i);
        if (!t.file || strcmp(t.file, f->at.file) != 0) {
            write_rest(out, &t, p);
            t = (tally){ .file = f->at.file };
        }
        if (t.of[f->rule->id]++ < shown_most[f->rule->severity]) write_finding(out, f, p);
    }
    write_rest(out, &t, p);
}

static void write_count(FILE *out, int count, const char *what)
{
    fprintf(out, "%d %s%s", count, what, count == 1 ? "" : "s");
}

/* What was looked for at length is told where it was not found, lest anybody doubt that it was done. */
static void write_examined(FILE *out, const quiz_findings *findings, const report_run *run)
{
    bool guessed = run->bots > 0, posed = run->seeds > 0;

    for (int i = 0; i < quiz_findings_count(findings); i++) {
        guessed = guessed && quiz_findings_at(findings, i)->rule->code[0] != 'G';
        posed = posed && quiz_findings_at(findings, i)->rule->code[0] != 'P';
    }
    if (!guessed && !posed) return;
    fputs("; ", out);
    if (guessed) write_count(out, run->bots, "bot");
    if (guessed && posed) fputs(" and ", out);
    if (posed) write_count(out, run->seeds, "seed");
    fputs(" found nothing", out);
}

/* "1 file, 148 questions, 1 left out: 1 error, 0 warnings" */
static void write_summary(FILE *out, const quiz_findings *findings, const report_run *run)
{
    int notes = quiz_findings_count_severity(findings, QUIZ_NOTE);

    write_count(out, run->file_count, "file");
    fputs(", ", out);
    write_count(out, run->questions, "question");
    if (run->left_out) fprintf(out, ", %d left out", run->left_out);
    fputs(": ", out);
    write_count(out, quiz_findings_count_severity(findings, QUIZ_ERROR), "error");
    fputs(", ", out);
    write_count(out, quiz_findings_count_severity(findings, QUIZ_WARNING), "warning");
    if (notes) fputs(", ", out);
    if (notes) write_count(out, notes, "note");
    write_examined(out, findings, run);
    fputc('\n', out);
}

void report_text(FILE *out, const quiz_findings *findings, const report_run *run)
{
    report_findings(out, findings, run->colour);
    write_summary(out, findings, run);
}
