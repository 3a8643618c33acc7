/* Too few questions: for the ways to play that are there, whatever they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "quiz/check.h"

static const char houses[] = "[bank]\ntitle = Houses\n"
                             "[question one]\ntext = Who built it?\nanswer = Ann\nwrong = Bob\n"
                             "[question two]\ntext = Who sold it?\nanswer = Bob\nwrong = Cid\n"
                             "[question three]\ntext = Who lost it?\nanswer = Cid\nwrong = Ann\n";

/* MESSAGE is the only finding on HOUSES, where MODES are the ways to play; NULL: there is none. */
static void expect(const quiz_mode *modes, int count, const char *message)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_read("houses.ini", houses, strlen(houses), findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    const quiz_check_options options = { .modes = modes, .mode_count = count };

    quiz_check(catalog, &options, findings);
    assert_int_equal(quiz_findings_count(findings), message ? 1 : 0);
    if (message) assert_string_equal(quiz_findings_at(findings, 0)->message, message);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

static void names_the_modes_that_cannot_be_filled(void **state)
{
    static const quiz_mode modes[] = { { .label = "Long", .count = 20 },
                                       { .label = "Short", .count = 2 },
                                       { .label = "Medium", .count = 4 } };

    (void)state;
    expect(modes, 3, "\"Houses\" has 3 questions, and a round of Long needs 20, one of Medium 4");
    expect(modes, 2, "\"Houses\" has 3 questions, and a round of Long needs 20");
    expect(modes + 2, 1, "\"Houses\" has 3 questions, and a round of Medium needs 4");
}

static void asks_nothing_of_a_bank_that_fills_every_mode(void **state)
{
    static const quiz_mode enough[] = { { .label = "Short", .count = 3 } };

    (void)state;
    expect(enough, 1, NULL);
    expect(NULL, 0, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(names_the_modes_that_cannot_be_filled),
                                        cmocka_unit_test(asks_nothing_of_a_bank_that_fills_every_mode) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
