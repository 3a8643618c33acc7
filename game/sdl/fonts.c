/* Fonts: see fonts.h. Widths are remembered here; pictures are by whoever asked for them. */
#include "sdl/fonts.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "quiz/text.h"
#include "sdl/fallback.h"
#include "sdl/line.h"
#include "sdl/reason.h"

enum { SIZES = 64, GROUPS = 256, GROUP = 4, REGULAR = 80, SEMIBOLD = 180, BOLD = 200 };

/* SECOND has what the font lacks, before any of the system's fonts is asked. */
static const struct {
    const char *file, *package;
    int weight;
    frame_font second;
} files[FONT_COUNT] = {
    [FONT_SIGN] = { "BebasNeue-Bold.otf", "fonts-bebas-neue", BOLD, FONT_BOLD },
    [FONT_REGULAR] = { "OpenSans-Regular.ttf", "fonts-open-sans", REGULAR, FONT_REGULAR },
    [FONT_SEMIBOLD] = { "OpenSans-Semibold.ttf", "fonts-open-sans", SEMIBOLD, FONT_SEMIBOLD },
    [FONT_BOLD] = { "OpenSans-Bold.ttf", "fonts-open-sans", BOLD, FONT_BOLD },
};

typedef struct metrics {
    int size, ascent, height, capital;
} metrics;

/* How wide a text is that was asked for lately; found by its hash in one of a group. */
typedef struct measured {
    uint64_t key;
    int width;
} measured;

struct fonts {
    quiz_arena *arena, *scratch; /* what lives as long as the fonts, and what one answer needs */
    face faces[FONT_COUNT];
    fallback *fallback;
    metrics metrics[FONT_COUNT][SIZES];
    measured widths[GROUPS][GROUP];
    unsigned replaced;
};

/* Fonts are opened when first needed, and then nobody could be told that one is damaged: so their beginning is looked
 * at. */
static bool map_files(fonts *f, const char *assets, char **reason)
{
    for (int i = 0; i < FONT_COUNT; i++) {
        face *at = &f->faces[i];
        at->path = quiz_arena_print(f->arena, "%s/fonts/%s", assets, files[i].file);
        bool read = face_map(at);
        if (read && face_is_font(at)) continue;
        reason_give(reason, "the font %s cannot be read (%s): install the package %s and build again", at->path,
                    read ? "it is no font" : strerror(errno), files[i].package);
        return false;
    }
    return true;
}

fonts *fonts_open(const char *assets, char **reason)
{
    if (TTF_Init() != 0) return reason_give(reason, "no text can be drawn: %s", TTF_GetError());

    fonts *f = calloc(1, sizeof *f);
    if (!f) abort();
    f->arena = quiz_arena_new();
    f->scratch = quiz_arena_new();
    f->fallback = fallback_new();
    if (map_files(f, assets, reason)) return f;
    fonts_close(f);
    return NULL;
}

void fonts_close(fonts *f)
{
    if (!f) return;
    for (face *at = f->faces; at < f->faces + FONT_COUNT; at++) face_close(at);
    fallback_free(f->fallback);
    quiz_arena_free(f->scratch);
    quiz_arena_free(f->arena);
    free(f);
    TTF_Quit();
}

void fonts_speak(fonts *f, const char *language)
{
    fallback_speak(f->fallback, language);
    memset(f->widths, 0, sizeof f->widths);
}

/* ---- Letters ---- */

/* NULL: no font has all of CODES. */
static face *find_all(fonts *f, frame_font font, const uint32_t *codes, int count)
{
    assert(f && font >= 0 && font < FONT_COUNT);
    face *own = &f->faces[font], *second = &f->faces[files[font].second];

    if (face_has(own, codes, count)) return own;
    if (second != own && face_has(second, codes, count)) return second;
    return fallback_find(f->fallback, files[font].weight, codes, count);
}

typedef struct asked {
    fonts *fonts;
    frame_font font;
} asked;

/* A letter with marks that no font has whole is shown by one that has the letter; what none has, as the box that the
 * font has for that. */
static face *find(void *data, const uint32_t *codes, int count, face *preferred)
{
    asked *a = data;

    if (preferred && !preferred->coloured && face_has(preferred, codes, count)) return preferred;
    face *found = find_all(a->fonts, a->font, codes, count);
    if (!found && count > 1) found = find_all(a->fonts, a->font, codes, 1);
    return found ? found : &a->fonts->faces[a->font];
}

