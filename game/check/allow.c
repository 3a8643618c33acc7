/* What comments allow, and where; see quiz/check.h. */
#include "bank/model.h"
#include "bank/names.h"
#include "base/ascii.h"
#include "check/allowance.h"
#include "quiz/check.h"

#include <stdlib.h>
#include <string.h>

/* RULE from line FROM to line TO of a document, or in ALL of it. */
typedef struct permit {
    int document;
    const quiz_rule *rule;
    bool all;
    int from, to;
    quiz_slice comment;
    bool used;
} permit;

typedef struct permits {
    const quiz_bank *bank;
    quiz_findings *findings; /* for what is wrong with comments */
    allowance_reader reader;
    permit *at;
    size_t count, capacity;
    size_t open;    /* from here on they are for the section that is open ... */
    size_t pending; /* ... and from here on for the next one */
    int document, line;
    names_table *files; /* the number of each document */
} permits;

/* ---- Where they stand ---- */

static quiz_place place_of(const permits *p, const permit *it)
{
    return lines_place(p->bank->documents[it->document], it->comment, it->from);
}

/* Says what is wrong with all permits that wait for a section. */
static void drop_pending(permits *p, const char *message, const char *help)
{
    for (size_t i = p->pending; i < p->count; i++)
        quiz_findings_add(p->findings, QUIZ_A_MALFORMED, place_of(p, &p->at[i]), help, "%s", message);
    p->count = p->pending;
}

static void end_section(permits *p, int last)
{
    for (size_t i = p->open; i < p->pending; i++) p->at[i].to = last;
    p->open = p->pending;
}

static bool names_bank(quiz_slice header)
{
    quiz_slice rest = quiz_slice_trim((quiz_slice){ header.at + 1, header.size - 1 });

    return quiz_slice_is(quiz_slice_cut(&rest, ']'), "bank");
}

static void take_header(permits *p, quiz_slice header)
{
    end_section(p, p->line - 1);
    for (size_t i = p->pending; i < p->count; i++) p->at[i].all = names_bank(header);
    p->pending = p->count;
}

static void take_comment(permits *p, quiz_slice comment)
{
    allowance a = allowance_read(&p->reader, comment);

    if (a.rule) {
        p->at = quiz_grow(p->at, p->count, &p->capacity, sizeof *p->at);
        p->at[p->count++] = (permit){ .document = p->document, .rule = a.rule, .from = p->line, .comment = comment };
    } else if (a.message) {
        quiz_place at = lines_place(p->bank->documents[p->document], a.span, p->line);
        quiz_findings_add(p->findings, QUIZ_A_MALFORMED, at, a.help, "%s", a.message);
    }
}

static void take_line(permits *p, quiz_slice line)
{
    quiz_slice text = ascii_is_white(line.at[0]) ? quiz_slice_trim(line) : line;

    if (text.size == 0 || line.size > LINES_LONGEST) return;
    if (text.at[0] == ';' || text.at[0] == '#')
        take_comment(p, quiz_slice_trim(text));
    else if (line.at[0] == '[')
        take_header(p, line);
    else if (p->pending < p->count)
        drop_pending(p, "this allowance stands inside a section", "move it in front of the section that it is for");
}

static void collect(permits *p, int document)
{
    quiz_slice rest = p->bank->documents[document]->text;

    p->document = document;
    names_put(p->files, 0, quiz_slice_of(p->bank->documents[document]->name), document);
    if (rest.size >= 3 && memcmp(rest.at, "\xEF\xBB\xBF", 3) == 0) rest = (quiz_slice){ rest.at + 3, rest.size - 3 };
    for (p->line = 1; rest.size; p->line++) {
        const char *end = memchr(rest.at, '\n', rest.size);
        quiz_slice line = { rest.at, end ? (size_t)(end - rest.at) : rest.size };
        if (line.size) take_line(p, line);
        size_t taken = line.size + (end != NULL);
        rest = (quiz_slice){ rest.at + taken, rest.size - taken };
    }
    drop_pending(p, "no section follows this allowance", "move it in front of the section that it is for");
    end_section(p, p->line);
}

