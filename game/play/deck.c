/*
 * Drawing a deck: cards are collected, set out in stocks, one for each difficulty where it rises, and dealt.
 */
#include "quiz/deck.h"

#include "play/stock.h"

/* After so many cards that give others away, the rest of a bank is taken to be no better. */
enum { REFUSALS_MOST = 4096 };

enum { PARTS = QUIZ_DIFFICULTY_COUNT };

typedef struct table {
    cards cards;
    stock_dealt dealt;
    int take[PARTS]; /* how many each part is to give */
    stock stocks[PARTS];
    quiz_deck *deck;
} table;

/* Where each part looks for cards when it has no more: in the nearest one, and so that they still rise. */
static const int nearest[PARTS][PARTS] = {
    [QUIZ_EASY] = { QUIZ_EASY, QUIZ_MEDIUM, QUIZ_HARD },
    [QUIZ_MEDIUM] = { QUIZ_MEDIUM, QUIZ_HARD, QUIZ_EASY },
    [QUIZ_HARD] = { QUIZ_HARD, QUIZ_MEDIUM, QUIZ_EASY },
};

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* An order that does not rise has one part, which gives all. */
static void plan(table *t, const quiz_mode *mode, int count)
{
    const int each = mode->order == QUIZ_ORDER_RISING ? mode->harder_each : count;

    for (int part = 0; part < PARTS; part++) {
        t->take[part] = part + 1 < PARTS ? least(each, count) : count;
        count -= t->take[part];
    }
}

static void open_stocks(table *t)
{
    for (int part = 0; part < PARTS; part++) t->stocks[part] = stock_open(&t->dealt, &t->cards, part, t->take[part]);
}

/* Puts up to COUNT cards of STOCK behind AT of the deck; returns how many. */
static int deal(table *t, stock *s, int at, int count)
{
    int dealt = 0;
    const card *c;

    for (; dealt < count && (c = stock_next(s)); dealt++) {
        t->deck->entries[at + dealt] = c->entry;
        t->deck->bags[at + dealt] = c->mark;
    }
    return dealt;
}

/* COUNT more for the deck, from PART or what is nearest to it. */
static void deal_part(table *t, int part, int count)
{
    const int whole = t->deck->count + count;

    for (int i = 0; i < PARTS; i++)
        t->deck->count += deal(t, &t->stocks[nearest[part][i]], t->deck->count, whole - t->deck->count);
}

/* Subjects come a second time when there is nothing else. */
static void deal_all(table *t, int count)
{
    open_stocks(t);
    for (int part = 0; part < PARTS; part++) deal_part(t, part, t->take[part]);
    if (t->deck->count == count) return;
    t->dealt.again = true;
    open_stocks(t);
    deal_part(t, PARTS - 1, count - t->deck->count);
}

/* Of each part as many as can be switched to. */
static void deal_spares(table *t, int each)
{
    for (int part = 0; part < PARTS; part++)
        t->deck->spares += deal(t, &t->stocks[part], t->deck->count + t->deck->spares, each);
}

static int sure(const quiz_mode *mode, int count)
{
    return mode->lives || mode->rungs ? least(count, 1) : count;
}

quiz_deck quiz_deck_draw(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past, quiz_arena *arena)
{
    const quiz_mode *mode = setup->mode;
    const int count = setup->count < 0 ? 0 : least(setup->count, quiz_catalog_count(catalog));
    const size_t room = (size_t)(count + PARTS * mode->lifelines[QUIZ_SWITCH]);
    quiz_deck deck = { .entries = quiz_arena_array(arena, room, sizeof *deck.entries),
                       .bags = quiz_arena_array(arena, room, sizeof *deck.bags) };
    quiz_arena *own = quiz_arena_new(), *scratch = quiz_arena_new();
    table t = { .deck = &deck, .dealt = { catalog, setup, own, scratch, .refusals_left = REFUSALS_MOST + count } };

    t.dealt.reveals = reveal_set_new(own);
    t.cards = cards_collect(catalog, setup, past, own);
    plan(&t, mode, count);
    deal_all(&t, count);
    deal_spares(&t, mode->lifelines[QUIZ_SWITCH]);
    deck.sure = sure(mode, deck.count);
    quiz_arena_free(scratch);
    quiz_arena_free(own);
    return deck;
}

int quiz_deck_available(const quiz_catalog *catalog, const quiz_setup *setup)
{
    return cards_count(catalog, setup);
}
