/* Characters that nobody sees, that are none, or that were lost; see form.h. */
#include "check/form.h"

#include <stdlib.h>
#include <utf8proc.h>

/* A code point and its neighbours; 0: none. */
typedef struct around {
    int32_t before, now, after;
    quiz_slice line;
    enum { UNKNOWN, LEFT_TO_RIGHT, RIGHT_TO_LEFT } direction; /* of the line: whether it has letters of that kind */
} around;

typedef struct range {
    int32_t first, last;
} range;

static bool is_in(int32_t c, const range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (c >= ranges[i].first && c <= ranges[i].last) return true;
    return false;
}

#define IS_IN(c, ranges) is_in(c, ranges, sizeof(ranges) / sizeof *(ranges))

static const utf8proc_property_t *property(int32_t c)
{
    return utf8proc_get_property(c);
}

/* ---- Where invisible characters belong ---- */

static bool is_pictograph(int32_t c)
{
    return property(c)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

static bool is_han(int32_t c)
{
    static const range han[] = { { 0x3400, 0x9FFF }, { 0xF900, 0xFAFF }, { 0x20000, 0x3FFFF } };

    return IS_IN(c, han);
}

/* Thai and its neighbours write no space between words; this one tells where a line may break. */
static bool between_words(around *a)
{
    static const range scripts[] = { { 0x0E00, 0x0FFF }, { 0x1000, 0x109F }, { 0x1780, 0x17FF }, { 0x1980, 0x1AAF } };

    return IS_IN(a->before, scripts) || IS_IN(a->after, scripts);
}

static bool in_pictograph(around *a)
{
    bool modified = a->before == 0xFE0F || (a->before >= 0x1F3FB && a->before <= 0x1F3FF);

    return (modified || is_pictograph(a->before)) && is_pictograph(a->after);
}

/* Scripts whose letters join: Arabic and its kin, those of India and around it, Mongolian. */
static bool joins(around *a)
{
    static const range scripts[] = { { 0x0600, 0x109F }, { 0x1780, 0x18AF }, { 0x1980, 0x1BFF },
                                     { 0xA800, 0xABFF }, { 0xFB50, 0xFDCF }, { 0x10A00, 0x11FFF } };

    return IS_IN(a->before, scripts) || (a->now == 0x200D && in_pictograph(a));
}

static bool is_right_to_left(around *a)
{
    quiz_slice rest = a->direction == UNKNOWN ? a->line : (quiz_slice){ NULL, 0 };

    while (rest.size > 0 && a->direction != RIGHT_TO_LEFT) {
        const utf8proc_property_t *p = property(form_next(&rest));
        bool right = (p->bidi_class == UTF8PROC_BIDI_CLASS_R || p->bidi_class == UTF8PROC_BIDI_CLASS_AL) &&
                     p->category != UTF8PROC_CATEGORY_CF; /* the marks of direction are of these classes too */
        a->direction = right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
    return a->direction == RIGHT_TO_LEFT;
}

static bool selects_variant(around *a)
{
    static const range bases[] = { { '0', '0' },       { 0x1000, 0x109F }, { 0x3000, 0x303F },
                                   { 0xA840, 0xA877 }, { 0xAA60, 0xAA7F }, { 0xFF00, 0xFFEF } };

    return property(a->before)->category == UTF8PROC_CATEGORY_SM || is_han(a->before) || IS_IN(a->before, bases);
}

static bool selects_pictograph(around *a)
{
    bool key = (a->before >= '0' && a->before <= '9') || a->before == '#' || a->before == '*';

    return key || is_pictograph(a->before);
}

static bool selects_ideograph(around *a)
{
    return is_han(a->before);
}

static bool selects_mongolian(around *a)
{
    return a->before >= 0x1820 && a->before <= 0x18AA;
}

/* Flags of England, Scotland and Wales are a black flag and tags. */
static bool tags_flag(around *a)
{
    return a->before == 0x1F3F4 || (a->before >= 0xE0020 && a->before <= 0xE007E);
}

/* ---- The table ---- */

typedef struct mark {
    int32_t first, last;
    quiz_rule_id rule;
    const char *name;
    bool (*belongs)(around *a); /* NULL: nowhere */
} mark;

static const char filler[] = "Hangul filler", joiner[] = "zero width joiner", tag[] = "tag",
                  selector[] = "variation selector", control[] = "format control", direction[] = "mark of direction";

/* In the order of code points. */
/* clang-format off */
static const mark marks[] = {
    { 0x00AD, 0x00AD, QUIZ_F_INVISIBLE, "soft hyphen", NULL },
    { 0x034F, 0x034F, QUIZ_F_INVISIBLE, "combining grapheme joiner", NULL },
    { 0x061C, 0x061C, QUIZ_F_INVISIBLE, direction, is_right_to_left },
    { 0x115F, 0x1160, QUIZ_F_INVISIBLE, filler, NULL },
    { 0x17B4, 0x17B5, QUIZ_F_INVISIBLE, "Khmer inherent vowel", NULL },
    { 0x180B, 0x180D, QUIZ_F_INVISIBLE, selector, selects_mongolian },
    { 0x180E, 0x180E, QUIZ_F_INVISIBLE, "Mongolian vowel separator", NULL },
    { 0x180F, 0x180F, QUIZ_F_INVISIBLE, selector, selects_mongolian },
    { 0x200B, 0x200B, QUIZ_F_INVISIBLE, "zero width space", between_words },
    { 0x200C, 0x200C, QUIZ_F_INVISIBLE, "zero width non-joiner", joins },
    { 0x200D, 0x200D, QUIZ_F_INVISIBLE, joiner, joins },
    { 0x200E, 0x200F, QUIZ_F_INVISIBLE, direction, is_right_to_left },
    { 0x202A, 0x202E, QUIZ_F_BIDI, NULL, NULL },
    { 0x2060, 0x2060, QUIZ_F_INVISIBLE, "word joiner", NULL },
    { 0x2061, 0x2064, QUIZ_F_INVISIBLE, "invisible operator", NULL },
    { 0x2066, 0x2069, QUIZ_F_BIDI, NULL, NULL },
    { 0x206A, 0x206F, QUIZ_F_INVISIBLE, control, NULL },
    { 0x3164, 0x3164, QUIZ_F_INVISIBLE, filler, NULL },
    { 0xFDD0, 0xFDEF, QUIZ_F_NONCHARACTER, NULL, NULL },
    { 0xFE00, 0xFE0D, QUIZ_F_INVISIBLE, selector, selects_variant },
    { 0xFE0E, 0xFE0F, QUIZ_F_INVISIBLE, selector, selects_pictograph },
    { 0xFFA0, 0xFFA0, QUIZ_F_INVISIBLE, filler, NULL },
    { 0xFFF9, 0xFFFB, QUIZ_F_INVISIBLE, "interlinear annotation", NULL },
    { 0xFFFD, 0xFFFD, QUIZ_F_REPLACEMENT, NULL, NULL },
    { 0xFFFE, 0xFFFF, QUIZ_F_NONCHARACTER, NULL, NULL },
    { 0x1BCA0, 0x1BCA3, QUIZ_F_INVISIBLE, control, NULL },
    { 0x1D173, 0x1D17A, QUIZ_F_INVISIBLE, control, NULL },
    { 0xE0001, 0xE0001, QUIZ_F_INVISIBLE, tag, NULL },
    { 0xE0020, 0xE007F, QUIZ_F_INVISIBLE, tag, tags_flag },
    { 0xE0100, 0xE01EF, QUIZ_F_INVISIBLE, selector, selects_ideograph },
};
/* clang-format on */

static int compare_mark(const void *point, const void *row)
{
    const int32_t *c = point;
    const mark *m = row;

    return (*c > m->last) - (*c < m->first);
}

/* Letters of most languages lie where no mark does. */
static const mark *find_mark(int32_t c)
{
    static const mark nonsense = { .rule = QUIZ_F_NONCHARACTER };

    if (c < 0xAD || (c > 0x3164 && c < 0xFDD0)) return NULL;
    if ((c & 0xFFFE) == 0xFFFE) return &nonsense;
    return bsearch(&c, marks, sizeof marks / sizeof *marks, sizeof *marks, compare_mark);
}

bool form_is_visible(quiz_slice s)
{
    while (s.size > 0) {
        int32_t c = form_next(&s);
        const mark *m = find_mark(c);
        if (c > ' ' && c != 0x7F && !form_is_wide_space(c) && !(m && m->rule != QUIZ_F_REPLACEMENT)) return true;
    }
    return false;
}

/* ---- A line ---- */

/* What was found of one rule. */
typedef struct hits {
    int count;
    quiz_slice first;
    int32_t point;
    const char *name;
} hits;

enum { NONSENSE, UNSEEN, LOST, TURNING, HITS_COUNT };

static hits *hits_of(hits found[HITS_COUNT], quiz_rule_id rule)
{
    return &found[rule == QUIZ_F_NONCHARACTER  ? NONSENSE
                  : rule == QUIZ_F_INVISIBLE   ? UNSEEN
                  : rule == QUIZ_F_REPLACEMENT ? LOST
                                               : TURNING];
}

static void look_at(around *a, quiz_slice span, hits found[HITS_COUNT])
{
    const mark *m = find_mark(a->now);

    if (!m) return;
    quiz_slice rest = { span.at + span.size, (size_t)(a->line.at + a->line.size - span.at) - span.size };
    a->after = rest.size ? form_next(&rest) : 0;
    if (m->belongs && m->belongs(a)) return;
    hits *h = hits_of(found, m->rule);
    if (h->count++ == 0) *h = (hits){ 1, span, a->now, m->name };
}

static void report(const form_line *line, quiz_rule_id rule, const hits *h, const char *help, const char *message)
{
    const char *name = h->name ? quiz_arena_print(line->c->scratch, " (%s)", h->name) : "";

    if (h->count == 0) return;
    form_report(line, rule, h->first, h->count, help,
                quiz_arena_print(line->c->scratch, "U+%04X%s %s", (unsigned)h->point, name, message));
}

void form_marks(const form_line *line)
{
    hits found[HITS_COUNT] = { 0 };
    around a = { .line = line->all };

    for (quiz_slice rest = line->all; rest.size > 0; a.before = a.now) {
        const char *at = rest.at;
        a.now = form_next(&rest);
        look_at(&a, (quiz_slice){ at, (size_t)(rest.at - at) }, found);
    }
    report(line, QUIZ_F_NONCHARACTER, &found[NONSENSE], "delete it", "is no character");
    report(line, QUIZ_F_INVISIBLE, &found[UNSEEN], "delete it", "is invisible");
    report(line, QUIZ_F_REPLACEMENT, &found[LOST], "look the text up and write what stood there",
           "stands here in place of a character that was lost");
    if (found[TURNING].count) form_bidi(line);
}
