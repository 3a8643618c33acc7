/* Codes carry all of a round to somebody else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <limits.h>
#include <string.h>

#include "codes.h"
#include "quiz/code.h"
#include "quiz/rng.h"

#define COUNT(table) (int)(sizeof table / sizeof *table)

static void assert_round_trip(const quiz_code *code)
{
    char text[QUIZ_CODE_SIZE];
    quiz_code back;

    assert_true(quiz_code_write(code, text));
    assert_int_equal(strlen(text), QUIZ_CODE_SIZE - 1);
    assert_int_equal(quiz_code_read(text, &back), QUIZ_CODE_FINE);
    codes_assert_same(&back, code);
}

typedef struct pinned_row {
    const char *text;
    quiz_code code;
} pinned_row;

/* Codes that somebody wrote down must go on meaning what they meant. */
static const pinned_row pinned_rows[] = {
    { "00000-00000-00000-00000", { 0 } },
    { "0001W-8D4DA-WHZC0-7T7GT", { .mode = 0, .count = 12, .pace = 2, .letters = "MIRA", .bank = 0x9C1D2, .seed = 7 } },
    { "9ABG4-Q3NF9-M26ZA-6DSJK",
      { .mode = 3,
        .count = 15,
        .difficulty = 2,
        .filter = 6,
        .pace = 1,
        .speed = 4,
        .right = 0xB7F,
        .letters = "UP",
        .bank = 1,
        .seed = 1234567 } },
    { "ZNMJP-FZZZZ-ZZZZZ-ZZZYV",
      { .mode = 9,
        .count = 1000,
        .difficulty = 3,
        .filter = 24,
        .pace = 3,
        .speed = 7,
        .right = 0xFFF,
        .letters = "ZZZZ",
        .bank = 0xFFFFF,
        .seed = QUIZ_CODE_SEED_MAX } },
};

static void codes_that_were_told_keep_their_meaning(void **state)
{
    char text[QUIZ_CODE_SIZE];
    quiz_code code;

    (void)state;
    for (int i = 0; i < COUNT(pinned_rows); i++) {
        assert_true(quiz_code_write(&pinned_rows[i].code, text));
        assert_string_equal(text, pinned_rows[i].text);
        assert_int_equal(quiz_code_read(text, &code), QUIZ_CODE_FINE);
        codes_assert_same(&code, &pinned_rows[i].code);
    }
}

static void every_code_comes_back_as_it_was(void **state)
{
    quiz_rng rng = quiz_rng_new(1, 1);

    (void)state;
    for (int i = 0; i < 20000; i++) {
        quiz_code code = codes_random(&rng);
        assert_round_trip(&code);
    }
}

static void counts_are_exact_or_not_there(void **state)
{
    int there = 0;

    (void)state;
    for (int count = -2; count <= 10001; count++) {
        quiz_code code = { .count = count };
        char text[QUIZ_CODE_SIZE];
        assert_int_equal(quiz_code_write(&code, text), quiz_code_has_count(count));
        if (!quiz_code_has_count(count)) continue;
        assert_round_trip(&code);
        there++;
    }
    assert_int_equal(there, 64);
    assert_false(quiz_code_has_count(INT_MIN) || quiz_code_has_count(INT_MAX));
}

/* One step too far in each field; questions that there are not; answers of nobody; letters that are none. */
static const quiz_code no_codes[] = {
    { .mode = -1 },
    { .mode = QUIZ_CODE_MODES },
    { .difficulty = -1 },
    { .difficulty = QUIZ_CODE_DIFFICULTIES },
    { .filter = -1 },
    { .filter = QUIZ_CODE_FILTERS },
    { .pace = -1 },
    { .pace = QUIZ_CODE_PACES },
    { .speed = -1 },
    { .speed = QUIZ_CODE_SPEEDS + 1 },
    { .speed = 1, .right = 1 << QUIZ_CODE_ANSWERS },
    { .speed = 1, .right = 1 << 3, .count = 3 },
    { .right = 1 },
    { .letters = "ab" },
    { .letters = "A@" },
    { .letters = "A[" },
    { .bank = 1 << 20 },
    { .seed = QUIZ_CODE_SEED_MAX + 1 },
    { .seed = UINT32_MAX },
};

static void what_codes_have_no_room_for_is_not_written(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT(no_codes); i++) {
        char text[QUIZ_CODE_SIZE] = "?";
        assert_false(quiz_code_write(&no_codes[i], text));
        assert_string_equal(text, "");
    }
}

/* ---- What goes into the fields ---- */

typedef struct title_row {
    const char *title, *letters;
} title_row;

static const title_row title_rows[] = {
    { "Miracle in Cell No. 7", "MIRA" },
    { "the room", "THER" },
    { "Up", "UP" },
    { "\u00C9t\u00E9 \u00DCber", "ETEU" },
    { "Ame\u0301lie", "AMEL" },
    { "\uFF33\uFF25\uFF17\uFF25\uFF2E", "SEEN" }, /* full width */
    { "2001: 7", "" },
    { "7\uBC88\uBC29\uC758 \uC120\uBB3C", "" },
    { "", "" },
    { "bad \xFF bytes", "" },
};

static void a_title_is_known_by_its_first_letters(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT(title_rows); i++) {
        quiz_code code = { .mode = 0 };
        quiz_code_letters(title_rows[i].title, code.letters);
        assert_string_equal(code.letters, title_rows[i].letters);
        assert_round_trip(&code);
    }
}

static void every_bit_of_a_fingerprint_counts(void **state)
{
    const uint64_t fingerprint = UINT64_C(0x6B1F0C9D2A3E4F50);

    (void)state;
    assert_in_range(quiz_code_bank(fingerprint), 1, 0xFFFFF);
    for (int bit = 0; bit < 64; bit++)
        assert_int_not_equal(quiz_code_bank(fingerprint ^ UINT64_C(1) << bit), quiz_code_bank(fingerprint));
}

static void speeds_are_the_nearest_in_proportion(void **state)
{
    (void)state;
    for (int speed = 1; speed <= QUIZ_CODE_SPEEDS; speed++)
        assert_int_equal(quiz_code_speed(quiz_code_speed_ms(speed)), speed);
    assert_int_equal(quiz_code_speed(INT_MIN), 1);
    assert_int_equal(quiz_code_speed(0), 1);
    assert_int_equal(quiz_code_speed(1857), 1); /* the root of 1500 times 2300 is 1857.4 */
    assert_int_equal(quiz_code_speed(1858), 2);
    assert_int_equal(quiz_code_speed(14696), 6);
    assert_int_equal(quiz_code_speed(14697), 7);
    assert_int_equal(quiz_code_speed(INT_MAX), 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_that_were_told_keep_their_meaning),
        cmocka_unit_test(every_code_comes_back_as_it_was),
        cmocka_unit_test(counts_are_exact_or_not_there),
        cmocka_unit_test(what_codes_have_no_room_for_is_not_written),
        cmocka_unit_test(a_title_is_known_by_its_first_letters),
        cmocka_unit_test(every_bit_of_a_fingerprint_counts),
        cmocka_unit_test(speeds_are_the_nearest_in_proportion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
