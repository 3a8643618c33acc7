/*
 * What the next round will be: counting what there is to choose from.
 */
#include <string.h>

#include "quiz/deck.h"
#include "screens/screen.h"

int setup_title_questions(const app *a, int title)
{
    const quiz_setup whole = { .mode = a->setup.mode, .title = title, .difficulty = -1 };

    return quiz_deck_available(a->options.catalog, &whole);
}

const char *setup_title_name(const app *a, int title)
{
    const quiz_bank *bank = quiz_catalog_bank(a->options.catalog);

    if (title < 0 && quiz_bank_title_count(bank) > 1) return texts_of(TEXT_ALL_BANKS);
    return quiz_bank_title_at(bank, title < 0 ? 0 : title)->title;
}

void setup_choose_title(app *a, int title)
{
    a->setup.title = title;
    a->setup.category = NULL;
    a->title_count = setup_title_questions(a, title);
    setup_changed(a);
}

void setup_changed(app *a)
{
    a->available = quiz_deck_available(a->options.catalog, &a->setup);
    a->last_word = NULL;
}

int setup_length(const app *a)
{
    return a->setup.count < a->available ? a->setup.count : a->available;
}

static bool is_listed(const app *a, const char *category)
{
    for (size_t i = 0; i < a->category_count; i++)
        if (strcmp(a->categories[i], category) == 0) return true;
    return false;
}

void setup_list_categories(app *a)
{
    const quiz_catalog *catalog = a->options.catalog;

    a->category_count = 0;
    for (int i = 0; i < quiz_catalog_count(catalog); i++) {
        const quiz_catalog_entry *e = quiz_catalog_at(catalog, i);
        if (a->setup.title >= 0 && e->title >= 0 && e->title != a->setup.title) continue;
        if (is_listed(a, e->category)) continue;
        a->categories = quiz_grow(a->categories, a->category_count, &a->category_capacity, sizeof *a->categories);
        a->categories[a->category_count++] = e->category;
    }
}
