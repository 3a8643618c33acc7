/* Rules on replays, settings, themes and allowances; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_others[] = {
    { .id = QUIZ_R_REPLAY,
      .code = "R001",
      .severity = QUIZ_ERROR,
      .summary = "a recorded round cannot be played again",
      .explain = "A line cannot be understood, or names a question or a move that this bank and round do not "
                 "have. Play it with the bank that it was recorded with; undo changes made by hand.",
      .failing = "[replay]\n"
                 "version = 2\n"
                 "bank = 124391f04db00e53\n"
                 "mode = classic\n"
                 "seed = 7\n"
                 "limit = 0\n"
                 "ask = question:red-planet\n"
                 "move = answr 0\n",
      .mended = "[replay]\n"
                "version = 2\n"
                "bank = 124391f04db00e53\n"
                "mode = classic\n"
                "seed = 7\n"
                "limit = 0\n"
                "ask = question:red-planet\n"
                "move = answer 0\n" },
    { .id = QUIZ_R_OTHER_BANK,
      .code = "R002",
      .severity = QUIZ_WARNING,
      .summary = "a recorded round was played with another bank",
      .explain = "Its questions are there all the same, but the files have changed since: their choices may "
                 "stand in another order than the one that was answered. To be sure, play it with the files as "
                 "they were.",
      .failing = "[replay]\n"
                 "version = 2\n"
                 "bank = 0123456789abcdef\n"
                 "mode = classic\n"
                 "seed = 7\n"
                 "limit = 0\n"
                 "ask = question:red-planet\n"
                 "move = answer 0\n",
      .mended = "[replay]\n"
                "version = 2\n"
                "bank = 124391f04db00e53\n"
                "mode = classic\n"
                "seed = 7\n"
                "limit = 0\n"
                "ask = question:red-planet\n"
                "move = answer 0\n" },
    { .id = QUIZ_S_SETTING,
      .code = "S001",
      .severity = QUIZ_WARNING,
      .summary = "a setting is not understood",
      .explain = "The line stays in the file, and the default is used. Correct the line or delete it.",
      .failing = "[settings]\n"
                 "count = many\n",
      .mended = "[settings]\n"
                "count = 20\n" },
    { .id = QUIZ_S_THEME,
      .code = "S002",
      .severity = QUIZ_WARNING,
      .summary = "a theme is not understood",
      .explain = "A colour that a theme leaves out or gets wrong is taken from the theme evening. Write each as "
                 "#RRGGBB under [colours], by the names in assets/themes/evening.ini.",
      .failing = "[colours]\n"
                 "text = ivory\n",
      .mended = "[colours]\n"
                "text = #FFFFF0\n" },
    { .id = QUIZ_S_LANGUAGE,
      .code = "S003",
      .severity = QUIZ_WARNING,
      .summary = "a language of the screens is not understood",
      .explain = "A text that a language leaves out or misspells is shown in English. Call each under [texts] as "
                 "assets/lang/en.ini does.",
      .failing = "[texts]\n"
                 "plai = Jugar\n",
      .mended = "[texts]\n"
                "play = Jugar\n" },
    { .id = QUIZ_A_UNUSED,
      .code = "A001",
      .severity = QUIZ_WARNING,
      .summary = "an allowance that silences nothing",
      .explain = "What it was for has been mended, or stands elsewhere. Left where it is, it would one day "
                 "hide a new fault; delete the comment.",
      .failing = "; check: allow B004 because both are right\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_A_MALFORMED,
      .code = "A002",
      .severity = QUIZ_ERROR,
      .summary = "an allowance that cannot be understood",
      .explain = "It stands before a section as  ; check: allow CODE because REASON  and silences that rule "
                 "there, before [bank] in the whole file; one rule a line, and never without a reason. Errors "
                 "that keep something out of the game cannot be allowed: mend what they find.",
      .failing = "; check: allow B004\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
};

const int rules_on_others_count = sizeof rules_on_others / sizeof *rules_on_others;
