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

    if (title < 0 && quiz_bank_title_count(bank) > 1) return texts_of(a->texts, TEXT_ALL_BANKS);
    return quiz_bank_title_at(bank, title < 0 ? 0 : title)->title;
}

void setup_choose_title(app *a, int title)
{
    a->setup.title = title;
    a->setup.category = NULL;
    a->title_count = setup_title_questions(a, title);
    setup_changed(a);
}

quiz_setup setup_settled(const app *a)
{
    quiz_setup s = a->setup;

    s.day = s.mode->alike ? a->options.today : 0;
    return quiz_setup_settle(&s);
}

void setup_changed(app *a)
{
    const quiz_setup s = setup_settled(a);

    a->available = quiz_deck_available(a->options.catalog, &s);
    a->last_word = TEXT_COUNT;
}

int setup_next_length(int count, int step)
{
    static const int lengths[] = { 6, 12, 24, QUIZ_COUNT_MAX };
    enum { LENGTH_COUNT = sizeof lengths / sizeof *lengths };
    int at = 0;

    while (at + 1 < LENGTH_COUNT && lengths[at + 1] <= count) at++;
    return lengths[(at + step + LENGTH_COUNT) % LENGTH_COUNT];
}

int setup_wanted(const app *a)
{
    return setup_settled(a).count;
}

int setup_length(const app *a)
{
    int wanted = setup_wanted(a);

    return wanted < a->available ? wanted : a->available;
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

static void tally_question(setup_tally *t, const quiz_catalog_entry *e, quiz_memory_state state)
{
    t->count++;
    t->by_difficulty[e->difficulty]++;
    t->met += state != QUIZ_MEMORY_NEW;
    t->known += state == QUIZ_MEMORY_KNOWN;
}

static void add_tally(setup_tally *to, const setup_tally *more)
{
    to->count += more->count;
    for (int i = 0; i < QUIZ_DIFFICULTY_COUNT; i++) to->by_difficulty[i] += more->by_difficulty[i];
    to->met += more->met;
    to->known += more->known;
}

/* Each question is looked at once: its own title counts it, or first of all what they share. */
void setup_tally_titles(app *a)
{
    const quiz_catalog *catalog = a->options.catalog;
    int titles = quiz_bank_title_count(quiz_catalog_bank(catalog));
    setup_tally *tallies = quiz_arena_array(a->visit, (size_t)titles + 1, sizeof *tallies), all = { .count = 0 };
    const quiz_memory *memories = record_memories(a->record);
    int64_t now = record_now(a->record).ms;

    for (int i = 0; i < quiz_catalog_count(catalog); i++) {
        const quiz_catalog_entry *e = quiz_catalog_at(catalog, i);
        tally_question(&tallies[e->title + 1], e, quiz_memory_state_at(&memories[i], now));
    }
    const setup_tally shared = tallies[0];
    for (int i = 0; i <= titles; i++) add_tally(&all, &tallies[i]);
    for (int i = 1; i <= titles; i++) add_tally(&tallies[i], &shared);
    tallies[0] = all;
    a->known = tallies;
}

const setup_tally *setup_tally_of(const app *a, int title)
{
    const setup_tally *tallies = a->known;

    return &tallies[title + 1];
}

void setup_choose_pace(app *a, quiz_pace pace)
{
    a->options.settings->time = (int)pace;
    a->setup.limit_ms = quiz_mode_limit_ms(a->setup.mode, pace);
}

int setup_pace(const app *a)
{
    for (int i = 0; i < QUIZ_PACE_COUNT; i++)
        if (quiz_mode_limit_ms(a->setup.mode, (quiz_pace)i) == a->setup.limit_ms) return i;
    return -1;
}

/* The questions of a day want to know the day. */
static bool can_be_played(const app *a, const quiz_mode *mode)
{
    return !mode->alike || a->options.today != 0;
}

void setup_choose_mode(app *a, const quiz_mode *mode)
{
    a->options.settings->mode = (int)(mode - quiz_modes);
    a->setup.mode = mode;
    setup_choose_pace(a, (quiz_pace)a->options.settings->time);
    setup_changed(a);
}

void setup_change_mode(app *a, int step)
{
    int at = (int)(a->setup.mode - quiz_modes);

    do at = (at + step + quiz_mode_count) % quiz_mode_count;
    while (!can_be_played(a, &quiz_modes[at]));
    setup_choose_mode(a, &quiz_modes[at]);
}

const char *setup_mode_name(const ui *u, const quiz_mode *mode)
{
    return texts_named(u->texts, "mode-", mode->name);
}

const char *setup_mode_about(ui *u, const quiz_mode *mode)
{
    const char *name = quiz_arena_print(u->arena, "%s-about", mode->name), *text = texts_named(u->texts, "mode-", name);

    return text == name ? mode->about : text;
}

const char *setup_seconds(ui *u, int ms)
{
    enum { SECOND = 1000, TENTH = 100 };

    return ms % SECOND == 0 ? texts_number(u->arena, ms / SECOND) : texts_tenths(u->texts, u->arena, ms / TENTH);
}
