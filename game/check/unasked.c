/* Facts that no question asks about or speaks of. Only banks that bear a [bank] are looked at: others are parts. */
#include "bank/names.h"
#include "check/check.h"
#include "check/title.h"

#include <string.h>

typedef struct uses {
    const quiz_bank *bank;
    bool **of;              /* by type and attribute */
    bool *reached, *pooled; /* by type: its records are spoken of; they stand beside other choices */
    int *waiting;           /* types that are reached, whose labels were not looked at */
    int waiting_count;
    names_table *pools; /* beside which pools others stand */
    names_table *tried; /* what [ask ...] sections name, sound or not */
} uses;

/* ---- What is used ---- */

/* A type without records calls nothing by its label. */
static void reach(uses *u, int type)
{
    if (u->reached[type] || u->bank->types[type].record_count == 0) return;
    u->reached[type] = true;
    u->waiting[u->waiting_count++] = type;
}

static void use(uses *u, int type, int attribute)
{
    int leads_to = u->bank->types[type].attributes[attribute].type;

    u->of[type][attribute] = true;
    reach(u, type);
    if (leads_to >= 0) reach(u, leads_to);
}

static void use_text(uses *u, int type, const bank_text *text)
{
    for (int i = 0; i < text->count; i++) {
        int at = type;
        for (int step = 0; step < text->parts[i].path_count && at >= 0; step++) {
            int attribute = text->parts[i].path[step];
            use(u, at, attribute);
            at = u->bank->types[at].attributes[attribute].type;
        }
    }
}

static void use_ask(uses *u, const bank_ask *ask)
{
    const bank_attribute *asked = bank_asked(u->bank, ask);

    use(u, ask->type, ask->attribute);
    if (ask->only >= 0) use(u, ask->type, ask->only);
    if (ask->without >= 0) use(u, ask->type, ask->without);
    for (int form = 0; form < QUIZ_FORM_COUNT; form++) use_text(u, ask->type, &ask->forms[form]);
    use_text(u, ask->type, &ask->explain);
    for (int i = 0; i < ask->pool_count; i++) use(u, ask->pool[i].type, ask->pool[i].attribute);
    if (ask->pool_count > 0) return;
    if (asked->type >= 0) u->pooled[asked->type] = true;
    for (int i = 0; i < asked->pool_count; i++) names_put(u->pools, 0, quiz_slice_of(asked->pools[i]), 0);
}

static bool is_pooled(const uses *u, const bank_attribute *a)
{
    if (a->type >= 0 && u->pooled[a->type]) return true;
    for (int i = 0; i < a->pool_count; i++)
        if (names_find(u->pools, 0, quiz_slice_of(a->pools[i])) >= 0) return true;
    return false;
}

/* Values of one pool stand beside those that are asked for. */
static void use_pools(uses *u)
{
    for (int t = 0; t < u->bank->type_count; t++)
        for (int a = 0; a < u->bank->types[t].attribute_count; a++)
            if (is_pooled(u, &u->bank->types[t].attributes[a])) use(u, t, a);
}

/* A record is called by its label, or by its name. */
static void use_label(uses *u, int type)
{
    const bank_type *t = &u->bank->types[type];

    use_text(u, type, &t->label);
    for (int a = 0; a < t->attribute_count && t->label.count == 0; a++)
        if (strcmp(t->attributes[a].name, "name") == 0) use(u, type, a);
}

/* Labels speak of other records, which have labels of their own. */
static void use_all(uses *u)
{
    for (int i = 0; i < u->bank->ask_count; i++) use_ask(u, &u->bank->asks[i]);
    use_pools(u);
    while (u->waiting_count > 0) use_label(u, u->waiting[--u->waiting_count]);
}

/* ---- What would be, but for a fault ---- */

enum { TYPES, TARGETS }; /* the scopes of `tried` */

/* A template that was left out for its faults had its findings: what it asks about is not said to be unasked. */
static void try_section(const uses *u, quiz_slice name)
{
    quiz_slice target = quiz_slice_cut(&name, ' '), rest = target;

    names_put(u->tried, TARGETS, target, 0);
    names_put(u->tried, TYPES, quiz_slice_cut(&rest, '.'), 0);
}

static void try_all(const uses *u)
{
    for (int d = 0; d < u->bank->document_count; d++) {
        const lines_document *document = u->bank->documents[d];
        for (int s = 0; s < document->section_count; s++)
            if (quiz_slice_is(document->sections[s].kind, "ask")) try_section(u, document->sections[s].name);
    }
}

static bool is_tried(check *c, const uses *u, const bank_type *type, int attribute)
{
    const char *target = quiz_arena_print(c->scratch, "%s.%s", type->name, type->attributes[attribute].name);

    return names_find(u->tried, TARGETS, quiz_slice_of(target)) >= 0;
}

/* ---- What is not ---- */

static bool is_given(const quiz_bank *bank, const bank_type *type, int attribute)
{
    for (int i = 0; i < type->record_count; i++)
        if (bank->records[type->records[i]].values[attribute].count) return true;
    return false;
}

static void report_type(check *c, const uses *u, int type)
{
    const bank_type *t = &u->bank->types[type];

    for (int a = 0; a < t->attribute_count; a++)
        if (!u->of[type][a] && is_given(c->bank, t, a) && !is_tried(c, u, t, a))
            quiz_findings_add(c->findings, QUIZ_C_UNASKED, bank_place_of(t->attributes[a].place),
                              "write a template that asks about it or names it, or delete it",
                              "no question asks about \"%s\" of %s, or names it", t->attributes[a].name, t->name);
}

static void look_at_type(check *c, const uses *u, int type)
{
    const bank_type *t = &u->bank->types[type];

    if (u->reached[type])
        report_type(c, u, type);
    else if (t->record_count > 0 && names_find(u->tried, TYPES, quiz_slice_of(t->name)) < 0)
        quiz_findings_add(c->findings, QUIZ_C_UNASKED, bank_place_of(t->place),
                          "write a template, [ask TYPE.ATTRIBUTE]",
                          "no question asks about the records of %s, %d in all", t->name, t->record_count);
}

static void end(check *c, void *state)
{
    const quiz_bank *bank = c->bank;
    size_t types = (size_t)bank->type_count;
    uses u = { .bank = bank, .pools = names_new(c->arena, 0), .tried = names_new(c->arena, 0) };

    (void)state;
    if (!title_is_declared(bank, 0)) return;
    u.of = quiz_arena_array(c->arena, types, sizeof *u.of);
    u.reached = quiz_arena_array(c->arena, types, sizeof *u.reached);
    u.pooled = quiz_arena_array(c->arena, types, sizeof *u.pooled);
    u.waiting = quiz_arena_array(c->arena, types, sizeof *u.waiting);
    for (size_t t = 0; t < types; t++)
        u.of[t] = quiz_arena_array(c->arena, (size_t)bank->types[t].attribute_count, sizeof **u.of);
    use_all(&u);
    try_all(&u);
    for (int t = 0; t < bank->type_count; t++) look_at_type(c, &u, t);
}

const check_row check_unasked = { .end = end };
