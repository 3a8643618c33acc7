/* Rules of form, line by line; see form.h. */
#include "check/form.h"

#include <string.h>

#include "base/ascii.h"
#include "base/scan.h"

static const char byte_order_mark[] = "\xEF\xBB\xBF";

/* ---- What the rules share ---- */

bool form_is_wide_space(int32_t c)
{
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

void form_report(const form_line *line, quiz_rule_id rule, quiz_slice span, int count, const char *help,
                 const char *message)
{
    quiz_place at = lines_place(line->document, span, line->number);

    if (count > 1)
        quiz_findings_add(line->c->findings, rule, at, help, "%s, and %d more in this line", message, count - 1);
    else
        quiz_findings_add(line->c->findings, rule, at, help, "%s", message);
}

void form_fix(const form_line *line, quiz_slice span, const char *text)
{
    size_t from = (size_t)(span.at - line->document->text.at);

    quiz_findings_fix(line->c->findings, (quiz_fix){ from, from + span.size, text });
}

/* ---- What a line is ---- */

static quiz_slice behind(quiz_slice whole, size_t size)
{
    return quiz_slice_trim((quiz_slice){ whole.at + size, whole.size - size });
}

static void sort_indented(form_line *line)
{
    char first = line->text.at[0];

    line->kind = first == ';' || first == '#' ? FORM_COMMENT : FORM_CONTINUATION;
    if (first == '|') line->text = behind(line->text, 1);
}

static void sort_key(form_line *line)
{
    size_t i = 0;

    while (i < line->all.size && line->all.at[i] != '=' && line->all.at[i] != ':') i++;
    line->kind = i < line->all.size ? FORM_VALUE : FORM_OTHER;
    if (line->kind == FORM_VALUE) line->text = behind(line->all, i + 1);
}

static void sort_line(form_line *line)
{
    line->text = quiz_slice_trim(line->all);
    line->kind = FORM_BLANK;
    if (line->text.size == 0) return;
    switch (line->all.at[0]) {
    case ' ':
    case '\t': sort_indented(line); break;
    case ';':
    case '#': line->kind = FORM_COMMENT; break;
    case '[': line->kind = FORM_HEADER; break;
    default: sort_key(line); break;
    }
}

/* ---- The way through a file ---- */

typedef struct walk {
    check *c;
    const lines_document *document;
    const char *at, *end;
    const char *high;      /* the next byte above 127, not before this line; END where there is none */
    const char *ampersand; /* the same */
    int section;           /* how many have begun */
} walk;

static const char *find_high(const char *at, const char *end)
{
    uint64_t eight;

    for (; end - at >= (ptrdiff_t)sizeof eight; at += sizeof eight) {
        memcpy(&eight, at, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080)) break;
    }
    while (at < end && (unsigned char)*at < 0x80) at++;
    return at;
}

static const char *find_ampersand(const char *at, const char *end)
{
    const char *found = memchr(at, '&', (size_t)(end - at));

    return found ? found : end;
}

static void look(walk *w, form_line *line, bool high, bool ampersand)
{
    const lines_document *d = w->document;
    scan_fault fault;

    if (line->all.size > LINES_LONGEST || scan_line(line->all, &fault)) return;
    while (w->section < d->section_count && d->sections[w->section].line <= line->number) w->section++;
    if (w->section > 0) {
        line->section = d->sections[w->section - 1].kind;
        line->named = d->sections[w->section - 1].name.size > 0;
    }
    sort_line(line);
    if (high) {
        form_marks(line);
        form_scripts(line);
        form_composed(line);
    }
    if (ampersand) form_entities(line);
    form_edges(line);
    quiz_arena_reset(line->c->scratch);
}

/* Most lines are ASCII without anything that a rule cares for, and cost next to nothing. */
static void look_at_lines(walk *w)
{
    for (int number = 1; w->at < w->end; number++) {
        const char *end = memchr(w->at, '\n', (size_t)(w->end - w->at)), *next = end ? end + 1 : w->end;
        if (!end) end = w->end;
        if (end > w->at && end[-1] == '\r') end--;
        if (w->high < w->at) w->high = find_high(w->at, w->end);
        if (w->ampersand < w->at) w->ampersand = find_ampersand(w->at, w->end);
        bool high = w->high < end, ampersand = w->ampersand < end;
        if (high || ampersand || (end > w->at && ascii_is_white(end[-1]))) {
            form_line line = { .c = w->c, .document = w->document, .number = number };
            line.all = (quiz_slice){ w->at, (size_t)(end - w->at) };
            look(w, &line, high, ampersand);
        }
        w->at = next;
    }
}

static void look_at_document(check *c, const lines_document *document)
{
    quiz_slice text = document->text;
    walk w = { .c = c, .document = document, .at = text.at, .end = text.at + text.size };

    if (text.size == 0) return;
    form_ends(c, document);
    if (text.size >= 3 && memcmp(text.at, byte_order_mark, 3) == 0) w.at += 3;
    w.high = find_high(w.at, w.end);
    w.ampersand = find_ampersand(w.at, w.end);
    look_at_lines(&w);
}

static void *look_at_documents(check *c)
{
    for (int d = 0; d < c->bank->document_count; d++) look_at_document(c, c->bank->documents[d]);
    return NULL;
}

const check_row check_form = { .begin = look_at_documents };

void form_check(const quiz_bank *bank, quiz_findings *findings)
{
    check c = { .bank = bank, .findings = findings, .scratch = quiz_arena_new() };

    look_at_documents(&c);
    quiz_arena_free(c.scratch);
}
