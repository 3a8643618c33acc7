/* Documents: files into memory, and places in them; see lines.h. */
#include "base/lines.h"
#include "base/parse.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is larger is no bank, and its edit would be as large. */
enum { FIXED_MOST = 4 << 20 };

/* Text with a NUL cannot be put into an edit. */
static void fix_line_ends(quiz_slice t, quiz_findings *findings)
{
    if (t.size > FIXED_MOST) return;

    quiz_arena *arena = quiz_arena_new();
    char *text = quiz_arena_copy(arena, t.at, t.size);
    for (size_t i = 0; i < t.size; i++)
        if (text[i] == '\r') text[i] = '\n';
    if (!memchr(text, '\0', t.size)) quiz_findings_fix(findings, (quiz_fix){ 0, t.size, text });
    quiz_arena_free(arena);
}

/* Files that are not lines of UTF-8 at all get one finding, not one a line. */
static bool is_lines(const char *name, quiz_slice t, quiz_findings *findings)
{
    static const char wide_little[] = "\xFF\xFE", wide_big[] = "\xFE\xFF";
    quiz_place whole = { .file = name };

    if (t.size >= 2 && (memcmp(t.at, wide_little, 2) == 0 || memcmp(t.at, wide_big, 2) == 0 || !t.at[0] != !t.at[1])) {
        quiz_findings_add(findings, QUIZ_F_UTF16, whole, "save the file as UTF-8", "the file is UTF-16, not UTF-8");
        return false;
    }
    if (t.size && memchr(t.at, '\r', t.size) && !memchr(t.at, '\n', t.size)) {
        quiz_findings_add(findings, QUIZ_F_LINE_ENDS, whole, "save the file with Unix or Windows line ends",
                          "lines end with a carriage return alone");
        fix_line_ends(t, findings);
        return false;
    }
    return true;
}

/* Makes room for as many sections and entries as there can be, at once: growing lists would touch memory twice. */
static void reserve(lines_document *d)
{
    quiz_slice text = d->text;
    size_t lines = 1, sections = 1;

    for (size_t i = 0; i + 1 < text.size; i++) {
        int new_line = text.at[i] == '\n'; /* counted without branches, many at a time */
        lines += (size_t)(new_line & (text.at[i + 1] != '\n'));
        sections += (size_t)(new_line & (text.at[i + 1] == '['));
    }
    d->sections = quiz_arena_array(d->arena, sections, sizeof *d->sections);
    d->entries = quiz_arena_array(d->arena, lines, sizeof *d->entries);
}

/* TEXT lives in ARENA, which the document takes over. */
static lines_document *document_of(const char *name, quiz_slice text, quiz_arena *arena, quiz_findings *findings)
{
    lines_document *d = quiz_arena_alloc(arena, sizeof *d);

    if (!is_lines(name, text, findings)) text.size = 0;
    *d = (lines_document){ .name = quiz_arena_copy(arena, name, strlen(name)), .text = text, .arena = arena };
    reserve(d);
    lines_parse(d, findings);
    return d;
}

lines_document *lines_read(const char *name, const char *bytes, size_t size, quiz_findings *findings)
{
    quiz_arena *arena = quiz_arena_new();

    return document_of(name, (quiz_slice){ quiz_arena_copy(arena, bytes, size), size }, arena, findings);
}

/* Reads until SIZE bytes are there or the file ends: it may have become shorter since it was measured. */
static ssize_t read_all(int file, char *to, size_t size)
{
    size_t have = 0;

    while (have < size) {
        ssize_t got = read(file, to + have, size - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) break;
        have += (size_t)got;
    }
    return (ssize_t)have;
}

/* The size of an open file, or -1 with errno set: folders and devices have no lines to read. */
static off_t size_of_file(int file)
{
    struct stat status;

    if (fstat(file, &status) != 0) return -1;
    if (S_ISREG(status.st_mode)) return status.st_size;
    errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    return -1;
}

lines_document *lines_read_file(const char *path, quiz_findings *findings)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    off_t size = file < 0 ? -1 : size_of_file(file);
    quiz_arena *arena = size < 0 ? NULL : quiz_arena_new();
    char *bytes = arena ? quiz_arena_alloc(arena, (size_t)size + 1) : NULL;
    ssize_t got = arena ? read_all(file, bytes, (size_t)size) : -1;
    int reason = errno;

    if (file >= 0) close(file);
    if (got >= 0) return document_of(path, (quiz_slice){ bytes, (size_t)got }, arena, findings);
    quiz_arena_free(arena);
    errno = reason;
    return NULL;
}

void lines_free(lines_document *document)
{
    if (!document) return;
    free(document->continuations);
    quiz_arena_free(document->arena);
}

/* ---- Places ---- */

static bool is_inside(quiz_slice text, const char *at)
{
    return (uintptr_t)at >= (uintptr_t)text.at && (uintptr_t)at < (uintptr_t)text.at + text.size;
}

quiz_place lines_place(const lines_document *document, quiz_slice span, int line)
{
    quiz_slice text = document->text;

    if (!is_inside(text, span.at)) return (quiz_place){ .file = document->name, .line = line };
    const char *start = span.at, *end = memchr(span.at, '\n', text.size - (size_t)(span.at - text.at));
    if (!end) end = text.at + text.size;
    while (start > text.at && start[-1] != '\n') start--;
    if (end > start && end[-1] == '\r') end--;
    int column = quiz_text_length((quiz_slice){ start, (size_t)(span.at - start) }) + 1;
    int length = quiz_text_length(span);
    return (
        quiz_place){ document->name, line, column, column + (length ? length : 1), { start, (size_t)(end - start) } };
}

quiz_place lines_place_of_section(const lines_document *document, const lines_section *section)
{
    return lines_place(document, section->header, section->line);
}

quiz_place lines_place_of_key(const lines_document *document, const lines_entry *entry)
{
    return lines_place(document, entry->key, entry->line);
}

quiz_place lines_place_of_value(const lines_document *document, const lines_entry *entry)
{
    bool shown = entry->value.size > 0 && is_inside(document->text, entry->value.at);

    return lines_place(document, shown ? entry->value : entry->key, entry->line);
}

static bool begins_with_key(quiz_slice text, const char *key)
{
    size_t size = strlen(key);

    if (text.size <= size || memcmp(text.at, key, size) != 0) return false;
    quiz_slice rest = quiz_slice_trim((quiz_slice){ text.at + size, text.size - size });
    return rest.size > 0 && (rest.at[0] == '=' || rest.at[0] == ':');
}

/* They are in the order of their sections: the index of the first one of SECTION or a later one. */
static int first_continuation(const lines_document *document, int section)
{
    int low = 0, high = document->continuation_count;

    while (low < high) {
        int middle = low + (high - low) / 2;
        if (document->continuations[middle].section < section)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void lines_check_continuations(const lines_document *document, int section, const char *const *keys, int count,
                               quiz_findings *findings)
{
    for (int i = first_continuation(document, section); i < document->continuation_count; i++) {
        const lines_continuation *c = &document->continuations[i];
        if (c->section != section) return;
        for (int k = 0; k < count; k++)
            if (begins_with_key(c->text, keys[k]))
                quiz_findings_add(
                    findings, QUIZ_F_INDENTED_KEY, lines_place(document, c->text, c->line), "move it to the left edge",
                    "this indented line looks like the key \"%s\", but goes on with the value above", keys[k]);
    }
}
