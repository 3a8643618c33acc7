/* "All of the above", "none of these" and their kin. */
#include "check/check.h"
#include "check/lexicon.h"
#include "check/wording.h"

/* More choices than anybody writes are not compared with each other. */
enum { COMPARED_MOST = 32 };

enum { ALL = 1, ALL_ALONE, NONE, NONE_ALONE, SHRUG, POINTER, WEAK_POINTER, GLUE };

/* A catch-all is a head, then pointers and glue, nothing else; a head that is not "alone" needs a pointer. */
static const lexicon_row rows[] = {
    { SHRUG,
      "i don't know|i don\xE2\x80\x99t know|i do not know|don't know|don\xE2\x80\x99t know|do not know|i'm not sure|"
      "i\xE2\x80\x99m not sure|i am not sure|not sure|no idea|i have no idea" },
    { ALL_ALONE, "all two|all three|all four|all five|all|both" },
    { ALL, "any|each|every one|every|either|more than one|at least one|at least two|two|three|some|several|most" },
    { NONE_ALONE, "none|neither" },
    { NONE, "not any|no|not" },
    { POINTER, "above|answer|answers|choice|choices|option|options|listed|mentioned|preceding|previous" },
    { WEAK_POINTER, "these|those|them|the others|are|is" },
    { GLUE, "of|the|others|correct|right|true|false|wrong|apply|one|ones|given|here|statements|only" },
};

static void *begin(check *c)
{
    return lexicon_new(rows, sizeof rows / sizeof *rows, c->arena);
}

/* "How many of them survive?" may well have the answer "none of them". */
static bool asks_how_many(const item *q)
{
    words prompt = wording_prompt(q);

    for (int i = 0; i + 1 < prompt.count; i++)
        if (quiz_slice_is(prompt.at[i].folded, "how") &&
            (quiz_slice_is(prompt.at[i + 1].folded, "many") || quiz_slice_is(prompt.at[i + 1].folded, "much")))
            return true;
    return false;
}

/* "Which of these?" can be answered "none of them"; but "what force has it in law?" has the answer "none", which is one
 * of its own. */
static bool asks_to_pick(const item *q)
{
    static const char *const picking[] = { "which", "who", "whom", "these", "following", NULL };
    words prompt = wording_prompt(q);

    for (int i = 0; i < prompt.count; i++)
        if (wording_is_among(prompt.at[i].folded, picking)) return true;
    return false;
}

/* "Both Ann and Bob", where Ann and Bob are choices too. */
static bool names_others(const item *q, int index)
{
    int named = 0;

    for (int i = 0; i < q->choice_count && i < COMPARED_MOST && named < 2; i++)
        named += i != index && words_find(&q->choices[index].words, &q->choices[i].words) >= 0;
    return named == 2;
}

/* Whether what follows the head points to the other choices and says nothing else. */
static bool points_to_others(const lexicon *l, const item *q, const words *list, int from)
{
    bool pointer = false, weak = false;

    for (int i = from; i < list->count; i++) {
        int kind = lexicon_kind(l, list, i);
        if (kind < POINTER) return false;
        pointer |= kind == POINTER;
        weak |= kind == WEAK_POINTER;
    }
    return pointer || (weak && !asks_how_many(q));
}

/* "Don't Know" may be a song. */
static bool is_written_small(const words *list)
{
    for (int i = 1; i < list->count; i++)
        if (wording_is_capital(list->at[i].written)) return false;
    return true;
}

/* The kind of head that makes choice INDEX a catch-all, or 0. */
static int head_of(const lexicon *l, const item *q, int index)
{
    const words *list = &q->choices[index].words;
    if (!list->count) return 0;
    const lexicon_entry *head = lexicon_at(l, list, 0);
    bool alone = head->kind == ALL_ALONE || head->kind == NONE_ALONE;

    if (!head->kind || head->kind >= POINTER) return 0;
    if (head->kind == SHRUG) return list->count == head->words.count && is_written_small(list) ? SHRUG : 0;
    if (alone && list->count == head->words.count) return asks_to_pick(q) && !asks_how_many(q) ? head->kind : 0;
    if (alone && names_others(q, index)) return head->kind;
    return points_to_others(l, q, list, head->words.count) ? head->kind : 0;
}

/* ---- Choices named by letters ---- */

static bool is_letter(const word *w)
{
    return w->folded.size == 1 && w->folded.at[0] >= 'a' && w->folded.at[0] < 'a' + QUIZ_CHOICES_MAX;
}

/* "A and B", "both A & C": only letters and what joins them. */
static bool names_letters(const item_text *choice, bool *joined)
{
    static const char *const joints[] = { "and", "both", "or", "nor", "only", "neither", NULL };
    int letters = 0;

    *joined = false;
    for (int i = 0; i < choice->words.count; i++) {
        const word *w = &choice->words.at[i];
        bool joint = wording_is_among(w->folded, joints);
        if (!joint && !is_letter(w)) return false;
        letters += !joint;
        *joined |= joint;
    }
    for (size_t i = 0; i < choice->text.size; i++) *joined |= choice->text.at[i] == '&';
    *joined &= letters > 1;
    return letters > 0;
}

/* Where other choices are single letters, or all are letters, the question may be about letters: blood groups, say. */
static bool refers_to_letters(const item *q, int index)
{
    bool joined, of_other, others = false;

    if (!names_letters(&q->choices[index], &joined) || !joined) return false;
    for (int i = 0; i < q->choice_count; i++) {
        bool letters = names_letters(&q->choices[i], &of_other);
        if (letters && !of_other) return false;
        others |= !letters;
    }
    return others;
}

/* ---- The rules ---- */

static void report(check *c, const item *q, const item_text *choice, bool none)
{
    static const char help_all[] = "write a choice that says something of its own; what is right together can be one "
                                   "choice, or each the answer of a question of its own";
    static const char help_none[] = "write a wrong answer that could be right";

    check_report(c, q, none ? QUIZ_C_NONE_OF_THEM : QUIZ_C_ALL_OF_THEM, item_place(choice, choice->text),
                 none ? help_none : help_all, "\"%.*s\" stands for %s of the other choices", (int)choice->text.size,
                 choice->text.at, none ? "none" : "several");
}

static void look(check *c, void *state, const item *q)
{
    if (!q->english) return;
    for (int i = 0; i < q->choice_count; i++) {
        const item_text *choice = &q->choices[i];
        int head = head_of(state, q, i);
        bool none = head == NONE || head == NONE_ALONE || head == SHRUG;
        if (head || refers_to_letters(q, i)) report(c, q, choice, none);
    }
}

const check_row check_catch_alls = { .begin = begin, .item = look };
