/* A choice that is written unlike all the others: the eye goes to it, and it is the key more often than it should. */
#include "base/ascii.h"
#include "base/english.h"
#include "check/check.h"
#include "check/numeral.h"
#include "check/wording.h"

#include <string.h>

/* ---- What a choice looks like ---- */

enum { WORDS = 1, NUMBER, LED_BY_NUMBER, MIXED };
enum { SMALL = 1, CAPITAL };
enum { NO_STOP = 1, STOP };

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool has_digit(quiz_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if (ascii_is_digit(s.at[i])) return true;
    return false;
}

/* 7th, 40s, 1,200 km, 3 May 1990 are numbers; "12 Monkeys" and "Apollo 13" are not, nor is "the 3 friends". */
static uint64_t type_of(const item_text *t)
{
    bool other = false;

    if (!has_digit(t->text)) return WORDS;
    for (int i = 0; i < t->words.count && !other; i++) {
        const word *w = &t->words.at[i];
        bool unit = i > 0 && i == t->words.count - 1 && !wording_is_capital(w->written);
        other = !ascii_is_digit(w->written.at[0]) && !unit && !english_month(w->folded);
    }
    return !other ? NUMBER : ascii_is_digit(t->text.at[0]) ? LED_BY_NUMBER : MIXED;
}

/* Blocks of letters that belong together, by their first code point; what is not here counts as Latin. */
static const struct {
    uint32_t first, last;
    uint64_t script;
} scripts[] = { { 0x370, 0x3FF, 2 },   { 0x400, 0x52F, 3 },    { 0x590, 0x5FF, 4 },   { 0x600, 0x6FF, 5 },
                { 0x900, 0x97F, 6 },   { 0xE00, 0xE7F, 7 },    { 0x10A0, 0x10FF, 8 }, { 0x1100, 0x11FF, 9 },
                { 0xAC00, 0xD7AF, 9 }, { 0x3040, 0x30FF, 10 }, { 0x3400, 0x9FFF, 10 } };

/* Of two or three bytes; others are 0. */
static uint32_t first_point(quiz_slice s)
{
    const unsigned char *at = (const unsigned char *)s.at;

    if (s.size > 1 && at[0] >= 0xC2 && at[0] < 0xE0) return (at[0] & 0x1Fu) << 6 | (at[1] & 0x3Fu);
    if (s.size > 2 && at[0] >= 0xE0 && at[0] < 0xF0)
        return (at[0] & 0x0Fu) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu);
    return 0;
}

/* That of the first word; 0: it begins with a digit. */
static uint64_t script_of(const item_text *t)
{
    quiz_slice first = t->words.count ? t->words.at[0].written : (quiz_slice){ "0", 1 };
    uint32_t point = first_point(first);

    if (point == 0) return !ascii_is_digit(first.at[0]);
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (point >= scripts[i].first && point <= scripts[i].last) return scripts[i].script;
    return 1;
}

/* "van Gogh", "iPhone", "a-ha", "k.d. lang" and "deadmau5" are spelled like that. */
static bool is_spelled_small(const item_text *t)
{
    static const char *const particles[] = { "da",  "de", "del", "der", "di",  "du", "el",
                                             "ibn", "la", "le",  "van", "von", NULL };
    const word *first = &t->words.at[0];
    const char *behind = first->written.at + first->written.size, *end = t->text.at + t->text.size;

    for (size_t i = 0; i < first->written.size; i++)
        if (!(first->written.at[i] >= 'a' && first->written.at[i] <= 'z')) return true;
    return (behind < end && (*behind == '-' || *behind == '.')) || wording_is_among(first->folded, particles);
}

/* "DNA", "X-ray" and "I am" begin with a capital letter in any company. */
static bool is_spelled_capital(const word *first)
{
    return wording_is_all_capitals(first->written);
}

static uint64_t case_of(const item_text *t)
{
    if (!t->words.count) return 0;
    const word *first = &t->words.at[0];
    if (wording_is_capital(first->written)) return is_spelled_capital(first) ? 0 : CAPITAL;
    if (first->written.at[0] < 'a' || first->written.at[0] > 'z') return 0;
    return is_spelled_small(t) ? 0 : SMALL;
}

/* Abbreviations end with a stop too: names among them begin with a capital letter, and "etc." is short. */
static uint64_t stop_of(const item_text *t)
{
    quiz_slice s = t->text;

    while (s.size && (s.at[s.size - 1] == '"' || s.at[s.size - 1] == '\'')) s.size--;
    if (!s.size || !t->words.count) return 0;
    if (is_letter(s.at[s.size - 1]) || ascii_is_digit(s.at[s.size - 1])) return NO_STOP;
    const word *last = &t->words.at[t->words.count - 1];
    bool sentence = t->words.count > 1 && last->written.size > 2 && !wording_is_capital(last->written);
    return s.at[s.size - 1] == '.' && !wording_ends_with(s, "..") && sentence ? STOP : 0;
}

/* What stands behind a number: "km", "%"; "million" and the ending of "3rd" are part of the number. */
static quiz_slice unit_of(const item_text *t)
{
    static const char *const endings[] = { "st", "nd", "rd", "th", "s", "am", "pm", "bc", "ad", NULL };
    quiz_slice s = t->text;

    while (s.size && (ascii_is_digit(s.at[0]) || strchr(".,:/-+ ", s.at[0]))) s.at++, s.size--;
    if (!t->words.count || s.size > 16) return s;
    quiz_slice last = t->words.at[t->words.count - 1].folded;
    while (last.size && ascii_is_digit(last.at[0])) last.at++, last.size--;
    return wording_is_among(last, endings) ? (quiz_slice){ "", 0 } : s;
}

