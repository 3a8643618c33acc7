/* Questions with the same prompt. Prompts are gathered as numbers, and only those that have an equal are read again. */
#include "check/check.h"
#include "check/pairs.h"
#include "check/twin.h"

enum { LEADERS_MOST = 8 };

/* Questions with one prompt, of which each says something else. */
typedef struct leaders {
    const item *at[LEADERS_MOST];
    int count;
    quiz_arena *arena; /* the questions' */
} leaders;

static uint64_t hash_of(quiz_slice prompt, quiz_arena *scratch)
{
    return quiz_slice_hash(quiz_slice_of(quiz_text_fold(scratch, prompt)));
}

static void *begin(check *c)
{
    return quiz_arena_alloc(c->arena, sizeof(pairs));
}

/* Whatever the seed makes of a statement, those that the facts bear out are known. */
static void gather_statements(check *c, pairs *prompts, const item *q)
{
    const catalog_plan *plan = q->entry->plan;
    const bank_text *form = &plan->ask->forms[plan->form];

    for (int i = 0; i < q->entry->about->key_count; i++) {
        const group_fact *f = &q->entry->about->keys[i];
        const char *says = bank_render(c->bank, form, f->record, plan->ask->attribute, f->value, c->scratch);
        if (says) pairs_add(prompts, hash_of(quiz_slice_of(says), c->scratch), q->index);
    }
}

/* Which comes first among several is asked of other records each time. */
static bool compares_records(quiz_form form)
{
    return form >= QUIZ_FIRST;
}

static void gather(check *c, void *state, const item *q)
{
    if (compares_records(q->entry->shown.form)) return;
    if (q->entry->shown.form == QUIZ_TRUE)
        gather_statements(c, state, q);
    else
        pairs_add(state, hash_of(q->prompt.text, c->scratch), q->index);
}

/* ---- Findings ---- */

static void report(check *c, const item *q, const item *other, const twin *t)
{
    quiz_place at = item_place(&q->prompt, q->prompt.text), there = item_place(&other->prompt, other->prompt.text);
    const char *id = other->entry->shown.id;

    if (t->kind == TWIN_SAME && check_report(c, q, QUIZ_C_TWICE, at, "delete one of the two, or ask for something else",
                                             "\"%s\" asks the same", id))
        quiz_findings_relate(c->findings, there, "the other one");
    if (t->kind == TWIN_OTHER_KEY &&
        check_report(c, q, QUIZ_C_OTHER_KEY, at,
                     "mend the key that is wrong, or say in the prompt what makes the difference",
                     "\"%s\" has the same prompt and another key, \"%.*s\"", id, (int)other->choices[0].text.size,
                     other->choices[0].text.at))
        quiz_findings_relate(c->findings, there, "the other one");
    if (t->kind == TWIN_TRUE_WRONG && check_report(c, q, QUIZ_C_TRUE_WRONG, item_place(t->choice, t->choice->text),
                                                   "make it another answer, or put something false in its place",
                                                   "\"%.*s\" is right by the facts: \"%s\" asks the same",
                                                   (int)t->choice->text.size, t->choice->text.at, id))
        quiz_findings_relate(c->findings, bank_place_of(t->fact), "this fact makes it right");
}

/* ---- Runs ---- */

/* Compares what was written first; of two the later one is told of. */
static twin compare(check *c, const item *before, const item *q, const item **told, const item **other)
{
    bool swapped = before->entry->written && !q->entry->written;

    *told = swapped ? before : q;
    *other = swapped ? q : before;
    return twin_compare(c->bank, *told, *other, c->scratch);
}

static void look_at(check *c, leaders *list, int index)
{
    const item *q = item_of(c->catalog, index, c->scratch), *told = q, *other = NULL, *first_told = NULL, *first = NULL;
    twin different = { .kind = TWIN_NONE };

    for (int i = 0; i < list->count; i++) {
        twin t = compare(c, list->at[i], q, &told, &other);
        if (t.kind == TWIN_SAME || t.kind == TWIN_TRUE_WRONG) {
            report(c, told, other, &t);
            return;
        }
        if (t.kind == TWIN_OTHER_KEY && !first) {
            different = t;
            first_told = told;
            first = other;
        }
    }
    if (first) report(c, first_told, first, &different);
    if (list->count < LEADERS_MOST) list->at[list->count++] = item_of(c->catalog, index, list->arena);
}

static void look_at_run(check *c, const pair *at, size_t count, leaders *list)
{
    list->count = 0;
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && at[i].question == at[i - 1].question) continue;
        look_at(c, list, at[i].question);
        quiz_arena_reset(c->scratch);
    }
    quiz_arena_reset(list->arena);
}

static void end(check *c, void *state)
{
    pairs *prompts = state;
    leaders list = { .arena = quiz_arena_new() };

    pairs_sort(prompts, c->arena);
    for (size_t at = 0, next; at < prompts->count; at = next) {
        next = pairs_end(prompts, at);
        if (next - at > 1) look_at_run(c, &prompts->at[at], next - at, &list);
    }
    quiz_arena_free(list.arena);
}

const check_row check_twins = { begin, gather, end };
