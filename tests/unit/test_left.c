/* The round that was left: kept, gone on with, and never in the way. */
#include "quiz/pose.h"
#include "store/files.h"
#include "store/left.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct room {
    quiz_arena *arena;
    quiz_findings *findings;
    quiz_bank *bank;
    quiz_catalog *catalog;
    quiz_round *round;
    char folder[64];
    const char *file, *aside;
} room;

static const char questions[] = "[question one]\ntext = One?\nanswer = 1\nwrong = 2\n"
                                "[question two]\ntext = Two?\nanswer = 2\nwrong = 1\n";

static int enter(void **state)
{
    room *r = calloc(1, sizeof *r);
    const quiz_setup setup = { .mode = &quiz_modes[0], .count = 2, .title = -1, .difficulty = -1, .seed = 3 };

    r->arena = quiz_arena_new();
    r->findings = quiz_findings_new();
    r->bank = quiz_bank_read("two.ini", questions, sizeof questions - 1, NULL);
    r->catalog = quiz_catalog_new(r->bank, NULL);
    r->round = quiz_round_new(r->catalog, &setup, NULL);
    quiz_round_apply(r->round, quiz_move_answer(0));
    strcpy(r->folder, "/tmp/marquee-test-XXXXXX");
    if (!mkdtemp(r->folder)) return -1;
    r->file = quiz_arena_print(r->arena, "%s/round.replay", r->folder);
    r->aside = quiz_arena_print(r->arena, "%s.old", r->file);
    *state = r;
    return 0;
}

static int leave(void **state)
{
    room *r = *state;

    unlink(r->file);
    unlink(r->aside);
    rmdir(r->folder);
    quiz_round_free(r->round);
    quiz_catalog_free(r->catalog);
    quiz_bank_free(r->bank);
    quiz_findings_free(r->findings);
    quiz_arena_free(r->arena);
    free(r);
    return 0;
}

static quiz_round *read_left(room *r)
{
    return left_read(r->catalog, NULL, r->folder, r->findings);
}

static void write_left(room *r)
{
    assert_null(left_write(r->round, r->folder, r->arena));
}

static void what_was_left_goes_on_where_it_stood(void **state)
{
    room *r = *state;

    write_left(r);
    quiz_round *again = read_left(r);
    assert_non_null(again);
    assert_int_equal(quiz_findings_count(r->findings), 0);
    assert_int_equal(quiz_round_look(again)->phase, QUIZ_VERDICT);
    assert_int_equal(quiz_round_look(again)->results[0].chosen, 0);
    quiz_round_free(again);
}

static void where_nothing_was_left_nothing_is_said(void **state)
{
    room *r = *state;

    assert_null(read_left(r));
    assert_null(left_read(r->catalog, NULL, "/nowhere/at/all", r->findings));
    assert_int_equal(quiz_findings_count(r->findings), 0);
    assert_null(left_write(NULL, r->folder, r->arena));
    assert_null(left_write(NULL, "/nowhere/at/all", r->arena));
}

static void a_round_that_is_over_or_none_takes_the_file_away(void **state)
{
    room *r = *state;

    write_left(r);
    assert_null(left_write(NULL, r->folder, r->arena));
    assert_int_equal(access(r->file, F_OK), -1);
    write_left(r);
    while (quiz_round_look(r->round)->phase != QUIZ_OVER) {
        quiz_round_apply(r->round, quiz_move_next());
        quiz_round_apply(r->round, quiz_move_answer(0));
    }
    write_left(r);
    assert_int_equal(access(r->file, F_OK), -1);
}

/* What is in the file at the time is reported, kept aside, and in nobody's way at the next start. */
static void expect_aside(room *r, const char *text)
{
    quiz_slice bytes;

    assert_null(files_write(r->file, quiz_slice_of(text), r->arena));
    int found = quiz_findings_count(r->findings);
    assert_null(read_left(r));
    assert_true(quiz_findings_count(r->findings) > found);
    assert_int_equal(access(r->file, F_OK), -1);
    assert_null(files_read(r->aside, &bytes, NULL, r->arena));
    assert_string_equal(bytes.at, text);
    found = quiz_findings_count(r->findings);
    assert_null(read_left(r));
    assert_int_equal(quiz_findings_count(r->findings), found);
}

static void what_cannot_be_gone_on_with_is_kept_aside(void **state)
{
    static const char *const broken[] = { "", "\xFF\xFE[", "[replay]\n", "[replay]\nversion = 99\n", "round" };
    room *r = *state;

    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) expect_aside(r, broken[i]);
    write_left(r);
    quiz_slice bytes;
    assert_null(files_read(r->file, &bytes, NULL, r->arena));
    char *foreign = quiz_arena_copy(r->arena, bytes.at, bytes.size);
    char *digit = strchr(strstr(foreign, "bank"), '=') + 2;
    *digit = *digit == '0' ? '1' : '0';
    expect_aside(r, foreign);
}

static void a_folder_that_cannot_be_written_is_a_reason(void **state)
{
    room *r = *state;

    assert_null(files_write(r->file, quiz_slice_of(""), r->arena));
    const char *below = quiz_arena_print(r->arena, "%s/below", r->file);
    assert_non_null(strstr(left_write(r->round, below, r->arena), "round.replay/below"));
    assert_null(left_write(NULL, below, r->arena));
}

/* Who opens a pipe waits until somebody is at its other end. */
static void a_pipe_in_its_place_keeps_nobody_waiting(void **state)
{
    room *r = *state;

    assert_int_equal(mkfifo(r->file, 0600), 0);
    assert_null(left_read(r->catalog, NULL, r->folder, r->findings));
    assert_int_equal(quiz_findings_count(r->findings), 1);
    assert_non_null(left_write(r->round, r->folder, r->arena));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, enter, leave)
    const struct CMUnitTest tests[] = {
        TEST(what_was_left_goes_on_where_it_stood),
        TEST(where_nothing_was_left_nothing_is_said),
        TEST(a_round_that_is_over_or_none_takes_the_file_away),
        TEST(what_cannot_be_gone_on_with_is_kept_aside),
        TEST(a_folder_that_cannot_be_written_is_a_reason),
        TEST(a_pipe_in_its_place_keeps_nobody_waiting),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
