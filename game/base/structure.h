/*
 * The structure of a line: what inih is given in its place. A value is stood in for by one character, so that inih
 * says what the line is and never sees an author's text.
 */
#ifndef BASE_STRUCTURE_H
#define BASE_STRUCTURE_H

#include "base/reader.h"

/* The stand-ins for values, by which a key is told from a continuation. */
enum { STANDS_FOR_VALUE = 'v', STANDS_FOR_CONTINUATION = 'c' };

/* The line that is read as inih is to see it. Its faults are reported, and its section is opened. */
const char *structure_of_line(reader *r);

#endif
