/*
 * Dealing. The cards of one level lie in a pile for each category, and piles take turns; in a pile they lie in a run
 * for each template, and the one that was used least comes first. All that a turn depends on only grows in a deal: so
 * piles and runs wait in queues, and nothing is looked at before it is due, however large the bank.
 */
#include "play/stock.h"

#include "quiz/rng.h"

/*
 * So many rounds ahead does a pile that gets smaller look: a category is spread over them instead of being used up by
 * the first ones.
 */
enum { ROUNDS_AHEAD = 32 };

/* After so many cards that give others away, the rest of a pile is taken to be no better. */
enum { REFUSALS_IN_A_PILE = 1024 };

static uint64_t tally(const map *m, uint64_t key)
{
    const uint64_t *held = map_get(m, key);

    return held ? *held : 0;
}

static void count(stock_dealt *d, map *m, uint64_t key)
{
    map_put(m, d->arena, key, tally(m, key) + 1);
}

static uint64_t uses_of(const stock_dealt *d, const card *c)
{
    return c->template ? tally(&d->uses, c->template) : 0;
}

/* ---- Setting out ---- */

static bool same_pile(const card *a, const card *b)
{
    return a->level == b->level && a->category == b->category;
}

static queue_key key_of_run(const stock *s, const stock_run *r)
{
    return (queue_key){ { uses_of(s->dealt, r->at), r->at->rank } };
}

static queue_key key_of_pile(const stock *s, const stock_pile *p)
{
    return (queue_key){ { p->level << 1 | (p->taken >= p->share), tally(&s->dealt->turns, p->category), p->category } };
}

/* Adds the run that begins at C, which ends at STOP at the latest; returns where it ends. */
static card *add_run(stock *s, stock_pile *p, card *c, card *stop)
{
    stock_run *r = &s->runs[s->run_count];

    r->at = r->end = c;
    while (r->end < stop && r->end->template == c->template) r->end++;
    queue_add(&p->runs, key_of_run(s, r), s->run_count++);
    return r->end;
}

/* The same for a pile. */
static card *add_pile(stock *s, card *c, card *stop)
{
    stock_pile *p = &s->piles[s->pile_count++];
    int runs = 0;

    *p = (stock_pile){ .level = c->level, .category = c->category };
    for (card *i = c; i < stop && same_pile(i, c); i++, p->size++) runs += i == c || i->template != i[-1].template;
    stop = c + p->size;
    p->runs = queue_new(runs, s->dealt->arena);
    while (c < stop) c = add_run(s, p, c, stop);
    return stop;
}

/*
 * How many of each pile between BEGIN and END, which are one level, TAKE cards are to take if all piles are to last as
 * long as the level does. What is left of rounding down one pile goes to the next one; where it begins is drawn, so
 * that no pile is better off for long.
 */
static void share_out(const stock *s, stock_pile *begin, const stock_pile *end, int take)
{
    quiz_rng rng = quiz_rng_new(s->dealt->setup->seed, begin->level ^ UINT64_C(0x7368617265));
    long long level = 0;

    for (const stock_pile *p = begin; p < end; p++) level += p->size;
    const bool far = level > (long long)take * ROUNDS_AHEAD;
    const long long part = far ? 1 : level < take ? level : take, whole = far ? ROUNDS_AHEAD : level;
    long long rest = quiz_rng_below(&rng, (uint32_t)whole);

    for (stock_pile *p = begin; p < end; p++) {
        rest += p->size * part;
        p->share = (int)(rest / whole);
        rest %= whole;
    }
}

static void share_all_out(const stock *s, int take)
{
    stock_pile *end = s->piles + s->pile_count;

    for (stock_pile *p = s->piles, *next; p < end; p = next) {
        for (next = p; next < end && next->level == p->level;) next++;
        share_out(s, p, next, take);
    }
}

static void count_piles(const card *begin, const card *end, int *piles, int *runs)
{
    for (const card *c = begin; c < end; c++) {
        bool other = c == begin || !same_pile(c, c - 1);
        *piles += other;
        *runs += other || c->template != c[-1].template;
    }
}

stock stock_open(stock_dealt *dealt, const cards *all, int part, int take)
{
    card *begin = all->at + all->parts[part], *end = all->at + all->parts[part + 1];
    stock s = { .dealt = dealt };
    int piles = 0, runs = 0;

    count_piles(begin, end, &piles, &runs);
    s.piles = quiz_arena_array(dealt->arena, (size_t)piles, sizeof *s.piles);
    s.runs = quiz_arena_array(dealt->arena, (size_t)runs, sizeof *s.runs);
    s.queue = queue_new(piles, dealt->arena);
    while (begin < end) begin = add_pile(&s, begin, end);
    share_all_out(&s, all->lasting ? take : all->parts[QUIZ_DIFFICULTY_COUNT]);
    for (int i = 0; i < piles; i++) queue_add(&s.queue, key_of_pile(&s, &s.piles[i]), i);
    return s;
}

/* ---- Dealing ---- */

/* Whether no card dealt before gives away the key of C, or the other way round; if so, it is among those dealt now. */
static bool keeps_clear(stock_dealt *d, const card *c)
{
    reveal q = reveal_posed(d->catalog, c->entry, d->setup->seed, d->scratch);
    bool clear = !reveal_set_meets(d->reveals, &q);

    if (clear) reveal_set_add(d->reveals, &q);
    quiz_arena_reset(d->scratch);
    return clear;
}

/* Whether C is dealt now. */
static bool deal(stock_dealt *d, stock_pile *p, card *c)
{
    if (c->gone || (!d->again && map_get(&d->subjects, c->subject))) return false;
    c->gone = true;
    if (keeps_clear(d, c)) return true;
    d->refusals_left--;
    p->refused++;
    return false;
}

static void note(stock_dealt *d, const card *c)
{
    count(d, &d->turns, c->category);
    count(d, &d->subjects, c->subject);
    if (c->template) count(d, &d->uses, c->template);
}

static void step(stock *s, stock_pile *p, stock_run *r)
{
    if (++r->at == r->end)
        queue_drop(&p->runs);
    else
        queue_renew(&p->runs, key_of_run(s, r));
}

/* The next card of P, or NULL. */
static const card *next_of(stock *s, stock_pile *p)
{
    while (p->runs.count && p->refused < REFUSALS_IN_A_PILE && s->dealt->refusals_left > 0) {
        stock_run *r = &s->runs[queue_first(&p->runs)];
        if (!queue_renew(&p->runs, key_of_run(s, r))) continue;
        card *c = r->at;
        bool dealt = deal(s->dealt, p, c);
        step(s, p, r);
        if (dealt) return c;
    }
    return NULL;
}

const card *stock_next(stock *s)
{
    while (s->queue.count) {
        stock_pile *p = &s->piles[queue_first(&s->queue)];
        if (!queue_renew(&s->queue, key_of_pile(s, p))) continue;
        const card *c = next_of(s, p);
        if (!c) {
            queue_drop(&s->queue);
            continue;
        }
        p->taken++;
        note(s->dealt, c);
        return c;
    }
    return NULL;
}
