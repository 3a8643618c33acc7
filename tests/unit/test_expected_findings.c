/*
 * Every bank in tests/banks, a file NAME.ini or a folder NAME, gets the findings that stand beside it in NAME.expect,
 * one a line:
 *     LINE:COLUMN-END_COLUMN SEVERITY CODE MESSAGE | HELP
 * with related places below, indented; of a folder with the file before the line. What begins with "guess-" is
 * checked with --guess, and what begins with "seeds-" with --seeds. Names as arguments: only these. UPDATE=1 writes
 * what is found to the files instead.
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

#include "quiz/check.h"

enum { CASES_MOST = 512 };

/* WITHIN is the folder that is checked, or NULL: it is a file. */
static void print_place(FILE *out, quiz_place at, const char *within)
{
    if (within) fprintf(out, "%s:", at.file + strlen(within) + (strlen(at.file) > strlen(within)));
    fprintf(out, "%d:%d-%d ", at.line, at.column, at.end_column);
}

static void print_finding(FILE *out, const quiz_finding *f, const char *within)
{
    print_place(out, f->at, within);
    fprintf(out, "%s %s %s", quiz_severity_name(f->rule->severity), f->rule->code, f->message);
    if (f->help) fprintf(out, " | %s", f->help);
    fputc('\n', out);
    for (int i = 0; i < f->related_count; i++) {
        fputs("    ", out);
        print_place(out, f->related[i].at, within);
        fprintf(out, "%s\n", f->related[i].message);
    }
}

static bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static void find(const char *path, bool folder, FILE *out)
{
    char *reason = NULL;
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_load(&path, 1, findings, &reason);

    if (!bank) fail_msg("%s", reason);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    quiz_check_options options = { .seeds = begins_with(path, "seeds-") ? 20 : 0,
                                   .guess = begins_with(path, "guess-") };
    quiz_check(catalog, &options, findings);
    quiz_check_allow(bank, &options, false, findings);
    quiz_findings_sort(findings);
    for (int i = 0; i < quiz_findings_count(findings); i++)
        print_finding(out, quiz_findings_at(findings, i), folder ? path : NULL);
    quiz_catalog_free(catalog);
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
    if (access(path, F_OK) == 0)
        find(path, false, out);
    else
        find(name, true, out);
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

static bool is_wanted(const char *name, char **only)
{
    bool wanted = !*only;

    for (; *only; only++) wanted |= strcmp(name, *only) == 0;
    return wanted;
}

/* One test for each bank in the working folder; where ONLY has names, for those. */
static size_t list_tests(struct CMUnitTest *tests, char **only)
{
    size_t count = 0;
    DIR *folder = opendir(".");

    for (const struct dirent *e; folder && count < CASES_MOST && (e = readdir(folder)) != NULL;) {
        const char *suffix = strrchr(e->d_name, '.');
        if (suffix == e->d_name || (suffix && strcmp(suffix, ".ini") != 0)) continue;
        char *name = suffix ? strndup(e->d_name, (size_t)(suffix - e->d_name)) : strdup(e->d_name);
        if (!is_wanted(name, only)) {
            free(name);
            continue;
        }
        tests[count++] =
            (struct CMUnitTest){ .name = name, .test_func = finds_what_is_expected, .initial_state = name };
    }
    if (folder) closedir(folder);
    qsort(tests, count, sizeof *tests, compare_tests);
    return count;
}

int main(int argc, char **argv)
{
    static struct CMUnitTest tests[CASES_MOST];

    if (chdir(TESTS_DIR "/banks") != 0) return 2;
    size_t count = list_tests(tests, argv + (argc > 0));
    int failed = _cmocka_run_group_tests("banks", tests, count, NULL, NULL);
    for (size_t i = 0; i < count; i++) free((char *)tests[i].initial_state);
    return failed || count == 0;
}
