/* What the rules on wording share; see wording.h. */
#include "check/wording.h"

#include "base/english.h"

#include <string.h>

words wording_prompt(const item *q)
{
    words all = q->prompt.words;

    if (all.count > WORDING_MOST) all.count = WORDING_MOST;
    return all;
}

bool wording_is_statement(const item *q)
{
    for (int i = 0; i < q->choice_count; i++) {
        const words *list = &q->choices[i].words;
        if (list->count != 1 || !english_is_verdict(list->at[0].folded)) return false;
    }
    return true;
}

/* ---- Quotation marks ---- */

typedef struct quotes {
    bool straight, curly, single, curly_single;
} quotes;

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* A single one opens where no letter stands before it, and closes where none stands behind it. */
static void take_single(bool *open, bool before, bool behind)
{
    if (*open)
        *open = behind;
    else
        *open = !before && behind;
}

/* U+2018 and U+2019 are single ones, U+201C and U+201D double ones. */
static void take_curly(quotes *q, unsigned char third, bool behind)
{
    if (third == 0x98) q->curly_single = true;
    if (third == 0x99) q->curly_single &= behind;
    if (third == 0x9C) q->curly = true;
    if (third == 0x9D) q->curly = false;
}

bool wording_is_quoted(quiz_slice text, const char *at)
{
    quotes q = { 0 };
    size_t end = (size_t)(at - text.at);

    for (size_t i = 0; i < end; i++) {
        const char *s = text.at + i;
        if (*s == '"') q.straight = !q.straight;
        if (*s == '\'') take_single(&q.single, i > 0 && is_letter(s[-1]), is_letter(s[1]));
        if (end - i >= 3 && memcmp(s, "\xE2\x80", 2) == 0)
            take_curly(&q, (unsigned char)s[2], i + 3 < text.size && is_letter(s[3]));
    }
    return q.straight || q.curly || q.single || q.curly_single;
}

/* ---- Slices and words ---- */

quiz_slice wording_span(const word *first, const word *last)
{
    const char *end = last->written.at + last->written.size;

    return (quiz_slice){ first->written.at, (size_t)(end - first->written.at) };
}

bool wording_is_capital(quiz_slice s)
{
    return s.size > 0 && s.at[0] >= 'A' && s.at[0] <= 'Z';
}

bool wording_is_all_capitals(quiz_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if (s.at[i] >= 'a' && s.at[i] <= 'z') return false;
    return wording_is_capital(s);
}

bool wording_ends_with(quiz_slice s, const char *end)
{
    size_t size = strlen(end);

    return s.size >= size && memcmp(s.at + s.size - size, end, size) == 0;
}

bool wording_is_among(quiz_slice s, const char *const *list)
{
    for (; s.size && *list; list++)
        if ((*list)[0] == s.at[0] && quiz_slice_is(s, *list)) return true;
    return false;
}

bool wording_is_same(const words *a, const words *b)
{
    return a->count == b->count && words_find(a, b) == 0;
}
