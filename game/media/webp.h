/* The first picture of a WebP that moves. */
#ifndef MEDIA_WEBP_H
#define MEDIA_WEBP_H

#include <stddef.h>

/*
 * Makes a WebP that stands still of the first frame of one in SIZE bytes, *MADE bytes large; the caller frees it. NULL:
 * it does not move, or is broken, or its frame is larger than W x H.
 */
unsigned char *webp_first_frame(const unsigned char *bytes, size_t size, int w, int h, size_t *made);

#endif
