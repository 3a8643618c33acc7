/*
 * An oracle: what is true is found out once more, slowly and by other means than posing does, from the texts of the
 * records. Prompts are compared under every name that a record has, dates by what they begin with, amounts by what they
 * come to. No wrong choice may then be true, and every key must be.
 */
#ifndef TESTS_ORACLE_H
#define TESTS_ORACLE_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bank/model.h"
#include "small_bank.h"

enum { ORACLE_SEEDS = 20, NAMES_MOST = 16 };

typedef struct oracle {
    const quiz_bank *bank;
    const bank_ask *ask;
    const bank_text *text;
    const bank_attribute *asked;
    const quiz_question *q;
    quiz_arena *arena;
} oracle;

static inline bool equal(const oracle *o, const char *a, const char *b)
{
    return strcmp(quiz_text_fold(o->arena, quiz_slice_of(a)), quiz_text_fold(o->arena, quiz_slice_of(b))) == 0;
}

/* ---- Names ---- */

/* Every name that a record goes by: values of `name`, and what stands under `also`. */
static inline int names_of(const oracle *o, const bank_record *record, const char **names)
{
    const bank_type *type = &o->bank->types[record->type];
    const lines_entry *e;
    int count = 0;

    for (int a = 0; a < type->attribute_count; a++)
        for (int i = 0; strcmp(type->attributes[a].name, "name") == 0 && i < record->values[a].count; i++)
            names[count++] = record->values[a].at[i].text;
    for (int at = 0; (e = bank_next_entry(record->place.document, record->place.section, "also", &at));)
        names[count++] = quiz_arena_copy(o->arena, e->value.at, e->value.size);
    assert_true(count <= NAMES_MOST);
    return count;
}

static inline bool goes_by(const oracle *o, const bank_record *record, const char *name)
{
    const char *names[NAMES_MOST];
    int count = names_of(o, record, names);

    for (int i = 0; i < count; i++)
        if (equal(o, names[i], name)) return true;
    return false;
}

/* Two texts mean the same: they are equal, or somebody goes by both. */
static inline bool mean_the_same(const oracle *o, const char *a, const char *b)
{
    if (equal(o, a, b)) return true;
    for (int r = 0; r < o->bank->record_count; r++)
        if (goes_by(o, &o->bank->records[r], a) && goes_by(o, &o->bank->records[r], b)) return true;
    return false;
}

