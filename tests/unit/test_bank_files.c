/* Which files a bank is made of, and which title each belongs to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "bank/model.h"
#include "folder.h"

#define QUESTION "[question]\ntext = a\nanswer = b\nwrong = c\n"

typedef struct fixture {
    quiz_findings *findings;
    quiz_bank *bank;
} fixture;

static fixture load(const char *path)
{
    fixture f = { .findings = quiz_findings_new() };
    char *reason = NULL;

    f.bank = quiz_bank_load(&path, 1, f.findings, &reason);
    if (!f.bank) fail_msg("%s", reason);
    return f;
}

static void free_fixture(fixture f)
{
    quiz_bank_free(f.bank);
    quiz_findings_free(f.findings);
}

static bool found(const fixture *f, quiz_rule_id rule, const char *file)
{
    for (int i = 0; i < quiz_findings_count(f->findings); i++) {
        const quiz_finding *at = quiz_findings_at(f->findings, i);
        if (at->rule == quiz_rule_of(rule) && strcmp(at->at.file, file) == 0) return true;
    }
    return false;
}

/* The title of the question in FILE; -2 where there is none. */
static int title_of(const fixture *f, const char *file)
{
    for (int i = 0; i < f->bank->written_count; i++)
        if (strcmp(f->bank->written[i].document->name, file) == 0) return f->bank->written[i].title;
    return -2;
}

static void a_folder_is_read_with_all_below_it_by_name(void **state)
{
    fixture f;

    (void)state;
    mkdir("q", 0700);
    mkdir("q/b", 0700);
    mkdir("q/.hidden", 0700);
    folder_write("q/c.ini", QUESTION);
    folder_write("q/a.INI", QUESTION);
    folder_write("q/b/z.ini", QUESTION);
    folder_write("q/b/y.ini", QUESTION);
    folder_write("q/.hidden/x.ini", QUESTION);
    folder_write("q/.x.ini", QUESTION);
    folder_write("q/notes.txt", "nothing");
    folder_write("q/.ini", QUESTION);
    f = load("q/");
    assert_int_equal(quiz_bank_file_count(f.bank), 4);
    assert_string_equal(f.bank->documents[0]->name, "q/a.INI");
    assert_string_equal(f.bank->documents[1]->name, "q/b/y.ini");
    assert_string_equal(f.bank->documents[2]->name, "q/b/z.ini");
    assert_string_equal(f.bank->documents[3]->name, "q/c.ini");
    free_fixture(f);
}

static void the_one_bank_of_a_folder_names_all_its_files(void **state)
{
    fixture f;

    (void)state;
    mkdir("q", 0700);
    mkdir("q/film", 0700);
    folder_write("q/shared.ini", QUESTION);
    folder_write("q/film/bank.ini", "[bank]\ntitle = Film\n" QUESTION);
    folder_write("q/film/aaa.ini", QUESTION);
    f = load("q");
    assert_int_equal(quiz_bank_title_count(f.bank), 1);
    assert_int_equal(title_of(&f, "q/film/bank.ini"), 0);
    assert_int_equal(title_of(&f, "q/film/aaa.ini"), 0);
    assert_int_equal(title_of(&f, "q/shared.ini"), -1);
    free_fixture(f);
}

static void several_banks_of_a_folder_name_themselves_alone(void **state)
{
    fixture f;

    (void)state;
    mkdir("q", 0700);
    folder_write("q/a.ini", "[bank]\ntitle = A\n" QUESTION);
    folder_write("q/b.ini", "[bank]\ntitle = B\n" QUESTION);
    folder_write("q/c.ini", QUESTION);
    f = load("q");
    assert_int_equal(quiz_bank_title_count(f.bank), 2);
    assert_int_equal(title_of(&f, "q/a.ini"), 0);
    assert_int_equal(title_of(&f, "q/b.ini"), 1);
    assert_int_equal(title_of(&f, "q/c.ini"), -1);
    free_fixture(f);
}

static void without_a_bank_the_path_gives_the_title(void **state)
{
    fixture f;

    (void)state;
    mkdir("my quiz", 0700);
    mkdir("my quiz/more", 0700);
    folder_write("my quiz/a.ini", QUESTION);
    folder_write("my quiz/more/b.ini", QUESTION);
    f = load("my quiz/");
    assert_string_equal(quiz_bank_title_at(f.bank, 0)->title, "my quiz");
    assert_int_equal(title_of(&f, "my quiz/a.ini"), 0);
    assert_int_equal(title_of(&f, "my quiz/more/b.ini"), 0);
    free_fixture(f);
    f = load("my quiz/a.ini");
    assert_string_equal(quiz_bank_title_at(f.bank, 0)->title, "a");
    free_fixture(f);
    f = load(".");
    assert_string_equal(quiz_bank_title_at(f.bank, 0)->title, "Questions");
    free_fixture(f);
}

