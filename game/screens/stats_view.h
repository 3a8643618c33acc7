/*
 * The charts of the statistics, each in a panel, with letters and all SCALE times as large as usual.
 */
#ifndef SCREENS_STATS_VIEW_H
#define SCREENS_STATS_VIEW_H

#include "screens/stats.h"
#include "screens/ui.h"

void stats_draw_rounds(ui *u, rect at, float scale, const stats *s);     /* the last ones, as many as have room */
void stats_draw_categories(ui *u, rect at, float scale, const stats *s); /* of the questions that were met */
void stats_draw_squares(ui *u, rect at, float scale, const stats *s);    /* every question, or several in one */

#endif
