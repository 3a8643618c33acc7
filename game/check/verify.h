/*
 * Verifying: whether a question that was posed is sound, found out from the facts once more and by other means than
 * posing it took: prompts are rendered anew for all records, and what is said of them is looked up.
 */
#ifndef CHECK_VERIFY_H
#define CHECK_VERIFY_H

#include "pose/catalog.h"

typedef struct verifier verifier;

/* For the questions of CATALOG; it lives in ARENA. */
verifier *verify_new(const quiz_catalog *catalog, quiz_arena *arena);

/* What is wrong with Q, which is entry INDEX as posed, in words; NULL: it is sound. The words live in SCRATCH. */
const char *verify_question(verifier *v, int index, const quiz_question *q, quiz_arena *scratch);

#endif