static uint64_t fold_unit(quiz_slice s)
{
    uint64_t hash = 1;

    if (s.size > 2 && s.at[s.size - 1] == 's') s.size--;
    for (size_t i = 0; i < s.size; i++) hash = (hash ^ (unsigned char)ascii_lower(s.at[i])) * UINT64_C(1099511628211);
    return hash;
}

static bool begins_with_digits(quiz_slice s)
{
    return ascii_is_digit(s.at[0]) || (s.size > 1 && s.at[0] == '.' && ascii_is_digit(s.at[1]));
}

/* 0 where a choice is no number with at most one word behind it. */
static uint64_t unit_look(const item_text *t)
{
    static const char *const scales[] = {
        "hundred", "thousand", "million", "billion", "trillion", "k", "m", "bn", NULL
    };
    const words *list = &t->words;

    if (!list->count || !begins_with_digits(t->text) || has_digit(unit_of(t))) return 0;
    for (int i = 0; i < list->count; i++)
        if (english_month(list->at[i].folded) || wording_is_among(list->at[i].folded, scales)) return 0;
    return fold_unit(unit_of(t));
}

/* ---- What is said of it ---- */

/* Each gets the one that differs, how it looks and how all the others do; NULL: there is nothing to say. */

static const char *say_script(const item_text *odd, uint64_t look, uint64_t others)
{
    (void)odd, (void)look, (void)others;
    return "is written in another script";
}

static const char *say_type(const item_text *odd, uint64_t look, uint64_t others)
{
    double value;

    (void)others;
    if (look == NUMBER) return "is a number";
    if (look != WORDS) return NULL;
    return numeral_read(odd->text, &odd->words, &value) ? "is not written in digits" : "has no number";
}

static const char *say_unit(const item_text *odd, uint64_t look, uint64_t others)
{
    uint64_t none = fold_unit((quiz_slice){ "", 0 });

    (void)odd;
    return look == none ? "has no unit" : others == none ? "has a unit" : "has another unit";
}

static const char *say_case(const item_text *odd, uint64_t look, uint64_t others)
{
    (void)odd, (void)others;
    return look == SMALL ? "begins with a small letter" : "begins with a capital letter";
}

static const char *say_stop(const item_text *odd, uint64_t look, uint64_t others)
{
    (void)odd, (void)others;
    return look == STOP ? "ends with a full stop" : "does not end with a full stop";
}

/* ---- The one that differs ---- */

typedef struct trait {
    uint64_t (*look)(const item_text *t); /* 0: nothing can be said of this one */
    uint64_t never;                       /* a look that is not compared with others */
    bool english;
    const char *(*say)(const item_text *odd, uint64_t look, uint64_t others);
} trait;

static const trait traits[] = {
    { script_of, 0, false, say_script }, { type_of, MIXED, false, say_type }, { unit_look, 0, false, say_unit },
    { case_of, 0, true, say_case },      { stop_of, 0, false, say_stop },
};

/* What the choices of Q look like; whether that can be compared. */
static bool look_at(const trait *t, const item *q, int count, uint64_t *looks)
{
    for (int i = 0; i < count; i++) {
        looks[i] = t->look(&q->choices[i]);
        if (looks[i] == 0 || looks[i] == t->never) return false;
    }
    return true;
}

/* The one among COUNT looks, at least 3, that differs where all the others are alike; or -1. */
static int odd_one(const uint64_t *looks, int count)
{
    uint64_t common = looks[0] == looks[1] || looks[0] == looks[2] ? looks[0] : looks[1];
    int odd = -1;

    for (int i = 0; i < count; i++) {
        if (looks[i] == common) continue;
        if (odd >= 0) return -1;
        odd = i;
    }
    return odd;
}

/* What began with U+FFFD began with a letter that nobody knows any more; another rule says so. */
static bool lost_beginning(const item_text *t)
{
    return t->text.size >= 3 && memcmp(t->text.at, "\xEF\xBF\xBD", 3) == 0;
}

static void report(check *c, const item *q, const item_text *odd, const char *says)
{
    check_report(c, q, QUIZ_C_ODD_ONE_OUT, item_place(odd, odd->text), "write all choices alike",
                 "of the choices, only \"%.*s\" %s", (int)odd->text.size, odd->text.at, says);
}

static void look(check *c, void *state, const item *q)
{
    uint64_t looks[64];
    int count = q->choice_count < 64 ? q->choice_count : 64;

    (void)state;
    if (count < 3) return;
    for (size_t t = 0; t < sizeof traits / sizeof *traits; t++) {
        if (traits[t].english && !q->english) continue;
        int odd = look_at(&traits[t], q, count, looks) ? odd_one(looks, count) : -1;
        if (odd < 0 || lost_beginning(&q->choices[odd])) continue;
        const char *says = traits[t].say(&q->choices[odd], looks[odd], looks[odd ? 0 : 1]);
        if (!says) continue;
        report(c, q, &q->choices[odd], says);
        return;
    }
}

const check_row check_odd_one = { .item = look };
