/*
 * A round: a deck of questions, asked one after the other, and what came of it.
 *
 * Only moves change a round. It is a function of (catalog, setup, deck, moves), so it can be replayed, and it knows no
 * clock: time comes in as QUIZ_MOVE_WAIT. The language alters its words alone.
 */
#ifndef QUIZ_ROUND_H
#define QUIZ_ROUND_H

#include "quiz/deck.h"

typedef struct quiz_round quiz_round;

typedef enum quiz_phase {
    QUIZ_ASKING,  /* a question stands, QUIZ_MOVE_ANSWER is due */
    QUIZ_VERDICT, /* it was answered or its time is up, QUIZ_MOVE_NEXT is due */
    QUIZ_STAKING, /* a party's final question is about to be asked, QUIZ_MOVE_STAKE is due */
    QUIZ_OVER
} quiz_phase;

enum { QUIZ_UNANSWERED = -1, QUIZ_NOBODY = -1, QUIZ_STAKES_MAX = 4 };

/* How a round came to its end. */
typedef enum quiz_ending {
    QUIZ_NOT_ENDED,
    QUIZ_FINISHED, /* its last question has a verdict */
    QUIZ_LOST,     /* the last life was lost, or whoever was on the ladder fell */
    QUIZ_WALKED    /* the player left the ladder with what was won */
} quiz_ending;

/* One question of the round and what came of it. Choices are told by bits: 1 << 0 is the first one. */
typedef struct quiz_result {
    const quiz_question *question; /* NULL until it was asked */
    int entry;                     /* of the catalog */
    bool done;                     /* it has a verdict */
    bool right;
    int chosen; /* a choice, or QUIZ_UNANSWERED: the time ran out, or a party passed on */
    int points;
    int took_ms;
    int limit_ms;    /* that there was for it; 0: none */
    unsigned struck; /* choices that are out of play */
    unsigned helps;  /* lifelines used on it: 1 << QUIZ_FIFTY and so on */
    int player;      /* of a party: who was right, or QUIZ_NOBODY; the final question tells it of each player */
} quiz_result;

/* One of a party. */
typedef struct quiz_player {
    const char *name; /* NULL: none was given */
    int score;        /* never below 0 */
    int right;        /* questions answered right */
    bool out;         /* tried to answer the question that stands, and may not again */
    int chosen;       /* what was tried last, or QUIZ_UNANSWERED; on the final question not to be told before its end */
    int points;       /* that the question that stands brought or cost, once it has a verdict */
    int stake;        /* on the final question */
} quiz_player;

/* Everything there is to see of a round; valid until the next move. */
typedef struct quiz_round_view {
    const quiz_setup *setup;
    quiz_phase phase;
    quiz_ending ending;
    int index; /* of the question that stands, or stood last, from 0 */
    int count; /* questions of the round; when QUIZ_OVER: those that have a verdict, which may be none */
    const quiz_question *question; /* NULL when QUIZ_OVER */
    const quiz_result *results;    /* COUNT of them */
    int limit_ms;                  /* of this question, 0: none */
    int left_ms;
    int score;
    int right_count;
    int streak; /* right answers in a row, up to now */
    int best_streak;
    int factor;                         /* what the next right answer's points are multiplied by, in tenths: 10 to 20 */
    int lives;                          /* that are left, where the mode has some */
    int rung;                           /* how many were climbed */
    int lifelines[QUIZ_LIFELINE_COUNT]; /* how often each can still be used */
    bool second;                        /* the next wrong answer to this question will not count */
    int audience[QUIZ_CHOICES_MAX];     /* how many chose each choice; all 0: nobody was asked */

    /* Of a party. SCORE is the best one's, LIMIT_MS and LEFT_MS are those of the clock that runs. */
    quiz_player players[QUIZ_PLAYERS_MAX];
    int player_count;
    int turn;      /* who may answer or stake now; QUIZ_NOBODY: a buzz is due, or nothing is */
    bool steal;    /* whoever's turn it is answers in another one's place */
    bool final;    /* the question that stands is the last one, on which all stake and all answer */
    unsigned tied; /* who else buzzed in the same moment as whose turn it is, and that one, by bits; 0: nobody else */
    bool by_lot;   /* that was decided by chance alone: those who were drawn least often before were several */
} quiz_round_view;

typedef enum quiz_move_kind {
    QUIZ_MOVE_ANSWER,
    QUIZ_MOVE_NEXT,
    QUIZ_MOVE_WAIT,
    QUIZ_MOVE_LIFELINE,
    QUIZ_MOVE_WALK,  /* off the ladder, with what was won */
    QUIZ_MOVE_BUZZ,  /* in a party */
    QUIZ_MOVE_STAKE, /* in a party */
    QUIZ_MOVE_PASS   /* in a party: as if the time were up, for whoever's turn it is, or for all */
} quiz_move_kind;

typedef struct quiz_move {
    quiz_move_kind kind;
    int value; /* ANSWER: the choice, from 0. WAIT: milliseconds. LIFELINE: which one. BUZZ: the players who pressed
                  first, by bits; several: in the same moment. STAKE: points. Else 0 */
    int audience[QUIZ_CHOICES_MAX]; /* QUIZ_AUDIENCE: how many chose each choice, somebody any */
} quiz_move;

quiz_move quiz_move_answer(int choice);
quiz_move quiz_move_next(void);
quiz_move quiz_move_wait(int ms);
quiz_move quiz_move_lifeline(quiz_lifeline lifeline); /* any but the audience */
quiz_move quiz_move_buzz(unsigned players);
quiz_move quiz_move_stake(int points);
quiz_move quiz_move_pass(void);

/*
 * Draws a deck for SETUP (its texts are copied; quiz_setup_settle is applied) and begins. PAST may be NULL. CATALOG
 * must outlive the round. Returns NULL where no question fits the setup. Fewer questions than wanted make a shorter
 * round.
 */
quiz_round *quiz_round_new(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_past *past);

/* Begins with a deck that is given (and copied): for replays. Its count is at least 1; its bags may be NULL. */
quiz_round *quiz_round_with_deck(const quiz_catalog *catalog, const quiz_setup *setup, const quiz_deck *deck);

void quiz_round_free(quiz_round *round);

/* Makes a move. A move that is not due, or a choice that is not there, changes nothing and returns false. */
bool quiz_round_apply(quiz_round *round, quiz_move move);

/* Whether LIFELINE can be used now; the audience needs answers as well. */
bool quiz_round_offers(const quiz_round *round, quiz_lifeline lifeline);

/* Whether the player can leave with what was won now. */
bool quiz_round_may_walk(const quiz_round *round);

/*
 * What whose turn it is can stake, from nothing to all, in STAKES: a quarter and a half (in whole tens) and all of the
 * score; whoever has nothing stakes what the mode has for that, and can but win. Returns how many; 0: nobody stakes.
 */
int quiz_round_stakes(const quiz_round *round, int stakes[QUIZ_STAKES_MAX]);

/* Where PLAYER of a party stands: 1 is the best. Those with equal scores share a place. */
int quiz_round_place(const quiz_round *round, int player);

const quiz_round_view *quiz_round_look(const quiz_round *round);

/* The moves made so far; waits in a row are one. Owned by the round, valid until the next move. */
const quiz_move *quiz_round_moves(const quiz_round *round, int *count);

/* The deck as it was drawn: what was switched since is told by the results' entries. */
const quiz_deck *quiz_round_deck(const quiz_round *round);

const quiz_catalog *quiz_round_catalog(const quiz_round *round);

#endif
