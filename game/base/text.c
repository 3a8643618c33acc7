/* UTF-8 and slices. */
#include "quiz/text.h"

#include "base/ascii.h"
#include "base/hash.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

quiz_slice quiz_slice_of(const char *text)
{
    return (quiz_slice){ text, text ? strlen(text) : 0 };
}

bool quiz_slice_equal(quiz_slice a, quiz_slice b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

/* Most differ in the first letter. */
bool quiz_slice_is(quiz_slice a, const char *text)
{
    if (!text) return a.size == 0;
    for (size_t i = 0; i < a.size; i++)
        if (text[i] == '\0' || text[i] != a.at[i]) return false;
    return text[a.size] == '\0';
}

quiz_slice quiz_slice_trim(quiz_slice s)
{
    while (s.size && ascii_is_white(s.at[0])) s.at++, s.size--;
    while (s.size && ascii_is_white(s.at[s.size - 1])) s.size--;
    return s;
}

quiz_slice quiz_slice_cut(quiz_slice *rest, char separator)
{
    const char *found = rest->size ? memchr(rest->at, separator, rest->size) : NULL;
    size_t size = found ? (size_t)(found - rest->at) : rest->size;
    quiz_slice part = { rest->at, size };

    if (rest->at) rest->at += size + (found != NULL);
    rest->size -= size + (found != NULL);
    return quiz_slice_trim(part);
}

bool quiz_slice_next(quiz_slice *rest, char separator, quiz_slice *part)
{
    if (!rest->at) return false;
    bool last = memchr(rest->at, separator, rest->size) == NULL;
    *part = quiz_slice_cut(rest, separator);
    if (last) *rest = (quiz_slice){ NULL, 0 };
    return true;
}

uint64_t quiz_slice_hash(quiz_slice s)
{
    uint64_t hash = HASH_START;

    for (size_t i = 0; i < s.size; i++) hash = hash_byte(hash, s.at[i]);
    return hash;
}

/* How many bytes the valid sequence at S has, or 0 (Unicode 15, table 3-7: well-formed UTF-8 byte sequences). */
static size_t sequence_size(const unsigned char *s, size_t left)
{
    unsigned char low = 0x80, high = 0xBF;
    size_t size = s[0] < 0x80 ? 1 : s[0] < 0xC2 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF5 ? 4 : 0;

    if (size < 2) return size;
    if (size > left) return 0;
    if (s[0] == 0xE0) low = 0xA0;
    if (s[0] == 0xED) high = 0x9F;
    if (s[0] == 0xF0) low = 0x90;
    if (s[0] == 0xF4) high = 0x8F;
    if (s[1] < low || s[1] > high) return 0;
    for (size_t i = 2; i < size; i++)
        if (s[i] < 0x80 || s[i] > 0xBF) return 0;
    return size;
}

/* Most text is ASCII, and eight bytes at a time tell. */
static size_t skip_ascii(const char *at, size_t size)
{
    size_t i = 0;
    uint64_t eight;

    for (; i + sizeof eight <= size; i += sizeof eight) {
        memcpy(&eight, at + i, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080)) break;
    }
    while (i < size && (unsigned char)at[i] < 0x80) i++;
    return i;
}

size_t quiz_text_invalid(quiz_slice s)
{
    size_t i = 0;

    if (s.size == 0) return 0;
    while ((i += skip_ascii(s.at + i, s.size - i)) < s.size) {
        size_t size = sequence_size((const unsigned char *)s.at + i, s.size - i);
        if (size == 0) return i;
        i += size;
    }
    return s.size;
}

int quiz_text_length(quiz_slice s)
{
    size_t i = skip_ascii(s.at, s.size);
    int length = (int)i;

    for (; i < s.size; i++) length += ((unsigned char)s.at[i] & 0xC0) != 0x80;
    return length;
}

/*
 * Dashes and quotation marks, U+2010 to U+2027, are their own folded form, and good prompts have them: so most text
 * needs no tables. (What can combine with its neighbours is outside this range.)
 */
