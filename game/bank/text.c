/*
 * Template texts. "{{" and "}}" are braces; a placeholder is a path through references to an attribute, with an
 * optional style: {name}, {film.director.name}, {released.year}, {released:long}, {film.label}.
 */
#include "bank/text.h"

#include <string.h>

#include "bank/types.h"

/* Parts of dates, which stand where an attribute would. */
static const struct {
    const char *name;
    bank_part_style style;
} date_parts[] = { { "year", BANK_PART_YEAR }, { "month", BANK_PART_MONTH }, { "day", BANK_PART_DAY } };

enum { DATE_PART_COUNT = sizeof date_parts / sizeof *date_parts };

/* A few dozen values of any length are a text; thousands would be a flood. */
enum { PLACEHOLDERS_MOST = 64, FAULTS_MOST = 64 };

static const char style_long[] = "long", label[] = "label";

/* A placeholder while it is read. */
typedef struct placeholder {
    loading *l;
    bank_place place;
    quiz_slice all; /* with its braces */
    int type;       /* of the records that the path has come to */
    bank_part part;
} placeholder;

static bool report(placeholder *p, quiz_slice span, const char *help, const char *message)
{
    load_report(p->l, QUIZ_T_PLACEHOLDER, load_place_in(p->place, p->all), help, message, (int)span.size, span.at);
    return false;
}

static bool report_unknown(placeholder *p, quiz_slice name)
{
    const bank_type *type = &p->l->bank->types[p->type];
    const char *help = types_did_you_mean(p->l, type, name, types_list(p->l, type));

    load_report(p->l, QUIZ_T_PLACEHOLDER, load_place_in(p->place, p->all), help, "[%s] has no attribute \"%.*s\"",
                type->name, (int)name.size, name.at);
    return false;
}

/* The first part is all that a year has. */
static bool take_date_part(placeholder *p, bank_kind kind, quiz_slice name, bool last)
{
    int count = kind == BANK_YEAR ? 1 : DATE_PART_COUNT;

    for (int i = 0; i < count && last; i++)
        if (quiz_slice_is(name, date_parts[i].name)) {
            p->part.style = date_parts[i].style;
            return true;
        }
    if (kind == BANK_YEAR) return report(p, name, "a year has the part year alone", "a year has no part \"%.*s\"");
    return report(p, name, "a date has year, month and day", "a date has no part \"%.*s\"");
}

static bool take_attribute(placeholder *p, quiz_slice name)
{
    int index = types_find_attribute(&p->l->bank->types[p->type], name);

    if (index < 0) return report_unknown(p, name);
    if (p->part.path_count == BANK_PATH_MAX)
        return report(p, name, "a path has at most four steps", "the way to \"%.*s\" is too long");
    p->part.path[p->part.path_count++] = index;
    return true;
}

/* What the path has come to, or NULL at its beginning. TYPE is moved along where it is a reference. */
static const bank_attribute *reach(placeholder *p)
{
    int count = p->part.path_count;
    const bank_attribute *a = count ? &p->l->bank->types[p->type].attributes[p->part.path[count - 1]] : NULL;

    if (a && a->kind == BANK_REFERENCE) p->type = a->type;
    return a;
}

static bool take_step(placeholder *p, quiz_slice name, bool last)
{
    const bank_attribute *before = reach(p);

    if (before && (before->kind == BANK_DATE || before->kind == BANK_YEAR))
        return take_date_part(p, before->kind, name, last);
    if (before && before->kind != BANK_REFERENCE)
        return report(p, quiz_slice_of(before->name), "only references, dates and years have parts",
                      "\"%.*s\" has no parts");
    if (!quiz_slice_is(name, label)) return take_attribute(p, name);
    p->part.kind = BANK_LABEL;
    return last || report(p, name, "it stands at the end", "nothing can follow \"%.*s\"");
}

static bool take_style(placeholder *p, quiz_slice style)
{
    const bank_attribute *end = p->part.kind == BANK_ATTRIBUTE ? reach(p) : NULL;

    if (!quiz_slice_is(style, style_long))
        return report(p, style, "did you mean \"long\"?", "there is no style \"%.*s\"");
    if (!end || end->kind != BANK_DATE || p->part.style != BANK_PLAIN)
        return report(p, style, "it writes a date in words", "\"%.*s\" is for dates");
    p->part.style = BANK_LONG;
    return true;
}

