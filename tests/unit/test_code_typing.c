/* No slip of a finger makes another round of a code, and what is wrong with it is said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdbool.h>
#include <string.h>

#include "codes.h"
#include "quiz/code.h"
#include "quiz/rng.h"

#define COUNT(table) (int)(sizeof table / sizeof *table)

static void no_single_wrong_character_passes(void **state)
{
    quiz_rng rng = quiz_rng_new(2, 1);
    char text[CODES_CHARACTERS + 1];

    (void)state;
    for (int i = 0; i < 150; i++) {
        codes_random_text(&rng, text);
        for (int at = 0; at < CODES_CHARACTERS; at++) {
            char meant = text[at];
            for (const char *wrong = codes_alphabet; *wrong; wrong++) {
                text[at] = *wrong;
                if (*wrong != meant) assert_int_equal(codes_fault(text), QUIZ_CODE_MISTYPED);
            }
            text[at] = meant;
        }
    }
}

/* SEEN marks the exchanges that were tried: a place, and the two digits there. */
static void exchange_all(char text[CODES_CHARACTERS + 1], bool seen[CODES_CHARACTERS - 1][32][32])
{
    for (int at = 0; at < CODES_CHARACTERS - 1; at++) {
        char left = text[at], right = text[at + 1];
        if (left == right) continue;
        text[at] = right;
        text[at + 1] = left;
        assert_int_equal(codes_fault(text), QUIZ_CODE_MISTYPED);
        text[at] = left;
        text[at + 1] = right;
        seen[at][strchr(codes_alphabet, left) - codes_alphabet][strchr(codes_alphabet, right) - codes_alphabet] = true;
    }
}

/*
 * Tried with all pairs of digits at all places that codes have: in the last place before the check all digits are even,
 * since the version is 0; and no code begins with Z and then one of nine others, since the number is less than 2^95.
 */
static void no_exchange_of_neighbours_passes(void **state)
{
    static bool seen[CODES_CHARACTERS - 1][32][32];
    quiz_rng rng = quiz_rng_new(3, 1);
    char text[CODES_CHARACTERS + 1];
    int pairs = 0;

    (void)state;
    for (int i = 0; i < 16000; i++) {
        codes_random_text(&rng, text);
        exchange_all(text, seen);
    }
    for (int i = 0; i < COUNT(seen) * 32 * 32; i++) pairs += seen[i / 1024][i / 32 % 32][i % 32];
    assert_int_equal(pairs, (CODES_CHARACTERS - 3) * 32 * 31 + 2 * 16 * 31 - 9);
}

static void letters_that_look_alike_are_read_alike(void **state)
{
    static const char *const alike[] = { "0Oo", "1IiLl", "VUu" };
    quiz_rng rng = quiz_rng_new(4, 1);
    char text[CODES_CHARACTERS + 1];

    (void)state;
    for (int i = 0; i < 2000; i++) {
        quiz_code meant, read;
        codes_random_text(&rng, text);
        assert_int_equal(quiz_code_read(text, &meant), QUIZ_CODE_FINE);
        for (int at = 0; at < CODES_CHARACTERS; at++) {
            for (int k = 0; k < COUNT(alike); k++)
                if (text[at] == *alike[k]) text[at] = alike[k][codes_below(&rng, (int)strlen(alike[k]))];
            if (text[at] >= 'A' && text[at] <= 'Z' && codes_below(&rng, 2)) text[at] = (char)(text[at] - 'A' + 'a');
        }
        assert_int_equal(quiz_code_read(text, &read), QUIZ_CODE_FINE);
        codes_assert_same(&read, &meant);
    }
}

typedef struct fault_row {
    const char *text;
    quiz_code_fault fault;
} fault_row;

