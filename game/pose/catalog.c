/* The catalog: everything that can be asked, in the order of the files. */
#include "pose/catalog.h"

#include <assert.h>
#include <stdlib.h>

#include "pose/forms.h"

void catalog_add(catalog_listing *l, catalog_entry entry)
{
    quiz_catalog *c = l->catalog;

    if (!entry.shown.category) entry.shown.category = "General";
    c->entries = quiz_grow(c->entries, (size_t)c->count, &c->capacity, sizeof *c->entries);
    c->entries[c->count++] = entry;
}

static void list_ask(catalog_listing *l, const bank_ask *ask)
{
    for (int form = 0; form < QUIZ_FORM_COUNT; form++)
        if (ask->forms[form].count && form_rows[form].list) form_rows[form].list(l, ask, (quiz_form)form);
}

/* Whether A stands before B in the files. */
static bool stands_before(const quiz_bank *bank, bank_place a, bank_place b)
{
    if (a.document == b.document) return a.section->line < b.section->line;
    for (int i = 0; i < bank->document_count; i++)
        if (bank->documents[i] == a.document || bank->documents[i] == b.document)
            return bank->documents[i] == a.document;
    return false;
}

/* Templates and written questions are each in order already. */
static void list_all(catalog_listing *l)
{
    const quiz_bank *bank = l->catalog->bank;
    int ask = 0;

    for (int i = 0; i < bank->written_count; i++) {
        bank_place place = { bank->written[i].document, bank->written[i].section, NULL };
        while (ask < bank->ask_count && stands_before(bank, bank->asks[ask].place, place))
            list_ask(l, &bank->asks[ask++]);
        form_written_add(l, &bank->written[i]);
    }
    while (ask < bank->ask_count) list_ask(l, &bank->asks[ask++]);
}

static bank_place place_of(const catalog_entry *entry)
{
    if (entry->written) return (bank_place){ entry->written->document, entry->written->section, NULL };
    return entry->about->keys[0].value->place;
}

static void report_taken(const catalog_listing *l, const catalog_entry *entry, const catalog_entry *before)
{
    quiz_findings_add(l->findings, QUIZ_B_TAKEN_NAME, bank_place_of(place_of(entry)),
                      entry->written ? "change its text, or delete one of the two" : "rename one of the two",
                      "this question is asked already, as \"%s\"", entry->shown.id);
    quiz_findings_relate(l->findings, bank_place_of(place_of(before)), "the first one");
}

/* Of entries with one id the first is kept: nobody could tell which of them history or a replay means. */
static void index_ids(catalog_listing *l)
{
    quiz_catalog *c = l->catalog;
    int kept = 0;

    c->ids = names_new(c->arena, (size_t)c->count);
    for (int i = 0; i < c->count; i++) {
        int before = names_put(c->ids, 0, quiz_slice_of(c->entries[i].shown.id), kept);
        if (before >= 0)
            report_taken(l, &c->entries[i], &c->entries[before]);
        else
            c->entries[kept++] = c->entries[i];
    }
    c->count = kept;
}

quiz_catalog *quiz_catalog_new(const quiz_bank *bank, quiz_findings *findings)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_catalog *c = quiz_arena_alloc(arena, sizeof *c);
    catalog_listing l = { .catalog = c, .findings = findings, .scratch = quiz_arena_new() };

    *c = (quiz_catalog){ .arena = arena, .bank = bank };
    l.pools = known_new(bank, arena);
    list_all(&l);
    index_ids(&l);
    quiz_arena_free(l.scratch);
    return c;
}

void quiz_catalog_free(quiz_catalog *catalog)
{
    if (!catalog) return;
    free(catalog->entries);
    quiz_arena_free(catalog->arena);
}

const quiz_bank *quiz_catalog_bank(const quiz_catalog *catalog)
{
    return catalog->bank;
}

int quiz_catalog_count(const quiz_catalog *catalog)
{
    return catalog->count;
}

const quiz_catalog_entry *quiz_catalog_at(const quiz_catalog *catalog, int index)
{
    assert(index >= 0 && index < catalog->count);
    return &catalog->entries[index].shown;
}

int quiz_catalog_find(const quiz_catalog *catalog, const char *id)
{
    return names_find(catalog->ids, 0, quiz_slice_of(id));
}

const quiz_question *quiz_pose(const quiz_catalog *catalog, int index, uint64_t seed, quiz_arena *arena)
{
    return quiz_pose_in(catalog, index, seed, NULL, arena);
}

const quiz_question *quiz_pose_in(const quiz_catalog *catalog, int index, uint64_t seed, const char *language,
                                  quiz_arena *arena)
{
    assert(index >= 0 && index < catalog->count);
    const catalog_entry *entry = &catalog->entries[index];
    draft d = { .catalog = catalog, .entry = entry, .arena = arena, .seed = seed, .language = language };

    d.scratch = quiz_arena_new();
    d.question = quiz_arena_alloc(arena, sizeof *d.question);
    d.rng = quiz_rng_new(seed, entry->about ? entry->about->stream : entry->shown.subject);
    form_rows[entry->shown.form].pose(&d);
    draft_finish(&d);
    quiz_arena_free(d.scratch);
    return d.question;
}
