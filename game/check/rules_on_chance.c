/* Rules on what many seeds show; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_chance[] = {
    { .id = QUIZ_G_BOT,
      .code = "G001",
      .severity = QUIZ_WARNING,
      .summary = "a bot that knows nothing beats chance",
      .explain = "" },
    { .id = QUIZ_P_UNSOUND,
      .code = "P001",
      .severity = QUIZ_ERROR,
      .summary = "a question is not sound under some seed",
      .explain = "" },
    { .id = QUIZ_P_POSITION,
      .code = "P002",
      .severity = QUIZ_ERROR,
      .summary = "the place of the key can be guessed",
      .explain = "" },
};

const int rules_on_chance_count = sizeof rules_on_chance / sizeof *rules_on_chance;
