/* What the library that reads PNG lets pass. */
#ifndef MEDIA_PNG_H
#define MEDIA_PNG_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a PNG comes to its end: the library takes what it read last for what is no more there, and can do so for
   ever. */
bool png_is_whole(const unsigned char *bytes, size_t size);

#endif
