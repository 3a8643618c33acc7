/* Entries and the keys they bear; see keys.h. */
#include "bank/keys.h"

#include <ctype.h>
#include <string.h>

keys keys_new(quiz_arena *arena, const key *rows, int count)
{
    const char **texts = quiz_arena_array(arena, (size_t)count, sizeof *texts);
    size_t *sizes = quiz_arena_array(arena, (size_t)count, sizeof *sizes);

    for (int i = 0; i < count; i++) {
        texts[i] = rows[i].name;
        sizes[i] = strlen(rows[i].name);
    }
    return (keys){ rows, texts, sizes, count };
}

static int find(const keys *table, quiz_slice name)
{
    for (int i = 0; i < table->count; i++)
        if (table->sizes[i] == name.size && memcmp(table->names[i], name.at, name.size) == 0) return i;
    return KEYS_UNKNOWN;
}

static bool all_letters(quiz_slice s, size_t least, size_t most)
{
    if (s.size < least || s.size > most) return false;
    for (size_t i = 0; i < s.size; i++)
        if (!isalpha((unsigned char)s.at[i])) return false;
    return true;
}

bool keys_is_language(quiz_slice s)
{
    bool region = s.size && memchr(s.at, '-', s.size) != NULL;
    quiz_slice language = quiz_slice_cut(&s, '-');

    return all_letters(language, 2, 3) && (!region || all_letters(s, 2, 4));
}

/* More keys than this are no help to read. */
enum { LISTED_MOST = 32 };

static const char *list_keys(loading *l, const keys *table)
{
    const char *list = "its keys are";

    if (table->count > LISTED_MOST || !load_can_suggest(l, table->count)) return NULL;
    for (int i = 0; i < table->count; i++)
        list = quiz_arena_print(l->scratch, "%s%s %s", list, i ? "," : "", table->names[i]);
    return list;
}

static void report_unknown(loading *l, const keys_sorted *sorted, const keys *table, const lines_entry *e)
{
    const lines_document *d = sorted->place.document;
    quiz_slice kind = sorted->place.section->kind;

    if (e->colon && e->value.size && memchr(e->value.at, '=', e->value.size))
        load_report(l, QUIZ_F_COLON, lines_place_of_key(d, e), "if the colon was meant, write it after the =",
                    "the colon before the = was taken as the separator of key and value");
    load_report(l, QUIZ_B_UNKNOWN_KEY, lines_place_of_key(d, e),
                load_did_you_mean(l, e->key, table->names, table->count, list_keys(l, table)),
                "[%.*s] has no key \"%.*s\"", (int)kind.size, kind.at, (int)e->key.size, e->key.at);
}

void keys_report_repeated(loading *l, bank_place entry, bank_place before)
{
    const lines_entry *e = entry.entry;

    load_report(l, QUIZ_B_REPEATED_KEY, lines_place_of_key(entry.document, e), "delete one of the two",
                "\"%.*s\" is given twice; the first one counts", (int)e->key.size, e->key.at);
    quiz_findings_relate(l->findings, lines_place_of_key(before.document, before.entry), "the first one");
}

void keys_report_empty(loading *l, bank_place entry)
{
    const lines_entry *e = entry.entry;

    load_report(l, QUIZ_B_EMPTY_VALUE, lines_place_of_key(entry.document, e),
                "write the value after the =, or delete the line", "\"%.*s\" has no value", (int)e->key.size,
                e->key.at);
}

static bank_place place_of(const keys_sorted *sorted, int index)
{
    return (bank_place){ sorted->place.document, sorted->place.section, &sorted->at[index] };
}

