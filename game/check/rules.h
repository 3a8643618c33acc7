/*
 * The table of rules, a file for each chapter of it: rules_on_*.c. The order of chapters and rows is that of
 * quiz_rule_id.
 */
#ifndef CHECK_RULES_H
#define CHECK_RULES_H

#include "quiz/rules.h"

extern const quiz_rule rules_on_lines[], rules_on_characters[], rules_on_sections[], rules_on_records[],
    rules_on_facts[], rules_on_questions[], rules_on_wording[], rules_on_banks[], rules_on_templates[],
    rules_on_yields[], rules_on_chance[], rules_on_screens[], rules_on_others[];
extern const int rules_on_lines_count, rules_on_characters_count, rules_on_sections_count, rules_on_records_count,
    rules_on_facts_count, rules_on_questions_count, rules_on_wording_count, rules_on_banks_count,
    rules_on_templates_count, rules_on_yields_count, rules_on_chance_count, rules_on_screens_count,
    rules_on_others_count;

#endif
