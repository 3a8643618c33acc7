/* Letters and their accents: NFC is how text is written; see form.h. */
#include "check/form.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* Where most letters lie that are composed already; in the order of code points. */
static const struct {
    int32_t first, last;
} composed[] = {
    { 0, 0x2FF },       { 0x388, 0x482 },   { 0x48A, 0x590 },   { 0x1E00, 0x1EFF },
    { 0x2010, 0x2027 }, { 0x2030, 0x205E }, { 0x20A0, 0x20BF }, { 0x3001, 0x3029 },
    { 0x3030, 0x3098 }, { 0x309B, 0x9FFF }, { 0xAC00, 0xD7A3 }, { 0xFF00, 0xFFEF },
};

static bool is_composed(int32_t c)
{
    if (c < 0x300 || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)) return true;
    for (size_t i = 0; i < sizeof composed / sizeof *composed && c >= composed[i].first; i++)
        if (c <= composed[i].last) return true;
    return false;
}

static bool is_surely_composed(quiz_slice s)
{
    while (s.size > 0)
        if (!is_composed(form_next(&s))) return false;
    return true;
}

/* S as NFC, allocated. */
static char *compose(quiz_slice s)
{
    utf8proc_uint8_t *text = NULL;
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)s.at, (utf8proc_ssize_t)s.size, &text,
                                         UTF8PROC_COMPOSE | UTF8PROC_STABLE);

    return size < 0 ? NULL : (char *)text;
}

static bool is_inside_character(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Narrows OLD and NEW to where they differ, by whole characters. */
static void narrow(quiz_slice *old, quiz_slice *new)
{
    size_t most = old->size < new->size ? old->size : new->size, start = 0, end = 0;

    while (start < most && old->at[start] == new->at[start]) start++;
    while (start > 0 && (is_inside_character(old->at[start]) || is_inside_character(new->at[start]))) start--;
    while (end < most - start && old->at[old->size - end - 1] == new->at[new->size - end - 1]) end++;
    while (end > 0 && (is_inside_character(old->at[old->size - end]) || is_inside_character(new->at[new->size - end])))
        end--;
    *old = (quiz_slice){ old->at + start, old->size - start - end };
    *new = (quiz_slice){ new->at + start, new->size - start - end };
}

/*
 * Names are compared byte by byte: where one is meant, only the author knows what else spells it so. In sections of
 * facts a value of one word may be a reference, and templates hold names in braces.
 */
static bool names_nothing(const form_line *line)
{
    if (line->kind == FORM_COMMENT) return true;
    if (line->kind != FORM_VALUE && line->kind != FORM_CONTINUATION) return false;
    if (quiz_slice_is(line->section, "question") || quiz_slice_is(line->section, "bank")) return true;
    if (quiz_slice_is(line->section, "type") || quiz_slice_is(line->section, "ask")) return false;
    return line->text.size && memchr(line->text.at, ' ', line->text.size);
}

/* Some ideographs of names look otherwise when they are composed. */
static bool has_variants(quiz_slice s)
{
    while (s.size > 0) {
        int32_t c = form_next(&s);
        if ((c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F)) return true;
    }
    return false;
}

/* Few fonts have the letters that only scholars compose; where one would be made, the parts may be seen and it not. */
static bool is_common(quiz_slice s)
{
    while (s.size > 0) {
        int32_t c = form_next(&s);
        if (c >= 0x1E00 && c <= 0x1FFF && !(c >= 0x1EA0 && c <= 0x1EF9)) return false;
    }
    return true;
}

static void report(const form_line *line, quiz_slice old, quiz_slice new)
{
    int shorter = quiz_text_length(old) - quiz_text_length(new);
    bool can_fix = names_nothing(line) && (line->kind == FORM_COMMENT || old.at >= line->text.at);

    if (has_variants(old)) return;
    form_report(line, QUIZ_F_DECOMPOSED, old, shorter > 1 ? shorter : 1, "save the text composed (NFC)",
                shorter > 0 ? "a letter and its accent are two characters" : "this is another spelling of a character");
    if (can_fix && is_common(new)) form_fix(line, old, quiz_arena_copy(line->c->scratch, new.at, new.size));
}

void form_composed(const form_line *line)
{
    if (is_surely_composed(line->all)) return;
    char *text = compose(line->all);
    quiz_slice old = line->all, new = quiz_slice_of(text);
    if (text && !quiz_slice_equal(old, new)) {
        narrow(&old, &new);
        report(line, old, new);
    }
    free(text);
}
