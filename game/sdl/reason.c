/*
 * Reasons: see reason.h.
 */
#include "sdl/reason.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { LONGEST = 1024 };

void *reason_give(char **reason, const char *format, ...)
{
    va_list arguments;

    *reason = malloc(LONGEST);
    if (!*reason) abort();
    va_start(arguments, format);
    vsnprintf(*reason, LONGEST, format, arguments);
    va_end(arguments);
    return NULL;
}
