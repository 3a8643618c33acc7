/* What bots and many seeds say of banks where there is nothing to say: nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quiz/check.h"
#include "quiz/rng.h"

enum { BANKS = 25, QUESTIONS = 60, WORDS = 80 };

static int count_on_chance(const quiz_bank *bank, const quiz_check_options *options)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);
    int count = 0;

    quiz_check(catalog, options, findings);
    for (int i = 0; i < quiz_findings_count(findings); i++) {
        const quiz_finding *f = quiz_findings_at(findings, i);
        if (!strchr("GP", f->rule->code[0])) continue;
        print_error("%s:%d: %s\n", f->at.file, f->at.line, f->message);
        count++;
    }
    quiz_catalog_free(catalog);
    quiz_findings_free(findings);
    return count;
}

/* A word that has nothing to do with anything. */
static void print_word(FILE *out, quiz_rng *rng)
{
    uint32_t word = quiz_rng_below(rng, WORDS), size = word % 7 + 2;

    for (uint32_t i = 0; i < size; i++) fputc('a' + (int)((word * 7 + i * i * 3) % 26), out);
    fprintf(out, "%u", word);
}

static void print_choice(FILE *out, quiz_rng *rng, const char *key, int which)
{
    uint32_t count = quiz_rng_below(rng, 3) + 1;

    fprintf(out, "%s =", key);
    for (uint32_t i = 0; i < count; i++) {
        fputc(' ', out);
        print_word(out, rng);
    }
    fprintf(out, " %c\n", 'p' + which);
}

/* Questions whose choices are all drawn alike. */
static char *draw_bank(uint64_t seed)
{
    quiz_rng rng = quiz_rng_new(seed, 1);
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    for (int i = 0; i < QUESTIONS; i++) {
        int key = (int)quiz_rng_below(&rng, 4);
        fprintf(out, "[question q%d]\ntext = What is it of ", i);
        print_word(out, &rng);
        fprintf(out, " and %d?\n", i);
        for (int k = 0; k < 4; k++) print_choice(out, &rng, k == key ? "answer" : "wrong", k);
    }
    fclose(out);
    return text;
}

static void banks_that_are_drawn_alike_raise_no_alarm(void **state)
{
    const quiz_check_options options = { .seeds = 50, .guess = true };
    int count = 0;

    (void)state;
    for (uint64_t seed = 1; seed <= BANKS; seed++) {
        char *text = draw_bank(seed);
        quiz_bank *bank = quiz_bank_read("bank.ini", text, strlen(text), NULL);
        count += count_on_chance(bank, &options);
        quiz_bank_free(bank);
        free(text);
    }
    assert_int_equal(count, 0);
}

static void no_bot_beats_chance_on_the_questions_that_come_along(void **state)
{
    static const int seeds[] = { 5, 20, 50 };
    const char *path = QUESTIONS_DIR;
    quiz_bank *bank = quiz_bank_load(&path, 1, NULL, NULL);

    (void)state;
    for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++) {
        const quiz_check_options options = { .seeds = seeds[i], .guess = true };
        assert_int_equal(count_on_chance(bank, &options), 0);
    }
    quiz_bank_free(bank);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(banks_that_are_drawn_alike_raise_no_alarm),
        cmocka_unit_test(no_bot_beats_chance_on_the_questions_that_come_along),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
