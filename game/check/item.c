/* Questions for the rules of content; see item.h. */
#include "check/item.h"

#include "bank/languages.h"

static item_text text_at(quiz_slice text, bank_place place, quiz_arena *arena)
{
    return (item_text){ text, words_of(text, arena), place };
}

/* ---- Written ---- */

static item_text first_of(bank_place place, const char *key, quiz_slice language, quiz_arena *arena)
{
    place.entry = languages_value(place, key, language, 0);
    return text_at(place.entry ? place.entry->value : (quiz_slice){ "", 0 }, place, arena);
}

static int add_all(bank_place place, const char *key, quiz_slice language, item_text *to, quiz_arena *arena)
{
    int count = 0;

    for (int at = 0; (place.entry = languages_next(place, key, language, &at)) != NULL;)
        to[count++] = text_at(place.entry->value, place, arena);
    return count;
}

static void take_written(item *q, quiz_slice language, quiz_arena *arena)
{
    const bank_written *w = q->entry->written;
    const bank_place place = { w->document, w->section, NULL };
    item_text *choices = quiz_arena_array(arena, (size_t)w->section->count, sizeof *choices);

    q->prompt = first_of(place, "text", language, arena);
    q->explain = first_of(place, "explain", language, arena);
    q->as_of = bank_first_value(arena, w->document, w->section, "as-of");
    q->right_count = add_all(place, "answer", language, choices, arena);
    q->choice_count = q->right_count + add_all(place, "wrong", language, choices + q->right_count, arena);
    q->choices = choices;
}

/* ---- Generated ---- */

static void take_generated(item *q, const quiz_catalog *catalog, quiz_arena *arena)
{
    const quiz_question *posed = quiz_pose(catalog, q->index, 1, arena);
    const bank_ask *ask = q->entry->plan->ask;
    bank_place place = ask->forms[q->entry->shown.form].place;
    item_text *choices = quiz_arena_array(arena, (size_t)posed->choice_count, sizeof *choices);

    q->prompt = text_at(quiz_slice_of(posed->prompt), place, arena);
    q->explain = text_at(quiz_slice_of(posed->explanation), ask->explain.place, arena);
    choices[q->choice_count++] = text_at(quiz_slice_of(posed->choices[posed->key]), place, arena);
    for (int i = 0; i < posed->choice_count; i++)
        if (i != posed->key) choices[q->choice_count++] = text_at(quiz_slice_of(posed->choices[i]), place, arena);
    q->right_count = 1;
    q->choices = choices;
}

static bool is_english(const quiz_bank *bank, int title)
{
    const char *language = bank_language(bank, title);

    return language[0] == 'e' && language[1] == 'n';
}

static item *new_item(const quiz_catalog *catalog, int index, quiz_arena *arena)
{
    item *q = quiz_arena_alloc(arena, sizeof *q);

    q->index = index;
    q->entry = &catalog->entries[index];
    return q;
}

const item *item_of(const quiz_catalog *catalog, int index, quiz_arena *arena)
{
    item *q = new_item(catalog, index, arena);

    q->english = is_english(catalog->bank, q->entry->shown.title);
    if (q->entry->written)
        take_written(q, (quiz_slice){ "", 0 }, arena);
    else
        take_generated(q, catalog, arena);
    return q;
}

const item *item_in(const quiz_catalog *catalog, int index, quiz_slice language, quiz_arena *arena)
{
    item *q = new_item(catalog, index, arena);

    take_written(q, language, arena);
    return q;
}

/* ---- Places ---- */

quiz_place item_place(const item_text *text, quiz_slice part)
{
    bank_place place = text->place;
    quiz_place at = lines_place(place.document, part, place.entry ? place.entry->line : 0);

    return at.column ? at : place.entry ? lines_place_of_value(place.document, place.entry) : bank_place_of(place);
}

quiz_place item_whole(const item *q)
{
    const bank_written *w = q->entry->written;

    return w ? lines_place_of_section(w->document, w->section) : item_place(&q->prompt, q->prompt.text);
}
