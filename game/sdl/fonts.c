/*
 * Fonts: see fonts.h. A font that is open takes 190 KB and 0.4 ms, most of it for tables that depend on no size: so
 * each file is opened once, and takes the size that is asked for. That forgets its glyphs, but widths are remembered
 * here, and pictures by whoever asked for them. The files are mapped: FreeType jumps about in them so much that reading
 * them takes three times as long.
 */
#include "sdl/fonts.h"

#include <SDL_ttf.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "quiz/text.h"
#include "sdl/reason.h"

enum { SIZES = 64, GROUPS = 256, GROUP = 4 };

static const struct {
    const char *file, *package;
} files[FONT_COUNT] = {
    [FONT_SIGN] = { "BebasNeue-Bold.otf", "fonts-bebas-neue" },
    [FONT_REGULAR] = { "OpenSans-Regular.ttf", "fonts-open-sans" },
    [FONT_SEMIBOLD] = { "OpenSans-Semibold.ttf", "fonts-open-sans" },
    [FONT_BOLD] = { "OpenSans-Bold.ttf", "fonts-open-sans" },
};

typedef struct face {
    void *bytes;
    size_t size_in_bytes;
    TTF_Font *font; /* NULL: not yet opened, or it cannot be */
    int size;
} face;

typedef struct metrics {
    int size, ascent, capital;
} metrics;

/* How wide a text is that was asked for lately; found by its hash in one of a group. */
typedef struct measured {
    uint64_t key;
    int width;
} measured;

struct fonts {
    face faces[FONT_COUNT];
    metrics metrics[FONT_COUNT][SIZES];
    measured widths[GROUPS][GROUP];
    unsigned replaced;
};

static bool map_file(face *at, const char *path)
{
    struct stat about;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    void *bytes = MAP_FAILED;

    if (file >= 0 && fstat(file, &about) == 0)
        bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    int error = errno;
    if (file >= 0) close(file);
    errno = error;
    if (bytes == MAP_FAILED) return false;
    at->bytes = bytes;
    at->size_in_bytes = (size_t)about.st_size;
    return true;
}

/*
 * Fonts are opened when first needed, and then nobody could be told that one is damaged: so the first four bytes are
 * looked at, which tell TrueType, OpenType and collections (OpenType 1.9, "Organization of an OpenType Font").
 */
static bool is_font(const face *at)
{
    static const char *const tags[] = { "\0\1\0\0", "OTTO", "true", "ttcf" };

    for (size_t i = 0; at->size_in_bytes >= 4 && i < sizeof tags / sizeof *tags; i++)
        if (memcmp(at->bytes, tags[i], 4) == 0) return true;
    return false;
}

static bool map_files(fonts *f, const char *assets, char **reason)
{
    quiz_arena *arena = quiz_arena_new();
    int mapped = 0;

    for (; mapped < FONT_COUNT; mapped++) {
        const char *path = quiz_arena_print(arena, "%s/fonts/%s", assets, files[mapped].file);
        bool read = map_file(&f->faces[mapped], path);
        if (read && is_font(&f->faces[mapped])) continue;
        reason_give(reason, "the font %s cannot be read (%s): install the package %s and build again", path,
                    read ? "it is no font" : strerror(errno), files[mapped].package);
        break;
    }
    quiz_arena_free(arena);
    return mapped == FONT_COUNT;
}

fonts *fonts_open(const char *assets, char **reason)
{
    if (TTF_Init() != 0) return reason_give(reason, "no text can be drawn: %s", TTF_GetError());

    fonts *f = calloc(1, sizeof *f);
    if (!f) abort();
    if (map_files(f, assets, reason)) return f;
    fonts_close(f);
    return NULL;
}

void fonts_close(fonts *f)
{
    if (!f) return;
    for (face *at = f->faces; at < f->faces + FONT_COUNT; at++) {
        if (at->font) TTF_CloseFont(at->font);
        if (at->bytes) munmap(at->bytes, at->size_in_bytes);
    }
    free(f);
    TTF_Quit();
}

