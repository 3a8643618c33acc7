/*
 * What the next round will be: counting what there is to choose from.
 */
#include "bank/equal.h"
#include "play/categories.h"
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

static void list_category(app *a, const char *category)
{
    a->categories = quiz_grow(a->categories, a->category_count, &a->category_capacity, sizeof *a->categories);
    a->categories[a->category_count++] = category;
}

void setup_list_categories(app *a)
{
    const quiz_catalog *catalog = a->options.catalog;
    quiz_arena *arena = quiz_arena_new();
    categories listed = { .count = 0 };

    a->category_count = 0;
    for (int i = 0; i < quiz_catalog_count(catalog); i++) {
        const quiz_catalog_entry *e = quiz_catalog_at(catalog, i);
        if (a->setup.title >= 0 && e->title >= 0 && e->title != a->setup.title) continue;
        if (categories_number(&listed, arena, e->category) == (int)a->category_count) list_category(a, e->category);
    }
    quiz_arena_free(arena);
}

int setup_category(const app *a)
{
    quiz_arena *arena = quiz_arena_new();
    int at = a->setup.category == NULL ? -1 : (int)a->category_count - 1;

    while (at >= 0 && !equal_folded(quiz_slice_of(a->categories[at]), quiz_slice_of(a->setup.category), arena)) at--;
    quiz_arena_free(arena);
    return at;
}
