/* Pictures and sounds that are no files one could keep in a repository: nothing waits for them, nothing reads them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "quiz/check.h"

/* The code of what is said of the picture NAME, or "". */
static const char *code_of(const char *name)
{
    char text[256];
    quiz_check_options options = { .seeds = 0 };
    quiz_findings *findings = quiz_findings_new();
    int size = snprintf(text, sizeof text,
                        "[question a]\ntext = What falls?\nanswer = A brick\nwrong = A signboard\nimage = %s\n", name);
    quiz_bank *bank = quiz_bank_read("bank/bank.ini", text, (size_t)size, findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);

    quiz_check(catalog, &options, findings);
    const char *code = quiz_findings_count(findings) ? quiz_findings_at(findings, 0)->rule->code : "";
    assert_true(quiz_findings_count(findings) <= 1);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
    return code;
}

static void finds_pictures_from_the_folder_of_the_file(void **state)
{
    (void)state;
    assert_int_equal(mkdir("bank", 0700), 0);
    folder_write("bank/brick.jpg", "\xFF\xD8\xFF");
    assert_string_equal(code_of("brick.jpg"), "");
    assert_string_equal(code_of("bank/brick.jpg"), "B019");
}

static void does_not_wait_for_a_pipe(void **state)
{
    (void)state;
    assert_int_equal(mkdir("bank", 0700), 0);
    assert_int_equal(mkfifo("bank/pipe.png", 0600), 0);
    assert_string_equal(code_of("pipe.png"), "B021");
}

static void looks_at_nothing_outside(void **state)
{
    (void)state;
    assert_int_equal(mkdir("bank", 0700), 0);
    assert_int_equal(mkdir("bank-too", 0700), 0);
    folder_write("bank-too/brick.jpg", "\xFF\xD8\xFF");
    assert_int_equal(symlink("/dev/zero", "bank/zero.png"), 0);
    assert_int_equal(symlink("../bank-too", "bank/below"), 0);
    assert_int_equal(symlink("loop.png", "bank/loop.png"), 0);
    assert_string_equal(code_of("zero.png"), "B020");
    assert_string_equal(code_of("below/brick.jpg"), "B020");
    assert_string_equal(code_of("../bank-too/brick.jpg"), "B020");
    assert_string_equal(code_of("loop.png"), "B019");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(finds_pictures_from_the_folder_of_the_file),
        IN_A_FOLDER(does_not_wait_for_a_pipe),
        IN_A_FOLDER(looks_at_nothing_outside),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
