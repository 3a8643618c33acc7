/* The table of rules; see quiz/rules.h. */
#include "quiz/rules.h"

#include <strings.h>

const quiz_rule quiz_rules[QUIZ_RULE_COUNT] = {
    [QUIZ_F_UNREADABLE] = { "F001", QUIZ_ERROR, "a file cannot be read",
                            "It is not a file, it is not there any more, or you may not read it. Check the name and "
                            "its permissions." },
    [QUIZ_F_LONG_LINE] = { "F002", QUIZ_ERROR, "a line is longer than 64 KiB",
                           "No question needs a line this long: probably the file is not a bank, or its line ends were "
                           "lost. Break a long value into several lines; each further line begins with white space." },
    [QUIZ_F_UTF8] = { "F003", QUIZ_ERROR, "text is not valid UTF-8",
                      "Banks are UTF-8. The file was probably saved in another encoding: open it with that one and "
                      "save it as UTF-8." },
    [QUIZ_F_CONTROL] = { "F004", QUIZ_ERROR, "a control character stands in the text",
                         "A NUL or another control character cannot be shown and was probably not meant. Delete it." },
    [QUIZ_F_LINE_ENDS] = { "F005", QUIZ_ERROR, "lines end with a carriage return alone",
                           "The file uses the line ends of very old Macintosh programs. Save it with Unix or Windows "
                           "line ends." },
    [QUIZ_F_UTF16] = { "F006", QUIZ_ERROR, "the file is UTF-16",
                       "Banks are UTF-8. Open the file in an editor and save it as UTF-8." },
    [QUIZ_F_STRAY_BOM] = { "F007", QUIZ_ERROR, "a byte order mark stands inside the file",
                           "It is invisible and becomes part of the name or text around it; files that were joined "
                           "often have one. Delete it: retyping the line does that." },
    [QUIZ_F_OPEN_SECTION] = { "F008", QUIZ_ERROR, "a section header has no ]",
                              "The lines below it belong to no section and are not read. Close the header: [question "
                              "some-id]." },
    [QUIZ_F_AFTER_SECTION] = { "F009", QUIZ_ERROR, "text follows a section header",
                               "Only white space may follow the ]. A comment wants a line of its own." },
    [QUIZ_F_NO_SEPARATOR] = { "F010", QUIZ_ERROR, "a line is neither a section, a key nor a comment",
                              "A key and its value are separated by =. To go on with the value above, begin the line "
                              "with white space." },
    [QUIZ_F_LONG_NAME] = { "F011", QUIZ_ERROR, "a name is 50 bytes or longer",
                           "Two long names could be taken for one. Shorten it." },
    [QUIZ_F_NO_SECTION] = { "F012", QUIZ_ERROR, "a key stands before any section",
                            "Begin with a section such as [question]." },
    [QUIZ_F_NO_KEY] = { "F013", QUIZ_ERROR, "a line has a value but no key",
                        "Write the key in front of the separator: answer = ..." },
    [QUIZ_F_INDENTED_KEY] = { "F014", QUIZ_ERROR, "an indented line looks like a key or a section",
                              "An indented line goes on with the value above it, so this one would vanish into that "
                              "text. Move it to the left edge." },
    [QUIZ_F_INDENTED_COMMENT] = { "F015", QUIZ_WARNING, "an indented comment",
                                  "An indented line goes on with the value above it. Move the ; or # to the left "
                                  "edge." },
    [QUIZ_F_INLINE_COMMENT] = { "F016", QUIZ_WARNING, "a value seems to end with a comment",
                                "Values are verbatim, so the text after the ; is part of the value and players would "
                                "see it. Put the comment on a line of its own." },
    [QUIZ_F_COLON] = { "F017", QUIZ_WARNING, "a colon before = was taken as the separator",
                       "The first : or = of a line separates key and value. If the colon was meant, write it after "
                       "the =." },
    [QUIZ_F_NOTHING_TO_CONTINUE] = { "F018", QUIZ_ERROR, "an indented line has nothing to go on with",
                                     "An indented line goes on with the value above it, and there is none. Move it to "
                                     "the left edge or delete it." },
    [QUIZ_B_UNKNOWN_SECTION] = { "B001", QUIZ_ERROR, "an unknown kind of section",
                                 "The first word of a header is bank, question, type, ask, or the name of a type." },
    [QUIZ_B_SECOND_BANK] = { "B002", QUIZ_ERROR, "a second [bank]",
                             "A file names one bank. Put the other one into a file or folder of its own." },
    [QUIZ_B_UNKNOWN_KEY] = { "B003", QUIZ_ERROR, "an unknown key",
                             "The section would lose what this line says. Check its spelling against the guide." },
    [QUIZ_B_REPEATED_KEY] = { "B004", QUIZ_WARNING, "a line says again what another one said",
                              "Of keys that can be given once the first is taken, and a value given twice counts once. "
                              "Delete one." },
    [QUIZ_B_EMPTY_VALUE] = { "B005", QUIZ_ERROR, "a key has no value",
                             "Write the value after the =, or delete the line." },
    [QUIZ_B_MISSING_KEY] = { "B006", QUIZ_ERROR, "a section lacks a key that it needs",
                             "Add the line that the message names." },
    [QUIZ_B_BAD_VALUE] = { "B007", QUIZ_ERROR, "a value is not one of those allowed",
                           "The message says which ones are." },
    [QUIZ_B_BAD_NAME] = { "B008", QUIZ_ERROR, "a section needs a name, or has one that cannot be used",
                          "Names hold letters, digits, - and _: [film miracle-2013]." },
    [QUIZ_B_TAKEN_NAME] = { "B009", QUIZ_ERROR, "a name is given twice",
                            "References and recorded rounds go by name, so each can be used once. Rename one of the "
                            "two." },
    [QUIZ_B_ATTRIBUTE] = { "B010", QUIZ_ERROR, "an attribute is declared in a way that cannot be understood",
                           "After = comes a pool (a | b), date, year, number UNIT, money CURRENCY or a type; then, "
                           "after commas, many and partial." },
    [QUIZ_B_REFERENCE] = { "B011", QUIZ_ERROR, "a reference to a record that does not exist",
                           "Give the record's id, or its label where only one record has it." },
    [QUIZ_B_AMBIGUOUS] = { "B012", QUIZ_ERROR, "a reference could mean several records",
                           "Several records have this label. Give the id of the one that is meant." },
    [QUIZ_B_LOOP] = { "B013", QUIZ_ERROR, "labels refer to each other in a circle",
                      "A label that needs itself can never be written out. Take one of the references out of the "
                      "label." },
    [QUIZ_B_NUMBER] = { "B014", QUIZ_ERROR, "a number, date or year cannot be understood",
                        "Dates are YYYY, YYYY-MM or YYYY-MM-DD; numbers are an optional currency sign, digits, an "
                        "optional thousand, million or billion, and the unit of the attribute." },
    [QUIZ_B_MANY] = { "B015", QUIZ_ERROR, "several values for an attribute that has one",
                      "If several can be true, declare the attribute with `, many`; else delete all but one." },
    [QUIZ_B_EMPTY] = { "B016", QUIZ_WARNING, "there is nothing to ask here",
                       "No file below this folder, or nothing in this file, makes a question." },
    [QUIZ_Q_NO_TEXT] = { "Q001", QUIZ_ERROR, "a question has no text", "Add a line  text = ...  with what is asked." },
    [QUIZ_Q_NO_ANSWER] = { "Q002", QUIZ_ERROR, "a question has no answer",
                           "Add a line  answer = ...  with the choice that is right." },
    [QUIZ_Q_NO_WRONG] = { "Q003", QUIZ_ERROR, "a question has no wrong choice",
                          "Add a line  wrong = ...  for each choice that is wrong; three are usual." },
    [QUIZ_Q_EQUAL_CHOICES] = { "Q004", QUIZ_ERROR, "two choices of a question are equal",
                               "Case and white space make no difference, so players could not tell them apart. Change "
                               "or delete one." },
    [QUIZ_T_TARGET] = { "T001", QUIZ_ERROR, "a template asks about something that is not declared",
                        "The header is [ask TYPE.ATTRIBUTE], with a type and one of its attributes." },
    [QUIZ_T_NO_FORM] = { "T002", QUIZ_ERROR, "a template asks nothing",
                         "Give at least one of text, reverse, not, true, first, last, most, least." },
    [QUIZ_T_PLACEHOLDER] = { "T003", QUIZ_ERROR, "a placeholder cannot be filled",
                             "Between braces stands an attribute of the type, reference.attribute, date.year, "
                             "date:long or label. A brace itself is {{." },
    [QUIZ_T_NOT_COMPARABLE] = { "T004", QUIZ_ERROR, "values that have no order are put in order",
                                "first, last, most and least are for dates, years, numbers and money." },
    [QUIZ_T_SHOWS_KEY] = { "T005", QUIZ_ERROR, "a prompt names the value that it asks for",
                           "Take the placeholder of the attribute out of the prompt; only reverse and true name it." },
    [QUIZ_T_LACKS_VALUE] = { "T006", QUIZ_ERROR, "a prompt does not name the value that it is about",
                             "reverse asks which record has a value, and true states one: both must name the "
                             "attribute." },
    [QUIZ_T_POOL] = { "T007", QUIZ_ERROR, "a pool cannot be used here",
                      "A pool is a list of TYPE.ATTRIBUTE whose values are of the same kind as the one asked for." },
    [QUIZ_T_YIELDS_NONE] = { "T008", QUIZ_WARNING, "a template yields no question",
                             "No record has what the prompt needs, or there is no value that is certainly false." },
    [QUIZ_T_NOT_ASKED] = { "T009", QUIZ_NOTE, "a record is not asked about",
                           "It lacks what the prompt needs, or the facts leave no value that is certainly false." },
    [QUIZ_R_REPLAY] = { "R001", QUIZ_ERROR, "a recorded round cannot be played again",
                        "A line cannot be understood, or names a question or a move that this bank and round do not "
                        "have." },
    [QUIZ_R_OTHER_BANK] = { "R002", QUIZ_WARNING, "a recorded round was played with another bank",
                            "Its questions are there all the same, but the files have changed since: their choices "
                            "may stand in another order than the one that was answered." },
    [QUIZ_S_SETTING] = { "S001", QUIZ_WARNING, "a setting is not understood",
                         "The line stays in the file, and the setting is what it would be without it. Correct the line "
                         "or delete it." },
    [QUIZ_S_THEME] = { "S002", QUIZ_WARNING, "a theme is not understood",
                       "A colour that a theme leaves out or gets wrong comes from the theme evening. Write each as "
                       "#RRGGBB under [colours], by the names in assets/themes/evening.ini." },
};

const quiz_rule *quiz_rule_find(const char *code)
{
    for (int i = 0; i < QUIZ_RULE_COUNT; i++)
        if (strcasecmp(quiz_rules[i].code, code) == 0) return &quiz_rules[i];
    return 0;
}

const char *quiz_severity_name(quiz_severity severity)
{
    static const char *const names[] = { [QUIZ_NOTE] = "note", [QUIZ_WARNING] = "warning", [QUIZ_ERROR] = "error" };

    return names[severity];
}
