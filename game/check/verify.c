/* Verifying; see verify.h. */
#include "check/verify.h"

#include "bank/equal.h"
#include "check/said.h"

#include <string.h>

struct verifier {
    const quiz_catalog *catalog;
    quiz_arena *arena;
    const said **said; /* by template and form; NULL: not yet needed */
};

/* What a question is held against. */
typedef struct trial {
    const catalog_entry *entry;
    const quiz_question *q;
    const said *said;
    quiz_arena *scratch;
} trial;

static const char *complain(const trial *t, const char *format, const char *text)
{
    return quiz_arena_print(t->scratch, format, text);
}

/* ---- Its shape ---- */

static const char *judge_proofs(const trial *t)
{
    const quiz_question *q = t->q;
    bool proved[QUIZ_CHOICES_MAX] = { false };

    for (int i = 0; i < q->proof_count; i++) {
        const quiz_proof *p = &q->proofs[i];
        if (p->choice < 0 || p->choice >= q->choice_count) return "a proof is of no choice";
        if (p->holds != (p->choice == q->key))
            return complain(t, "\"%s\" is proved to be what it is not", q->choices[p->choice]);
        proved[p->choice] = true;
    }
    for (int i = 0; i < q->choice_count; i++)
        if (!proved[i]) return complain(t, "nothing proves what \"%s\" is", q->choices[i]);
    return NULL;
}

static const char *judge_shape(const trial *t)
{
    const quiz_question *q = t->q;

    if (!q->prompt || !*q->prompt) return "it has no prompt";
    if (q->choice_count < QUIZ_CHOICES_MIN || q->choice_count > QUIZ_CHOICES_MAX)
        return "it has too few or too many choices";
    if (q->key < 0 || q->key >= q->choice_count) return "no choice is the key";
    for (int i = 0; i < q->choice_count; i++)
        for (int k = 0; k < i; k++)
            if (equal_folded(quiz_slice_of(q->choices[i]), quiz_slice_of(q->choices[k]), t->scratch))
                return complain(t, "\"%s\" is a choice twice", q->choices[i]);
    return judge_proofs(t);
}

/* ---- Written questions: by what the author says ---- */

static bool stands_under(const trial *t, const char *key, const char *choice)
{
    const bank_written *w = t->entry->written;
    const lines_entry *e;

    for (int at = 0; (e = bank_next_entry(w->document, w->section, key, &at)) != NULL;)
        if (equal_folded(e->value, quiz_slice_of(choice), t->scratch)) return true;
    return false;
}

static const char *judge_written(const trial *t)
{
    for (int i = 0; i < t->q->choice_count; i++) {
        const char *choice = t->q->choices[i];
        if (stands_under(t, "answer", choice) != (i == t->q->key))
            return complain(t, i == t->q->key ? "\"%s\" is no answer" : "\"%s\" is an answer too", choice);
        if (i != t->q->key && !stands_under(t, "wrong", choice))
            return complain(t, "nobody says that \"%s\" is wrong", choice);
    }
    return NULL;
}

/* ---- Generated ones: by the facts ---- */

static const bank_values *values_of(const trial *t, const bank_record *record)
{
    return &record->values[t->entry->plan->ask->attribute];
}

static bool is_open(const trial *t, said_records list)
{
    for (int i = 0; i < list.count; i++)
        if (values_of(t, list.at[i])->partial) return true;
    return false;
}

/* How many of the records have CHOICE, or may have it; records without any value are not counted in *WITH_ONE. */
static int count_having(const trial *t, said_records about, const char *choice, int *with_one)
{
    int having = 0;

    for (int i = 0; i < about.count; i++) {
        *with_one += values_of(t, about.at[i])->count > 0;
        having += said_has(t->said, about.at[i], choice, t->scratch);
    }
    return having;
}

/* `not` shows what is true of all that its prompt says; else it is enough that the key is true of one. */
static const char *judge_value(const trial *t, said_records about, const char *choice, bool should_be)
{
    int with_one = 0, having = count_having(t, about, choice, &with_one);

    if (should_be && (having == 0 || (t->q->form == QUIZ_NOT && having < with_one)))
        return complain(t, "\"%s\" is not true", choice);
    if (!should_be && having > 0) return complain(t, "\"%s\" is true", choice);
    return !should_be && is_open(t, about) ? complain(t, "\"%s\" may be true", choice) : NULL;
}

