/*
 * Lines are counted where they are shortest and letters are as large as they may be if the text is to fit; then a
 * question whose texts have just so many lines, each of one letter, is shown on the screens of all sizes. If all of it
 * is seen, so is every question of no more lines: its texts are laid out with the same heights, or lower ones.
 */
#include "screens/fit_bound.h"

#include <math.h>
#include <stdint.h>

#include "screens/card.h"
#include "screens/texts.h"

enum { PROMPT_LINES = 4, CHOICE_LINES = 2, EXPLANATION_LINES = 7, HEADLINE_LINES = 2, MANY = 1000, ASCII = 128 };

/* Widths of texts are added up in these parts of an em: whole numbers are faster. */
enum { PARTS = 1 << 16 };

/* What rounding and kerning may take of a line. */
static const float certain = 0.94f;

typedef enum answer { NOT_ASKED, HOLDS, MAY_NOT_HOLD } answer;

struct fit_bound {
    fit_view *view;
    glyphs *glyphs;
    int64_t ascii[ASCII];                        /* widths of the first characters, which most texts are made of */
    float prompt, choice, explanation, headline; /* widths of a line, in ems */
    float phrase;                                /* of what a headline says before it names the answer */
    const char *key;                             /* one line of a headline, as many of a ticket as one may have */
    answer known[PROMPT_LINES + 1][CHOICE_LINES + 1][EXPLANATION_LINES + 1][HEADLINE_LINES + 1][QUIZ_CHOICES_MAX + 1];
};

/* More than any line has where there is no picture. */
static int64_t parts_of(float width)
{
    return width < 0 ? MANY * PARTS : (int64_t)ceilf(width * PARTS);
}

static float width_of(const fit_bound *b, const char *text)
{
    quiz_slice all = quiz_slice_of(text);
    float width = 0;

    for (size_t at = 0, size; at < all.size; at += size)
        width += fabsf(glyphs_width(b->glyphs, glyphs_code(all, at, &size)));
    return width;
}

/* Two words, each of more than half a line of a ticket; as one line the shortest way to have two. */
static const char *long_key(const fit_bound *b, quiz_arena *arena)
{
    char letters[32] = "";
    float letter = glyphs_width(b->glyphs, 'n');

    for (size_t i = 0; i + 1 < sizeof letters && (float)i * letter < b->choice * 0.6f; i++) letters[i] = 'n';
    return quiz_arena_print(arena, "%s %s", letters, letters);
}

fit_bound *fit_bound_new(fit_view *view, glyphs *g, quiz_arena *arena)
{
    fit_bound *b = quiz_arena_alloc(arena, sizeof *b);
    const ui *u = NULL;

    *b = (fit_bound){
        .view = view, .glyphs = g, .prompt = INFINITY, .choice = INFINITY, .explanation = INFINITY, .headline = INFINITY
    };
    for (int size = 0; size < FIT_SIZES; size++) {
        u = fit_view_begin(view, size, NULL, 0);
        page p = page_of(u);
        b->prompt = fminf(b->prompt, stage_prompt_ems(p.content.w) * certain);
        b->choice = fminf(b->choice, stage_answer_ems(p.content.w) * certain);
        b->explanation = fminf(b->explanation, card_explanation_ems(p.content, p.tight) * certain);
        b->headline = fminf(b->headline, card_headline_ems(p.content, p.tight) * certain);
    }
    for (uint32_t code = 0; code < ASCII; code++) b->ascii[code] = parts_of(glyphs_width(g, code == '\n' ? ' ' : code));
    b->phrase = fmaxf(width_of(b, texts_of(u->texts, TEXT_NOT_QUITE)), width_of(b, texts_of(u->texts, TEXT_TIME_UP)));
    b->key = long_key(b, arena);
    return b;
}

/* ---- Counting lines ---- */

/* A text as it is broken into lines. */
typedef struct breaking {
    int64_t width;
    int64_t line, word; /* so far, the word without the line before it */
    int lines;
} breaking;

/* A number stays with the abbreviation before it: see words.c. */
static bool breaks(quiz_slice text, size_t at)
{
    char before = at > 0 ? text.at[at - 1] : '\0', after = at + 1 < text.size ? text.at[at + 1] : '\0';

    return text.at[at] == '\n' || (text.at[at] == ' ' && !(before == '.' && after >= '0' && after <= '9'));
}

/* The word has ended. */
static void put_word(breaking *b)
{
    if (b->word > b->width)
        b->lines = MANY;
    else if (b->line + b->word > b->width) {
        b->lines++;
        b->line = 0;
    }
    b->line += b->word;
    b->word = 0;
}

/* The width of the character at AT, and its size in bytes. */
static int64_t width_at(const fit_bound *b, quiz_slice text, size_t at, size_t *size)
{
    unsigned char byte = (unsigned char)text.at[at];

    *size = 1;
    return byte < ASCII ? b->ascii[byte] : parts_of(glyphs_width(b->glyphs, glyphs_code(text, at, size)));
}

/* Adds the letters from AT on that are ASCII, which nearly all are; returns where they end. */
static size_t add_letters(breaking *k, const fit_bound *b, quiz_slice text, size_t at)
{
    for (unsigned char c; at < text.size && (c = (unsigned char)text.at[at]) > ' ' && c < ASCII; at++)
        k->word += b->ascii[c];
    return at;
}

