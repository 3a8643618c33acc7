/*
 * The bottom line: which keys do what, for the device that was last used. Each can be pressed, and is then the
 * very input that it names.
 */
#ifndef SCREENS_HINTS_H
#define SCREENS_HINTS_H

#include "screens/ui.h"

enum { HINT_BOTH_WAYS = 1 };

typedef struct hint {
    input_kind kind;
    int value; /* INPUT_LETTER: which. INPUT_CHOICE: how many there are. INPUT_UP, INPUT_LEFT: HINT_BOTH_WAYS or 0 */
    text_id label;
    bool focusable;   /* arrows can reach it: for what a controller has no button for */
    bool own;         /* INPUT_LETTER: a controller's button for the letter of a screen does not stand for this one */
    bool spare;       /* left out rather than to make the letters of the others smaller */
    bool off;         /* cannot be used: it is crossed out, and arrows pass it by */
    const char *said; /* in place of the label; NULL: the label */
} hint;

/* How wide COUNT hints are in LINE. */
float hints_width(ui *u, rect line, const hint *hints, int count);

/*
 * COUNT hints in LINE, as many as there is room for; comes last on a screen. Returns which focusable one was
 * activated, or UI_NOTHING; the others speak as input.
 */
int hints_draw(ui *u, rect line, const hint *hints, int count);

/* Whether LETTER was pressed, or the button of a controller that stands for the one letter of a screen's hints. */
bool hints_letter(ui *u, int letter);

#endif
