/*
 * Unified diffs; see diff.h. Mending keeps the number of lines, so lines are compared one to one; only where a file had
 * no line ends at all, all of it is replaced.
 */
#include "check/diff.h"

#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 3 };

/* Lines with their ends. */
typedef struct lines {
    quiz_slice *at;
    int count;
} lines;

typedef struct diff {
    FILE *out;
    lines before, after;
    bool one_to_one;
} diff;

static lines split(quiz_slice text)
{
    lines list = { NULL, 0 };
    size_t capacity = 0;

    while (text.size > 0) {
        const char *end = memchr(text.at, '\n', text.size);
        size_t size = end ? (size_t)(end - text.at) + 1 : text.size;
        list.at = quiz_grow(list.at, (size_t)list.count, &capacity, sizeof *list.at);
        list.at[list.count++] = (quiz_slice){ text.at, size };
        text.at += size;
        text.size -= size;
    }
    return list;
}

static bool is_changed(const diff *d, int line)
{
    return !d->one_to_one || !quiz_slice_equal(d->before.at[line], d->after.at[line]);
}

static void write_lines(const diff *d, char sign, const lines *list, int from, int to)
{
    for (int i = from; i < to && i < list->count; i++) {
        quiz_slice line = list->at[i];
        fputc(sign, d->out);
        fwrite(line.at, 1, line.size, d->out);
        if (line.at[line.size - 1] != '\n') fputs("\n\\ No newline at end of file\n", d->out);
    }
}

static void write_range(const diff *d, char sign, int from, int to)
{
    fprintf(d->out, "%c%d", sign, to > from ? from + 1 : from);
    if (to - from != 1) fprintf(d->out, ",%d", to - from);
}

static void write_header(const diff *d, int from, int before_to, int after_to)
{
    fputs("@@ ", d->out);
    write_range(d, '-', from, before_to);
    fputc(' ', d->out);
    write_range(d, '+', from, after_to);
    fputs(" @@\n", d->out);
}

/* The end of the run of lines from LINE on that are all changed, or all not. */
static int end_of_run(const diff *d, int line, int to)
{
    bool changed = is_changed(d, line);
    int end = line + 1;

    while (end < to && is_changed(d, end) == changed) end++;
    return end;
}

static void write_hunk(const diff *d, int from, int to)
{
    write_header(d, from, to, to);
    for (int line = from, end; line < to; line = end) {
        end = end_of_run(d, line, to);
        bool changed = is_changed(d, line);
        write_lines(d, changed ? '-' : ' ', &d->before, line, end);
        if (changed) write_lines(d, '+', &d->after, line, end);
    }
}

/* Where the hunk ends whose first changed line is LINE: at the first gap that is wider than what is shown around it. */
static int end_of_hunk(const diff *d, int line)
{
    int end = line + 1, same = 0;

    for (int i = line + 1; i < d->before.count && same <= 2 * CONTEXT; i++) {
        same = is_changed(d, i) ? 0 : same + 1;
        if (same == 0) end = i + 1;
    }
    return end;
}

static void write_hunks(const diff *d)
{
    for (int line = 0, end; line < d->before.count; line = end) {
        end = line + 1;
        if (!is_changed(d, line)) continue;
        end = end_of_hunk(d, line);
        int from = line > CONTEXT ? line - CONTEXT : 0, to = end + CONTEXT;
        write_hunk(d, from, to < d->before.count ? to : d->before.count);
    }
}

static void write_whole(const diff *d)
{
    write_header(d, 0, d->before.count, d->after.count);
    write_lines(d, '-', &d->before, 0, d->before.count);
    write_lines(d, '+', &d->after, 0, d->after.count);
}

static bool is_odd(unsigned char c)
{
    return c < ' ' || c == '"' || c == '\\' || c == 0x7F;
}

/* A name with odd bytes is quoted as C does it; one with blanks ends with a tab. */
static void write_name(FILE *out, const char *mark, const char *side, const char *name)
{
    bool quoted = false;

    while (strncmp(name, "./", 2) == 0) name += 2;
    while (*name == '/') name++;
    for (const char *c = name; *c; c++) quoted |= is_odd((unsigned char)*c);
    fprintf(out, "%s %s%s", mark, quoted ? "\"" : "", side);
    for (const char *c = name; *c; c++)
        if (is_odd((unsigned char)*c))
            fprintf(out, "\\%03o", (unsigned char)*c);
        else
            fputc(*c, out);
    fputs(quoted ? "\"\n" : strchr(name, ' ') ? "\t\n" : "\n", out);
}

void diff_write(FILE *out, const char *name, quiz_slice before, quiz_slice after)
{
    diff d = { out, split(before), split(after), true };

    d.one_to_one = d.before.count == d.after.count;
    if (!quiz_slice_equal(before, after)) {
        write_name(out, "---", "a/", name);
        write_name(out, "+++", "b/", name);
        if (d.one_to_one)
            write_hunks(&d);
        else
            write_whole(&d);
    }
    free(d.before.at);
    free(d.after.at);
}
