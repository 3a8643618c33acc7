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

int history_day_before(int day)
{
    int year = day / 10000, month = day / 100 % 100, of_month = day % 100;

    if (year < 1 || month < 1 || month > 12 || of_month < 1 || of_month > days_of(year, month)) return 0;
    if (of_month > 1) return day - 1;
    if (month > 1) return year * 10000 + (month - 1) * 100 + days_of(year, month - 1);
    return year > 1 ? (year - 1) * 10000 + 1231 : 0;
}
