/* Dates; see dates.h. */
#include "bank/dates.h"

#include <ctype.h>

#include "base/english.h"
#include "base/words.h"

static const char *const month_names[] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December",
};

static const char not_a_date[] = "a date is written YYYY, YYYY-MM or YYYY-MM-DD";

/* Takes SIZE digits off *S. -1: they are not there. */
static int take_digits(quiz_slice *s, size_t size)
{
    int number = 0;

    if (s->size < size) return -1;
    for (size_t i = 0; i < size; i++) {
        if (!isdigit((unsigned char)s->at[i])) return -1;
        number = number * 10 + (s->at[i] - '0');
    }
    s->at += size;
    s->size -= size;
    return number;
}

/* Takes "-NN" off *S: 0 where nothing is left, -1 where something else is. */
static int take_part(quiz_slice *s)
{
    if (s->size == 0) return 0;
    if (s->at[0] != '-') return -1;
    s->at++;
    s->size--;
    int number = take_digits(s, 2);
    return number == 0 ? -2 : number; /* 00 is no month and no day, but it has the right shape */
}

static int days_in(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return days[month - 1] + (month == 2 && leap);
}

/* The year begins in March here, so that the leap day is its last. */
static int days_since_epoch(int year, int month, int day)
{
    int shifted = (month + 9) % 12;

    year -= month < 3;
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 1;
}

static double order_of(const bank_quantity *q)
{
    if (q->day) return days_since_epoch(q->year, q->month, q->day);
    return q->month ? q->year * 12 + q->month - 1 : q->year;
}

const char *dates_parse(quiz_slice text, bank_quantity *quantity)
{
    quiz_slice rest = text;
    int year = take_digits(&rest, 4);
    int month = year < 0 ? -1 : take_part(&rest);
    int day = month < 0 && month != -2 ? -1 : take_part(&rest);

    if (year < 0 || month == -1 || day == -1 || rest.size > 0) return not_a_date;
    if (year == 0) return "there is no year 0";
    if (month < 0 || month > 12) return "there is no such month";
    if (day < 0 || (day > 0 && day > days_in(year, month))) return "the month has no such day";
    *quantity = (bank_quantity){ .mantissa = year, .year = year, .month = month, .day = day };
    quantity->order = order_of(quantity);
    return NULL;
}

const char *dates_parse_year(quiz_slice text, bank_quantity *quantity)
{
    const char *wrong = dates_parse(text, quantity);

    return wrong || quantity->month ? "a year is written YYYY" : NULL;
}

bool dates_read_words(quiz_slice text, bank_quantity *q, quiz_arena *scratch)
{
    words list = words_of(text, scratch);
    int year = 0, month = 0, day = 0;

    for (int i = 0; i < list.count && list.count <= 3; i++) {
        quiz_slice w = list.at[i].folded;
        if (english_month(w))
            month = english_month(w);
        else if (w.size == 4)
            year = take_digits(&w, 4);
        else
            day = take_digits(&w, w.size < 2 ? 1 : 2);
        if (w.size && !english_month(w)) return false;
    }
    if (year <= 0 || month == 0 || day < 0 || list.count != 2 + (day > 0)) return false;
    *q = (bank_quantity){ .year = year, .month = month, .day = day };
    return dates_parse(quiz_slice_of(dates_print(q, scratch)), q) == NULL;
}

const char *dates_print(const bank_quantity *q, quiz_arena *arena)
{
    if (q->day) return quiz_arena_print(arena, "%04d-%02d-%02d", q->year, q->month, q->day);
    if (q->month) return quiz_arena_print(arena, "%04d-%02d", q->year, q->month);
    return quiz_arena_print(arena, "%04d", q->year);
}

static const char *in_words(const bank_quantity *q, quiz_arena *arena)
{
    if (q->day) return quiz_arena_print(arena, "%d %s %d", q->day, month_names[q->month - 1], q->year);
    if (q->month) return quiz_arena_print(arena, "%s %d", month_names[q->month - 1], q->year);
    return quiz_arena_print(arena, "%d", q->year);
}

const char *dates_styled(const bank_value *value, bank_part_style style, quiz_arena *arena)
{
    const bank_quantity *q = &value->quantity;

    switch (style) {
    case BANK_PLAIN: return value->text;
    case BANK_LONG: return in_words(q, arena);
    case BANK_PART_YEAR: return quiz_arena_print(arena, "%d", q->year);
    case BANK_PART_MONTH: return q->month ? month_names[q->month - 1] : NULL;
    case BANK_PART_DAY: return q->day ? quiz_arena_print(arena, "%d", q->day) : NULL;
    }
    return NULL;
}
