/*
 * Days of the calendar as numbers that people can read: 20261231 is the last one of 2026.
 */
#ifndef STORE_HISTORY_DAYS_H
#define STORE_HISTORY_DAYS_H

/* The day before DAY; 0 where DAY is none. */
int history_day_before(int day);

/* The days from the beginning of the year 1 to DAY, with it: what lies between two of them is a difference. 0 where DAY
   is none. */
int history_day_number(int day);

#endif
