/* Choices that hold two answers. */
#include "check/check.h"
#include "check/wording.h"

/* More choices than anybody writes are not compared with each other. */
enum { COMPARED_MOST = 32 };

/* ---- "Ann and Bob" beside "Bob" ---- */

static bool is_spoken(const word *w)
{
    static const char *const joints[] = { "and", "or", NULL };

    return wording_is_among(w->folded, joints);
}

static bool is_joint(const item_text *t, int index)
{
    const word *w = &t->words.at[index], *before = w - 1;

    for (const char *at = before->written.at + before->written.size; at < w->written.at; at++)
        if (*at == '&' || *at == '/') return true;
    return is_spoken(w);
}

static bool is_another(const item *q, int index, words part)
{
    for (int i = 0; i < q->choice_count; i++)
        if (i != index && part.count && wording_is_same(&q->choices[i].words, &part)) return true;
    return false;
}

/* Whether one side of the joint at AT is a choice of its own. */
static bool holds_another(const item *q, int index, int at)
{
    const words *list = &q->choices[index].words;
    int from = at + is_spoken(&list->at[at]);

    return is_another(q, index, (words){ list->at, at }) ||
           is_another(q, index, (words){ list->at + from, list->count - from });
}

/* ---- "Ann or Bob" ---- */

/* "or more" and its kin are one answer. */
static bool is_idiom(const word *next)
{
    static const char *const idioms[] = { "more",    "less",  "fewer",   "so",     "not",   "later",
                                          "earlier", "older", "younger", "higher", "lower", "above",
                                          "below",   "over",  "never",   "alive",  NULL };

    return wording_is_among(next->folded, idioms);
}

/* The "or" between two answers in T, or -1. */
static int find_or(const item_text *t)
{
    for (int i = 1; i + 1 < t->words.count; i++)
        if (t->words.at[i].written.size == 2 && quiz_slice_is(t->words.at[i].written, "or"))
            return is_idiom(&t->words.at[i + 1]) || wording_is_quoted(t->text, t->words.at[i].written.at) ? -1 : i;
    return -1;
}

static bool has_lone_or(const item *q, int index)
{
    if (find_or(&q->choices[index]) < 0) return false;
    for (int i = 0; i < q->choice_count; i++)
        if (i != index && find_or(&q->choices[i]) >= 0) return false;
    return true;
}

/* ---- "Ann and Bob" where all others are single ---- */

/* Two names, each of one word. */
static bool is_pair(const item_text *t)
{
    return t->words.count == 3 && t->words.at[1].written.size == 3 && is_joint(t, 1) &&
           wording_is_capital(t->words.at[0].written) && wording_is_capital(t->words.at[2].written);
}

static bool is_name(const item_text *t)
{
    for (int i = 0; i < t->words.count; i++)
        if (!wording_is_capital(t->words.at[i].written) || (i > 0 && is_joint(t, i))) return false;
    return t->words.count == 1 || t->words.count == 2;
}

/* "Who" asks for a person: among countries and bands, two names may be one. */
static bool asks_for_person(const item *q)
{
    static const char *const asking[] = { "who", "whom", "composer", "author", "painter", "president", "king", NULL };
    words prompt = wording_prompt(q);

    for (int i = 0; i < prompt.count; i++)
        if (wording_is_among(prompt.at[i].folded, asking)) return true;
    return false;
}

static bool is_lone_pair(const item *q, int index)
{
    if (!is_pair(&q->choices[index]) || !asks_for_person(q)) return false;
    for (int i = 0; i < q->choice_count; i++)
        if (i != index && !is_name(&q->choices[i])) return false;
    return true;
}

/* ---- The rule ---- */

static void report(check *c, const item *q, const item_text *t, const char *why)
{
    check_report(c, q, QUIZ_C_TWO_IN_ONE, item_place(t, t->text), "let each choice say one thing", "\"%.*s\" %s",
                 (int)t->text.size, t->text.at, why);
}

/* "Both Ann and Bob" is for another rule. */
static void judge(check *c, const item *q, int index)
{
    const item_text *t = &q->choices[index];

    if (t->words.count && quiz_slice_is(t->words.at[0].folded, "both")) return;
    for (int i = 1; i < t->words.count; i++)
        if (is_joint(t, i) && holds_another(q, index, i)) {
            report(c, q, t, "holds another choice");
            return;
        }
    if (has_lone_or(q, index) || is_lone_pair(q, index)) report(c, q, t, "holds two answers");
}

static void look(check *c, void *state, const item *q)
{
    (void)state;
    if (!q->english || q->choice_count > COMPARED_MOST || q->choice_count < 3) return;
    for (int i = 0; i < q->choice_count; i++) judge(c, q, i);
}

const check_row check_two_in_one = { .item = look };
