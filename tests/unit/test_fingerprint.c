/* What the fingerprint of a bank depends on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "quiz/bank.h"

#define QUESTION "[question]\ntext = a\nanswer = b\nwrong = c\n"

static uint64_t fingerprint(const char *text)
{
    quiz_bank *bank = quiz_bank_read("x.ini", text, strlen(text), NULL);
    uint64_t result = quiz_bank_fingerprint(bank);

    quiz_bank_free(bank);
    return result;
}

static uint64_t fingerprint_of_folder(const char *path)
{
    quiz_bank *bank = quiz_bank_load(&path, 1, NULL, NULL);
    uint64_t result = quiz_bank_fingerprint(bank);

    quiz_bank_free(bank);
    return result;
}

static void every_byte_counts_for_the_fingerprint(void **state)
{
    char text[] = "; A bank of more than one row of words, so that all of the ways to read them are gone.\n";
    uint64_t whole = fingerprint(text);

    (void)state;
    assert_true(fingerprint(text) == whole);
    for (size_t i = 0; i < sizeof text - 1; i++) {
        text[i] ^= 1;
        assert_true(fingerprint(text) != whole);
        text[i] ^= 1;
    }
    for (size_t i = sizeof text - 2; i > 0; i--) {
        text[i] = '\0';
        assert_true(fingerprint(text) != whole);
    }
}

static void names_of_files_do_not_count_for_the_fingerprint(void **state)
{
    (void)state;
    mkdir("one", 0700);
    mkdir("two", 0700);
    folder_write("one/a.ini", QUESTION);
    folder_write("one/b.ini", "; other\n");
    folder_write("two/y.ini", QUESTION);
    folder_write("two/z.ini", "; other\n");
    uint64_t one = fingerprint_of_folder("one");
    assert_true(fingerprint_of_folder("two") == one);
    folder_write("two/y.ini", QUESTION "; other\n");
    folder_write("two/z.ini", "");
    assert_true(fingerprint_of_folder("two") != one);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_counts_for_the_fingerprint),
        IN_A_FOLDER(names_of_files_do_not_count_for_the_fingerprint),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
