/*
 * Planning: the steps by which the forms of a template list their questions.
 */
#ifndef POSE_PLAN_H
#define POSE_PLAN_H

#include "pose/catalog.h"

/* A plan for FORM, whose distractors come from P and are to hide among HIDING choices. */
catalog_plan *plan_new(catalog_listing *l, const bank_ask *ask, quiz_form form, group_by by, const pool *p, int hiding);

/* The pool of ASK's values. */
const pool *plan_values(catalog_listing *l, const bank_ask *ask);

/* Why a group cannot be asked; NULL: it can, and "": that needs no note. The group may be narrowed. */
typedef const char *plan_refusal(const catalog_listing *l, const catalog_plan *plan, group *g);

/*
 * Adds an entry for each group that can be asked; the others are noted. Its id bears the id of its first record
 * for GROUP_RECORDS, else the value.
 */
void plan_enter(catalog_listing *l, catalog_plan *plan, plan_refusal *refusal);

/* Refuses what has a key beside which nothing false can be put. */
plan_refusal plan_refuse_true;

/* Adds an entry for one group, with NAME as the middle of its id. */
void plan_enter_as(catalog_listing *l, const catalog_plan *plan, group *g, const char *name, uint64_t subject);

/* Reports that nothing can be asked. */
void plan_report_none(const catalog_listing *l, const catalog_plan *plan);

/* What a question about the fact that SUBJECT has is known by; SUBJECT is a record's id or a value. */
uint64_t plan_subject(const catalog_listing *l, const bank_ask *ask, const char *subject);

#endif
