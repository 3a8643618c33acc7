/* Which questions give each other away; see reveal.h. */
#include "pose/reveal.h"

#include "base/english.h"
#include "base/map.h"

#include <stdlib.h>
#include <string.h>

/* ---- What a question says ---- */

static int compare(const void *left, const void *right)
{
    const uint64_t *a = left, *b = right;

    return (*a > *b) - (*a < *b);
}

static bool has(const reveal_run *sorted, uint64_t stem)
{
    return bsearch(&stem, sorted->at, (size_t)sorted->count, sizeof stem, compare) != NULL;
}

static void sort(reveal_run *run, uint64_t *at)
{
    int kept = 0;

    qsort(at, (size_t)run->count, sizeof *at, compare);
    for (int i = 0; i < run->count; i++)
        if (kept == 0 || at[i] != at[kept - 1]) at[kept++] = at[i];
    *run = (reveal_run){ at, kept };
}

static int add_all(const words *list, uint64_t *to)
{
    for (int i = 0; i < list->count; i++) to[i] = words_stem(&list->at[i]);
    return list->count;
}

/* What the words speak of. */
static int add_telling(const words *list, uint64_t *to)
{
    int count = 0;

    for (int i = 0; i < list->count; i++)
        if (!words_is_filler(&list->at[i])) to[count++] = words_stem(&list->at[i]);
    return count;
}

static reveal_run says_of(const reveal_words *q, quiz_arena *arena)
{
    uint64_t *at = quiz_arena_array(arena, (size_t)(q->prompt.count + q->explain.count + 1), sizeof *at);
    int count = add_all(&q->prompt, at);

    at[count++] = 0;
    return (reveal_run){ at, count + add_all(&q->explain, at + count) };
}

static reveal_run about_of(const reveal_words *q, quiz_arena *arena)
{
    int room = q->prompt.count + q->explain.count;
    for (int i = 0; i < q->key_count; i++) room += q->keys[i].count;
    uint64_t *at = quiz_arena_array(arena, (size_t)room, sizeof *at);
    int count = add_telling(&q->prompt, at);

    count += add_telling(&q->explain, at + count);
    for (int i = 0; i < q->key_count; i++) count += add_telling(&q->keys[i], at + count);
    reveal_run run = { at, count };
    sort(&run, at);
    return run;
}

static reveal_run asked_of(const reveal_words *q, quiz_arena *arena)
{
    uint64_t *at = quiz_arena_array(arena, (size_t)q->prompt.count, sizeof *at);
    reveal_run run = { at, add_telling(&q->prompt, at) };

    sort(&run, at);
    return run;
}

/* ---- Keys ---- */

/* Small numbers, and what many questions have as their key, stand everywhere and tell nothing. */
static bool tells(const word *w)
{
    static const char *const common[] = { "none", "once", "twice", "first", "second", "third" };
    enum { LONGEST = 6 };

    if (w->folded.size < 3 || words_is_filler(w)) return false;
    if (english_is_verdict(w->folded) || english_number(w->folded) > 0) return false;
    for (size_t i = 0; w->folded.size <= LONGEST && i < sizeof common / sizeof *common; i++)
        if (quiz_slice_is(w->folded, common[i])) return false;
    return true;
}

static bool any_tells(const words *key)
{
    for (int i = 0; i < key->count; i++)
        if (tells(&key->at[i])) return true;
    return false;
}

reveal_run reveal_key(const words *key, quiz_arena *arena)
{
    if (!any_tells(key)) return (reveal_run){ NULL, 0 };
    uint64_t *at = quiz_arena_array(arena, (size_t)key->count, sizeof *at);
    int skipped = key->count > 1 && english_is_article(key->at[0].folded);
    words rest = { key->at + skipped, key->count - skipped };

    return (reveal_run){ at, add_all(&rest, at) };
}

static int find_run(const reveal_run *whole, const reveal_run *part)
{
    for (int i = 0; i + part->count <= whole->count; i++)
        if (whole->at[i] == *part->at && memcmp(whole->at + i, part->at, (size_t)part->count * sizeof *part->at) == 0)
            return i;
    return -1;
}

/* A key that its own prompt names is no secret. */
reveal reveal_of(const reveal_words *q, uint64_t fact, quiz_arena *arena)
{
    reveal_run *keys = quiz_arena_array(arena, (size_t)q->key_count, sizeof *keys);
    reveal r = {
        .says = says_of(q, arena), .about = about_of(q, arena), .asked = asked_of(q, arena), .keys = keys, .fact = fact
    };

    for (int i = 0; i < q->key_count; i++) {
        reveal_run key = reveal_key(&q->keys[i], arena), prompt = { r.says.at, q->prompt.count };
        if (key.count && find_run(&prompt, &key) < 0) keys[r.key_count++] = key;
    }
    return r;
}

