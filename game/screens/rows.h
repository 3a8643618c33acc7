/*
 * Rows that scroll where there is no room for all of them: the one that has the focus is always seen.
 */
#ifndef SCREENS_ROWS_H
#define SCREENS_ROWS_H

#include "screens/ui.h"

typedef struct rows {
    rect view;          /* where they are seen; the arrows for pointers stand at its right */
    const rect *places; /* each, beside and below the others, from the top left of all */
    int count;
    float most;   /* they can be scrolled so far, in logical pixels */
    float offset; /* and are */
} rows;

/* How much larger rows are than usual, COUNT below each other in ROOM, which then have HEIGHTS: as the setting says, or
   a little less where more of them have room by that. */
float rows_unit(const ui *u, const float *heights, int count, float room);

/*
 * COUNT rows, the first things on their screen; PLACES as above, and must last. They are scrolled by what the input
 * says, and the memory's scroll[0] keeps how far.
 */
rows rows_begin(ui *u, rect view, const rect *places, int count);

/* Whether row INDEX is seen now, and where. To be asked once for each, in their order: one that is seen is then drawn
   as one thing, and the arrow keys also reach those that are not. */
bool rows_show(const rows *r, ui *u, int index, rect *at);

/* Draws the arrows. */
void rows_end(rows *r, ui *u);

#endif
