/* Lines: see line.h. */
#include "sdl/line.h"

#include <stdlib.h>
#include <string.h>

/* A piece of a run, drawn; its baseline is ASCENT below its top. */
typedef struct piece {
    SDL_Surface *picture; /* NULL: nothing to see */
    int x, ascent, extra;
} piece;

/* A fallback font without a bold sister gets strokes that are wider by this. */
static int extra(const run *r)
{
    return r->face->light && !r->face->coloured ? (r->size + 12) / 24 : 0;
}

/* ---- One run ---- */

/* The run's font, told what it needs to shape the run; NULL: it cannot be had. */
static TTF_Font *prepare(const run *r)
{
    TTF_Font *font = face_at(r->face, r->size);

    if (!font) return NULL;
    TTF_SetFontDirection(font, r->right_to_left ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    TTF_SetFontScriptName(font, r->script);
    return font;
}

/* Fonts are left as they are found, for those who set plain text in them. */
static void leave(TTF_Font *font)
{
    TTF_SetFontDirection(font, TTF_DIRECTION_LTR);
    TTF_SetFontScriptName(font, "Zzzz");
}

/* Pictures of one size are as wide as they are when they are as high as the line. */
static int shrunk(const run *r, TTF_Font *font, int pixels)
{
    int height = TTF_FontHeight(font);

    return r->face->coloured && height > 0 ? (pixels * r->size * 6 / 5 + height / 2) / height : pixels;
}

/* How wide the first SIZE bytes of the run are, set solid. */
static int width_until(const run *r, size_t size)
{
    TTF_Font *font = size > 0 ? prepare(r) : NULL;
    int width = 0;

    if (!font) return 0;
    char *part = SDL_strdup(r->text);
    if (!part) abort();
    part[size] = '\0';
    TTF_SizeUTF8(font, part, &width, NULL);
    SDL_free(part);
    leave(font);
    return shrunk(r, font, width);
}

static int solid_width(const run *r)
{
    return width_until(r, r->ends[r->letter_count - 1]);
}

static int run_width(const run *r)
{
    int width = solid_width(r);

    return width > 0 ? width + extra(r) : 0;
}

int line_width(const run *runs, int count)
{
    int width = 0;

    for (int i = 0; i < count; i++) width += run_width(&runs[i]);
    return width;
}

/* ---- Pictures ---- */

static Uint32 *row_of(const SDL_Surface *picture, int y)
{
    return (Uint32 *)((char *)picture->pixels + (size_t)y * (size_t)picture->pitch);
}

static bool has_ink(const SDL_Surface *picture, int y)
{
    const Uint32 *row = row_of(picture, y);
    bool ink = false;

    for (int x = 0; x < picture->w; x++) ink |= (row[x] >> 24) != 0;
    return ink;
}

/*
 * Where letters rise above a font's ascent, SDL_ttf makes its picture higher and does not tell at which end. The ink
 * does: it touches the end that was moved for it.
 */
static int rise(const SDL_Surface *picture, TTF_Font *font)
{
    int more = picture->h - TTF_FontHeight(font);

    return more > 0 && has_ink(picture, 0) ? more : 0;
}

/* By halves at first: a pixel is made of all that it stands for. */
static SDL_Surface *shrink(SDL_Surface *from, int w, int h)
{
    while (from && from->w != w) {
        bool half = from->w > 2 * w;
        SDL_Surface *to =
            SDL_CreateRGBSurfaceWithFormat(0, half ? from->w / 2 : w, half ? from->h / 2 : h, 32, from->format->format);
        if (to) SDL_SoftStretchLinear(from, NULL, to, NULL);
        SDL_FreeSurface(from);
        from = to;
    }
    return from;
}

static piece draw_text(const run *r, const char *text, SDL_Color ink)
{
    TTF_Font *font = prepare(r);
    piece made = { .extra = extra(r) };

    if (!font) return made;
    made.picture = TTF_RenderUTF8_Blended(font, text, ink);
    leave(font);
    if (!made.picture) return made;
    made.ascent = TTF_FontAscent(font) + rise(made.picture, font);
    if (!r->face->coloured) return made;
    int w = shrunk(r, font, made.picture->w), h = shrunk(r, font, made.picture->h);
    made.picture = w > 0 && h > 0 ? shrink(made.picture, w, h) : made.picture;
    made.ascent = h - r->size / 5;
    return made;
}

/* ---- Pieces ---- */

typedef struct pieces {
    piece *at;
    int count, width;
} pieces;

static void add(pieces *p, piece made, int x)
{
    made.x = x;
    p->at[p->count++] = made;
}

/* Letter by letter: each stands where it does in the text set solid, moved by the tracking before it. */
static void draw_tracked(pieces *p, const run *r, int tracking, SDL_Color ink)
{
    int width = solid_width(r), gaps = r->letter_count - 1;

    for (int i = 0; i < r->letter_count; i++) {
        size_t first = i > 0 ? r->ends[i - 1] : 0, end = r->ends[i];
        int before = r->right_to_left ? width - width_until(r, end) : width_until(r, first);
        char *letter = SDL_strdup(r->text);
        if (!letter) abort();
        letter[end] = '\0';
        add(p, draw_text(r, letter + first, ink), p->width + before + tracking * (r->right_to_left ? gaps - i : i));
        SDL_free(letter);
    }
    p->width += run_width(r) + tracking * gaps;
}

static void draw_run(pieces *p, const run *r, int tracking, SDL_Color ink)
{
    if (tracking > 0 && p->count > 0) p->width += tracking;
    if (tracking > 0 && !r->joined) {
        draw_tracked(p, r, tracking, ink);
        return;
    }
    add(p, draw_text(r, r->text, ink), p->width);
    p->width += run_width(r);
}

/* Where pictures overlap, the stronger ink is seen. */
static void merge(SDL_Surface *onto, const SDL_Surface *from, int x, int y)
{
    int left = x < 0 ? -x : 0, right = x + from->w > onto->w ? onto->w - x : from->w;

    for (int row = y < 0 ? -y : 0; row < from->h && y + row < onto->h; row++) {
        const Uint32 *source = row_of(from, row);
        Uint32 *target = row_of(onto, y + row);
        for (int i = left; i < right; i++)
            if (source[i] >> 24 > target[x + i] >> 24) target[x + i] = source[i];
    }
}

/* How much more than BOX the pieces need, at the end that needs most. */
static int overflow(const pieces *p, line_height box)
{
    int most = 0;

    for (const piece *at = p->at; at < p->at + p->count; at++) {
        if (!at->picture) continue;
        int above = at->ascent - box.above, below = at->picture->h - at->ascent - box.below;
        for (int y = 0; above > most && y < above - most; y++)
            if (has_ink(at->picture, y)) most = above - y;
        for (int y = 1; below > most && y <= below - most; y++)
            if (has_ink(at->picture, at->picture->h - y)) most = below - y + 1;
    }
    return most;
}

static SDL_Surface *put_together(const pieces *p, line_height box)
{
    int more = overflow(p, box), height = box.above + box.below + 2 * more;
    SDL_Surface *picture = SDL_CreateRGBSurfaceWithFormat(0, p->width, height, 32, SDL_PIXELFORMAT_ARGB8888);

    for (const piece *at = p->at; picture && at < p->at + p->count; at++)
        for (int x = at->x; at->picture && x <= at->x + at->extra; x++)
            merge(picture, at->picture, x, box.above + more - at->ascent);
    return picture;
}

SDL_Surface *line_render(const run *runs, int count, line_height box, int tracking, SDL_Color ink)
{
    int letters = 0;

    for (int i = 0; i < count; i++) letters += runs[i].letter_count;
    pieces p = { .at = calloc((size_t)letters + 1, sizeof *p.at) };
    if (!p.at) abort();
    for (int i = 0; i < count; i++) draw_run(&p, &runs[i], tracking, ink);
    SDL_Surface *picture = p.width > 0 ? put_together(&p, box) : NULL;
    for (int i = 0; i < p.count; i++) SDL_FreeSurface(p.at[i].picture);
    free(p.at);
    return picture;
}
