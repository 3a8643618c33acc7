/*
 * The one user of inih; see lines.h.
 *
 * inih pulls lines through `hand_line`. Each line is looked at whole; faults of its text are reported here and inih
 * gets a comment in its place. Of a sound line inih gets the structure, and says by calling `take` (or by not
 * calling it) what the line is.
 */
#include "base/parse.h"

#include "base/joined.h"
#include "base/scan.h"

#include <ini.h>
#include <stdlib.h>
#include <string.h>

/* The stand-ins for values, by which `take` tells a key from a continuation. */
enum { STANDS_FOR_VALUE = 'v', STANDS_FOR_CONTINUATION = 'c' };

/* What was handed to inih and not yet taken. */
typedef enum handed { HANDED_NOTHING, HANDED_KEY, HANDED_CONTINUATION } handed;

typedef struct reader {
    lines_document *document;
    quiz_findings *findings;
    size_t at;       /* where the next line begins */
    int number;      /* of the line, from 1 */
    quiz_slice line; /* without its end */
    handed handed;
    lines_entry entry;     /* the key that was handed */
    bool homeless;         /* no section was opened yet, and nothing was said of it */
    bool lost;             /* the section is faulty or missing: its keys go nowhere */
    bool dropping;         /* the last line was faulty: continuations go with it */
    const char *semicolon; /* the next one, not before this line; the end of the text where there is none */
    joined joined;         /* the value of several lines that is being put together */
    size_t continuation_capacity;
} reader;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void report(reader *r, quiz_rule_id rule, quiz_slice span, const char *help, const char *message)
{
    quiz_findings_add(r->findings, rule, lines_place(r->document, span, r->number), help, "%s", message);
    r->dropping = true;
}

/* ---- Values of several lines ---- */

static lines_entry *last_entry(reader *r)
{
    return &r->document->entries[r->document->entry_count - 1];
}

/* Moves what was put together to where it stays. */
static void finish_value(reader *r)
{
    if (r->joined.size > 0) last_entry(r)->value = joined_take(&r->joined, r->document->arena);
}

static void note_continuation(reader *r, quiz_slice text)
{
    lines_document *d = r->document;

    d->continuations =
        quiz_grow(d->continuations, (size_t)d->continuation_count, &r->continuation_capacity, sizeof *d->continuations);
    d->continuations[d->continuation_count++] = (lines_continuation){ text, r->number, d->section_count - 1 };
}

static void take_continuation(reader *r)
{
    quiz_slice part = quiz_slice_trim(r->line);
    bool new_line = part.at[0] == '|';

    if (r->joined.size == 0) joined_add(&r->joined, last_entry(r)->value);
    if (r->joined.size + part.size > LINES_LONGEST) {
        report(r, QUIZ_F_LONG_LINE, part, "end the value before this line", "this value is longer than 64 KiB");
        return;
    }
    note_continuation(r, part);
    if (new_line) part = quiz_slice_trim((quiz_slice){ part.at + 1, part.size - 1 });
    if (r->joined.size > 0) joined_add(&r->joined, quiz_slice_of(new_line ? "\n" : " "));
    joined_add(&r->joined, part);
}

/* ---- What inih says ---- */

static void take_entry(reader *r)
{
    lines_document *d = r->document;

    finish_value(r);
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
                      "put the comment on a line of its own", "the value goes on to the end of its line, `;` included");
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
        report(r, QUIZ_F_NO_SECTION, r->entry.key, "begin with a section such as [question]",
               "this key stands before any section");
    }
    if (r->lost) return 1;
    if (was == HANDED_KEY && value[0] == STANDS_FOR_VALUE) {
        take_entry(r);
        warn_of_comment(r, r->entry.value);
    } else if (was == HANDED_CONTINUATION && value[0] == STANDS_FOR_CONTINUATION) {
        take_continuation(r);
    }
    return 1;
}

/* A line that inih did not take is one that it could not understand. */
static void settle(reader *r)
{
    if (r->handed == HANDED_KEY)
        report(r, QUIZ_F_NO_SEPARATOR, quiz_slice_trim(r->line),
               "write  key = value,  or begin the line with white space to go on with the value above",
               "this line is neither a section, a key nor a comment");
    else if (r->handed == HANDED_CONTINUATION && !r->lost)
        report(r, QUIZ_F_NOTHING_TO_CONTINUE, quiz_slice_trim(r->line), "move it to the left edge, or delete it",
               "this indented line has nothing to go on with");
    r->handed = HANDED_NOTHING;
}

/* ---- What is handed to inih ---- */

static void open_section(reader *r, quiz_slice header)
{
    lines_document *d = r->document;
    quiz_slice name = quiz_slice_trim((quiz_slice){ header.at + 1, header.size - 2 });
    size_t word = 0;

    while (word < name.size && !is_blank(name.at[word])) word++;
    finish_value(r);
    d->sections[d->section_count++] = (lines_section){
        .kind = { name.at, word },
        .name = quiz_slice_trim((quiz_slice){ name.at + word, name.size - word }),
        .header = header,
        .line = r->number,
        .first = d->entry_count,
    };
    r->lost = false;
}

