/* Codes to share a round; the header has their layout. */
#include "quiz/code.h"

#include <assert.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { DATA = 19, CHARACTERS = DATA + 1, GROUP = 5, BASE = 32, UNKNOWN = -1 };

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/* ---- Fields ---- */

typedef enum field {
    VERSION,
    MODE,
    COUNT,
    DIFFICULTY,
    FILTER,
    PACE,
    SPEED,
    RIGHT,
    LETTERS,
    BANK = LETTERS + QUIZ_CODE_LETTERS,
    SEED,
    FIELDS
} field;

static const uint32_t radixes[FIELDS] = {
    [VERSION] = 2,
    [MODE] = QUIZ_CODE_MODES,
    [COUNT] = 64,
    [DIFFICULTY] = QUIZ_CODE_DIFFICULTIES,
    [FILTER] = QUIZ_CODE_FILTERS,
    [PACE] = QUIZ_CODE_PACES,
    [SPEED] = QUIZ_CODE_SPEEDS + 1,
    [RIGHT] = 1 << QUIZ_CODE_ANSWERS,
    [LETTERS] = 27,
    [LETTERS + 1] = 27,
    [LETTERS + 2] = 27,
    [LETTERS + 3] = 27,
    [BANK] = 1 << 20,
    [SEED] = QUIZ_CODE_SEED_MAX + 1,
};

/* What the values of COUNT mean: up to EXACT themselves, then these. */
enum { EXACT = 50 };
static const int counts[] = { 60, 70, 75, 80, 90, 100, 120, 150, 200, 250, 300, 500, 1000 };

static int count_of(uint32_t value)
{
    return value <= EXACT ? (int)value : counts[value - EXACT - 1];
}

/* The value for COUNT, or one that there is not. */
static uint32_t value_of_count(int count)
{
    uint32_t value = 0;

    while (value < radixes[COUNT] && count_of(value) != count) value++;
    return value;
}

bool quiz_code_has_count(int count)
{
    return value_of_count(count) < radixes[COUNT];
}

/* The same for a letter. */
static uint32_t value_of_letter(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? (uint32_t)(letter - 'A') + 1 : radixes[LETTERS];
}

static bool letters_are_right(const uint32_t *letters)
{
    for (int i = 1; i < QUIZ_CODE_LETTERS; i++)
        if (letters[i] && !letters[i - 1]) return false;
    return true;
}

/* Whether VALUES are in their ranges, and 0 where they mean nothing. */
static bool is_valid(const uint32_t values[static FIELDS])
{
    for (int i = 0; i < FIELDS; i++)
        if (values[i] >= radixes[i]) return false;
    int count = count_of(values[COUNT]);
    if (count > 0 && count < QUIZ_CODE_ANSWERS && values[RIGHT] >> count) return false;
    return (values[SPEED] || !values[RIGHT]) && letters_are_right(&values[LETTERS]);
}

static void to_values(const quiz_code *code, uint32_t values[static FIELDS])
{
    size_t length = 0;

    memset(values, 0, FIELDS * sizeof *values);
    values[MODE] = (uint32_t)code->mode;
    values[COUNT] = value_of_count(code->count);
    values[DIFFICULTY] = (uint32_t)code->difficulty;
    values[FILTER] = (uint32_t)code->filter;
    values[PACE] = (uint32_t)code->pace;
    values[SPEED] = (uint32_t)code->speed;
    values[RIGHT] = code->right;
    for (; length < QUIZ_CODE_LETTERS && code->letters[length]; length++)
        values[LETTERS + length] = value_of_letter(code->letters[length]);
    values[BANK] = code->bank;
    values[SEED] = code->seed;
}

static quiz_code from_values(const uint32_t values[static FIELDS])
{
    quiz_code code = {
        .mode = (int)values[MODE],
        .count = count_of(values[COUNT]),
        .difficulty = (int)values[DIFFICULTY],
        .filter = (int)values[FILTER],
        .pace = (int)values[PACE],
        .speed = (int)values[SPEED],
        .right = values[RIGHT],
        .bank = values[BANK],
        .seed = values[SEED],
    };

    for (int i = 0; i < QUIZ_CODE_LETTERS && values[LETTERS + i]; i++)
        code.letters[i] = (char)('A' + values[LETTERS + i] - 1);
    return code;
}

/* ---- The number: digits of base 32, the most significant first ---- */

/* NUMBER becomes NUMBER times RADIX plus VALUE. */
static void push(unsigned char number[static DATA], uint32_t radix, uint32_t value)
{
    for (int i = DATA - 1; i >= 0; i--) {
        uint32_t sum = number[i] * radix + value;
        number[i] = (unsigned char)(sum % BASE);
        value = sum / BASE;
    }
    assert(value == 0);
}

/* NUMBER becomes NUMBER / RADIX; returns the remainder. */
static uint32_t pull(unsigned char number[static DATA], uint32_t radix)
{
    uint32_t rest = 0;

    for (int i = 0; i < DATA; i++) {
        rest = rest * BASE + number[i];
        number[i] = (unsigned char)(rest / radix);
        rest %= radix;
    }
    return rest;
}

/*
 * The check makes the sum of all digits, each times a power of x, 0 in the field of 32 elements (polynomials modulo
 * x^5 + x^2 + 1, of which x is primitive). The powers of 20 neighbours all differ, so no one error and no exchange of
 * two digits leaves the sum as it is.
 */
