/* Rules on templates; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_templates[] = {
    { .id = QUIZ_T_TARGET,
      .code = "T001",
      .severity = QUIZ_ERROR,
      .summary = "a template asks about something that is not declared",
      .explain = "Nothing by that name can be asked about. The header is [ask TYPE.ATTRIBUTE], with a type and "
                 "one of its attributes.",
      .failing = "[type moon]\n"
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
                 "[ask moon.planets]\n"
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
    { .id = QUIZ_T_NO_FORM,
      .code = "T002",
      .severity = QUIZ_ERROR,
      .summary = "a template asks nothing",
      .explain = "It says how to explain or sort a question, but not how to ask it. Give at least one of text, "
                 "reverse, not, true, first, last, most, least.",
      .failing = "[type moon]\n"
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
                 "explain = {name} goes round {planet}.\n",
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
                "text = Which planet does {name} go round?\n"
                "explain = {name} goes round {planet}.\n" },
    { .id = QUIZ_T_PLACEHOLDER,
      .code = "T003",
      .severity = QUIZ_ERROR,
      .summary = "a placeholder cannot be filled",
      .explain = "Between braces stands an attribute of the type, reference.attribute, date.year, date:long or "
                 "label. Correct the name, or add the attribute to the type; a brace that is meant as one is "
                 "written {{.",
      .failing = "[type moon]\n"
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
                 "text = Which planet does {nam} go round?\n",
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
    { .id = QUIZ_T_NOT_COMPARABLE,
      .code = "T004",
      .severity = QUIZ_ERROR,
      .summary = "values that have no order are put in order",
      .explain = "first, last, most and least are for dates, years, numbers and money; texts and references have no "
                 "order. Ask with text.",
      .failing = "[type moon]\n"
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
                 "first = Which of these moons comes first?\n",
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
    { .id = QUIZ_T_SHOWS_KEY,
      .code = "T005",
      .severity = QUIZ_ERROR,
      .summary = "a prompt names the value that it asks for",
      .explain = "Whoever can read would know the answer. Take the placeholder of the attribute out of the "
                 "prompt; only reverse and true name it.",
      .failing = "[type moon]\n"
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
                 "text = Which planet does {name} go round, if not {planet}?\n",
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
    { .id = QUIZ_T_LACKS_VALUE,
      .code = "T006",
      .severity = QUIZ_ERROR,
      .summary = "a prompt does not name the value that it is about",
      .explain = "reverse asks which record has a value, and true states one; without it there is nothing to "
                 "judge by. Name the attribute in the prompt.",
      .failing = "[type moon]\n"
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
                 "reverse = Which moon goes round this planet?\n",
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
                "reverse = Which moon goes round {planet}?\n" },
    { .id = QUIZ_T_POOL,
      .code = "T007",
      .severity = QUIZ_ERROR,
      .summary = "a pool cannot be used here",
      .explain = "A pool is a list of TYPE.ATTRIBUTE whose values are of the same kind as the one asked for; "
                 "choices of another kind would give themselves away.",
      .failing = "[type moon]\n"
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
                 "text = Which planet does {name} go round?\n"
                 "pool = moon.planets\n",
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
                "text = Which planet does {name} go round?\n"
                "pool = moon.planet\n" },
};

const int rules_on_templates_count = sizeof rules_on_templates / sizeof *rules_on_templates;
