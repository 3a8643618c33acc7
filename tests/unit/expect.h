/*
 * Cases that lie in the working folder: a bank, a file NAME.ini or a folder NAME, and beside it NAME.expect, the
 * findings on it, one a line:
 *     LINE:COLUMN-END_COLUMN SEVERITY CODE MESSAGE | HELP
 * with related places below, indented; of a folder with the file before the line. Names as arguments: only these.
 * UPDATE=1 writes what is found to the files instead.
 */
#ifndef TESTS_EXPECT_H
#define TESTS_EXPECT_H

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "quiz/finding.h"

enum { EXPECT_CASES_MOST = 512 };

/* ---- Findings ---- */

/* WITHIN is the folder that is checked, or NULL: it is a file. */
static inline void expect_print_place(FILE *out, quiz_place at, const char *within)
{
    if (within) fprintf(out, "%s:", at.file + strlen(within) + (strlen(at.file) > strlen(within)));
    fprintf(out, "%d:%d-%d ", at.line, at.column, at.end_column);
}

static inline void expect_print_finding(FILE *out, const quiz_finding *f, const char *within)
{
    expect_print_place(out, f->at, within);
    fprintf(out, "%s %s %s", quiz_severity_name(f->rule->severity), f->rule->code, f->message);
    if (f->help) fprintf(out, " | %s", f->help);
    fputc('\n', out);
    for (int i = 0; i < f->related_count; i++) {
        fputs("    ", out);
        expect_print_place(out, f->related[i].at, within);
        fprintf(out, "%s\n", f->related[i].message);
    }
}

/* The caller frees it. */
static inline char *expect_print(const quiz_findings *findings, const char *within)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    for (int i = 0; i < quiz_findings_count(findings); i++)
        expect_print_finding(out, quiz_findings_at(findings, i), within);
    fclose(out);
    return text;
}

/* ---- What is expected ---- */

/* All of the file at PATH, or "" where there is none; the caller frees it. */
static inline char *expect_read(const char *path)
{
    FILE *in = fopen(path, "r");
    char *text = NULL;
    size_t capacity = 0;

    if (!in || getdelim(&text, &capacity, '\0', in) < 0) {
        free(text);
        text = strdup("");
    }
    if (in) fclose(in);
    return text;
}

static inline void expect_write(const char *path, const char *text)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    fputs(text, out);
    assert_int_equal(fclose(out), 0);
}

/* FINDINGS are those that case NAME expects. WITHIN as above. */
static inline void expect_findings(const char *name, const quiz_findings *findings, const char *within)
{
    char path[512], *found = expect_print(findings, within);

    snprintf(path, sizeof path, "%s.expect", name);
    if (getenv("UPDATE")) expect_write(path, found);
    char *expected = expect_read(path);
    assert_string_equal(found, expected);
    free(expected);
    free(found);
}

/* ---- The list ---- */

static inline int expect_compare(const void *a, const void *b)
{
    return strcmp(((const struct CMUnitTest *)a)->name, ((const struct CMUnitTest *)b)->name);
}

static inline bool expect_is_wanted(const char *name, char **only)
{
    bool wanted = !*only;

    for (; *only; only++) wanted |= strcmp(name, *only) == 0;
    return wanted;
}

/*
 * One test for each case, a file that ends with SUFFIX or a folder, or for those that ONLY names, up to its NULL. TEST
 * gets the name, which is to be freed.
 */
static inline size_t expect_list(struct CMUnitTest *tests, const char *suffix, char **only, CMUnitTestFunction test)
{
    size_t count = 0;
    DIR *folder = opendir(".");

    for (const struct dirent *e; folder && count < EXPECT_CASES_MOST && (e = readdir(folder)) != NULL;) {
        const char *dot = strrchr(e->d_name, '.');
        if (dot == e->d_name || (dot && strcmp(dot, suffix) != 0)) continue;
        char *name = dot ? strndup(e->d_name, (size_t)(dot - e->d_name)) : strdup(e->d_name);
        if (expect_is_wanted(name, only))
            tests[count++] = (struct CMUnitTest){ .name = name, .test_func = test, .initial_state = name };
        else
            free(name);
    }
    if (folder) closedir(folder);
    qsort(tests, count, sizeof *tests, expect_compare);
    return count;
}

/* Runs all cases of FOLDER, as expect_list lists them; returns how many failed, or -1: there is none. */
static inline int expect_run(const char *group, const char *folder, const char *suffix, char **only,
                             CMUnitTestFunction test)
{
    static struct CMUnitTest tests[EXPECT_CASES_MOST];

    if (chdir(folder) != 0) return -1;
    size_t count = expect_list(tests, suffix, only, test);
    int failed = _cmocka_run_group_tests(group, tests, count, NULL, NULL);
    for (size_t i = 0; i < count; i++) free((char *)tests[i].initial_state);
    return count ? failed : -1;
}

#endif
