/*
 * Every kind of quantity is varied on a line of whole numbers of its own: days, months, years, or the digits written.
 * Gaps between neighbours are drawn alike on both sides of the key, so that neither its rank nor its distance tells.
 */
#include "pose/vary.h"

#include <math.h>
#include <stdlib.h>

#include "pose/truth.h"

enum { LAST_YEAR = 9999 };

/* The line that a quantity lies on, and by how much neighbours on it differ. */
typedef struct line {
    long long at;
    long long least_gap, most_gap;
    long long grain; /* positions are multiples of it, and of nothing rounder; 0: all are good */
    bool (*place)(bank_quantity *q, long long at); /* moves Q to AT, or says that this cannot be */
} line;

/* The year begins in March here, so that a leap day is its last (after H. Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms"). */
enum { DAYS_ERA = 146097, DAYS_CENTURY = 36524, DAYS_FOUR_YEARS = 1461, DAYS_YEAR = 365 };

static bool place_day(bank_quantity *q, long long at)
{
    int era = (int)(at / DAYS_ERA), in_era = (int)(at % DAYS_ERA);
    int leap_days = in_era / (DAYS_FOUR_YEARS - 1) - in_era / DAYS_CENTURY + in_era / (DAYS_ERA - 1);
    int year = (in_era - leap_days) / DAYS_YEAR;
    int in_year = in_era - (DAYS_YEAR * year + year / 4 - year / 100);
    int month = (5 * in_year + 2) / 153;

    q->order = (double)at;
    q->day = in_year - (153 * month + 2) / 5 + 1;
    q->month = month < 10 ? month + 3 : month - 9;
    q->year = era * 400 + year + (q->month <= 2);
    return at >= 0 && q->year >= 1 && q->year <= LAST_YEAR;
}

static bool place_month(bank_quantity *q, long long at)
{
    q->order = (double)at;
    q->year = (int)(at / 12);
    q->month = (int)(at % 12 + 1);
    return q->year >= 1 && q->year <= LAST_YEAR;
}

static bool place_year(bank_quantity *q, long long at)
{
    q->order = (double)at;
    q->year = (int)at;
    return at >= 1 && at <= LAST_YEAR;
}

/* Numbers keep their sign: the line is that of their magnitudes. */
static bool place_digits(bank_quantity *q, long long at)
{
    q->order = q->mantissa ? q->order * (double)at / (double)llabs(q->mantissa) : (double)at;
    q->mantissa = q->mantissa < 0 ? -at : at;
    return at > 0;
}

static line line_of_date(const bank_quantity *key)
{
    long long at = (long long)key->order;

    if (key->day) return (line){ at, 5, 60, 0, place_day };
    if (key->month) return (line){ at, 1, 6, 0, place_month };
    return (line){ at, 1, 5, 0, place_year };
}

/* Five to 25 per cent, or less where all must find room below; in steps as round as the key is. */
static line line_of_number(const bank_quantity *key, int wanted)
{
    long long at = llabs(key->mantissa), grain = 1;
    double share = fmin(0.25, 0.9 / wanted);

    while (at && at % (grain * 10) == 0) grain *= 10;
    long long units = at / grain, room = (units - 1) / wanted;
    long long least = (long long)(0.05 * (double)units) + 1;
    long long widest = (long long)(share * (double)units);
    if (widest < least + 1) widest = least + 1;
    if (widest > room) widest = room > 1 ? room : 1;
    if (least > widest) least = widest;
    return (line){ at, least * grain, widest * grain, grain, place_digits };
}

/* "1 minutes" would stand out. */
static bool is_one(const bank_quantity *q)
{
    return q->mantissa == 1 && q->decimals == 0 && q->after.size > 0;
}

static bool is_good(const line *l, const bank_quantity *q, long long at, const bank_quantity *truths, int count)
{
    if (l->grain && (at % (l->grain * 10) == 0 || is_one(q))) return false;
    for (int i = 0; i < count; i++)
        if (truth_quantities_may_agree(q, &truths[i])) return false;
    return true;
}

typedef struct walk {
    const line *line;
    const bank_quantity *key;
    const bank_quantity *truths;
    int truth_count;
    quiz_rng *rng;
} walk;

/* The next neighbour from *AT on into DIRECTION; false where the line ends. */
static bool step(const walk *w, long long *at, int direction, bank_quantity *neighbour)
{
    long long unit = w->line->grain ? w->line->grain : 1;
    long long gaps = (w->line->most_gap - w->line->least_gap) / unit + 1;

    if (gaps > UINT32_MAX) gaps = UINT32_MAX;
    *at += direction * (w->line->least_gap + unit * quiz_rng_below(w->rng, (uint32_t)gaps));
    for (;; *at += direction * unit) {
        *neighbour = *w->key;
        if (!w->line->place(neighbour, *at)) return false;
        if (is_good(w->line, neighbour, *at, w->truths, w->truth_count)) return true;
    }
}

int vary_around(const bank_quantity *key, bank_kind kind, const bank_quantity *truths, int count, int wanted,
                quiz_rng *rng, bank_quantity *neighbours)
{
    bool is_date = kind == BANK_DATE || kind == BANK_YEAR;
    line l = is_date ? line_of_date(key) : line_of_number(key, wanted);
    walk w = { &l, key, truths, count, rng };
    int below = (int)quiz_rng_below(rng, (uint32_t)wanted + 1), made = 0;
    long long low = l.at, high = l.at;

    while (made < below && step(&w, &low, -1, &neighbours[made])) made++;
    while (made < wanted && step(&w, &high, +1, &neighbours[made])) made++;
    while (made < wanted && step(&w, &low, -1, &neighbours[made])) made++;
    return made;
}