bool fonts_have(fonts *f, frame_font font, uint32_t code)
{
    return find_all(f, font, &code, 1) != NULL;
}

/* ---- Lines ---- */

/* Of another font: as large as makes its capitals as high as the game's own. */
static int matching_size(face *own, face *other, int size)
{
    int wanted = face_capital(own), has = other->coloured ? 0 : face_capital(other);

    if (own == other || wanted == 0 || has == 0) return size;
    int matching = (size * wanted + has / 2) / has;
    return matching < size * 4 / 5 ? size * 4 / 5 : matching > size * 5 / 4 ? size * 5 / 4 : matching;
}

/* In the scratch arena. */
static run *split(fonts *f, frame_font font, int size, const char *text, int *count)
{
    asked a = { f, font };
    face *own = &f->faces[font];
    bool plain = runs_are_plain(own, text);
    run *runs = plain ? runs_of_plain(f->scratch, own, text)
                      : runs_split(f->scratch, text, (runs_fonts){ .find = find, .data = &a }, count);

    if (plain) *count = 1;
    for (int i = 0; i < *count; i++) runs[i].size = matching_size(own, runs[i].face, size);
    return runs;
}

static int plain_width(face *at, int size, const char *text)
{
    TTF_Font *font = text[0] ? face_at(at, size) : NULL;
    int width = 0;

    if (font) TTF_SizeUTF8(font, text, &width, NULL);
    return width;
}

static int measure(fonts *f, frame_font font, int size, const char *text)
{
    int count;

    if (runs_are_plain(&f->faces[font], text)) return plain_width(&f->faces[font], size, text);
    const run *runs = split(f, font, size, text, &count);
    int width = line_width(runs, count);
    quiz_arena_reset(f->scratch);
    return width;
}

int fonts_width(fonts *f, frame_font font, int size, const char *text)
{
    assert(font >= 0 && font < FONT_COUNT);
    uint64_t key = (quiz_slice_hash(quiz_slice_of(text)) * FONT_COUNT + (uint64_t)font) * 31 + (uint64_t)size;
    measured *group = f->widths[key % GROUPS];

    for (int i = 0; i < GROUP; i++)
        if (group[i].key == key) return group[i].width;
    measured *made = &group[f->replaced++ % GROUP];
    *made = (measured){ .key = key, .width = measure(f, font, size, text) };
    return made->width;
}

static const metrics *metrics_find(fonts *f, frame_font font, int size)
{
    metrics *m = &f->metrics[font][size % SIZES];

    if (m->size == size) return m;
    TTF_Font *at = face_at(&f->faces[font], size);
    *m = (metrics){ .size = size };
    if (at) {
        m->ascent = TTF_FontAscent(at);
        m->height = TTF_FontHeight(at);
        TTF_GlyphMetrics(at, 'H', NULL, NULL, NULL, &m->capital, NULL);
    }
    return m;
}

/* NULL where the text is more than its font can set by itself. */
static SDL_Surface *render_plain(face *at, int size, SDL_Color ink, const char *text)
{
    TTF_Font *font = runs_are_plain(at, text) ? face_at(at, size) : NULL;
    SDL_Surface *picture = font ? TTF_RenderUTF8_Blended(font, text, ink) : NULL;

    if (!picture || picture->h == TTF_FontHeight(font)) return picture;
    SDL_FreeSurface(picture);
    return NULL;
}

SDL_Surface *fonts_render(fonts *f, frame_font font, int size, int tracking, SDL_Color ink, const char *text)
{
    assert(font >= 0 && font < FONT_COUNT);
    SDL_Surface *picture = tracking > 0 || !text[0] ? NULL : render_plain(&f->faces[font], size, ink, text);
    int count;

    if (picture || !text[0]) return picture;
    const metrics *m = metrics_find(f, font, size);
    const run *runs = split(f, font, size, text, &count);
    picture = line_render(runs, count, (line_height){ m->ascent, m->height - m->ascent }, tracking, ink);
    quiz_arena_reset(f->scratch);
    return picture;
}

int fonts_baseline(fonts *f, frame_font font, int size, int height)
{
    const metrics *m = metrics_find(f, font, size);

    return m->ascent + (height - m->height) / 2;
}

int fonts_capital(fonts *f, frame_font font, int size)
{
    return metrics_find(f, font, size)->capital;
}