static inline const char *replaced(const oracle *o, const char *text, const char *from, const char *to)
{
    const char *at = strstr(text, from);

    if (!at || !*from) return text;
    return quiz_arena_print(o->arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

/* Whether TEXT, which was made for RECORD, is WANTED when RECORD goes by another one of its names. */
static inline bool is_said(const oracle *o, const bank_record *record, const char *text, const char *wanted)
{
    const char *names[NAMES_MOST];
    int count = names_of(o, record, names);

    if (equal(o, text, wanted)) return true;
    for (int i = 0; i < count; i++)
        for (int k = 0; k < count; k++)
            if (equal(o, replaced(o, text, names[i], names[k]), wanted)) return true;
    return false;
}

/* ---- Values ---- */

/* The amount of a text: its digits, times what follows them. */
static inline double amount_of(const char *text)
{
    char digits[64] = "";
    const char *at = text + strcspn(text, "0123456789");
    size_t count = 0;

    for (; *at && strchr("0123456789.,", *at); at++)
        if (*at != ',') digits[count++] = *at;
    double scale = strstr(at, "thousand") ? 1e3 : strstr(at, "million") ? 1e6 : strstr(at, "billion") ? 1e9 : 1;
    return strtod(digits, NULL) * scale;
}

static inline bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* Whether CHOICE may be said of what has VALUE. */
static inline bool may_be(const oracle *o, const bank_value *value, const char *choice)
{
    bank_kind kind = o->asked->kind;

    if (kind == BANK_DATE || kind == BANK_YEAR)
        return begins_with(value->text, choice) || begins_with(choice, value->text);
    if (kind == BANK_NUMBER || kind == BANK_MONEY)
        return fabs(amount_of(value->text) - amount_of(choice)) < 1e-6 * amount_of(choice);
    if (value->record < 0) return mean_the_same(o, value->text, choice);
    const bank_record *record = &o->bank->records[value->record];
    return is_said(o, record, record->label, choice) || goes_by(o, record, choice);
}

static inline const bank_values *values_of(const oracle *o, const bank_record *record)
{
    return &record->values[o->ask->attribute];
}

static inline bool has(const oracle *o, const bank_record *record, const char *choice)
{
    for (int i = 0; i < values_of(o, record)->count; i++)
        if (may_be(o, &values_of(o, record)->at[i], choice)) return true;
    return false;
}

static inline const bank_record *record_at(const oracle *o, int at)
{
    return &o->bank->records[o->bank->types[o->ask->type].records[at]];
}

static inline int record_count(const oracle *o)
{
    return o->bank->types[o->ask->type].record_count;
}

/* ---- Forms ---- */

/* Whether the question is about RECORD, whose VALUE stands in the prompt, or none. */
static inline bool is_about(const oracle *o, const bank_record *record, const bank_value *value)
{
    const char *prompt = bank_render(o->bank, o->text, record, value ? o->ask->attribute : -1, value, o->arena);

    if (!prompt) return false;
    if (is_said(o, record, prompt, o->q->prompt)) return true;
    return value && value->record >= 0 && is_said(o, &o->bank->records[value->record], prompt, o->q->prompt);
}

/* text and not: CHOICE is true of something that the question is about, or may be. */
static inline bool may_be_value(const oracle *o, const char *choice, bool open)
{
    for (int i = 0; i < record_count(o); i++) {
        const bank_record *record = record_at(o, i);
        if (!is_about(o, record, NULL)) continue;
        if (has(o, record, choice) || (open && values_of(o, record)->partial)) return true;
    }
    return false;
}

static inline void judge_value(const oracle *o, const char *choice, bool right)
{
    bool wants = o->q->form == QUIZ_NOT ? !right : right;

    if (may_be_value(o, choice, !wants) != wants)
        fail_msg("%s: \"%s\" is %s: %s", o->q->id, choice, wants ? "not true" : "true", o->q->prompt);
}

/* Whether a value that the prompt of reverse names may be one of RECORD's. */
static inline bool has_named(const oracle *o, const bank_record *record, const bank_record *other)
{
    for (int i = 0; i < values_of(o, other)->count; i++) {
        const bank_value *value = &values_of(o, other)->at[i];
        if (is_about(o, other, value) && has(o, record, value->text)) return true;
    }
    return false;
}

static inline void judge_record(const oracle *o, const char *choice, bool right)
{
    bool is_true = false;

    for (int i = 0; i < record_count(o); i++) {
        const bank_record *record = record_at(o, i);
        if (!is_said(o, record, record->label, choice)) continue;
        if (!right) is_true = is_true || values_of(o, record)->partial;
        for (int k = 0; k < record_count(o) && !is_true; k++) is_true = has_named(o, record, record_at(o, k));
    }
    if (is_true != right) fail_msg("%s: \"%s\" is %s: %s", o->q->id, choice, right ? "not true" : "true", o->q->prompt);
}

static inline void judge_statement(const oracle *o)
{
    bool is_true = false;

    for (int i = 0; i < record_count(o); i++)
        for (int k = 0; k < values_of(o, record_at(o, i))->count; k++)
            is_true = is_true || is_about(o, record_at(o, i), &values_of(o, record_at(o, i))->at[k]);
    if (is_true != (o->q->key == 0)) fail_msg("%s: %s it is: %s", o->q->id, is_true ? "true" : "false", o->q->prompt);
}

static inline void judge(const oracle *o)
{
    if (o->q->form == QUIZ_TRUE) judge_statement(o);
    for (int i = 0; i < o->q->choice_count; i++) {
        if (o->q->form == QUIZ_TEXT || o->q->form == QUIZ_NOT) judge_value(o, o->q->choices[i], i == o->q->key);
        if (o->q->form == QUIZ_REVERSE) judge_record(o, o->q->choices[i], i == o->q->key);
        for (int k = 0; k < i; k++)
            if (mean_the_same(o, o->q->choices[i], o->q->choices[k])) fail_msg("%s: equal choices", o->q->id);
    }
}

/* The template that a question comes from, by its id; NULL: it was written. */
static inline const bank_ask *ask_of(const quiz_bank *bank, const char *id, quiz_arena *arena)
{
    for (int i = 0; i < bank->ask_count; i++) {
        const bank_ask *ask = &bank->asks[i];
        const bank_type *type = &bank->types[ask->type];
        const char *start = quiz_arena_print(arena, "%s.%s%s%s:", type->name, type->attributes[ask->attribute].name,
                                             *ask->name ? "/" : "", ask->name);
        if (begins_with(id, start)) return ask;
    }
    return NULL;
}

static inline void judge_all(const quiz_bank *bank, const quiz_catalog *catalog)
{
    quiz_arena *arena = quiz_arena_new();

    for (uint64_t seed = 1; seed <= ORACLE_SEEDS; seed++)
        for (int i = 0; i < quiz_catalog_count(catalog); i++) {
            const quiz_question *q = quiz_pose(catalog, i, seed, arena);
            const bank_ask *ask = ask_of(bank, q->id, arena);
            oracle o = { bank, ask, NULL, NULL, q, arena };
            if (!ask) continue;
            o.text = &ask->forms[q->form];
            o.asked = &bank->types[ask->type].attributes[ask->attribute];
            judge(&o);
            quiz_arena_reset(arena);
        }
    quiz_arena_free(arena);
}

#endif
