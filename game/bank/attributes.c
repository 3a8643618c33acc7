/* How an attribute is declared: its pool or kind, then, after commas, what else holds for it. */
#include "bank/attributes.h"

#include <string.h>

#include "bank/types.h"

static const struct {
    const char *word;
    bank_kind kind;
    bool unit_allowed, unit_needed;
} kinds[] = {
    { "date", BANK_DATE, false, false },
    { "year", BANK_YEAR, false, false },
    { "number", BANK_NUMBER, true, false },
    { "money", BANK_MONEY, true, true },
};

enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

static const char *const flags[] = { "many", "partial" };

enum { FLAG_COUNT = sizeof flags / sizeof *flags };

static const char help_pool[] = "write a pool such as  person  or  person | title";

static bool report(loading *l, bank_place value, quiz_slice span, const char *help, const char *message)
{
    load_report(l, QUIZ_B_ATTRIBUTE, span.size ? load_place_in(value, span) : bank_place_of(value), help, message,
                (int)span.size, span.at);
    return false;
}

static bool parse_flag(loading *l, bank_place value, quiz_slice flag, bank_attribute *a)
{
    if (flag.size == 0)
        return report(l, value, flag, "write many or partial after the comma, or delete it",
                      "%.*snothing follows a comma");
    if (quiz_slice_is(flag, flags[0]))
        a->many = true;
    else if (quiz_slice_is(flag, flags[1]))
        a->partial = true;
    else
        return report(l, value, flag,
                      load_did_you_mean(l, flag, flags, FLAG_COUNT, "after a comma comes many or partial"),
                      "\"%.*s\" cannot come after a comma");
    return true;
}

static int find_kind(quiz_slice word)
{
    int i = 0;

    while (i < KIND_COUNT && !quiz_slice_is(word, kinds[i].word)) i++;
    return i;
}

static bool is_word(quiz_slice s)
{
    return s.size > 0 && !memchr(s.at, ' ', s.size) && !memchr(s.at, '\t', s.size) && !memchr(s.at, '=', s.size);
}

/* A name that refers to a record of its own type makes no sense; [type person] with  name = person  does. */
static bool is_own_name(bank_place value, quiz_slice spec)
{
    return quiz_slice_is(value.entry->key, "name") && quiz_slice_equal(spec, value.section->name);
}

/* One of several pools; a type or a kind is not one. */
static bool add_pool(loading *l, bank_place value, quiz_slice pool, bank_attribute *a)
{
    if (pool.size == 0) return report(l, value, pool, help_pool, "%.*sa pool is missing on one side of |");
    if (!is_word(pool)) return report(l, value, pool, help_pool, "\"%.*s\" is not one word, as a pool must be");
    if (a->pool_count == BANK_POOLS_MAX)
        return report(l, value, pool, "an attribute takes values of at most four pools",
                      "there is no room for \"%.*s\"");
    if (find_kind(pool) < KIND_COUNT || (types_find(l, pool) >= 0 && !is_own_name(value, pool)))
        return report(l, value, pool, "only pools of texts can stand on the sides of |",
                      "\"%.*s\" is no pool of texts");
    a->pools[a->pool_count++] = load_copy(l, pool);
    return true;
}

static bool parse_pools(loading *l, bank_place value, quiz_slice pools, bank_attribute *a)
{
    quiz_slice pool;
    bool good = true;

    while (good && quiz_slice_next(&pools, '|', &pool)) good = add_pool(l, value, pool, a);
    return good;
}

/* KIND is a row of the table; the rest of SPEC is the unit. */
static bool parse_comparable(loading *l, bank_place value, quiz_slice spec, int kind, bank_attribute *a)
{
    size_t word = strlen(kinds[kind].word);
    quiz_slice unit = quiz_slice_trim((quiz_slice){ spec.at + word, spec.size - word });

    if (unit.size && !kinds[kind].unit_allowed)
        return report(l, value, unit, "delete it", "dates and years have no unit, and \"%.*s\" would be one");
    if (!unit.size && kinds[kind].unit_needed)
        return report(l, value, spec, "name it, as in  money USD", "\"%.*s\" needs a currency");
    a->kind = kinds[kind].kind;
    if (kinds[kind].unit_allowed) a->unit = load_copy(l, unit);
    return true;
}

static bool parse_spec(loading *l, bank_place value, quiz_slice spec, bank_attribute *a)
{
    quiz_slice rest = spec, word = quiz_slice_cut(&rest, ' ');
    int kind = find_kind(word), type = types_find(l, spec);

    if (spec.size == 0) return report(l, value, spec, help_pool, "%.*sthere is no pool in front of the comma");
    if (memchr(spec.at, '|', spec.size)) return parse_pools(l, value, spec, a);
    if (kind < KIND_COUNT) return parse_comparable(l, value, spec, kind, a);
    if (type < 0 || is_own_name(value, spec)) return parse_pools(l, value, spec, a);
    a->kind = BANK_REFERENCE;
    a->type = type;
    return true;
}

bool attributes_parse(loading *l, bank_place value, bank_attribute *attribute)
{
    quiz_slice rest = value.entry->value, part;
    bool good = quiz_slice_next(&rest, ',', &part) && parse_spec(l, value, part, attribute);

    while (good && quiz_slice_next(&rest, ',', &part)) good = parse_flag(l, value, part, attribute);
    return good;
}
