/*
 * INI text into sections and entries, each with its place: the one user of inih.
 *
 * Banks, themes, settings, languages and replays all come through here. inih decides what is a section, a key, a
 * continuation or a comment; it is handed each line's structure only (see DESIGN), so none of its limits reaches
 * an author's text. Values are verbatim.
 */
#ifndef BASE_LINES_H
#define BASE_LINES_H

#include "quiz/finding.h"

enum { LINES_LONGEST = 64 * 1024, LINES_LONGEST_NAME = 49 };

/* A key and its value. Slices point into the document's text, but for a value of several lines. */
typedef struct lines_entry {
    quiz_slice key;
    quiz_slice value;
    int line;
    bool colon; /* ':' was the separator */
} lines_entry;

/* "[kind name]": KIND is the first word, NAME the rest, trimmed. Its entries are entries[first] and COUNT - 1 more. */
typedef struct lines_section {
    quiz_slice kind;
    quiz_slice name;
    quiz_slice header; /* with its brackets */
    int line;
    int first;
    int count;
    bool torn; /* a line of it could not be read: what is missing may have stood there */
} lines_section;

/*
 * A continuation as it was written, trimmed: whether it looks like a key of its section only the section's reader
 * can say, with lines_check_continuations.
 */
typedef struct lines_continuation {
    quiz_slice text;
    int line;
    int section;
} lines_continuation;

typedef struct lines_document {
    const char *name; /* of the file, as the user named it */
    quiz_slice text;  /* all of it */
    lines_section *sections;
    int section_count;
    lines_entry *entries;
    int entry_count;
    lines_continuation *continuations;
    int continuation_count;
    quiz_arena *arena; /* owns everything above */
} lines_document;

/*
 * Reads the file at PATH. Returns NULL with errno set where it cannot be read (a folder: EISDIR). Faults in it go
 * to FINDINGS. The caller frees the document.
 */
lines_document *lines_read_file(const char *path, quiz_findings *findings);

/* The same for SIZE bytes at hand, which are copied. */
lines_document *lines_read(const char *name, const char *bytes, size_t size, quiz_findings *findings);

void lines_free(lines_document *document);

/* The place of SPAN, a slice of the document's text that stands in line LINE. A SPAN from elsewhere: the whole line. */
quiz_place lines_place(const lines_document *document, quiz_slice span, int line);
quiz_place lines_place_of_section(const lines_document *document, const lines_section *section);
quiz_place lines_place_of_key(const lines_document *document, const lines_entry *entry);
quiz_place lines_place_of_value(const lines_document *document, const lines_entry *entry);

/*
 * Reports every continuation in SECTION that begins with one of COUNT keys and '=' or ':': a pasted, indented
 * line that vanished into the text before it.
 */
void lines_check_continuations(const lines_document *document, int section, const char *const *keys, int count,
                               quiz_findings *findings);

#endif
