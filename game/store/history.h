/*
 * The history: every round and answer, what memory says of each question, the bags that decks are drawn from, and words
 * to the authors, kept in history.sqlite. Statistics are read through store/history_look.h.
 *
 * Nothing here fails hard. Where the file cannot be used (damaged, locked, read-only, of a newer version, no room on
 * the disk) the game plays on with a database in memory that holds what could be read; what is to be kept is held, and
 * goes into the file as soon as it can be used again. history_notice tells. A damaged file is kept aside, and a new one
 * begins with all that could be read of it.
 *
 * What was kept (true) outlives the process, however it ends. The last answers may be lost when the machine itself
 * loses its power; the file stays whole.
 *
 * Times come from the caller: seconds since 1970, and days of the player's calendar as 20261231. Structs and their
 * texts are the caller's and are copied. A text that is NULL counts as "" unless something else is said.
 */
#ifndef STORE_HISTORY_H
#define STORE_HISTORY_H

#include <stdbool.h>
#include <stdint.h>

#include "quiz/arena.h"

typedef struct history history;

enum { HISTORY_PROFILE_MAX = 64 }; /* bytes of a profile's name */

extern const char history_profile[]; /* whose history it is where nobody says */

/* Whether NAME can be a profile's: a line of text without blanks at its ends, not too long. */
bool history_is_profile(const char *name);

typedef enum history_use {
    HISTORY_PLAY, /* the file is made, mended and written as need be */
    HISTORY_READ  /* no file changes */
} history_use;

/*
 * Opens FOLDER/history.sqlite (FOLDER NULL: there is no such folder) for PROFILE (NULL or no name for one:
 * history_profile), which comes into being with its first round. Never returns NULL; see history_notice.
 */
history *history_open(const char *folder, const char *profile, history_use use);
void history_close(history *h); /* NULL is allowed */

/* From here on it is about this profile. A round that goes on is left as it is. */
void history_turn_to(history *h, const char *profile);

/* It comes into being at once, rather than with its first round. True: it is in the file. AT: seconds since 1970. */
bool history_join(history *h, int64_t at);

typedef enum history_trouble {
    HISTORY_FINE,      /* it is kept (again) */
    HISTORY_DAMAGED,   /* and kept aside, where possible */
    HISTORY_LOCKED,    /* by another program */
    HISTORY_READ_ONLY, /* the file or its folder */
    HISTORY_NEWER,     /* of a newer version of the game */
    HISTORY_FULL,      /* the disk */
    HISTORY_UNUSABLE   /* anything else: no folder, no file at all, no permission */
} history_trouble;

/* As it stands now. */
history_trouble history_trouble_of(const history *h);

/* What has changed in that since the last call: one line in English, which lives as long as H, or NULL. */
const char *history_notice(history *h);

/* ---- Rounds ---- */

/* A question that was drawn into a deck, and the bag that it came from. */
typedef struct history_drawn {
    const char *question, *title; /* as below */
    int bag;
} history_drawn;

typedef struct history_start {
    const char *mode;
    const char *title; /* of the film (or the like) that the questions are of; "": of all */
    uint64_t bank;     /* its fingerprint */
    const char *bank_title;
    uint64_t seed;
    int count;        /* of questions */
    bool daily;       /* it is the attempt at this day's questions, if there was none before */
    int day;          /* that it began */
    int64_t at;       /* when it began */
    const char *head; /* the replay, up to its first move */
    const char *code; /* to share it; NULL: none */
    const history_drawn *drawn;
    int drawn_count;
} history_start;

/* QUESTION is a question's id, which with its title tells it from all others. */
typedef struct history_answer {
    const char *question;
    const char *title; /* that the question is of; "": shared by all */
    int number;        /* the question's in the round, from 0 */
    int player;        /* from 0. Of each player one answer to each question of a round is kept, the first one */
    const char *const *choices; /* as they were shown */
    int choice_count;
    int chosen; /* a choice, from 0; -1: none, the time ran out or a party passed on */
    bool right;
    int took_ms, limit_ms;
    int day;
    int64_t at;
} history_answer;

/* What is known of how well a question is remembered; the numbers are those of quiz/memory.h. */
typedef struct history_memory {
    const char *question, *title;
    double stability, difficulty;
    int64_t last_ms;
    int reps, lapses, run;
} history_memory;

/* How a round ended. */
typedef struct history_end {
    const char *ending; /* a word */
    bool left;          /* it was given up: it is no best or last round, and its recording goes */
    int right, asked, score;
    int64_t at;
} history_end;

/* What has come since the last one. All zero: nothing. */
typedef struct history_step {
    const char *const *moves; /* lines of the replay, without their ends */
    int move_count;
    const history_answer *answers;
    int answer_count;
    const history_memory *memories;
    int memory_count;
    const history_drawn *drawn; /* out of their bags only now */
    int drawn_count;
    const history_end *end; /* NULL: the round goes on */
} history_step;

/* Begins a round; the one before stays as it was. True: it is in the file, with its bags marked. */
bool history_begin(history *h, const history_start *start);

/* Adds to the round that was begun or resumed last: all of STEP or, where the program ends meanwhile, nothing of it. */
bool history_note(history *h, const history_step *step);

/* A round in progress. Texts live in the arena given. */
typedef struct history_unfinished {
    int64_t id;
    history_start start; /* without what was drawn */
    const char *moves;   /* lines, each with its end: with start.head before it, a replay */
    int move_count;
} history_unfinished;

/*
 * The newest round of this profile that has not ended, whenever it was begun. False: there is none, or it may be one
 * that another running game is in the middle of.
 */
bool history_find_unfinished(history *h, history_unfinished *found, quiz_arena *arena);

/* Goes on with it: history_note adds to it. */
void history_resume(history *h, const history_unfinished *found);

/* Leaves it; it is not found again. */
bool history_leave(history *h, const history_unfinished *found, int64_t at);

/* ---- Words to the author ---- */

typedef struct history_flag {
    const char *question, *title;
    const char *kind;  /* "wrong", "unclear" ... */
    const char *words; /* the player's */
    const char *file;  /* where the question stands */
    int line;
    int64_t at;
} history_flag;

bool history_add_flag(history *h, const history_flag *flag);

/* ---- Clearing ---- */

/*
 * Takes away all that is kept of this profile, from the file as well as from the list. NULL, or a line that says why
 * not, which lives as long as H.
 */
const char *history_clear(history *h);

#endif
