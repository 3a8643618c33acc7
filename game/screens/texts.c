/*
 * What the screens say, in English.
 */
#include "screens/texts.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const english[TEXT_COUNT] = {
    [TEXT_MARQUEE] = "MARQUEE",
    [TEXT_NOW_SHOWING] = "Now showing: {1} · {2}",
    [TEXT_ALL_BANKS] = "All banks",
    [TEXT_ONE_QUESTION] = "{1} question",
    [TEXT_QUESTIONS] = "{1} questions",
    [TEXT_NO_QUESTIONS] = "There is nothing to ask yet",
    [TEXT_NO_QUESTIONS_HELP] =
        "Write a [question] into a file of the folder questions, or name another bank: marquee my-bank.ini",
    [TEXT_ONE_FAULT] = "{1} fault in the question files · marquee check tells more",
    [TEXT_FAULTS] = "{1} faults in the question files · marquee check tells more",
    [TEXT_ROUND_SUMMARY] = "{1} · {2}",
    [TEXT_TIMED] = "{1} seconds each",
    [TEXT_UNTIMED] = "no clock",
    [TEXT_PLAY] = "Play",
    [TEXT_ROUND] = "Set up a round",
    [TEXT_BANKS] = "Question banks",
    [TEXT_FULL_SCREEN] = "Full screen",
    [TEXT_QUIT] = "Quit",
    [TEXT_BACK] = "Back",
    [TEXT_ROUND_HEADING] = "THE NEXT ROUND",
    [TEXT_BANKS_HEADING] = "QUESTION BANKS",
    [TEXT_LENGTH] = "Questions",
    [TEXT_TIME] = "Time",
    [TEXT_DIFFICULTY] = "Difficulty",
    [TEXT_CATEGORY] = "Category",
    [TEXT_ALL] = "All",
    [TEXT_EASY] = "Easy",
    [TEXT_MEDIUM] = "Medium",
    [TEXT_HARD] = "Hard",
    [TEXT_SECONDS] = "{1} seconds a question",
    [TEXT_OFF] = "Off",
    [TEXT_FITTING] = "{1} to draw from",
    [TEXT_SHORTER] = "Only {1} to draw from: the round takes them all",
    [TEXT_NONE_FITS] = "No question fits this choice: try another category or difficulty",
    [TEXT_BY] = "By {1}",
    [TEXT_LICENCE] = "Licence: {1}",
    [TEXT_SOURCE] = "Source: {1}",
    [TEXT_ABOUT_QUESTION] = "{1} · {2}",
    [TEXT_QUESTION_OF] = "Question {1} of {2}",
    [TEXT_STREAK] = "Streak {1}",
    [TEXT_STREAK_FACTOR] = "Streak {1} · ×{2}",
    [TEXT_RIGHT] = "Right! +{1}",
    [TEXT_NOT_QUITE] = "Not quite. The answer: {1}",
    [TEXT_TIME_UP] = "Time’s up. The answer: {1}",
    [TEXT_FROM] = "From {1}",
    [TEXT_PLACE] = "[{1}], {2}",
    [TEXT_FILE_LINE] = "{1}:{2}",
    [TEXT_PAUSED] = "PAUSED",
    [TEXT_PAUSED_TIMED] = "The clock stands still; the question waits behind the curtain",
    [TEXT_PAUSED_UNTIMED] = "There is no hurry",
    [TEXT_GO_ON] = "Go on",
    [TEXT_LEAVE] = "Leave the round",
    [TEXT_LEAVE_QUESTION] = "LEAVE THE ROUND?",
    [TEXT_LEAVE_WARNING] = "Its score will be lost",
    [TEXT_STAY] = "Go on playing",
    [TEXT_SCORE_OF] = "{1} OF {2}",
    [TEXT_PERFECT] = "A perfect round",
    [TEXT_STRONG] = "You know your films",
    [TEXT_GOOD] = "More right than wrong",
    [TEXT_SOME] = "A few reels to catch up on",
    [TEXT_FIRST_TRY] = "The next showing starts at once",
    [TEXT_POINTS] = "points",
    [TEXT_COUNT_OF] = "{1} of {2}",
    [TEXT_OTHER] = "Other",
    [TEXT_TO_REVIEW] = "To review",
    [TEXT_MORE] = "and {1} more",
    [TEXT_MISSED_PROMPT] = "{1} · {2}",
    [TEXT_MISSED_ANSWERS] = "You: {1}  Answer: {2}",
    [TEXT_NO_ANSWER] = "no answer",
    [TEXT_REVIEW_OF] = "{1} of {2} to review",
    [TEXT_KEY_CHOOSE] = "Choose",
    [TEXT_KEY_START] = "Start",
    [TEXT_KEY_CHANGE] = "Change",
    [TEXT_KEY_TAKE] = "Confirm",
    [TEXT_KEY_ANSWER] = "Answer",
    [TEXT_KEY_PAUSE] = "Pause",
    [TEXT_KEY_NEXT] = "Next question",
    [TEXT_KEY_AGAIN] = "Play again",
    [TEXT_KEY_REVIEW] = "Review missed",
    [TEXT_KEY_REVIEW_ALL] = "Review all",
    [TEXT_KEY_MENU] = "Menu",
    [TEXT_KEY_BEFORE] = "Previous",
    [TEXT_KEY_AFTER] = "Next",
    [TEXT_KEY_RESULTS] = "Results",
};

