/* Rules on what a written question must have; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_questions[] = {
    { .id = QUIZ_Q_NO_TEXT,
      .code = "Q001",
      .severity = QUIZ_ERROR,
      .summary = "a question has no text",
      .explain = "Players would see choices and nothing to choose them for. Add a line  text = ...  with what "
                 "is asked.",
      .failing = "[question red-planet]\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_Q_NO_ANSWER,
      .code = "Q002",
      .severity = QUIZ_ERROR,
      .summary = "a question has no answer",
      .explain = "Nothing could be right. Add a line  answer = ...  with the choice that is.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_Q_NO_WRONG,
      .code = "Q003",
      .severity = QUIZ_ERROR,
      .summary = "a question has no wrong choice",
      .explain = "There would be nothing to choose between. Add a line  wrong = ...  for each choice that is "
                 "wrong; three are usual.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_Q_EQUAL_CHOICES,
      .code = "Q004",
      .severity = QUIZ_ERROR,
      .summary = "two choices of a question are equal",
      .explain = "Case and white space make no difference, so players could not tell them apart. Change or "
                 "delete one.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "wrong = venus\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "wrong = Mercury\n" },
    { .id = QUIZ_Q_UNSHOWABLE,
      .code = "Q005",
      .severity = QUIZ_ERROR,
      .summary = "a text cannot be shown",
      .explain =
          "A question of more than 2,000 characters, a choice of more than 500 or of more than 8 lines, or one in "
          "which nothing can be seen, fits no screen and no answer button. Shorten it, or write what is missing.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = \xE2\x80\x83\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
};

const int rules_on_questions_count = sizeof rules_on_questions / sizeof *rules_on_questions;
