/* Keys that are longer than the wrong choices, or say more. */
#include "check/check.h"

#include <string.h>

/* As long as this many tenths of the longest wrong choice, and so many characters more. */
enum { TENTHS = 18, CHARACTERS = 12 };

static const struct {
    char mark;
    const char *name;
} details[] = {
    { '(', "an addition in brackets" },
    { ';', "a second part behind a semicolon" },
    { ',', "a comma" },
};

enum { DETAIL_COUNT = sizeof details / sizeof *details };

static unsigned details_of(quiz_slice s)
{
    unsigned bits = 0;

    for (int d = 0; d < DETAIL_COUNT; d++)
        if (memchr(s.at, details[d].mark, s.size)) bits |= 1u << d;
    return bits;
}

/* What the wrong choices have between them. */
typedef struct extent {
    int longest;
    unsigned details;
} extent;

static extent wrong_ones(const item *q)
{
    extent e = { 0, 0 };

    for (int i = q->right_count; i < q->choice_count; i++) {
        int length = quiz_text_length(q->choices[i].text);
        if (length > e.longest) e.longest = length;
        e.details |= details_of(q->choices[i].text);
    }
    return e;
}

static void judge(check *c, const item *q, const item_text *key, const extent *wrong)
{
    static const char help[] = "shorten it, or give the wrong ones as much detail";
    int length = quiz_text_length(key->text), d = 0;
    unsigned lone = details_of(key->text) & ~wrong->details;

    while (d < DETAIL_COUNT && !(lone >> d & 1)) d++;
    if (length * 10 > wrong->longest * TENTHS && length >= wrong->longest + CHARACTERS)
        check_report(c, q, QUIZ_C_LONG_KEY, item_place(key, key->text), help,
                     "the key has %d characters, the longest wrong choice %d", length, wrong->longest);
    else if (d < DETAIL_COUNT)
        check_report(c, q, QUIZ_C_LONG_KEY, item_place(key, key->text), help, "of the choices, the key alone has %s",
                     details[d].name);
}

static void look(check *c, void *state, const item *q)
{
    (void)state;
    if (q->choice_count - q->right_count < 2) return;
    extent wrong = wrong_ones(q);
    for (int i = 0; i < q->right_count; i++) judge(c, q, &q->choices[i], &wrong);
}

const check_row check_length = { .item = look };
