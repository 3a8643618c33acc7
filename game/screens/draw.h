/*
 * Shapes that more than one screen has, as draw commands.
 */
#ifndef SCREENS_DRAW_H
#define SCREENS_DRAW_H

#include "screens/frame.h"

/* FILL and BORDER may be INK_NONE. */
frame_command *draw_panel(frame *f, rect at, frame_ink fill, frame_ink border, float radius);
void draw_stroke(frame *f, float from_x, float from_y, float to_x, float to_y, float width, frame_ink ink);
void draw_mark(frame *f, rect at, frame_mark mark, frame_ink ink);

/*
 * The bulbs around a sign, clockwise from its top left corner; every corner has one. The first LIT of them shine;
 * with a CHASE of 0, 1, 2 two of three shine instead, further on by that many.
 */
typedef struct bulbs {
    float radius;
    float spacing; /* about as far apart as this */
    int lit;
    int chase; /* -1: none */
} bulbs;

int draw_bulb_count(rect sign, float spacing);
void draw_sign(frame *f, rect at, const bulbs *b);

/* One frame of a film strip and what stands in it. */
typedef enum strip_state { STRIP_TO_COME, STRIP_NOW, STRIP_RIGHT, STRIP_WRONG } strip_state;

void draw_strip_frame(frame *f, rect at, strip_state state);

#endif