static bool is_plain(quiz_slice s)
{
    size_t i = 0;

    while ((i += skip_ascii(s.at + i, s.size - i)) < s.size) {
        const unsigned char *at = (const unsigned char *)s.at + i;
        if (s.size - i < 3 || at[0] != 0xE2 || at[1] != 0x80 || at[2] < 0x90 || at[2] > 0xA7) return false;
        i += 3;
    }
    return true;
}

static const char *fold_plain(quiz_arena *arena, quiz_slice s)
{
    char *folded = quiz_arena_alloc(arena, s.size + 1);
    size_t size = 0;

    for (size_t i = 0; i < s.size; i++)
        if (!ascii_is_white(s.at[i])) folded[size++] = ascii_lower(s.at[i]);
    return folded;
}

static bool is_white(utf8proc_int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    return (c >= '\t' && c <= '\r') || c == 0x85 || category == UTF8PROC_CATEGORY_ZS ||
           category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

/* Takes the white space out of valid UTF-8, in place. */
static void remove_white(char *text)
{
    char *to = text;
    utf8proc_int32_t c;

    for (const char *from = text; *from;) {
        utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)from, -1, &c);
        if (size < 1) break;
        if (!is_white(c)) {
            memmove(to, from, (size_t)size);
            to += size;
        }
        from += size;
    }
    *to = '\0';
}

const char *quiz_text_fold(quiz_arena *arena, quiz_slice s)
{
    utf8proc_uint8_t *mapped = NULL;

    if (s.size == 0 || is_plain(s)) return fold_plain(arena, s);
    utf8proc_option_t options = UTF8PROC_COMPOSE | UTF8PROC_STABLE | UTF8PROC_CASEFOLD;
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)s.at, (utf8proc_ssize_t)s.size, &mapped, options);
    if (size < 0) return quiz_arena_copy(arena, s.at, s.size);
    char *folded = quiz_arena_copy(arena, (char *)mapped, (size_t)size);
    free(mapped);
    remove_white(folded);
    return folded;
}

bool quiz_text_is_sentence(quiz_slice s)
{
    return s.size > 0 && memchr(".!?", s.at[s.size - 1], 3) != NULL;
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

enum { COMPARED_MOST = 64 };

/* The code points of S; returns how many there are, or -1: more than are compared. */
static int decode(quiz_slice s, utf8proc_int32_t points[static COMPARED_MOST])
{
    int count = 0;

    for (size_t i = 0; i < s.size; count++) {
        if (count == COMPARED_MOST) return -1;
        const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)s.at + i;
        utf8proc_ssize_t size = utf8proc_iterate(at, (utf8proc_ssize_t)(s.size - i), &points[count]);
        if (size < 1) points[count] = *at;
        i += size < 1 ? 1 : (size_t)size;
    }
    return count;
}

/* The optimal string alignment distance, row by row; longer texts than names ever are count as too far. */
int quiz_text_distance(quiz_slice a, quiz_slice b, int limit)
{
    utf8proc_int32_t x[COMPARED_MOST], y[COMPARED_MOST];
    int x_count = decode(a, x), y_count = decode(b, y);
    int rows[3][COMPARED_MOST + 1];
    int *before = rows[0], *last = rows[1], *now = rows[2];

    if (x_count < 0 || y_count < 0) return limit + 1;
    for (int j = 0; j <= y_count; j++) last[j] = before[j] = j;
    for (int i = 1; i <= x_count; i++) {
        now[0] = i;
        for (int j = 1; j <= y_count; j++) {
            int same = x[i - 1] == y[j - 1] ? 0 : 1;
            now[j] = smaller(smaller(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
            if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                now[j] = smaller(now[j], before[j - 2] + 1);
        }
        int *held = before;
        before = last;
        last = now;
        now = held;
    }
    return smaller(last[y_count], limit + 1);
}

const char *quiz_text_nearest(quiz_slice wrong, const char *const *names, int count)
{
    const char *nearest = NULL;
    int least = quiz_text_length(wrong) / 3 + 1;

    for (int i = 0; i < count; i++) {
        int distance = quiz_text_distance(wrong, quiz_slice_of(names[i]), least);
        if (distance < least) {
            least = distance;
            nearest = names[i];
        }
    }
    return nearest;
}
