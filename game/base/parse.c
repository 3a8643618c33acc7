/*
 * The one user of inih; see lines.h.
 *
 * inih pulls lines through `hand_line`. Each line is looked at whole; faults of its text are reported here and inih
 * gets a comment in its place. Of a sound line inih gets the structure, and says by calling `take` (or by not
 * calling it) what the line is.
 */
#include "base/parse.h"

#include "base/scan.h"
#include "base/structure.h"

#include <ini.h>
#include <stdlib.h>
#include <string.h>

/* ---- What inih says ---- */

static void take_entry(reader *r)
{
    lines_document *d = r->document;

    reader_finish_value(r);
    d->entries[d->entry_count++] = r->entry;
    d->sections[d->section_count - 1].count++;
}

/* Few values hold a semicolon, so it is looked for in all of the text at once. */
static bool may_hold_semicolon(reader *r, quiz_slice value)
{
    const char *end = r->document->text.at + r->document->text.size;

    if (value.size && r->semicolon < value.at) {
        r->semicolon = memchr(value.at, ';', (size_t)(end - value.at));
        if (!r->semicolon) r->semicolon = end;
    }
    return value.size && r->semicolon < value.at + value.size;
}

static void warn_of_comment(reader *r, quiz_slice value)
{
    size_t at = may_hold_semicolon(r, value) ? scan_comment(value) : value.size;
    quiz_slice span = { value.at + at, value.size - at };

    if (span.size == 0) return;
    quiz_findings_add(r->findings, QUIZ_F_INLINE_COMMENT, lines_place(r->document, span, r->number),
                      "put the comment on a line of its own",
                      "the value goes on to the end of its line, \";\" included");
}

static int take(void *data, const char *section, const char *name, const char *value)
{
    reader *r = data;
    handed was = r->handed;

    (void)section;
    (void)name;
    r->handed = HANDED_NOTHING;
    if (r->homeless && was == HANDED_KEY) {
        r->homeless = false;
        reader_report(r, QUIZ_F_NO_SECTION, r->entry.key, "begin with a section such as [question]",
                      "this key stands before any section");
    }
    if (r->lost) return 1;
    if (was == HANDED_KEY && value[0] == STANDS_FOR_VALUE) {
        take_entry(r);
        warn_of_comment(r, r->entry.value);
    } else if (was == HANDED_CONTINUATION && value[0] == STANDS_FOR_CONTINUATION) {
        reader_go_on(r);
    }
    return 1;
}

/* A line that inih did not take is one that it could not understand. */
static void settle(reader *r)
{
    if (r->handed == HANDED_KEY)
        reader_report(r, QUIZ_F_NO_SEPARATOR, quiz_slice_trim(r->line),
                      "write  key = value,  or begin the line with white space to go on with the value above",
                      "this line is neither a section, a key nor a comment");
    else if (r->handed == HANDED_CONTINUATION && !r->lost)
        reader_report(r, QUIZ_F_NOTHING_TO_CONTINUE, quiz_slice_trim(r->line), "move it to the left edge, or delete it",
                      "this indented line has nothing to go on with");
    r->handed = HANDED_NOTHING;
}

/* ---- The lines ---- */

/* Goes to the next line that is not empty. */
static bool next_line(reader *r)
{
    quiz_slice text = r->document->text;

    do {
        if (r->at >= text.size) return false;
        const char *start = text.at + r->at;
        const char *end = memchr(start, '\n', text.size - r->at);
        size_t size = end ? (size_t)(end - start) : text.size - r->at;
        r->at += size + 1;
        r->number++;
        r->line = (quiz_slice){ start, size > 0 && start[size - 1] == '\r' ? size - 1 : size };
    } while (r->line.size == 0);
    return true;
}

/* inih's reader: as fgets, but each line's structure only, which always fits. */
static char *hand_line(char *buffer, int size, void *data)
{
    reader *r = data;

    (void)size;
    settle(r);
    if (!next_line(r)) return NULL;
    return strcpy(buffer, structure_of_line(r));
}

void lines_parse(lines_document *document, quiz_findings *findings)
{
    quiz_slice text = document->text;
    reader r = { .document = document, .findings = findings, .homeless = true, .lost = true, .semicolon = text.at };

    if (text.size >= 3 && memcmp(text.at, "\xEF\xBB\xBF", 3) == 0) r.at = 3;
    ini_parse_stream(hand_line, &r, take, &r);
    reader_finish_value(&r);
    free(r.joined.text);
}
