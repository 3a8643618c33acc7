/* Words; see words.h. */
#include "base/words.h"

#include "base/ascii.h"
#include "base/hash.h"

#include <string.h>
#include <utf8proc.h>

/* Small letters and digits by their ASCII codes; what else there is ends a word or needs a closer look. */
static const char plain[] = "................................"
                            "................0123456789......"
                            ".abcdefghijklmnopqrstuvwxyz....."
                            ".abcdefghijklmnopqrstuvwxyz.....";

enum { NOT_PLAIN = '.' };

static char plain_letter(char c)
{
    return (unsigned char)c < 0x80 ? plain[(unsigned char)c] : NOT_PLAIN;
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

    if (c < 0x80) return plain[c] != NOT_PLAIN || c == '\'' ? 1 : 0;
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

static bool is_ascii(quiz_slice s)
{
    size_t i = 0;

    while (i < s.size && (unsigned char)s.at[i] < 0x80) i++;
    return i == s.size;
}

/* Where the next word begins, from AT on. */
static size_t skip_to_word(quiz_slice text, size_t at)
{
    while (at < text.size && plain_letter(text.at[at]) == NOT_PLAIN && letter_size(text, at) == 0) at++;
    return at;
}

/* Takes plain letters over into SMALL, at the same place, and hashes them; returns where they end. */
static size_t take_plain(quiz_slice text, size_t at, char *small, uint64_t *hash)
{
    uint64_t so_far = HASH_START;

    for (char c; at < text.size && (c = plain_letter(text.at[at])) != NOT_PLAIN; at++) {
        small[at] = c;
        so_far = hash_byte(so_far, c);
    }
    *hash = so_far;
    return at;
}

/* The word that begins at *AT, whatever its letters are; empty: they are quotation marks alone. */
static word take_any(quiz_slice text, size_t *at, char *small, quiz_arena *arena)
{
    size_t from = *at;

    for (size_t size; *at < text.size && (size = letter_size(text, *at)) > 0;) *at += size;
    quiz_slice written = strip_quotes((quiz_slice){ text.at + from, *at - from });
    quiz_slice folded = { small + (written.at - text.at), written.size };
    if (is_ascii(written))
        for (size_t i = 0; i < written.size; i++)
            small[written.at - text.at + (ptrdiff_t)i] = ascii_lower(written.at[i]);
    else
        folded = quiz_slice_of(quiz_text_fold(arena, written));
    return (word){ written, folded, quiz_slice_hash(folded) };
}

/* The next word from *AT on; empty: there is none. Nearly all are nothing but plain letters. */
static word next_word(quiz_slice text, size_t *at, char *small, quiz_arena *arena)
{
    word w = { .hash = 0 };

    while (!w.written.size && (*at = skip_to_word(text, *at)) < text.size) {
        uint64_t hash;
        size_t from = *at, end = take_plain(text, from, small, &hash);
        if (end < text.size && letter_size(text, end) > 0) {
            w = take_any(text, at, small, arena);
        } else {
            w = (word){ { text.at + from, end - from }, { small + from, end - from }, hash };
            *at = end;
        }
    }
    return w;
}

enum { WORDS_USUAL = 64 };

static word *take(const word *from, int count, size_t room, quiz_arena *arena)
{
    word *to = quiz_arena_array(arena, room, sizeof *to);

    if (count) memcpy(to, from, (size_t)count * sizeof *to);
    return to;
}

/* Most texts have few words: these are gathered aside, so that no more memory is taken than they need. */
words words_of(quiz_slice text, quiz_arena *arena)
{
    word few[WORDS_USUAL], *at = few;
    char *small = quiz_arena_alloc(arena, text.size);
    int count = 0;

    for (size_t i = 0;;) {
        word w = next_word(text, &i, small, arena);
        if (!w.written.size) break;
        if (count == WORDS_USUAL) at = take(few, count, text.size / 2 + 1, arena);
        at[count++] = w;
    }
    return (words){ at == few ? take(few, count, (size_t)count, arena) : at, count };
}

static bool is_same(const word *a, const word *b)
{
    return a->hash == b->hash && quiz_slice_equal(a->folded, b->folded);
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

enum { FILLER_SIZE = 8, FILLERS_MOST = 16 };

/* By their first letter; an empty one ends the list. */
static const char fillers['z' - 'a' + 1][FILLERS_MOST][FILLER_SIZE] = {
    [0] = { "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at" },
    ['b' - 'a'] = { "be", "been", "before", "being", "between", "both", "but", "by" },
    ['c' - 'a'] = { "can", "could" },
    ['d' - 'a'] = { "did", "do", "does", "during" },
    ['e' - 'a'] = { "each" },
    ['f' - 'a'] = { "for", "from" },
    ['h' - 'a'] = { "had", "has", "have", "he", "her", "hers", "him", "his", "how" },
    ['i' - 'a'] = { "i", "if", "in", "into", "is", "it", "its" },
    ['m' - 'a'] = { "may", "might", "more", "most", "much", "many" },
    ['n' - 'a'] = { "no", "nor", "not" },
    ['o' - 'a'] = { "of", "off", "on", "one", "only", "or", "other", "our", "out", "over", "own" },
    ['s' - 'a'] = { "same", "shall", "she", "should", "so", "some", "such" },
    ['t' - 'a'] = { "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
                    "through", "to", "too" },
    ['u' - 'a'] = { "under", "until", "up", "us" },
    ['w' - 'a'] = { "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "why",
                    "will", "with", "would" },
    ['y' - 'a'] = { "you", "your" },
};

static uint64_t load(const char *eight)
{
    uint64_t loaded;

    memcpy(&loaded, eight, sizeof loaded);
    return loaded;
}

bool words_is_filler(const word *w)
{
    char padded[FILLER_SIZE] = "";
    size_t size = w->folded.size;

    if (size == 0 || size >= FILLER_SIZE || w->folded.at[0] < 'a' || w->folded.at[0] > 'z') return false;
    for (size_t i = 0; i < size; i++) padded[i] = w->folded.at[i];
    const char(*list)[FILLER_SIZE] = fillers[padded[0] - 'a'];
    for (uint64_t wanted = load(padded); **list; list++)
        if (load(*list) == wanted) return true;
    return false;
}

static bool ends_in(quiz_slice s, const char *ending, size_t size)
{
    return s.size >= size && memcmp(s.at + s.size - size, ending, size) == 0;
}

uint64_t words_stem(const word *w)
{
    static const struct {
        const char *text;
        size_t size, left; /* how much of the word must be left */
    } endings[] = { { "ing", 3, 4 }, { "ed", 2, 3 }, { "s", 1, 3 } };
    quiz_slice s = w->folded;
    char last = s.at[s.size - 1];

    if (last != 'g' && last != 'd' && last != 's' && last != 'e') return w->hash;
    if (ends_in(s, "\xE2\x80\x99s", 4)) s.size -= 4;
    if (ends_in(s, "'s", 2)) s.size -= 2;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (s.size >= endings[i].size + endings[i].left && ends_in(s, endings[i].text, endings[i].size))
            s.size -= endings[i].size;
    if (s.size > 3 && ends_in(s, "e", 1)) s.size--;
    return s.size == w->folded.size ? w->hash : quiz_slice_hash(s);
}
