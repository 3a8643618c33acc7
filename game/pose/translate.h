/* Written questions in the language that is wanted. */
#ifndef POSE_TRANSLATE_H
#define POSE_TRANSLATE_H

#include "pose/draft.h"

/*
 * Puts what D says into its language as far as its author did. All of it was drawn before, so that the language alters
 * nothing but the words.
 */
void translate_draft(draft *d);

#endif
