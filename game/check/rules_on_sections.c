/* Rules on sections and their keys; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_sections[] = {
    { .id = QUIZ_B_UNKNOWN_SECTION,
      .code = "B001",
      .severity = QUIZ_ERROR,
      .summary = "an unknown kind of section",
      .explain = "Nobody knows what its lines mean, so it is not read. The first word of a header is bank, "
                 "question, type, ask, or the name of a type.",
      .failing = "[questoin red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_B_SECOND_BANK,
      .code = "B002",
      .severity = QUIZ_ERROR,
      .summary = "a second [bank]",
      .explain = "A file holds one bank; the first [bank] is used. Put the other one into a file or folder of "
                 "its own.",
      .failing = "; check: allow C020 because one question is enough for an example\n"
                 "[bank]\n"
                 "title = Planets\n"
                 "\n"
                 "[bank]\n"
                 "title = Moons\n"
                 "\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "; check: allow C020 because one question is enough for an example\n"
                "[bank]\n"
                "title = Planets\n"
                "\n"
                "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_B_UNKNOWN_KEY,
      .code = "B003",
      .severity = QUIZ_ERROR,
      .summary = "an unknown key",
      .explain = "The section would lose what this line says. Check its spelling against the guide.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explian = Rust gives it its colour.\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Rust gives it its colour.\n" },
    { .id = QUIZ_B_REPEATED_KEY,
      .code = "B004",
      .severity = QUIZ_WARNING,
      .summary = "a line says again what another one said",
      .explain = "Where a key may stand once, the first line is used; a value given twice counts once. Delete "
                 "one of the two.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "difficulty = easy\n"
                 "difficulty = medium\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "difficulty = easy\n" },
    { .id = QUIZ_B_EMPTY_VALUE,
      .code = "B005",
      .severity = QUIZ_ERROR,
      .summary = "a key has no value",
      .explain = "It was begun and never finished. Write the value after the =, or delete the line.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explain =\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Rust gives it its colour.\n" },
    { .id = QUIZ_B_MISSING_KEY,
      .code = "B006",
      .severity = QUIZ_ERROR,
      .summary = "a section lacks a key that it needs",
      .explain = "Without it nothing can be made of the section. Add the line that the message names.",
      .failing = "[type moon]\n"
                 "planet = planet\n"
                 "\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[type moon]\n"
                "name = moon\n"
                "planet = planet\n"
                "\n"
                "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_B_BAD_VALUE,
      .code = "B007",
      .severity = QUIZ_ERROR,
      .summary = "a value is not one of those allowed",
      .explain = "The value is none that its key can have, and the message says which it can. Correct it, or "
                 "delete the line.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "difficulty = Easy\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "difficulty = easy\n" },
    { .id = QUIZ_B_BAD_NAME,
      .code = "B008",
      .severity = QUIZ_ERROR,
      .summary = "a section needs a name, or has one that cannot be used",
      .explain = "Other lines and recorded rounds refer to it by this name. Names hold letters, digits, - and "
                 "_: [film miracle-2013].",
      .failing = "[question red planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_B_TAKEN_NAME,
      .code = "B009",
      .severity = QUIZ_ERROR,
      .summary = "a name is given twice",
      .explain = "Other lines and recorded rounds refer to it by this name, so it can be used once. Rename one "
                 "of the two.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "\n"
                 "[question red-planet]\n"
                 "text = Which planet is seen in the morning and in the evening?\n"
                 "answer = Venus\n"
                 "wrong = Saturn\n"
                 "wrong = Neptune\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "\n"
                "[question morning-star]\n"
                "text = Which planet is seen in the morning and in the evening?\n"
                "answer = Venus\n"
                "wrong = Saturn\n"
                "wrong = Neptune\n" },
};

const int rules_on_sections_count = sizeof rules_on_sections / sizeof *rules_on_sections;
