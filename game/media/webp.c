/*
 * The first picture of a WebP that moves: see webp.h. A file is a RIFF header of 12 bytes and chunks: a name, a size,
 * that many bytes and one more where the size is odd. A frame, "ANMF", has 16 bytes about itself (of which six are its
 * width and height), then the chunks of a picture (RFC 9649, 2.7.1.1).
 */
#include "media/webp.h"

#include <stdlib.h>
#include <string.h>

enum { RIFF_SIZE = 12, CHUNK_SIZE = 8, ABOUT_SIZE = 16, CANVAS_SIZE = 10, MAY_HAVE_ALPHA = 0x10 };

static size_t number_24(const unsigned char *at)
{
    return at[0] | (size_t)at[1] << 8 | (size_t)at[2] << 16;
}

static size_t number(const unsigned char *at)
{
    return number_24(at) | (size_t)at[3] << 24;
}

static void put_number(unsigned char *at, size_t n)
{
    for (int i = 0; i < 4; i++) at[i] = (unsigned char)(n >> 8 * i);
}

/* Chunk NAME between AT and END, whole; NULL: there is none. */
static const unsigned char *find(const char *name, const unsigned char *at, const unsigned char *end)
{
    while (end - at >= CHUNK_SIZE) {
        size_t size = number(at + 4), room = (size_t)(end - at) - CHUNK_SIZE;
        if (size > room) return NULL;
        if (memcmp(at, name, 4) == 0) return at;
        if (size + (size & 1) > room) return NULL;
        at += CHUNK_SIZE + size + (size & 1);
    }
    return NULL;
}

static unsigned char *wrap(const unsigned char *about, const unsigned char *picture, size_t size, size_t *made)
{
    unsigned char *file;

    *made = RIFF_SIZE + CHUNK_SIZE + CANVAS_SIZE + size;
    file = calloc(1, *made);
    if (!file) return NULL;
    memcpy(file, "RIFF    WEBPVP8X", 16);
    put_number(file + 4, *made - CHUNK_SIZE);
    put_number(file + 16, CANVAS_SIZE);
    file[20] = MAY_HAVE_ALPHA;
    memcpy(file + 24, about + 6, 6);
    memcpy(file + 30, picture, size);
    return file;
}

unsigned char *webp_first_frame(const unsigned char *bytes, size_t size, int w, int h, size_t *made)
{
    const unsigned char *frame = size > RIFF_SIZE ? find("ANMF", bytes + RIFF_SIZE, bytes + size) : NULL;
    size_t room = frame ? number(frame + 4) : 0;

    if (room < ABOUT_SIZE) return NULL;
    const unsigned char *about = frame + CHUNK_SIZE;
    if (number_24(about + 6) >= (size_t)w || number_24(about + 9) >= (size_t)h) return NULL;
    return wrap(about, about + ABOUT_SIZE, room - ABOUT_SIZE, made);
}
