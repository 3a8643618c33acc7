/*
 * Codes: a round in twenty characters, to be told on the telephone, so that somebody else plays the same questions
 * and, where the round was played, races against how it went: the ghost.
 *
 * A code is written with the letters of Crockford's base 32, digits and A to Z without I, L, O and U, in groups of
 * five: "9ABG4-Q3NF9-M26ZA-6DSJK". Read, capitals and small letters are the same, I and L are 1, O is 0, U is V, and
 * spaces, dashes, dots and underscores do not count. The last character is a check: no code with one wrong character,
 * and none with two that changed places, neighbours or not, passes for another one.
 *
 * The other 19 are one number of 95 bits, a mixed radix one; its fields, the least significant first:
 *
 *     field        values          what it is
 *     version      2               0; 1 is for all that are yet to come, which keep the twenty characters, the check
 *                                  and this field
 *     mode         10              the caller's number of it
 *     count        64              of questions: see quiz_code_has_count
 *     difficulty   4               the caller's number of it, such as 0 for all
 *     filter       25              the caller's number of a title or a category, such as 0 for all
 *     pace         4               the caller's number of how fast the time runs
 *     speed        8               how fast the ghost was, see quiz_code_speed; 0: there is no ghost
 *     right        4096            a bit for each of the first 12 questions, the lowest for the first: answered right
 *     letters      27, four times  the beginning of the bank's title: 1 to 26 for A to Z, then 0s
 *     bank         2^20            the bank's fingerprint, in 20 bits
 *     seed         2^22            where the deck comes from
 *
 * Their product is a little less than 2^95. Fields that mean nothing are 0: questions that there are not, those of no
 * ghost. So every round has one code, and what is no such number is as good as mistyped.
 */
#ifndef QUIZ_CODE_H
#define QUIZ_CODE_H

#include <stdbool.h>
#include <stdint.h>

enum {
    QUIZ_CODE_SIZE = 24, /* what the text takes, with dashes and the NUL */
    QUIZ_CODE_MODES = 10,
    QUIZ_CODE_DIFFICULTIES = 4,
    QUIZ_CODE_FILTERS = 25,
    QUIZ_CODE_PACES = 4,
    QUIZ_CODE_SPEEDS = 7,
    QUIZ_CODE_ANSWERS = 12, /* of the ghost */
    QUIZ_CODE_LETTERS = 4
};
#define QUIZ_CODE_SEED_MAX (UINT32_C(0x3FFFFF))

typedef struct quiz_code {
    int mode;
    int count; /* 0: as many as the mode has */
    int difficulty;
    int filter;
    int pace;
    int speed;                           /* of the ghost, 1 (fast) to QUIZ_CODE_SPEEDS; 0: there is none */
    uint32_t right;                      /* bit i: the ghost was right on question i */
    char letters[QUIZ_CODE_LETTERS + 1]; /* fewer or none where the title has no more */
    uint32_t bank;
    uint32_t seed;
} quiz_code;

typedef enum quiz_code_fault {
    QUIZ_CODE_FINE,
    QUIZ_CODE_LETTER, /* it has a character that is in no code */
    QUIZ_CODE_SHORT,
    QUIZ_CODE_LONG,
    QUIZ_CODE_MISTYPED, /* the check says so */
    QUIZ_CODE_NEWER     /* it comes from a later version of the game */
} quiz_code_fault;

/* Whether codes can say that a round has COUNT questions: 0 to 50, and some round numbers up to 1000. */
bool quiz_code_has_count(int count);

/* The letter of codes that somebody who typed TYPED meant; NUL: none. */
char quiz_code_letter(char typed);

/* The text of CODE; false, and TEXT is empty, where a field has a value that codes have no room for. */
bool quiz_code_write(const quiz_code *code, char text[QUIZ_CODE_SIZE]);

/* What TEXT says, which may be anything. *CODE is set only where it is QUIZ_CODE_FINE. */
quiz_code_fault quiz_code_read(const char *text, quiz_code *code);

/* A bank's fingerprint in the 20 bits of a code. */
uint32_t quiz_code_bank(uint64_t fingerprint);

/* The first letters from A to Z of TITLE (UTF-8), as capitals and without their accents. */
void quiz_code_letters(const char *title, char letters[QUIZ_CODE_LETTERS + 1]);

/*
 * The speed, from 1, of who takes MEAN_MS for a question, and the time of such a speed: 1.5, 2.3, 3.5, 5.3, 8, 12 and
 * 18 seconds; whichever is nearest, in proportion.
 */
int quiz_code_speed(int mean_ms);
int quiz_code_speed_ms(int speed);

#endif
