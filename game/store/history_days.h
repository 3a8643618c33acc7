/*
 * Days of the calendar as numbers that people can read: 20261231 is the last one of 2026.
 */
#ifndef STORE_HISTORY_DAYS_H
#define STORE_HISTORY_DAYS_H

/* The day before DAY; 0 where DAY is none. */
int history_day_before(int day);

#endif
