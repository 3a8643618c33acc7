/*
 * Runs: see runs.h. FriBidi tells the levels of characters, utf8proc where letters end, HarfBuzz the scripts. Brackets
 * are not mirrored here: HarfBuzz does it in every run from right to left, and twice would be once too often.
 */
#include "sdl/runs.h"

#include <fribidi.h>
#include <hb.h>
#include <string.h>
#include <utf8proc.h>

#include "quiz/text.h"

typedef struct letter {
    int first, count; /* of the line's characters */
    face *face;
    hb_script_t script;
    FriBidiLevel level;
} letter;

typedef struct line {
    uint32_t *codes;
    int count;
    letter *letters;
    int letter_count;
} line;

/* ---- What needs none of this ---- */

/* Blocks without marks that combine, without letters that join and without those that run from right to left. */
static bool is_plain(uint32_t code)
{
    static const uint32_t spans[][2] = { { 0x370, 0x482 },   { 0x48A, 0x52F },   { 0x1E00, 0x1FFF }, { 0x2010, 0x2027 },
                                         { 0x2030, 0x205E }, { 0x20A0, 0x20CF }, { 0x2100, 0x2BFF } };

    if (code < 0x300) return code != 0xAD;
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++)
        if (code >= spans[i][0] && code <= spans[i][1]) return true;
    return false;
}

bool runs_are_plain(face *font, const char *text)
{
    const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)text;

    while (*at) {
        utf8proc_int32_t code = *at;
        utf8proc_ssize_t size = code < 0x80 ? 1 : utf8proc_iterate(at, -1, &code);
        uint32_t known = (uint32_t)code;
        if (size < 1 || (code >= 0x80 && (!is_plain(known) || !face_has(font, &known, 1)))) return false;
        at += size;
    }
    return true;
}

run *runs_of_plain(quiz_arena *arena, face *font, const char *text)
{
    size_t size = strlen(text), *ends = quiz_arena_array(arena, size + 1, sizeof *ends);
    run *made = quiz_arena_alloc(arena, sizeof *made);

    *made = (run){ .face = font, .text = text, .ends = ends, .script = "Zzzz" };
    for (size_t at = 1; at <= size; at++)
        if (((unsigned char)text[at] & 0xC0) != 0x80) ends[made->letter_count++] = at;
    return made;
}

/* ---- Characters ---- */

static quiz_slice repair(quiz_arena *arena, const char *text)
{
    quiz_slice rest = quiz_slice_of(text);
    size_t good = quiz_text_invalid(rest);

    if (good == rest.size) return rest;
    char *whole = quiz_arena_alloc(arena, rest.size * 3 + 1);
    size_t size = 0;
    for (; rest.size > 0; rest.at += good + 1, rest.size -= good + 1, good = quiz_text_invalid(rest)) {
        memcpy(whole + size, rest.at, good);
        size += good;
        if (good == rest.size) break;
        memcpy(whole + size, "\xEF\xBF\xBD", 3);
        size += 3;
    }
    return (quiz_slice){ whole, size };
}

/* Composed: fonts have 한 and é where they lack what these are made of. */
static void read(quiz_arena *arena, const char *text, line *l)
{
    quiz_slice valid = repair(arena, text);
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)valid.at;
    utf8proc_ssize_t size = (utf8proc_ssize_t)valid.size;
    utf8proc_option_t how = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    utf8proc_ssize_t room = utf8proc_decompose(bytes, size, NULL, 0, how);

    if (room <= 0) return;
    utf8proc_int32_t *codes = quiz_arena_array(arena, (size_t)room + 1, sizeof *codes);
    room = utf8proc_decompose(bytes, size, codes, room, how);
    l->count = (int)utf8proc_normalize_utf32(codes, room, how);
    l->codes = (uint32_t *)codes;
}

/* ---- Letters ---- */

static bool is_real(hb_script_t script)
{
    return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN;
}

/* Han and the syllables that stand among it are shaped alike: one run, not a piece for every few letters. */
static hb_script_t script_of(const uint32_t *codes, int count)
{
    hb_script_t script = HB_SCRIPT_COMMON;

    for (int i = 0; i < count && !is_real(script); i++)
        script = hb_unicode_script(hb_unicode_funcs_get_default(), codes[i]);
    if (script == HB_SCRIPT_HIRAGANA || script == HB_SCRIPT_KATAKANA || script == HB_SCRIPT_BOPOMOFO)
        return HB_SCRIPT_HAN;
    return is_real(script) ? script : HB_SCRIPT_COMMON;
}

/* Spaces, most punctuation and what cannot be seen look best in the font of what they follow. Not so brackets: one of
   a pair would often differ from the other. */
static bool is_neutral(uint32_t code)
{
    utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)code);

    return c == UTF8PROC_CATEGORY_PC || c == UTF8PROC_CATEGORY_PD || c == UTF8PROC_CATEGORY_PO ||
           (c >= UTF8PROC_CATEGORY_ZS && c <= UTF8PROC_CATEGORY_CF);
}

