/*
 * The calendar of the questions of the day: five weeks, and on which days they were played.
 */
#ifndef SCREENS_CALENDAR_H
#define SCREENS_CALENDAR_H

#include "screens/screen.h"

enum { CALENDAR_WEEKS = 5, CALENDAR_DAYS = 7 * CALENDAR_WEEKS };

typedef struct calendar {
    int days[CALENDAR_DAYS]; /* as YYYYMMDD, from a Monday on; 0 behind today */
    bool played[CALENDAR_DAYS];
    int today; /* its place */
} calendar;

/* The weeks up to that of TODAY, by what R knows. */
calendar calendar_of(record *r, int today);

/* Draws it in the middle of AT, where that has room for it. */
void calendar_draw(ui *u, rect at, const calendar *c);

#endif
