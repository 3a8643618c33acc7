/*
 * What fixed seeds pose, as text: for each tests/catalog/NAME.ini the findings of posing it and all its questions under
 * three seeds stand in NAME.txt. UPDATE=1 in the environment writes these files anew.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quiz/pose.h"

enum { SEEDS = 3, CASES_MOST = 64, PATH_SIZE = 1024 };

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    size_t capacity = 0;

    *size = 0;
    if (!file) return NULL;
    do {
        capacity = capacity ? capacity * 2 : 4096;
        bytes = realloc(bytes, capacity);
        assert_non_null(bytes);
        *size += fread(bytes + *size, 1, capacity - *size - 1, file);
    } while (*size == capacity - 1);
    fclose(file);
    bytes[*size] = '\0';
    return bytes;
}

static void print_question(FILE *out, const quiz_question *q)
{
    fprintf(out, "\n%s [%s, %s]\n    %s\n", q->id, q->category, quiz_difficulty_name(q->difficulty), q->prompt);
    for (int i = 0; i < q->choice_count; i++)
        fprintf(out, "    %c %s  <- %d: %s\n", i == q->key ? '*' : '-', q->choices[i], q->proofs[i].origin.line,
                q->proofs[i].fact);
    fprintf(out, "    from [%s] %d\n", q->origin.section, q->origin.line);
    if (q->explanation) fprintf(out, "    %s\n", q->explanation);
}

static void print_all(FILE *out, const char *name, const char *bytes, size_t size)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_read(name, bytes, size, findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    quiz_arena *arena = quiz_arena_new();

    quiz_findings_sort(findings);
    for (int i = 0; i < quiz_findings_count(findings); i++) {
        const quiz_finding *f = quiz_findings_at(findings, i);
        fprintf(out, "%s:%d: %s: %s [%s]\n", f->at.file, f->at.line, quiz_severity_name(f->rule->severity), f->message,
                f->rule->code);
    }
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        fprintf(out, "\n==== seed %d ====\n", (int)seed);
        for (int i = 0; i < quiz_catalog_count(catalog); i++) print_question(out, quiz_pose(catalog, i, seed, arena));
    }
    quiz_arena_free(arena);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

/* Shows the first line that differs: the rest follows from it, or is found with UPDATE=1 and a diff. */
static void assert_same_text(const char *expected_path, const char *expected, const char *found)
{
    int line = 1;

    if (!expected) fail_msg("%s is missing; UPDATE=1 writes it", expected_path);
    for (; *expected && *expected == *found; expected++, found++) line += *expected == '\n';
    if (*expected != *found)
        fail_msg("%s:%d: expected \"%.*s\", found \"%.*s\"", expected_path, line, (int)strcspn(expected, "\n"),
                 expected, (int)strcspn(found, "\n"), found);
}

static void write_file(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

static void poses_what_it_did(void **state)
{
    const char *name = *state;
    char bank_path[PATH_SIZE], text_path[PATH_SIZE], *posed = NULL;
    size_t size, posed_size, expected_size;

    snprintf(bank_path, sizeof bank_path, "%s/catalog/%s.ini", TESTS_DIR, name);
    snprintf(text_path, sizeof text_path, "%s/catalog/%s.txt", TESTS_DIR, name);
    char *bytes = read_file(bank_path, &size);
    FILE *out = open_memstream(&posed, &posed_size);
    char called[PATH_SIZE];
    snprintf(called, sizeof called, "%s.ini", name);
    print_all(out, called, bytes, size);
    fclose(out);
    if (getenv("UPDATE")) write_file(text_path, posed, posed_size);
    char *expected = read_file(text_path, &expected_size);
    assert_same_text(text_path, expected, posed);
    free(expected);
    free(posed);
    free(bytes);
}

static int find_cases(struct CMUnitTest *tests)
{
    DIR *folder = opendir(TESTS_DIR "/catalog");
    int count = 0;

    assert_non_null(folder);
    for (struct dirent *e; (e = readdir(folder)) && count < CASES_MOST;) {
        char *end = strstr(e->d_name, ".ini");
        if (!end || end[4]) continue;
        char *name = strndup(e->d_name, (size_t)(end - e->d_name));
        tests[count++] = (struct CMUnitTest){ name, poses_what_it_did, NULL, NULL, name };
    }
    closedir(folder);
    return count;
}

int main(void)
{
    struct CMUnitTest tests[CASES_MOST];
    int count = find_cases(tests);
    int failed = _cmocka_run_group_tests("catalog", tests, (size_t)count, NULL, NULL);

    for (int i = 0; i < count; i++) free((char *)(uintptr_t)tests[i].name);
    return failed;
}
