/*
 * Checking a bank beside loading it: quiz_bank_load alone, and all that `marquee check` does but for showing what it
 * found and for what takes a screen; on the same file, in turn.
 *
 * Usage: bench_check BANK.ini PAIRS      prints "LOAD ms, CHECK ms, RATIO, LEAST to MOST, QUESTIONS, FINDINGS" with
 * tabs bench_check BANK.ini check     checks once: for profiles
 */
#include "quiz/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PAIRS_MOST = 101 };

typedef struct counts {
    int questions, findings;
} counts;

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static quiz_bank *load(const char *path, quiz_findings *findings)
{
    char *reason = NULL;
    quiz_bank *bank = quiz_bank_load(&path, 1, findings, &reason);

    if (bank) return bank;
    fprintf(stderr, "bench_check: %s\n", reason);
    exit(2);
}

static double time_loading(const char *path)
{
    double start = now_ms();
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = load(path, findings);
    double took = now_ms() - start;

    quiz_bank_free(bank);
    quiz_findings_free(findings);
    return took;
}

static double time_checking(const char *path, counts *found)
{
    double start = now_ms();
    quiz_check_options options = { .modes = quiz_modes, .mode_count = quiz_mode_count };
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = load(path, findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);

    quiz_check(catalog, &options, findings);
    quiz_check_allow(bank, &options, false, findings);
    quiz_findings_sort(findings);
    double took = now_ms() - start;
    *found = (counts){ quiz_catalog_count(catalog), quiz_findings_count(findings) };
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
    return took;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, ascending);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static void compare(const char *path, int pairs)
{
    double loading[PAIRS_MOST], checking[PAIRS_MOST], ratio[PAIRS_MOST];
    counts found;

    time_loading(path); /* the file is in memory from here on */
    for (int i = 0; i < pairs; i++) {
        loading[i] = time_loading(path);
        checking[i] = time_checking(path, &found);
        ratio[i] = checking[i] / loading[i];
    }
    double middle = median(ratio, pairs);
    printf("%.2f\t%.2f\t%.2f\t%.2f to %.2f\t%d\t%d\n", median(loading, pairs), median(checking, pairs), middle,
           ratio[0], ratio[pairs - 1], found.questions, found.findings);
}

int main(int argc, char **argv)
{
    int pairs = argc == 3 ? (int)strtol(argv[2], NULL, 10) : 0;
    counts found;

    if (argc == 3 && strcmp(argv[2], "check") == 0)
        time_checking(argv[1], &found);
    else if (pairs >= 1 && pairs <= PAIRS_MOST)
        compare(argv[1], pairs);
    else {
        fputs("usage: bench_check BANK.ini PAIRS|check\n", stderr);
        return 2;
    }
    return 0;
}
