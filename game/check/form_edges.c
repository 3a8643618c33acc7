/* White space that nobody sees, before a value and at the ends of lines; see form.h. */
#include "check/form.h"

#include "base/ascii.h"

/* The size of the wide space that S begins with, or 0. */
static size_t space_at_start(quiz_slice s)
{
    quiz_slice rest = s;
    bool high = s.size && (unsigned char)s.at[0] >= 0x80;

    if (s.size && ascii_is_white(s.at[0])) return 1;
    return high && form_is_wide_space(form_next(&rest)) ? s.size - rest.size : 0;
}

static size_t space_at_end(quiz_slice s, bool wide)
{
    size_t start = s.size;

    if (s.size && ascii_is_white(s.at[s.size - 1])) return 1;
    do {
        if (!wide || start == 0) return 0;
        start--;
    } while (((unsigned char)s.at[start] & 0xC0) == 0x80);
    quiz_slice last = { s.at + start, s.size - start };
    return form_is_wide_space(form_next(&last)) ? s.size - start : 0;
}

static quiz_slice without_start(quiz_slice s)
{
    for (size_t size; (size = space_at_start(s)) > 0;) {
        s.at += size;
        s.size -= size;
    }
    return s;
}

static quiz_slice without_end(quiz_slice s, bool wide)
{
    for (size_t size; (size = space_at_end(s, wide)) > 0;) s.size -= size;
    return s;
}

static void report(const form_line *line, quiz_slice span, quiz_slice edit, const char *text, const char *message)
{
    form_report(line, QUIZ_F_EDGE_SPACE, span, 1, "delete it", message);
    form_fix(line, edit, text);
}

/*
 * ASCII blanks are no part of a value, so only those at the end of a line are of no use. Wide ones are part of it, and
 * wrong at either edge. A value of white space alone has another fault. Before a continuation they stay: without them
 * the line could be read as something else.
 */
void form_edges(const form_line *line)
{
    bool read = line->kind == FORM_VALUE || line->kind == FORM_CONTINUATION;
    quiz_slice inner = read ? without_start(line->text) : line->text, whole = without_end(line->all, read);
    const char *end = line->all.at + line->all.size, *last = whole.at + whole.size;
    bool early = line->kind == FORM_VALUE && inner.at > line->text.at, late = last < end;

    if (line->kind == FORM_COMMENT || (read && inner.size == 0) || (!early && !late)) return;
    bool close = read && line->text.at > line->all.at && !ascii_is_white(line->text.at[-1]);
    const char *blank = close ? " " : ""; /* the wide one stood for the blank behind the separator */
    quiz_slice before = { line->text.at, (size_t)(inner.at - line->text.at) }, behind = { last, (size_t)(end - last) };
    quiz_slice both = { line->text.at, (size_t)(end - line->text.at) };
    if (early && late)
        report(line, before, both,
               quiz_arena_print(line->c->scratch, "%s%.*s", blank, (int)(last - inner.at), inner.at),
               "white space stands at both edges of the value");
    else if (early)
        report(line, before, before, blank, "white space stands at the beginning of the value");
    else
        report(line, behind, behind, "", "white space stands at the end of the line");
}
