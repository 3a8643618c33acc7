/* The table of formats, and what several of them need; see report.h and report_parts.h. */
#include "check/report_parts.h"

#include "check/terminal.h"

#include <stdlib.h>
#include <string.h>

const report_format report_formats[] = {
    { "text", report_text },   { "json", report_json },     { "sarif", report_sarif },
    { "junit", report_junit }, { "github", report_github },
};

const int report_format_count = sizeof report_formats / sizeof *report_formats;

/* ---- Files ---- */

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add(report_files *files, size_t *capacity, const char *name)
{
    files->at = quiz_grow(files->at, (size_t)files->count, capacity, sizeof *files->at);
    files->at[files->count++] = name;
}

static void sort(report_files *files)
{
    int kept = 0;

    if (files->count) qsort(files->at, (size_t)files->count, sizeof *files->at, compare_names);
    for (int i = 0; i < files->count; i++)
        if (!kept || strcmp(files->at[kept - 1], files->at[i]) != 0) files->at[kept++] = files->at[i];
    files->count = kept;
}

/* Findings are sorted by file: most of them name the file that the one before them names. */
report_files report_files_of(const quiz_findings *findings, const report_run *run, bool related)
{
    report_files files = { .at = NULL };
    size_t capacity = 0;
    const char *last = NULL;

    for (int i = 0; i < run->file_count; i++) add(&files, &capacity, run->files[i]);
    for (int i = 0; i < quiz_findings_count(findings); i++) {
        const quiz_finding *f = quiz_findings_at(findings, i);
        if (!last || strcmp(last, f->at.file) != 0) add(&files, &capacity, f->at.file);
        last = f->at.file;
        for (int r = 0; related && r < f->related_count; r++)
            if (strcmp(last, f->related[r].at.file) != 0) add(&files, &capacity, f->related[r].at.file);
    }
    sort(&files);
    return files;
}

int report_files_index(const report_files *files, const char *name)
{
    const char **found = bsearch(&name, files->at, (size_t)files->count, sizeof *files->at, compare_names);

    return found ? (int)(found - files->at) : -1;
}

/* ---- JSON ---- */

json_t *report_string(quiz_arena *arena, const char *text)
{
    return text ? json_string(terminal_valid(arena, text)) : json_null();
}

void report_dump(FILE *out, const char *before, json_t *value)
{
    if (!value) abort(); /* a mistake in a format of ours: all texts are valid */
    fputs(before, out);
    json_dumpf(value, out, JSON_PRESERVE_ORDER | JSON_ENCODE_ANY);
    json_decref(value);
}
