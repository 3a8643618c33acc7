/*
 * Counting for the statistics.
 */
#include "screens/stats.h"

/* Questions that all titles share are each one's own. */
static bool is_about(const quiz_catalog *catalog, int index, int title)
{
    int of = quiz_catalog_at(catalog, index)->title;

    return title < 0 || of < 0 || of == title;
}

static int count_questions(const quiz_catalog *catalog, int title)
{
    int count = 0;

    for (int i = 0; i < quiz_catalog_count(catalog); i++) count += is_about(catalog, i, title);
    return count;
}

/* A square for several questions is as most of those are that were met. */
static record_state state_of_many(const int *counts)
{
    if (counts[RECORD_RIGHT] + counts[RECORD_WRONG] == 0) return RECORD_NEW;
    return counts[RECORD_RIGHT] >= counts[RECORD_WRONG] ? RECORD_RIGHT : RECORD_WRONG;
}

static void count_states(stats *s, const quiz_catalog *catalog, const record *r, tally *t)
{
    int counts[RECORD_STATES] = { 0 }, nth = 0;

    for (int i = 0; i < quiz_catalog_count(catalog); i++) {
        if (!is_about(catalog, i, s->title)) continue;
        record_state state = (record_state)r->states[i];
        if (state != RECORD_NEW) tally_add(t, quiz_catalog_at(catalog, i)->category, state == RECORD_RIGHT);
        s->met += state != RECORD_NEW;
        s->right += state == RECORD_RIGHT;
        counts[state]++;
        if (++nth % s->per_square != 0 && nth < s->questions) continue;
        s->squares[s->square_count++] = (unsigned char)state_of_many(counts);
        for (int k = 0; k < RECORD_STATES; k++) counts[k] = 0;
    }
}

static bool is_better(const record_round *one, const record_round *other)
{
    int a = one->right * other->count, b = other->right * one->count;

    return a != b ? a > b : one->score > other->score;
}

static void list_rounds(stats *s, const record *r, quiz_arena *arena)
{
    record_round *rounds = quiz_arena_array(arena, r->round_count, sizeof *rounds);

    for (size_t i = 0; i < r->round_count; i++) {
        if (s->title >= 0 && r->rounds[i].title != s->title) continue;
        rounds[s->round_count] = r->rounds[i];
        if (is_better(&rounds[s->round_count], &rounds[s->best])) s->best = s->round_count;
        s->round_count++;
    }
    s->rounds = rounds;
}

const stats *stats_count(const quiz_catalog *catalog, const record *r, int title, quiz_arena *arena)
{
    stats *s = quiz_arena_alloc(arena, sizeof *s);
    tally t = { .arena = arena };

    *s = (stats){ .title = title, .questions = count_questions(catalog, title) };
    s->per_square = 1 + (s->questions - 1) / STATS_SQUARES;
    count_states(s, catalog, r, &t);
    s->category_count = tally_rows(&t, s->categories, TALLY_ROWS_MAX);
    list_rounds(s, r, arena);
    return s;
}

int stats_percent(int part, int whole)
{
    return whole > 0 ? (int)((200LL * part + whole) / (2LL * whole)) : 0;
}
