/*
 * Faces: see face.h. A font that is open takes 190 KB and 0.4 ms, most of it for tables that depend on no size: so
 * each file is opened once, and takes the size that is asked for. That forgets its glyphs, but widths and pictures are
 * remembered by whoever asked for them. The files are mapped: FreeType jumps about in them so much that reading them
 * takes three times as long.
 */
#include "sdl/face.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utf8proc.h>

enum { ANY_SIZE = 100 };

static void *map(int file, size_t *size)
{
    struct stat about;

    if (fstat(file, &about) != 0) return MAP_FAILED;
    errno = EINVAL;
    if (!S_ISREG(about.st_mode) || about.st_size > INT_MAX) return MAP_FAILED;
    *size = (size_t)about.st_size;
    return mmap(NULL, *size, PROT_READ, MAP_PRIVATE, file, 0);
}

bool face_map(face *at)
{
    int file = open(at->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (file < 0) return false;
    void *bytes = map(file, &at->size_in_bytes);
    int error = errno;
    close(file);
    errno = error;
    if (bytes == MAP_FAILED) return false;
    at->bytes = bytes;
    return true;
}

/* The tags of TrueType, OpenType and collections (OpenType 1.9, "Organization of an OpenType Font"). */
bool face_is_font(const face *at)
{
    static const char *const tags[] = { "\0\1\0\0", "OTTO", "true", "ttcf" };

    for (size_t i = 0; at->size_in_bytes >= 4 && i < sizeof tags / sizeof *tags; i++)
        if (memcmp(at->bytes, tags[i], 4) == 0) return true;
    return false;
}

static void face_open(face *at, int size)
{
    if (at->bytes || face_map(at))
        at->font = TTF_OpenFontIndexRW(SDL_RWFromConstMem(at->bytes, (int)at->size_in_bytes), 1, size, at->index);
    if (at->font) TTF_SetFontHinting(at->font, TTF_HINTING_LIGHT_SUBPIXEL);
    at->broken = !at->font;
}

TTF_Font *face_at(face *at, int size)
{
    if (at->broken) return NULL;
    if (!at->font)
        face_open(at, size);
    else if (at->size != size)
        TTF_SetFontSize(at->font, size);
    at->size = size;
    return at->font;
}

bool face_needs_none(uint32_t code)
{
    return utf8proc_get_property((utf8proc_int32_t)code)->ignorable;
}

bool face_has(face *at, const uint32_t *codes, int count)
{
    TTF_Font *font = face_at(at, at->font ? at->size : ANY_SIZE);
    bool all = font != NULL;

    for (int i = 0; all && i < count; i++) all = TTF_GlyphIsProvided32(font, codes[i]) || face_needs_none(codes[i]);
    return all;
}

int face_capital(face *at)
{
    TTF_Font *font = at->capital == 0 ? face_at(at, ANY_SIZE) : NULL;

    if (!font) return at->capital < 0 ? 0 : at->capital;
    if (TTF_GlyphIsProvided32(font, 'H')) TTF_GlyphMetrics32(font, 'H', NULL, NULL, NULL, &at->capital, NULL);
    if (at->capital <= 0) at->capital = -1;
    return face_capital(at);
}

void face_close(face *at)
{
    if (at->font) TTF_CloseFont(at->font);
    if (at->bytes) munmap(at->bytes, at->size_in_bytes);
    at->font = NULL;
    at->bytes = NULL;
}
