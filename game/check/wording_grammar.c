/* Grammar of the prompt that fits the key only. */
#include "check/check.h"
#include "check/wording.h"

#include <string.h>

/* ---- "a" and "an" ---- */

static bool begins_with(quiz_slice s, const char *start)
{
    size_t size = strlen(start);

    return s.size >= size && memcmp(s.at, start, size) == 0;
}

/* Words whose first letter sounds otherwise than it looks. */
static const struct {
    const char *start;
    bool vowel;
} sounds[] = {
    { "hour", true },  { "honest", true }, { "honor", true }, { "honour", true }, { "heir", true }, { "uni", false },
    { "unin", true },  { "use", false },   { "usu", false },  { "uti", false },   { "eu", false },  { "ewe", false },
    { "once", false }, { "one", false },   { "8", true },     { "11", true },     { "18", true },
};

/* Letters whose names begin with a vowel: "an MP". */
static bool is_spelled_out(quiz_slice s)
{
    return s.size > 1 && s.size < 5 && wording_is_all_capitals(s);
}

static bool begins_with_vowel(const word *w)
{
    bool vowel = memchr("aeiou", w->folded.at[0], 5) != NULL;

    if (is_spelled_out(w->written)) return memchr("aefhilmnorsx", w->folded.at[0], 12) != NULL;
    for (size_t i = 0; i < sizeof sounds / sizeof *sounds; i++)
        if (begins_with(w->folded, sounds[i].start)) vowel = sounds[i].vowel;
    return vowel;
}

/* Whether a blank or nothing at all follows W. */
static bool is_open(quiz_slice text, const word *w)
{
    const char *at = w->written.at + w->written.size, *end = text.at + text.size;

    while (at < end && *at == ' ') at++;
    if (end - at >= 2 && memcmp(at, "__", 2) == 0) return true;
    while (at < end && strchr(" .:?!\"'\xE2\x80\xA6", *at)) at++;
    return at == end;
}

static const word *open_article(const item *q, const words *prompt)
{
    for (int i = prompt->count - 1; i >= 0; i--) {
        const word *w = &prompt->at[i];
        bool article = quiz_slice_is(w->folded, "a") || quiz_slice_is(w->folded, "an");
        if (article && is_open(q->prompt.text, w)) return w;
    }
    return NULL;
}

static void look_at_article(check *c, const item *q, const words *prompt)
{
    const word *article = open_article(q, prompt);

    if (!article) return;
    bool vowel = article->folded.size == 2;
    for (int i = 0; i < q->choice_count; i++) {
        const words *choice = &q->choices[i].words;
        if (!choice->count) return;
        if (begins_with_vowel(&choice->at[0]) != (i < q->right_count ? vowel : !vowel)) return;
    }
    check_report(c, q, QUIZ_C_GRAMMAR, item_place(&q->prompt, article->written),
                 "put the article into the choices, or write a(n)", "behind \"%.*s\" only the key fits",
                 (int)article->written.size, article->written.at);
}

/* ---- One or several ---- */

static bool has_joint(const item_text *choice)
{
    for (int i = 1; i + 1 < choice->words.count; i++)
        if (quiz_slice_is(choice->words.at[i].folded, "and")) return true;
    return memchr(choice->text.at, '&', choice->text.size) || memchr(choice->text.at, ',', choice->text.size);
}

static bool looks_plural(const item_text *choice)
{
    if (has_joint(choice) || !choice->words.count) return true;
    quiz_slice last = choice->words.at[choice->words.count - 1].folded;
    return wording_ends_with(last, "s") && !wording_ends_with(last, "ss") && !wording_ends_with(last, "us") &&
           !wording_ends_with(last, "is") && !wording_ends_with(last, "'s");
}

/* Whether LOOKS is what it is called for all the right choices, and the contrary for all the wrong ones. */
static bool tells_key(const item *q, bool (*looks)(const item_text *), bool right)
{
    for (int i = 0; i < q->choice_count; i++)
        if (looks(&q->choices[i]) != (i < q->right_count ? right : !right)) return false;
    return true;
}

/* "Which two ...", "What are ...", "Who is ...". */
static bool number_tells(const item *q, const words *prompt, int at)
{
    static const char *const counts[] = { "two", "three", "four", NULL };
    static const char *const several[] = { "are", "were", NULL };
    static const char *const one[] = { "is", "was", NULL };
    quiz_slice w = prompt->at[at].folded;

    return (wording_is_among(w, counts) && tells_key(q, has_joint, true)) ||
           (wording_is_among(w, several) && tells_key(q, looks_plural, true)) ||
           (wording_is_among(w, one) && tells_key(q, looks_plural, false));
}

static void look_at_number(check *c, const item *q, const words *prompt)
{
    static const char *const asking[] = { "which", "what", "who", "whom", NULL };

    for (int i = 0; i + 1 < prompt->count; i++) {
        if (!wording_is_among(prompt->at[i].folded, asking)) continue;
        quiz_slice told = prompt->at[i + 1].written;
        if (number_tells(q, prompt, i + 1))
            check_report(c, q, QUIZ_C_GRAMMAR, item_place(&q->prompt, told),
                         "let it fit at least one wrong choice, or reword the prompt", "\"%.*s\" fits the key only",
                         (int)told.size, told.at);
        return;
    }
}

static void look(check *c, void *state, const item *q)
{
    words prompt = wording_prompt(q);

    (void)state;
    if (!q->english || q->choice_count - q->right_count < 2) return;
    look_at_article(c, q, &prompt);
    look_at_number(c, q, &prompt);
}

const check_row check_grammar = { .item = look };
