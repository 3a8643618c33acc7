/* Negations that turn a question round and are easily overlooked. */
#include "check/check.h"
#include "check/lexicon.h"
#include "check/wording.h"

#include <string.h>

enum { HARMLESS = 1, NEGATION, EXCEPT, LEAST, FALSEHOOD, CHOOSES, TELLS, SUBORDINATE, OFFERED, ADDS };

static const lexicon_row rows[] = {
    { HARMLESS, "not only|not just|not including|not counting|not to be confused|not to mention|not least|not until|"
                "not necessarily|not far|not long|not unlike|not yet|or not|if not|why not|at least|never ending" },
    { NEGATION, "not|never|cannot" },
    { EXCEPT, "except|excepting" },
    { LEAST, "least" },
    { FALSEHOOD, "is false|are false|is untrue|are untrue|is incorrect|are incorrect" },
    { CHOOSES, "which|what|who|whom|whose" },
    { TELLS, "why|how|when|where" },
    { SUBORDINATE, "that|because|since|after|before|while|if|although|though|unless|until|whether|than|to|so" },
    { ADDS, "and|but" },
    { OFFERED, "these|following|those|each|every|all" },
};

static void *begin(check *c)
{
    return lexicon_new(rows, sizeof rows / sizeof *rows, c->arena);
}

/* What is known of the sentence so far. */
typedef struct sentence {
    const item *q;
    const words *prompt;
    int asks; /* CHOOSES, TELLS or 0 */
    bool subordinate;
    bool ends_with_comma; /* the subordinate clause; else it goes on to the end */
    bool offered;         /* "which of these" */
} sentence;

/* The mark between word INDEX and the one before it: '.' ends a sentence, ',' a part of one, ' ' is nothing. */
static char mark_before(const words *prompt, int index)
{
    if (index == 0) return '.';
    const word *w = &prompt->at[index - 1];
    const char *end = prompt->at[index].written.at;
    for (const char *at = w->written.at + w->written.size; at < end; at++) {
        if (*at == ' ') continue;
        if (strchr("?!", *at) || (*at == '.' && w->written.size > 3)) return '.';
        if (strchr(",;:", *at)) return ',';
    }
    return ' ';
}

static void subordinate(sentence *s, char mark)
{
    if (!s->subordinate) s->ends_with_comma = mark != ' ';
    s->subordinate = true;
}

/* Follows the clauses of the sentence over word INDEX, which is of KIND. */
static void follow(sentence *s, int index, int kind)
{
    char mark = mark_before(s->prompt, index);

    if (mark == '.') s->asks = 0;
    if (mark == '.' || (mark == ',' && s->ends_with_comma)) s->subordinate = false;
    if (kind == OFFERED) s->offered = true;
    if (kind == SUBORDINATE) subordinate(s, mark);
    if (kind != CHOOSES && kind != TELLS) return;
    if (s->asks == 0 && !s->subordinate)
        s->asks = kind;
    else if (kind == CHOOSES && s->asks == TELLS && mark == ',')
        s->asks = CHOOSES;
    else
        subordinate(s, mark);
}

static bool is_contracted(quiz_slice s)
{
    return s.at[s.size - 1] == 't' && (wording_ends_with(s, "n't") || wording_ends_with(s, "n\xE2\x80\x99t"));
}

static bool is_last(const sentence *s, int index)
{
    return index == s->prompt->count - 1;
}

/* Whether the negation at INDEX decides which choice is right. */
static bool governs(const sentence *s, int index, int kind)
{
    bool chooses = s->asks == CHOOSES && !s->subordinate;

    switch (kind) {
    case NEGATION: return chooses || (!s->asks && !s->subordinate && (s->offered || wording_is_statement(s->q)));
    case EXCEPT: return s->offered || is_last(s, index);
    case LEAST: return chooses;
    case FALSEHOOD: return chooses && !s->subordinate;
    default: return false;
    }
}

/* "and was never found", "but not a fish": what came first decides more. */
static bool is_added(const lexicon *l, const words *prompt, int index)
{
    return lexicon_kind(l, prompt, index - 1) == ADDS || lexicon_kind(l, prompt, index - 2) == ADDS;
}

/* NOT, *not*, "To be or not to be", and Not in the middle of a title. */
static bool is_marked(const sentence *s, int index)
{
    quiz_slice text = s->q->prompt.text, w = s->prompt->at[index].written;
    char before = w.at > text.at ? w.at[-1] : ' ';

    return wording_is_all_capitals(w) || before == '*' || before == '_' || (index > 0 && wording_is_capital(w)) ||
           wording_is_quoted(text, w.at);
}

static void report(check *c, const sentence *s, quiz_slice negation)
{
    check_report(c, s->q, QUIZ_C_NEGATION, item_place(&s->q->prompt, negation),
                 is_contracted(negation) ? "write the whole word in capital letters, NOT, or ask without a negation"
                                         : "write it in capital letters, or ask without a negation",
                 "\"%.*s\" turns the question round and is easily overlooked", (int)negation.size, negation.at);
}

/* Of "is false" the second word is the negation. */
static void look(check *c, void *state, const item *q)
{
    words prompt = wording_prompt(q);
    sentence s = { .q = q, .prompt = &prompt };

    if (!q->english) return;
    for (int i = 0; i < prompt.count; i++) {
        const lexicon_entry *entry = lexicon_at(state, &prompt, i);
        bool contracted = !entry->kind && i > 0 && is_contracted(prompt.at[i].folded);
        int kind = contracted ? NEGATION : entry->kind;
        follow(&s, i, kind);
        if (kind) i += contracted ? 0 : entry->words.count - 1;
        if (!governs(&s, i, kind) || is_marked(&s, i) || is_added(state, &prompt, i)) continue;
        report(c, &s, prompt.at[i].written);
        return;
    }
}

const check_row check_negation = { .begin = begin, .item = look };
