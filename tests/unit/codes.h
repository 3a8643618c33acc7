/* Codes by chance, for tests. */
#ifndef UNIT_CODES_H
#define UNIT_CODES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "quiz/code.h"
#include "quiz/rng.h"

enum { CODES_CHARACTERS = 20 };

static const char codes_alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static inline void codes_assert_same(const quiz_code *a, const quiz_code *b)
{
    assert_int_equal(a->mode, b->mode);
    assert_int_equal(a->count, b->count);
    assert_int_equal(a->difficulty, b->difficulty);
    assert_int_equal(a->filter, b->filter);
    assert_int_equal(a->pace, b->pace);
    assert_int_equal(a->speed, b->speed);
    assert_int_equal(a->right, b->right);
    assert_string_equal(a->letters, b->letters);
    assert_int_equal(a->bank, b->bank);
    assert_int_equal(a->seed, b->seed);
}

static inline int codes_below(quiz_rng *rng, int bound)
{
    return (int)quiz_rng_below(rng, (uint32_t)bound);
}

/* Any code that there is. */
static inline quiz_code codes_random(quiz_rng *rng)
{
    quiz_code code = { .mode = codes_below(rng, QUIZ_CODE_MODES),
                       .count = codes_below(rng, 51),
                       .difficulty = codes_below(rng, QUIZ_CODE_DIFFICULTIES),
                       .filter = codes_below(rng, QUIZ_CODE_FILTERS),
                       .pace = codes_below(rng, QUIZ_CODE_PACES),
                       .speed = codes_below(rng, QUIZ_CODE_SPEEDS + 1),
                       .bank = quiz_rng_next(rng) & 0xFFFFF,
                       .seed = quiz_rng_next(rng) & QUIZ_CODE_SEED_MAX };
    int answers = code.count && code.count < QUIZ_CODE_ANSWERS ? code.count : QUIZ_CODE_ANSWERS;

    if (code.speed) code.right = quiz_rng_next(rng) & ((UINT32_C(1) << answers) - 1);
    for (int i = 0, length = codes_below(rng, QUIZ_CODE_LETTERS + 1); i < length; i++)
        code.letters[i] = (char)('A' + codes_below(rng, 26));
    return code;
}

/* The text of any code, without dashes; the places of letters in TEXT are those of the digits. */
static inline void codes_random_text(quiz_rng *rng, char text[CODES_CHARACTERS + 1])
{
    quiz_code code = codes_random(rng);
    char written[QUIZ_CODE_SIZE], *to = text;

    assert_true(quiz_code_write(&code, written));
    for (const char *from = written; *from; from++)
        if (*from != '-') *to++ = *from;
    *to = '\0';
}

static inline quiz_code_fault codes_fault(const char *text)
{
    quiz_code ignored;

    return quiz_code_read(text, &ignored);
}

#endif
