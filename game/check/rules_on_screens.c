/* Rules on what screens can show; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_screens[] = {
    { .id = QUIZ_L_NO_ROOM,
      .code = "L001",
      .severity = QUIZ_WARNING,
      .summary = "a text does not fit its place on the screen",
      .explain = "" },
    { .id = QUIZ_L_NO_GLYPH,
      .code = "L002",
      .severity = QUIZ_ERROR,
      .summary = "no font has a character",
      .explain = "" },
};

const int rules_on_screens_count = sizeof rules_on_screens / sizeof *rules_on_screens;
