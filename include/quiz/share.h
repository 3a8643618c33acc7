/*
 * Sharing: from a round to its code, and from a code back to the setup that asks the same questions.
 *
 * A code tells of its fields what quiz/code.h leaves to the caller:
 *
 *     mode         its place in quiz_modes
 *     count        0: as many as the mode has
 *     difficulty   0: all; else 1 more than the quiz_difficulty
 *     filter       0: all; then the titles of the bank, where it has several, in their order; then the categories,
 *                  in the order of their folded names
 *     pace         a quiz_pace
 *     seed         that of the setup; the deck comes from it alone, not from what the player knows
 */
#ifndef QUIZ_SHARE_H
#define QUIZ_SHARE_H

#include "quiz/code.h"
#include "quiz/round.h"

/* Why there is no code, or no round by one. */
typedef enum quiz_share_fault {
    QUIZ_SHARE_FINE,
    QUIZ_SHARE_BANK,   /* the code is for another bank */
    QUIZ_SHARE_MODE,   /* the mode is a party, is about what one player knows, or is alike for all as it is */
    QUIZ_SHARE_COUNT,  /* codes cannot say that many questions */
    QUIZ_SHARE_FILTER, /* nor such a choice of them: a title and a category, the 25th, one that the bank lacks */
    QUIZ_SHARE_TIME,   /* nor such a time */
    QUIZ_SHARE_SEED,   /* nor such a seed */
    QUIZ_SHARE_DECK,   /* the questions do not come from the seed alone */
    QUIZ_SHARE_FAULTS
} quiz_share_fault;

/* The same as a sentence without a full stop, for whoever has no other words for it. */
const char *quiz_share_why(quiz_share_fault fault);

/* Whether rounds of MODE can have a code. */
bool quiz_share_has_mode(const quiz_mode *mode);

/*
 * The setup nearest to SETUP that has a code, for a round that is to be shared: as many questions, or a few less, and
 * as much of the seed as a code has room for. What cannot be mended is as it was.
 */
quiz_setup quiz_share_fit(const quiz_catalog *catalog, const quiz_setup *setup);

/* The code of a round by SETUP, without a ghost, into *CODE, which is only set where it is fine. */
quiz_share_fault quiz_share_setup(const quiz_catalog *catalog, const quiz_setup *setup, quiz_code *code);

/*
 * The code of ROUND, which may have been read from a replay: with how it went up to now as the ghost, if a question has
 * its verdict.
 */
quiz_share_fault quiz_share_round(const quiz_round *round, quiz_code *code);

/*
 * The setup that CODE tells of, into *SETUP, which is only set where it is fine: then there are questions for it. Its
 * category lives as long as CATALOG.
 */
quiz_share_fault quiz_share_read(const quiz_catalog *catalog, const quiz_code *code, quiz_setup *setup);

/* Whether two codes ask the same questions by the same rules, whatever their ghosts. */
bool quiz_share_same_round(const quiz_code *one, const quiz_code *other);

#endif