static const fault_row fault_rows[] = {
    { "00000000000000000000", QUIZ_CODE_FINE },
    { " 0000 0000-0000.0000_0000\n", QUIZ_CODE_FINE },
    { "OOOOO\u2011ooooo\u201300000\u00A000000", QUIZ_CODE_FINE },
    { "", QUIZ_CODE_SHORT },
    { "-- -", QUIZ_CODE_SHORT },
    { "0000000000000000000", QUIZ_CODE_SHORT },
    { "000000000000000000000", QUIZ_CODE_LONG },
    { "0000000000000000000000000000000000000000000000000000000000000000", QUIZ_CODE_LONG },
    { "0000000000000000000!", QUIZ_CODE_LETTER },
    { "0000000000\u00E90000000000", QUIZ_CODE_LETTER },
    { "00000000000000000000\xE2\x80", QUIZ_CODE_LETTER },
    { "?", QUIZ_CODE_LETTER },
    { "00000-00000-00000-00001", QUIZ_CODE_MISTYPED },
};

static void what_is_wrong_with_a_code_is_said(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT(fault_rows); i++) assert_int_equal(codes_fault(fault_rows[i].text), fault_rows[i].fault);
}

/*
 * The version is the lowest bit of the number: where it is 1, one check makes a code that is newer, and all others make
 * one that was mistyped.
 */
static void codes_of_later_versions_are_known_as_such(void **state)
{
    quiz_rng rng = quiz_rng_new(5, 1);
    char text[CODES_CHARACTERS + 1];

    (void)state;
    for (int i = 0; i < 1000; i++) {
        int newer = 0, mistyped = 0;
        codes_random_text(&rng, text);
        text[CODES_CHARACTERS - 2] = codes_alphabet[1 + 2 * codes_below(&rng, 16)];
        for (const char *check = codes_alphabet; *check; check++) {
            text[CODES_CHARACTERS - 1] = *check;
            newer += codes_fault(text) == QUIZ_CODE_NEWER;
            mistyped += codes_fault(text) == QUIZ_CODE_MISTYPED;
        }
        assert_int_equal(newer, 1);
        assert_int_equal(mistyped, 31);
    }
}

/* Digits by chance, and any bytes. */
static void random_string(quiz_rng *rng, char text[64])
{
    bool digits = quiz_rng_below(rng, 4) > 0;
    int size = digits && quiz_rng_below(rng, 4) ? CODES_CHARACTERS : codes_below(rng, 63);

    for (int i = 0; i < size; i++)
        text[i] = digits ? codes_alphabet[codes_below(rng, 32)] : (char)codes_below(rng, 256);
    text[size] = '\0';
}

/* The digits of WRITTEN, a code as the engine writes it, are those of TEXT. */
static void assert_same_digits(const char *written, const char *text)
{
    for (; *written; written++)
        if (*written != '-') assert_int_equal(*written, *text++);
    assert_int_equal(*text, '\0');
}

static void strings_by_chance_are_refused_or_come_back(void **state)
{
    quiz_rng rng = quiz_rng_new(6, 1);
    char text[64], written[QUIZ_CODE_SIZE];
    int seen[QUIZ_CODE_NEWER + 1] = { 0 };

    (void)state;
    for (int i = 0; i < 100000; i++) {
        quiz_code code;
        random_string(&rng, text);
        quiz_code_fault fault = quiz_code_read(text, &code);
        assert_in_range(fault, QUIZ_CODE_FINE, QUIZ_CODE_NEWER);
        seen[fault]++;
        if (fault) continue;
        assert_true(quiz_code_write(&code, written));
        assert_same_digits(written, text);
    }
    for (int fault = QUIZ_CODE_FINE; fault <= QUIZ_CODE_NEWER; fault++) assert_in_range(seen[fault], 1, 99999);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_single_wrong_character_passes),
        cmocka_unit_test(no_exchange_of_neighbours_passes),
        cmocka_unit_test(letters_that_look_alike_are_read_alike),
        cmocka_unit_test(what_is_wrong_with_a_code_is_said),
        cmocka_unit_test(codes_of_later_versions_are_known_as_such),
        cmocka_unit_test(strings_by_chance_are_refused_or_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