/* ---- What they silence ---- */

/* By document and rule; then those for the whole document; then by the lines they reach to, which is their order. */
static int compare(const void *left, const void *right)
{
    const permit *a = left, *b = right;

    if (a->document != b->document) return a->document < b->document ? -1 : 1;
    if (a->rule != b->rule) return a->rule->id < b->rule->id ? -1 : 1;
    if (a->all != b->all) return a->all ? -1 : 1;
    if (!a->all && a->to != b->to) return a->to < b->to ? -1 : 1;
    return (a->from > b->from) - (a->from < b->from);
}

/* The first one that is not before WANTED and of its document and rule, or NULL. */
static permit *first_from(const permits *p, const permit *wanted)
{
    size_t low = 0, high = p->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(&p->at[middle], wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == p->count || p->at[low].document != wanted->document || p->at[low].rule != wanted->rule) return NULL;
    return &p->at[low];
}

/* The first one that allows RULE in LINE of DOCUMENT, or NULL. */
static permit *find(const permits *p, int document, const quiz_rule *rule, int line)
{
    permit wanted = { .document = document, .rule = rule, .all = true };
    permit *found = first_from(p, &wanted);

    if (found && found->all) return found;
    wanted.all = false;
    wanted.to = line;
    if (found) found = first_from(p, &wanted);
    return found && found->from <= line ? found : NULL;
}

static bool is_allowed(const quiz_finding *f, void *data)
{
    permits *p = data;
    int document = names_find(p->files, 0, quiz_slice_of(f->at.file));
    permit *found = document >= 0 ? find(p, document, f->rule, f->at.line) : NULL;

    if (found) found->used = true;
    return found;
}

/* ---- What is left over ---- */

/* With fewer seeds chance can hide what more of them show. Bots that are given none take as many by themselves. */
enum { SEEDS_ENOUGH = 20 };

/* Whether the findings of RULE are all there: some rules are applied only when they are asked for. */
static bool was_applied(const quiz_rule *rule, const quiz_check_options *options, bool screens)
{
    switch (rule->code[0]) {
    case 'G': return options->guess && (options->seeds == 0 || options->seeds >= SEEDS_ENOUGH);
    case 'P': return options->seeds >= SEEDS_ENOUGH;
    case 'L': return screens;
    default: return rule->id != QUIZ_C_FEW || options->mode_count > 0;
    }
}

static void report_unused(const permits *p, const permit *it)
{
    const permit *first = find(p, it->document, it->rule, it->to);
    const char *code = it->rule->code;

    if (first == it) {
        quiz_findings_add(p->findings, QUIZ_A_UNUSED, place_of(p, it), "delete this comment",
                          "this allowance silences nothing: there is no finding %s here", code);
        return;
    }
    quiz_findings_add(p->findings, QUIZ_A_UNUSED, place_of(p, it), "delete this comment",
                      "this allowance silences nothing: %s is allowed here already", code);
    quiz_findings_relate(p->findings, place_of(p, first), "by this one");
}

void quiz_check_allow(const quiz_bank *bank, const quiz_check_options *options, bool screens, quiz_findings *findings)
{
    quiz_arena *arena = quiz_arena_new();
    permits p = {
        .bank = bank, .findings = findings, .reader = allowance_reader_new(arena), .files = names_new(arena, 0)
    };

    for (int d = 0; d < bank->document_count; d++) collect(&p, d);
    if (p.count) {
        qsort(p.at, p.count, sizeof *p.at, compare);
        quiz_findings_remove(findings, is_allowed, &p);
    }
    for (size_t i = 0; i < p.count; i++)
        if (!p.at[i].used && was_applied(p.at[i].rule, options, screens)) report_unused(&p, &p.at[i]);
    free(p.at);
    quiz_arena_free(arena);
}
