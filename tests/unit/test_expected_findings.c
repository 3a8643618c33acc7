/*
 * Every bank in tests/banks gets the findings that stand beside it in NAME.expect, one a line:
 *     LINE:COLUMN-END_COLUMN SEVERITY CODE MESSAGE | HELP
 * with related places below, indented. UPDATE=1 writes what is found to the files instead.
 */
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

#include "quiz/pose.h"

enum { CASES_MOST = 512 };

static void print_place(FILE *out, quiz_place at)
{
    fprintf(out, "%d:%d-%d ", at.line, at.column, at.end_column);
}

static void print_finding(FILE *out, const quiz_finding *f)
{
    print_place(out, f->at);
    fprintf(out, "%s %s %s", quiz_severity_name(f->rule->severity), f->rule->code, f->message);
    if (f->help) fprintf(out, " | %s", f->help);
    fputc('\n', out);
    for (int i = 0; i < f->related_count; i++) {
        fputs("    ", out);
        print_place(out, f->related[i].at);
        fprintf(out, "%s\n", f->related[i].message);
    }
}

static void find(const char *path, FILE *out)
{
    char *reason = NULL;
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_load(&path, 1, findings, &reason);

    if (!bank) fail_msg("%s", reason);
    quiz_catalog_free(quiz_catalog_new(bank, findings));
    quiz_findings_sort(findings);
    for (int i = 0; i < quiz_findings_count(findings); i++) print_finding(out, quiz_findings_at(findings, i));
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

/* All of the file at PATH, or "" where there is none; the caller frees it. */
static char *read_text(const char *path)
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

static void write_text(const char *path, const char *text)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    fputs(text, out);
    assert_int_equal(fclose(out), 0);
}

static void finds_what_is_expected(void **state)
{
    const char *name = *state;
    char path[512], *found = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&found, &size);

    snprintf(path, sizeof path, "%s.ini", name);
    find(path, out);
    fclose(out);
    snprintf(path, sizeof path, "%s.expect", name);
    if (getenv("UPDATE")) write_text(path, found);
    char *expected = read_text(path);
    assert_string_equal(found, expected);
    free(expected);
    free(found);
}

static int compare_tests(const void *a, const void *b)
{
    return strcmp(((const struct CMUnitTest *)a)->name, ((const struct CMUnitTest *)b)->name);
}

/* One test for each NAME.ini in the working folder. */
static size_t list_tests(struct CMUnitTest *tests)
{
    size_t count = 0;
    DIR *folder = opendir(".");

    for (const struct dirent *e; folder && count < CASES_MOST && (e = readdir(folder)) != NULL;) {
        const char *suffix = strrchr(e->d_name, '.');
        if (!suffix || strcmp(suffix, ".ini") != 0) continue;
        char *name = strndup(e->d_name, (size_t)(suffix - e->d_name));
        tests[count++] =
            (struct CMUnitTest){ .name = name, .test_func = finds_what_is_expected, .initial_state = name };
    }
    if (folder) closedir(folder);
    qsort(tests, count, sizeof *tests, compare_tests);
    return count;
}

int main(void)
{
    static struct CMUnitTest tests[CASES_MOST];

    if (chdir(TESTS_DIR "/banks") != 0) return 2;
    size_t count = list_tests(tests);
    int failed = _cmocka_run_group_tests("banks", tests, count, NULL, NULL);
    for (size_t i = 0; i < count; i++) free((char *)tests[i].initial_state);
    return failed || count == 0;
}
