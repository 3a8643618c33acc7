/* Codes of rounds, and rounds of codes; the header has what goes where. */
#include "quiz/share.h"

#include "play/categories.h"
#include "quiz/text.h"

#include <stdlib.h>
#include <string.h>

const char *quiz_share_why(quiz_share_fault fault)
{
    static const char *const sentences[QUIZ_SHARE_FAULTS] = {
        [QUIZ_SHARE_BANK] = "the code is for another bank",
        [QUIZ_SHARE_MODE] = "a round of this mode has no code",
        [QUIZ_SHARE_COUNT] = "no code tells so many questions",
        [QUIZ_SHARE_FILTER] = "no code tells this choice of questions",
        [QUIZ_SHARE_TIME] = "no code tells this time for a question",
        [QUIZ_SHARE_SEED] = "no code tells a seed above 4194303",
        [QUIZ_SHARE_DECK] = "the questions do not come from the seed alone",
    };

    return sentences[fault];
}

bool quiz_share_has_mode(const quiz_mode *mode)
{
    return !mode->alike && mode->order != QUIZ_ORDER_FADING && !mode->players_most &&
           mode - quiz_modes < QUIZ_CODE_MODES;
}

/* ---- Filters ---- */

/* What a code's filter can be, in the order of the numbers from 1 on. */
typedef struct filters {
    quiz_arena *arena;
    int titles;              /* 0 where there is but one */
    const char **categories; /* one of the names of each, as the catalog has it */
    int category_count;
} filters;

typedef struct named {
    const char *folded, *name;
} named;

static int compare_named(const void *one, const void *other)
{
    return strcmp(((const named *)one)->folded, ((const named *)other)->folded);
}

static filters filters_of(const quiz_catalog *catalog)
{
    filters f = { .arena = quiz_arena_new() };
    int titles = quiz_bank_title_count(quiz_catalog_bank(catalog));
    size_t count = (size_t)quiz_catalog_count(catalog);
    named *list = quiz_arena_array(f.arena, count, sizeof *list);
    categories seen = { .count = 0 };

    f.titles = titles > 1 ? titles : 0;
    for (int i = 0; i < (int)count; i++) {
        const char *name = quiz_catalog_at(catalog, i)->category;
        if (categories_number(&seen, f.arena, name) != f.category_count) continue;
        list[f.category_count++] = (named){ quiz_text_fold(f.arena, quiz_slice_of(name)), name };
    }
    if (f.category_count) qsort(list, (size_t)f.category_count, sizeof *list, compare_named);
    f.categories = quiz_arena_array(f.arena, (size_t)f.category_count, sizeof *f.categories);
    for (int i = 0; i < f.category_count; i++) f.categories[i] = list[i].name;
    return f;
}

static bool same_category(const filters *f, const char *one, const char *other)
{
    return strcmp(quiz_text_fold(f->arena, quiz_slice_of(one)), quiz_text_fold(f->arena, quiz_slice_of(other))) == 0;
}

/* The number of SETUP's filter, or one that there is not. */
static int filter_number(const filters *f, const quiz_setup *setup)
{
    bool one_title = setup->title >= 0 && f->titles;
    int at = 0;

    if (!setup->category) return one_title ? 1 + setup->title : 0;
    if (one_title) return QUIZ_CODE_FILTERS;
    while (at < f->category_count && !same_category(f, f->categories[at], setup->category)) at++;
    return at < f->category_count ? 1 + f->titles + at : QUIZ_CODE_FILTERS;
}

/* False: the bank has no such filter. */
static bool apply_filter(const filters *f, int number, quiz_setup *setup)
{
    int category = number - 1 - f->titles;

    setup->title = number > 0 && category < 0 ? number - 1 : -1;
    setup->category = category >= 0 && category < f->category_count ? f->categories[category] : NULL;
    return category < f->category_count;
}

/* ---- From a setup ---- */

/* The number of the first pace that has this time, or one that there is not. */
static int pace_number(const quiz_mode *mode, int limit_ms)
{
    int pace = 0;

    while (pace < QUIZ_PACE_COUNT && quiz_mode_limit_ms(mode, (quiz_pace)pace) != limit_ms) pace++;
    return pace;
}

quiz_setup quiz_share_fit(const quiz_catalog *catalog, const quiz_setup *setup)
{
    quiz_setup s = quiz_setup_settle(setup);
    int available = quiz_deck_available(catalog, &s);

    s.seed &= QUIZ_CODE_SEED_MAX;
    if (s.count == s.mode->count) return s;
    if (s.count > available) s.count = available;
    while (!quiz_code_has_count(s.count)) s.count--;
    return s;
}

static void name_bank(const quiz_catalog *catalog, quiz_code *code)
{
    const quiz_bank *bank = quiz_catalog_bank(catalog);

    code->bank = quiz_code_bank(quiz_bank_fingerprint(bank));
    quiz_code_letters(quiz_bank_title_at(bank, 0)->title, code->letters);
}

quiz_share_fault quiz_share_setup(const quiz_catalog *catalog, const quiz_setup *setup, quiz_code *code)
{
    const quiz_setup s = quiz_setup_settle(setup);
    filters f = filters_of(catalog);
    quiz_code made = { .mode = (int)(s.mode - quiz_modes),
                       .count = s.count == s.mode->count ? 0 : s.count,
                       .difficulty = s.difficulty + 1,
                       .filter = filter_number(&f, &s),
                       .pace = pace_number(s.mode, s.limit_ms),
                       .seed = (uint32_t)s.seed };

    quiz_arena_free(f.arena);
    if (!quiz_share_has_mode(s.mode)) return QUIZ_SHARE_MODE;
    if (s.count == 0 || !quiz_code_has_count(made.count)) return QUIZ_SHARE_COUNT;
    if (made.filter >= QUIZ_CODE_FILTERS) return QUIZ_SHARE_FILTER;
    if (made.pace >= QUIZ_CODE_PACES) return QUIZ_SHARE_TIME;
    if (s.seed > QUIZ_CODE_SEED_MAX) return QUIZ_SHARE_SEED;
    name_bank(catalog, &made);
    *code = made;
    return QUIZ_SHARE_FINE;
}

