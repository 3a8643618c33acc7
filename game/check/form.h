/*
 * Rules of form: what is wrong with the characters of a file, line by line, before anybody asks what they mean. Lines
 * that loading could not read have had their finding and are passed over.
 */
#ifndef CHECK_FORM_H
#define CHECK_FORM_H

#include <stdint.h>

#include "check/check.h"

typedef enum form_kind {
    FORM_BLANK,
    FORM_COMMENT,
    FORM_HEADER,
    FORM_VALUE,        /* a key and its value */
    FORM_CONTINUATION, /* of the value above */
    FORM_OTHER         /* what loading could not understand */
} form_kind;

/* A line as it stands in its file. All slices are of the document's text. */
typedef struct form_line {
    check *c;
    const lines_document *document;
    quiz_slice section; /* the kind of the section it stands in; empty before the first one */
    bool named;         /* that section has a name */
    int number;
    form_kind kind;
    quiz_slice all;  /* without the line's end */
    quiz_slice text; /* what is read of it: the value, for one */
} form_line;

/* The rules of form alone, which are those that carry edits. */
void form_check(const quiz_bank *bank, quiz_findings *findings);

/* Takes the first code point off REST, which is not empty and valid UTF-8. Inline: every character goes through it. */
static inline int32_t form_next(quiz_slice *rest)
{
    const unsigned char *at = (const unsigned char *)rest->at;
    size_t size = at[0] < 0x80 ? 1 : at[0] < 0xE0 ? 2 : at[0] < 0xF0 ? 3 : 4;
    int32_t c = size == 1 ? at[0] : at[0] & (0x7F >> size);

    for (size_t i = 1; i < size && i < rest->size; i++) c = c << 6 | (at[i] & 0x3F);
    if (size > rest->size) size = rest->size; /* what is cut off was found before */
    rest->at += size;
    rest->size -= size;
    return c;
}

/* Whether C is white space that ASCII does not have. */
bool form_is_wide_space(int32_t c);

/* Whether S shows anything: there is more in it than white space and invisible characters. */
bool form_is_visible(quiz_slice s);

/* Reports RULE at SPAN. COUNT: how many faults of this kind the line has. Both texts may be in c->scratch. */
void form_report(const form_line *line, quiz_rule_id rule, quiz_slice span, int count, const char *help,
                 const char *message);

/* Gives the finding that was reported last the edit that puts TEXT in place of SPAN. */
void form_fix(const form_line *line, quiz_slice span, const char *text);

/* Each looks for faults of a few rules in one line. */
void form_marks(const form_line *line);    /* noncharacters, bidirectional and invisible marks, U+FFFD */
void form_bidi(const form_line *line);     /* called by form_marks where there is one */
void form_entities(const form_line *line); /* HTML entities */
void form_scripts(const form_line *line);  /* words of several scripts */
void form_composed(const form_line *line); /* letters apart from their accents */
void form_edges(const form_line *line);    /* white space at edges */

/* The ends of all lines, and the beginning of the file. */
void form_ends(check *c, const lines_document *document);

#endif
