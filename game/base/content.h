/*
 * The files that questions bring along, pictures and sounds: what they are and how large, told by their first bytes.
 * Whatever lies there, nothing waits for it, and no more is read than that takes.
 */
#ifndef BASE_CONTENT_H
#define BASE_CONTENT_H

#include <stddef.h>

enum { CONTENT_BYTES_MOST = 64 << 20, CONTENT_SIDE_MOST = 16384, CONTENT_PIXELS_MOST = 64000000 };

typedef enum content_kind {
    CONTENT_OTHER,
    CONTENT_PNG,
    CONTENT_JPEG,
    CONTENT_WEBP,
    CONTENT_OGG,
    CONTENT_WAV,
    CONTENT_MP3
} content_kind;

typedef enum content_fault {
    CONTENT_FINE,
    CONTENT_UNREADABLE,
    CONTENT_NO_FILE, /* a folder, a pipe, a device */
    CONTENT_EMPTY,
    CONTENT_OTHER_KIND,
    CONTENT_DAMAGED,
    CONTENT_LARGE
} content_fault;

typedef struct content {
    content_kind kind;
    size_t bytes;
    int w, h; /* of a picture, in pixels */
} content;

/*
 * Opens the file at PATH, which is to hold a picture (a sound), and tells of it in C. Where that is fine and FILE is
 * not NULL, *FILE is the open file, at its start, and the caller closes it.
 */
content_fault content_open_picture(const char *path, content *c, int *file);
content_fault content_open_sound(const char *path, content *c, int *file);

#endif
