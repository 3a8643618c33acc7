/*
 * What the library that reads PNG lets pass: see png.h. A file is a signature and chunks: a size, a name, that many
 * bytes and a sum; the last one is "IEND" (PNG specification, 5.2 and 5.3).
 */
#include "media/png.h"

#include <string.h>

enum { SIGNATURE = 8, BESIDE = 12 }; /* what a chunk has beside its bytes */

static size_t number(const unsigned char *at)
{
    return (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
}

bool png_is_whole(const unsigned char *bytes, size_t size)
{
    const unsigned char *at = bytes + SIGNATURE, *end = bytes + size;

    while (end - at >= BESIDE) {
        size_t chunk = number(at), room = (size_t)(end - at) - BESIDE;
        if (chunk > room) return false;
        if (memcmp(at + 4, "IEND", 4) == 0) return true;
        at += BESIDE + chunk;
    }
    return false;
}
