/*
 * Numbers and money: an optional currency sign, digits (in groups of three, with decimals), an optional thousand,
 * million or billion, and the unit. Their shape is kept, so that invented neighbours look the same.
 */
#include "bank/quantity.h"

#include <ctype.h>
#include <string.h>

#include "bank/dates.h"

/* More digits than this do not fit a mantissa. */
enum { DIGITS_MOST = 17 };

static const struct {
    const char *word;
    double factor;
} scales[] = { { "thousand", 1e3 }, { "million", 1e6 }, { "billion", 1e9 } };

enum { SCALE_COUNT = sizeof scales / sizeof *scales };

/* Signs of currencies, for telling one from another. A sign may serve several. */
static const struct {
    const char *currency, *sign;
} signs[] = {
    { "USD", "$" }, { "USD", "US$" }, { "CAD", "$" },   { "CAD", "C$" },  { "AUD", "$" }, { "AUD", "A$" },
    { "EUR", "€" }, { "GBP", "£" },   { "KRW", "₩" },   { "JPY", "¥" },   { "CNY", "¥" }, { "INR", "₹" },
    { "PHP", "₱" }, { "TRY", "₺" },   { "IDR", "Rp" },  { "RUB", "₽" }, { "UAH", "₴" }, { "VND", "₫" },
    { "THB", "฿" }, { "BRL", "R$" },  { "CHF", "Fr." }, { "MXN", "$" },   { "ILS", "₪" }, { "NGN", "₦" },
};

enum { SIGN_COUNT = sizeof signs / sizeof *signs };

bool bank_kind_is_comparable(bank_kind kind)
{
    return kind != BANK_TEXT && kind != BANK_REFERENCE;
}

/* ---- Digits ---- */

typedef struct digits {
    long long mantissa;
    int whole, decimals; /* how many digits before and behind the point */
    int commas;
    int since_comma; /* digits */
    bool point;
} digits;

static bool add_comma(digits *d)
{
    bool good = !d->point && d->whole > 0 && (d->commas ? d->since_comma == 3 : d->whole <= 3);

    d->commas++;
    d->since_comma = 0;
    return good;
}

static void add_digit(digits *d, char c)
{
    if (d->whole + d->decimals < DIGITS_MOST) d->mantissa = d->mantissa * 10 + (c - '0');
    if (d->point)
        d->decimals++;
    else
        d->whole++, d->since_comma++;
}

/* A comma or point counts only in front of a digit: elsewhere it belongs to what follows. */
static bool is_part_of_number(quiz_slice s, size_t i, const digits *d)
{
    bool digit_follows = i + 1 < s.size && isdigit((unsigned char)s.at[i + 1]);

    return isdigit((unsigned char)s.at[i]) || (s.at[i] == ',' && digit_follows) ||
           (s.at[i] == '.' && digit_follows && !d->point);
}

/* Takes the number off *S. */
static const char *take_number(quiz_slice *s, digits *d)
{
    size_t i = 0;
    bool grouped_well = true;

    for (; i < s->size && is_part_of_number(*s, i, d); i++) {
        if (s->at[i] == ',') {
            grouped_well = add_comma(d) && grouped_well;
        } else if (s->at[i] == '.') {
            d->point = true;
        } else {
            add_digit(d, s->at[i]);
        }
    }
    s->at += i;
    s->size -= i;
    if (d->whole == 0) return "there are no digits in it";
    if (!grouped_well || (d->commas && d->since_comma != 3)) return "commas go between groups of three digits";
    return d->whole + d->decimals > DIGITS_MOST ? "it has more digits than can be counted with" : NULL;
}

/* ---- What stands around them ---- */

/* Takes what stands before the number off *S; the sign of a negative number belongs to the number. */
static quiz_slice take_before(quiz_slice *s, bool *negative)
{
    size_t i = 0;

    while (i < s->size && !isdigit((unsigned char)s->at[i])) i++;
    *negative = i > 0 && i < s->size && s->at[i - 1] == '-';
    quiz_slice before = { s->at, *negative ? i - 1 : i };
    s->at += i;
    s->size -= i;
    return before;
}

/* The factor of the word that *S begins with, which is taken off, or 1. */
static double take_scale(quiz_slice *s)
{
    for (int i = 0; i < SCALE_COUNT; i++) {
        size_t size = strlen(scales[i].word);
        bool whole = s->size == size || (s->size > size && !isalpha((unsigned char)s->at[size]));
        if (!whole || memcmp(s->at, scales[i].word, size) != 0) continue;
        *s = quiz_slice_trim((quiz_slice){ s->at + size, s->size - size });
        return scales[i].factor;
    }
    return 1;
}

/* One of a thing is written without the s of its plural. */
static bool is_unit(quiz_slice s, const char *unit, const digits *d)
{
    quiz_slice plural = quiz_slice_of(unit);
    bool one = d->mantissa == 1 && d->decimals == 0 && plural.size > 1 && plural.at[plural.size - 1] == 's';

    return quiz_slice_equal(s, plural) || (one && quiz_slice_equal(s, (quiz_slice){ unit, plural.size - 1 }));
}

