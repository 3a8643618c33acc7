/* Every question, category and title, one after the other; see fit.h. */
#include "screens/fit.h"

#include <stdlib.h>
#include <string.h>

#include "bank/languages.h"
#include "check/check.h"
#include "screens/fit_bound.h"
#include "screens/fit_letters.h"

/*
 * What is longer than LAID_OUT has no room anywhere, so no more of it is laid out. Of many choices that do not fit the
 * longest are enough: those of the first SHOWN_MOST screens.
 */
enum { LAID_OUT = 1000, SHOWN_MOST = 4 };

/* To lay out a question takes as long as all other rules take for a hundred: whoever has so many faults has enough. */
enum { HIDDEN_MOST = 200 };

typedef struct fit {
    check c;
    fit_view *view;
    fit_bound *bound;
    names_table *categories; /* that were looked at */
    names_table *told;       /* forms of templates of which it was said that a question does not fit */
    int hidden;              /* questions that do not fit */
    int passed_over;         /* questions that may not fit either; the first of them is ... */
    int passed_first;
} fit;

static fit_text watch(quiz_slice text, quiz_arena *arena)
{
    size_t size = text.size < LAID_OUT ? text.size : LAID_OUT;

    while (size < text.size && size > 0 && ((unsigned char)text.at[size] & 0xC0) == 0x80) size--;
    return (fit_text){ .text = quiz_arena_copy(arena, text.at, size),
                       .beyond = quiz_text_length((quiz_slice){ text.at + size, text.size - size }) };
}

static const char *help_for(const fit_text *t, quiz_arena *arena)
{
    int over = t->hidden + t->beyond;

    return quiz_arena_print(arena, "shorten it by about %d character%s", over, over == 1 ? "" : "s");
}

/* ---- Questions ---- */

typedef struct choice {
    const item_text *of;
    fit_text seen;
} choice;

typedef struct shown {
    fit_text prompt, explanation;
    choice *rights, *wrongs; /* the longest first */
    int right_count, wrong_count;
} shown;

static int compare_choices(const void *a, const void *b)
{
    const choice *x = a, *y = b;

    if (x->of->text.size != y->of->text.size) return x->of->text.size < y->of->text.size ? 1 : -1;
    return x->of < y->of ? -1 : x->of > y->of;
}

static shown shown_of(const item *q, quiz_arena *arena)
{
    choice *choices = quiz_arena_array(arena, (size_t)q->choice_count, sizeof *choices);
    shown s = { .prompt = watch(q->prompt.text, arena),
                .explanation = watch(q->explain.text, arena),
                .rights = choices,
                .wrongs = choices + q->right_count,
                .right_count = q->right_count,
                .wrong_count = q->choice_count - q->right_count };

    for (int i = 0; i < q->choice_count; i++) choices[i] = (choice){ &q->choices[i], watch(q->choices[i].text, arena) };
    qsort(s.rights, (size_t)s.right_count, sizeof *s.rights, compare_choices);
    qsort(s.wrongs, (size_t)s.wrong_count, sizeof *s.wrongs, compare_choices);
    return s;
}

/* With RIGHT and the wrong choices from FIRST on, as many as there are on the screen; whether these are seen. */
static bool show(const fit *f, quiz_question *q, shown *s, choice *right, int first)
{
    fit_text *watched[QUIZ_CHOICES_MAX + 2] = { &s->prompt, &s->explanation, &right->seen };
    bool fits = true;

    q->key = 0;
    q->choices[0] = right->seen.text;
    for (int i = 1; i < q->choice_count; i++) {
        watched[i + 2] = &s->wrongs[first + i - 1].seen;
        q->choices[i] = watched[i + 2]->text;
    }
    fit_view_question(f->view, q, watched, q->choice_count + 2);
    for (int i = 2; i < q->choice_count + 2; i++) fits &= watched[i]->hidden == 0;
    return fits;
}

