/* Text of an editor in place of a file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "quiz/pose.h"

#define QUESTION(id) "[question " id "]\ntext = What is " id "?\nanswer = A\nwrong = B\n"

static const char type[] = "[type film]\nname = title\n";
static const char broken[] = "[film other]\nnam = Other\n";

typedef struct loaded {
    quiz_bank *bank;
    quiz_findings *findings;
} loaded;

static loaded load(const char *path, const char *name, const char *text)
{
    const quiz_bank_draft draft = { name, text, strlen(text) };
    loaded l = { .findings = quiz_findings_new() };
    char *reason = NULL;

    l.bank = quiz_bank_load_draft(&path, path ? 1 : 0, &draft, l.findings, &reason);
    if (!l.bank) fail_msg("%s", reason);
    quiz_findings_sort(l.findings);
    return l;
}

static void unload(loaded *l)
{
    quiz_bank_free(l->bank);
    quiz_findings_free(l->findings);
}

static void write_bank(void)
{
    assert_int_equal(mkdir("bank", 0755), 0);
    folder_write("bank/a.ini", type);
    folder_write("bank/b.ini", "[film one]\nname = One\n\n[nonsense]\n");
    folder_write("bank/c.ini", QUESTION("c"));
}

static void it_takes_the_place_of_the_file(void **state)
{
    (void)state;
    write_bank();
    loaded l = load("bank", "bank/b.ini", broken);
    assert_int_equal(quiz_bank_file_count(l.bank), 3);
    assert_string_equal(quiz_bank_file_at(l.bank, 1), "bank/b.ini");
    assert_true(quiz_findings_count(l.findings) > 0);
    for (int i = 0; i < quiz_findings_count(l.findings); i++)
        assert_string_equal(quiz_findings_at(l.findings, i)->at.file, "bank/b.ini");
    assert_null(strstr(quiz_findings_at(l.findings, 0)->message, "nonsense"));
    unload(&l);
}

static void the_file_is_found_by_whatever_path_and_named_as_the_draft_is(void **state)
{
    (void)state;
    write_bank();
    assert_int_equal(symlink("bank", "link"), 0);
    loaded l = load("bank", "link/../bank/./b.ini", broken);
    assert_int_equal(quiz_bank_file_count(l.bank), 3);
    assert_string_equal(quiz_findings_at(l.findings, 0)->at.file, "link/../bank/./b.ini");
    unload(&l);
}

static void a_file_that_is_not_there_yet_is_one_more(void **state)
{
    (void)state;
    write_bank();
    loaded l = load("bank", "bank/new.ini", broken);
    assert_int_equal(quiz_bank_file_count(l.bank), 4);
    assert_string_equal(quiz_bank_file_at(l.bank, 3), "bank/new.ini");
    unload(&l);
}

static void a_bank_that_is_not_there_yet_may_be_the_draft(void **state)
{
    (void)state;
    loaded l = load("new.ini", "new.ini", QUESTION("x"));
    assert_int_equal(quiz_bank_file_count(l.bank), 1);
    assert_int_equal(quiz_findings_count(l.findings), 0);
    unload(&l);
}

static void without_banks_it_stands_alone(void **state)
{
    (void)state;
    write_bank();
    loaded l = load(NULL, "bank/b.ini", QUESTION("x"));
    assert_int_equal(quiz_bank_file_count(l.bank), 1);
    assert_int_equal(quiz_findings_count(l.findings), 0);
    unload(&l);
}

static void it_belongs_to_the_title_of_its_folder(void **state)
{
    (void)state;
    assert_int_equal(mkdir("one", 0755) | mkdir("two", 0755), 0);
    folder_write("one/bank.ini", "[bank]\ntitle = One\n" QUESTION("a"));
    folder_write("two/bank.ini", "[bank]\ntitle = Two\n" QUESTION("b"));
    loaded l = load(".", "two/new.ini", QUESTION("x"));
    quiz_catalog *catalog = quiz_catalog_new(l.bank, l.findings);
    int title = quiz_catalog_at(catalog, quiz_catalog_find(catalog, "question:x"))->title;
    assert_string_equal(quiz_bank_title_at(l.bank, title)->title, "Two");
    quiz_catalog_free(catalog);
    unload(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(it_takes_the_place_of_the_file),
        IN_A_FOLDER(the_file_is_found_by_whatever_path_and_named_as_the_draft_is),
        IN_A_FOLDER(a_file_that_is_not_there_yet_is_one_more),
        IN_A_FOLDER(a_bank_that_is_not_there_yet_may_be_the_draft),
        IN_A_FOLDER(without_banks_it_stands_alone),
        IN_A_FOLDER(it_belongs_to_the_title_of_its_folder),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