/* ---- From a round ---- */

/* Whether SETUP alone leads to the deck of ROUND. */
static bool draws_the_same(const quiz_round *round, const quiz_setup *setup)
{
    quiz_arena *arena = quiz_arena_new();
    const quiz_deck *deck = quiz_round_deck(round);
    const quiz_deck drawn = quiz_deck_draw(quiz_round_catalog(round), setup, NULL, arena);
    bool same = drawn.count == deck->count && drawn.spares == deck->spares;

    for (int i = 0; same && i < deck->count + deck->spares; i++) same = drawn.entries[i] == deck->entries[i];
    quiz_arena_free(arena);
    return same;
}

/* Every question of the deck fits the setup: else there is no need to draw. */
static bool fits(const quiz_round *round, const filters *f, const quiz_setup *s)
{
    const quiz_deck *deck = quiz_round_deck(round);

    for (int i = 0; i < deck->count; i++) {
        const quiz_catalog_entry *e = quiz_catalog_at(quiz_round_catalog(round), deck->entries[i]);
        if (s->title >= 0 && e->title >= 0 && e->title != s->title) return false;
        if (s->difficulty >= 0 && (int)e->difficulty != s->difficulty) return false;
        if (s->category && !same_category(f, s->category, e->category)) return false;
    }
    return true;
}

/* As many questions as the round was to have: the mode's number, or the first one that codes have for its own. */
static bool find_count(const quiz_round *round, quiz_setup *s)
{
    int count = quiz_round_deck(round)->count;

    s->count = s->mode->count;
    if (draws_the_same(round, s)) return true;
    while (count < s->mode->count && !quiz_code_has_count(count)) count++;
    s->count = count;
    return !s->mode->fixed && quiz_code_has_count(count) && draws_the_same(round, s);
}

/* A replay does not tell what its questions were chosen from, but whatever draws the same deck is as good. */
static bool find_setup(const quiz_round *round, quiz_setup *s)
{
    filters f = filters_of(quiz_round_catalog(round));
    bool found = false;

    for (int filter = 0; !found && filter < QUIZ_CODE_FILTERS; filter++) {
        if (!apply_filter(&f, filter, s)) break;
        for (s->difficulty = -1; s->difficulty < QUIZ_DIFFICULTY_COUNT; s->difficulty++) {
            found = fits(round, &f, s) && find_count(round, s);
            if (found) break;
        }
    }
    quiz_arena_free(f.arena);
    return found;
}

static void add_ghost(const quiz_round_view *v, quiz_code *code)
{
    int64_t ms = 0;
    int done = 0;

    for (; done < v->count && v->results[done].done; done++) {
        ms += v->results[done].took_ms;
        if (done < QUIZ_CODE_ANSWERS && v->results[done].right) code->right |= UINT32_C(1) << done;
    }
    if (done) code->speed = quiz_code_speed((int)(ms / done));
}

quiz_share_fault quiz_share_round(const quiz_round *round, quiz_code *code)
{
    const quiz_round_view *v = quiz_round_look(round);
    const quiz_catalog *catalog = quiz_round_catalog(round);
    quiz_setup s = *v->setup;

    if (!quiz_share_has_mode(s.mode)) return QUIZ_SHARE_MODE;
    if (s.seed > QUIZ_CODE_SEED_MAX) return QUIZ_SHARE_SEED;
    if (!find_setup(round, &s)) return QUIZ_SHARE_DECK;
    quiz_share_fault fault = quiz_share_setup(catalog, &s, code);
    if (!fault) add_ghost(v, code);
    return fault;
}

/* ---- From a code ---- */

static bool is_for(const quiz_catalog *catalog, const quiz_code *code)
{
    quiz_code own = { .mode = 0 };

    name_bank(catalog, &own);
    return own.bank == code->bank && strcmp(own.letters, code->letters) == 0;
}

quiz_share_fault quiz_share_read(const quiz_catalog *catalog, const quiz_code *code, quiz_setup *setup)
{
    if (!is_for(catalog, code)) return QUIZ_SHARE_BANK;
    if (code->mode >= quiz_mode_count || !quiz_share_has_mode(&quiz_modes[code->mode])) return QUIZ_SHARE_MODE;

    const quiz_mode *mode = &quiz_modes[code->mode];
    if (code->count && (mode->fixed || code->count == mode->count)) return QUIZ_SHARE_COUNT;
    filters f = filters_of(catalog);
    quiz_setup s = { .mode = mode,
                     .count = code->count ? code->count : mode->count,
                     .difficulty = code->difficulty - 1,
                     .limit_ms = quiz_mode_limit_ms(mode, (quiz_pace)code->pace),
                     .seed = code->seed };
    bool known = apply_filter(&f, code->filter, &s);
    quiz_arena_free(f.arena);
    if (!known) return QUIZ_SHARE_FILTER;
    if (!quiz_deck_available(catalog, &s)) return QUIZ_SHARE_FILTER;
    *setup = s;
    return QUIZ_SHARE_FINE;
}

bool quiz_share_same_round(const quiz_code *one, const quiz_code *other)
{
    return one->mode == other->mode && one->count == other->count && one->difficulty == other->difficulty &&
           one->filter == other->filter && one->pace == other->pace && one->bank == other->bank &&
           one->seed == other->seed && strcmp(one->letters, other->letters) == 0;
}
