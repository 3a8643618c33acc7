/* Loading: from paths to a sealed bank, step by step; see load.h. */
#include "bank/load.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bank/fingerprint.h"
#include "bank/walk.h"

/* ---- What all steps use ---- */

void load_report(loading *l, quiz_rule_id rule, quiz_place at, const char *help, const char *format, ...)
{
    va_list list;
    char message[1024];

    l->errors += quiz_rule_of(rule)->severity == QUIZ_ERROR;
    va_start(list, format);
    vsnprintf(message, sizeof message, format, list);
    va_end(list);
    message[quiz_text_invalid(quiz_slice_of(message))] = '\0'; /* a cut may split a character */
    quiz_findings_add(l->findings, rule, at, help, "%s", message);
}

enum { SUGGESTED_FROM_MOST = 2000, SUGGESTIONS_MOST = 500 };

bool load_can_suggest(const loading *l, int count)
{
    return count <= SUGGESTED_FROM_MOST && l->suggestions < SUGGESTIONS_MOST;
}

const char *load_did_you_mean(loading *l, quiz_slice wrong, const char *const *known, int count, const char *otherwise)
{
    const char *nearest;

    if (!load_can_suggest(l, count)) return otherwise;
    l->suggestions++;
    nearest = quiz_text_nearest(wrong, known, count);
    return nearest ? quiz_arena_print(l->scratch, "did you mean \"%s\"?", nearest) : otherwise;
}

quiz_place load_place_in(bank_place place, quiz_slice span)
{
    int line = place.entry ? place.entry->line : place.section->line;
    quiz_place at = lines_place(place.document, span, line);

    return at.column ? at : bank_place_of(place);
}

/* What is not ASCII counts as letters. */
bool load_is_name(quiz_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.at[i];
        bool letter = c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') return false;
    }
    return s.size > 0;
}

bool load_name_is_good(loading *l, bank_place section, quiz_slice name, const char *example)
{
    quiz_slice kind = section.section->kind;
    const char *help;

    if (load_is_name(name)) return true;
    help = quiz_arena_print(l->scratch, "a name holds letters, digits, - and _, as in %s", example);
    if (name.size == 0)
        load_report(l, QUIZ_B_BAD_NAME, bank_place_of(section), help, "this [%.*s] needs a name of its own",
                    (int)kind.size, kind.at);
    else
        load_report(l, QUIZ_B_BAD_NAME, load_place_in(section, name), help, "\"%.*s\" cannot be a name", (int)name.size,
                    name.at);
    return false;
}

void load_report_taken(loading *l, bank_place section, quiz_slice name, bank_place before)
{
    quiz_slice kind = section.section->kind;

    load_report(l, QUIZ_B_TAKEN_NAME, bank_place_of(section), "rename one of the two", "[%.*s %.*s] is there already",
                (int)kind.size, kind.at, (int)name.size, name.at);
    quiz_findings_relate(l->findings, bank_place_of(before), "the first one");
}

int load_difficulty(loading *l, bank_place value)
{
    for (int i = 0; i < QUIZ_DIFFICULTY_COUNT; i++)
        if (quiz_slice_equal(value.entry->value, l->difficulties[i])) return i;
    load_report(l, QUIZ_B_BAD_VALUE, bank_place_of(value), "write easy, medium or hard", "\"%.*s\" is not a difficulty",
                (int)value.entry->value.size, value.entry->value.at);
    return -1;
}

int load_choices(loading *l, bank_place value)
{
    quiz_slice s = value.entry->value;

    if (s.size == 1 && s.at[0] >= '0' + QUIZ_CHOICES_MIN && s.at[0] <= '0' + QUIZ_CHOICES_MAX) return s.at[0] - '0';
    load_report(l, QUIZ_B_BAD_VALUE, bank_place_of(value), "write a number from 2 to 6",
                "a question cannot have \"%.*s\" choices", (int)s.size, s.at);
    return 0;
}

