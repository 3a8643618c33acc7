/*
 * Counting for the statistics.
 */
#include "screens/stats.h"

#include <string.h>

#include "store/history_days.h"

/* What is counted, and from what. */
typedef struct count {
    const quiz_catalog *catalog;
    record *record;
    quiz_arena *arena;
    stats *s;
    const char *title; /* its name in the history; NULL: all of them */
    bool alone;        /* it is the only one: rounds of all titles are its own */
    record_time now;
} count;

/* Questions that all titles share are each one's own. */
static bool is_about(const count *c, int entry)
{
    int of = quiz_catalog_at(c->catalog, entry)->title;

    return c->s->title < 0 || of < 0 || of == c->s->title;
}

/* ---- Questions ---- */

static void count_categories(count *c)
{
    tally t = { .arena = c->arena };
    int known;
    const history_question *questions = history_questions(record_history(c->record), &known, c->arena);

    for (int i = 0; i < known; i++) {
        int entry = record_entry(c->record, questions[i].question, questions[i].title);
        if (entry < 0 || !is_about(c, entry)) continue;
        tally_add(&t, quiz_catalog_at(c->catalog, entry)->category, questions[i].right, questions[i].asked);
    }
    c->s->category_count = tally_rows(&t, c->s->categories, TALLY_ROWS_MAX);
}

/* A square for several questions is as most of those are that were met; of equals, what needs more care. */
static quiz_memory_state state_of_many(const int *counts)
{
    static const quiz_memory_state order[] = { QUIZ_MEMORY_FADING, QUIZ_MEMORY_LEARNING, QUIZ_MEMORY_KNOWN };
    quiz_memory_state most = QUIZ_MEMORY_NEW;

    for (int i = 0; i < 3; i++)
        if (counts[order[i]] > (most == QUIZ_MEMORY_NEW ? 0 : counts[most])) most = order[i];
    return most;
}

/* MEMORIES: of those that it is about, in the order of the catalog. */
static void draw_squares(count *c, const quiz_memory *memories)
{
    stats *s = c->s;
    int counts[STATS_STATES] = { 0 };

    s->per_square = 1 + (s->questions - 1) / STATS_SQUARES;
    for (int i = 0; i < s->questions; i++) {
        quiz_memory_state state = quiz_memory_state_at(&memories[i], c->now.ms);
        s->states[state]++;
        counts[state]++;
        if ((i + 1) % s->per_square != 0 && i + 1 < s->questions) continue;
        s->squares[s->square_count++] = (unsigned char)state_of_many(counts);
        memset(counts, 0, sizeof counts);
    }
}

static void count_memories(count *c)
{
    enum { WEEK = 7 };
    stats *s = c->s;
    const quiz_memory *all = record_memories(c->record);
    quiz_memory *memories = quiz_arena_array(c->arena, (size_t)quiz_catalog_count(c->catalog), sizeof *memories);
    int due[WEEK];

    for (int i = 0; i < quiz_catalog_count(c->catalog); i++)
        if (is_about(c, i)) memories[s->questions++] = all[i];
    draw_squares(c, memories);
    quiz_memory_forecast(memories, s->questions, c->now.ms - c->now.of_day_ms, due, WEEK);
    s->due_today = due[0];
    for (int i = 0; i < WEEK; i++) s->due_week += due[i];
}

/* ---- Days ---- */

static const int lengths[STATS_PERIODS] = { [STATS_MONTH] = 30, [STATS_WEEK] = 7 };

static int days_before(int day, int days)
{
    while (days-- > 0) day = history_day_before(day);
    return day;
}

/* Where the first one of DAYS lies before the day FIRST (both by their numbers), that. */
static int first_of(const history_day *days, int day_count, int first)
{
    for (int i = 0; i < day_count; i++) {
        int day = history_day_number(days[i].day);
        if (day > 0 && day < first) first = day;
    }
    return first;
}

