/*
 * Replays: a round as text that a person can read and a program can play again.
 *
 *     [replay]
 *     version = 2
 *     bank    = 6b1f0c9d2a3e4f50
 *     mode    = classic
 *     seed    = 7
 *     limit   = 20000
 *     ask     = film.director:miracle-2013:text
 *     ask     = question:market-brick
 *     spare   = question:store-window
 *     move    = answer 2
 *     move    = next
 *     move    = fifty
 *     move    = wait 3100
 */
#ifndef QUIZ_REPLAY_H
#define QUIZ_REPLAY_H

#include "quiz/round.h"

enum { QUIZ_REPLAY_VERSION = 2 };

/* The text of ROUND up to now, in ARENA. */
const char *quiz_replay_write(const quiz_round *round, quiz_arena *arena);

/* The line of one move, without its end, in ARENA. Added to the text of a round before that move, it is that of the
   round behind it. */
const char *quiz_replay_write_move(const quiz_move *move, quiz_arena *arena);

/*
 * Makes the round that BYTES tell of, with all its moves made, for somebody who reads LANGUAGE, as quiz_setup has it:
 * the player may have read another one. Faults in the text go to FINDINGS (not NULL) under NAME,
 * and a replay with an error gives NULL: unknown questions, moves that were not due, another bank's fingerprint (a
 * warning where all its questions are there all the same).
 */
quiz_round *quiz_replay_read(const quiz_catalog *catalog, const char *language, const char *name, const char *bytes,
                             size_t size, quiz_findings *findings);

#endif
