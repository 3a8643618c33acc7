/* Text made fit for a terminal; see terminal.h. */
#include "check/terminal.h"

#include <string.h>
#include <utf8proc.h>

enum { TAB = 4 };

/* Controls; separators of lines; and the marks that show text in another order than it has. */
static bool may_not_pass(utf8proc_int32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0xFEFF;
}

static terminal_cell escape(const char *format, unsigned value)
{
    terminal_cell cell;

    cell.width = snprintf(cell.text, sizeof cell.text, format, value);
    return cell;
}

static terminal_cell blanks(int count)
{
    terminal_cell cell = { .width = count };

    memset(cell.text, ' ', (size_t)count);
    return cell;
}

terminal_cell terminal_next(quiz_slice *rest, int column)
{
    utf8proc_int32_t c;
    const char *at = rest->at;
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)at, (utf8proc_ssize_t)rest->size, &c);
    bool valid = size > 0;

    if (!valid) size = 1;
    rest->at += size;
    rest->size -= (size_t)size;
    if (!valid) return escape("\\x%02x", (unsigned char)*at);
    if (c == '\t') return blanks(TAB - column % TAB);
    if (may_not_pass(c)) return escape(c < 0x80 ? "\\x%02x" : "\\u{%x}", (unsigned)c);

    terminal_cell cell = { .width = utf8proc_charwidth(c) };
    memcpy(cell.text, at, (size_t)size);
    return cell;
}

void terminal_write(FILE *out, const char *text)
{
    quiz_slice rest = quiz_slice_of(text);

    while (rest.size) {
        if (*rest.at != '\n') {
            fputs(terminal_next(&rest, 0).text, out);
            continue;
        }
        fputc('\n', out);
        rest.at++;
        rest.size--;
    }
}

const char *terminal_valid(quiz_arena *arena, const char *text)
{
    static const char replacement[] = "\xEF\xBF\xBD";
    quiz_slice rest = quiz_slice_of(text);

    if (quiz_text_invalid(rest) == rest.size) return text;
    char *valid = quiz_arena_alloc(arena, rest.size * (sizeof replacement - 1) + 1), *to = valid;
    while (rest.size) {
        size_t sound = quiz_text_invalid(rest);
        memcpy(to, rest.at, sound);
        to += sound;
        rest.at += sound;
        rest.size -= sound;
        if (!rest.size) break;
        memcpy(to, replacement, sizeof replacement - 1);
        to += sizeof replacement - 1;
        rest.at++;
        rest.size--;
    }
    return valid;
}
