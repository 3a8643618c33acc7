/*
 * Splitting a text into words.
 */
#include "screens/words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct splitter {
    frame_measure measure;
    frame_font font;
    float size, widest;
    quiz_arena *arena;
    word *items;
    size_t count, capacity;
} splitter;

size_t words_step(const char *at)
{
    size_t step = 1;

    while (((unsigned char)at[step] & 0xC0) == 0x80) step++;
    return step;
}

static uint32_t code_at(const char *at)
{
    static const unsigned char masks[] = { 0, 0x7F, 0x1F, 0x0F, 0x07 };
    size_t step = words_step(at);
    uint32_t code = (unsigned char)at[0] & masks[step <= 4 ? step : 1];

    for (size_t i = 1; i < step; i++) code = code << 6 | ((unsigned char)at[i] & 0x3F);
    return code;
}

/* Kana, Han and their kin; Korean puts spaces between its words. */
static bool breaks_anywhere(uint32_t code)
{
    return (code >= 0x2E80 && code < 0xA4D0) || (code >= 0xF900 && code < 0xFB00) ||
           (code >= 0xFE30 && code < 0xFE50) || (code >= 0xFF00 && code < 0xFFF0) ||
           (code >= 0x20000 && code < 0x40000);
}

/* Closing marks and marks that sit on the letter before them. */
static bool clings(uint32_t code)
{
    static const uint32_t marks[] = { 0x3001, 0x3002, 0x300D, 0x300F, 0x3011, 0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF1F };

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (code == marks[i]) return true;
    return (code >= 0x300 && code < 0x370) || (code >= 0xFE00 && code < 0xFE10) || code == 0x200D;
}

static float width_of(const splitter *s, const char *at, size_t size)
{
    return s->measure.width(s->measure.data, s->font, s->size, quiz_arena_copy(s->arena, at, size));
}

static void add(splitter *s, word w)
{
    s->items = quiz_grow(s->items, s->count, &s->capacity, sizeof *s->items);
    s->items[s->count++] = w;
}

/* The most of W's letters that are not too wide together; one at least. */
static size_t piece_of(const splitter *s, const word *w)
{
    size_t end = words_step(w->at);
    float width = width_of(s, w->at, end);

    while (end < w->size) {
        size_t step = words_step(w->at + end);
        width += width_of(s, w->at + end, step);
        if (width > s->widest && !clings(code_at(w->at + end))) break;
        end += step;
    }
    return end;
}

/* The rest is measured when it is short: to measure all of it after each piece would take the square of the time. */
static void add_in_pieces(splitter *s, word w)
{
    enum { SHORT = 1024 };

    w.width = width_of(s, w.at, w.size);
    while (w.width > s->widest) {
        word piece = w;
        piece.size = piece_of(s, &w);
        piece.width = width_of(s, piece.at, piece.size);
        add(s, piece);
        w = (word){ .at = w.at + piece.size, .size = w.size - piece.size };
        if (w.size == 0) return;
        w.width = w.size <= SHORT ? width_of(s, w.at, w.size) : INFINITY;
    }
    add(s, w);
}

/* "No. 7": a number stays with the abbreviation before it. AT is the space between them. */
static bool joins_number(const char *at)
{
    return at[-1] == '.' && at[0] == ' ' && at[1] >= '0' && at[1] <= '9';
}

/* From AT to where a line may break next. */
static size_t word_size(const char *at)
{
    bool anywhere = breaks_anywhere(code_at(at));
    size_t size = words_step(at);

    while (at[size] != '\0' && (strchr(" \t\r\n", at[size]) == NULL || joins_number(at + size))) {
        uint32_t code = code_at(at + size);
        if (!clings(code) && (anywhere || breaks_anywhere(code))) break;
        size += words_step(at + size);
    }
    return size;
}

static void split(splitter *s, const char *text)
{
    bool space = false, first = true;

    for (const char *at = text; *at != '\0';) {
        if (strchr(" \t\r\n", *at) != NULL) {
            first = first || *at == '\n';
            space = true;
            at++;
            continue;
        }
        size_t size = word_size(at);
        add_in_pieces(s, (word){ .at = at, .size = size, .space = space && !first, .first = first });
        at += size;
        space = first = false;
    }
}

word_list words_split(frame_measure measure, frame_font font, float size, float widest, quiz_arena *arena,
                      const char *text)
{
    splitter s = { .measure = measure, .font = font, .size = size, .widest = widest, .arena = arena };

    split(&s, text);
    word_list list = { .count = (int)s.count, .space = width_of(&s, " ", 1) };
    list.items = quiz_arena_array(arena, s.count, sizeof *list.items);
    if (s.count > 0) memcpy(list.items, s.items, s.count * sizeof *list.items);
    free(s.items);
    return list;
}