static void face_open(face *at, int size)
{
    at->font = TTF_OpenFontRW(SDL_RWFromConstMem(at->bytes, (int)at->size_in_bytes), 1, size);
    if (at->font) TTF_SetFontHinting(at->font, TTF_HINTING_LIGHT_SUBPIXEL);
}

static const face *face_find(fonts *f, frame_font font, int size)
{
    assert(font >= 0 && font < FONT_COUNT);
    face *at = &f->faces[font];

    if (!at->font)
        face_open(at, size);
    else if (at->size != size)
        TTF_SetFontSize(at->font, size);
    at->size = size;
    return at;
}

static int face_width(const face *at, const char *text)
{
    int width = 0;

    if (at->font && text[0]) TTF_SizeUTF8(at->font, text, &width, NULL);
    return width;
}

int fonts_width(fonts *f, frame_font font, int size, const char *text)
{
    uint64_t key = (quiz_slice_hash(quiz_slice_of(text)) * FONT_COUNT + (uint64_t)font) * 31 + (uint64_t)size;
    measured *group = f->widths[key % GROUPS];

    for (int i = 0; i < GROUP; i++)
        if (group[i].key == key) return group[i].width;
    measured *made = &group[f->replaced++ % GROUP];
    *made = (measured){ .key = key, .width = face_width(face_find(f, font, size), text) };
    return made->width;
}

/* Of any size: whichever it has. */
bool fonts_have(fonts *f, frame_font font, uint32_t code)
{
    const face *at = face_find(f, font, f->faces[font].font ? f->faces[font].size : SIZES);

    return at->font && TTF_GlyphIsProvided32(at->font, code);
}

static size_t letter_size(const char *at)
{
    size_t size = 1;

    while (((unsigned char)at[size] & 0xC0) == 0x80) size++;
    return size;
}

/* Letter by letter: each stands where it does in the text set solid, moved by the tracking before it. */
static SDL_Surface *render_tracked(const face *at, int tracking, SDL_Color ink, const char *text)
{
    quiz_arena *arena = quiz_arena_new();
    int room = face_width(at, text) + tracking * (quiz_text_length(quiz_slice_of(text)) - 1);
    SDL_Surface *picture =
        SDL_CreateRGBSurfaceWithFormat(0, room, TTF_FontHeight(at->font), 32, SDL_PIXELFORMAT_ARGB8888);
    int moved = 0;

    for (const char *letter = text; picture && *letter; letter += letter_size(letter), moved += tracking) {
        const char *before = quiz_arena_copy(arena, text, (size_t)(letter - text));
        const char *one = quiz_arena_copy(arena, letter, letter_size(letter));
        SDL_Surface *glyph = TTF_RenderUTF8_Blended(at->font, one, ink);
        SDL_Rect to = { face_width(at, before) + moved, 0, 0, 0 };
        SDL_SetSurfaceBlendMode(glyph, SDL_BLENDMODE_NONE);
        SDL_BlitSurface(glyph, NULL, picture, &to);
        SDL_FreeSurface(glyph);
    }
    quiz_arena_free(arena);
    return picture;
}

SDL_Surface *fonts_render(fonts *f, frame_font font, int size, int tracking, SDL_Color ink, const char *text)
{
    const face *at = face_find(f, font, size);

    if (!at->font || !text[0]) return NULL;
    if (tracking > 0) return render_tracked(at, tracking, ink, text);
    return TTF_RenderUTF8_Blended(at->font, text, ink);
}

static const metrics *metrics_find(fonts *f, frame_font font, int size)
{
    metrics *m = &f->metrics[font][size % SIZES];

    if (m->size == size) return m;
    const face *at = face_find(f, font, size);
    *m = (metrics){ .size = size };
    if (at->font) {
        m->ascent = TTF_FontAscent(at->font);
        TTF_GlyphMetrics(at->font, 'H', NULL, NULL, NULL, &m->capital, NULL);
    }
    return m;
}

int fonts_ascent(fonts *f, frame_font font, int size)
{
    return metrics_find(f, font, size)->ascent;
}

int fonts_capital(fonts *f, frame_font font, int size)
{
    return metrics_find(f, font, size)->capital;
}