/* Days of a period that begins with FIRST: so many of them for a point, each in its place. */
static void add_days(const count *c, int first, const history_day *days, int day_count)
{
    stats_point *points = c->s->points;
    int length = history_day_number(c->now.day) - first + 1, each = (length + STATS_POINTS - 1) / STATS_POINTS;

    for (int i = 0; i < day_count; i++) {
        int off = history_day_number(days[i].day) - first;
        if (off < 0 || off >= length) continue;
        points[off / each].at = length > each ? (float)(off / each) / (float)((length - 1) / each) : 0.5f;
        points[off / each].asked += days[i].asked;
        points[off / each].right += days[i].right;
    }
}

/* Answers to questions that all titles share are each one's own here, too. */
static void count_days(count *c)
{
    history *h = record_history(c->record);
    stats *s = c->s;
    int length = lengths[s->period], from = length ? days_before(c->now.day, length - 1) : 0;
    int first = history_day_number(length ? from : c->now.day), own_count, shared_count = 0;
    const history_day *own = history_days(h, c->title, from, c->now.day, &own_count, c->arena), *shared = NULL;

    if (c->title) shared = history_days(h, "", from, c->now.day, &shared_count, c->arena);
    if (!length) first = first_of(shared, shared_count, first_of(own, own_count, first));
    add_days(c, first, own, own_count);
    add_days(c, first, shared, shared_count);
    for (int i = 0; i < STATS_POINTS; i++)
        if (s->points[i].asked > 0) s->points[s->point_count++] = s->points[i];
}

/* ---- Rounds ---- */

bool stats_is_better(const history_round *a, const history_round *b)
{
    if (a->score != b->score) return a->score > b->score;
    return (int64_t)a->right * b->asked > (int64_t)b->right * a->asked;
}

static void add_mode(count *c, const quiz_mode *mode, const history_mode *known)
{
    stats *s = c->s;

    s->rounds += known->rounds;
    if (s->mode_count == 0 || s->modes[s->mode_count - 1].mode != mode) {
        s->modes[s->mode_count++] = (stats_mode){ mode, known->best, known->last };
        return;
    }
    stats_mode *m = &s->modes[s->mode_count - 1];
    if (stats_is_better(&known->best, &m->best)) m->best = known->best;
    if (known->last.id > m->last.id) m->last = known->last;
}

static bool is_mode_about(const count *c, const history_mode *m)
{
    return !c->title || strcmp(m->title, c->title) == 0 || (c->alone && m->title[0] == '\0');
}

/* Who is best at a party says nothing of the one whose history this is. */
static void count_modes(count *c)
{
    int known;
    const history_mode *modes = history_modes(record_history(c->record), &known, c->arena);

    c->s->modes = quiz_arena_array(c->arena, (size_t)quiz_mode_count, sizeof *c->s->modes);
    for (int m = 0; m < quiz_mode_count; m++)
        for (int i = 0; i < known && quiz_modes[m].players_most == 0; i++)
            if (strcmp(modes[i].mode, quiz_modes[m].name) == 0 && is_mode_about(c, &modes[i]))
                add_mode(c, &quiz_modes[m], &modes[i]);
}

static void count_all(count *c)
{
    const history_totals totals = history_count(record_history(c->record), c->now.day);

    c->s->streak = totals.streak;
    c->s->longest_streak = totals.longest_streak;
    count_memories(c);
    count_categories(c);
    count_days(c);
    count_modes(c);
}

const stats *stats_count(const quiz_catalog *catalog, record *r, int title, stats_period period, quiz_arena *arena)
{
    stats *s = quiz_arena_alloc(arena, sizeof *s);
    const quiz_bank *bank = quiz_catalog_bank(catalog);
    count c = { .catalog = catalog, .record = r, .arena = arena, .s = s, .now = record_now(r) };

    *s = (stats){ .title = title, .period = period };
    c.alone = quiz_bank_title_count(bank) == 1;
    if (title >= 0 || c.alone) c.title = quiz_bank_title_at(bank, c.alone ? 0 : title)->title;
    count_all(&c);
    return s;
}

int stats_percent(int part, int whole)
{
    return whole > 0 ? (int)((200LL * part + whole) / (2LL * whole)) : 0;
}
