/*
 * Clues: what somebody who knows nothing sees in the words of a question.
 */
#ifndef CHECK_CLUES_H
#define CHECK_CLUES_H

#include "base/words.h"
#include "quiz/question.h"

typedef enum clues_initial { CLUES_NEITHER, CLUES_LOWER, CLUES_UPPER } clues_initial;

/* How often a text is a choice, and the key, in other questions. */
typedef struct clues_seen {
    int chosen, keyed;
} clues_seen;

/* By choice, in the order in which they are shown. Nothing here tells which one is the key. */
typedef struct clues {
    int count;
    bool numbers; /* every choice begins with a number, or is a date */
    struct clues_choice {
        uint64_t hash; /* of its text */
        int length;    /* in code points */
        int words;     /* how many */
        int shared;    /* of them, those that the prompt has too; words that say nothing do not count */
        int alike;     /* words shared with the other choices */
        double number; /* what it comes to, or the days of a date */
        clues_initial initial;
        bool is_true;                /* of two choices, True and False, this is True */
        clues_seen everywhere, near; /* in all other questions, and in those of its crowd */
    } at[QUIZ_CHOICES_MAX];
} clues;

/* Whether the choices of Q are True and False, in this order. */
bool clues_true_or_false(const quiz_question *q, quiz_arena *scratch);

/* What is to be seen of Q itself; how often texts are seen elsewhere is left open. */
clues clues_of(const quiz_question *q, quiz_arena *scratch);

#endif
