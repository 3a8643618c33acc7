/* Rules on what a written question must have; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_questions[] = {
    { .id = QUIZ_Q_NO_TEXT,
      .code = "Q001",
      .severity = QUIZ_ERROR,
      .summary = "a question has no text",
      .explain = "Add a line  text = ...  with what is asked." },
    { .id = QUIZ_Q_NO_ANSWER,
      .code = "Q002",
      .severity = QUIZ_ERROR,
      .summary = "a question has no answer",
      .explain = "Add a line  answer = ...  with the choice that is right." },
    { .id = QUIZ_Q_NO_WRONG,
      .code = "Q003",
      .severity = QUIZ_ERROR,
      .summary = "a question has no wrong choice",
      .explain = "Add a line  wrong = ...  for each choice that is wrong; three are usual." },
    { .id = QUIZ_Q_EQUAL_CHOICES,
      .code = "Q004",
      .severity = QUIZ_ERROR,
      .summary = "two choices of a question are equal",
      .explain = "Case and white space make no difference, so players could not tell them apart. Change or delete "
                 "one." },
    { .id = QUIZ_Q_UNSHOWABLE,
      .code = "Q005",
      .severity = QUIZ_ERROR,
      .summary = "a text cannot be shown",
      .explain = "" },
};

const int rules_on_questions_count = sizeof rules_on_questions / sizeof *rules_on_questions;