static void files_named_one_by_one_are_like_their_folder(void **state)
{
    const char *const paths[] = { "a.ini", "./b.ini", "b.ini" };
    fixture f = { .findings = quiz_findings_new() };

    (void)state;
    folder_write("a.ini", QUESTION);
    folder_write("b.ini", "[bank]\ntitle = B\n" QUESTION);
    folder_write("c.ini", "[bank]\ntitle = C\n" QUESTION);
    f.bank = quiz_bank_load(paths, 3, f.findings, NULL);
    assert_int_equal(quiz_bank_file_count(f.bank), 2);
    assert_int_equal(title_of(&f, "a.ini"), 0);
    assert_int_equal(title_of(&f, "./b.ini"), 0);
    free_fixture(f);
}

static void links_in_a_circle_end(void **state)
{
    fixture f;

    (void)state;
    mkdir("q", 0700);
    folder_write("q/a.ini", QUESTION);
    assert_int_equal(symlink("..", "q/up"), 0);
    assert_int_equal(symlink("a.ini", "q/b.ini"), 0);
    assert_int_equal(symlink("self.ini", "q/self.ini"), 0);
    f = load("q");
    assert_int_equal(quiz_bank_file_count(f.bank), 1);
    assert_true(found(&f, QUIZ_F_UNREADABLE, "q/self.ini"));
    free_fixture(f);
}

static void folders_that_lie_too_deep_are_reported(void **state)
{
    char path[256] = "";
    size_t size = 0;
    fixture f;

    (void)state;
    for (int i = 0; i < 40; i++) {
        size += (size_t)snprintf(path + size, sizeof path - size, "%sd", i ? "/" : "");
        mkdir(path, 0700);
    }
    folder_write("d/a.ini", QUESTION);
    f = load("d");
    assert_int_equal(quiz_bank_file_count(f.bank), 1);
    assert_int_equal(quiz_findings_count_severity(f.findings, QUIZ_ERROR), 1);
    free_fixture(f);
}

static void what_cannot_be_read_in_a_folder_is_a_finding(void **state)
{
    fixture f;

    (void)state;
    mkdir("q", 0700);
    mkdir("q/folder.ini", 0700);
    folder_write("q/a.ini", QUESTION);
    folder_write("q/folder.ini/b.ini", QUESTION);
    assert_int_equal(symlink("nowhere", "q/gone.ini"), 0);
    f = load("q");
    assert_int_equal(quiz_bank_file_count(f.bank), 2);
    assert_true(found(&f, QUIZ_F_UNREADABLE, "q/gone.ini"));
    free_fixture(f);
}

static void a_path_that_is_not_there_gives_a_reason(void **state)
{
    const char *const paths[] = { "a.ini", "nowhere/b.ini" };
    quiz_findings *findings = quiz_findings_new();
    char *reason = NULL;

    (void)state;
    folder_write("a.ini", QUESTION);
    assert_null(quiz_bank_load(paths, 2, findings, &reason));
    assert_string_equal(reason, "nowhere/b.ini cannot be read: No such file or directory");
    free(reason);
    quiz_findings_free(findings);
}

static void an_empty_folder_is_reported(void **state)
{
    fixture f;

    (void)state;
    mkdir("q", 0700);
    folder_write("q/notes.txt", "nothing");
    f = load("q");
    assert_int_equal(quiz_bank_file_count(f.bank), 0);
    assert_int_equal(quiz_bank_title_count(f.bank), 1);
    assert_true(found(&f, QUIZ_B_EMPTY, "q"));
    assert_int_equal(quiz_findings_count(f.findings), 1);
    free_fixture(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(a_folder_is_read_with_all_below_it_by_name),
        IN_A_FOLDER(the_one_bank_of_a_folder_names_all_its_files),
        IN_A_FOLDER(several_banks_of_a_folder_name_themselves_alone),
        IN_A_FOLDER(without_a_bank_the_path_gives_the_title),
        IN_A_FOLDER(files_named_one_by_one_are_like_their_folder),
        IN_A_FOLDER(links_in_a_circle_end),
        IN_A_FOLDER(folders_that_lie_too_deep_are_reported),
        IN_A_FOLDER(what_cannot_be_read_in_a_folder_is_a_finding),
        IN_A_FOLDER(a_path_that_is_not_there_gives_a_reason),
        IN_A_FOLDER(an_empty_folder_is_reported),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
