/*
 * What the library that reads JPEG lets pass: see jpeg.h. Markers are those of ITU T.81, B.1.1.3. Pictures inside the
 * tables of a picture are taken for parts of it, which is near enough to tell one from a trap.
 */
#include "media/jpeg.h"

#include <string.h>

enum { MARK = 0xFF, SCAN = 0xDA, END = 0xD9, SCANS_MOST = 100 };

bool jpeg_is_whole(const unsigned char *bytes, size_t size)
{
    const unsigned char *last = bytes + size - 1;
    int scans = 0;
    bool ended = false;

    for (const unsigned char *at = bytes; at < last; at++) {
        at = memchr(at, MARK, (size_t)(last - at));
        if (!at) break;
        scans += at[1] == SCAN;
        ended = at[1] == END || (ended && at[1] != SCAN);
    }
    return scans <= SCANS_MOST && ended;
}
