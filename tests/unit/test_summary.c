/* The last line of a report as text. */
#include "check/report.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char *summary_of(const quiz_findings *findings)
{
    const report_run run = { .questions = 39, .left_out = 1, .bots = 28, .seeds = 100 };
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    report_text(out, findings, &run);
    fclose(out);
    return text;
}

static void the_last_line_tells_what_found_nothing(void **state)
{
    quiz_findings *findings = quiz_findings_new();
    char *before = summary_of(findings);

    (void)state;
    assert_non_null(
        strstr(before, " 39 questions, 1 left out: 0 errors, 0 warnings; 28 bots and 100 seeds found nothing\n"));
    quiz_findings_add(findings, QUIZ_G_BOT, (quiz_place){ .file = "a" }, NULL, "no");
    char *after = summary_of(findings);
    assert_non_null(strstr(after, "1 warning; 100 seeds found nothing\n"));
    free(before);
    free(after);
    quiz_findings_free(findings);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_line_tells_what_found_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
