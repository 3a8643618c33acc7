/*
 * What the screens of a party have in common: the players on their panels below the question, and who is up.
 */
#ifndef SCREENS_PARTY_H
#define SCREENS_PARTY_H

#include "screens/page.h"
#include "screens/party_words.h"
#include "screens/screen.h"

/* A player's own colour and number: a circle for the odd ones, a square for the others. */
frame_ink party_ink(int player);
void party_draw_badge(ui *u, rect at, int player);

/* What stands on the key that PLAYER buzzes with. */
const char *party_key(const app *a, int player);

/* What is said of a player at the place where the round stands. */
typedef struct party_status {
    const char *word; /* NULL: nothing */
    frame_ink ink;
    bool marked, cap; /* a mark stands before it; it is what is on a key */
    frame_mark mark;
    bool up;   /* it is this one's turn */
    bool gone; /* this one is out */
} party_status;

party_status party_status_of(const app *a, const ui *u, const quiz_round_view *v, int player);

/* The line above a question; and the panels with the call above them, cut from the bottom of AREA. */
void party_draw_header(ui *u, const page *p, const quiz_round_view *v);

typedef struct party_table {
    rect call, panels; /* a verdict on a low screen has no call: the panels tell who won */
    int columns, rows;
    float text; /* how much of the setting for letters there is room for */
    bool low;   /* all of a player in one line */
} party_table;

party_table party_table_of(ui *u, const page *p, rect *area, const quiz_round_view *v);

/* Returns whose panel was pressed, or UI_NOTHING. */
int party_draw_table(const app *a, ui *u, const party_table *t, const quiz_round_view *v);

#endif