/* INNER is what stands between the braces. */
static bool parse_placeholder(placeholder *p, quiz_slice inner)
{
    quiz_slice rest = inner;
    bool styled = inner.size && memchr(inner.at, ':', inner.size) != NULL;
    quiz_slice path = quiz_slice_cut(&rest, ':');

    p->part = (bank_part){ .kind = BANK_ATTRIBUTE, .literal = inner };
    if (path.size && path.at[path.size - 1] == '.')
        return report(p, path, "write an attribute there", "nothing follows the dot of \"%.*s\"");
    do {
        quiz_slice name = quiz_slice_cut(&path, '.');
        if (!take_step(p, name, path.size == 0)) return false;
    } while (path.size > 0);
    return !styled || take_style(p, quiz_slice_trim(rest));
}

/* ---- The text around them ---- */

typedef struct parser {
    loading *l;
    bank_place place;
    int type;
    quiz_slice rest;
    bank_part *parts; /* as many as there could be */
    int count, placeholders, faults;
    int open; /* braces that were reported as not closed */
} parser;

static void add_literal(parser *p, size_t size)
{
    if (size) p->parts[p->count++] = (bank_part){ .kind = BANK_LITERAL, .literal = { p->rest.at, size } };
}

static void skip(parser *p, size_t size)
{
    p->rest.at += size;
    p->rest.size -= size;
}

static size_t find_brace(quiz_slice s)
{
    size_t i = 0;

    while (i < s.size && s.at[i] != '{' && s.at[i] != '}') i++;
    return i;
}

/* Reports the brace that the rest begins with, and goes on behind it. */
static void report_brace(parser *p, const char *help, const char *message)
{
    load_report(p->l, QUIZ_T_PLACEHOLDER, load_place_in(p->place, (quiz_slice){ p->rest.at, 1 }), help, "%s", message);
    p->faults++;
    skip(p, 1);
}

/* The rest begins with a "{" that is not doubled. */
static void take_placeholder(parser *p)
{
    quiz_slice inner = { p->rest.at + 1, p->rest.size - 1 };
    size_t size = find_brace(inner);

    if (size == inner.size || inner.at[size] != '}') {
        report_brace(p, "close it with }; a brace itself is written {{", "this brace is not closed");
        p->open++;
        return;
    }
    if (++p->placeholders > PLACEHOLDERS_MOST) {
        report_brace(p, "say it in fewer", "a text has at most 64 placeholders");
        skip(p, p->rest.size);
        return;
    }
    placeholder read = { .l = p->l, .place = p->place, .all = { p->rest.at, size + 2 }, .type = p->type };
    inner.size = size;
    if (parse_placeholder(&read, quiz_slice_trim(inner)))
        p->parts[p->count++] = read.part;
    else
        p->faults++;
    skip(p, size + 2);
}

/* The rest begins with a "}" that is not doubled. It may belong to a "{" that had its finding. */
static void take_closing(parser *p)
{
    if (p->open == 0) {
        report_brace(p, "a brace itself is written }}", "this brace closes nothing");
        return;
    }
    p->open--;
    skip(p, 1);
}

/* Takes the text up to the next brace, and what that brace begins. */
static void take_part(parser *p)
{
    size_t at = find_brace(p->rest);
    bool brace = at < p->rest.size;

    if (brace && at + 1 < p->rest.size && p->rest.at[at + 1] == p->rest.at[at]) {
        add_literal(p, at + 1);
        skip(p, at + 2);
        return;
    }
    add_literal(p, at);
    skip(p, at);
    if (brace && p->rest.at[0] == '}')
        take_closing(p);
    else if (brace)
        take_placeholder(p);
}

static int most_parts(quiz_slice s)
{
    int count = 1;

    for (size_t i = 0; i < s.size; i++) count += s.at[i] == '{' || s.at[i] == '}' ? 2 : 0;
    return count;
}

bank_text text_parse(loading *l, int type, bank_place place)
{
    parser p = { .l = l, .place = place, .type = type, .rest = place.entry->value };
    bank_text none = { .place = place };

    p.parts = quiz_arena_array(l->arena, (size_t)most_parts(p.rest), sizeof *p.parts);
    while (p.rest.size > 0 && p.faults < FAULTS_MOST) take_part(&p);
    return p.faults ? none : (bank_text){ p.parts, p.count, place };
}