static const char *hand_section(reader *r)
{
    const char *end = memchr(r->line.at, ']', r->line.size);
    quiz_slice line = quiz_slice_trim(r->line);
    quiz_slice header = { line.at, end ? (size_t)(end - line.at) + 1 : line.size };

    r->lost = true;
    r->homeless = r->dropping = false;
    if (!end)
        report(r, QUIZ_F_OPEN_SECTION, header, "close it with ]; until then its keys are not read",
               "this section header has no ]");
    else if (header.size < line.size)
        report(r, QUIZ_F_AFTER_SECTION, (quiz_slice){ end + 1, line.size - header.size },
               "put it on a line of its own; until then the section is not read", "text follows the section header");
    else if (header.size > LINES_LONGEST_NAME + 2)
        report(r, QUIZ_F_LONG_NAME, header, "shorten it to at most 49 bytes; until then the section is not read",
               "this section's name is 50 bytes or longer");
    else
        open_section(r, header);
    return end ? "[s]" : "[s";
}

static bool looks_like_section(quiz_slice text)
{
    return text.size > 1 && text.at[0] == '[' && text.at[text.size - 1] == ']';
}

/* Whether the section that is open has a key whose value can go on. */
static bool has_key(const reader *r)
{
    return !r->lost && r->document->sections[r->document->section_count - 1].count > 0;
}

static const char *hand_indented(reader *r)
{
    quiz_slice text = quiz_slice_trim(r->line);
    bool comment = text.at[0] == ';' || text.at[0] == '#';
    bool first_key = !r->lost && !r->dropping && !has_key(r) && memchr(text.at, '=', text.size);

    if (comment)
        quiz_findings_add(r->findings, QUIZ_F_INDENTED_COMMENT, lines_place(r->document, text, r->number),
                          "move it to the left edge", "this comment is indented; it is not part of the value above");
    else if (looks_like_section(text) || first_key)
        report(r, QUIZ_F_INDENTED_KEY, text, "move it to the left edge",
               "this indented line looks like a section or a key");
    if (comment || r->dropping) return ";";
    r->handed = HANDED_CONTINUATION;
    return " c";
}

/* The first '=' or ':' separates, as for inih; a name that is too long is not looked at further. */
static size_t find_separator(quiz_slice line)
{
    size_t i = 0;

    while (i < line.size && line.at[i] != '=' && line.at[i] != ':') i++;
    return i;
}

static const char *hand_key(reader *r)
{
    size_t separator = find_separator(r->line);
    quiz_slice key = quiz_slice_trim((quiz_slice){ r->line.at, separator });

    r->handed = HANDED_KEY;
    r->dropping = false;
    if (separator == r->line.size) return "k";
    r->handed = HANDED_NOTHING;
    if (key.size == 0) {
        report(r, QUIZ_F_NO_KEY, quiz_slice_trim(r->line), "write the key in front: answer = ...",
               "this line has a value but no key");
        return ";";
    }
    if (key.size > LINES_LONGEST_NAME) {
        report(r, QUIZ_F_LONG_NAME, key, "shorten it to at most 49 bytes", "this key is 50 bytes or longer");
        return ";";
    }
    r->handed = HANDED_KEY;
    quiz_slice value = { r->line.at + separator + 1, r->line.size - separator - 1 };
    r->entry = (lines_entry){ key, quiz_slice_trim(value), r->number, r->line.at[separator] == ':' };
    return "k=v";
}

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

static bool is_sound(reader *r)
{
    scan_fault fault;

    if (r->line.size > LINES_LONGEST) {
        report(r, QUIZ_F_LONG_LINE, (quiz_slice){ r->line.at, 1 }, "break it into several lines",
               "this line is longer than 64 KiB");
        return false;
    }
    if (!scan_line(r->line, &fault)) return true;
    report(r, fault.rule, fault.span, fault.help, fault.message);
    return false;
}

static const char *hand_structure(reader *r)
{
    if (!is_sound(r)) return ";";
    if (quiz_slice_trim(r->line).size == 0) return "";
    switch (r->line.at[0]) {
    case ' ':
    case '\t': return hand_indented(r);
    case ';':
    case '#': return ";";
    case '[': return hand_section(r);
    default: return hand_key(r);
    }
}

/* inih's reader: as fgets, but each line's structure only, which always fits. */
static char *hand_line(char *buffer, int size, void *data)
{
    reader *r = data;

    (void)size;
    settle(r);
    if (!next_line(r)) return NULL;
    return strcpy(buffer, hand_structure(r));
}

void lines_parse(lines_document *document, quiz_findings *findings)
{
    quiz_slice text = document->text;
    reader r = { .document = document, .findings = findings, .homeless = true, .lost = true, .semicolon = text.at };

    if (text.size >= 3 && memcmp(text.at, "\xEF\xBB\xBF", 3) == 0) r.at = 3;
    ini_parse_stream(hand_line, &r, take, &r);
    finish_value(&r);
    free(r.joined.text);
}
