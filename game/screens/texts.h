/*
 * What the screens say, by id: one table, so that another language is another table.
 */
#ifndef SCREENS_TEXTS_H
#define SCREENS_TEXTS_H

#include "quiz/arena.h"
#include "quiz/question.h"

typedef enum text_id {
    TEXT_MARQUEE,
    TEXT_NOW_SHOWING,
    TEXT_ALL_BANKS,
    TEXT_ONE_QUESTION,
    TEXT_QUESTIONS,
    TEXT_NO_QUESTIONS,
    TEXT_NO_QUESTIONS_HELP,
    TEXT_ONE_FAULT,
    TEXT_FAULTS,
    TEXT_ROUND_SUMMARY,
    TEXT_TIMED,
    TEXT_UNTIMED,
    TEXT_PLAY,
    TEXT_ROUND,
    TEXT_BANKS,
    TEXT_FULL_SCREEN,
    TEXT_QUIT,
    TEXT_BACK,
    TEXT_ROUND_HEADING,
    TEXT_BANKS_HEADING,
    TEXT_LENGTH,
    TEXT_TIME,
    TEXT_DIFFICULTY,
    TEXT_CATEGORY,
    TEXT_ALL,
    TEXT_EASY,
    TEXT_MEDIUM,
    TEXT_HARD,
    TEXT_SECONDS,
    TEXT_OFF,
    TEXT_FITTING,
    TEXT_SHORTER,
    TEXT_NONE_FITS,
    TEXT_BY,
    TEXT_LICENCE,
    TEXT_SOURCE,
    TEXT_ABOUT_QUESTION,
    TEXT_QUESTION_OF,
    TEXT_STREAK,
    TEXT_STREAK_FACTOR,
    TEXT_RIGHT,
    TEXT_NOT_QUITE,
    TEXT_TIME_UP,
    TEXT_FROM,
    TEXT_PLACE,
    TEXT_FILE_LINE,
    TEXT_PAUSED,
    TEXT_PAUSED_TIMED,
    TEXT_PAUSED_UNTIMED,
    TEXT_GO_ON,
    TEXT_LEAVE,
    TEXT_LEAVE_QUESTION,
    TEXT_LEAVE_WARNING,
    TEXT_STAY,
    TEXT_SCORE_OF,
    TEXT_PERFECT,
    TEXT_STRONG,
    TEXT_GOOD,
    TEXT_SOME,
    TEXT_FIRST_TRY,
    TEXT_POINTS,
    TEXT_COUNT_OF,
    TEXT_OTHER,
    TEXT_TO_REVIEW,
    TEXT_MORE,
    TEXT_MISSED_PROMPT,
    TEXT_MISSED_ANSWERS,
    TEXT_NO_ANSWER,
    TEXT_REVIEW_OF,
    TEXT_KEY_CHOOSE,
    TEXT_KEY_START,
    TEXT_KEY_CHANGE,
    TEXT_KEY_TAKE,
    TEXT_KEY_ANSWER,
    TEXT_KEY_PAUSE,
    TEXT_KEY_NEXT,
    TEXT_KEY_AGAIN,
    TEXT_KEY_REVIEW,
    TEXT_KEY_REVIEW_ALL,
    TEXT_KEY_MENU,
    TEXT_KEY_BEFORE,
    TEXT_KEY_AFTER,
    TEXT_KEY_RESULTS,
    TEXT_COUNT
} text_id;

const char *texts_of(text_id id);

/* The text with each {1}, {2} ... replaced by the argument of that number; NULL ends them. */
const char *texts_fill(quiz_arena *arena, text_id id, ...) __attribute__((sentinel));

/* A number, its digits in groups of three. */
const char *texts_number(quiz_arena *arena, int number);

/* "1 question", "312 questions". */
const char *texts_counted(quiz_arena *arena, int number, text_id one, text_id many);

const char *texts_difficulty(quiz_difficulty difficulty);

#endif
