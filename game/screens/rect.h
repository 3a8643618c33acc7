/*
 * Rectangles cut from rectangles: how screens lay themselves out.
 */
#ifndef SCREENS_RECT_H
#define SCREENS_RECT_H

#include "screens/frame.h"

rect rect_of(float x, float y, float w, float h);
rect rect_inset(rect r, float x, float y);
bool rect_holds(rect r, float x, float y);

/* A piece of at most that height or width off one side; the rest stays in R. */
rect rect_cut_top(rect *r, float h);
rect rect_cut_bottom(rect *r, float h);
rect rect_cut_left(rect *r, float w);
rect rect_cut_right(rect *r, float w);

/* A W x H box in the middle of R, no larger than R. */
rect rect_middle(rect r, float w, float h);

/* The cell INDEX of R, row by row, in a grid of COLUMNS x ROWS cells with gaps between them. */
rect rect_cell(rect r, int columns, int rows, float gap_x, float gap_y, int index);

float rect_clamp(float value, float least, float most);

#endif
