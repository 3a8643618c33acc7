/*
 * Rivals: what the history of this machine knows of a code that somebody typed.
 */
#ifndef STORE_RIVAL_H
#define STORE_RIVAL_H

#include "quiz/ghost.h"
#include "store/history_look.h"

/*
 * The ghost of CODE, in ARENA: the recorded round of H that the code was made of, which knows each move; else the one
 * that the code tells of. Of a code without a ghost, the player's last round of the same questions. NULL: there is
 * none.
 */
const quiz_ghost *rival_find(history *h, const quiz_catalog *catalog, const quiz_code *code, quiz_arena *arena);

/* The title of the bank that CODE is for, if it was ever played on this machine, in ARENA; else NULL. */
const char *rival_bank(history *h, const quiz_code *code, quiz_arena *arena);

#endif
