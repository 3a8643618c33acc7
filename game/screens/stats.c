/*
 * Counting for the statistics.
 */
#include "screens/stats.h"

enum { ROUNDS_MOST = 100 };

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
static record_last state_of_many(const int *counts)
{
    if (counts[RECORD_RIGHT] + counts[RECORD_WRONG] == 0) return RECORD_NEW;
    return counts[RECORD_RIGHT] >= counts[RECORD_WRONG] ? RECORD_RIGHT : RECORD_WRONG;
}

static void count_states(stats *s, const quiz_catalog *catalog, record *r, tally *t)
{
    int counts[RECORD_STATES] = { 0 }, nth = 0;

    for (int i = 0; i < quiz_catalog_count(catalog); i++) {
        if (!is_about(catalog, i, s->title)) continue;
        record_last state = record_last_answer(r, i);
        if (state != RECORD_NEW) tally_add(t, quiz_catalog_at(catalog, i)->category, state == RECORD_RIGHT);
        s->met += state != RECORD_NEW;
        s->right += state == RECORD_RIGHT;
        counts[state]++;
        if (++nth % s->per_square != 0 && nth < s->questions) continue;
        s->squares[s->square_count++] = (unsigned char)state_of_many(counts);
        for (int k = 0; k < RECORD_STATES; k++) counts[k] = 0;
    }
}

static bool is_better(const history_round *one, const history_round *other)
{
    int a = one->right * other->asked, b = other->right * one->asked;

    return a != b ? a > b : one->score > other->score;
}

static void list_rounds(stats *s, const quiz_catalog *catalog, record *r, quiz_arena *arena)
{
    const char *title = s->title < 0 ? NULL : quiz_bank_title_at(quiz_catalog_bank(catalog), s->title)->title;

    s->rounds = history_rounds(record_history(r), title, ROUNDS_MOST, &s->round_count, arena);
    for (int i = 1; i < s->round_count; i++)
        if (is_better(&s->rounds[i], &s->rounds[s->best])) s->best = i;
}

const stats *stats_count(const quiz_catalog *catalog, record *r, int title, quiz_arena *arena)
{
    stats *s = quiz_arena_alloc(arena, sizeof *s);
    tally t = { .arena = arena };

    *s = (stats){ .title = title, .questions = count_questions(catalog, title) };
    s->per_square = 1 + (s->questions - 1) / STATS_SQUARES;
    count_states(s, catalog, r, &t);
    s->category_count = tally_rows(&t, s->categories, TALLY_ROWS_MAX);
    list_rounds(s, catalog, r, arena);
    return s;
}

int stats_percent(int part, int whole)
{
    return whole > 0 ? (int)((200LL * part + whole) / (2LL * whole)) : 0;
}
