/*
 * The rules that files are held to, one row each. Findings name a rule; `marquee check --explain CODE`, the
 * authors' guide and the tests are made from this table.
 */
#ifndef QUIZ_RULES_H
#define QUIZ_RULES_H

typedef enum quiz_severity { QUIZ_NOTE, QUIZ_WARNING, QUIZ_ERROR } quiz_severity;

/*
 * Rules of one letter belong together: F the text of a file, B banks and facts, Q questions, T templates, R replays,
 * S settings.
 */
typedef enum quiz_rule_id {
    QUIZ_F_UNREADABLE,
    QUIZ_F_LONG_LINE,
    QUIZ_F_UTF8,
    QUIZ_F_CONTROL,
    QUIZ_F_LINE_ENDS,
    QUIZ_F_UTF16,
    QUIZ_F_STRAY_BOM,
    QUIZ_F_OPEN_SECTION,
    QUIZ_F_AFTER_SECTION,
    QUIZ_F_NO_SEPARATOR,
    QUIZ_F_LONG_NAME,
    QUIZ_F_NO_SECTION,
    QUIZ_F_NO_KEY,
    QUIZ_F_INDENTED_KEY,
    QUIZ_F_INDENTED_COMMENT,
    QUIZ_F_INLINE_COMMENT,
    QUIZ_F_COLON,
    QUIZ_F_NOTHING_TO_CONTINUE,
    QUIZ_B_UNKNOWN_SECTION,
    QUIZ_B_SECOND_BANK,
    QUIZ_B_UNKNOWN_KEY,
    QUIZ_B_REPEATED_KEY,
    QUIZ_B_EMPTY_VALUE,
    QUIZ_B_MISSING_KEY,
    QUIZ_B_BAD_VALUE,
    QUIZ_B_BAD_NAME,
    QUIZ_B_TAKEN_NAME,
    QUIZ_B_ATTRIBUTE,
    QUIZ_B_REFERENCE,
    QUIZ_B_AMBIGUOUS,
    QUIZ_B_LOOP,
    QUIZ_B_NUMBER,
    QUIZ_B_MANY,
    QUIZ_B_EMPTY,
    QUIZ_Q_NO_TEXT,
    QUIZ_Q_NO_ANSWER,
    QUIZ_Q_NO_WRONG,
    QUIZ_Q_EQUAL_CHOICES,
    QUIZ_T_TARGET,
    QUIZ_T_NO_FORM,
    QUIZ_T_PLACEHOLDER,
    QUIZ_T_NOT_COMPARABLE,
    QUIZ_T_SHOWS_KEY,
    QUIZ_T_LACKS_VALUE,
    QUIZ_T_POOL,
    QUIZ_T_YIELDS_NONE,
    QUIZ_T_NOT_ASKED,
    QUIZ_R_REPLAY,
    QUIZ_R_OTHER_BANK,
    QUIZ_S_SETTING,
    QUIZ_S_THEME,
    QUIZ_RULE_COUNT
} quiz_rule_id;

typedef struct quiz_rule {
    const char *code; /* "Q002": stable, never used again for another rule */
    quiz_severity severity;
    const char *summary; /* one line */
    const char *explain; /* why it matters and how to mend it */
} quiz_rule;

/* Indexed by quiz_rule_id. */
extern const quiz_rule quiz_rules[QUIZ_RULE_COUNT];

const quiz_rule *quiz_rule_find(const char *code);      /* case does not matter; NULL: no such rule */
const char *quiz_severity_name(quiz_severity severity); /* "note", "warning", "error" */

#endif
