/* Titles, categories and difficulties with too few questions to play. Only titles that bear a [bank] are looked at. */
#include "base/map.h"
#include "check/check.h"
#include "check/title.h"

#include <stdlib.h>

/* A difficulty is missed where another one has so many times what a round needs. */
enum { CATEGORY_LEAST = 3, PLENTY = 4, NEAR_MOST = 200 };

typedef struct category {
    const char *name;
    int count;
    int first; /* a question of it */
} category;

typedef struct title_counts {
    int all, levels[QUIZ_DIFFICULTY_COUNT];
    map numbers; /* hash of a category's name, as written and folded: its number */
    category *categories;
    size_t category_count, category_capacity;
} title_counts;

/* ---- Modes ---- */

static int smallest_round(const check *c)
{
    int least = c->options->modes[0].count;

    for (int i = 1; i < c->options->mode_count; i++)
        if (c->options->modes[i].count < least) least = c->options->modes[i].count;
    return least;
}

/*
 * The rounds for which COUNT questions are too few: "a round of Classic needs 12". NULL: there are none. Rounds of a
 * fixed length make do with what there is, and of those of one length the first one is named.
 */
static const char *unfilled(const check *c, int count)
{
    const char *list = NULL;
    int named = 0;

    for (int i = 0; i < c->options->mode_count; i++) {
        const quiz_mode *mode = &c->options->modes[i];
        if (mode->fixed || mode->count == named || count >= mode->count) continue;
        named = mode->count;
        if (list)
            list = quiz_arena_print(c->scratch, "%s, one of %s %d", list, mode->label, mode->count);
        else
            list = quiz_arena_print(c->scratch, "a round of %s needs %d", mode->label, mode->count);
    }
    return list;
}

/* ---- Counting ---- */

static uint64_t as_written(const char *name)
{
    return quiz_slice_hash(quiz_slice_of(name));
}

static uint64_t as_folded(const char *name, quiz_arena *scratch)
{
    return ~quiz_slice_hash(quiz_slice_of(quiz_text_fold(scratch, quiz_slice_of(name))));
}

/* Names that are equal when folded are one category. Most are known as they are written. */
static category *find_category(const title_counts *t, const char *name, quiz_arena *scratch)
{
    const uint64_t *number = map_get(&t->numbers, as_written(name));

    if (!number && t->category_count) number = map_get(&t->numbers, as_folded(name, scratch));
    return number ? &t->categories[*number] : NULL;
}

static category *category_of(title_counts *t, const char *name, int question, check *c)
{
    category *found = find_category(t, name, c->scratch);

    if (!found) {
        map_put(&t->numbers, c->arena, as_folded(name, c->scratch), t->category_count);
        t->categories = quiz_grow(t->categories, t->category_count, &t->category_capacity, sizeof *t->categories);
        found = &t->categories[t->category_count++];
        *found = (category){ name, 0, question };
    }
    map_put(&t->numbers, c->arena, as_written(name), (uint64_t)(found - t->categories));
    return found;
}

static void *begin(check *c)
{
    return quiz_arena_array(c->arena, (size_t)c->bank->title_count + 1, sizeof(title_counts));
}

/* What belongs to no title, and so to all, is counted first. */
static void count(check *c, void *state, const item *q)
{
    const quiz_catalog_entry *e = &q->entry->shown;
    title_counts *t = (title_counts *)state + e->title + 1;

    t->all++;
    t->levels[e->difficulty]++;
    category_of(t, e->category, q->index, c)->count++;
}

/* ---- Findings ---- */

static quiz_place category_place(const check *c, int question)
{
    const catalog_entry *e = &c->catalog->entries[question];
    int at = 0;

    if (!e->written) return bank_place_of(e->plan->ask->place);
    const lines_entry *given = bank_next_entry(e->written->document, e->written->section, "category", &at);
    return bank_place_of((bank_place){ e->written->document, e->written->section, given });
}

/* A category that is better filled and called nearly so. */
static const char *nearest(const title_counts *t, const char *name)
{
    const char *names[NEAR_MOST];
    int found = 0;

    if (t->category_count > NEAR_MOST) return NULL;
    for (size_t i = 0; i < t->category_count; i++)
        if (t->categories[i].count >= CATEGORY_LEAST) names[found++] = t->categories[i].name;
    return quiz_text_nearest(quiz_slice_of(name), names, found);
}

static void report_category(check *c, const title_counts *t, const category *small)
{
    const char *meant = nearest(t, small->name);
    const char *help = meant ? quiz_arena_print(c->scratch, "did you mean \"%s\"?", meant)
                             : "write more of them, or put them into another category";

    quiz_findings_add(c->findings, QUIZ_C_FEW, category_place(c, small->first), help,
                      "the category \"%s\" has %d question%s", small->name, small->count, small->count == 1 ? "" : "s");
    quiz_arena_reset(c->scratch);
}

static void look_at_categories(check *c, const title_counts *t, const title_counts *shared)
{
    for (size_t i = 0; i < t->category_count; i++) {
        const category *also = find_category(shared, t->categories[i].name, c->scratch);
        if (t->categories[i].count + (also ? also->count : 0) < CATEGORY_LEAST)
            report_category(c, t, &t->categories[i]);
        quiz_arena_reset(c->scratch);
    }
}

/* A bank that uses one difficulty alone does not grade its questions. */
static void look_at_levels(check *c, const title_counts *t, const title_counts *shared, int title)
{
    int counts[QUIZ_DIFFICULTY_COUNT], used = 0, most = 0, least = smallest_round(c);

    for (int d = 0; d < QUIZ_DIFFICULTY_COUNT; d++) {
        counts[d] = t->levels[d] + shared->levels[d];
        used += counts[d] > 0;
        if (counts[d] > most) most = counts[d];
    }
    for (int d = 0; d < QUIZ_DIFFICULTY_COUNT && used > 1 && most >= PLENTY * least; d++)
        if (counts[d] < least)
            quiz_findings_add(c->findings, QUIZ_C_FEW, title_place(c->bank, title),
                              "players choose a difficulty: grade some of the others anew, or write more",
                              "\"%s\" has %d %s question%s, and %s", c->bank->titles[title].title, counts[d],
                              quiz_difficulty_name((quiz_difficulty)d), counts[d] == 1 ? "" : "s",
                              unfilled(c, counts[d]));
}

static void look_at_title(check *c, const title_counts *t, const title_counts *shared, int title)
{
    int all = t->all + shared->all;
    const char *rounds = unfilled(c, all);

    if (rounds && all > 0)
        quiz_findings_add(c->findings, QUIZ_C_FEW, title_place(c->bank, title),
                          "write more, or facts to make them from", "\"%s\" has %d question%s, and %s",
                          c->bank->titles[title].title, all, all == 1 ? "" : "s", rounds);
    if (all >= smallest_round(c)) {
        look_at_categories(c, t, shared);
        look_at_levels(c, t, shared, title);
    }
    quiz_arena_reset(c->scratch);
}

static void end(check *c, void *state)
{
    title_counts *all = state;

    for (int title = 0; title < c->bank->title_count && c->options->mode_count; title++)
        if (title_is_declared(c->bank, title)) look_at_title(c, &all[title + 1], &all[0], title);
    for (int title = -1; title < c->bank->title_count; title++) free(all[title + 1].categories);
}

const check_row check_few = { begin, count, end };
