/* The bots, one row each; see bots.h. */
#include "check/bots.h"

#include <math.h>

/* ---- By the words ---- */

static double longest(const clues *c, int i)
{
    return c->at[i].length;
}

static double shortest(const clues *c, int i)
{
    return -c->at[i].length;
}

static double most_words(const clues *c, int i)
{
    return c->at[i].words;
}

static double fewest_words(const clues *c, int i)
{
    return -c->at[i].words;
}

static double most_shared(const clues *c, int i)
{
    return c->at[i].shared;
}

static double least_shared(const clues *c, int i)
{
    return -c->at[i].shared;
}

static double most_alike(const clues *c, int i)
{
    return c->at[i].alike;
}

static double least_alike(const clues *c, int i)
{
    return -c->at[i].alike;
}

/* One is written with a capital and all others without, or the other way round. */
static double other_initial(const clues *c, int i)
{
    int like = 0;

    for (int k = 0; k < c->count; k++) like += c->at[k].initial == c->at[i].initial;
    return c->count > 2 && like == 1;
}

/* ---- By numbers ---- */

static int rank(const clues *c, int i)
{
    int below = 0;

    for (int k = 0; k < c->count; k++) below += c->at[k].number < c->at[i].number;
    return below;
}

static double middle(const clues *c, int i)
{
    return c->numbers ? -fabs(rank(c, i) - (c->count - 1) / 2.0) : 0;
}

static double nearest_to_mean(const clues *c, int i)
{
    double sum = 0;

    for (int k = 0; k < c->count; k++) sum += c->at[k].number;
    return c->numbers ? -fabs(c->at[i].number - sum / c->count) : 0;
}

static double smallest(const clues *c, int i)
{
    return c->numbers ? -c->at[i].number : 0;
}

static double largest(const clues *c, int i)
{
    return c->numbers ? c->at[i].number : 0;
}

/* ---- By what is seen elsewhere ---- */

static double often_a_choice(const clues *c, int i)
{
    return c->at[i].everywhere.chosen;
}

static double seldom_a_choice(const clues *c, int i)
{
    return -c->at[i].everywhere.chosen;
}

static double often_a_key(const clues *c, int i)
{
    return c->at[i].everywhere.keyed;
}

static double often_a_choice_near(const clues *c, int i)
{
    return c->at[i].near.chosen;
}

static double seldom_a_choice_near(const clues *c, int i)
{
    return -c->at[i].near.chosen;
}

static double often_a_key_near(const clues *c, int i)
{
    return c->at[i].near.keyed;
}

/* The share of what it is seen as; what is rarely seen tells little, so that a little doubt is added. */
static double mostly_right(const clues *c, int i)
{
    return (c->at[i].everywhere.keyed + 1.0) / (c->at[i].everywhere.chosen + c->count);
}

static double mostly_right_near(const clues *c, int i)
{
    return (c->at[i].near.keyed + 1.0) / (c->at[i].near.chosen + c->count);
}

/* ---- By where they stand ---- */

static double first(const clues *c, int i)
{
    (void)c;
    return i == 0;
}

static double second(const clues *c, int i)
{
    (void)c;
    return i == 1;
}

static double third(const clues *c, int i)
{
    (void)c;
    return i == 2;
}

static double fourth(const clues *c, int i)
{
    (void)c;
    return i == 3;
}

static double last(const clues *c, int i)
{
    return i == c->count - 1;
}

static double always_true(const clues *c, int i)
{
    return c->at[i].is_true;
}

static double always_false(const clues *c, int i)
{
    return c->at[0].is_true && i == 1;
}

/* ---- The panel ---- */

const bot bots[] = {
    { "the longest choice", BOTS_LENGTH, longest },
    { "the shortest choice", BOTS_LENGTH, shortest },
    { "the choice of the most words", BOTS_LENGTH, most_words },
    { "the choice of the fewest words", BOTS_LENGTH, fewest_words },
    { "the choice that shares most words with the prompt", BOTS_WORDS, most_shared },
    { "the choice that shares fewest words with the prompt", BOTS_WORDS, least_shared },
    { "the choice that shares most words with the others", BOTS_WORDS, most_alike },
    { "the choice that shares fewest words with the others", BOTS_WORDS, least_alike },
    { "the one choice whose first letter is cased otherwise", BOTS_CASE, other_initial },
    { "the number in the middle", BOTS_NUMBER, middle },
    { "the number nearest to the mean", BOTS_NUMBER, nearest_to_mean },
    { "the smallest number", BOTS_NUMBER, smallest },
    { "the largest number", BOTS_NUMBER, largest },
    { "what is most often the key elsewhere", BOTS_SEEN, often_a_key },
    { "what is most often a choice elsewhere", BOTS_SEEN, often_a_choice },
    { "what is least often a choice elsewhere", BOTS_SEEN, seldom_a_choice },
    { "what is most often the key in questions like it", BOTS_SEEN, often_a_key_near },
    { "what is most often a choice in questions like it", BOTS_SEEN, often_a_choice_near },
    { "what is least often a choice in questions like it", BOTS_SEEN, seldom_a_choice_near },
    { "what is the key elsewhere whenever it is a choice", BOTS_SEEN, mostly_right },
    { "what is the key in questions like it whenever it is a choice", BOTS_SEEN, mostly_right_near },
    { "the first choice", BOTS_PLACE, first },
    { "the second choice", BOTS_PLACE, second },
    { "the third choice", BOTS_PLACE, third },
    { "the fourth choice", BOTS_PLACE, fourth },
    { "the last choice", BOTS_PLACE, last },
    { "True", BOTS_TRUTH, always_true },
    { "False", BOTS_TRUTH, always_false },
};

const int bots_count = sizeof bots / sizeof *bots;

_Static_assert(sizeof bots / sizeof *bots <= BOTS_MOST, "room for every bot");

double bots_guess(const bot *b, const clues *c, int key)
{
    double scores[QUIZ_CHOICES_MAX], best = -INFINITY;
    int equal = 0;

    /* Of True and False there is one thing to say, which all the others would repeat. */
    if (c->at[0].is_true != (b->fault == BOTS_TRUTH)) return -1;
    for (int i = 0; i < c->count; i++) {
        scores[i] = b->score(c, i);
        if (scores[i] > best) equal = 0;
        if (scores[i] >= best) equal++;
        best = fmax(best, scores[i]);
    }
    if (equal == c->count) return -1;
    return scores[key] >= best ? 1.0 / equal : 0;
}

static const struct {
    const char *written, *generated;
} helps[BOTS_FAULT_COUNT] = {
    [BOTS_LENGTH] = { "write wrong choices that are as long as the key, some longer and some shorter",
                      "give the template a  pool  of values that are written alike" },
    [BOTS_WORDS] = { "let the words of the prompt, and of the key, stand in wrong choices too",
                     "word the template so that it does not share words with what is asked for" },
    [BOTS_NUMBER] = { "let the key be the smallest and the largest number as often as one between",
                      "give more records a value that is written in the same way" },
    [BOTS_CASE] = { "begin all choices of a question alike", "write all values of the attribute alike" },
    [BOTS_SEEN] = { "let the wrong choices of one question be the keys of others, as often as other choices are",
                    "let its  pool  be what is asked for elsewhere too, and ask for each value about as often" },
    [BOTS_PLACE] = { "let the key stand in every place, or leave out  order = fixed",
                     "give more records a value that is written in the same way" },
    [BOTS_TRUTH] = { "let half of the statements be true", "give the attribute more values that are false elsewhere" },
};

const char *bots_help(bots_fault fault, bool written)
{
    return written ? helps[fault].written : helps[fault].generated;
}
