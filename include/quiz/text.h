/*
 * Text: UTF-8, as slices that point into somebody else's bytes or as NUL-terminated strings.
 */
#ifndef QUIZ_TEXT_H
#define QUIZ_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "quiz/arena.h"

/* SIZE bytes at AT, owned by whoever made them; not terminated. */
typedef struct quiz_slice {
    const char *at;
    size_t size;
} quiz_slice;

quiz_slice quiz_slice_of(const char *text); /* all of a NUL-terminated text; NULL gives an empty slice */
bool quiz_slice_equal(quiz_slice a, quiz_slice b);
bool quiz_slice_is(quiz_slice a, const char *text);
quiz_slice quiz_slice_trim(quiz_slice s); /* without the ASCII white space at both ends */

/* Cuts the part before the first SEPARATOR off *REST and returns it, trimmed. Without one: all that is left. */
quiz_slice quiz_slice_cut(quiz_slice *rest, char separator);

/* Goes through the parts of *REST, one a call; false when there are no more. "a," has two parts, and "" has one. */
bool quiz_slice_next(quiz_slice *rest, char separator, quiz_slice *part);

/* FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
uint64_t quiz_slice_hash(quiz_slice s);

/* The offset of the first byte that is not part of valid UTF-8 (overlong forms and surrogates are not), or SIZE. */
size_t quiz_text_invalid(quiz_slice s);

/* How many code points S holds; S is valid UTF-8. */
int quiz_text_length(quiz_slice s);

/*
 * The folded form, by which texts are compared: NFC, case folded, all white space removed.
 * Invalid UTF-8 is folded as its bytes. NUL-terminated, in ARENA.
 */
const char *quiz_text_fold(quiz_arena *arena, quiz_slice s);

/* Whether S ends as a sentence does: with "." "!" or "?". */
bool quiz_text_is_sentence(quiz_slice s);

/* How many edits (insert, delete, replace, swap of neighbours) lead from A to B, counted up to LIMIT + 1. */
int quiz_text_distance(quiz_slice a, quiz_slice b, int limit);

/*
 * The one of COUNT names that WRONG was most likely meant to be, or NULL: at most a third of its letters differ.
 * For "did you mean".
 */
const char *quiz_text_nearest(quiz_slice wrong, const char *const *names, int count);

#endif
