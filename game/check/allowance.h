/*
 * One comment, read as an allowance: `; check: allow CODE because REASON`.
 */
#ifndef CHECK_ALLOWANCE_H
#define CHECK_ALLOWANCE_H

#include "quiz/finding.h"

/* RULE: what is allowed. Without one MESSAGE says what is wrong at SPAN; without that too the comment is just one. */
typedef struct allowance {
    const quiz_rule *rule;
    quiz_slice span;     /* part of the comment */
    const char *message; /* as long as the arena lives, and HELP too */
    const char *help;
} allowance;

/* Looks for names that were meant; many times at most SUGGESTIONS. Messages go to ARENA. */
typedef struct allowance_reader {
    quiz_arena *arena;
    const char *codes[QUIZ_RULE_COUNT];
    int suggestions;
} allowance_reader;

allowance_reader allowance_reader_new(quiz_arena *arena);

/* COMMENT is trimmed and begins with ; or #. */
allowance allowance_read(allowance_reader *reader, quiz_slice comment);

#endif
