/*
 * Words of several scripts; see form.h. A Cyrillic letter in a Latin word looks right and is not: nobody finds the
 * word, and no font shows it well. Chinese, Japanese and Korean scripts stand together as they should.
 */
#include "check/form.h"

#include <stdlib.h>

typedef enum script { NO_SCRIPT, ACCENT, LATIN, GREEK, CYRILLIC, SCRIPT_COUNT } script;

typedef struct range {
    int32_t first, last;
    script script;
} range;

/* In the order of code points. What is no letter ends a word, and so does a letter of any other script. */
static const range ranges[] = {
    { 'A', 'Z', LATIN },          { 'a', 'z', LATIN },          { 0xC0, 0xD6, LATIN },
    { 0xD8, 0xF6, LATIN },        { 0xF8, 0x2AF, LATIN },       { 0x300, 0x36F, ACCENT },
    { 0x370, 0x373, GREEK },      { 0x376, 0x377, GREEK },      { 0x37F, 0x37F, GREEK },
    { 0x386, 0x386, GREEK },      { 0x388, 0x3FF, GREEK },      { 0x400, 0x52F, CYRILLIC },
    { 0x1AB0, 0x1AFF, ACCENT },   { 0x1C80, 0x1C8F, CYRILLIC }, { 0x1DC0, 0x1DFF, ACCENT },
    { 0x1E00, 0x1EFF, LATIN },    { 0x1F00, 0x1FFF, GREEK },    { 0x2C60, 0x2C7F, LATIN },
    { 0x2DE0, 0x2DFF, CYRILLIC }, { 0xA640, 0xA69F, CYRILLIC }, { 0xA722, 0xA7FF, LATIN },
    { 0xFF21, 0xFF3A, LATIN },    { 0xFF41, 0xFF5A, LATIN },
};

static int compare_range(const void *point, const void *row)
{
    const int32_t *c = point;
    const range *r = row;

    return (*c > r->last) - (*c < r->first);
}

static script script_of(int32_t c)
{
    if ((c > 0x2DFF && c < 0xA640) || (c > 0xA7FF && c < 0xFF21)) return NO_SCRIPT;
    const range *found = bsearch(&c, ranges, sizeof ranges / sizeof *ranges, sizeof *ranges, compare_range);
    return found ? found->script : NO_SCRIPT;
}

/* Greek letters that pass for Latin ones. */
static bool looks_latin(int32_t c)
{
    static const int32_t alike[] = { 0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39A, 0x39C,
                                     0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7, 0x3BF };

    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
        if (alike[i] == c) return true;
    return false;
}

/* A word while it is read. */
typedef struct mixture {
    quiz_slice span;
    int count[SCRIPT_COUNT];
    bool alike;
} mixture;

enum { GREEK_WORD = 3 };

/* Physics and medicine write "kΩ", "μm" and "TNFα": a Greek letter that is seen to be one does no harm. */
static bool is_mixed(const mixture *w)
{
    if (w->count[CYRILLIC]) return w->count[LATIN] || w->count[GREEK];
    return w->count[LATIN] && w->count[GREEK] && (w->alike || w->count[GREEK] >= GREEK_WORD);
}

static const char *describe(const form_line *line, const mixture *w)
{
    const char *one = w->count[LATIN] ? "Latin" : "Greek", *other = w->count[CYRILLIC] ? "Cyrillic" : "Greek";

    return quiz_arena_print(line->c->scratch, "\"%.*s\" mixes %s and %s letters", (int)w->span.size, w->span.at, one,
                            other);
}

/* Takes the next word off REST; what stands between words is a word without letters. */
static mixture next_word(quiz_slice *rest)
{
    mixture w = { .span = { rest->at, 0 } };

    while (rest->size > 0) {
        int32_t c = form_next(rest);
        script s = script_of(c);
        if (s == NO_SCRIPT) break;
        w.count[s]++;
        w.alike |= s == GREEK && looks_latin(c);
        w.span.size = (size_t)(rest->at - w.span.at);
    }
    return w;
}

enum { SHOWN_LONGEST = 200 };

void form_scripts(const form_line *line)
{
    mixture first = { .span = { NULL, 0 } };
    int count = 0;

    if (line->kind == FORM_COMMENT) return;
    for (quiz_slice rest = line->all; rest.size > 0;) {
        mixture w = next_word(&rest);
        if (is_mixed(&w) && count++ == 0) first = w;
    }
    if (count == 0) return;
    const char *message =
        first.span.size > SHOWN_LONGEST ? "a word mixes letters of several scripts" : describe(line, &first);
    form_report(line, QUIZ_F_MIXED_SCRIPTS, first.span, count, "type the word anew in one script", message);
}
