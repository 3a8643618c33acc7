/*
 * What the checks of this folder share. A check is one row of the table in check.c: it sees every question once, in
 * the order of the catalog, and the bank as a whole at the end.
 */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include "check/item.h"
#include "quiz/check.h"

typedef struct check {
    const quiz_catalog *catalog;
    const quiz_bank *bank;
    const quiz_check_options *options;
    quiz_findings *findings;
    quiz_arena *arena;   /* until the check ends */
    quiz_arena *scratch; /* until the question is done */
    names_table *told;   /* what was said of templates */
} check;

/* STATE is what `begin` returned, NULL without one. Any of the three may be NULL. */
typedef struct check_row {
    void *(*begin)(check *c);
    void (*item)(check *c, void *state, const item *q);
    void (*end)(check *c, void *state);
} check_row;

/* Each in a file of its own. */
extern const check_row check_twins, check_near, check_habits, check_reveals, check_unnamed, check_few, check_unasked;
extern const check_row check_form, check_media, check_shown;
extern const check_row check_guess, check_stress;
extern const check_row check_accents, check_catch_alls, check_clues, check_length, check_odd_one, check_grammar,
    check_negation, check_ages, check_vague, check_two_in_one;

/*
 * Adds a finding on Q at AT. Of the questions of one form of one template only the first one that breaks RULE is
 * reported, at the template. Returns whether it was added; only then may it get related places.
 */
bool check_report(check *c, const item *q, quiz_rule_id rule, quiz_place at, const char *help, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

#endif
