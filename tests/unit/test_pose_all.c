/* What holds for every question of every bank at hand, under many seeds. */
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

enum { SEEDS = 50, PATH_SIZE = 1024 };

static void assert_well_posed(const quiz_question *q, const quiz_catalog_entry *entry, quiz_arena *scratch)
{
    bool proved[QUIZ_CHOICES_MAX] = { false };

    assert_string_equal(q->id, entry->id);
    assert_true(q->prompt && *q->prompt && !strchr(q->prompt, '\x01'));
    assert_in_range(q->choice_count, QUIZ_CHOICES_MIN, QUIZ_CHOICES_MAX);
    assert_in_range(q->key, 0, q->choice_count - 1);
    for (int i = 0; i < q->choice_count; i++) {
        const char *folded = quiz_text_fold(scratch, quiz_slice_of(q->choices[i]));
        for (int j = 0; j < i; j++)
            assert_string_not_equal(folded, quiz_text_fold(scratch, quiz_slice_of(q->choices[j])));
    }
    for (int i = 0; i < q->proof_count; i++) {
        const quiz_proof *p = &q->proofs[i];
        assert_true(p->origin.file && p->origin.line > 0 && p->origin.section && p->fact);
        assert_int_equal(p->holds, p->choice == q->key);
        proved[p->choice] = true;
    }
    for (int i = 0; i < q->choice_count; i++) assert_true(proved[i]);
}

static void assert_equal_questions(const quiz_question *a, const quiz_question *b)
{
    assert_string_equal(a->prompt, b->prompt);
    assert_int_equal(a->choice_count, b->choice_count);
    assert_int_equal(a->key, b->key);
    for (int i = 0; i < a->choice_count; i++) assert_string_equal(a->choices[i], b->choices[i]);
}

/* Poses everything forwards, and backwards again from a second catalog. */
static void check_seed(const quiz_catalog *catalog, const quiz_catalog *again, uint64_t seed)
{
    quiz_arena *arena = quiz_arena_new(), *scratch = quiz_arena_new();
    int count = quiz_catalog_count(catalog);
    const quiz_question **posed = quiz_arena_array(arena, (size_t)count, sizeof *posed);

    for (int i = 0; i < count; i++) {
        posed[i] = quiz_pose(catalog, i, seed, arena);
        assert_well_posed(posed[i], quiz_catalog_at(catalog, i), scratch);
        quiz_arena_reset(scratch);
    }
    for (int i = count - 1; i >= 0; i--) {
        assert_equal_questions(posed[i], quiz_pose(again, i, seed, scratch));
        quiz_arena_reset(scratch);
    }
    quiz_arena_free(scratch);
    quiz_arena_free(arena);
}

static void check_bank(const char *path)
{
    char *reason = NULL;
    quiz_bank *bank = quiz_bank_load(&path, 1, NULL, &reason);

    if (!bank) {
        free(reason);
        return;
    }
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL), *again = quiz_catalog_new(bank, NULL);
    for (int i = 0; i < quiz_catalog_count(catalog); i++)
        assert_int_equal(quiz_catalog_find(catalog, quiz_catalog_at(catalog, i)->id), i);
    assert_int_equal(quiz_catalog_find(catalog, "no such question"), -1);
    for (uint64_t seed = 1; seed <= SEEDS; seed++) check_seed(catalog, again, seed);
    quiz_catalog_free(again);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
}

static void check_folder(const char *folder)
{
    DIR *files = opendir(folder);
    char path[PATH_SIZE];

    if (!files) return;
    for (struct dirent *e; (e = readdir(files));) {
        const char *end = strrchr(e->d_name, '.');
        if (!end || strcmp(end, ".ini") != 0) continue;
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        check_bank(path);
    }
    closedir(files);
}

static void faulty_banks_pose_what_is_left_of_them(void **state)
{
    (void)state;
    check_folder(TESTS_DIR "/banks");
}

static void banks_of_the_catalog_tests_are_well_posed(void **state)
{
    (void)state;
    check_folder(TESTS_DIR "/catalog");
}

static void the_questions_that_come_along_are_well_posed(void **state)
{
    (void)state;
    check_bank(QUESTIONS_DIR);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(faulty_banks_pose_what_is_left_of_them),
        cmocka_unit_test(banks_of_the_catalog_tests_are_well_posed),
        cmocka_unit_test(the_questions_that_come_along_are_well_posed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
