/* All checks, one after the other; see quiz/check.h. */
#include "check/check.h"

/* ---- The table ---- */

/* In any order: findings are sorted. */
/* clang-format off */
static const check_row *const rows[] = {
    &check_twins,
    &check_near,
    &check_habits,
    &check_reveals,
    &check_unnamed,
    &check_few,
    &check_unasked,
    &check_guess,
    &check_stress,
    &check_accents,
    &check_catch_alls,
    &check_clues,
    &check_length,
    &check_odd_one,
    &check_grammar,
    &check_negation,
    &check_ages,
    &check_vague,
    &check_two_in_one,
    &check_form,
    &check_media,
    &check_shown,
};
/* clang-format on */

enum { ROW_COUNT = sizeof rows / sizeof *rows };

/* ---- Findings ---- */

/* What is generated is told apart by template and form, each by its number. */
static bool is_told(check *c, const item *q, quiz_rule_id rule)
{
    int ask = (int)(q->entry->plan->ask - c->bank->asks);
    quiz_slice name = quiz_slice_of(quiz_arena_print(c->scratch, "%d %d", ask, q->entry->shown.form));

    if (names_find(c->told, (int)rule, name) >= 0) return true;
    names_put(c->told, (int)rule, (quiz_slice){ quiz_arena_copy(c->arena, name.at, name.size), name.size }, 0);
    return false;
}

bool check_report(check *c, const item *q, quiz_rule_id rule, quiz_place at, const char *help, const char *format, ...)
{
    bool generated = !q->entry->written;
    va_list list;

    if (generated && is_told(c, q, rule)) return false;
    va_start(list, format);
    const char *message = quiz_arena_vprint(c->scratch, format, list);
    va_end(list);
    quiz_findings_add(c->findings, rule, at, help, "%s", message);
    if (generated) {
        bank_place fact = q->entry->about->keys[0].value->place;
        const char *as_in =
            quiz_arena_print(c->scratch, "for one, as it asks \"%.*s\"", (int)q->prompt.text.size, q->prompt.text.at);
        quiz_findings_relate(c->findings, bank_place_of(fact), as_in);
    }
    return true;
}

/* ---- The way through the bank ---- */

static void look_at_questions(check *c, void *const *states)
{
    for (int i = 0; i < quiz_catalog_count(c->catalog); i++) {
        const item *q = item_of(c->catalog, i, c->scratch);
        for (int r = 0; r < ROW_COUNT; r++)
            if (rows[r]->item) rows[r]->item(c, states[r], q);
        quiz_arena_reset(c->scratch);
    }
}

void quiz_check(const quiz_catalog *catalog, const quiz_check_options *options, quiz_findings *findings)
{
    void *states[ROW_COUNT] = { 0 };
    check c = { .catalog = catalog, .bank = catalog->bank, .options = options, .findings = findings };

    c.arena = quiz_arena_new();
    c.scratch = quiz_arena_new();
    c.told = names_new(c.arena, 0);
    for (int r = 0; r < ROW_COUNT; r++)
        if (rows[r]->begin) states[r] = rows[r]->begin(&c);
    look_at_questions(&c, states);
    for (int r = 0; r < ROW_COUNT; r++)
        if (rows[r]->end) rows[r]->end(&c, states[r]);
    quiz_arena_free(c.scratch);
    quiz_arena_free(c.arena);
}
