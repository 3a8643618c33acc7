/* A few films for tests of posing, and what their questions offer. */
#ifndef TESTS_FILMS_H
#define TESTS_FILMS_H

#include "small_bank.h"

enum { SEEDS = 200 };

static const char people[] = "[type film]\nlabel = {name} ({country})\nname = title\ncountry = country\n"
                             "director = person\nstar = person, many\nyear = year\nreleased = date\n"
                             "gross = money USD\nremake-of = film\n"
                             "[film a]\nname = Moon\ncountry = Korea\ndirector = Ann\nstar = Ann\nstar = Bob\n"
                             "year = 2001\nreleased = 2001-02-28\ngross = $8.4 million\n"
                             "[film b]\nname = Sun\ncountry = India\ndirector = Bob\nstar = Cid\nstar = Dora\n"
                             "year = 2005\nremake-of = a\n"
                             "[film c]\nname = Moon\ncountry = Chile\ndirector = Cid\nstar = Eve\nyear = 2009\n"
                             "[film d]\nname = Star\ncountry = Spain\ndirector = Dora\nstar = Ann\nyear = 2013\n";

static inline small_bank bank_of(const char *more)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    fprintf(out, "[bank]\ntitle = Films\n%s%s", people, more);
    fclose(out);
    small_bank b = small_bank_read(text);
    free(text);
    return b;
}

static inline int find(small_bank b, const char *id)
{
    int index = quiz_catalog_find(b.catalog, id);

    if (index < 0) fail_msg("there is no %s", id);
    return index;
}

static const quiz_question *pose(small_bank b, const char *id, uint64_t seed, quiz_arena *arena)
{
    return quiz_pose(b.catalog, find(b, id), seed, arena);
}

static inline bool offers(const quiz_question *q, const char *text)
{
    for (int i = 0; i < q->choice_count; i++)
        if (strcmp(q->choices[i], text) == 0) return true;
    return false;
}

static inline bool is_key(const quiz_question *q, const char *text)
{
    return strcmp(q->choices[q->key], text) == 0;
}

/* Under how many of the seeds TEXT is the key of question ID; never is it a wrong choice. */
static inline int count_keys(small_bank b, const char *id, const char *text)
{
    quiz_arena *arena = quiz_arena_new();
    int count = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const quiz_question *q = pose(b, id, seed, arena);
        assert_true(is_key(q, text) || !offers(q, text));
        count += is_key(q, text);
    }
    quiz_arena_free(arena);
    return count;
}

/* Under how many of the seeds question ID offers TEXT. */
static inline int count_offers(small_bank b, const char *id, const char *text)
{
    quiz_arena *arena = quiz_arena_new();
    int count = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) count += offers(pose(b, id, seed, arena), text);
    quiz_arena_free(arena);
    return count;
}

static inline bool found(small_bank b, const char *code, const char *message)
{
    for (int i = 0; i < quiz_findings_count(b.findings); i++) {
        const quiz_finding *f = quiz_findings_at(b.findings, i);
        if (strcmp(f->rule->code, code) == 0 && strstr(f->message, message)) return true;
    }
    return false;
}

#endif
