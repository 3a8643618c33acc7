/*
 * The round that was left when the game was closed: kept as a replay, to go on with at the next start.
 */
#ifndef STORE_LEFT_H
#define STORE_LEFT_H

#include "quiz/finding.h"
#include "quiz/round.h"

/*
 * Reads FOLDER/round.replay for somebody who reads LANGUAGE (as quiz_setup has it). NULL where there is none, or none
 * that can be gone on with: one with faults, of other banks than CATALOG's, or over. Why goes to FINDINGS, and that
 * file is kept aside as round.replay.old.
 */
quiz_round *left_read(const quiz_catalog *catalog, const char *language, const char *folder, quiz_findings *findings);

/*
 * Keeps ROUND for the next time, atomically; where it is NULL or over, nothing is kept. Returns NULL, or a line that
 * says why it could not.
 */
const char *left_write(const quiz_round *round, const char *folder, quiz_arena *arena);

#endif
