/* Every way in which a question is made, one row each. */
#include "pose/forms.h"

#include <assert.h>
#include <string.h>

const form_row form_rows[QUIZ_FORM_COUNT] = {
    [QUIZ_WRITTEN] = { "written", NULL, form_written_pose },
    [QUIZ_TEXT] = { "text", form_text_list, form_text_pose },
    [QUIZ_REVERSE] = { "reverse", form_reverse_list, form_reverse_pose },
    [QUIZ_NOT] = { "not", form_not_list, form_not_pose },
    [QUIZ_TRUE] = { "true", form_true_list, form_true_pose },
    [QUIZ_FIRST] = { "first", form_lead_list, form_lead_pose },
    [QUIZ_LAST] = { "last", form_lead_list, form_lead_pose },
    [QUIZ_MOST] = { "most", form_lead_list, form_lead_pose },
    [QUIZ_LEAST] = { "least", form_lead_list, form_lead_pose },
};

static const char *const difficulty_names[QUIZ_DIFFICULTY_COUNT] = {
    [QUIZ_EASY] = "easy",
    [QUIZ_MEDIUM] = "medium",
    [QUIZ_HARD] = "hard",
};

const char *quiz_form_name(quiz_form form)
{
    assert(form < QUIZ_FORM_COUNT);
    return form_rows[form].name;
}

const char *quiz_difficulty_name(quiz_difficulty difficulty)
{
    assert(difficulty < QUIZ_DIFFICULTY_COUNT);
    return difficulty_names[difficulty];
}

bool quiz_form_from_name(const char *name, quiz_form *form)
{
    for (int i = 0; i < QUIZ_FORM_COUNT; i++) {
        if (strcmp(form_rows[i].name, name) != 0) continue;
        *form = (quiz_form)i;
        return true;
    }
    return false;
}

bool quiz_difficulty_from_name(const char *name, quiz_difficulty *difficulty)
{
    for (int i = 0; i < QUIZ_DIFFICULTY_COUNT; i++) {
        if (strcmp(difficulty_names[i], name) != 0) continue;
        *difficulty = (quiz_difficulty)i;
        return true;
    }
    return false;
}
