/*
 * Checking: what is wrong, or could be better, with questions that load without a fault.
 *
 * What loading finds keeps a question out of the game. What checking finds leaves it in: it is for authors to read.
 */
#ifndef QUIZ_CHECK_H
#define QUIZ_CHECK_H

#include "quiz/mode.h"
#include "quiz/pose.h"

typedef struct quiz_check_options {
    int seeds;              /* pose every question under so many seeds and judge each; 0: under none */
    bool guess;             /* let bots guess that know nothing but the words */
    const quiz_mode *modes; /* ways to play; each wants enough questions */
    int mode_count;
} quiz_check_options;

/* Adds what there is to say of the files and questions of CATALOG to FINDINGS, which is not sorted afterwards. */
void quiz_check(const quiz_catalog *catalog, const quiz_check_options *options, quiz_findings *findings);

/*
 * Takes findings that their files allow out of FINDINGS, and adds what is wrong with the allowances: a comment
 * `; check: allow CODE because REASON` before a section allows what stands in it, before [bank] what stands in the
 * file. Comes last, when all findings are there; SCREENS and OPTIONS tell which rules were not applied, so that their
 * allowances are not taken for useless.
 */
void quiz_check_allow(const quiz_bank *bank, const quiz_check_options *options, bool screens, quiz_findings *findings);

#endif