/* The fact that an entry asks about under SEED; 0: it is written. */
static uint64_t fact_of(const quiz_catalog *catalog, const catalog_entry *entry, uint64_t seed)
{
    if (!entry->about) return 0;
    const group_fact *key = group_key(entry->about, seed);
    const int64_t fact[] = { key->record - catalog->bank->records, entry->plan->ask->attribute, key->value->same };
    return quiz_slice_hash((quiz_slice){ (const char *)fact, sizeof fact });
}

reveal reveal_posed(const quiz_catalog *catalog, int index, uint64_t seed, quiz_arena *arena)
{
    const quiz_question *posed = quiz_pose(catalog, index, seed, arena);
    words key = words_of(quiz_slice_of(posed->choices[posed->key]), arena);
    reveal_words q = {
        .prompt = words_of(quiz_slice_of(posed->prompt), arena),
        .explain = words_of(quiz_slice_of(posed->explanation), arena),
        .keys = &key,
        .key_count = 1,
    };

    return reveal_of(&q, fact_of(catalog, &catalog->entries[index], seed), arena);
}

/* ---- One gives away another ---- */

enum { SHARED_LEAST = 2 };

bool reveal_is_about(int shared, int asked)
{
    return shared >= SHARED_LEAST && shared * 2 >= asked;
}

/* Whether A speaks of most of what B asks about. */
static bool is_about(const reveal *a, const reveal *b)
{
    int shared = 0;

    for (int i = 0; i < b->asked.count; i++) shared += has(&a->about, b->asked.at[i]);
    return reveal_is_about(shared, b->asked.count);
}

int reveal_find(const reveal *a, const reveal *b)
{
    int found = -1;

    for (int i = 0; i < b->key_count && found < 0; i++) found = find_run(&a->says, &b->keys[i]);
    return found >= 0 && is_about(a, b) ? found : -1;
}

/* ---- Sets ---- */

/* Those that say a word, or have a key that begins with it. */
typedef struct node {
    const reveal *q;
    const struct node *next;
} node;

struct reveal_set {
    quiz_arena *arena;
    map says, keys; /* stem: the newest node */
    map facts;
};

/* What comparing may cost: 1 for each question, and more for one that says very much. */
enum { COST_MOST = 512, WORDS_FOR_ONE = 128 };

reveal_set *reveal_set_new(quiz_arena *arena)
{
    reveal_set *set = quiz_arena_alloc(arena, sizeof *set);

    set->arena = arena;
    return set;
}

static const node *newest(const map *m, uint64_t stem)
{
    const uint64_t *held = map_get(m, stem);

    return held ? (const node *)(uintptr_t)*held : NULL;
}

static void push(reveal_set *set, map *m, uint64_t stem, const reveal *q)
{
    const node *next = newest(m, stem);
    node *first;

    if (next && next->q == q) return;
    first = quiz_arena_alloc(set->arena, sizeof *first);
    *first = (node){ q, next };
    map_put(m, set->arena, stem, (uintptr_t)first);
}

static reveal_run copy_run(const reveal_run *run, quiz_arena *arena)
{
    uint64_t *at = quiz_arena_array(arena, (size_t)run->count, sizeof *at);

    if (run->count) memcpy(at, run->at, (size_t)run->count * sizeof *at);
    return (reveal_run){ at, run->count };
}

static const reveal *copy(const reveal *q, quiz_arena *arena)
{
    reveal_run *keys = quiz_arena_array(arena, (size_t)q->key_count, sizeof *keys);
    reveal *kept = quiz_arena_alloc(arena, sizeof *kept);

    for (int i = 0; i < q->key_count; i++) keys[i] = copy_run(&q->keys[i], arena);
    *kept = (reveal){
        copy_run(&q->says, arena), copy_run(&q->about, arena), copy_run(&q->asked, arena), keys, q->key_count, q->fact
    };
    return kept;
}

void reveal_set_add(reveal_set *set, const reveal *q)
{
    q = copy(q, set->arena);
    for (int i = 0; i < q->says.count; i++) push(set, &set->says, q->says.at[i], q);
    for (int i = 0; i < q->key_count; i++) push(set, &set->keys, q->keys[i].at[0], q);
    if (q->fact) map_put(&set->facts, set->arena, q->fact, 1);
}

/* Whether one of the list gives away a key of Q, or the other way round. LEFT: how much may still be compared. */
static bool any_meets(const node *at, const reveal *q, bool given_away, int *left)
{
    for (; at; at = at->next) {
        const reveal *says = given_away ? at->q : q, *hides = given_away ? q : at->q;
        *left -= 1 + (says->says.count + hides->asked.count) / WORDS_FOR_ONE;
        if (*left < 0 || (at->q != q && reveal_find(says, hides) >= 0)) return true;
    }
    return false;
}

bool reveal_set_meets(const reveal_set *set, const reveal *q)
{
    int left = COST_MOST;

    if (q->fact && map_get(&set->facts, q->fact)) return true;
    for (int i = 0; i < q->key_count; i++)
        if (any_meets(newest(&set->says, q->keys[i].at[0]), q, true, &left)) return true;
    for (int i = 0; i < q->says.count; i++)
        if (any_meets(newest(&set->keys, q->says.at[i]), q, false, &left)) return true;
    return false;
}
