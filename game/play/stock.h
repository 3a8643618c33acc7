/*
 * Stocks: cards in the order in which they are dealt.
 */
#ifndef PLAY_STOCK_H
#define PLAY_STOCK_H

#include "play/cards.h"
#include "play/queue.h"
#include "pose/reveal.h"

/* What a deck holds already, for all the stocks that it is dealt from. */
typedef struct stock_dealt {
    const quiz_catalog *catalog;
    const quiz_setup *setup;
    quiz_arena *arena;
    quiz_arena *scratch; /* emptied for each card */
    map turns;           /* how many there are of a category, by its number */
    map uses;            /* of a template */
    map subjects;
    bool again; /* subjects may come again */
    reveal_set *reveals;
    int refusals_left;
} stock_dealt;

/* Cards of one template in a pile. */
typedef struct stock_run {
    card *at, *end;
} stock_run;

/* Cards of one category in one level. */
typedef struct stock_pile {
    uint64_t level, category;
    int size;
    int share; /* how many are dealt while other categories have not had theirs */
    int taken, refused;
    queue runs;
} stock_pile;

typedef struct stock {
    stock_dealt *dealt;
    stock_pile *piles;
    int pile_count;
    stock_run *runs;
    int run_count;
    queue queue; /* of piles */
} stock;

/* The cards of PART of ALL that are not gone, of which a deck is to take about TAKE. DEALT and ALL must outlive it. */
stock stock_open(stock_dealt *dealt, const cards *all, int part, int take);

/* The next card, which is then dealt; NULL: there is none that can be. */
const card *stock_next(stock *s);

#endif
