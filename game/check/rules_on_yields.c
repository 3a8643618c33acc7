/* Rules on what templates yield; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_yields[] = {
    { .id = QUIZ_T_YIELDS_NONE,
      .code = "T008",
      .severity = QUIZ_WARNING,
      .summary = "a template yields no question",
      .explain = "No record has what the prompt needs, or there is no value that is certainly false. Complete "
                 "the records, or add some whose values can serve as wrong choices.",
      .failing = "[type moon]\n"
                 "name = moon\n"
                 "planet = planet\n"
                 "\n"
                 "[ask moon.planet]\n"
                 "text = Which planet does {name} go round?\n",
      .mended = "[type moon]\n"
                "name = moon\n"
                "planet = planet\n"
                "\n"
                "[moon io]\n"
                "name = Io\n"
                "planet = Jupiter\n"
                "\n"
                "[moon titan]\n"
                "name = Titan\n"
                "planet = Saturn\n"
                "\n"
                "[ask moon.planet]\n"
                "text = Which planet does {name} go round?\n" },
    { .id = QUIZ_T_NOT_ASKED,
      .code = "T009",
      .severity = QUIZ_NOTE,
      .summary = "a record is not asked about",
      .explain = "It lacks what the prompt needs, or the facts leave no value that is certainly false. Give it "
                 "the value, or add  only = ATTRIBUTE  to the template where that is meant.",
      .failing = "[type moon]\n"
                 "name = moon\n"
                 "planet = planet\n"
                 "found = year\n"
                 "\n"
                 "[moon io]\n"
                 "name = Io\n"
                 "planet = Jupiter\n"
                 "\n"
                 "[moon titan]\n"
                 "name = Titan\n"
                 "planet = Saturn\n"
                 "found = 1655\n"
                 "\n"
                 "[ask moon.planet]\n"
                 "text = Round which planet was {name} found in {found}?\n",
      .mended = "[type moon]\n"
                "name = moon\n"
                "planet = planet\n"
                "found = year\n"
                "\n"
                "[moon io]\n"
                "name = Io\n"
                "planet = Jupiter\n"
                "found = 1610\n"
                "\n"
                "[moon titan]\n"
                "name = Titan\n"
                "planet = Saturn\n"
                "found = 1655\n"
                "\n"
                "[ask moon.planet]\n"
                "text = Round which planet was {name} found in {found}?\n" },
    { .id = QUIZ_T_OTHER_ORDER,
      .code = "T010",
      .severity = QUIZ_WARNING,
      .summary = "a form goes with another kind of order",
      .explain = "Of a year, most means the latest one, so whoever writes most for the oldest gets the youngest. Write "
                 "first and last for dates and years, most and least for numbers and money.",
      .failing = "[type composer]\n"
                 "name = composer\n"
                 "born = year\n"
                 "\n"
                 "[composer bach]\n"
                 "name = Johann Sebastian Bach\n"
                 "born = 1685\n"
                 "\n"
                 "[composer verdi]\n"
                 "name = Giuseppe Verdi\n"
                 "born = 1813\n"
                 "\n"
                 "[ask composer.born]\n"
                 "least = Who was born first?\n",
      .mended = "[type composer]\n"
                "name = composer\n"
                "born = year\n"
                "\n"
                "[composer bach]\n"
                "name = Johann Sebastian Bach\n"
                "born = 1685\n"
                "\n"
                "[composer verdi]\n"
                "name = Giuseppe Verdi\n"
                "born = 1813\n"
                "\n"
                "[ask composer.born]\n"
                "first = Who was born first?\n" },
};

const int rules_on_yields_count = sizeof rules_on_yields / sizeof *rules_on_yields;
