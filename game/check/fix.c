/* Mending; see fix.h. */
#include "check/fix.h"

#include <stdlib.h>
#include <string.h>

#include "check/form.h"

/* A line may need one turn for each rule; more turns than this would be a fault of ours. */
enum { TURNS_MOST = 16 };

static quiz_findings *find(const char *name, quiz_slice text)
{
    quiz_check_options options = { .seeds = 0 };
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_read(name, text.at, text.size, findings);

    form_check(bank, findings);
    quiz_check_allow(bank, &options, false, findings);
    quiz_bank_free(bank);
    return findings;
}

static int compare(const void *left, const void *right)
{
    const quiz_fix *a = &(*(const quiz_finding *const *)left)->fix, *b = &(*(const quiz_finding *const *)right)->fix;

    if (a->from != b->from) return a->from < b->from ? -1 : 1;
    return (a->to > b->to) - (a->to < b->to);
}

/* Those of FINDINGS that carry an edit, in the order of the text; returns how many they are. */
static size_t list_edits(const quiz_findings *findings, const quiz_finding **list)
{
    size_t count = 0;

    for (int i = 0; i < quiz_findings_count(findings); i++) {
        const quiz_finding *f = quiz_findings_at(findings, i);
        if (f->fix.text) list[count++] = f;
    }
    if (count) qsort(list, count, sizeof *list, compare);
    return count;
}

/* Takes out of LIST what overlaps what stands before it: it waits for the next turn. */
static size_t keep_apart(const quiz_finding **list, size_t count, size_t size)
{
    size_t kept = 0, end = 0;

    for (size_t i = 0; i < count; i++) {
        const quiz_fix *fix = &list[i]->fix;
        if (fix->from < end || fix->to < fix->from || fix->to > size) continue;
        end = fix->to > fix->from ? fix->to : fix->from + 1;
        list[kept++] = list[i];
    }
    return kept;
}

static void put(char **to, const char *bytes, size_t size)
{
    if (size) memcpy(*to, bytes, size);
    *to += size;
}

static quiz_slice edit(quiz_slice text, const quiz_finding **list, size_t count, quiz_arena *arena)
{
    size_t room = text.size, at = 0;

    for (size_t i = 0; i < count; i++) room += strlen(list[i]->fix.text);
    char *edited = quiz_arena_alloc(arena, room + 1), *to = edited;
    for (size_t i = 0; i < count; i++) {
        const quiz_fix *fix = &list[i]->fix;
        put(&to, text.at + at, fix->from - at);
        put(&to, fix->text, strlen(fix->text));
        at = fix->to;
    }
    put(&to, text.at + at, text.size - at);
    return (quiz_slice){ edited, (size_t)(to - edited) };
}

/* One turn: returns whether there was anything to mend. */
static bool mend(const char *name, quiz_slice *text, quiz_findings *done, quiz_arena *arena)
{
    quiz_findings *findings = find(name, *text);
    const quiz_finding **list = quiz_arena_array(arena, (size_t)quiz_findings_count(findings), sizeof *list);
    size_t count = keep_apart(list, list_edits(findings, list), text->size);

    if (count) *text = edit(*text, list, count, arena);
    for (size_t i = 0; i < count; i++)
        quiz_findings_add(done, list[i]->rule->id, list[i]->at, NULL, "%s", list[i]->message);
    quiz_findings_free(findings);
    return count > 0;
}

quiz_slice fix_text(const char *name, quiz_slice text, quiz_findings *done, quiz_arena *arena)
{
    for (int turn = 0; turn < TURNS_MOST && mend(name, &text, done, arena); turn++) continue;
    return text;
}
