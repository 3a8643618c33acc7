/*
 * The table of rules keeps its promises: each failing example gives the finding of its rule and no other one, each
 * mended example gives none, and each rule has a case in tests/banks.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "quiz/check.h"
#include "quiz/replay.h"
#include "store/settings.h"

/* Rules without an example that could be shown here, and why. */
static const struct {
    const char *code, *reason;
} without_example[] = {
    { "F001", "what a file holds has no part in it" },
    { "F002", "64 KiB are too long for a table" },
    { "B022", "it takes a picture" },
    { "B023", "it takes a picture" },
    { "B024", "it takes a picture" },
    { "P001", "what is posed is sound, whatever a bank holds; test_verify.c spoils questions to see it judged" },
};

/* Rules that other tests hold to their examples. */
static const struct {
    const char *code, *where;
} tested_elsewhere[] = {
    { "L001", "sdl/test_fit.c: it takes fonts" },
    { "L002", "sdl/test_fit.c: it takes fonts" },
    { "S002", "sdl/test_theme.c: it takes colours" },
    { "S003", "unit/test_texts.c: it takes a language" },
};

/* A rule that never comes alone, and the one that comes with it. */
static const struct {
    quiz_rule_id rule, company;
} in_company[] = {
    { QUIZ_F_COLON, QUIZ_B_UNKNOWN_KEY },
};

/* Rules whose cases are not banks. */
static const char letters_of_other_files[] = "LRS";

static bool has_no_example(const quiz_rule *rule)
{
    for (size_t i = 0; i < sizeof without_example / sizeof *without_example; i++)
        if (strcmp(rule->code, without_example[i].code) == 0) return true;
    return false;
}

static bool is_tested_elsewhere(const quiz_rule *rule)
{
    for (size_t i = 0; i < sizeof tested_elsewhere / sizeof *tested_elsewhere; i++)
        if (strcmp(rule->code, tested_elsewhere[i].code) == 0) return true;
    return false;
}

/* ---- The table ---- */

static void each_row_stands_at_its_number(void **state)
{
    (void)state;
    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const quiz_rule *rule = quiz_rule_of((quiz_rule_id)i);
        assert_int_equal(rule->id, i);
        assert_ptr_equal(quiz_rule_find(rule->code), rule);
    }
}

static void codes_are_a_letter_and_three_digits_that_count_up(void **state)
{
    char letter = '\0';
    int number = 0;

    (void)state;
    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const char *code = quiz_rule_of((quiz_rule_id)i)->code;
        int given, size;
        assert_int_equal(sscanf(code + 1, "%3d%n", &given, &size), 1);
        assert_true(code[0] >= 'A' && code[0] <= 'Z' && size == 3 && code[4] == '\0');
        if (code[0] != letter) number = 0;
        letter = code[0];
        if (given != ++number) fail_msg("%s is out of order", code);
    }
}

static void every_rule_is_explained_in_sentences(void **state)
{
    int missing = 0;

    (void)state;
    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const quiz_rule *rule = quiz_rule_of((quiz_rule_id)i);
        size_t summary = strlen(rule->summary), explain = strlen(rule->explain);
        bool good =
            summary && rule->summary[summary - 1] != '.' && explain && strchr(".?!", rule->explain[explain - 1]);
        if (!good) print_error("%s is not explained\n", rule->code);
        missing += !good;
    }
    assert_int_equal(missing, 0);
}

/* ---- The examples ---- */

static void feed_bank(const quiz_rule *rule, const char *text, quiz_findings *findings)
{
    const char *path = "bank.ini";
    quiz_check_options options = { .seeds = rule->code[0] == 'P' ? 20 : 0,
                                   .guess = rule->code[0] == 'G',
                                   .modes = quiz_modes,
                                   .mode_count = quiz_mode_count };

    folder_write(path, text);
    quiz_bank *bank = quiz_bank_load(&path, 1, findings, NULL);
    assert_non_null(bank);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    quiz_check(catalog, &options, findings);
    quiz_check_allow(bank, &options, false, findings);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
}

/* Replays are of the bank that mends a question without a text. */
static void feed_replay(const quiz_rule *rule, const char *text, quiz_findings *findings)
{
    const char *questions = quiz_rule_of(QUIZ_Q_NO_TEXT)->mended;
    quiz_bank *bank = quiz_bank_read("bank.ini", questions, strlen(questions), NULL);
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);

    (void)rule;
    quiz_round_free(quiz_replay_read(catalog, NULL, "example.replay", text, strlen(text), findings));
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
}

static void feed_settings(const quiz_rule *rule, const char *text, quiz_findings *findings)
{
    settings s;

    (void)rule;
    settings_default(&s);
    folder_write("settings.ini", text);
    settings_read(&s, ".", findings);
}

static quiz_findings *findings_in(const quiz_rule *rule, const char *text)
{
    quiz_findings *findings = quiz_findings_new();

    switch (rule->code[0]) {
    case 'R': feed_replay(rule, text, findings); break;
    case 'S': feed_settings(rule, text, findings); break;
    default: feed_bank(rule, text, findings);
    }
    quiz_findings_sort(findings);
    return findings;
}

