/* Words of the prompt that tell which choice is the key. */
#include "base/ascii.h"
#include "base/english.h"
#include "check/check.h"
#include "check/wording.h"

#include <string.h>

/* ---- The key's text in the prompt ---- */

static bool has_letter(quiz_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if (!ascii_is_digit(s.at[i])) return true;
    return false;
}

static bool has_fillers_only(const words *key)
{
    for (int i = 0; i < key->count; i++)
        if (!words_is_filler(&key->at[i])) return false;
    return true;
}

/* One letter, a small number, "two", "of the": such a key stands in many a prompt by chance. */
static bool is_slight(const words *key)
{
    quiz_slice first = key->at[0].folded;
    int number = english_number(first);

    if (has_fillers_only(key)) return true;
    if (key->count > 1) return false;
    return quiz_text_length(first) < 2 || (first.size < 3 && !has_letter(first)) || (number >= 0 && number <= 12);
}

/* "1984" is not in "1984-85" or "21,984". */
static bool is_part_of_number(quiz_slice text, quiz_slice span)
{
    const char *before = span.at, *behind = span.at + span.size, *end = text.at + text.size;

    if (has_letter(span)) return false;
    return (before - text.at >= 2 && strchr(".,:/-", before[-1]) && ascii_is_digit(before[-2])) ||
           (end - behind >= 2 && strchr(".,:/-", behind[0]) && ascii_is_digit(behind[1]));
}

/* Where another choice stands in the prompt too, it names what to choose from: "Which is larger, A or B?" */
static bool names_wrong_one(const item *q, const words *prompt)
{
    for (int i = q->right_count; i < q->choice_count; i++)
        if (words_find(prompt, &q->choices[i].words) >= 0) return true;
    return false;
}

/* What all the other choices hold as well tells nothing. */
static bool is_common(const item *q, const words *key)
{
    for (int i = q->right_count; i < q->choice_count; i++)
        if (words_find(&q->choices[i].words, key) < 0) return false;
    return true;
}

static bool report_key(check *c, const item *q, const words *prompt, const item_text *key)
{
    int at = words_find(prompt, &key->words);

    if (at < 0 || is_slight(&key->words)) return false;
    quiz_slice span = wording_span(&prompt->at[at], &prompt->at[at + key->words.count - 1]);
    if (is_part_of_number(q->prompt.text, span) || names_wrong_one(q, prompt) || is_common(q, &key->words))
        return false;
    if (check_report(c, q, QUIZ_C_KEY_IN_PROMPT, item_place(&q->prompt, span), "ask for it without naming it",
                     "the prompt contains its key \"%.*s\"", (int)key->text.size, key->text.at) &&
        q->entry->written)
        quiz_findings_relate(c->findings, item_place(key, key->text), "the key");
    return true;
}

/* ---- A word in the prompt and in the key only ---- */

static bool cut_end(quiz_slice *s, const char *end, size_t more)
{
    size_t size = strlen(end);

    if (s->size < size + more || !wording_ends_with(*s, end)) return false;
    s->size -= size;
    return true;
}

/* The hash of a word without the ending of a plural or a possessive: "city", "city's" and "cities" have the same. */
static uint64_t stem_of(const word *w)
{
    quiz_slice s = w->folded;
    char last = s.at[s.size - 1];

    if (last != 's' && last != 'y') return w->hash;
    bool possessive = cut_end(&s, "'s", 1) || cut_end(&s, "\xE2\x80\x99s", 1);
    if (cut_end(&s, "ies", 2) || cut_end(&s, "y", 2)) return ~quiz_slice_hash(s);
    if (!possessive && !wording_ends_with(s, "ss") && !wording_ends_with(s, "us")) cut_end(&s, "s", 3);
    return s.size == w->folded.size ? w->hash : quiz_slice_hash(s);
}

typedef struct stems {
    uint64_t at[WORDING_MOST];
    int count;
} stems;

static stems stems_of(const words *prompt)
{
    stems s;

    s.count = prompt->count;
    for (int i = 0; i < prompt->count; i++) s.at[i] = stem_of(&prompt->at[i]);
    return s;
}

/* Which words of the prompt stand in CHOICE, a bit for each. */
static uint64_t shared(const stems *s, const words *choice)
{
    uint64_t bits = 0;

    for (int c = 0; c < choice->count; c++) {
        uint64_t stem = stem_of(&choice->at[c]);
        for (int i = 0; i < s->count; i++) bits |= (uint64_t)(s->at[i] == stem) << i;
    }
    return bits;
}

/* A short number stands in both by chance. */
static bool is_telling(const word *w)
{
    size_t least = has_letter(w->folded) ? 3 : 4;

    return w->folded.size >= least && !words_is_filler(w);
}

/* The first of the words in BITS that says what a text is about, or NULL. */
static const word *first_telling(const words *prompt, uint64_t bits)
{
    for (int i = 0; i < prompt->count; i++)
        if ((bits >> i & 1) && is_telling(&prompt->at[i])) return &prompt->at[i];
    return NULL;
}

static void report_word(check *c, const item *q, const word *w, const item_text *key)
{
    if (check_report(c, q, QUIZ_C_WORD_IN_BOTH, item_place(&q->prompt, w->written),
                     "say it in other words, or let wrong choices share the word",
                     "of the choices, the key alone has \"%.*s\" in common with the prompt", (int)w->written.size,
                     w->written.at) &&
        q->entry->written)
        quiz_findings_relate(c->findings, item_place(key, key->text), "the key");
}

static void look_for_words(check *c, const item *q, const words *prompt)
{
    stems s = stems_of(prompt);

    for (int i = 0; i < q->right_count; i++) {
        uint64_t bits = shared(&s, &q->choices[i].words);
        for (int k = q->right_count; k < q->choice_count && bits; k++) bits &= ~shared(&s, &q->choices[k].words);
        const word *w = first_telling(prompt, bits);
        if (!w) continue;
        if (!names_wrong_one(q, prompt)) report_word(c, q, w, &q->choices[i]);
        return;
    }
}

static void look(check *c, void *state, const item *q)
{
    words prompt = wording_prompt(q);

    (void)state;
    if (wording_is_statement(q)) return;
    for (int i = 0; i < q->right_count; i++)
        if (q->choices[i].words.count && report_key(c, q, &prompt, &q->choices[i])) return;
    if (q->english) look_for_words(c, q, &prompt);
}

const check_row check_clues = { .item = look };
