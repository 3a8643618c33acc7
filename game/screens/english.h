/* The bytes of assets/lang/en.ini, which the build writes into a source file. */
#ifndef SCREENS_ENGLISH_H
#define SCREENS_ENGLISH_H

#include <stddef.h>

extern const unsigned char english[];
extern const size_t english_size;

#endif
