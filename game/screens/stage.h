/*
 * Where a question and its answers stand: on any screen, with texts of any length.
 */
#ifndef SCREENS_STAGE_H
#define SCREENS_STAGE_H

#include "screens/media_box.h"
#include "screens/page.h"

typedef struct stage {
    rect sign;
    rect tickets; /* all of them */
    rect panel;   /* the verdict's; empty where there is none */
    int columns, rows;
    float gap;     /* between rows */
    float text;    /* how much of the setting for letters there is room for: 1 to the setting */
    float letters; /* how large those of the answers may be; 0: each as large as it has room */
    bool roomy;    /* everything has the room it needs */
    rect prompt;   /* its place on the sign */
    media_box picture;
    rect picture_at; /* on the sign */
    const char *caption;
    rect caption_at; /* on the sign */
} stage;

typedef struct stage_wish {
    const char *prompt;
    const char *choices[QUIZ_CHOICES_MAX];
    int count;
    float panel; /* how high the verdict's panel is; 0: there is none */
    bool tight;
    media_box picture;
    const char *caption; /* of a sound, and what else is said; NULL: none */
} stage_wish;

stage stage_of(ui *u, rect area, const stage_wish *wish);

/* The stage on which Q is asked in AREA, of a page that may be tight; SAID (NULL: nothing) stands below the prompt. */
stage stage_of_question(ui *u, rect area, bool tight, const quiz_question *q, const char *said);

/*
 * How wide a line is on a stage of WIDTH, in ems of its smallest letters: of the prompt, and of an answer in two
 * columns, be it marked or not.
 */
float stage_prompt_ems(float width);
float stage_answer_ems(float width);

rect stage_ticket(const stage *s, int index);

/* The ticket INDEX, with the answer TEXT; returns whether it was chosen. */
bool stage_draw_ticket(ui *u, const stage *s, int index, const ticket *t);

/* The prompt on its sign, and what the question brings along. It scrolls where it is too long. */
void stage_draw_prompt(ui *u, const stage *s, const char *prompt);

/* The sign's ring, LEFT of LIMIT lit; all of it where there is no limit. */
void stage_draw_sign(ui *u, const stage *s, int left, int limit);

/* In how many ms the next bulb goes out, or one of the last seconds begins. */
int stage_next_change(const stage *s, int left, int limit);

/* Which of the last seconds it is, from 5 down to 1; before them, and where there is no limit, STAGE_NOT_LAST. */
enum { STAGE_NOT_LAST = 6 };
int stage_last_second(int left, int limit);

#endif