static int count_of(const quiz_findings *findings, quiz_rule_id rule)
{
    int count = 0;

    for (int i = 0; i < quiz_findings_count(findings); i++) count += quiz_findings_at(findings, i)->rule->id == rule;
    return count;
}

static bool finds_it_alone(const quiz_rule *rule, const quiz_findings *findings)
{
    int others = quiz_findings_count(findings) - count_of(findings, rule->id);

    for (size_t i = 0; i < sizeof in_company / sizeof *in_company; i++)
        if (in_company[i].rule == rule->id) others = others != 1 || count_of(findings, in_company[i].company) != 1;
    return count_of(findings, rule->id) == 1 && others == 0;
}

static void print_findings(const quiz_rule *rule, const char *which, const quiz_findings *findings)
{
    print_error("%s, the %s example: %d findings\n", rule->code, which, quiz_findings_count(findings));
    for (int i = 0; i < quiz_findings_count(findings); i++) {
        const quiz_finding *f = quiz_findings_at(findings, i);
        print_error("    %d:%d: %s [%s]\n", f->at.line, f->at.column, f->message, f->rule->code);
    }
}

static bool example_fails(const quiz_rule *rule)
{
    quiz_findings *findings = findings_in(rule, rule->failing);
    bool good = finds_it_alone(rule, findings);

    if (!good) print_findings(rule, "failing", findings);
    quiz_findings_free(findings);
    return good;
}

static bool example_is_mended(const quiz_rule *rule)
{
    quiz_findings *findings = findings_in(rule, rule->mended);
    bool good = quiz_findings_count(findings) == 0;

    if (!good) print_findings(rule, "mended", findings);
    quiz_findings_free(findings);
    return good;
}

static void every_rule_has_examples_but_for_those_that_are_named(void **state)
{
    int missing = 0;

    (void)state;
    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const quiz_rule *rule = quiz_rule_of((quiz_rule_id)i);
        bool good = has_no_example(rule) ? !rule->failing && !rule->mended : rule->failing && rule->mended;
        if (!good) print_error("%s: %s\n", rule->code, rule->failing ? "has an example after all" : "has no example");
        missing += !good;
    }
    assert_int_equal(missing, 0);
}

static void run_examples(bool (*judge)(const quiz_rule *rule))
{
    int wrong = 0;

    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const quiz_rule *rule = quiz_rule_of((quiz_rule_id)i);
        if (rule->failing && rule->mended && !is_tested_elsewhere(rule)) wrong += !judge(rule);
    }
    assert_int_equal(wrong, 0);
}

static void failing_examples_give_their_finding_alone(void **state)
{
    (void)state;
    run_examples(example_fails);
}

static void mended_examples_give_no_finding(void **state)
{
    (void)state;
    run_examples(example_is_mended);
}

/* ---- The cases ---- */

/* Adds to FOUND, by number of the rule, what the lines of the .expect file at PATH name. */
static void read_codes(const char *path, int found[QUIZ_RULE_COUNT])
{
    char line[4096], code[8];
    FILE *in = fopen(path, "r");

    assert_non_null(in);
    while (fgets(line, sizeof line, in)) {
        if (sscanf(line, "%*s %*s %7s", code) != 1 || line[0] == ' ') continue;
        const quiz_rule *rule = quiz_rule_find(code);
        if (rule) found[rule->id]++;
    }
    fclose(in);
}

static void every_rule_has_a_case_among_the_banks(void **state)
{
    int found[QUIZ_RULE_COUNT] = { 0 }, missing = 0;
    char path[512];
    DIR *cases = opendir(TESTS_DIR "/banks");

    (void)state;
    assert_non_null(cases);
    for (const struct dirent *e; (e = readdir(cases)) != NULL;) {
        const char *suffix = strrchr(e->d_name, '.');
        if (!suffix || strcmp(suffix, ".expect") != 0) continue;
        snprintf(path, sizeof path, TESTS_DIR "/banks/%s", e->d_name);
        read_codes(path, found);
    }
    closedir(cases);
    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const char *code = quiz_rule_of((quiz_rule_id)i)->code;
        bool elsewhere = strchr(letters_of_other_files, code[0]) || strcmp(code, "P001") == 0;
        if (!found[i] && !elsewhere) print_error("%s has no case in tests/banks\n", code);
        missing += !found[i] && !elsewhere;
    }
    assert_int_equal(missing, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_row_stands_at_its_number),
        cmocka_unit_test(codes_are_a_letter_and_three_digits_that_count_up),
        cmocka_unit_test(every_rule_is_explained_in_sentences),
        cmocka_unit_test(every_rule_has_examples_but_for_those_that_are_named),
        IN_A_FOLDER(failing_examples_give_their_finding_alone),
        IN_A_FOLDER(mended_examples_give_no_finding),
        cmocka_unit_test(every_rule_has_a_case_among_the_banks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
