/* Pictures and sounds that are no files one could keep in a repository: nothing waits for them, nothing reads them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "quiz/check.h"
#include "quiz/media.h"

/* The code of what is said of the picture NAME, or "". */
static const char *code_of(const char *name)
{
    char text[256];
    quiz_check_options options = { .seeds = 0 };
    quiz_findings *findings = quiz_findings_new();
    int size = snprintf(text, sizeof text,
                        "[question a]\ntext = What falls?\nanswer = A brick\nwrong = A signboard\nimage = %s\n"
                        "image-alt = A brick\n",
                        name);
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

/* A JPEG of 16 x 16 pixels, as far as it tells that. */
static void write_picture(const char *path)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    fwrite("\xFF\xD8\xFF\xC0\0\x0B\x08\0\x10\0\x10", 1, 11, out);
    fclose(out);
}

static void finds_pictures_from_the_folder_of_the_file(void **state)
{
    (void)state;
    assert_int_equal(mkdir("bank", 0700), 0);
    write_picture("bank/brick.jpg");
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

/* A hole of 64 MB takes no room on the disk. */
static void a_file_of_too_many_bytes_is_refused(void **state)
{
    (void)state;
    assert_int_equal(mkdir("bank", 0700), 0);
    write_picture("bank/brick.jpg");
    assert_int_equal(truncate("bank/brick.jpg", 64 << 20), 0);
    assert_string_equal(code_of("brick.jpg"), "");
    assert_int_equal(truncate("bank/brick.jpg", (64 << 20) + 1), 0);
    assert_string_equal(code_of("brick.jpg"), "B023");
}

static void looks_at_nothing_outside(void **state)
{
    (void)state;
    assert_int_equal(mkdir("bank", 0700), 0);
    assert_int_equal(mkdir("bank-too", 0700), 0);
    write_picture("bank-too/brick.jpg");
    assert_int_equal(symlink("/dev/zero", "bank/zero.png"), 0);
    assert_int_equal(symlink("../bank-too", "bank/below"), 0);
    assert_int_equal(symlink("loop.png", "bank/loop.png"), 0);
    assert_string_equal(code_of("zero.png"), "B020");
    assert_string_equal(code_of("below/brick.jpg"), "B020");
    assert_string_equal(code_of("../bank-too/brick.jpg"), "B020");
    assert_string_equal(code_of("loop.png"), "B019");
}

/* What the screens would open for the picture NAME, without the folder that all of it happens in; or "". */
static const char *path_of(const char *name, quiz_arena *arena)
{
    const quiz_question q = { .image = name, .origin = { .file = "bank/bank.ini" } };
    const char *path = quiz_media_path(&q, q.image, arena);
    char here[1024];

    if (!path) return "";
    assert_non_null(getcwd(here, sizeof here));
    assert_int_equal(strncmp(path, here, strlen(here)), 0);
    return path + strlen(here);
}

static void opens_nothing_but_files_in_the_folder(void **state)
{
    static const char *const no[] = { "out.jpg",     "loop.jpg", "pipe.jpg",         "below",     "gone.jpg", "",
                                      "/etc/passwd", "..",       "../bank/link.jpg", "/dev/zero", NULL };
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    assert_int_equal(mkdir("bank", 0700), 0);
    assert_int_equal(mkdir("bank/below", 0700), 0);
    assert_int_equal(mkdir("bank-too", 0700), 0);
    folder_write("bank/below/brick.jpg", "whatever it holds");
    folder_write("bank-too/brick.jpg", "");
    assert_int_equal(symlink("below/brick.jpg", "bank/link.jpg"), 0);
    assert_int_equal(symlink("../bank-too/brick.jpg", "bank/out.jpg"), 0);
    assert_int_equal(symlink("loop.jpg", "bank/loop.jpg"), 0);
    assert_int_equal(mkfifo("bank/pipe.jpg", 0600), 0);
    assert_string_equal(path_of("below/brick.jpg", arena), "/bank/below/brick.jpg");
    assert_string_equal(path_of("./below/../below//brick.jpg", arena), "/bank/below/brick.jpg");
    assert_string_equal(path_of("link.jpg", arena), "/bank/below/brick.jpg");
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) assert_string_equal(path_of(no[i], arena), "");
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(finds_pictures_from_the_folder_of_the_file), IN_A_FOLDER(does_not_wait_for_a_pipe),
        IN_A_FOLDER(a_file_of_too_many_bytes_is_refused),        IN_A_FOLDER(looks_at_nothing_outside),
        IN_A_FOLDER(opens_nothing_but_files_in_the_folder),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
