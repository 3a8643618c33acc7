/* The chapters of the table of rules, put together; see quiz/rules.h. */
#include "check/rules.h"

#include <stdlib.h>
#include <strings.h>

static const struct {
    const quiz_rule *rows;
    const int *count;
} chapters[] = {
    { rules_on_lines, &rules_on_lines_count },         { rules_on_characters, &rules_on_characters_count },
    { rules_on_sections, &rules_on_sections_count },   { rules_on_records, &rules_on_records_count },
    { rules_on_facts, &rules_on_facts_count },         { rules_on_questions, &rules_on_questions_count },
    { rules_on_wording, &rules_on_wording_count },     { rules_on_banks, &rules_on_banks_count },
    { rules_on_templates, &rules_on_templates_count }, { rules_on_yields, &rules_on_yields_count },
    { rules_on_chance, &rules_on_chance_count },       { rules_on_screens, &rules_on_screens_count },
    { rules_on_others, &rules_on_others_count },
};

const quiz_rule *quiz_rule_of(quiz_rule_id id)
{
    int index = (int)id;

    for (size_t i = 0; i < sizeof chapters / sizeof *chapters; i++) {
        if (index < *chapters[i].count) return &chapters[i].rows[index];
        index -= *chapters[i].count;
    }
    abort(); /* a rule without a row */
}

const quiz_rule *quiz_rule_find(const char *code)
{
    for (int i = 0; i < QUIZ_RULE_COUNT; i++)
        if (strcasecmp(quiz_rule_of((quiz_rule_id)i)->code, code) == 0) return quiz_rule_of((quiz_rule_id)i);
    return NULL;
}

const char *quiz_severity_name(quiz_severity severity)
{
    static const char *const names[] = { [QUIZ_NOTE] = "note", [QUIZ_WARNING] = "warning", [QUIZ_ERROR] = "error" };

    return names[severity];
}