static bool is_sign_of(quiz_slice sign, const char *currency)
{
    bool known = false;

    for (int i = 0; i < SIGN_COUNT; i++) {
        bool same = strcmp(signs[i].currency, currency) == 0;
        if (same && quiz_slice_is(sign, signs[i].sign)) return true;
        known = known || same || quiz_slice_is(sign, signs[i].sign);
    }
    return !known && sign.size > 0; /* of a currency that is not in the table any sign of no other will do */
}

static const char *check_number(const bank_attribute *a, quiz_slice before, quiz_slice after, const digits *d)
{
    if (before.size) return "a number begins with its digits";
    return is_unit(after, a->unit, d) ? NULL : "its unit is missing, or not that of the attribute";
}

static const char *check_money(const bank_attribute *a, quiz_slice before, quiz_slice after, const digits *d)
{
    static const char message[] = "its currency is missing, or not that of the attribute";
    bool code_before = quiz_slice_is(before, a->unit), code_after = quiz_slice_is(after, a->unit);

    (void)d;
    if (after.size && !code_after) return message;
    if (before.size == 0) return code_after ? NULL : message;
    return code_before || is_sign_of(before, a->unit) ? NULL : message;
}

static const char *parse_number(const bank_attribute *attribute, quiz_slice text, bank_quantity *q)
{
    digits d = { 0 };
    bool negative;
    quiz_slice rest = text, before = take_before(&rest, &negative);
    const char *wrong = take_number(&rest, &d);

    if (wrong) return wrong;
    if (negative) d.mantissa = -d.mantissa;
    *q = (bank_quantity){ .mantissa = d.mantissa, .decimals = d.decimals, .grouped = d.commas > 0 };
    q->before = before;
    q->after = rest;
    q->order = (double)d.mantissa;
    for (int i = 0; i < d.decimals; i++) q->order /= 10;
    rest = quiz_slice_trim(rest);
    q->order *= take_scale(&rest);
    return (attribute->kind == BANK_MONEY ? check_money : check_number)(attribute, quiz_slice_trim(before), rest, &d);
}

const char *bank_quantity_parse(const bank_attribute *attribute, quiz_slice text, bank_quantity *quantity)
{
    switch (attribute->kind) {
    case BANK_DATE: return dates_parse(text, quantity);
    case BANK_YEAR: return dates_parse_year(text, quantity);
    case BANK_NUMBER:
    case BANK_MONEY: return parse_number(attribute, text, quantity);
    case BANK_TEXT:
    case BANK_REFERENCE: break;
    }
    return "it is not a number or date";
}

/* ---- Printing ---- */

/* The digits of MANTISSA, with commas and a point. */
static const char *print_digits(long long mantissa, int decimals, bool grouped, quiz_arena *arena)
{
    unsigned long long left = mantissa < 0 ? 0ULL - (unsigned long long)mantissa : (unsigned long long)mantissa;
    char buffer[64], *at = buffer + sizeof buffer;

    *--at = '\0';
    for (int place = -decimals; place <= 0 || left > 0; place++) {
        if (place == 0 && decimals > 0) *--at = '.';
        if (grouped && place > 0 && place % 3 == 0) *--at = ',';
        *--at = (char)('0' + left % 10);
        left /= 10;
    }
    if (mantissa < 0) *--at = '-';
    return quiz_arena_print(arena, "%s", at);
}

const char *bank_quantity_print(const bank_quantity *q, bank_kind kind, quiz_arena *arena)
{
    if (kind == BANK_DATE || kind == BANK_YEAR) return dates_print(q, arena);
    return quiz_arena_print(arena, "%.*s%s%.*s", (int)q->before.size, q->before.at,
                            print_digits(q->mantissa, q->decimals, q->grouped, arena), (int)q->after.size, q->after.at);
}

/* ---- How they are written ---- */

static const char *date_help(const bank_attribute *attribute, quiz_slice text, quiz_arena *arena)
{
    bank_quantity date;
    bool year = attribute->kind == BANK_YEAR;

    if (!dates_read_words(text, &date, arena))
        return year ? "write it as in 2013" : "write it as in 2013, 2013-01 or 2013-01-23";
    if (year) date.month = date.day = 0;
    return quiz_arena_print(arena, "write it as %s", dates_print(&date, arena));
}

static const char *number_help(const bank_attribute *attribute, quiz_arena *arena)
{
    if (!*attribute->unit) return quiz_arena_print(arena, "\"%s\" has no unit; write it as in 127", attribute->name);
    return quiz_arena_print(arena, "the unit of \"%s\" is %s; write it as in 127 %s", attribute->name, attribute->unit,
                            attribute->unit);
}

const char *quantity_help(const bank_attribute *attribute, quiz_slice text, quiz_arena *arena)
{
    switch (attribute->kind) {
    case BANK_DATE:
    case BANK_YEAR: return date_help(attribute, text, arena);
    case BANK_NUMBER: return number_help(attribute, arena);
    case BANK_MONEY:
        return quiz_arena_print(arena, "the currency of \"%s\" is %s; write it as in 82.1 million %s", attribute->name,
                                attribute->unit, attribute->unit);
    case BANK_TEXT:
    case BANK_REFERENCE: break;
    }
    return NULL;
}
