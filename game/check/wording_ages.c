/* Questions whose answer changes with time. */
#include "check/check.h"
#include "check/lexicon.h"
#include "check/wording.h"

#include <string.h>

enum { NOW = 1, DATED, OPEN_ENDED, CURRENT, DATE, HARMLESS };

/* What is DATED is harmless beside a year: "the reigning champion in 1998". */
static const lexicon_row rows[] = {
    { HARMLESS, "in this year|in this season|longest reigning|shortest reigning|was reigning|were reigning|"
                "so far away|so far as|so far from|so far apart|so far that" },
    { NOW, "as of now|as of today|as of writing|currently|nowadays|at the moment|up to now|until now|right now|at "
           "present|presently|"
           "these days|today|today's|today\xE2\x80\x99s|so far|still alive|still living|still active|still standing|"
           "still in use|still in effect|still exist|still exists" },
    { DATED, "latest|newest|most recent|most recently|recently|reigning|incumbent|upcoming|this year|this year's|"
             "this year\xE2\x80\x99s|this season|this month|this week|this decade|next year|last year" },
    { OPEN_ENDED, "to date" },
    { CURRENT, "current" },
    { DATE, "as of" },
};

/* What flows is a current, and so is what stands before these. */
static const char flows_before[] = " a air alternating cold convection direct eddy electric electrical gulf induced "
                                   "marine ocean oceanic river sea strong the water warm what which ";
static const char flows_behind[] = " and between carried density flow flows flowing from in intensity is meter of "
                                   "runs strength that through to voltage with ";

static void *begin(check *c)
{
    return lexicon_new(rows, sizeof rows / sizeof *rows, c->arena);
}

/* LIST has a space at both ends. */
static bool is_among(const words *prompt, int index, const char *list)
{
    char spaced[24] = " ";

    if (index < 0 || index >= prompt->count) return false;
    quiz_slice w = prompt->at[index].folded;
    if (w.size + 3 > sizeof spaced) return false;
    memcpy(spaced + 1, w.at, w.size);
    memcpy(spaced + 1 + w.size, " ", 2);
    return strstr(list, spaced) != NULL;
}

/* "the current" alone is no river, "the current champion" neither. */
static bool is_flow(const words *prompt, int index)
{
    bool article = is_among(prompt, index - 1, " a the what which ");

    return index == prompt->count - 1 || is_among(prompt, index + 1, flows_behind) ||
           (!article && is_among(prompt, index - 1, flows_before));
}

/* "she began to date him" */
static bool is_closed(const item *q, const words *prompt, int index)
{
    const word *w = &prompt->at[index];
    const char *behind = w->written.at + w->written.size, *end = q->prompt.text.at + q->prompt.text.size;

    return index == 1 || behind == end || strchr("?,.:;)", *behind) != NULL;
}

static bool is_year(quiz_slice s)
{
    return s.size == 4 && (memcmp(s.at, "19", 2) == 0 || memcmp(s.at, "20", 2) == 0 || memcmp(s.at, "18", 2) == 0) &&
           s.at[2] >= '0' && s.at[2] <= '9' && s.at[3] >= '0' && s.at[3] <= '9';
}

static bool has_year(const words *prompt, int from)
{
    for (int i = from; i < prompt->count; i++)
        if (is_year(prompt->at[i].folded)) return true;
    return false;
}

/* "USA Today" */
static bool is_name(const item *q, const words *prompt, int index)
{
    return (index > 0 && wording_is_capital(prompt->at[index].written)) ||
           wording_is_quoted(q->prompt.text, prompt->at[index].written.at);
}

static bool ages(const item *q, const words *prompt, int index, const lexicon_entry *entry)
{
    switch (entry->kind) {
    case NOW: return true;
    case DATED: return !has_year(prompt, 0);
    case OPEN_ENDED: return is_closed(q, prompt, index + 1);
    case CURRENT: return !is_flow(prompt, index) && !has_year(prompt, 0);
    default: return false;
    }
}

static void look(check *c, void *state, const item *q)
{
    words prompt = wording_prompt(q);

    if (!q->english || q->as_of) return;
    for (int i = 0; i < prompt.count; i++) {
        const lexicon_entry *entry = lexicon_at(state, &prompt, i);
        if (!entry->kind) continue;
        if (entry->kind == DATE && has_year(&prompt, i)) return;
        int last = i + entry->words.count - 1;
        if (ages(q, &prompt, i, entry) && !is_name(q, &prompt, i)) {
            quiz_slice span = wording_span(&prompt.at[i], &prompt.at[last]);
            check_report(c, q, QUIZ_C_AGES, item_place(&q->prompt, span),
                         "add a line  as-of = YEAR, or say in the prompt which time is meant",
                         "\"%.*s\" is true only for a while", (int)span.size, span.at);
            return;
        }
        i = last;
    }
}

const check_row check_ages = { .begin = begin, .item = look };
