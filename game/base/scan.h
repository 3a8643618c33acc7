/*
 * Faults in the bytes of a line: what cannot be text, or cannot be seen.
 */
#ifndef BASE_SCAN_H
#define BASE_SCAN_H

#include "quiz/rules.h"
#include "quiz/text.h"

typedef struct scan_fault {
    quiz_rule_id rule;
    quiz_slice span;
    const char *message;
    const char *help;
} scan_fault;

/* The first fault of LINE, or false where it is sound. */
bool scan_line(quiz_slice line, scan_fault *fault);

/* Where the first byte order mark of LINE stands, or its size. */
size_t scan_bom(quiz_slice line);

/* Where VALUE seems to end with a comment: the first semicolon behind white space, or its size. */
size_t scan_comment(quiz_slice value);

#endif
