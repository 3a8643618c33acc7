/*
 * The charts of the statistics, each in a panel, with letters and all SCALE times as large as usual.
 */
#ifndef SCREENS_STATS_VIEW_H
#define SCREENS_STATS_VIEW_H

#include "screens/stats.h"
#include "screens/ui.h"

void stats_draw_days(ui *u, rect at, float scale, const stats *s);       /* right answers in the period */
void stats_draw_categories(ui *u, rect at, float scale, const stats *s); /* of all answers */
void stats_draw_squares(ui *u, rect at, float scale, const stats *s);    /* every question, or several in one */
void stats_draw_modes(ui *u, rect at, float scale, const stats *s);      /* the best and the last round of each */

#endif
