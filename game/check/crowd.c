/* Crowds; see crowd.h. */
#include "check/crowd.h"

#include "check/title.h"

/* Questions of one form of a template follow each other; the written ones of a title may not. */
static int crowd_of(crowds *list, const catalog_entry *entry, const catalog_plan *last, int *written)
{
    int *place = entry->written ? &written[entry->shown.title + 1] : NULL;

    if (place ? *place >= 0 : entry->plan == last) return place ? *place : list->count - 1;
    list->at[list->count] = (crowd){ entry, 0 };
    if (place) *place = list->count;
    return list->count++;
}

crowds crowds_of(const quiz_catalog *catalog, quiz_arena *arena)
{
    size_t titles = (size_t)catalog->bank->title_count + 1, forms = (size_t)catalog->bank->ask_count * QUIZ_FORM_COUNT;
    int *written = quiz_arena_array(arena, titles, sizeof *written);
    crowds list = { quiz_arena_array(arena, titles + forms + 1, sizeof *list.at), 0, NULL };
    const catalog_plan *last = NULL;

    list.of = quiz_arena_array(arena, (size_t)catalog->count, sizeof *list.of);
    for (size_t i = 0; i < titles; i++) written[i] = -1;
    for (int i = 0; i < catalog->count; i++) {
        const catalog_entry *entry = &catalog->entries[i];
        list.of[i] = crowd_of(&list, entry, last, written);
        list.at[list.of[i]].count++;
        if (entry->plan) last = entry->plan;
    }
    list.at[list.count++] = (crowd){ NULL, catalog->count };
    return list;
}

quiz_place crowd_place(const crowd *c, const quiz_catalog *catalog)
{
    if (c->first && c->first->plan) return bank_place_of(c->first->plan->ask->forms[c->first->shown.form].place);
    int title = c->first ? c->first->shown.title : 0;
    if (title < 0) return (quiz_place){ .file = c->first->written->document->name };
    return title_place(catalog->bank, title);
}

const char *crowd_name(const crowd *c, const quiz_catalog *catalog, quiz_arena *arena)
{
    if (!c->first) return "questions of all kinds";
    if (!c->first->plan) return "written questions";
    const bank_ask *ask = c->first->plan->ask;
    const bank_type *type = &catalog->bank->types[ask->type];
    return quiz_arena_print(arena, "questions of \"%s\" in [ask %s.%s%s%s]", quiz_form_name(c->first->shown.form),
                            type->name, type->attributes[ask->attribute].name, *ask->name ? " " : "", ask->name);
}
