/* What rules mean; see explain.h. */
#include "check/explain.h"

#include "check/terminal.h"

#include <string.h>
#include <utf8proc.h>

enum { MARGIN = 79 };

/* ---- Examples ---- */

/* Marks that join the letter before them, blanks that are not the blank, what has no shape, and lookalikes of ours. */
static bool deceives(utf8proc_int32_t c)
{
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN: return c != ' ';
    default: return c >= 0x370 && c < 0x530;
    }
}

static void write_line(FILE *out, quiz_slice rest)
{
    while (rest.size) {
        utf8proc_int32_t c;
        quiz_slice here = rest;
        const terminal_cell cell = terminal_next(&rest, 0);
        bool valid = utf8proc_iterate((const utf8proc_uint8_t *)here.at, (utf8proc_ssize_t)here.size, &c) > 0;
        if (*here.at == '\t' || (*here.at == ' ' && !quiz_slice_trim(rest).size))
            fprintf(out, "\\x%02x", (unsigned)*here.at);
        else if (valid && c >= 0x80 && deceives(c) && *cell.text != '\\')
            fprintf(out, "\\u{%x}", (unsigned)c);
        else
            fputs(cell.text, out);
    }
}

static void write_example(FILE *out, const char *example, const char *indent)
{
    quiz_slice rest = quiz_slice_of(example);

    while (rest.size) {
        const char *end = memchr(rest.at, '\n', rest.size);
        quiz_slice line = { rest.at, end ? (size_t)(end - rest.at) : rest.size };
        if (line.size) fputs(indent, out);
        write_line(out, line);
        fputc('\n', out);
        rest.at += line.size + (end != NULL);
        rest.size -= line.size + (end != NULL);
    }
}

/* ---- For terminals ---- */

static void write_wrapped(FILE *out, const char *text)
{
    int at = 0;

    while (*text) {
        int word = (int)strcspn(text, " ");
        if (at && at + 1 + word > MARGIN) {
            fputc('\n', out);
            at = 0;
        }
        if (at) at += fprintf(out, " ");
        at += fprintf(out, "%.*s", word, text);
        text += word;
        text += strspn(text, " ");
    }
    fputc('\n', out);
}

static void write_shown(FILE *out, const char *heading, const char *example)
{
    if (!example) return;
    fprintf(out, "\n%s\n\n", heading);
    write_example(out, example, "    ");
}

void explain_text(FILE *out, const quiz_rule *rule)
{
    fprintf(out, "%s: %s: %s\n\n", rule->code, quiz_severity_name(rule->severity), rule->summary);
    write_wrapped(out, rule->explain);
    write_shown(out, "With the fault:", rule->failing);
    write_shown(out, "Without it:", rule->mended);
}

/* ---- As Markdown ---- */

static void write_block(FILE *out, const char *heading, const char *example)
{
    if (!example) return;
    fprintf(out, "\n%s\n\n```ini\n", heading);
    write_example(out, example, "");
    fputs("```\n", out);
}

/* Characters that Markdown takes for its own are escaped. */
static void write_prose(FILE *out, const char *text)
{
    for (; *text; text++) {
        if (strchr("\\`*_<>&|[]#", *text)) fputc('\\', out);
        fputc(*text, out);
    }
}

void explain_markdown(FILE *out, const quiz_rule *rule)
{
    fprintf(out, "*A%s %s.* ", rule->severity == QUIZ_ERROR ? "n" : "", quiz_severity_name(rule->severity));
    write_prose(out, rule->explain);
    fputc('\n', out);
    write_block(out, "With the fault:", rule->failing);
    write_block(out, "Without it:", rule->mended);
}

void explain_all(FILE *out)
{
    fputs(
        "# What `marquee check` finds\n\n"
        "Made from the program's own table by `marquee check --explain all`. In the examples, what cannot be seen or\n"
        "could be taken for something else is written as an escape: `\\x20` is a blank, `\\u{301}` a code point.\n",
        out);
    for (int i = 0; i < QUIZ_RULE_COUNT; i++) {
        const quiz_rule *rule = quiz_rule_of((quiz_rule_id)i);
        fprintf(out, "\n## %s: ", rule->code);
        write_prose(out, rule->summary);
        fputs("\n\n", out);
        explain_markdown(out, rule);
    }
}
