/*
 * Loading a bank against the bare parser: quiz_bank_load beside inih's ini_parse with a handler that does nothing,
 * on the same file, in turn.
 *
 * Usage: bench_load BANK.ini PAIRS          prints the table
 *        bench_load BANK.ini bank|inih     does one of them once: for counting instructions
 */
#include "quiz/bank.h"

#include <ini.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PAIRS_MOST = 101 };

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int ignore(void *user, const char *section, const char *name, const char *value)
{
    (void)user, (void)section, (void)name, (void)value;
    return 1;
}

static double load_inih(const char *path)
{
    double start = now_ms();
    if (ini_parse(path, ignore, NULL) < 0) {
        fprintf(stderr, "bench_load: inih cannot read %s\n", path);
        exit(2);
    }
    return now_ms() - start;
}

static double load_bank(const char *path)
{
    double start = now_ms();
    char *reason = NULL;
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_load(&path, 1, findings, &reason);

    if (!bank || quiz_findings_count_severity(findings, QUIZ_ERROR)) {
        fprintf(stderr, "bench_load: %s\n", reason ? reason : "the bank has errors");
        exit(2);
    }
    double took = now_ms() - start;
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
    double inih[PAIRS_MOST], bank[PAIRS_MOST], ratio[PAIRS_MOST];

    load_inih(path); /* the file is in memory from here on */
    for (int i = 0; i < pairs; i++) {
        inih[i] = load_inih(path);
        bank[i] = load_bank(path);
        ratio[i] = bank[i] / inih[i];
    }
    double middle = median(ratio, pairs);
    printf("%.1f ms\t%.1f ms\t%.2f\t%.2f to %.2f\n", median(inih, pairs), median(bank, pairs), middle, ratio[0],
           ratio[pairs - 1]);
}

int main(int argc, char **argv)
{
    int pairs = argc == 3 ? (int)strtol(argv[2], NULL, 10) : 0;

    if (argc == 3 && strcmp(argv[2], "bank") == 0)
        load_bank(argv[1]);
    else if (argc == 3 && strcmp(argv[2], "inih") == 0)
        load_inih(argv[1]);
    else if (pairs >= 1 && pairs <= PAIRS_MOST)
        compare(argv[1], pairs);
    else {
        fputs("usage: bench_load BANK.ini PAIRS|bank|inih\n", stderr);
        return 2;
    }
    return 0;
}
