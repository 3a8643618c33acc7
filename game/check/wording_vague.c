/* Vague and absolute words. */
#include "check/check.h"
#include "check/lexicon.h"
#include "check/wording.h"

enum { VAGUE = 1, ABSOLUTE, NEVER, OPENING, NAMED };

/* "Never" and the OPENING ones make statements absolute; in a choice, "it never came" is an event. "Often called" says
 * how a thing is named, no more. */
static const lexicon_row rows[] = {
    { NAMED,
      "often called|often known|often referred|often nicknamed|often abbreviated|often credited|often said|"
      "how often|most often|usually called|usually known|sometimes called|sometimes known|generally known|always be|"
      "always been called" },
    { VAGUE, "often|usually|sometimes|generally|typically|frequently|rarely|seldom|normally|occasionally|probably" },
    { NEVER, "never" },
    { ABSOLUTE, "always|exclusively|completely|entirely|absolutely|impossible" },
    { OPENING, "all|every|no" },
};

static void *begin(check *c)
{
    return lexicon_new(rows, sizeof rows / sizeof *rows, c->arena);
}

static bool is_in_title(const item_text *t, int index)
{
    const words *list = &t->words;
    bool capital = wording_is_capital(list->at[index].written);
    bool next = index + 1 < list->count && wording_is_capital(list->at[index + 1].written);

    return (capital && (index > 0 || next)) || wording_is_quoted(t->text, list->at[index].written.at);
}

/* The first vague or absolute word of T, or -1; *KIND is which of the two. */
static int find(const lexicon *l, const item_text *t, int *kind)
{
    int count = t->words.count < WORDING_MOST ? t->words.count : WORDING_MOST;

    for (int i = 0; i < count; i++) {
        const lexicon_entry *entry = lexicon_at(l, &t->words, i);
        if (entry->kind == NAMED) i += entry->words.count - 1;
        if (!entry->kind || entry->kind == NAMED || (entry->kind == OPENING && i > 0)) continue;
        if (is_in_title(t, i)) continue;
        *kind = entry->kind;
        return i;
    }
    return -1;
}

static void report(check *c, const item *q, const item_text *t, int index, const char *why, const char *help)
{
    quiz_slice w = t->words.at[index].written;

    check_report(c, q, QUIZ_C_VAGUE, item_place(t, w), help, "\"%.*s\" %s", (int)w.size, w.at, why);
}

/* An absolute word tells of a statement, or of a choice that has it alone. */
static void look_at_choices(check *c, const lexicon *l, const item *q)
{
    int lone = -1, at = -1;

    for (int i = 0; i < q->choice_count; i++) {
        int kind = 0, found = find(l, &q->choices[i], &kind);
        if (kind != ABSOLUTE) continue;
        if (lone >= 0) return;
        lone = i;
        at = found;
    }
    if (lone >= 0)
        report(c, q, &q->choices[lone], at, "is absolute, and no other choice is",
               "choices that claim too much are seldom the key: say it of several, or of none");
}

static void look(check *c, void *state, const item *q)
{
    int kind = 0;

    if (!q->english) return;
    int at = find(state, &q->prompt, &kind);
    bool statement = wording_is_statement(q);
    if (kind == VAGUE)
        report(c, q, &q->prompt, at, "is vague", "say how often, or leave it out");
    else if (kind && statement)
        report(c, q, &q->prompt, at, "is absolute, which lets one guess that the statement is false",
               "claim no more than the question needs");
    else if (!statement)
        look_at_choices(c, state, q);
}

const check_row check_vague = { .begin = begin, .item = look };
