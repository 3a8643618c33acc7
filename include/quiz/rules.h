/*
 * The rules that files are held to, one row each. Findings name a rule; `marquee check --explain CODE`, the
 * authors' guide and the tests are made from this table, which lies in game/check/.
 */
#ifndef QUIZ_RULES_H
#define QUIZ_RULES_H

typedef enum quiz_severity { QUIZ_NOTE, QUIZ_WARNING, QUIZ_ERROR } quiz_severity;

/*
 * Rules of one letter belong together: F the text of a file, B sections and facts, Q what a written question must have,
 * C what makes a question good, T templates, G what can be guessed, P what is posed under many seeds, L what the
 * screen can show, R replays, S settings and themes, A allowances.
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
    QUIZ_F_NONCHARACTER,
    QUIZ_F_BIDI,
    QUIZ_F_INVISIBLE,
    QUIZ_F_REPLACEMENT,
    QUIZ_F_ENTITY,
    QUIZ_F_MIXED_SCRIPTS,
    QUIZ_F_DECOMPOSED,
    QUIZ_F_EDGE_SPACE,
    QUIZ_F_MIXED_LINE_ENDS,
    QUIZ_F_BOM,
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
    QUIZ_B_CONTRADICTION,
    QUIZ_B_TRANSLATION,
    QUIZ_B_NO_MEDIA,
    QUIZ_B_MEDIA_OUTSIDE,
    QUIZ_B_MEDIA_KIND,
    QUIZ_B_MEDIA_DAMAGED,
    QUIZ_B_MEDIA_LARGE,
    QUIZ_B_NO_ALT,
    QUIZ_Q_NO_TEXT,
    QUIZ_Q_NO_ANSWER,
    QUIZ_Q_NO_WRONG,
    QUIZ_Q_EQUAL_CHOICES,
    QUIZ_Q_UNSHOWABLE,
    QUIZ_C_ACCENTS,
    QUIZ_C_ALL_OF_THEM,
    QUIZ_C_NONE_OF_THEM,
    QUIZ_C_KEY_IN_PROMPT,
    QUIZ_C_WORD_IN_BOTH,
    QUIZ_C_LONG_KEY,
    QUIZ_C_ODD_ONE_OUT,
    QUIZ_C_GRAMMAR,
    QUIZ_C_NEGATION,
    QUIZ_C_AGES,
    QUIZ_C_VAGUE,
    QUIZ_C_TWO_IN_ONE,
    QUIZ_C_OTHER_KEY,
    QUIZ_C_TWICE,
    QUIZ_C_NEARLY_TWICE,
    QUIZ_C_KEYS_LONG,
    QUIZ_C_KEYS_MIDDLE,
    QUIZ_C_GIVES_AWAY,
    QUIZ_C_NO_ID,
    QUIZ_C_FEW,
    QUIZ_C_UNASKED,
    QUIZ_C_TRUE_WRONG,
    QUIZ_T_TARGET,
    QUIZ_T_NO_FORM,
    QUIZ_T_PLACEHOLDER,
    QUIZ_T_NOT_COMPARABLE,
    QUIZ_T_SHOWS_KEY,
    QUIZ_T_LACKS_VALUE,
    QUIZ_T_POOL,
    QUIZ_T_YIELDS_NONE,
    QUIZ_T_NOT_ASKED,
    QUIZ_T_OTHER_ORDER,
    QUIZ_G_BOT,
    QUIZ_P_UNSOUND,
    QUIZ_P_POSITION,
    QUIZ_L_NO_ROOM,
    QUIZ_L_NO_GLYPH,
    QUIZ_R_REPLAY,
    QUIZ_R_OTHER_BANK,
    QUIZ_S_SETTING,
    QUIZ_S_THEME,
    QUIZ_S_LANGUAGE,
    QUIZ_A_UNUSED,
    QUIZ_A_MALFORMED,
    QUIZ_RULE_COUNT
} quiz_rule_id;

/*
 * FAILING is a bank that gives this finding and no other one, MENDED the same bank without the fault; both NULL where
 * no bank alone can show it.
 */
typedef struct quiz_rule {
    quiz_rule_id id;
    const char *code; /* "Q002": stable, never used again for another rule */
    quiz_severity severity;
    const char *summary; /* one line */
    const char *explain; /* why it matters and how to mend it */
    const char *failing;
    const char *mended;
} quiz_rule;

const quiz_rule *quiz_rule_of(quiz_rule_id id);
const quiz_rule *quiz_rule_find(const char *code);      /* case does not matter; NULL: no such rule */
const char *quiz_severity_name(quiz_severity severity); /* "note", "warning", "error" */

#endif
