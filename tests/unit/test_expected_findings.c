/*
 * Every bank in tests/banks gets the findings that stand beside it, as expect.h tells. What begins with "guess-" is
 * checked with --guess, and what begins with "seeds-" with --seeds.
 */
#include "expect.h"

#include "quiz/check.h"

static bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static void finds_what_is_expected(void **state)
{
    const char *name = *state;
    char file[512], *reason = NULL;

    snprintf(file, sizeof file, "%s.ini", name);
    bool folder = access(file, F_OK) != 0;
    const char *path = folder ? name : file;
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_load(&path, 1, findings, &reason);
    if (!bank) fail_msg("%s", reason);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    quiz_check_options options = { .seeds = begins_with(name, "seeds-") ? 20 : 0,
                                   .guess = begins_with(name, "guess-"),
                                   .modes = quiz_modes,
                                   .mode_count = quiz_mode_count };
    quiz_check(catalog, &options, findings);
    quiz_check_allow(bank, &options, false, findings);
    quiz_findings_sort(findings);
    expect_findings(name, findings, folder ? name : NULL);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

int main(int argc, char **argv)
{
    return expect_run("banks", TESTS_DIR "/banks", ".ini", argv + (argc > 0), finds_what_is_expected) != 0;
}
