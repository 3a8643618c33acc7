/* Every value of every section; see fit_letters.h. */
#include "screens/fit_letters.h"

#include <stdio.h>
#include <string.h>

#include "check/item.h"

typedef struct span {
    uint32_t first, last;
} span;

enum { ALL_FONTS = 1 << FONT_REGULAR | 1 << FONT_SEMIBOLD | 1 << FONT_BOLD };

/*
 * Those that move or join others, or are invisible by nature, and need no picture; other rules tell of them. Unicode
 * 15, general categories Cc and Cf and the property Default_Ignorable_Code_Point.
 */
static const span unseen[] = { { 0x0, 0x1F },      { 0x7F, 0x9F },       { 0xAD, 0xAD },       { 0x34F, 0x34F },
                               { 0x61C, 0x61C },   { 0x115F, 0x1160 },   { 0x17B4, 0x17B5 },   { 0x180B, 0x180F },
                               { 0x200B, 0x200F }, { 0x2028, 0x202E },   { 0x2060, 0x206F },   { 0x3164, 0x3164 },
                               { 0xFDD0, 0xFDEF }, { 0xFE00, 0xFE0F },   { 0xFEFF, 0xFEFF },   { 0xFFA0, 0xFFA0 },
                               { 0xFFF0, 0xFFFD }, { 0x1BCA0, 0x1BCA3 }, { 0x1D173, 0x1D17A }, { 0xE0000, 0xE0FFF } };

static bool is_unseen(uint32_t code)
{
    bool found = (code & 0xFFFE) == 0xFFFE;

    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
        found |= code >= unseen[i].first && code <= unseen[i].last;
    return found;
}

/* Eight bytes at once: nearly all texts are nothing but ASCII. */
static bool is_ascii(quiz_slice text)
{
    uint64_t high = 0, eight;
    size_t at = 0;

    for (; at + sizeof eight <= text.size; at += sizeof eight) {
        memcpy(&eight, text.at + at, sizeof eight);
        high |= eight;
    }
    for (; at < text.size; at++) high |= (unsigned char)text.at[at];
    return !(high & 0x8080808080808080u);
}

/* The fonts that the text behind a key is shown in, whatever its language, a bit for each; what templates make texts of
   is shown in all. */
static unsigned fonts_of(quiz_slice key)
{
    static const struct {
        const char *key;
        unsigned fonts;
    } rows[] = { { "text", 1u << FONT_SEMIBOLD },
                 { "answer", 1u << FONT_SEMIBOLD | 1u << FONT_BOLD },
                 { "wrong", 1u << FONT_SEMIBOLD },
                 { "explain", 1u << FONT_REGULAR } };

    const quiz_slice name = quiz_slice_cut(&key, '.');

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (quiz_slice_is(name, rows[i].key)) return rows[i].fonts;
    return ALL_FONTS;
}

/* A letter that fonts of the text behind it lack, and how many more there are. */
typedef struct lack {
    quiz_slice letter;
    uint32_t code;
    unsigned fonts; /* that lack the first of them */
    int count;
} lack;

static void report(bank_place place, const lack *l, quiz_findings *findings)
{
    const char *who = l->fonts == ALL_FONTS ? "no font has" : "the font of this text does not have";
    char more[64] = "";

    if (l->count > 1)
        snprintf(more, sizeof more, ", nor %d other character%s here", l->count - 1, l->count == 2 ? "" : "s");
    quiz_findings_add(findings, QUIZ_L_NO_GLYPH, item_place(&(item_text){ .place = place }, l->letter),
                      "write it with letters that the fonts have", "%s \"%.*s\" (U+%04X)%s", who, (int)l->letter.size,
                      l->letter.at, (unsigned)l->code, more);
}

static void look_at(bank_place place, glyphs *g, quiz_findings *findings)
{
    quiz_slice text = place.entry->value;
    unsigned shown_in = quiz_slice_is(place.section->kind, "question") ? fonts_of(place.entry->key) : ALL_FONTS;
    lack l = { .count = 0 };

    for (size_t at = 0, size; at < text.size; at += size) {
        uint32_t code = glyphs_code(text, at, &size);
        if (code < 0x80 || is_unseen(code) || glyphs_width(g, code) != GLYPHS_NONE) continue;
        unsigned lacking = glyphs_lacking(g, code);
        if ((lacking & shown_in) && l.count++ == 0)
            l = (lack){ .letter = { text.at + at, size }, .code = code, .fonts = lacking, .count = 1 };
    }
    if (l.count > 0) report(place, &l, findings);
}

/* Names of files are not. */
static bool is_shown(quiz_slice key)
{
    return !quiz_slice_is(key, "image") && !quiz_slice_is(key, "audio");
}

static void look_through(const lines_document *document, glyphs *g, quiz_findings *findings)
{
    for (int s = 0; s < document->section_count; s++) {
        const lines_section *section = &document->sections[s];
        for (const lines_entry *e = document->entries + section->first, *end = e + section->count; e < end; e++)
            if (!is_ascii(e->value) && is_shown(e->key)) look_at((bank_place){ document, section, e }, g, findings);
    }
}

void fit_letters_check(const quiz_bank *bank, glyphs *g, quiz_findings *findings)
{
    for (int i = 0; i < bank->document_count; i++) look_through(bank->documents[i], g, findings);
}
