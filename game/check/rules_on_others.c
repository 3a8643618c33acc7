/* Rules on replays, settings, themes and allowances; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_others[] = {
    { .id = QUIZ_R_REPLAY,
      .code = "R001",
      .severity = QUIZ_ERROR,
      .summary = "a recorded round cannot be played again",
      .explain = "A line cannot be understood, or names a question or a move that this bank and round do not have." },
    { .id = QUIZ_R_OTHER_BANK,
      .code = "R002",
      .severity = QUIZ_WARNING,
      .summary = "a recorded round was played with another bank",
      .explain = "Its questions are there all the same, but the files have changed since: their choices may stand "
                 "in another order than the one that was answered." },
    { .id = QUIZ_S_SETTING,
      .code = "S001",
      .severity = QUIZ_WARNING,
      .summary = "a setting is not understood",
      .explain = "The line stays in the file, and the setting is what it would be without it. Correct the line or "
                 "delete it." },
    { .id = QUIZ_S_THEME,
      .code = "S002",
      .severity = QUIZ_WARNING,
      .summary = "a theme is not understood",
      .explain = "A colour that a theme leaves out or gets wrong comes from the theme evening. Write each as "
                 "#RRGGBB under [colours], by the names in assets/themes/evening.ini." },
    { .id = QUIZ_A_UNUSED,
      .code = "A001",
      .severity = QUIZ_WARNING,
      .summary = "an allowance that silences nothing",
      .explain = "" },
    { .id = QUIZ_A_MALFORMED,
      .code = "A002",
      .severity = QUIZ_ERROR,
      .summary = "an allowance that cannot be understood",
      .explain = "" },
};

const int rules_on_others_count = sizeof rules_on_others / sizeof *rules_on_others;