/* The longest choices together: once these fit, so do the others. */
static void show_all(const fit *f, const quiz_question *posed, shown *s)
{
    quiz_question q = *posed;
    int step = q.choice_count - 1, last = s->wrong_count - step;
    bool fits = false;

    q.prompt = s->prompt.text;
    q.explanation = s->explanation.text[0] ? s->explanation.text : NULL;
    for (int i = 0; !fits && i < SHOWN_MOST && (i < s->right_count || i * step < s->wrong_count); i++) {
        choice *right = &s->rights[i < s->right_count ? i : 0];
        fits = show(f, &q, s, right, i * step < last ? i * step : last);
    }
}

/* Of a template's questions of one form the first that does not fit stands for all. */
static bool is_told(const fit *f, const catalog_entry *e)
{
    const void *form = e->written ? NULL : &e->plan->ask->forms[e->shown.form];

    return form && names_find(f->told, 0, (quiz_slice){ (const char *)&form, sizeof form }) >= 0;
}

static void tell(const fit *f, const catalog_entry *e)
{
    const void *form = e->written ? NULL : &e->plan->ask->forms[e->shown.form];

    if (form)
        names_put(f->told, 0,
                  (quiz_slice){ quiz_arena_copy(f->c.arena, (const char *)&form, sizeof form), sizeof form }, 0);
}

static void report_text(fit *f, const item *q, const item_text *of, const fit_text *t, const char *name)
{
    const fit_size *at = &fit_sizes[t->first];

    if (t->hidden == 0) return;
    tell(f, q->entry);
    check_report(&f->c, q, QUIZ_L_NO_ROOM, item_place(of, of->text), help_for(t, f->c.scratch),
                 "the %s does not fit on a screen of %dx%d", name, at->w, at->h);
}

/* Q, as it is POSED. */
static void look_closely(fit *f, const item *q, const quiz_question *posed)
{
    int before = quiz_findings_count(f->c.findings);
    shown s = shown_of(q, f->c.scratch);

    show_all(f, posed, &s);
    report_text(f, q, &q->prompt, &s.prompt, "prompt");
    report_text(f, q, &q->explain, &s.explanation, "explanation");
    for (int i = 0; i < s.right_count; i++) report_text(f, q, s.rights[i].of, &s.rights[i].seen, "answer");
    for (int i = 0; i < s.wrong_count; i++) report_text(f, q, s.wrongs[i].of, &s.wrongs[i].seen, "wrong choice");
    f->hidden += quiz_findings_count(f->c.findings) > before;
}

static void pass_over(fit *f, int index)
{
    if (f->passed_over++ == 0) f->passed_first = index;
}

static void report_passed_over(fit *f)
{
    if (f->passed_over == 0) return;
    const item *q = item_of(f->c.catalog, f->passed_first, f->c.scratch);
    quiz_findings_add(
        f->c.findings, QUIZ_L_NO_ROOM, item_whole(q), "shorten those that were found, and check again",
        "from here on %d more question%s may not fit on a screen; after %d that do not, no more are measured",
        f->passed_over, f->passed_over == 1 ? "" : "s", HIDDEN_MOST);
}

static bool is_worth_a_look(fit *f, const fit_lines *lines, int index)
{
    if (fit_bound_holds(f->bound, lines)) return false;
    if (f->hidden >= HIDDEN_MOST) pass_over(f, index);
    return f->hidden < HIDDEN_MOST;
}

static void look_at_question(fit *f, int index)
{
    const quiz_catalog *catalog = f->c.catalog;
    const catalog_entry *e = &catalog->entries[index];

    if (is_told(f, e)) return;
    const fit_lines lines = e->written ? fit_bound_written(f->bound, e->written)
                                       : fit_bound_posed(f->bound, quiz_pose(catalog, index, 1, f->c.scratch));
    if (is_worth_a_look(f, &lines, index))
        look_closely(f, item_of(catalog, index, f->c.scratch), quiz_pose(catalog, index, 1, f->c.scratch));
}

/* ---- Translations ---- */

static void look_at_translation(fit *f, int index, quiz_slice language)
{
    const quiz_catalog *catalog = f->c.catalog;
    const item *q = item_in(catalog, index, language, f->c.scratch);
    const char *code = quiz_arena_copy(f->c.scratch, language.at, language.size);
    const fit_lines lines = fit_bound_item(f->bound, q);

    if (is_worth_a_look(f, &lines, index)) look_closely(f, q, quiz_pose_in(catalog, index, 1, code, f->c.scratch));
}

