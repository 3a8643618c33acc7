/*
 * Cards: the questions that fit a setup, each with what a deal goes by.
 */
#ifndef PLAY_CARDS_H
#define PLAY_CARDS_H

#include "base/map.h"
#include "quiz/deck.h"

typedef struct card {
    int entry;         /* of the catalog */
    int part;          /* in an order that rises: its difficulty; else 0 */
    uint64_t level;    /* a lower one comes before all of a higher one */
    uint64_t category; /* a number of its own, drawn by the seed */
    uint64_t template; /* what made it; 0: somebody wrote it */
    uint64_t rank;     /* drawn by the seed */
    uint64_t subject;
    int bag;   /* in which it was drawn last; 0: in none */
    int mark;  /* the bag that it would be drawn from now */
    bool gone; /* it is in the deck, or cannot be */
} card;

typedef struct cards {
    card *at;                             /* sorted: by part, level, category, template and rank */
    int parts[QUIZ_DIFFICULTY_COUNT + 1]; /* where each part begins, and where the last one ends */
    const quiz_setup *setup;
    bool lasting;   /* what is not drawn now is left for the rounds to come */
    map categories; /* hash of a name, as written: its number */
    quiz_arena *arena;
} cards;

/* A number for NAME that depends on it and the seed alone. */
uint64_t cards_rank(const quiz_setup *setup, uint64_t name);

/* The questions of CATALOG that fit SETUP, in ARENA. PAST may be NULL. */
cards cards_collect(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past, quiz_arena *arena);

/* How many they are. */
int cards_count(const quiz_catalog *catalog, const quiz_setup *setup);

#endif