const char *texts_of(text_id id)
{
    assert(id >= 0 && id < TEXT_COUNT && english[id] != NULL);
    return english[id];
}

/* The argument that a placeholder at AT stands for, or NULL: it is none. */
static const char *argument(const char *at, const char *const *arguments, int count)
{
    if (at[0] != '{' || at[1] < '1' || at[1] > '9' || at[2] != '}') return NULL;
    int index = at[1] - '1';
    return index < count ? arguments[index] : "";
}

enum { ARGUMENTS_MAX = 9, PLACEHOLDER_SIZE = 3 };

const char *texts_fill(quiz_arena *arena, text_id id, ...)
{
    const char *arguments[ARGUMENTS_MAX];
    int count = 0;
    va_list list;

    va_start(list, id);
    for (const char *next; count < ARGUMENTS_MAX && (next = va_arg(list, const char *)) != NULL;)
        arguments[count++] = next;
    va_end(list);

    const char *made = "";
    for (const char *at = texts_of(id); *at != '\0';) {
        const char *given = argument(at, arguments, count);
        size_t plain = given != NULL ? 0 : 1 + strcspn(at + 1, "{");
        made = quiz_arena_print(arena, "%s%.*s%s", made, (int)plain, at, given != NULL ? given : "");
        at += given != NULL ? PLACEHOLDER_SIZE : plain;
    }
    return made;
}

/* A no-break space: the sign's font has it, and it is narrow there. */
const char *texts_number(quiz_arena *arena, int number)
{
    char digits[16];
    const char *made = number < 0 ? "\u2212" : "";
    int count = snprintf(digits, sizeof digits, "%u", number < 0 ? 0u - (unsigned)number : (unsigned)number);

    for (int at = 0, size = (count - 1) % 3 + 1; at < count; at += size, size = 3)
        made = quiz_arena_print(arena, "%s%s%.*s", made, at > 0 ? "\u00A0" : "", size, digits + at);
    return made;
}

const char *texts_counted(quiz_arena *arena, int number, text_id one, text_id many)
{
    return texts_fill(arena, number == 1 ? one : many, texts_number(arena, number), (char *)NULL);
}

const char *texts_difficulty(quiz_difficulty difficulty)
{
    static const text_id names[QUIZ_DIFFICULTY_COUNT] = { TEXT_EASY, TEXT_MEDIUM, TEXT_HARD };

    return texts_of(names[difficulty]);
}