static void find_letters(quiz_arena *arena, line *l, runs_fonts fonts)
{
    utf8proc_int32_t state = 0;
    face *before = NULL;

    l->letters = quiz_arena_array(arena, (size_t)l->count, sizeof *l->letters);
    for (int first = 0, end; first < l->count; first = end) {
        const utf8proc_int32_t *codes = (const utf8proc_int32_t *)l->codes;
        for (end = first + 1; end < l->count; end++)
            if (utf8proc_grapheme_break_stateful(codes[end - 1], codes[end], &state)) break;
        const uint32_t *own = l->codes + first;
        before = fonts.find(fonts.data, own, end - first, is_neutral(*own) ? before : NULL);
        l->letters[l->letter_count++] =
            (letter){ .first = first, .count = end - first, .face = before, .script = script_of(own, end - first) };
    }
}

static void find_levels(quiz_arena *arena, line *l)
{
    size_t count = (size_t)l->count;
    FriBidiCharType *types = quiz_arena_array(arena, count, sizeof *types);
    FriBidiBracketType *brackets = quiz_arena_array(arena, count, sizeof *brackets);
    FriBidiLevel *levels = quiz_arena_array(arena, count, sizeof *levels);
    FriBidiParType direction = FRIBIDI_PAR_ON;

    fribidi_get_bidi_types(l->codes, l->count, types);
    fribidi_get_bracket_types(l->codes, l->count, types, brackets);
    if (fribidi_get_par_embedding_levels_ex(types, brackets, l->count, &direction, levels) == 0) return;
    for (letter *at = l->letters, *end = at + l->letter_count; at < end; at++) at->level = levels[at->first];
}

/* ---- Runs ---- */

/* Scripts in which every letter has its place of its own. */
static bool is_loose(hb_script_t script)
{
    static const hb_script_t loose[] = { HB_SCRIPT_COMMON,   HB_SCRIPT_LATIN,    HB_SCRIPT_GREEK,  HB_SCRIPT_CYRILLIC,
                                         HB_SCRIPT_ARMENIAN, HB_SCRIPT_GEORGIAN, HB_SCRIPT_HEBREW, HB_SCRIPT_HANGUL,
                                         HB_SCRIPT_HAN,      HB_SCRIPT_ETHIOPIC };

    for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
        if (loose[i] == script) return true;
    return false;
}

/* How many letters from AT on make a run; its script in *SCRIPT. */
static int letters_alike(const letter *at, int count, hb_script_t *script)
{
    int alike = 0;

    *script = HB_SCRIPT_COMMON;
    for (; alike < count && at[alike].face == at->face && at[alike].level == at->level; alike++) {
        if (at[alike].script == HB_SCRIPT_COMMON) continue;
        if (is_real(*script) && at[alike].script != *script) break;
        *script = at[alike].script;
    }
    return alike;
}

static run make_run(quiz_arena *arena, const line *l, const letter *at, int count, hb_script_t script)
{
    const letter *last = at + count - 1;
    char *text = quiz_arena_alloc(arena, (size_t)(last->first + last->count - at->first) * 4 + 1);
    size_t *ends = quiz_arena_array(arena, (size_t)count, sizeof *ends), size = 0;
    run made = { .face = at->face, .text = text, .ends = ends, .letter_count = count };

    for (int i = 0; i < count; ends[i++] = size)
        for (int c = at[i].first; c < at[i].first + at[i].count; c++)
            size += (size_t)utf8proc_encode_char((utf8proc_int32_t)l->codes[c], (utf8proc_uint8_t *)text + size);
    made.right_to_left = FRIBIDI_LEVEL_IS_RTL(at->level);
    made.joined = !is_loose(script);
    hb_tag_to_string(hb_script_to_iso15924_tag(script), made.script);
    return made;
}

static void reverse(run *runs, FriBidiLevel *levels, int first, int end)
{
    for (end--; first < end; first++, end--) {
        run swapped = runs[first];
        FriBidiLevel level = levels[first];
        runs[first] = runs[end], levels[first] = levels[end];
        runs[end] = swapped, levels[end] = level;
    }
}

/* From the highest level down to the lowest odd one, what is at least as high is turned round (Unicode Standard Annex
 * 9, rule L2). */
static void order(run *runs, FriBidiLevel *levels, int count)
{
    FriBidiLevel highest = 0;

    for (int i = 0; i < count; i++)
        if (levels[i] > highest) highest = levels[i];
    for (FriBidiLevel level = highest; level > 0; level--)
        for (int first = 0, end; first < count; first = end + 1) {
            for (end = first; end < count && levels[end] >= level; end++) continue;
            reverse(runs, levels, first, end);
        }
}

run *runs_split(quiz_arena *arena, const char *text, runs_fonts fonts, int *count)
{
    line l = { .count = 0 };

    *count = 0;
    read(arena, text, &l);
    if (l.count <= 0) return NULL;
    find_letters(arena, &l, fonts);
    find_levels(arena, &l);
    run *runs = quiz_arena_array(arena, (size_t)l.letter_count, sizeof *runs);
    FriBidiLevel *levels = quiz_arena_array(arena, (size_t)l.letter_count, sizeof *levels);
    for (int first = 0, size; first < l.letter_count; first += size) {
        hb_script_t script;
        size = letters_alike(l.letters + first, l.letter_count - first, &script);
        levels[*count] = l.letters[first].level;
        runs[(*count)++] = make_run(arena, &l, l.letters + first, size, script);
    }
    order(runs, levels, *count);
    return runs;
}
