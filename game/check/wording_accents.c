/* Two choices that differ in their accents, or in punctuation around them, alone. */
#include "bank/names.h"
#include "check/check.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* Dashes and quotation marks, U+2000 to U+203F, are no letters. */
static bool has_foreign_letters(quiz_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        if ((unsigned char)s.at[i] < 0x80) continue;
        if (s.size - i < 3 || memcmp(s.at + i, "\xE2\x80", 2) != 0) return true;
        i += 2;
    }
    return false;
}

static bool is_punctuation(char c)
{
    return c && strchr(".,;:!?\"'", c) != NULL;
}

static quiz_slice trim(quiz_slice s)
{
    while (s.size > 1 && is_punctuation(s.at[0])) s.at++, s.size--;
    while (s.size > 1 && is_punctuation(s.at[s.size - 1])) s.size--;
    return s;
}

static bool needs_look(const item *q)
{
    for (int i = 0; i < q->choice_count; i++)
        if (trim(q->choices[i].text).size < q->choices[i].text.size || has_foreign_letters(q->choices[i].text))
            return true;
    return false;
}

/* U+0300 to U+036F */
static bool is_accent(const unsigned char *s)
{
    return s[0] == 0xCC || (s[0] == 0xCD && s[1] < 0xB0);
}

/*
 * Takes the accents off letters below U+0400, Latin and Greek ones. In other scripts a mark makes another letter.
 */
static size_t remove_accents(unsigned char *text, size_t size)
{
    size_t to = 0;
    bool plain = false;

    for (size_t i = 0; i < size; i++) {
        bool accent = i + 1 < size && is_accent(text + i);
        if (accent && plain) {
            i++;
            continue;
        }
        if (!accent && (text[i] & 0xC0) != 0x80) plain = text[i] < 0xD0;
        text[to++] = text[i];
    }
    return to;
}

static quiz_slice strip(quiz_slice s, quiz_arena *arena)
{
    utf8proc_uint8_t *mapped = NULL;
    utf8proc_option_t options = UTF8PROC_DECOMPOSE | UTF8PROC_STABLE | UTF8PROC_CASEFOLD;

    if (!has_foreign_letters(s)) return quiz_slice_of(quiz_text_fold(arena, s));
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)s.at, (utf8proc_ssize_t)s.size, &mapped, options);
    if (size < 0) return s;
    quiz_slice bare = { (char *)mapped, remove_accents(mapped, (size_t)size) };
    bare = quiz_slice_of(quiz_text_fold(arena, bare));
    free(mapped);
    return bare;
}

/* Several right answers never stand beside each other. */
static void look(check *c, void *state, const item *q)
{
    (void)state;
    if (!needs_look(q)) return;
    names_table *seen = names_new(c->scratch, (size_t)q->choice_count);
    for (int i = 0; i < q->choice_count; i++) {
        const item_text *one = &q->choices[i];
        int same = names_put(seen, 0, strip(trim(one->text), c->scratch), i);
        if (same < 0 || i < q->right_count) continue;
        const item_text *other = &q->choices[same];
        if (check_report(c, q, QUIZ_C_ACCENTS, item_place(one, one->text), "change or delete one of them",
                         "\"%.*s\" and \"%.*s\" differ in accents or punctuation alone", (int)other->text.size,
                         other->text.at, (int)one->text.size, one->text.at))
            quiz_findings_relate(c->findings, item_place(other, other->text), "the other one");
    }
}

const check_row check_accents = { .item = look };
