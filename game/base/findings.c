/* The list of findings. */
#include "quiz/finding.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* Lines can be long and faults many; what a reader is shown of a line is short. */
enum { SOURCE_LONGEST = 1024 };

struct quiz_findings {
    quiz_arena *arena;
    quiz_finding *items;
    size_t count;
    size_t capacity;
};

quiz_findings *quiz_findings_new(void)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_findings *findings = quiz_arena_alloc(arena, sizeof *findings);

    findings->arena = arena;
    return findings;
}

void quiz_findings_free(quiz_findings *findings)
{
    if (!findings) return;
    free(findings->items);
    quiz_arena_free(findings->arena);
}

static const char *copy_text(quiz_arena *arena, const char *text)
{
    return text ? quiz_arena_copy(arena, text, strlen(text)) : NULL;
}

/* A copy of TEXT, which is BEFORE where that says the same. */
static const char *copy_or_share(quiz_arena *arena, const char *text, const char *before)
{
    return text && before && strcmp(text, before) == 0 ? before : copy_text(arena, text);
}

/*
 * A cut may split a character; it is cut before it. A file with many faults has several a line, so what is there
 * already from the finding before, which may be NULL, is not copied again.
 */
static quiz_place copy_place(quiz_arena *arena, quiz_place at, const quiz_finding *before)
{
    size_t size = at.source.size;

    if (size > SOURCE_LONGEST) {
        size = SOURCE_LONGEST;
        while (size > 0 && ((unsigned char)at.source.at[size] & 0xC0) == 0x80) size--;
    }
    at.file = copy_or_share(arena, at.file ? at.file : "", before ? before->at.file : NULL);
    at.source.size = size;
    if (before && quiz_slice_equal(at.source, before->at.source))
        at.source = before->at.source;
    else
        at.source.at = quiz_arena_copy(arena, at.source.at, size);
    return at;
}

void quiz_findings_add(quiz_findings *findings, quiz_rule_id rule, quiz_place at, const char *help, const char *format,
                       ...)
{
    va_list list;

    if (!findings) return;
    findings->items = quiz_grow(findings->items, findings->count, &findings->capacity, sizeof *findings->items);
    const quiz_finding *before = findings->count ? &findings->items[findings->count - 1] : NULL;
    va_start(list, format);
    findings->items[findings->count++] = (quiz_finding){
        .rule = quiz_rule_of(rule),
        .at = copy_place(findings->arena, at, before),
        .message = quiz_arena_vprint(findings->arena, format, list),
        .help = copy_or_share(findings->arena, help, before ? before->help : NULL),
    };
    va_end(list);
}

void quiz_findings_relate(quiz_findings *findings, quiz_place at, const char *message)
{
    if (!findings || findings->count == 0) return;
    quiz_finding *last = &findings->items[findings->count - 1];
    if (last->related_count == QUIZ_RELATED_MAX) return;
    last->related[last->related_count++] =
        (quiz_related){ copy_place(findings->arena, at, last), copy_text(findings->arena, message) };
}

void quiz_findings_fix(quiz_findings *findings, quiz_fix fix)
{
    if (!findings || findings->count == 0) return;
    fix.text = copy_text(findings->arena, fix.text);
    findings->items[findings->count - 1].fix = fix;
}

static int compare_ints(int a, int b)
{
    return (a > b) - (a < b);
}

static int compare(const void *left, const void *right)
{
    const quiz_finding *a = left, *b = right;
    int order = strcmp(a->at.file, b->at.file);

    if (order == 0) order = compare_ints(a->at.line, b->at.line);
    if (order == 0) order = compare_ints(a->at.column, b->at.column);
    if (order == 0) order = strcmp(a->rule->code, b->rule->code);
    if (order == 0) order = strcmp(a->message, b->message);
    return order;
}

void quiz_findings_sort(quiz_findings *findings)
{
    size_t kept = 0;

    if (findings->count == 0) return;
    qsort(findings->items, findings->count, sizeof *findings->items, compare);
    for (size_t i = 1; i < findings->count; i++)
        if (compare(&findings->items[kept], &findings->items[i]) != 0) findings->items[++kept] = findings->items[i];
    findings->count = kept + 1;
}

void quiz_findings_remove(quiz_findings *findings, quiz_findings_judge *is_unwanted, void *data)
{
    size_t kept = 0;

    for (size_t i = 0; findings && i < findings->count; i++)
        if (!is_unwanted(&findings->items[i], data)) findings->items[kept++] = findings->items[i];
    if (findings) findings->count = kept;
}

int quiz_findings_count(const quiz_findings *findings)
{
    return findings ? (int)findings->count : 0;
}

const quiz_finding *quiz_findings_at(const quiz_findings *findings, int index)
{
    assert(index >= 0 && (size_t)index < findings->count);
    return &findings->items[index];
}

int quiz_findings_count_severity(const quiz_findings *findings, quiz_severity severity)
{
    int count = 0;

    for (int i = 0; i < quiz_findings_count(findings); i++) count += findings->items[i].rule->severity == severity;
    return count;
}
