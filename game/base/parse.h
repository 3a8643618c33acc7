/*
 * From a file's text to a document: the conversation with inih.
 */
#ifndef BASE_PARSE_H
#define BASE_PARSE_H

#include "base/lines.h"

/* TEXT lives in ARENA, which the document takes over. */
lines_document *lines_parse(const char *name, quiz_slice text, quiz_arena *arena, quiz_findings *findings);

#endif