const char *load_copy(loading *l, quiz_slice s)
{
    return quiz_arena_copy(l->arena, s.at, s.size);
}

int load_title_of(loading *l, const lines_document *document)
{
    while (l->bank->documents[l->document] != document) l->document = (l->document + 1) % l->bank->document_count;
    return l->title_of[l->document];
}

/* ---- Sections by their kind ---- */

typedef enum section_kind { BANKS, QUESTIONS, TYPES, ASKS, RECORDS, KIND_COUNT } section_kind;

const char *const load_kinds[LOAD_KIND_COUNT] = {
    [BANKS] = "bank", [QUESTIONS] = "question", [TYPES] = "type", [ASKS] = "ask"
};

/* What is none of the four is a record, if its kind is a type. */
static section_kind kind_of(const loading *l, const lines_section *section)
{
    int kind = BANKS;

    while (kind < RECORDS && !quiz_slice_equal(section->kind, l->kinds[kind])) kind++;
    return (section_kind)kind;
}

static int count_sections(const quiz_bank *bank)
{
    int count = 0;

    for (int d = 0; d < bank->document_count; d++) count += bank->documents[d]->section_count;
    return count;
}

/* A list for each kind, as long as it has to be. */
static void sort_sections(loading *l, load_sections lists[KIND_COUNT])
{
    const quiz_bank *bank = l->bank;
    int counts[KIND_COUNT] = { 0 }, at = 0;
    unsigned char *kinds = quiz_arena_array(l->work, (size_t)count_sections(bank), sizeof *kinds);

    for (int d = 0; d < bank->document_count; d++)
        for (int s = 0; s < bank->documents[d]->section_count; s++) {
            kinds[at] = (unsigned char)kind_of(l, &bank->documents[d]->sections[s]);
            counts[kinds[at++]]++;
        }
    for (int k = 0; k < KIND_COUNT; k++)
        lists[k].at = quiz_arena_array(l->work, (size_t)counts[k], sizeof *lists[k].at);
    at = 0;
    for (int d = 0; d < bank->document_count; d++)
        for (int s = 0; s < bank->documents[d]->section_count; s++) {
            load_sections *list = &lists[kinds[at++]];
            list->at[list->count++] = (bank_place){ bank->documents[d], &bank->documents[d]->sections[s], NULL };
        }
}

/* ---- The bank as a whole ---- */

static void report_nothing_to_ask(loading *l, const load_sections lists[KIND_COUNT])
{
    bool asks = lists[QUESTIONS].count > 0 || lists[ASKS].count > 0;

    if (asks || l->bank->document_count == 0 || quiz_findings_count_severity(l->findings, QUIZ_ERROR) > 0) return;
    load_report(l, QUIZ_B_EMPTY, (quiz_place){ .file = l->path }, "add a [question]", "there is nothing to ask here");
}

/* The documents are in the bank; all the rest is made from them. */
static void build(loading *l)
{
    quiz_bank *bank = l->bank;
    load_sections lists[KIND_COUNT] = { 0 };

    for (int d = 0; d < bank->document_count; d++)
        bank->fingerprint = fingerprint_more(bank->fingerprint, bank->documents[d]->text);
    sort_sections(l, lists);
    l->names = names_new(l->work, 0);
    titles_read(l, lists[BANKS]);
    types_read(l, lists[TYPES]);
    records_read(l, lists[RECORDS]);
    references_resolve(l);
    records_drop_left_out(l);
    classes_number(l);
    asks_read(l, lists[ASKS]);
    written_read(l, lists[QUESTIONS]);
    report_nothing_to_ask(l, lists);
}

static quiz_bank *new_bank(size_t documents)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_bank *bank = quiz_arena_alloc(arena, sizeof *bank);

    bank->arena = arena;
    bank->documents = quiz_arena_array(arena, documents, sizeof(void *));
    return bank;
}

