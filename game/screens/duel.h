/*
 * Duels in the game: rounds that somebody else plays as well, by their code, and the ghost that runs in them.
 */
#ifndef SCREENS_DUEL_H
#define SCREENS_DUEL_H

#include "quiz/share.h"
#include "screens/screen.h"

/* What the letters that were typed come to. */
typedef struct duel_typed {
    bool fine;        /* there is such a round: SETUP */
    const char *said; /* what the player must know of it, in the language of the game */
    quiz_code code;
    quiz_setup setup;
} duel_typed;

/* In ARENA; with SETUP's language that of the app. */
const duel_typed *duel_read(const app *a, quiz_arena *arena);

/* Begins the round of a code, against its ghost if it has one. */
void duel_race(app *a, const quiz_code *code, const quiz_setup *setup);

/* Begins a round as it is set up, to be told by its code at the end. Returns why it cannot, or TEXT_COUNT. */
text_id duel_challenge(app *a);

/* A round that was left goes on: with the ghost that it was played against. */
void duel_go_on(app *a);

/* The round has ended: if it was begun to be shared, it gets its code. */
void duel_judge(app *a);

#endif
