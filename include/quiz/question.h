/*
 * The question as it is answered, whatever form it was made from. Screens, modes, checks and converters see
 * only this.
 */
#ifndef QUIZ_QUESTION_H
#define QUIZ_QUESTION_H

#include <stdbool.h>

enum { QUIZ_CHOICES_MIN = 2, QUIZ_CHOICES_DEFAULT = 4, QUIZ_CHOICES_MAX = 6 };

/* How a question was made. Each is one row of the table of forms in game/pose/forms.c. */
typedef enum quiz_form {
    QUIZ_WRITTEN,
    QUIZ_TEXT,
    QUIZ_REVERSE,
    QUIZ_NOT,
    QUIZ_TRUE,
    QUIZ_FIRST,
    QUIZ_LAST,
    QUIZ_MOST,
    QUIZ_LEAST,
    QUIZ_FORM_COUNT
} quiz_form;

typedef enum quiz_difficulty { QUIZ_EASY, QUIZ_MEDIUM, QUIZ_HARD, QUIZ_DIFFICULTY_COUNT } quiz_difficulty;

/* The names that files and options use: "written", "text" ...; "easy", "medium", "hard". */
const char *quiz_form_name(quiz_form form);
const char *quiz_difficulty_name(quiz_difficulty difficulty);
bool quiz_form_from_name(const char *name, quiz_form *form);
bool quiz_difficulty_from_name(const char *name, quiz_difficulty *difficulty);

/* Where something stands: for "From [role ye-sung-adult], miracle.ini:58". */
typedef struct quiz_origin {
    const char *file;
    int line;            /* from 1 */
    const char *section; /* the words between the brackets */
} quiz_origin;

/* Why a choice is right, or wrong. An invented number or date is proved wrong by the fact that is right. */
typedef struct quiz_proof {
    int choice; /* counts from 0 */
    bool holds; /* whether this choice is the right one to pick */
    quiz_origin origin;
    const char *fact; /* in words */
} quiz_proof;

/* All texts live in the arena the question was posed into. Texts that were not given are NULL. */
typedef struct quiz_question {
    const char *id;
    quiz_form form;
    const char *prompt;
    const char *choices[QUIZ_CHOICES_MAX];
    int choice_count;
    int key;              /* counts from 0 */
    const char *category; /* "General" where none is given */
    quiz_difficulty difficulty;
    const char *explanation;
    const char *hint;
    const char *source;
    const char *as_of;
    const char *image, *audio;         /* file names as written; see quiz/media.h */
    const char *image_alt, *audio_alt; /* what they show and let hear, in words */
    const char *language;              /* that it is asked in, as its bank spells the code: "ko", "pt-BR" */
    bool true_or_false;                /* the first choice says that it is true, the second that it is not */
    int time_ms;                       /* this question's own limit, or 0 */
    int title;                         /* which of the bank's titles it belongs to, or -1: shared by all */
    quiz_origin origin;
    const quiz_proof *proofs;
    int proof_count;
} quiz_question;

#endif
