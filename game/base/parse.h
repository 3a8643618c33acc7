/*
 * From a file's text to a document: the conversation with inih.
 */
#ifndef BASE_PARSE_H
#define BASE_PARSE_H

#include "base/lines.h"

/* Fills DOCUMENT, which has its name, its text and room for all sections and entries. */
void lines_parse(lines_document *document, quiz_findings *findings);

#endif
