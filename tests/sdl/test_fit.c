/* Every bank in tests/fit gets the findings of the rules on screens that stand beside it, with the fonts of the game.
 */
#include "../unit/expect.h"

#include "quiz/check.h"
#include "quiz/rng.h"
#include "screens/fit_bound.h"
#include "sdl/fonts.h"

static int width_of(void *data, frame_font font, int size, const char *text)
{
    return fonts_width(data, font, size, text);
}

static bool has(void *data, frame_font font, uint32_t code)
{
    return fonts_have(data, font, code);
}

static fit_fonts open_fonts(void)
{
    char *reason = NULL;
    fonts *f = fonts_open(ASSETS_DIR, &reason);

    if (!f) fail_msg("%s", reason);
    return (fit_fonts){ .width = width_of, .has = has, .data = f };
}

/* ---- Banks and what is found in them ---- */

/* With ALL rules, or only with those on screens. The caller frees it. */
static quiz_findings *find(quiz_bank *bank, bool all)
{
    quiz_findings *loading = quiz_findings_new(), *findings = quiz_findings_new();
    quiz_catalog *catalog = quiz_catalog_new(bank, loading);
    const fit_fonts with = open_fonts();
    const quiz_check_options options = { .seeds = 0 };

    if (all) quiz_check(catalog, &options, findings);
    fit_check(catalog, &with, findings);
    quiz_findings_sort(findings);
    fonts_close(with.data);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(loading);
    return findings;
}

static void finds_what_is_expected(void **state)
{
    const char *name = *state;
    char file[512], *reason = NULL;
    const char *path = file;

    snprintf(file, sizeof file, "%s.ini", name);
    quiz_findings *loading = quiz_findings_new();
    quiz_bank *bank = quiz_bank_load(&path, 1, loading, &reason);
    if (!bank) fail_msg("%s", reason);
    quiz_findings *findings = find(bank, false);
    expect_findings(name, findings, NULL);
    quiz_findings_free(findings);
    quiz_findings_free(loading);
}

/* ---- What holds for all ---- */

static void expect_only(const quiz_rule *rule, const char *text, int count)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_findings *found = find(quiz_bank_read("example.ini", text, strlen(text), findings), true);
    char *printed = expect_print(found, NULL);

    assert_int_equal(quiz_findings_count(findings), 0);
    if (quiz_findings_count(found) != count) fail_msg("%s: %s", rule->code, printed);
    for (int i = 0; i < count; i++) assert_string_equal(quiz_findings_at(found, i)->rule->code, rule->code);
    free(printed);
    quiz_findings_free(found);
    quiz_findings_free(findings);
}

static void the_examples_of_the_rules_are_what_they_say(void **state)
{
    static const quiz_rule_id rules[] = { QUIZ_L_NO_ROOM, QUIZ_L_NO_GLYPH };

    (void)state;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const quiz_rule *rule = quiz_rule_of(rules[i]);
        expect_only(rule, rule->failing, 1);
        expect_only(rule, rule->mended, 0);
    }
}

/* Two hundred are laid out and told one by one; what more there may be is told in one finding. */
static void very_many_that_do_not_fit_are_told_as_one(void **state)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    for (int i = 0; i < 230; i++) {
        fprintf(out, "[question q%d]\ntext = ", i);
        for (int n = 0; n < 200; n++) fputs("neverending ", out);
        fprintf(out, "\nanswer = A\nwrong = B\n");
    }
    fclose(out);
    quiz_findings *loading = quiz_findings_new();
    quiz_findings *found = find(quiz_bank_read("many.ini", text, size, loading), false);
    assert_int_equal(quiz_findings_count(found), 201);
    assert_non_null(strstr(quiz_findings_at(found, 200)->message, "30 more questions"));
    quiz_findings_free(found);
    quiz_findings_free(loading);
    free(text);
}

/* Words of all lengths, of wide letters and narrow ones. */
static const char *some_text(quiz_rng *rng, uint32_t most, quiz_arena *arena)
{
    static const char *const letters[] = { "i", "m", "e", "W", "é", "ğ", "a", "’", "1", ".", "—", "@" };
    const char *text = "";

    for (uint32_t size = 1 + quiz_rng_below(rng, most); size > 0; size--) {
        bool space = quiz_rng_below(rng, 7) == 0;
        text = quiz_arena_print(arena, "%s%s", text, space ? " " : letters[quiz_rng_below(rng, 12)]);
    }
    return text;
}

/* The short way and the long one, on many questions. */
static void what_fits_for_sure_is_seen_whole(void **state)
{
    const fit_fonts with = open_fonts();
    quiz_arena *arena = quiz_arena_new(), *scratch = quiz_arena_new();
    fit_view *view = fit_view_new(&with);
    fit_bound *bound = fit_bound_new(view, glyphs_new(&with, arena), arena);
    quiz_rng rng = quiz_rng_new(7, 1);
    int sure = 0;

    (void)state;
    for (int i = 0; i < 1500; i++) {
        fit_text seen[QUIZ_CHOICES_MAX + 2] = { { .text = some_text(&rng, 150, scratch) },
                                                { .text = some_text(&rng, 200, scratch) } };
        fit_text *watched[QUIZ_CHOICES_MAX + 2] = { &seen[0], &seen[1] };
        quiz_question q = { .prompt = seen[0].text, .explanation = seen[1].text, .category = "General" };
        q.choice_count = 2 + (int)quiz_rng_below(&rng, 5);
        for (int c = 0; c < q.choice_count; c++) {
            seen[c + 2].text = q.choices[c] = some_text(&rng, 36, scratch);
            watched[c + 2] = &seen[c + 2];
        }
        const fit_lines lines = fit_bound_posed(bound, &q);
        if (!fit_bound_holds(bound, &lines)) continue;
        sure++;
        fit_view_question(view, &q, watched, q.choice_count + 2);
        for (int t = 0; t < q.choice_count + 2; t++)
            if (seen[t].hidden > 0) fail_msg("\"%s\" does not fit: %s", seen[t].text, q.prompt);
        quiz_arena_reset(scratch);
    }
    assert_true(sure > 100);
    fit_view_free(view);
    quiz_arena_free(scratch);
    quiz_arena_free(arena);
    fonts_close(with.data);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(the_examples_of_the_rules_are_what_they_say),
                                        cmocka_unit_test(what_fits_for_sure_is_seen_whole),
                                        cmocka_unit_test(very_many_that_do_not_fit_are_told_as_one) };
    int failed = expect_run("fit", TESTS_DIR "/fit", ".ini", argv + (argc > 0), finds_what_is_expected);

    return cmocka_run_group_tests(tests, NULL, NULL) > 0 || failed != 0;
}
