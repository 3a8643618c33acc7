/*
 * The table of forms. A form lists what a template asks in it, and poses what it has listed. A new form is a file
 * form_NAME.c, a value of quiz_form and a row here.
 */
#ifndef POSE_FORMS_H
#define POSE_FORMS_H

#include "pose/draft.h"

typedef void form_list(catalog_listing *l, const bank_ask *ask, quiz_form form);
typedef void form_pose(draft *d);

typedef struct form_row {
    const char *name;
    form_list *list; /* NULL: it comes from no template */
    form_pose *pose;
} form_row;

extern const form_row form_rows[QUIZ_FORM_COUNT];

form_list form_text_list, form_reverse_list, form_not_list, form_true_list, form_lead_list;
form_pose form_written_pose, form_text_pose, form_reverse_pose, form_not_pose, form_true_pose, form_lead_pose;

/* Written questions come one by one. */
void form_written_add(catalog_listing *l, const bank_written *written);

#endif
