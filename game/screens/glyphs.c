/* Pages of 256 characters; see glyphs.h. */
#include "screens/glyphs.h"

#include <math.h>

enum { PAGE = 256, PAGES = 0x110000 / PAGE };

struct glyphs {
    const fit_fonts *fonts;
    quiz_arena *arena;
    float *pages[PAGES]; /* of widths; 0: not asked yet */
};

glyphs *glyphs_new(const fit_fonts *fonts, quiz_arena *arena)
{
    glyphs *g = quiz_arena_alloc(arena, sizeof *g);

    g->fonts = fonts;
    g->arena = arena;
    return g;
}

static const char *written(uint32_t code, char *to)
{
    static const unsigned char leads[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
    int size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

    to[size] = '\0';
    for (int i = size - 1; i > 0; i--, code >>= 6) to[i] = (char)(0x80 | (code & 0x3F));
    to[0] = (char)(leads[size] | code);
    return to;
}

static const frame_font used[] = { FONT_REGULAR, FONT_SEMIBOLD, FONT_BOLD };

unsigned glyphs_lacking(const glyphs *g, uint32_t code)
{
    unsigned lacking = 0;

    for (size_t i = 0; i < sizeof used / sizeof *used; i++)
        if (!g->fonts->has(g->fonts->data, used[i], code)) lacking |= 1u << used[i];
    return lacking;
}

/* Nothing is quite without width: so what was asked is told from what was not. */
static float ask(const glyphs *g, uint32_t code)
{
    char text[5];
    int widest = 1;

    if (glyphs_lacking(g, code)) return GLYPHS_NONE;
    written(code, text);
    for (size_t i = 0; i < sizeof used / sizeof *used; i++) {
        int width = g->fonts->width(g->fonts->data, used[i], GLYPHS_SIZE, text);
        if (width > widest) widest = width;
    }
    return (float)widest / GLYPHS_SIZE;
}

float glyphs_width(glyphs *g, uint32_t code)
{
    float **page = &g->pages[code / PAGE];

    if (!*page) *page = quiz_arena_array(g->arena, PAGE, sizeof **page);
    float *width = &(*page)[code % PAGE];
    if (*width == 0) *width = ask(g, code);
    return *width;
}

uint32_t glyphs_code(quiz_slice text, size_t at, size_t *size)
{
    const unsigned char *bytes = (const unsigned char *)text.at + at;
    size_t wanted = *bytes < 0x80   ? 1
                    : *bytes < 0xC2 ? 0
                    : *bytes < 0xE0 ? 2
                    : *bytes < 0xF0 ? 3
                    : *bytes < 0xF5 ? 4
                                    : 0;
    uint32_t code = wanted < 2 ? *bytes : *bytes & (0x7Fu >> wanted);

    *size = 1;
    if (wanted == 0 || wanted > text.size - at) return 0;
    for (size_t i = 1; i < wanted; i++) {
        if ((bytes[i] & 0xC0) != 0x80) return 0;
        code = code << 6 | (bytes[i] & 0x3F);
    }
    *size = wanted;
    return code < 0x110000 ? code : 0;
}