/* The row of the key that E translates, or KEYS_UNKNOWN, reported. */
static int find_translated(loading *l, const keys_sorted *sorted, const keys *table, const lines_entry *e)
{
    quiz_slice language = e->key;
    bool dotted = memchr(e->key.at, '.', e->key.size) != NULL;
    int row = find(table, quiz_slice_cut(&language, '.'));

    if (!dotted || row < 0 || !table->rows[row].translated) {
        report_unknown(l, sorted, table, e);
        return KEYS_UNKNOWN;
    }
    if (keys_is_language(language)) return row;
    load_report(l, QUIZ_B_UNKNOWN_KEY, lines_place_of_key(sorted->place.document, e),
                quiz_arena_print(l->scratch, "write it as in %s.ko or %s.pt-BR", table->names[row], table->names[row]),
                "\"%.*s\" is not a language", (int)language.size, language.at);
    return KEYS_UNKNOWN;
}

/* SEEN holds the translations before this one; it is made when there is one. */
static int sort_translation(loading *l, const keys_sorted *sorted, const keys *table, int index, names_table **seen)
{
    const lines_entry *e = &sorted->at[index];
    int row = find_translated(l, sorted, table, e);

    if (row < 0) return row;
    if (table->rows[row].many) return KEYS_TRANSLATION;
    if (!*seen) *seen = names_new(l->scratch, 0);
    int before = names_put(*seen, 0, e->key, index);
    if (before >= 0) keys_report_repeated(l, place_of(sorted, index), place_of(sorted, before));
    return KEYS_TRANSLATION;
}

static void make_room(loading *l, int entries, int rows)
{
    while (l->which_capacity < (size_t)entries)
        l->which = quiz_grow(l->which, l->which_capacity, &l->which_capacity, sizeof *l->which);
    while (l->first_capacity < (size_t)rows)
        l->first = quiz_grow(l->first, l->first_capacity, &l->first_capacity, sizeof *l->first);
    for (int i = 0; i < rows; i++) l->first[i] = -1;
}

keys_sorted keys_sort(loading *l, bank_place section, const keys *table)
{
    const lines_section *s = section.section;
    const lines_document *d = section.document;
    names_table *translations = NULL;

    make_room(l, s->count, table->count);
    keys_sorted sorted = {
        section, table, s->count ? &d->entries[s->first] : NULL, s->count, l->which, l->first, false
    };
    if (d->continuation_count)
        lines_check_continuations(d, (int)(s - d->sections), table->names, table->count, l->findings);
    for (int i = 0; i < s->count; i++) {
        int row = find(table, sorted.at[i].key);
        if (row < 0)
            row = sort_translation(l, &sorted, table, i, &translations);
        else if (l->first[row] < 0)
            l->first[row] = i;
        else if (!table->rows[row].many)
            keys_report_repeated(l, place_of(&sorted, i), place_of(&sorted, l->first[row]));
        l->which[i] = row;
        sorted.translated |= row == KEYS_TRANSLATION;
        if (sorted.at[i].value.size == 0 && row != KEYS_UNKNOWN) keys_report_empty(l, place_of(&sorted, i));
    }
    return sorted;
}

bank_place keys_value(const keys_sorted *sorted, int row)
{
    bank_place place = sorted->place;
    int index = sorted->first[row];

    if (index >= 0 && sorted->at[index].value.size > 0) place.entry = &sorted->at[index];
    return place;
}

bool keys_given(const keys_sorted *sorted, int row)
{
    return sorted->first[row] >= 0;
}

/* More unknown keys than these nobody has misspelt. */
enum { MISSPELT_MOST = 16 };

bool keys_meant(const keys_sorted *sorted, int row)
{
    const keys *table = sorted->table;
    int unknown = 0;

    if (keys_given(sorted, row)) return true;
    for (int i = 0; i < sorted->count && unknown < MISSPELT_MOST; i++) {
        if (sorted->which[i] != KEYS_UNKNOWN) continue;
        if (quiz_text_nearest(sorted->at[i].key, table->names, table->count) == table->names[row]) return true;
        unknown++;
    }
    return false;
}

const char *keys_text(loading *l, const keys_sorted *sorted, int row)
{
    const lines_entry *e = keys_value(sorted, row).entry;

    return e ? load_copy(l, e->value) : NULL;
}
