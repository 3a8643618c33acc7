/* The calendar; see history_days.h. */
#include "store/history_days.h"

#include <stdbool.h>

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

    return days[month - 1] + (month == 2 && is_leap(year));
}

static bool is_day(int day)
{
    int year = day / 10000, month = day / 100 % 100, of_month = day % 100;

    return year >= 1 && month >= 1 && month <= 12 && of_month >= 1 && of_month <= days_of(year, month);
}

int history_day_before(int day)
{
    int year = day / 10000, month = day / 100 % 100, of_month = day % 100;

    if (!is_day(day)) return 0;
    if (of_month > 1) return day - 1;
    if (month > 1) return year * 10000 + (month - 1) * 100 + days_of(year, month - 1);
    return year > 1 ? (year - 1) * 10000 + 1231 : 0;
}

int history_day_number(int day)
{
    int before = day / 10000 - 1, number = before * 365 + before / 4 - before / 100 + before / 400 + day % 100;

    if (!is_day(day)) return 0;
    for (int month = 1; month < day / 100 % 100; month++) number += days_of(day / 10000, month);
    return number;
}
