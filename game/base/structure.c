/* What is handed to inih; see structure.h. */
#include "base/structure.h"

#include "base/scan.h"

#include <stdlib.h>
#include <string.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void open_section(reader *r, quiz_slice header)
{
    lines_document *d = r->document;
    quiz_slice name = quiz_slice_trim((quiz_slice){ header.at + 1, header.size - 2 });
    size_t word = 0;

    while (word < name.size && !is_blank(name.at[word])) word++;
    reader_finish_value(r);
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
        reader_report(r, QUIZ_F_OPEN_SECTION, header, "close it with ]; until then its keys are not read",
                      "this section header has no ]");
    else if (header.size < line.size)
        reader_report(r, QUIZ_F_AFTER_SECTION, (quiz_slice){ end + 1, line.size - header.size },
                      "put it on a line of its own; until then the section is not read",
                      "text follows the section header");
    else if (header.size > LINES_LONGEST_NAME + 2)
        reader_report(r, QUIZ_F_LONG_NAME, header, "shorten it to at most 49 bytes; until then the section is not read",
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
        reader_report(r, QUIZ_F_INDENTED_KEY, text, "move it to the left edge",
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
        reader_report(r, QUIZ_F_NO_KEY, quiz_slice_trim(r->line), "write the key in front: answer = ...",
                      "this line has a value but no key");
        return ";";
    }
    if (key.size > LINES_LONGEST_NAME) {
        reader_report(r, QUIZ_F_LONG_NAME, key, "shorten it to at most 49 bytes", "this key is 50 bytes or longer");
        return ";";
    }
    r->handed = HANDED_KEY;
    quiz_slice value = { r->line.at + separator + 1, r->line.size - separator - 1 };
    r->entry = (lines_entry){ key, quiz_slice_trim(value), r->number, r->line.at[separator] == ':' };
    return "k=v";
}

/* The edit that takes all byte order marks out of the line. */
static void fix_boms(reader *r)
{
    joined text = { NULL, 0, 0 };
    const char *start = r->document->text.at;
    quiz_slice rest = r->line;
    size_t at = scan_bom(rest), from = (size_t)(rest.at - start) + at, to = from;

    while (at < rest.size) {
        if (to > from) joined_add(&text, (quiz_slice){ rest.at, at });
        rest.at += at + 3;
        rest.size -= at + 3;
        to = (size_t)(rest.at - start);
        at = scan_bom(rest);
    }
    joined_add(&text, (quiz_slice){ NULL, 0 });
    quiz_findings_fix(r->findings, (quiz_fix){ from, to, joined_take(&text, r->document->arena).at });
    free(text.text);
}

/* Of a line that cannot be read it is not known what it says, but a header is known by its bracket. */
static void tear(reader *r)
{
    quiz_slice line = r->line;
    lines_document *d = r->document;

    if (line.size >= 3 && scan_bom((quiz_slice){ line.at, 3 }) == 0) line = (quiz_slice){ line.at + 3, line.size - 3 };
    if (line.size && line.at[0] == '[') {
        r->lost = true;
        r->homeless = false;
    } else if (!r->lost && line.size && line.at[0] != ';' && line.at[0] != '#') {
        d->sections[d->section_count - 1].torn = true;
    }
}

static bool is_sound(reader *r)
{
    scan_fault fault;

    if (r->line.size > LINES_LONGEST) {
        reader_report(r, QUIZ_F_LONG_LINE, (quiz_slice){ r->line.at, 1 }, "break it into several lines",
                      "this line is longer than 64 KiB");
        tear(r);
        return false;
    }
    if (!scan_line(r->line, &fault)) return true;
    reader_report(r, fault.rule, fault.span, fault.help, fault.message);
    if (fault.rule == QUIZ_F_STRAY_BOM) fix_boms(r);
    tear(r);
    return false;
}

const char *structure_of_line(reader *r)
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
