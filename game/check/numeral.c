/* Numerals; see numeral.h. */
#include "check/numeral.h"

#include "base/ascii.h"
#include "base/english.h"

enum { DIGITS_MOST = 15, MONTH_DAYS = 31, YEAR_DAYS = 12 * MONTH_DAYS };

static const struct {
    const char *name;
    double by;
} scales[] = { { "hundred", 1e2 }, { "thousand", 1e3 }, { "million", 1e6 }, { "billion", 1e9 } };

enum { SCALES = sizeof scales / sizeof *scales };

/* The first month in LIST; 0: there is none. */
static int month_in(const words *list)
{
    int month = 0;

    for (int i = 0; i < list->count && !month; i++) month = english_month(list->at[i].folded);
    return month;
}

/* Takes the next number off *REST: digits, commas between them, and a point with digits behind it. */
static bool take_number(quiz_slice *rest, double *number)
{
    size_t at = 0;
    int digits = 0;
    double step = 0;

    while (at < rest->size && !ascii_is_digit(rest->at[at])) at++;
    if (at == rest->size) return false;
    for (*number = 0; at < rest->size && digits <= DIGITS_MOST; at++) {
        char c = rest->at[at];
        bool goes_on = at + 1 < rest->size && ascii_is_digit(rest->at[at + 1]);
        if (ascii_is_digit(c)) {
            *number = step > 0 ? *number + step * (c - '0') : *number * 10 + (c - '0');
            if (step > 0) step /= 10;
            digits++;
        } else if (c == '.' && goes_on && step == 0) {
            step = 0.1;
        } else if (c != ',' || !goes_on) {
            break;
        }
    }
    *rest = (quiz_slice){ rest->at + at, rest->size - at };
    return true;
}

/* "September 27, 1972": what is no day is the year. */
static double date_in_words(quiz_slice text, int month)
{
    double number, year = 0, day = 0;

    while (take_number(&text, &number)) {
        if (number > MONTH_DAYS)
            year = number;
        else
            day = number;
    }
    return year * YEAR_DAYS + month * MONTH_DAYS + day;
}

/* What follows a year in "2013-01-23". */
static bool take_part(quiz_slice *rest, double *part)
{
    return rest->size > 1 && rest->at[0] == '-' && ascii_is_digit(rest->at[1]) && take_number(rest, part);
}

static double scale_of(const words *list)
{
    for (int i = 0; i < list->count; i++)
        for (int s = 0; s < SCALES; s++)
            if (quiz_slice_is(list->at[i].folded, scales[s].name)) return scales[s].by;
    return 1;
}

/* "Four", "twelve thousand", "March". */
static bool read_words(const words *list, double *value)
{
    quiz_slice first = list->count ? list->at[0].folded : (quiz_slice){ "", 0 };
    int number = english_number(first), month = english_month(first);

    if (number >= 0)
        *value = number * scale_of(list);
    else
        *value = month - 1;
    return number >= 0 || month > 0;
}

bool numeral_read(quiz_slice text, const words *list, double *value)
{
    quiz_slice rest = text;
    double month, day = 0;
    int named = month_in(list);

    if (!take_number(&rest, value)) return read_words(list, value);
    if (named) {
        *value = date_in_words(text, named);
        return true;
    }
    if (take_part(&rest, &month)) {
        take_part(&rest, &day);
        *value = *value * YEAR_DAYS + month * MONTH_DAYS + day;
        return true;
    }
    *value *= scale_of(list);
    return true;
}