/* In lines of WIDTH ems, of which FIRST are taken at the beginning. */
static int most_lines(const fit_bound *b, quiz_slice text, float width, float first)
{
    breaking k = { .width = (int64_t)(width * PARTS), .line = parts_of(first), .lines = 1 };

    if (text.size > MANY) return MANY;
    for (size_t at = 0, size; (at = add_letters(&k, b, text, at)) < text.size; at += size) {
        int64_t wide = width_at(b, text, at, &size);
        if (text.at[at] <= ' ' && breaks(text, at)) put_word(&k);
        k.word += wide;
        if (text.at[at] != '\n') continue;
        k.lines++;
        k.line = k.word = 0;
    }
    put_word(&k);
    return k.lines;
}

static void take(int *lines, int more)
{
    if (*lines < more) *lines = more;
}

static void add_prompt(const fit_bound *b, fit_lines *lines, quiz_slice text)
{
    take(&lines->prompt, most_lines(b, text, b->prompt, 0));
}

static void add_wrong(const fit_bound *b, fit_lines *lines, quiz_slice text)
{
    take(&lines->choice, most_lines(b, text, b->choice, 0));
    if (lines->choices < QUIZ_CHOICES_MAX) lines->choices++;
}

static void add_answer(const fit_bound *b, fit_lines *lines, quiz_slice text)
{
    add_wrong(b, lines, text);
    take(&lines->headline, most_lines(b, text, b->headline, b->phrase));
}

static void add_explanation(const fit_bound *b, fit_lines *lines, quiz_slice text)
{
    take(&lines->explanation, most_lines(b, text, b->explanation, 0));
}

/* ---- Questions ---- */

fit_lines fit_bound_written(const fit_bound *b, const bank_written *w)
{
    static const struct {
        quiz_slice key;
        void (*add)(const fit_bound *b, fit_lines *lines, quiz_slice text);
    } keys[] = { { { "text", 4 }, add_prompt },
                 { { "answer", 6 }, add_answer },
                 { { "wrong", 5 }, add_wrong },
                 { { "explain", 7 }, add_explanation } };
    fit_lines lines = { .prompt = 0 };
    const lines_entry *e = w->document->entries + w->section->first;

    for (int i = 0; i < w->section->count; i++, e++)
        for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
            if (quiz_slice_equal(e->key, keys[k].key)) keys[k].add(b, &lines, e->value);
    return lines;
}

fit_lines fit_bound_posed(const fit_bound *b, const quiz_question *q)
{
    fit_lines lines = { .prompt = 0 };

    add_prompt(b, &lines, quiz_slice_of(q->prompt));
    for (int i = 0; i < q->choice_count; i++)
        (i == q->key ? add_answer : add_wrong)(b, &lines, quiz_slice_of(q->choices[i]));
    if (q->explanation) add_explanation(b, &lines, quiz_slice_of(q->explanation));
    return lines;
}

fit_lines fit_bound_item(const fit_bound *b, const item *q)
{
    fit_lines lines = { .prompt = 0 };

    add_prompt(b, &lines, q->prompt.text);
    for (int i = 0; i < q->choice_count; i++)
        (i < q->right_count ? add_answer : add_wrong)(b, &lines, q->choices[i].text);
    if (q->explain.text.size) add_explanation(b, &lines, q->explain.text);
    return lines;
}

/* ---- Trying ---- */

static const char *some_lines(int count)
{
    static const char seven[] = "n\nn\nn\nn\nn\nn\nn";

    return seven + (sizeof seven - 1) - (count > 0 ? 2 * count - 1 : 0);
}

/* The source takes two lines, which is the most it gets. */
static answer try(fit_bound *b, const fit_lines *lines)
{
    quiz_question q = { .prompt = some_lines(lines->prompt),
                        .choice_count = lines->choices,
                        .source = some_lines(2),
                        .category = "",
                        .explanation = lines->explanation > 0 ? some_lines(lines->explanation) : NULL };
    fit_text prompt = { .text = q.prompt }, choice = { .text = some_lines(lines->choice) },
             explanation = { .text = q.explanation }, key = { .text = NULL };

    for (int i = 0; i < q.choice_count; i++) q.choices[i] = choice.text;
    if (lines->choice > lines->headline) q.choices[0] = key.text = b->key;
    fit_view_question(b->view, &q, (fit_text *[]){ &prompt, &choice, &explanation, &key }, 4);
    return prompt.hidden + choice.hidden + explanation.hidden + key.hidden > 0 ? MAY_NOT_HOLD : HOLDS;
}

bool fit_bound_holds(fit_bound *b, const fit_lines *lines)
{
    if (lines->prompt > PROMPT_LINES || lines->choice > CHOICE_LINES || lines->explanation > EXPLANATION_LINES ||
        lines->headline > HEADLINE_LINES)
        return false;
    answer *held = &b->known[lines->prompt][lines->choice][lines->explanation][lines->headline][lines->choices];
    if (*held == NOT_ASKED) *held = try(b, lines);
    return *held == HOLDS;
}
