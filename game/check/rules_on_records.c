/* Rules on types, records and what they refer to; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_records[] = {
    { .id = QUIZ_B_ATTRIBUTE,
      .code = "B010",
      .severity = QUIZ_ERROR,
      .summary = "an attribute is declared in a way that cannot be understood",
      .explain = "After = comes a pool (a | b), date, year, number UNIT, money CURRENCY or a type; then, after "
                 "commas, many and partial. Until this line says one of these, no record of the type can be "
                 "used.",
      .failing = "[type moon]\n"
                 "name = moon\n"
                 "planet = planet, may\n"
                 "\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[type moon]\n"
                "name = moon\n"
                "planet = planet, many\n"
                "\n"
                "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_B_REFERENCE,
      .code = "B011",
      .severity = QUIZ_ERROR,
      .summary = "a reference to a record that does not exist",
      .explain = "The value was left out, and with it what could be asked. Give the record's id, or its label "
                 "where only one record has it.",
      .failing = "[type planet]\n"
                 "name = planet\n"
                 "\n"
                 "[type moon]\n"
                 "name = moon\n"
                 "planet = planet\n"
                 "\n"
                 "[planet jupiter]\n"
                 "name = Jupiter\n"
                 "\n"
                 "[planet saturn]\n"
                 "name = Saturn\n"
                 "\n"
                 "[moon io]\n"
                 "name = Io\n"
                 "planet = jupitr\n"
                 "\n"
                 "[moon titan]\n"
                 "name = Titan\n"
                 "planet = saturn\n"
                 "\n"
                 "[ask moon.planet]\n"
                 "text = Which planet does {name} go round?\n",
      .mended = "[type planet]\n"
                "name = planet\n"
                "\n"
                "[type moon]\n"
                "name = moon\n"
                "planet = planet\n"
                "\n"
                "[planet jupiter]\n"
                "name = Jupiter\n"
                "\n"
                "[planet saturn]\n"
                "name = Saturn\n"
                "\n"
                "[moon io]\n"
                "name = Io\n"
                "planet = jupiter\n"
                "\n"
                "[moon titan]\n"
                "name = Titan\n"
                "planet = saturn\n"
                "\n"
                "[ask moon.planet]\n"
                "text = Which planet does {name} go round?\n" },
    { .id = QUIZ_B_AMBIGUOUS,
      .code = "B012",
      .severity = QUIZ_ERROR,
      .summary = "a reference could mean several records",
      .explain = "Several records have this label. Give the id of the one that is meant.",
      .failing = "[type film]\n"
                 "name = title\n"
                 "\n"
                 "[film miracle-2013]\n"
                 "name = Miracle in Cell No. 7\n"
                 "\n"
                 "[film miracle-2019]\n"
                 "name = Miracle in Cell No. 7\n"
                 "\n"
                 "[type song]\n"
                 "name = song\n"
                 "film = film\n"
                 "\n"
                 "[song theme]\n"
                 "name = The theme\n"
                 "film = Miracle in Cell No. 7\n"
                 "\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[type film]\n"
                "name = title\n"
                "\n"
                "[film miracle-2013]\n"
                "name = Miracle in Cell No. 7\n"
                "\n"
                "[film miracle-2019]\n"
                "name = Miracle in Cell No. 7\n"
                "\n"
                "[type song]\n"
                "name = song\n"
                "film = film\n"
                "\n"
                "[song theme]\n"
                "name = The theme\n"
                "film = miracle-2013\n"
                "\n"
                "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_B_LOOP,
      .code = "B013",
      .severity = QUIZ_ERROR,
      .summary = "labels refer to each other in a circle",
      .explain = "A label that needs itself can never be written out. Take one of the references out of the "
                 "label.",
      .failing = "[type moon]\n"
                 "label = {label}\n"
                 "name = moon\n"
                 "\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[type moon]\n"
                "label = {name}\n"
                "name = moon\n"
                "\n"
                "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_B_NUMBER,
      .code = "B014",
      .severity = QUIZ_ERROR,
      .summary = "a number, date or year cannot be understood",
      .explain = "What cannot be read cannot be compared or put in order. Dates are YYYY, YYYY-MM or "
                 "YYYY-MM-DD; numbers are an optional currency sign, digits, an optional thousand, million or "
                 "billion, and the unit of the attribute.",
      .failing = "[type moon]\n"
                 "name = moon\n"
                 "found = year\n"
                 "\n"
                 "[moon io]\n"
                 "name = Io\n"
                 "found = January 1610\n"
                 "\n"
                 "[moon titan]\n"
                 "name = Titan\n"
                 "found = 1655\n"
                 "\n"
                 "[ask moon.found]\n"
                 "text = When was {name} found?\n",
      .mended = "[type moon]\n"
                "name = moon\n"
                "found = year\n"
                "\n"
                "[moon io]\n"
                "name = Io\n"
                "found = 1610\n"
                "\n"
                "[moon titan]\n"
                "name = Titan\n"
                "found = 1655\n"
                "\n"
                "[ask moon.found]\n"
                "text = When was {name} found?\n" },
    { .id = QUIZ_B_MANY,
      .code = "B015",
      .severity = QUIZ_ERROR,
      .summary = "several values for an attribute that has one",
      .explain = "One of them would be offered as a wrong choice beside the other. If several can be true, put "
                 "`, many` after its kind in the type; if not, delete all but one.",
      .failing = "[type moon]\n"
                 "name = moon\n"
                 "planet = planet\n"
                 "\n"
                 "[moon io]\n"
                 "name = Io\n"
                 "planet = Jupiter\n"
                 "planet = Saturn\n"
                 "\n"
                 "[moon titan]\n"
                 "name = Titan\n"
                 "planet = Saturn\n"
                 "\n"
                 "[moon phobos]\n"
                 "name = Phobos\n"
                 "planet = Mars\n"
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
                "[moon phobos]\n"
                "name = Phobos\n"
                "planet = Mars\n"
                "\n"
                "[ask moon.planet]\n"
                "text = Which planet does {name} go round?\n" },
    { .id = QUIZ_B_EMPTY,
      .code = "B016",
      .severity = QUIZ_WARNING,
      .summary = "there is nothing to ask here",
      .explain = "Neither this file nor any file in this folder has a question. Add one, or name another file.",
      .failing = "; Questions about planets come here.\n",
      .mended = "; Questions about planets come here.\n"
                "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
};

const int rules_on_records_count = sizeof rules_on_records / sizeof *rules_on_records;
