/* What the library that reads JPEG lets pass. */
#ifndef MEDIA_JPEG_H
#define MEDIA_JPEG_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Whether a JPEG comes to its end (the library fills up with grey where one is cut off), and comes in no more scans
 * than pictures do: each goes over the whole picture, and a few bytes make one, so that a small file can take hours.
 */
bool jpeg_is_whole(const unsigned char *bytes, size_t size);

#endif
