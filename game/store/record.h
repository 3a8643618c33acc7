/*
 * The record: what a player has played and knows of the questions of one catalog. It draws rounds by that, follows them
 * move by move, and keeps all of it in the history.
 *
 * Before it is given a history it knows nothing, and what is played meanwhile is kept in memory alone.
 */
#ifndef STORE_RECORD_H
#define STORE_RECORD_H

#include "quiz/memory.h"
#include "quiz/round.h"
#include "store/history.h"

typedef struct record record;

/* What time it is: milliseconds since 1970, the day of the player's calendar as 20261231, and for how long it has been
   that day. */
typedef struct record_time {
    int64_t ms;
    int day;
    int of_day_ms;
} record_time;

typedef struct record_clock {
    record_time (*now)(void *data);
    void *data;
} record_clock;

/* How a question went. */
typedef enum record_last { RECORD_NEW, RECORD_RIGHT, RECORD_WRONG, RECORD_STATES } record_last;

/* CATALOG must outlive the record. A CLOCK whose NOW is NULL stands still at the beginning of 1970. */
record *record_new(const quiz_catalog *catalog, record_clock clock);
void record_free(record *r); /* NULL is allowed */

/* From here on H keeps it, which must outlive the record; what H knows of the catalog's questions is known. To be
   called between two rounds. */
void record_use(record *r, history *h);

/* Where it is kept; in memory, where record_use was not called. */
history *record_history(record *r);

record_time record_now(const record *r);

/* What the history calls the title INDEX of the banks; "" where that is -1, all of them. */
const char *record_title(const record *r, int index);

/* Where the question of that name stands in the catalog; -1: nowhere, or only one of another title. */
int record_entry(const record *r, const char *question, const char *title);

/* ---- Rounds ---- */

/*
 * A round by SETUP from what the player had and knows; NULL where no question fits it. It is recorded from here on: the
 * record follows one round at a time. CODE: to share it, or NULL. SHARED: the deck comes from the seed alone, as for
 * everybody who plays it by its code.
 */
quiz_round *record_begin(record *r, const quiz_setup *setup, const char *code, bool shared);

/*
 * Keeps what has come since the last time in the ROUND that was begun or taken up. To be called after each move; time
 * that passes is kept by the second. Other rounds are not kept.
 */
void record_follow(record *r, const quiz_round *round);

/* The same, to the last millisecond: whoever stops here goes on here. */
void record_pause(record *r, const quiz_round *round);

/* Whether ROUND is the one that is recorded; one that is over is not any more. */
bool record_follows(const record *r, const quiz_round *round);

/* The player leaves the round: it is not offered again. */
void record_leave(record *r, const quiz_round *round);

/*
 * A round in progress of the same banks, which the game was closed in, for somebody who reads LANGUAGE; NULL: there is
 * none. Nothing is recorded of it until record_take_up.
 */
quiz_round *record_unfinished(record *r, const char *language);
/* The code that round was begun by; NULL: it has none. Valid until it is looked for again. */
const char *record_unfinished_code(const record *r);
void record_take_up(record *r, const quiz_round *round);

/* ---- What is known ---- */

/* For each entry of the catalog; valid as long as the record, changed by the functions above. */
const quiz_memory *record_memories(const record *r);
record_last record_last_answer(const record *r, int entry);

/* Nothing was ever answered, as far as is known. */
bool record_is_new(const record *r);

/* How often each choice of Q was chosen by anybody, into COUNTS; returns how many answers that is in all. */
int record_audience(record *r, const quiz_question *q, int counts[QUIZ_CHOICES_MAX]);

/* The score of the attempt at the questions of DAY that counts, into *SCORE; false: there was none yet. */
bool record_daily(record *r, int day, int *score);

/* On which days from FIRST to LAST there was one, in order, into DAYS, which has room for ROOM; returns how many. */
int record_daily_days(record *r, int first, int last, int *days, int room);

/*
 * A word to the author of Q: KIND is "wrong", "unclear" or "easy". WORDS, of RECORD_WORDS_MAX letters at most, are
 * kept in one line, without control characters. True: it is kept.
 */
enum { RECORD_WORDS_MAX = 200 };
bool record_flag(record *r, const quiz_question *q, const char *kind, const char *words);

#endif
