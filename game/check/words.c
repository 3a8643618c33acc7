/* Words; see words.h. */
#include "check/words.h"

#include "base/ascii.h"

#include <string.h>
#include <utf8proc.h>

static bool is_plain_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool is_letter(utf8proc_int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/* The code point at AT; a byte that is not UTF-8 stands for itself. */
static size_t take_point(quiz_slice text, size_t at, utf8proc_int32_t *point)
{
    utf8proc_ssize_t size =
        utf8proc_iterate((const utf8proc_uint8_t *)text.at + at, (utf8proc_ssize_t)(text.size - at), point);

    if (size > 0) return (size_t)size;
    *point = 0xFFFD;
    return 1;
}

/* How many bytes of a word stand at AT; 0: no word goes on here. */
static size_t letter_size(quiz_slice text, size_t at)
{
    static const char curly[] = "\xE2\x80\x99";
    unsigned char c = (unsigned char)text.at[at];
    utf8proc_int32_t point;

    if (c < 0x80) return is_plain_letter(c) || c == '\'' ? 1 : 0;
    if (text.size - at >= 3 && memcmp(text.at + at, curly, 3) == 0) return 3;
    size_t size = take_point(text, at, &point);
    return is_letter(point) ? size : 0;
}

/* Apostrophes at the edges are quotation marks. */
static quiz_slice strip_quotes(quiz_slice s)
{
    while (s.size && s.at[0] == '\'') s.at++, s.size--;
    while (s.size && s.at[s.size - 1] == '\'') s.size--;
    while (s.size >= 3 && memcmp(s.at + s.size - 3, "\xE2\x80\x99", 3) == 0) s.size -= 3;
    while (s.size >= 3 && memcmp(s.at, "\xE2\x80\x99", 3) == 0) s.at += 3, s.size -= 3;
    return s;
}

/* Folds a word that holds more than ASCII; what is one word stays one, so there is no white space to remove. */
static quiz_slice fold(quiz_slice written, quiz_arena *arena)
{
    char *folded;

    for (size_t i = 0; i < written.size; i++)
        if ((unsigned char)written.at[i] >= 0x80) return quiz_slice_of(quiz_text_fold(arena, written));
    folded = quiz_arena_copy(arena, written.at, written.size);
    for (size_t i = 0; i < written.size; i++) folded[i] = ascii_lower(folded[i]);
    return (quiz_slice){ folded, written.size };
}

static size_t skip_to_word(quiz_slice text, size_t at)
{
    while (at < text.size && letter_size(text, at) == 0) at++;
    return at;
}

words words_of(quiz_slice text, quiz_arena *arena)
{
    words list = { quiz_arena_array(arena, text.size / 2 + 1, sizeof *list.at), 0 };

    for (size_t at = 0; (at = skip_to_word(text, at)) < text.size;) {
        size_t from = at;
        for (size_t size; at < text.size && (size = letter_size(text, at)) > 0;) at += size;
        quiz_slice written = strip_quotes((quiz_slice){ text.at + from, at - from });
        if (!written.size) continue;
        quiz_slice folded = fold(written, arena);
        list.at[list.count++] = (word){ written, folded, quiz_slice_hash(folded) };
    }
    return list;
}

static bool is_same(const word *a, const word *b)
{
    return a->hash == b->hash && quiz_slice_equal(a->folded, b->folded);
}

bool words_have(const words *list, const word *wanted)
{
    for (int i = 0; i < list->count; i++)
        if (is_same(&list->at[i], wanted)) return true;
    return false;
}

int words_find(const words *whole, const words *part)
{
    for (int i = 0; part->count && i + part->count <= whole->count; i++) {
        int same = 0;
        while (same < part->count && is_same(&whole->at[i + same], &part->at[same])) same++;
        if (same == part->count) return i;
    }
    return -1;
}

bool words_is_filler(const word *w)
{
    static const char fillers[] = " a about after all also am an and any are as at be been before being between both "
                                  "but by can could did do does "
                                  "during each for from had has have he her hers him his how i if in into is it its "
                                  "may might more most much many "
                                  "no nor not of off on one only or other our out over own same shall she should so "
                                  "some such than that the their "
                                  "them then there these they this those through to too under until up us was we were "
                                  "what when where which while "
                                  "who whom whose why will with would you your ";
    char spaced[16];

    if (w->folded.size + 3 > sizeof spaced) return false;
    spaced[0] = ' ';
    memcpy(spaced + 1, w->folded.at, w->folded.size);
    memcpy(spaced + 1 + w->folded.size, " ", 2);
    return strstr(fillers, spaced) != NULL;
}
