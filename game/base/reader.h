/* Where reading a document has come to, and values that go over several lines. */
#ifndef BASE_READER_H
#define BASE_READER_H

#include "base/joined.h"
#include "base/lines.h"

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

/* Reports a fault of the line that is read; continuations go with it. */
void reader_report(reader *r, quiz_rule_id rule, quiz_slice span, const char *help, const char *message);

/* Goes on with the last entry's value by the line that is read. */
void reader_go_on(reader *r);

/* Moves a value that was put together to where it stays. */
void reader_finish_value(reader *r);

#endif