static void seal(quiz_bank *bank, const char *path, const int *folder_of, quiz_arena *work, quiz_findings *findings)
{
    loading l = { .bank = bank, .findings = findings, .arena = bank->arena, .work = work, .path = path };

    l.folder_of = folder_of;
    for (int i = 0; i < QUIZ_DIFFICULTY_COUNT; i++)
        l.difficulties[i] = quiz_slice_of(quiz_difficulty_name((quiz_difficulty)i));
    for (int i = 0; i < LOAD_KIND_COUNT; i++) l.kinds[i] = quiz_slice_of(load_kinds[i]);
    l.scratch = quiz_arena_new();
    build(&l);
    free(l.which);
    free(l.first);
    quiz_arena_free(l.scratch);
}

/* What keeps the file at hand from being read: pipes and devices have no other name for it. */
static const char *why_unread(void)
{
    return errno == EINVAL ? "it is neither a file nor a folder" : strerror(errno);
}

static lines_document *read_file(const char *path, const quiz_bank_draft *draft, quiz_findings *findings)
{
    if (draft && strcmp(path, draft->path) == 0) return lines_read(path, draft->bytes, draft->size, findings);
    return lines_read_file(path, findings);
}

/* Returns false, with a line in REASON, where a file that the user named cannot be read. */
static bool read_files(quiz_bank *bank, const walk_files *list, const quiz_bank_draft *draft, int *folder_of,
                       quiz_findings *findings, quiz_arena *work, const char **reason)
{
    for (int i = 0; i < list->count; i++) {
        const char *path = list->at[i].path;
        lines_document *document = read_file(path, draft, findings);
        if (document) {
            folder_of[bank->document_count] = list->at[i].folder;
            bank->documents[bank->document_count++] = document;
        } else if (list->at[i].named) {
            *reason = quiz_arena_print(work, "%s cannot be read: %s", path, why_unread());
            return false;
        } else {
            quiz_findings_add(findings, QUIZ_F_UNREADABLE, (quiz_place){ .file = path }, NULL,
                              "this cannot be read: %s", why_unread());
        }
    }
    return true;
}

static quiz_bank *load_paths(const char *const *paths, int count, const quiz_bank_draft *draft, quiz_findings *findings,
                             quiz_arena *work, const char **reason)
{
    walk_files list;

    if (!walk_list(paths, count, draft ? draft->path : NULL, work, findings, &list, reason)) return NULL;
    int *folder_of = quiz_arena_array(work, (size_t)list.count, sizeof *folder_of);
    quiz_bank *bank = new_bank((size_t)list.count);
    if (!read_files(bank, &list, draft, folder_of, findings, work, reason)) {
        quiz_bank_free(bank);
        return NULL;
    }
    seal(bank, count ? paths[0] : draft->path, folder_of, work, findings);
    return bank;
}

quiz_bank *quiz_bank_load_draft(const char *const *paths, int count, const quiz_bank_draft *draft,
                                quiz_findings *findings, char **reason)
{
    quiz_arena *work = quiz_arena_new();
    const char *why = "there is nothing to load";
    quiz_bank *bank = count > 0 || draft ? load_paths(paths, count, draft, findings, work, &why) : NULL;

    if (!bank && reason) *reason = strdup(why);
    quiz_arena_free(work);
    return bank;
}

quiz_bank *quiz_bank_load(const char *const *paths, int count, quiz_findings *findings, char **reason)
{
    return quiz_bank_load_draft(paths, count, NULL, findings, reason);
}

quiz_bank *quiz_bank_read(const char *name, const char *bytes, size_t size, quiz_findings *findings)
{
    quiz_arena *work = quiz_arena_new();
    quiz_bank *bank = new_bank(1);
    int folder = 0;

    bank->documents[bank->document_count++] = lines_read(name, bytes, size, findings);
    seal(bank, name, &folder, work, findings);
    quiz_arena_free(work);
    return bank;
}

void quiz_bank_free(quiz_bank *bank)
{
    if (!bank) return;
    for (int i = 0; i < bank->document_count; i++) lines_free(bank->documents[i]);
    quiz_arena_free(bank->arena);
}
