/*
 * Habits of who writes a bank: that the right answer is the longest one, that it lies in the middle. Each is counted
 * over the written questions of a title, beside how often it would be so by chance.
 */
#include "check/check.h"
#include "check/numeral.h"
#include "check/title.h"

#include <math.h>

/* How many questions there were, in how many the key has it, and how many that would be by chance. */
typedef struct habit {
    int count, hits;
    double expected;
} habit;

typedef struct habits {
    habit longest, middle;
} habits;

static const double doubt = 0.001;    /* in how many banks chance alone may be accused, all habits together */
static const double difference = 0.1; /* less than this does not help anybody who guesses */

enum { COUNT_LEAST = 12, CHOICES_MOST = 16 };

static void *begin(check *c)
{
    return quiz_arena_array(c->arena, (size_t)c->bank->title_count + 1, sizeof(habits));
}

static void count(habit *h, bool hit, double chance)
{
    h->count++;
    h->hits += hit;
    h->expected += chance;
}

/* ---- The longest ---- */

static void count_length(habit *h, const item *q)
{
    int key = quiz_text_length(q->choices[0].text), longest = 0, equal = 0, wrong = 0;

    for (int i = q->right_count; i < q->choice_count; i++, wrong++) {
        int length = quiz_text_length(q->choices[i].text);
        equal = length > longest ? 1 : equal + (length == longest);
        if (length > longest) longest = length;
    }
    if (key == longest || (longest > key && equal > 1)) return; /* no choice is the longest */
    count(h, key > longest, 1.0 / (wrong + 1));
}

/* ---- The middle ---- */

/* A digit, perhaps behind a sign; or the name of a number or month. */
static bool begins_with_number(const item_text *choice)
{
    quiz_slice s = choice->text;
    double value;

    while (s.size && ((unsigned char)s.at[0] >= 0x80 || s.at[0] == '$' || s.at[0] == '-')) s.at++, s.size--;
    if (s.size && s.at[0] >= '0' && s.at[0] <= '9') return true;
    return numeral_read((quiz_slice){ "", 0 }, &choice->words, &value);
}

static bool read_numbers(const item *q, double *numbers, int *size)
{
    *size = 1 + q->choice_count - q->right_count;
    if (*size < 3 || *size > CHOICES_MOST) return false;
    for (int i = 0; i < *size; i++) {
        const item_text *choice = &q->choices[i ? q->right_count + i - 1 : 0];
        if (!begins_with_number(choice) || !numeral_read(choice->text, &choice->words, &numbers[i])) return false;
    }
    return true;
}

static void count_middle(habit *h, const item *q)
{
    double numbers[CHOICES_MOST];
    int size, below = 0, above = 0;

    if (!read_numbers(q, numbers, &size)) return;
    for (int i = 1; i < size; i++) {
        below += numbers[i] < numbers[0];
        above += numbers[i] > numbers[0];
    }
    if (below + above == size - 1) count(h, below && above, (size - 2.0) / size);
}

static void look_at(check *c, void *state, const item *q)
{
    habits *of = (habits *)state + q->entry->shown.title + 1;

    (void)c;
    if (!q->entry->written) return;
    count_length(&of->longest, q);
    count_middle(&of->middle, q);
}

/* ---- Verdict ---- */

/*
 * How likely so many hits or more are by chance: the tail of a binomial distribution. Where chances differ, that of
 * their mean is wider, and so on the safe side.
 */
static double tail(const habit *h)
{
    double n = h->count, p = h->expected / n, sum = 0, term = 1;

    for (double k = h->hits; k <= n && term > sum * 1e-9; k++) {
        term = exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * log(p) + (n - k) * log1p(-p));
        sum += term;
    }
    return sum;
}

static bool can_tell(const habit *h)
{
    return h->count >= COUNT_LEAST;
}

/* How many habits there are to judge: each has its share of the doubt. */
static int count_tests(const habits *of, int count)
{
    int tests = 0;

    for (int i = 0; i < count; i++) tests += can_tell(&of[i].longest) + can_tell(&of[i].middle);
    return tests;
}

static bool is_habit(const habit *h, int tests)
{
    return can_tell(h) && h->hits - h->expected > difference * h->count && tail(h) * tests < doubt;
}

static void report(check *c, int title, const habit *h, quiz_rule_id rule, const char *help, const char *what)
{
    quiz_place at = title >= 0 ? title_place(c->bank, title) : title_place(c->bank, 0);

    quiz_findings_add(c->findings, rule, at, help, "%s in %d of %d questions, %.0f %%; by chance it would be %.0f %%",
                      what, h->hits, h->count, 100.0 * h->hits / h->count, 100 * h->expected / h->count);
}

static void end(check *c, void *state)
{
    const habits *of = state;
    int tests = count_tests(of, c->bank->title_count + 1);

    for (int title = -1; title < c->bank->title_count; title++, of++) {
        if (is_habit(&of->longest, tests))
            report(c, title, &of->longest, QUIZ_C_KEYS_LONG,
                   "make wrong choices as long and as detailed as the right ones", "the key is the longest choice");
        if (is_habit(&of->middle, tests))
            report(c, title, &of->middle, QUIZ_C_KEYS_MIDDLE,
                   "let the key be the smallest or the largest number as often as any other choice is",
                   "the key is neither the smallest nor the largest number");
    }
}

const check_row check_habits = { begin, look_at, end };
