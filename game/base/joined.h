/*
 * A value of several lines, put together part by part.
 */
#ifndef BASE_JOINED_H
#define BASE_JOINED_H

#include "quiz/text.h"

/* All zero: empty. TEXT is freed with free(). */
typedef struct joined {
    char *text;
    size_t size;
    size_t capacity;
} joined;

void joined_add(joined *j, quiz_slice part);

/* The whole, copied into ARENA; J is empty again. */
quiz_slice joined_take(joined *j, quiz_arena *arena);

#endif
