/*
 * Charts: bars beside names, a line through days, rows of results, and panels to put them in.
 */
#ifndef SCREENS_CHART_H
#define SCREENS_CHART_H

#include "screens/ui.h"

/* A panel with a heading, SCALE times as large as usual; returns what is left of it for the chart. */
rect chart_panel(ui *u, rect at, float scale, const char *heading);

typedef struct chart_bar {
    const char *name, *value; /* at its left and its right */
    float share;              /* how much of it is filled: 0 to 1 */
    frame_ink ink;
} chart_bar;

/* One bar in AT, SHARE of it filled. */
void chart_draw_bar(ui *u, rect at, float share, frame_ink ink);

/* COUNT bars below each other in the middle of AT, SCALE times as large as usual or as AT has room for. */
void chart_bars(ui *u, rect at, float scale, const chart_bar *bars, int count);

/* A point, how far from the left and how high: 0 to 1. */
typedef struct chart_point {
    float at, share;
} chart_point;

/* A line through POINTS, from the left to the right, before lines at none, half and all. */
void chart_line(ui *u, rect at, float scale, const chart_point *points, int count);

typedef struct chart_row {
    const char *name, *best, *last;
} chart_row;

/* Rows with three columns, the headings first. */
void chart_rows(ui *u, rect at, float scale, const chart_row *rows, int count);

#endif