static const char *judge_values(const trial *t)
{
    said_records about = said_about(t->said, t->q->prompt, t->scratch);
    const char *wrong = NULL;

    for (int i = 0; i < t->q->choice_count && !wrong; i++)
        wrong = judge_value(t, about, t->q->choices[i], (i == t->q->key) == (t->q->form == QUIZ_TEXT));
    return wrong;
}

static const char *judge_records(const trial *t)
{
    said_records about = said_about(t->said, t->q->prompt, t->scratch);

    for (int i = 0; i < t->q->choice_count; i++) {
        said_records called = said_called(t->said, t->q->choices[i], t->scratch);
        bool is_true = false, is_key = i == t->q->key;
        for (int k = 0; k < called.count && !is_true; k++) is_true = said_list_has(about, called.at[k]);
        if (is_true != is_key) return complain(t, is_key ? "\"%s\" is not true" : "\"%s\" is true", t->q->choices[i]);
        if (!is_key && is_open(t, called)) return complain(t, "\"%s\" may be true", t->q->choices[i]);
    }
    return NULL;
}

static const char *judge_statement(const trial *t)
{
    bool says_true = t->q->key == 0, is_true = said_about(t->said, t->q->prompt, t->scratch).count > 0;
    const group *g = t->entry->about;

    if (is_true != says_true) return is_true ? "the statement is true" : "the statement is not true";
    for (int i = 0; i < g->count && !says_true; i++)
        if (values_of(t, g->facts[i].record)->partial) return "the statement may be true";
    return NULL;
}

/* The record that alone is called so, and has one value: its quantity. */
static const bank_quantity *quantity_of(const trial *t, const char *choice)
{
    said_records called = said_called(t->said, choice, t->scratch);

    if (called.count != 1 || values_of(t, called.at[0])->count != 1 || is_open(t, called)) return NULL;
    return &values_of(t, called.at[0])->at[0].quantity;
}

static const char *judge_lead(const trial *t)
{
    const quiz_question *q = t->q;
    const bank_quantity *key = quantity_of(t, q->choices[q->key]);
    int sign = q->form == QUIZ_LAST || q->form == QUIZ_MOST ? 1 : -1;

    for (int i = 0; i < q->choice_count; i++) {
        const bank_quantity *other = quantity_of(t, q->choices[i]);
        if (!key || !other) return complain(t, "nobody can tell what \"%s\" has", q->choices[i]);
        if (i != q->key && sign * (key->order - other->order) <= 0)
            return complain(t, "\"%s\" leads as well", q->choices[i]);
    }
    return NULL;
}

/* ---- The whole ---- */

typedef const char *judge_form(const trial *t);

static judge_form *const judges[QUIZ_FORM_COUNT] = {
    [QUIZ_WRITTEN] = judge_written, [QUIZ_TEXT] = judge_values,    [QUIZ_REVERSE] = judge_records,
    [QUIZ_NOT] = judge_values,      [QUIZ_TRUE] = judge_statement, [QUIZ_FIRST] = judge_lead,
    [QUIZ_LAST] = judge_lead,       [QUIZ_MOST] = judge_lead,      [QUIZ_LEAST] = judge_lead,
};

verifier *verify_new(const quiz_catalog *catalog, quiz_arena *arena)
{
    verifier *v = quiz_arena_alloc(arena, sizeof *v);

    *v = (verifier){ .catalog = catalog, .arena = arena };
    v->said = quiz_arena_array(arena, (size_t)catalog->bank->ask_count * QUIZ_FORM_COUNT, sizeof *v->said);
    return v;
}

static const said *said_by(verifier *v, const catalog_plan *plan)
{
    const quiz_bank *bank = v->catalog->bank;
    const said **held = &v->said[(plan->ask - bank->asks) * QUIZ_FORM_COUNT + (int)plan->form];
    bool values = plan->form == QUIZ_REVERSE || plan->form == QUIZ_TRUE;

    if (!*held) *held = said_new(bank, plan->ask, plan->form, values, v->arena);
    return *held;
}

const char *verify_question(verifier *v, int index, const quiz_question *q, quiz_arena *scratch)
{
    const catalog_entry *entry = &v->catalog->entries[index];
    const said *s = entry->plan ? said_by(v, entry->plan) : NULL;
    trial t = { entry, q, s, scratch };
    const char *wrong = judge_shape(&t);

    return wrong ? wrong : judges[q->form](&t);
}