/* Each language in which the question is asked once; those that are not whole are never seen. */
static void look_at_translations(fit *f, int index)
{
    const bank_written *w = f->c.catalog->entries[index].written;
    if (!w) return;
    const lines_entry *e = w->document->entries + w->section->first;
    const bank_place place = { w->document, w->section, NULL };

    for (const lines_entry *end = e + w->section->count; e < end; e++) {
        quiz_slice code = e->key;
        if (!memchr(code.at, '.', code.size) || !quiz_slice_is(quiz_slice_cut(&code, '.'), "text")) continue;
        const char *own = bank_language(f->c.catalog->bank, w->title);
        const char *wanted = quiz_arena_copy(f->c.scratch, code.at, code.size);
        if (languages_choose(place, own, wanted, f->c.scratch).at == code.at) look_at_translation(f, index, code);
    }
}

/* ---- Categories and titles ---- */

static void report_name(const fit *f, bank_place place, const fit_text *t, const char *what)
{
    const fit_size *at = &fit_sizes[t->first];

    if (t->hidden == 0) return;
    quiz_findings_add(f->c.findings, QUIZ_L_NO_ROOM, item_place(&(item_text){ .place = place }, place.entry->value),
                      help_for(t, f->c.scratch), "the %s does not fit on a screen of %dx%d", what, at->w, at->h);
}

static bank_place place_in(bank_place section, const char *key)
{
    int at = 0;

    section.entry = bank_next_entry(section.document, section.section, key, &at);
    return section;
}

/* Where a question's category is given: in its own section, in its record, or in its template. */
static bank_place place_of_category(const catalog_entry *e)
{
    const bank_written *w = e->written;

    if (w) return place_in((bank_place){ w->document, w->section, NULL }, "category");
    bank_place given = place_in(e->about->keys[0].value->place, "category");
    return given.entry ? given : place_in(e->plan->ask->place, "category");
}

/* A category is looked at once; one that was not given has a name that fits. */
static void look_at_category(fit *f, const catalog_entry *e)
{
    fit_text text = { .text = NULL };

    if (names_put(f->categories, 0, quiz_slice_of(e->shown.category), 0) >= 0) return;
    bank_place place = place_of_category(e);
    if (!place.entry) return;
    fit_view_category(f->view, e->shown.category, &text);
    report_name(f, place, &text, "category");
}

static void look_at_titles(const fit *f, const lines_document *document)
{
    for (int i = 0; i < document->section_count; i++) {
        bank_place section = { document, &document->sections[i], NULL };
        if (!quiz_slice_is(section.section->kind, "bank")) continue;
        bank_place title = place_in(section, "title");
        if (!title.entry) continue;
        fit_text text = watch(title.entry->value, f->c.scratch);
        fit_view_title(f->view, text.text, f->c.catalog->count, &text);
        report_name(f, title, &text, "title");
    }
}

void fit_check(const quiz_catalog *catalog, const fit_fonts *fonts, quiz_findings *findings)
{
    quiz_arena *arena = quiz_arena_new(), *scratch = quiz_arena_new();
    glyphs *g = glyphs_new(fonts, arena);
    fit f = { .c = { .catalog = catalog, .bank = catalog->bank, .findings = findings, .arena = arena },
              .view = fit_view_new(fonts) };

    f.c.scratch = scratch;
    f.c.told = names_new(arena, 0);
    f.categories = names_new(arena, 0);
    f.told = names_new(arena, 0);
    f.bound = fit_bound_new(f.view, g, arena);
    for (int i = 0; i < catalog->count; i++) {
        look_at_category(&f, &catalog->entries[i]);
        look_at_question(&f, i);
        look_at_translations(&f, i);
        quiz_arena_reset(scratch);
    }
    report_passed_over(&f);
    for (int i = 0; i < catalog->bank->document_count; i++) look_at_titles(&f, catalog->bank->documents[i]);
    fit_letters_check(catalog->bank, g, findings);
    fit_view_free(f.view);
    quiz_arena_free(scratch);
    quiz_arena_free(arena);
}
