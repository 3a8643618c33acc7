/* Comments that allow: which errors they cannot, by who finds them, and when they are found useless. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/allowance.h"
#include "quiz/check.h"

/* Whether loading alone finds RULE in the example that fails. */
static bool is_found_by_loading(const quiz_rule *rule)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_read("bank.ini", rule->failing, strlen(rule->failing), findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    bool found = false;

    for (int i = 0; i < quiz_findings_count(findings); i++) found |= quiz_findings_at(findings, i)->rule == rule;
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
    return found;
}

static bool can_be_allowed(const quiz_rule *rule)
{
    quiz_arena *arena = quiz_arena_new();
    allowance_reader reader = allowance_reader_new(arena);
    const char *comment = quiz_arena_print(arena, "; check: allow %s because it is meant", rule->code);
    bool allowed = allowance_read(&reader, quiz_slice_of(comment)).rule == rule;

    quiz_arena_free(arena);
    return allowed;
}

static void errors_of_loading_cannot_be_allowed_and_all_others_can(void **state)
{
    int wrong = 0, tried = 0;

    (void)state;
    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const quiz_rule *rule = quiz_rule_of((quiz_rule_id)i);
        if (!rule->failing || !strchr("FBQTCLGP", rule->code[0])) continue;
        bool kept_out = rule->severity == QUIZ_ERROR && is_found_by_loading(rule);
        if (can_be_allowed(rule) == kept_out) print_error("%s can%s be allowed\n", rule->code, kept_out ? "" : "not");
        wrong += can_be_allowed(rule) == kept_out;
        tried++;
    }
    assert_int_equal(wrong, 0);
    assert_true(tried > 40);
}

/* How many findings there are on an allowance of CODE, for which nothing was found under OPTIONS. */
static int count_useless(const char *code, quiz_check_options options)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_findings *findings = quiz_findings_new();
    const char *text = quiz_arena_print(arena, "; check: allow %s because it is meant\n[bank]\ntitle = A\n", code);
    quiz_bank *bank = quiz_bank_read("bank.ini", text, strlen(text), findings);

    quiz_check_allow(bank, &options, false, findings);
    int count = 0;
    for (int i = 0; i < quiz_findings_count(findings); i++)
        count += quiz_findings_at(findings, i)->rule->id == QUIZ_A_UNUSED;
    quiz_bank_free(bank);
    quiz_findings_free(findings);
    quiz_arena_free(arena);
    return count;
}

static void an_allowance_is_useless_only_where_enough_seeds_would_show_its_fault(void **state)
{
    (void)state;
    assert_int_equal(count_useless("P002", (quiz_check_options){ .seeds = 0 }), 0);
    assert_int_equal(count_useless("P002", (quiz_check_options){ .seeds = 2 }), 0);
    assert_int_equal(count_useless("P002", (quiz_check_options){ .seeds = 20 }), 1);
    assert_int_equal(count_useless("G001", (quiz_check_options){ .seeds = 20 }), 0);
    assert_int_equal(count_useless("G001", (quiz_check_options){ .seeds = 2, .guess = true }), 0);
    assert_int_equal(count_useless("G001", (quiz_check_options){ .guess = true }), 1);
    assert_int_equal(count_useless("C001", (quiz_check_options){ .seeds = 0 }), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_of_loading_cannot_be_allowed_and_all_others_can),
        cmocka_unit_test(an_allowance_is_useless_only_where_enough_seeds_would_show_its_fault),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
