/* Banks for tests, from a text, or made of numbered questions. */
#ifndef TESTS_SMALL_BANK_H
#define TESTS_SMALL_BANK_H

#include "quiz/pose.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct small_bank {
    quiz_bank *bank;
    quiz_catalog *catalog;
    quiz_findings *findings;
} small_bank;

static inline small_bank small_bank_read(const char *text)
{
    small_bank b = { .findings = quiz_findings_new() };

    b.bank = quiz_bank_read("small.ini", text, strlen(text), b.findings);
    b.catalog = quiz_catalog_new(b.bank, b.findings);
    return b;
}

/* COUNT questions, ids question:q0 and so on; categories C0 to C(CATEGORIES - 1) and difficulties take turns. */
static inline small_bank small_bank_make(int count, int categories)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    fputs("[bank]\ntitle = Numbers\n", out);
    for (int i = 0; i < count; i++)
        fprintf(out,
                "[question q%d]\ntext = What is number %d?\nanswer = right %d\nwrong = a\nwrong = b\nwrong = c\n"
                "category = C%d\ndifficulty = %s\n",
                i, i, i, i % categories, quiz_difficulty_name((quiz_difficulty)(i % QUIZ_DIFFICULTY_COUNT)));
    fclose(out);
    small_bank b = small_bank_read(text);
    free(text);
    return b;
}

static inline void small_bank_free(small_bank b)
{
    quiz_catalog_free(b.catalog);
    quiz_bank_free(b.bank);
    quiz_findings_free(b.findings);
}

#endif
