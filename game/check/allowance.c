/* Comments that allow; see allowance.h. */
#include "check/allowance.h"

#include "base/ascii.h"

#include <string.h>
#include <strings.h>

enum { CODE_SIZE = 4, SUGGESTIONS_MOST = 500, NAMED_MOST = 40 };

#define SAY_IT "write  ; check: allow CODE because REASON"

allowance_reader allowance_reader_new(quiz_arena *arena)
{
    allowance_reader reader = { .arena = arena, .suggestions = SUGGESTIONS_MOST };

    for (int i = 0; i < QUIZ_RULE_COUNT; i++) reader.codes[i] = quiz_rule_of((quiz_rule_id)i)->code;
    return reader;
}

/* ---- Words ---- */

/* Cuts the next word off REST, whose edges are trimmed. A colon ends a word and belongs to it. */
static quiz_slice next_word(quiz_slice *rest)
{
    size_t size = 0;

    while (size < rest->size && !ascii_is_white(rest->at[size]))
        if (rest->at[size++] == ':') break;
    quiz_slice word = { rest->at, size };
    *rest = quiz_slice_trim((quiz_slice){ rest->at + size, rest->size - size });
    return word;
}

static bool is(quiz_slice word, const char *wanted)
{
    return word.size == strlen(wanted) && strncasecmp(word.at, wanted, word.size) == 0;
}

static bool is_nearly(quiz_slice word, const char *wanted)
{
    char lower[16];

    if (word.size && word.at[word.size - 1] == ':') word.size--;
    if (word.size >= sizeof lower) return false;
    for (size_t i = 0; i < word.size; i++) lower[i] = ascii_lower(word.at[i]);
    return quiz_text_distance((quiz_slice){ lower, word.size }, quiz_slice_of(wanted), 1) <= 1;
}

static bool is_one_of(char c, const char *list)
{
    return memchr(list, c, strlen(list)) != NULL;
}

static bool looks_like_code(quiz_slice word)
{
    if (word.size < CODE_SIZE || !is_one_of(word.at[0], "ABCFGLPQRSTabcfglpqrst")) return false;
    for (size_t i = 1; i < CODE_SIZE; i++)
        if (word.at[i] < '0' || word.at[i] > '9') return false;
    return word.size == CODE_SIZE || is_one_of(word.at[CODE_SIZE], ",.:;");
}

/* Whether a comment that begins with these words was meant to allow something, and is written otherwise. */
static bool is_misspelt(quiz_slice first, quiz_slice second, quiz_slice third)
{
    bool colon = first.size && first.at[first.size - 1] == ':';

    if (is(first, "check:") && is_nearly(second, "allow")) return true;
    if (looks_like_code(second)) return is_nearly(first, "allow") || (colon && is_nearly(first, "check"));
    return looks_like_code(third) && is_nearly(second, "allow");
}

/* ---- What is allowed ---- */

static allowance fault(quiz_slice span, const char *message, const char *help)
{
    return (allowance){ .span = span, .message = message, .help = help };
}

static allowance unknown(allowance_reader *reader, quiz_slice code)
{
    const char *help = "marquee check names the code behind each finding";
    const char *nearest = NULL;

    if (reader->suggestions > 0) nearest = quiz_text_nearest(code, reader->codes, QUIZ_RULE_COUNT);
    reader->suggestions--;
    if (nearest) help = quiz_arena_print(reader->arena, "did you mean %s?", nearest);
    if (code.size > NAMED_MOST) return fault(code, "no rule has such a code", help);
    return fault(code, quiz_arena_print(reader->arena, "no rule has the code \"%.*s\"", (int)code.size, code.at), help);
}

/* Errors on files and questions that checking finds, not loading: what they are about is in the game all the same. */
static const quiz_rule_id stays[] = {
    QUIZ_F_NONCHARACTER,  QUIZ_F_BIDI,       QUIZ_F_REPLACEMENT,   QUIZ_B_NO_MEDIA,
    QUIZ_B_MEDIA_OUTSIDE, QUIZ_B_MEDIA_KIND, QUIZ_B_MEDIA_DAMAGED, QUIZ_B_MEDIA_LARGE,
    QUIZ_Q_UNSHOWABLE,
};

/* Errors of loading are not a matter of taste: what they are about is not in the game. */
static bool is_kept_out(const quiz_rule *rule)
{
    for (size_t i = 0; i < sizeof stays / sizeof *stays; i++)
        if (stays[i] == rule->id) return false;
    return rule->severity == QUIZ_ERROR && is_one_of(rule->code[0], "FBQT");
}

static allowance forbidden(allowance_reader *reader, quiz_slice code, const quiz_rule *rule)
{
    const char *help = is_kept_out(rule) ? "mend what it finds: until then that is left out of the game"
                                         : "mend the allowance that it finds";

    return fault(code, quiz_arena_print(reader->arena, "%s cannot be allowed", rule->code), help);
}

static const quiz_rule *find_rule(quiz_slice code)
{
    char name[CODE_SIZE + 1] = { 0 };

    if (code.size != CODE_SIZE) return NULL;
    memcpy(name, code.at, CODE_SIZE);
    return quiz_rule_find(name);
}

/* What stands behind "check: allow" in COMMENT. */
static allowance read_rule(allowance_reader *reader, quiz_slice comment, quiz_slice code, quiz_slice rest)
{
    const quiz_rule *rule = find_rule(code);
    quiz_slice because = next_word(&rest);

    if (code.size == 0) return fault(comment, "this allowance names no rule", SAY_IT);
    if (looks_like_code(because)) return fault(comment, "this allowance names several rules", "write a line for each");
    if (!rule) return unknown(reader, code);
    if (rule->code[0] == 'A' || is_kept_out(rule)) return forbidden(reader, code, rule);
    if (!is(because, "because") || rest.size == 0) return fault(comment, "this allowance gives no reason", SAY_IT);
    return (allowance){ .rule = rule, .span = comment };
}

allowance allowance_read(allowance_reader *reader, quiz_slice comment)
{
    size_t marks = 0;

    while (marks < comment.size && is_one_of(comment.at[marks], ";#")) marks++;
    quiz_slice rest = quiz_slice_trim((quiz_slice){ comment.at + marks, comment.size - marks });
    quiz_slice first = next_word(&rest), second = next_word(&rest), third = next_word(&rest);
    if (is(first, "check:") && is(second, "allow")) return read_rule(reader, comment, third, rest);
    if (is_misspelt(first, second, third))
        return fault(comment, "this comment allows nothing as it is written", SAY_IT);
    return (allowance){ 0 };
}