static unsigned times_x(unsigned element)
{
    return (element << 1) ^ (element & 16 ? 0x25 : 0);
}

static unsigned char check_of(const unsigned char digits[static DATA])
{
    unsigned sum = 0;

    for (int i = 0; i < DATA; i++) sum = times_x(sum ^ digits[i]);
    return (unsigned char)sum;
}

/* ---- Text ---- */

bool quiz_code_write(const quiz_code *code, char text[QUIZ_CODE_SIZE])
{
    uint32_t values[FIELDS];
    unsigned char digits[CHARACTERS] = { 0 };
    char *end = text;

    *end = '\0';
    to_values(code, values);
    if (!is_valid(values)) return false;
    for (int i = FIELDS - 1; i >= 0; i--) push(digits, radixes[i], values[i]);
    digits[DATA] = check_of(digits);
    for (int i = 0; i < CHARACTERS; i++) {
        if (i && i % GROUP == 0) *end++ = '-';
        *end++ = alphabet[digits[i]];
    }
    *end = '\0';
    return true;
}

/* What is passed over, also as it comes from the clipboard: the last ones are a space and dashes of other programs. */
static const char *const separators[] = {
    " ", "-", ".", "_", "\t", "\n", "\r", "\u00A0", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212",
};

static size_t separator_at(const char *text)
{
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++)
        if (strncmp(text, separators[i], strlen(separators[i])) == 0) return strlen(separators[i]);
    return 0;
}

static int digit_of(char typed)
{
    static const char mistaken[] = "IiLlOoUu", meant[] = "111100VV";
    const char *as = strchr(mistaken, typed);

    if (as) typed = meant[as - mistaken];
    if (typed >= 'a' && typed <= 'z') typed = (char)(typed - 'a' + 'A');
    const char *at = strchr(alphabet, typed);
    return at ? (int)(at - alphabet) : UNKNOWN;
}

char quiz_code_letter(char typed)
{
    int digit = typed ? digit_of(typed) : UNKNOWN;

    return digit == UNKNOWN ? '\0' : alphabet[digit];
}

static quiz_code_fault read_digits(const char *text, unsigned char digits[static CHARACTERS])
{
    size_t count = 0;

    while (*text) {
        int digit = digit_of(*text);
        size_t size = digit == UNKNOWN ? separator_at(text) : 1;
        if (size == 0) return QUIZ_CODE_LETTER;
        text += size;
        if (digit == UNKNOWN) continue;
        if (count < CHARACTERS) digits[count] = (unsigned char)digit;
        count++;
    }
    if (count == CHARACTERS) return QUIZ_CODE_FINE;
    return count < CHARACTERS ? QUIZ_CODE_SHORT : QUIZ_CODE_LONG;
}

quiz_code_fault quiz_code_read(const char *text, quiz_code *code)
{
    uint32_t values[FIELDS];
    unsigned char digits[CHARACTERS];
    quiz_code_fault fault = read_digits(text, digits);

    if (fault) return fault;
    if (check_of(digits) != digits[DATA]) return QUIZ_CODE_MISTYPED;
    for (int i = 0; i < FIELDS; i++) values[i] = pull(digits, radixes[i]);
    if (values[VERSION]) return QUIZ_CODE_NEWER;
    for (int i = 0; i < DATA; i++)
        if (digits[i]) return QUIZ_CODE_MISTYPED;
    if (!is_valid(values)) return QUIZ_CODE_MISTYPED;
    *code = from_values(values);
    return QUIZ_CODE_FINE;
}

/* ---- What goes into the fields ---- */

uint32_t quiz_code_bank(uint64_t fingerprint)
{
    return (uint32_t)((fingerprint ^ fingerprint >> 20 ^ fingerprint >> 40 ^ fingerprint >> 60) % radixes[BANK]);
}

/* Decomposed, an accented letter is the letter and then its accent. */
void quiz_code_letters(const char *title, char letters[QUIZ_CODE_LETTERS + 1])
{
    utf8proc_option_t options =
        UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
    utf8proc_uint8_t *folded = NULL;
    int count = 0;

    memset(letters, 0, QUIZ_CODE_LETTERS + 1);
    if (utf8proc_map((const utf8proc_uint8_t *)title, 0, &folded, options) < 0) return;
    for (size_t i = 0; folded[i] && count < QUIZ_CODE_LETTERS; i++)
        if (folded[i] >= 'a' && folded[i] <= 'z') letters[count++] = (char)(folded[i] - 'a' + 'A');
    free(folded);
}

static const int speeds_ms[QUIZ_CODE_SPEEDS] = { 1500, 2300, 3500, 5300, 8000, 12000, 18000 };

/* Nearest in proportion: two speeds part at the geometric mean of their times. */
int quiz_code_speed(int mean_ms)
{
    int64_t square = mean_ms < 0 ? 0 : (int64_t)mean_ms * mean_ms;
    int speed = 1;

    while (speed < QUIZ_CODE_SPEEDS && square > (int64_t)speeds_ms[speed - 1] * speeds_ms[speed]) speed++;
    return speed;
}

int quiz_code_speed_ms(int speed)
{
    assert(speed >= 1 && speed <= QUIZ_CODE_SPEEDS);
    return speeds_ms[speed - 1];
}
