/*
 * Posing: from a bank to questions.
 *
 * The catalog lists every question that can be asked; it is made once for a bank. A question is then a function of
 * (catalog, entry, seed): the same three give the same prompt and choices in the same order, whatever else was
 * posed before, and in whatever language.
 */
#ifndef QUIZ_POSE_H
#define QUIZ_POSE_H

#include "quiz/bank.h"
#include "quiz/question.h"

typedef struct quiz_catalog quiz_catalog;

/* What is known of a question before it is posed. The texts live as long as the catalog. */
typedef struct quiz_catalog_entry {
    const char *id; /* stable: other questions may come and go */
    quiz_form form;
    const char *category;
    quiz_difficulty difficulty;
    int title;        /* of the bank, or -1: shared by all */
    uint64_t subject; /* questions with the same number ask about the same fact; a deck takes one of them at most */
} quiz_catalog_entry;

/*
 * Lists the questions of BANK, which must outlive the catalog; what cannot be asked is noted in FINDINGS, with the
 * reason. The order is that of the files.
 */
quiz_catalog *quiz_catalog_new(const quiz_bank *bank, quiz_findings *findings);
void quiz_catalog_free(quiz_catalog *catalog);

const quiz_bank *quiz_catalog_bank(const quiz_catalog *catalog);
int quiz_catalog_count(const quiz_catalog *catalog);
const quiz_catalog_entry *quiz_catalog_at(const quiz_catalog *catalog, int index);
int quiz_catalog_find(const quiz_catalog *catalog, const char *id); /* the index, or -1 */

/* Poses entry INDEX under SEED into ARENA. Whatever is in the catalog can be posed under every seed. */
const quiz_question *quiz_pose(const quiz_catalog *catalog, int index, uint64_t seed, quiz_arena *arena);

/*
 * The same question for somebody who reads LANGUAGE ("ko", "pt-BR"; NULL: the bank's own). It is asked in that language
 * if its text, its answers and its wrong choices are all translated, and in the bank's if not; what else it says comes
 * translated where it is. "ko" serves "ko-KR" and, for want of it, the other way round.
 */
const quiz_question *quiz_pose_in(const quiz_catalog *catalog, int index, uint64_t seed, const char *language,
                                  quiz_arena *arena);

#endif
