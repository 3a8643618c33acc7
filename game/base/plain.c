/* Lines without control characters; see plain.h. */
#include "base/plain.h"

#include "base/ascii.h"

#include <string.h>
#include <utf8proc.h>

static const char unknown[] = "\xEF\xBF\xBD";

/* Embeddings, overrides and isolates of UAX #9: what they turn round goes on behind the line. */
static bool turns_round(utf8proc_int32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* What stands for C, which is FROM in the text. */
static quiz_slice plain_of(utf8proc_int32_t c, quiz_slice from)
{
    utf8proc_category_t category = utf8proc_category(c);
    bool ends_line = category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;

    if (ends_line || (from.size == 1 && ascii_is_white(from.at[0]))) return (quiz_slice){ " ", 1 };
    if (category == UTF8PROC_CATEGORY_CC || turns_round(c)) return (quiz_slice){ "", 0 };
    return from;
}

const char *plain_line(quiz_arena *arena, quiz_slice typed)
{
    char *line = quiz_arena_alloc(arena, typed.size * (sizeof unknown - 1) + 1), *end = line;

    for (size_t i = 0; i < typed.size;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t size =
            utf8proc_iterate((const utf8proc_uint8_t *)typed.at + i, (utf8proc_ssize_t)(typed.size - i), &c);
        quiz_slice from = { typed.at + i, size > 0 ? (size_t)size : 1 };
        quiz_slice plain = size > 0 ? plain_of(c, from) : quiz_slice_of(unknown);
        memcpy(end, plain.at, plain.size);
        end += plain.size;
        i += from.size;
    }
    return line;
}
