/*
 * Moves as text: "answer 2", "next", "wait 3100", "buzz 1 3".
 */
#ifndef PLAY_MOVES_H
#define PLAY_MOVES_H

#include "quiz/round.h"
#include "quiz/text.h"

#include <stdio.h>

/* Writes the line of a replay that tells of MOVE, without its end. */
void moves_write(FILE *out, const quiz_move *move);

/* What such a line has as its value, into *MOVE. False: it is not a move. */
bool moves_parse(quiz_slice text, quiz_move *move);

#endif
