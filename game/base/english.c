/* English words; see english.h. */
#include "base/english.h"

#include <stddef.h>

static const char *const numbers[] = { "zero",     "one",      "two",      "three",   "four",    "five",
                                       "six",      "seven",    "eight",    "nine",    "ten",     "eleven",
                                       "twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
                                       "eighteen", "nineteen", "twenty",   NULL };
static const char *const months[] = { "january", "february",  "march",   "april",    "may",      "june", "july",
                                      "august",  "september", "october", "november", "december", NULL };
static const char *const articles[] = { "a", "an", "the", NULL };
static const char *const verdicts[] = { "true", "false", "yes", "no", NULL };

/* Where WORD stands in LIST, which ends with NULL; or -1. */
static int find(const char *const *list, quiz_slice word)
{
    for (int i = 0; word.size && list[i]; i++)
        if (list[i][0] == word.at[0] && quiz_slice_is(word, list[i])) return i;
    return -1;
}

int english_number(quiz_slice word)
{
    return find(numbers, word);
}

int english_month(quiz_slice word)
{
    return find(months, word) + 1;
}

bool english_is_article(quiz_slice word)
{
    return find(articles, word) >= 0;
}

bool english_is_verdict(quiz_slice word)
{
    return find(verdicts, word) >= 0;
}
